/** From a GitHub event to the jobs that it asks for. Looks at the payload only; asks nobody. */
import { isRebuildTicked } from '../src/pull-request/checkbox.ts';
import type { Job, JobPlace } from './jobs.ts';
import { trimCommentPayload } from './jobs.ts';
import { canonicalName } from './listing-memory.ts';

type Json = Record<string, unknown>;

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const NO_COMMIT = /^0*$/;

function placeOf(payload: Json): JobPlace | undefined {
  const repository = object(payload['repository']);
  const installation = object(payload['installation'])['id'];
  const owner = text(object(repository['owner'])['login']);
  const name = text(repository['name']);
  if (typeof installation !== 'number' || owner === '' || name === '') return undefined;
  return { installation, owner, repository: name };
}

/** `id` is that of the delivery: the same one gives the same jobs. */
export function jobsOf(
  event: string,
  id: string,
  payload: Json,
  usersOf: (image: string) => readonly string[] = () => [],
): Job[] {
  const place = placeOf(payload);
  if (place === undefined) return [];
  const action = text(payload['action']);
  switch (event) {
    case 'issue_comment':
      return commentJobs(place, id, action, payload);
    case 'pull_request':
      return pullRequestJobs(place, id, action, payload);
    case 'push':
      return pushJobs(place, id, payload);
    case 'check_run':
      return checkRunJobs(place, id, action, payload);
    case 'check_suite':
      return checkSuiteJobs(place, id, action, payload);
    case 'registry_package':
    case 'package':
      return packageJobs(place, id, payload, usersOf);
    default:
      return [];
  }
}

/** Most comments are no commands; those that may be are read properly by the job. */
function commentJobs(place: JobPlace, id: string, action: string, payload: Json): Job[] {
  const isCommand = action === 'created' && text(object(payload['comment'])['body']).includes('/retag');
  const isOnPullRequest = object(payload['issue'])['pull_request'] != null;
  return isCommand && isOnPullRequest ? [{ ...place, kind: 'command', id, payload: trimCommentPayload(payload) }] : [];
}

/** A new head or base is checked; the ticked box of our own pull requests asks for what the button "Update now" does. */
function pullRequestJobs(place: JobPlace, id: string, action: string, payload: Json): Job[] {
  const pullRequest = object(payload['pull_request']);
  const changes = object(payload['changes']);
  const login = text(object(payload['sender'])['login']);
  const isEdited = action === 'edited';
  if (isEdited && 'body' in changes && login !== '' && isRebuildTicked(text(pullRequest['body'])))
    return [{ ...place, kind: 'refresh', id, login }];
  if (!['opened', 'synchronize', 'reopened'].includes(action) && !(isEdited && 'base' in changes)) return [];
  const head = text(object(pullRequest['head'])['sha']);
  const base = text(object(pullRequest['base'])['ref']);
  return head === '' || base === '' ? [] : [{ ...place, kind: 'check', id, head, base }];
}

/** A branch that GitHub makes to try what is in the merge queue of another one. */
const MERGE_QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;

/**
 * Pushes to the default branch are checked against what was there; other branches when they are proposed. Merge queues
 * wait for the checks of their own branches.
 */
function pushJobs(place: JobPlace, id: string, payload: Json): Job[] {
  const queued = MERGE_QUEUE.exec(text(payload['ref']))?.[1];
  const tip = text(payload['after']);
  if (queued !== undefined)
    return NO_COMMIT.test(tip) ? [] : [{ ...place, kind: 'check', id, head: tip, base: queued }];
  const branch = text(object(payload['repository'])['default_branch']);
  const [before, head] = [text(payload['before']), text(payload['after'])];
  if (text(payload['ref']) !== `refs/heads/${branch}` || NO_COMMIT.test(head) || NO_COMMIT.test(before)) return [];
  return [{ ...place, kind: 'check', id, head, base: before }];
}

function checkRunJobs(place: JobPlace, id: string, action: string, payload: Json): Job[] {
  const run = object(payload['check_run']);
  const head = text(run['head_sha']);
  const branch = baseOf(run, payload);
  const check: Job = { ...place, kind: 'check', id, head, base: branch, isAsked: true };
  if (head === '' || branch === '' || text(run['name']) !== 'Retag') return [];
  if (action === 'rerequested') return [check];
  const button = text(object(payload['requested_action'])['identifier']);
  if (action !== 'requested_action') return [];
  if (button === 'recheck') return [check];
  const login = text(object(payload['sender'])['login']);
  return button === 'refresh' && login !== '' ? [{ ...place, kind: 'refresh', id, login }] : [];
}

/** "Re-run all checks" asks for the whole suite of the App, whose only check is ours. */
function checkSuiteJobs(place: JobPlace, id: string, action: string, payload: Json): Job[] {
  const suite = object(payload['check_suite']);
  const [head, base] = [text(suite['head_sha']), baseOf(suite, payload)];
  if (action !== 'rerequested' || head === '' || base === '') return [];
  return [{ ...place, kind: 'check', id, head, base, isAsked: true }];
}

/** Pull requests of forks are not named. */
function baseOf(subject: Json, payload: Json): string {
  const [pullRequest] = Array.isArray(subject['pull_requests']) ? subject['pull_requests'] : [];
  return text(object(object(pullRequest)['base'])['ref']) || text(object(payload['repository'])['default_branch']);
}

/** An event comes once per manifest of an image; those without a tag are parts of one. */
function packageJobs(place: JobPlace, id: string, payload: Json, usersOf: (image: string) => readonly string[]): Job[] {
  const found = object(payload['registry_package'] ?? payload['package']);
  const version = object(found['package_version']);
  const tag = text(object(object(version['container_metadata'])['tag'])['name']);
  const owner = text(object(found['owner'])['login']) || text(found['namespace']) || place.owner;
  const isContainer = text(found['package_type']).toLowerCase() === 'container';
  const image = canonicalName(`ghcr.io/${owner}/${text(found['name'])}`.toLowerCase());
  if (!isContainer || tag === '' || image === undefined) return [];
  const places = new Map([[placeText(place), place]]);
  for (const user of usersOf(image)) {
    const other = parsePlace(user);
    if (other?.installation === place.installation) places.set(user, other);
  }
  return [...places.values()].map(where => ({
    ...where,
    kind: 'scan',
    id: `${id}.${where.owner}.${where.repository}`,
    images: [image],
  }));
}

const placeText = ({ installation, owner, repository }: JobPlace) => `${installation} ${owner}/${repository}`;

function parsePlace(value: string): JobPlace | undefined {
  const match = /^(\d+) ([^/]+)\/(.+)$/.exec(value);
  return match ? { installation: Number(match[1]), owner: match[2] ?? '', repository: match[3] ?? '' } : undefined;
}
