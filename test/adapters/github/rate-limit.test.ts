import { expect, test } from 'vitest';
import { createOctokit } from '../../../src/adapters/octokit.ts';
import { type LimitedAnswer, limitWait } from '../../../src/adapters/rate-limit.ts';
import { startGitHub } from '../../support/github/index.ts';

const NOW = 1_000_000_000_000;

test.each<[string, LimitedAnswer, number | undefined]>([
  ['a told time', { status: 403, message: '', headers: { 'retry-after': '30' } }, 30],
  ['a told time of nothing, which would hammer', { status: 429, message: '', headers: { 'retry-after': '0' } }, 1],
  [
    'an exhausted quota, a second after its reset',
    { status: 403, message: '', headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000000010' } },
    11,
  ],
  [
    'a secondary limit without time',
    { status: 403, message: 'You have exceeded a secondary rate limit', headers: {} },
    60,
  ],
  ['429 without anything', { status: 429, message: '', headers: {} }, 60],
  ['a missing permission', { status: 403, message: 'Resource not accessible by integration', headers: {} }, undefined],
  ['a fault of the server', { status: 502, message: '', headers: { 'retry-after': '30' } }, undefined],
])('%s', (_, answer, expected) => {
  expect(limitWait(answer, NOW)).toBe(expected);
});

test.each([
  [409, 1, 'a conflict is decided by whoever asked'],
  [422, 1, 'a refusal stays one'],
  [502, 3, 'a fault of the server may pass'],
])('%i is sent %i times: %s', async (status, times) => {
  const github = await startGitHub();
  github.seedRepository({ owner: 'acme', name: 'fleet', files: { a: 'a' } });
  github.addToken({ token: 't', kind: 'workflow' });
  const octokit = createOctokit({ token: 't', baseUrl: github.url, userAgent: 'test', second: 1 });
  github.failNext({ path: '/repos/acme/fleet' }, { status, times: 9 });
  await expect(octokit.request('GET /repos/acme/fleet')).rejects.toMatchObject({ status });
  expect(octokit.requestCount()).toBe(times);
  await github.close();
});
