import { describe, expect, test } from 'vitest';
import { forgeError } from '../../../src/adapters/github-errors.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../../../src/errors.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

/** As octokit throws it. */
function refusal(status: number, data: unknown, headers: Record<string, string> = {}) {
  return Object.assign(new Error('as octokit says it'), { status, response: { status, headers, data } });
}
const told = (status: number, data: unknown, headers?: Record<string, string>, isWrite = true) =>
  forgeError(refusal(status, data, headers), 'Writing', isWrite, NOW);

test('a connection that failed is no answer of GitHub', () => {
  const error = Object.assign(new Error('getaddrinfo ENOTFOUND api.github.com'), { status: 500 });
  const told = forgeError(error, 'Reading', false, NOW);
  expect(told).toMatchObject({
    code: 'GITHUB_UNAVAILABLE',
    message: 'Reading: GitHub was not reached: getaddrinfo ENOTFOUND api.github.com.',
  });
  expect(told.hint).toContain('--api-url');
});

describe('what a refusal of GitHub means', () => {
  const said = (message: string, errors?: unknown) => ({ message, ...(errors !== undefined && { errors }) });
  test.each<[string, DiagnosticCode, number, unknown, string, Record<string, string>?]>([
    ['a bad token', 'GITHUB_TOKEN_INVALID', 401, said('Bad credentials'), '401: Bad credentials.'],
    [
      'a missing permission, with what was needed',
      'GITHUB_PERMISSION_MISSING',
      403,
      said('Resource not accessible by integration'),
      'Needed: contents=write.',
      { 'x-accepted-github-permissions': 'contents=write' },
    ],
    [
      'the setting against pull requests of workflows',
      'GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS',
      403,
      said('GitHub Actions is not permitted to create or approve pull requests.'),
      'not permitted to create or approve pull requests.',
    ],
    [
      'a secondary limit',
      'GITHUB_RATE_LIMITED',
      403,
      said('You have exceeded a secondary rate limit'),
      'Come back at 2026-11-20T12:01:00.000Z.',
      { 'retry-after': '60' },
    ],
    [
      'the hourly limit',
      'GITHUB_RATE_LIMITED',
      429,
      said('API rate limit exceeded'),
      'Come back at 2026-11-20T12:30:0',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 1800) },
    ],
    ['an archived repository', 'GITHUB_ARCHIVED', 403, said('Repository was archived so is read-only.'), 'read-only.'],
    [
      'a write that is hidden',
      'GITHUB_PERMISSION_MISSING',
      404,
      said('Not Found'),
      'GitHub hides what a token may not',
    ],
    ['an empty repository', 'GITHUB_EMPTY_REPOSITORY', 409, said('Git Repository is empty.'), 'is empty.'],
    ['another write at the same time', 'GITHUB_CONFLICT', 409, said('Conflict'), '409: Conflict.'],
    ['a tip that moved', 'GITHUB_TIP_MOVED', 422, said('Update is not a fast forward'), 'not a fast forward.'],
    ['a branch that is there', 'GITHUB_REF_EXISTS', 422, said('Reference already exists'), 'already exists.'],
    ['a branch that is gone', 'GITHUB_REF_MISSING', 422, said('Reference does not exist'), 'does not exist.'],
    [
      'a pull request that is there',
      'GITHUB_PULL_REQUEST_EXISTS',
      422,
      said('Validation Failed', [{ message: 'A pull request already exists for acme:flux-image-updates.' }]),
      'Validation Failed: A pull request already exists for acme:flux-image-updates.',
    ],
    [
      'a branch that is on its base already',
      'GITHUB_NOTHING_TO_MERGE',
      422,
      said('Validation Failed', [{ message: 'No commits between main and flux-image-updates' }]),
      'Validation Failed: No commits between main and flux-image-updates.',
    ],
    [
      'a ruleset',
      'GITHUB_RULESET',
      422,
      said('Repository rule violations found\n\nCommits must have verified signatures.\n\n'),
      'Repository rule violations found: Commits must have verified signatures.',
    ],
    [
      'protection',
      'GITHUB_PROTECTED',
      422,
      said('Protected branch update failed for refs/heads/main.'),
      'update failed',
    ],
    ['a missing check', 'GITHUB_PROTECTED', 422, said('Required status check "ci" is expected.'), '"ci" is expected.'],
    [
      'errors as a list',
      'GITHUB_REFUSED',
      422,
      said('Failed', [{ message: 'odd' }, { field: 'head', code: 'invalid' }]),
      'Failed: odd: head: invalid.',
    ],
    ['errors as one object', 'GITHUB_REFUSED', 422, said('Failed', { message: 'odd' }), 'Failed: odd.'],
    ['errors as texts', 'GITHUB_REFUSED', 422, said('Failed', ['odd', 'even']), 'Failed: odd: even.'],
    ['a fault of GitHub', 'GITHUB_UNAVAILABLE', 502, said('Server Error'), '502: Server Error.'],
    ['a fault without words', 'GITHUB_UNAVAILABLE', 504, '', '504'],
  ])('%s is %s', (_, code, status, data, text, headers) => {
    const error = told(status, data, headers);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^Writing: GitHub answered \d{3}/);
    expect(error.message).toContain(text);
    expect(error.hint).toBe(DIAGNOSTIC_CODES[code].remedy);
  });

  test('keeps the id of the request, for the support of GitHub', () => {
    expect(told(500, {}, { 'x-github-request-id': 'AB12:34' }).message).toContain('(request AB12:34)');
  });

  test('of a read that finds nothing is not taken for a missing permission', () => {
    const error = told(404, said('Not Found'), {}, false);
    expect(error.code).toBe('GITHUB_NOT_FOUND');
    expect(error.message).not.toContain('hides');
  });
});
