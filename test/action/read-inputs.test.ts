import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readInputs } from '../../src/action/read-inputs.ts';

const masked: string[] = [];
vi.mock('@actions/core', async original => ({
  ...(await original<typeof import('@actions/core')>()),
  setSecret: (value: string) => masked.push(value),
}));

describe('what the log never shows', () => {
  const given = (inputs: Record<string, string>) => {
    for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
    readInputs();
    return masked;
  };
  beforeEach(() => {
    masked.length = 0;
  });
  afterEach(() => vi.unstubAllEnvs());

  test('the token', () => {
    expect(given({ 'github-token': 'ghs_pl4nted' })).toContain('ghs_pl4nted');
  });
  test('each password by itself, not only the line that it stands in', () => {
    const lines = 'ghcr.io=ann:pl4nted-1\nquay.io=acme+robot:pl4nted:2\n';
    expect(given({ 'registry-credentials': lines })).toEqual(expect.arrayContaining(['pl4nted-1', 'pl4nted:2']));
  });
  test('the passwords of a docker config, decoded and not', () => {
    const auth = Buffer.from('ann:pl4nted').toString('base64');
    const config = { auths: { 'ghcr.io': { auth }, 'quay.io': { identitytoken: 'pl4nted-2' } } };
    const expected = expect.arrayContaining(['pl4nted', 'pl4nted-2', auth]);
    expect(given({ 'registry-credentials': JSON.stringify(config, null, 2) })).toEqual(expected);
    masked.length = 0;
    vi.unstubAllEnvs();
    expect(given({ secrets: `flux-system/pull=${JSON.stringify(config)}` })).toEqual(expected);
  });
  test('of a value with many lines no brace alone, which would spoil every log', () => {
    const key = JSON.stringify({ private_key: '-----BEGIN\npl4nted', id: 1 }, null, 2);
    const shown = given({ 'registry-credentials': `gcr.io=_json_key:${key}` });
    expect(shown.some(value => value.includes('pl4nted'))).toBe(true);
    expect(shown.filter(value => value.length < 8)).toEqual([]);
  });
});
