import { expect, test } from 'vitest';
import { createOctokit } from '../../../src/adapters/octokit.ts';
import { ConfigError } from '../../../src/errors.ts';

const usable = { token: 'ghs_0123456789', baseUrl: 'https://api.github.com', userAgent: 'test' };

test.each([
  ['a line break', 'ghs_secret\nmore'],
  ['a carriage return', 'ghs_secret\rmore'],
  ['a space', 'token ghs_secret'],
  ['another alphabet', 'ghs_secretü'],
  ['a zero byte', 'ghs_secret\0'],
])('a token with %s is refused before any request, and never shown', (_why, token) => {
  const make = () => createOctokit({ ...usable, token });
  expect(make).toThrow(ConfigError);
  expect(make).not.toThrow(/secret/);
});

test.each(['not a url', 'ftp://host/api', '', 'api.github.com'])('the address %j is refused', baseUrl => {
  expect(() => createOctokit({ ...usable, baseUrl })).toThrow(ConfigError);
});

test.each([
  ['a token', {}],
  ['no token', { token: undefined }],
  ['an empty token', { token: '' }],
  ['a token with a line break at its end', { token: 'ghs_0123456789\r\n' }],
  ['Enterprise Server', { baseUrl: 'http://ghe.local:8080/api/v3/' }],
])('%s is taken', (_what, change) => {
  expect(createOctokit({ ...usable, ...change }).requestCount()).toBe(0);
});
