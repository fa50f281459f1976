import { describe, expect, test } from 'vitest';
import type { DigestReflectionPolicy } from '../../src/model.ts';
import { type DigestDecision, decideDigest, type StoredReference } from '../../src/policies/digest-reflection.ts';

const D1 = `sha256:${'1'.repeat(64)}`;
const D2 = `sha256:${'2'.repeat(64)}`;
const FETCH: DigestDecision = { action: 'fetch' };
const KEEP: DigestDecision = { action: 'keep', digest: D1 };

describe('the digest of ghcr.io/acme/app:1.0', () => {
  const app = (digest?: string): StoredReference => ({ name: 'ghcr.io/acme/app', tag: '1.0', digest });
  const cases: [reason: string, policy: DigestReflectionPolicy, stored: StoredReference[], want: DigestDecision][] = [
    ['Never has none, whatever is stored', 'Never', [app(D1)], { action: 'none' }],
    ['Always asks, whatever is stored', 'Always', [app(D1)], FETCH],
    ['IfNotPresent keeps the digest of the same tag', 'IfNotPresent', [app(D1)], KEEP],
    ['IfNotPresent asks when nothing is stored', 'IfNotPresent', [], FETCH],
    ['IfNotPresent asks when the digest is missing', 'IfNotPresent', [app()], FETCH],
    ['IfNotPresent asks when the digest is empty', 'IfNotPresent', [app('')], FETCH],
    ['IfNotPresent asks when the tag was another', 'IfNotPresent', [{ ...app(D1), tag: '0.9' }], FETCH],
    ['IfNotPresent asks when the tag is not known', 'IfNotPresent', [{ digest: D1 }], FETCH],
    ['IfNotPresent asks when the name was another', 'IfNotPresent', [{ ...app(D1), name: 'ghcr.io/acme/api' }], FETCH],
    ['a name that no marker holds does not matter', 'IfNotPresent', [{ tag: '1.0', digest: D1 }], KEEP],
    ['two files that agree', 'IfNotPresent', [app(D1), app(D1)], KEEP],
    ['two files that disagree', 'IfNotPresent', [app(D1), app(D2)], FETCH],
    ['one file that is behind', 'IfNotPresent', [app(D1), { ...app(D2), tag: '0.9' }], KEEP],
    ['one file that holds no digest', 'IfNotPresent', [app(D1), { tag: '1.0' }], KEEP],
    ['IfNotPresent asks when the digest is none', 'IfNotPresent', [app('sha256:abc123...')], FETCH],
  ];
  test.each(cases)('%s', (_reason, policy, stored, want) => {
    expect(decideDigest(policy, { name: 'ghcr.io/acme/app', tag: '1.0' }, stored)).toEqual(want);
  });
});
