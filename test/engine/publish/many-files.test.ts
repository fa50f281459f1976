/** More files than GitHub lists in one comparison. */
import { afterEach, describe, expect, test } from 'vitest';
import { BRANCH, manifest, REPOSITORY, type Situation, startSituation } from './situation.ts';

let situation: Situation;
afterEach(() => situation?.close());

const COUNT = 400;
const files = Object.fromEntries(
  Array.from({ length: COUNT }, (_, n) => [
    `apps/${n}.yaml`,
    { content: manifest({ 'flux-system:web': '1.0.0' }, `${n}`), mode: n % 2 === 0 ? '100644' : '100755' },
  ]),
);
const requests = () =>
  situation.github.requests
    .filter(({ path }) => !path.startsWith('/codeload/'))
    .map(({ method, path }) => `${method} ${path}`);

describe(`${COUNT} changed files`, () => {
  test('cost no request more than one when nothing is left to do', async () => {
    situation = await startSituation({ files });
    expect((await situation.run())[0]?.operation).toBe('created');
    situation.github.clearRequests();
    expect((await situation.run())[0]?.operation).toBe('none');
    expect(requests().length, requests().join('\n')).toBeLessThanOrEqual(6);
  });

  test('are written anew when one of them differs on the branch, which the comparison alone does not show', async () => {
    situation = await startSituation({ files });
    await situation.run();
    situation.tags['flux-system:web'] = '1.2.0';
    situation.github.clearRequests();
    expect((await situation.run())[0]?.operation).toBe('updated');
    expect(situation.file('apps/399.yaml')).toBe(manifest({ 'flux-system:web': '1.2.0' }, '399'));
    expect(requests().filter(request => request.includes('/git/trees/'))).toEqual([]);
  });

  test('are compared file by file when the branch left an older base, without reading the base commit', async () => {
    situation = await startSituation({ files });
    await situation.run();
    situation.github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# elsewhere\n' }, 'Elsewhere');
    const before = situation.github.head(REPOSITORY, BRANCH);
    situation.github.clearRequests();
    expect((await situation.run())[0]?.operation).toBe('none');
    expect(situation.github.head(REPOSITORY, BRANCH)).toBe(before);
    expect(requests().filter(request => request.includes('/git/trees/'))).toHaveLength(2);
    expect(requests().filter(request => request.includes('/commits/'))).toEqual([]);
  });
});
