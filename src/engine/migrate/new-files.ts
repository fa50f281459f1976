/** The two files that a migration adds: the configuration and the workflow. */

import type { Declarations } from '../../config/declarations.ts';
import { parseRepository } from '../../references/image-name.ts';
import { groupBy } from '../../report/groups.ts';
import { configSchemaUrl, registryPage } from './action-pages.ts';
import type { FileEdit } from './file-edit.ts';
import type { NeededSecret } from './secrets.ts';

/** Where the workflow is written. */
export const WORKFLOW_PATH = '.github/workflows/image-updates.yml';

interface ConfigNeeds {
  secrets: readonly NeededSecret[];
  /** Automations stay in the cluster, suspended there. */
  ignoreSuspend: boolean;
  /** `owner/name@version` of the Action. */
  action: string;
}

function secretsBlock(secrets: readonly NeededSecret[]): string {
  if (secrets.length === 0) return '';
  const entries = [...groupBy(secrets, ({ namespace, name }) => `${namespace || 'flux-system'}/${name}`)];
  const lines = entries.map(([name, uses]) => {
    const values = uses.flatMap(({ values: list }) =>
      list.map(({ field, variable }) => `${field}: { env: ${variable} }`),
    );
    return `  ${name}: { ${[...new Set(values)].join(', ')} }`;
  });
  return `secrets: # what the names in the documents mean outside the cluster\n${lines.join('\n')}\n`;
}

const SUSPEND_BLOCK = `updates:\n  ignoreSuspend: true # the automations are suspended for the controllers in the cluster only\n`;

/** The configuration, or what must be added to the one there is. Undefined when nothing is missing. */
export function configEdit(
  current: { path: string; text: string | undefined },
  { secrets, ignoreSuspend, action }: ConfigNeeds,
): { edit?: FileEdit; byHand?: string } {
  const { path, text } = current;
  const blocks = [secretsBlock(secrets), ignoreSuspend ? SUSPEND_BLOCK : ''].filter(block => block !== '');
  if (text === undefined) {
    const after = `# yaml-language-server: $schema=${configSchemaUrl(action)}\nversion: 1\n${blocks.join('')}`;
    return { edit: { path, before: '', after, why: 'the configuration' } };
  }
  const missing = blocks.filter(block => !isThere(text, block));
  const clash = missing.filter(block => new RegExp(`^${topKey(block)}\\s*:`, 'm').test(text));
  const added = missing.filter(block => !clash.includes(block));
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  return {
    ...(added.length > 0 && {
      edit: { path, before: text, after: `${text}${end}${added.join('')}`, why: 'adds what the documents need' },
    }),
    ...(clash.length > 0 && { byHand: clash.join('') }),
  };
}

const topKey = (block: string) => /^\w+/.exec(block)?.[0] ?? '';

/** True when every entry of the block stands in the text already. */
function isThere(text: string, block: string): boolean {
  const keys = [...block.matchAll(/^ {2}([^\s:]+):/gm)].map(match => match[1] ?? '');
  return keys.every(key => text.includes(key));
}

/** What the workflow needs besides itself. */
interface WorkflowNeeds {
  secrets: readonly NeededSecret[];
  declarations: Declarations;
  /** `owner/name@version` of the Action. */
  action: string;
}

/** The workflow: every hour, by hand, and on comments. */
export function workflowText({ secrets, declarations, action }: WorkflowNeeds): string {
  const hosts = new Set(declarations.repositories.flatMap(({ image }) => parseRepository(image)?.registry ?? []));
  const provider = (name: string) => declarations.repositories.some(repository => repository.provider === name);
  const isCloud = provider('aws') || provider('azure') || provider('gcp');
  const permissions = [
    'contents: write',
    'pull-requests: write',
    'issues: write',
    ...(hosts.has('ghcr.io') ? ['packages: read'] : []),
    ...(isCloud ? ['id-token: write'] : []),
  ];
  const variables = [...new Set(secrets.flatMap(({ values }) => values.map(({ variable }) => variable)))];
  const logins = ['aws', 'azure', 'gcp']
    .filter(provider)
    .map(name => `      # Log in to ${name} here; the step to copy: ${registryPage(action, name)}`);
  const env = variables.map(variable => `          ${variable}: \${{ secrets.${variable} }}`);
  return `${[
    'name: Image updates',
    'on:',
    '  schedule: [{ cron: "17 * * * *" }]',
    '  workflow_dispatch: {}',
    '  issue_comment: { types: [created] } # /retag commands',
    `permissions: { ${permissions.join(', ')} }`,
    'jobs:',
    '  scan:',
    "    if: github.event_name != 'issue_comment' || (github.event.issue.pull_request && contains(github.event.comment.body, '/retag'))",
    '    runs-on: ubuntu-latest',
    // Without a queue GitHub drops all waiting comments but the last.
    '    concurrency: { group: image-updates, queue: max }',
    '    steps:',
    '      - uses: actions/checkout@v7',
    ...logins,
    `      - uses: ${action}`,
    ...(env.length > 0 ? ['        env:', ...env] : []),
  ].join('\n')}\n`;
}
