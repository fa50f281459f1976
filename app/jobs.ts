/** Work that a delivery asks for. Jobs are plain data without secrets: with Redis they leave the process. */

/** Where the work is to be done. */
export interface JobPlace {
  installation: number;
  owner: string;
  repository: string;
}

/** What is to be done for one delivery. */
export type Job =
  | (JobPlace & { kind: 'command'; id: string; payload: Record<string, unknown> })
  | (JobPlace & { kind: 'check'; id: string; head: string; base: string; isAsked?: boolean })
  | (JobPlace & { kind: 'scan'; id: string; images: readonly string[] })
  | (JobPlace & { kind: 'refresh'; id: string; login: string });

/**
 * Jobs with one key run one after the other. All that writes to branches of one repository shares a key: a run touches
 * every branch of ours, so this is stricter than serial per branch. Checks of one commit share theirs.
 */
export function serialKey(job: Job): string {
  const place = `${job.owner}/${job.repository}`.toLowerCase();
  return job.kind === 'check' ? `${place}@${job.head}` : `${place}#write`;
}

/** The delivery that asked for the job: one may ask for several. */
export function deliveryOf({ id }: Job): string {
  return id.split('.')[0] ?? id;
}

/** Only what a command is read from; a payload may be 25 MB. */
export function trimCommentPayload(payload: Record<string, unknown>): Record<string, unknown> {
  const pick = (value: unknown, names: readonly string[]) => {
    const source = (value ?? {}) as Record<string, unknown>;
    return Object.fromEntries(names.filter(name => source[name] !== undefined).map(name => [name, source[name]]));
  };
  const person = ['id', 'login', 'type'];
  const comment = payload['comment'] as Record<string, unknown> | undefined;
  const issue = payload['issue'] as Record<string, unknown> | undefined;
  return {
    action: payload['action'],
    issue: {
      ...pick(issue, ['number', 'state', 'locked']),
      ...(issue?.['pull_request'] != null && { pull_request: {} }),
    },
    comment: {
      ...pick(comment, ['id', 'body', 'html_url', 'created_at']),
      user: comment?.['user'] == null ? null : pick(comment['user'], person),
      ...(comment?.['performed_via_github_app'] != null && { performed_via_github_app: {} }),
    },
    sender: pick(payload['sender'], person),
  };
}
