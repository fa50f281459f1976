/** What a `/retag` comment does to the outcome of its workflow. */
import { afterEach, expect, test, vi } from 'vitest';
import { handleComment } from '../../src/action/comment.ts';
import { parseActionSettings } from '../../src/settings.ts';
import { filesFor, type Review, startReview } from '../engine/commands/review.ts';

let review: Review;
afterEach(async () => {
  vi.restoreAllMocks();
  await review.close();
});

/** A repository where another image cannot be scanned. */
async function startTroubled(): Promise<void> {
  review = await startReview({
    files: host => {
      const files = filesFor(host);
      const config = files['.github/retag.yaml'] ?? '';
      const gone = `  gone:\n    image: ${host}/acme/gone\n    insecure: true\n    policy: { semver: { range: ">=1.0.0" } }\n`;
      return {
        ...files,
        '.github/retag.yaml': config.replace('images:\n', `images:\n${gone}`),
        'apps/gone.yaml': `image: ${host}/acme/gone:1.0.0 # {"$imagepolicy": "flux-system:gone"}\n`,
      };
    },
  });
  await review.run();
}

/** Severities that decide about the step, and what the log says. */
async function comment(body: string, failOn: string, login = 'alice') {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation(text => lines.push(String(text)) > 0);
  const inputs: Readonly<Record<string, string>> = {
    'github-token': 'ghs_workflow',
    mode: 'command',
    'fail-on': failOn,
  };
  const { settings } = parseActionSettings(name => inputs[name] ?? '');
  const context = {
    ...{ eventName: 'issue_comment', event: review.payload(review.comment(body, login)) },
    ...{ owner: 'acme', repository: 'fleet', apiUrl: review.github.url, serverUrl: review.github.url },
    ...{ workspace: undefined, runUrl: undefined },
  };
  const deciding = await handleComment(settings, context);
  vi.restoreAllMocks();
  return { severities: [...new Set(deciding.map(({ severity }) => severity))], log: lines.join('') };
}

test.each([
  ['/retag', '', false, 'what was asked was done'],
  ['/retag hold web', '', false, 'the same of a policy'],
  ['/retag', 'error', true, 'somebody wants to hear of every error'],
  ['/retag', 'warning', true, 'and of warnings'],
])('%s with fail-on "%s" lets errors of other images decide: %s (%s)', async (body, failOn, decides, _why) => {
  await startTroubled();
  const { severities, log } = await comment(body, failOn);
  expect(log).toContain('command done');
  expect(log).toContain('acme/gone');
  expect(severities.includes('error')).toBe(decides);
});

test('a command that could not be carried out decides', async () => {
  await startTroubled();
  const { severities, log } = await comment('/retag gone 1.0.0', '');
  expect(log).toContain('command failed');
  expect(severities).toContain('error');
});
