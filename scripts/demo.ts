/**
 * The main job, start to end, on this machine: an in-process registry with the tags of the five set-ups, an in-process
 * GitHub with a repository that holds them, and the built action, run three times as GitHub runs it.
 *
 *   npm run demo              # ends by itself
 *   npm run demo -- --keep    # leaves both servers up and prints their addresses
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type FakeGitHub, startGitHub } from '../test/support/github/index.ts';
import { startRegistry } from '../test/support/in-process-registry.ts';
import { type ActionResult, runAction } from '../test/support/run-action.ts';
import { readSetUps, readTags, repositoriesOf, SET_UPS, writeConfig } from './demo/example-repository.ts';
import { check, heading, type ShownPullRequest, say, showAnnotations, showPullRequest } from './demo/screen.ts';

const REPOSITORY = 'acme/gitops';
const TOKEN = 'workflow-token-of-the-demo';
const NEWER = { repository: 't-eckert/field-theories', tag: '20251204-0912-sha-5ab0c77' };

// The reader has seen enough: `npm run demo | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
if (!existsSync(join(import.meta.dirname, '../dist/action.js'))) throw new Error('dist/ is missing: npm run build');

const started = performance.now();
const images = await readTags();
const registry = await startRegistry({ repositories: repositoriesOf(images) });
const files = await readSetUps();
files.set('.github/retag.yaml', writeConfig(images, registry.url));
const github = await startGitHub();
github.seedRepository({ owner: 'acme', name: 'gitops', ownerType: 'Organization', files: Object.fromEntries(files) });
github.addToken({ token: TOKEN, kind: 'workflow', repositories: [REPOSITORY] });

/** Open pull requests as their page on GitHub shows them. */
function readPullRequests(server: FakeGitHub): ShownPullRequest[] {
  return server.listPulls(REPOSITORY).map(pull => ({
    number: pull.number,
    title: pull.title,
    state: pull.state,
    labels: pull.labels.map(label => label.name),
    author: pull.user.login,
    head: pull.pull.headRef,
    base: pull.pull.baseRef,
    body: pull.body ?? '',
    files: server.changedFiles(REPOSITORY, pull.number),
  }));
}

/** One run of the step, and what it asked GitHub to write. */
async function run(): Promise<{ result: ActionResult; writes: string[]; reads: number; tagRequests: number }> {
  const [before, asked] = [github.requests.length, registry.requests.length];
  const result = await runAction({
    // The set-ups have faults, on purpose; they are reported, and the step goes on.
    inputs: { 'github-token': TOKEN, mode: 'run', config: '.github/retag.yaml', 'fail-on': 'never' },
    apiUrl: github.url,
    repository: REPOSITORY,
    env: {
      ACR_DOCKERCONFIGJSON: '{"auths":{"k8sworkshopcertd.azurecr.io":{"username":"demo","password":"demo"}}}',
      HARBOR_USER: 'demo',
      HARBOR_PASSWORD: 'demo',
    },
  });
  if (result.code !== 0) throw new Error(`the action ended with ${result.code}\n${result.stdout}\n${result.stderr}`);
  const requests = github.requests.slice(before);
  const writes = requests.filter(({ write }) => write).map(({ method, path }) => `${method} ${path}`);
  const tagRequests = registry.requests.length - asked;
  return { result, writes, reads: requests.length - writes.length, tagRequests };
}

const tagCount = [...images.values()].reduce((sum, tags) => sum + tags.length, 0);
heading('The embedded default');
check(`registry ${registry.url}: ${images.size} repositories, ${tagCount} tags`);
check(`GitHub ${github.url}: ${REPOSITORY}, ${files.size} files of ${SET_UPS.length} set-ups`);

heading('First run: dist/action.js, as GitHub runs it');
const first = await run();
check(
  `${first.tagRequests} requests to the registry, ${first.reads} reads and ${first.writes.length} writes on GitHub`,
);
check(`pull request ${first.result.outputs['pull-request-operation']}`);
say('\nWhat is wrong in the five set-ups, at its place:');
showAnnotations(first.result.annotations);
const opened = readPullRequests(github);
for (const pull of opened) {
  heading(`Pull request #${pull.number}`);
  showPullRequest(pull);
}

heading(`A newer tag arrives: ${NEWER.repository}:${NEWER.tag}`);
registry.addTag(NEWER.repository, NEWER.tag, { created: '2025-12-04T09:12:00Z' });
const second = await run();
check(`pull request ${second.result.outputs['pull-request-operation']}, ${second.writes.length} writes`);
say('What differs from before:\n');
const updated = readPullRequests(github);
const seen = new Set(opened.flatMap(pull => [...pull.body.split('\n'), ...pull.files.map(file => file.patch)]));
for (const pull of updated) {
  const files = pull.files.filter(file => !seen.has(file.patch));
  const isNew = (line: string) => !seen.has(line) || /^\|(?: Image |---)/.test(line);
  const [table = ''] = pull.body.split('\n### ');
  const body = table.split('\n').filter(isNew).join('\n');
  if (files.length > 0) showPullRequest({ ...pull, body, files }, 'Files that differ from before');
}

heading('Third run: nothing new');
const third = await run();
if (third.writes.length > 0) throw new Error(`the third run wrote: ${third.writes.join(', ')}`);
check(`${third.reads} reads and ${third.writes.length} writes on GitHub: nothing was written`);
check(`pull request operation: ${third.result.outputs['pull-request-operation']}`);
say(`\n${((performance.now() - started) / 1000).toFixed(1)} seconds`);

if (values.keep) {
  heading('The servers stay up; end with Ctrl-C');
  console.log(`registry  ${registry.url}/v2/\nGitHub    ${github.url}/repos/${REPOSITORY}/pulls\ntoken     ${TOKEN}`);
} else {
  await Promise.all([registry.close(), github.close()]);
}
