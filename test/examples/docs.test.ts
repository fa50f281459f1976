/** What the pages say is checked as far as a machine can: links lead somewhere, YAML is accepted, workflows name inputs that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { findAuth, parseCredentialLines } from '../../src/adapters/docker-config.ts';
import { configSchema } from '../../src/config/schema.ts';
import { workflowText } from '../../src/engine/migrate/new-files.ts';
import { DIAGNOSTIC_CODES } from '../../src/errors.ts';
import { ACTION_INPUTS, ACTION_OUTPUTS, parseActionSettings } from '../../src/settings.ts';
import { PROJECT_ROOT } from '../support/run-cli.ts';

const text = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: folder !== '.' })
    .map(name => join(folder, String(name)))
    .filter(path => path.endsWith('.md'));
const pages = ['.', 'docs', 'examples'].flatMap(markdownIn);

const codeBlocks = (page: string, language: string) =>
  [...text(page).matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(match =>
    match[2]!.replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
  );
const yamlBlocks = pages.flatMap(page =>
  codeBlocks(page, 'yaml').map((block, index) => ({ page, index: index + 1, block })),
);

/** GitHub's anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');

const linksIn = (page: string) => [...text(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];

test.each(pages.filter(page => linksIn(page).length > 0))(
  '%s: every link leads to a file and a heading that exist',
  page => {
    const broken = linksIn(page).filter(([, path = '', anchor]) => {
      const target = path === '' ? page : relative(PROJECT_ROOT, join(PROJECT_ROOT, dirname(page), path));
      if (!existsSync(join(PROJECT_ROOT, target))) return true;
      if (anchor === undefined) return false;
      return ![...text(target).matchAll(/^#+ (.*)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  },
);

const codesIn = (page: string) => [...text(page).matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(match => match[1]!);
/** Variables of the App's server look like codes. */
const variables = new Set([...text('app/settings.ts').matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map(match => match[1]!));
const families = new Set(Object.keys(DIAGNOSTIC_CODES).map(code => code.split('_')[0]));

test.each(
  pages
    .flatMap(page => codesIn(page).map(code => ({ page, code })))
    .filter(({ code }) => families.has(code.split('_')[0]) && !variables.has(code)),
)('$page: the code $code exists', ({ code }) => {
  expect(DIAGNOSTIC_CODES).toHaveProperty(code);
});

test.each(yamlBlocks)('$page: YAML block $index is YAML', ({ block }) => {
  expect(parseAllDocuments(block).flatMap(document => ('errors' in document ? document.errors : []))).toEqual([]);
});

const configurations = yamlBlocks.filter(({ block }) => /^version: 1$/m.test(block));

test('the pages show configurations', () => expect(configurations.length).toBeGreaterThan(4));

test.each(configurations)('$page: configuration in block $index is accepted', ({ block }) => {
  const data = parseAllDocuments(block).map(document => document.toJS());
  expect(configSchema.safeParse(data[0]).error?.issues ?? []).toEqual([]);
});

describe('README', () => {
  const readme = text('README.md');
  const firstScreen = readme.split('\n').slice(0, 40).join('\n');

  test('its first screen holds both commands and a workflow of ten lines', () => {
    expect(firstScreen).toContain('npm ci && npm run demo');
    expect(firstScreen).toContain('npm ci && npm test');
    const [workflow = ''] = codeBlocks('README.md', 'yaml');
    expect(workflow.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(workflow).toContain('runs-on');
  });

  test.each([...Object.keys(ACTION_INPUTS), ...Object.keys(ACTION_OUTPUTS)])('it names %s', name =>
    expect(readme).toContain(`\`${name}\``),
  );
});

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}

/** The steps of a workflow, of a job's part, or of a bare list. */
function stepsOf(value: unknown): Step[] {
  if (Array.isArray(value)) return value.filter((item): item is Step => typeof item?.uses === 'string');
  if (typeof value !== 'object' || value === null) return [];
  const { jobs, steps } = value as { jobs?: Record<string, { steps?: unknown }>; steps?: unknown };
  return [...stepsOf(steps), ...Object.values(jobs ?? {}).flatMap(job => stepsOf(job.steps))];
}

const documents = yamlBlocks.map(({ page, index, block }) => ({
  page,
  index,
  data: parseAllDocuments(block)[0]?.toJS(),
}));
const actionSteps = documents.flatMap(({ page, index, data }) =>
  stepsOf(data).flatMap(step => (step.uses?.startsWith('OWNER/retag@') ? [{ page, index, step }] : [])),
);

describe('workflows', () => {
  test('the pages show steps that use the Action', () => expect(actionSteps.length).toBeGreaterThan(10));

  test.each(actionSteps)(
    '$page: the step in block $index hands in inputs that exist, with values that they take',
    ({ step }) => {
      const given = step.with ?? {};
      expect(Object.keys(ACTION_INPUTS)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(parseActionSettings(name => String(given[name] ?? '')).diagnostics).toEqual([]);
    },
  );

  test('each action is used in one version everywhere', () => {
    const shown = [...pages, 'src/report/token-notes.ts', 'src/engine/migrate/new-files.ts'].map(text).join('\n');
    const used = [...shown.matchAll(/uses: ([\w-]+\/[\w-]+)@(v\d+)/g)].map(match => [match[1]!, match[2]!] as const);
    const versions = Map.groupBy(used, ([action]) => action);
    expect(versions.size).toBeGreaterThan(5);
    expect([...versions].filter(([, uses]) => new Set(uses.map(([, version]) => version)).size > 1)).toEqual([]);
  });

  const jobs = documents.flatMap(({ page, data }) =>
    Object.entries((data?.jobs ?? {}) as Record<string, { concurrency?: { queue?: string }; steps?: unknown }>).map(
      ([name, job]) => ({ page, name, job }),
    ),
  );
  const migrated = workflowText({ secrets: [], declarations: { repositories: [] } as never, action: 'OWNER/retag@v1' });

  test('the workflow that retag migrate writes queues comments too', () => {
    expect(parseAllDocuments(migrated)[0]?.toJS()).toMatchObject({
      on: { issue_comment: { types: ['created'] } },
      jobs: { scan: { concurrency: { queue: 'max' } } },
    });
  });

  const answering = jobs.filter(({ job }) => stepsOf(job.steps).some(step => step.with?.['mode'] === 'command'));

  test('a job that answers comments is shown', () => expect(answering.length).toBeGreaterThan(0));

  test.each(answering)('$page: job $name lets comments wait for each other instead of dropping them', ({ job }) =>
    expect(job.concurrency?.queue).toBe('max'),
  );
});

describe('registries', () => {
  const logins = ['aws', 'azure', 'gcp', 'login'].map(name => text(`src/adapters/cloud-logins/${name}.ts`)).join('\n');
  const folder = 'docs/registries';
  const registryPages = pages.filter(path => path.startsWith(`${folder}/`));
  const page = registryPages.map(text).join('\n');
  const named = [...page.matchAll(/\b(?:AWS|AZURE|GCP|GOOGLE)_[A-Z_]+\b/g)].map(match => match[0]);
  const ownNames = new Set([...page.matchAll(/vars\.([A-Z_]+)/g)].map(match => match[1]!));

  test.each([...new Set(named)].filter(name => !ownNames.has(name) || logins.includes(name)))(
    '%s is read by a login',
    name => expect(logins).toContain(name),
  );

  const index = `${folder}/README.md`;
  const single = registryPages.filter(path => path !== index);

  test.each(single)('%s is in the index', path => expect(text(index)).toContain(`](${path.slice(folder.length + 1)})`));

  test.each(single)('%s has a step to copy and says what to look out for', path => {
    expect(actionSteps.filter(each => each.page === path).length).toBeGreaterThan(0);
    expect(text(path)).toMatch(/^## Traps\n\n- /m);
  });

  const handedIn = actionSteps.flatMap(({ page: path, step }) => {
    const given = step.with?.['registry-credentials'];
    return typeof given === 'string' && path.startsWith(folder) ? [{ path, given }] : [];
  });

  test.each(handedIn)('$path: $given is a login for each host that it names', ({ given }) => {
    // An expression is a value by the time that the Action reads it.
    const filled = given.replaceAll(/\$\{\{.*?\}\}/g, 'value');
    const config = parseCredentialLines(filled, 'registry-credentials');
    expect(config.diagnostics).toEqual([]);
    const hosts = filled
      .trim()
      .split('\n')
      .map(line => line.trim().split('=')[0]!);
    expect(hosts.map(host => findAuth(config, host, 'acme/app')?.kind)).toEqual(hosts.map(() => 'basic'));
  });

  const needsIdentity = documents.filter(
    ({ page: path, data }) =>
      path.startsWith(folder) &&
      !Array.isArray(data) &&
      /AWS_ROLE_ARN|AZURE_CLIENT_ID|GCP_WORKLOAD|role-to-assume|workload_identity/.test(JSON.stringify(data)),
  );

  test.each(needsIdentity)('$page: block $index lets the job prove who it is', ({ data }) =>
    expect(data.permissions).toMatchObject({ 'id-token': 'write', contents: 'write' }),
  );

  /** Variables that a configuration of the page reads are handed to a step of the same page. */
  test.each(registryPages)('%s hands in every variable that its configurations read', path => {
    const own = configurations.filter(block => block.page === path).map(({ block }) => block);
    const read = own.flatMap(block => [...block.matchAll(/env: ([A-Z_]+)/g)].map(match => match[1]!));
    const given = actionSteps.filter(each => each.page === path).flatMap(({ step }) => Object.keys(step.env ?? {}));
    expect(given).toEqual(expect.arrayContaining(read));
  });
});
