/** The traps of workflow tokens, told in the summary of the run that steps into them. Markdown of ours. */
import type { Diagnostic } from '../errors.ts';
import type { Plan } from '../plan-model.ts';

/** What a run met. */
interface TokenSituation {
  plan: Plan;
  published: readonly { operation: string; number?: number | undefined }[];
  diagnostics: readonly Diagnostic[];
  /** Event that started the workflow, such as `schedule`. */
  event?: string | undefined;
}

const APP_TOKEN = `\`\`\`yaml
      - uses: actions/create-github-app-token@v3
        id: app
        with:
          client-id: \${{ vars.APP_CLIENT_ID }}
          private-key: \${{ secrets.APP_PRIVATE_KEY }}
      - uses: OWNER/retag@v1
        with:
          github-token: \${{ steps.app.outputs.token }}
\`\`\``;

/** One paragraph per trap; none when the run met none. */
export function tokenNotes({ plan, published, diagnostics, event }: TokenSituation): string[] {
  const has = (...codes: readonly Diagnostic['code'][]) => diagnostics.some(d => codes.includes(d.code));
  const files = plan.automations.flatMap(automation => automation.files);
  const isDirect = published.some(({ operation, number }) => operation === 'updated' && number === undefined);
  const notes: string[] = [];
  if (has('WORKFLOW_RUNS_NEED_APPROVAL')) {
    notes.push(
      `**Checks of the pull request have not started.** The workflow token opened it, and GitHub then waits for "Approve workflows to run" in the pull request. With the token of a GitHub App they start by themselves:\n\n${APP_TOKEN}`,
    );
  }
  if (has('GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS')) {
    notes.push(
      '**The pull request could not be opened.** The branch is pushed. Turn on Settings > Actions > General > Workflow permissions > "Allow GitHub Actions to create and approve pull requests" (in the organisation first, when it is greyed out there), and run again.',
    );
  }
  if (files.some(({ path }) => path.startsWith('.github/workflows/'))) {
    notes.push(
      '**A file under `.github/workflows` changes.** The workflow token may never write there; the token of a GitHub App with the permission Workflows: write may.',
    );
  }
  if (isDirect) {
    notes.push(
      '**A commit of the workflow token starts no other workflow.** If something is to run on this push, use the token of a GitHub App.',
    );
  }
  if (event === 'schedule' && files.length === 0) {
    notes.push(
      'GitHub switches scheduled workflows of public repositories off after 60 days without a commit; it says so by mail, and "Enable workflow" brings them back.',
    );
  }
  return notes;
}
