/** Names of git objects and merges of lines are those of the real git. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diffLines, mergeTexts, patchOf, splitLines } from './github/lines.ts';
import { ObjectStore } from './github/objects.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'retag-objects-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('git objects', () => {
  function git(args: readonly string[], input: string | Buffer = '', env: Record<string, string> = {}): string {
    return execFileSync('git', args, { cwd: folder, input, env: { ...process.env, ...env }, encoding: 'utf8' }).trim();
  }

  const store = new ObjectStore();
  const date = new Date('2026-11-20T10:11:12Z');

  test('blobs have the names that git gives them', () => {
    for (const content of ['', 'image: web:1.0.0\n', 'grüße\r\n', Buffer.from([0, 255, 10, 13])]) {
      expect(store.putBlob(content)).toBe(git(['hash-object', '--stdin'], Buffer.from(content as Buffer)));
    }
  });

  test('trees are sorted as git sorts them: a folder as if its name ended in a slash', () => {
    git(['init', '-q', '--bare', '.']);
    const [blob, other] = [store.putBlob('one'), store.putBlob('other')];
    const child = store.putTree([{ name: 'x', mode: '100644', sha: other }]);
    const entries = [
      { name: 'apps', mode: '040000', sha: child },
      { name: 'apps-old', mode: '100644', sha: blob },
      { name: 'apps.yaml', mode: '100755', sha: blob },
      { name: 'apps0', mode: '120000', sha: other },
      { name: 'module', mode: '160000', sha: '1'.repeat(40) },
    ];
    const types: Record<string, string> = { '040000': 'tree', '160000': 'commit' };
    const listing = entries
      .toReversed()
      .map(({ name, mode, sha }) => `${mode} ${types[mode] ?? 'blob'} ${sha}\t${name}\n`);
    expect(store.putTree(entries)).toBe(git(['mktree', '--missing'], listing.join('')));
  });

  test('commits with parents, signatures and any message', () => {
    git(['init', '-q', '--bare', '.']);
    const tree = git(['mktree'], '');
    expect(store.putTree([])).toBe(tree);
    const time = `${date.getTime() / 1000} +0000`;
    const env = {
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_AUTHOR_DATE: time,
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@github.com',
      GIT_COMMITTER_DATE: time,
    };
    const author = { name: 'Ada', email: 'ada@example.com', date };
    const committer = { name: 'GitHub', email: 'noreply@github.com', date };
    const first = store.putCommit({ tree, parents: [], author, committer, message: 'First\n' });
    expect(first).toBe(git(['commit-tree', tree], 'First\n', env));
    const second = store.putCommit({ tree, parents: [first], author, committer, message: 'Zweiter\n\nMit Grüßen\n' });
    expect(second).toBe(git(['commit-tree', tree, '-p', first], 'Zweiter\n\nMit Grüßen\n', env));
  });

  test('lines are merged as git merge-file merges them', () => {
    const document = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 7 })
      .map(lines => lines.map(line => `${line}\n`).join(''));
    fc.assert(
      fc.property(document, document, document, (base, ours, theirs) => {
        const merged = mergeTexts(base, ours, theirs);
        if (ours === base) expect(merged).toBe(theirs);
        if (theirs === base) expect(merged).toBe(ours);
        expect(mergeTexts(base, theirs, ours)).toBe(merged);
      }),
    );
    const base = '1\n2\n3\n4\n5\n6\n';
    for (const [ours, theirs] of [
      ['one\n2\n3\n4\n5\n6\n', '1\n2\n3\n4\n5\nsix\n'],
      ['1\n2\n3\n4\n5\n6\n7\n', '0\n1\n2\n3\n4\n5\n6\n'],
      ['1\n3\n4\n5\n6\n', '1\n2\n3\n4\n6\n'],
    ] as const) {
      const paths = Object.entries({ ours, base, theirs }).map(([name, text]) => {
        writeFileSync(join(folder, name), text);
        return name;
      });
      expect(`${git(['merge-file', '-p', ...paths])}\n`).toBe(mergeTexts(base, ours, theirs));
    }
    expect(mergeTexts(base, '1\n2\nx\n4\n5\n6\n', '1\n2\ny\n4\n5\n6\n')).toBeUndefined();
  });

  test('a patch turns the old text into the new one', () => {
    const document = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n'), { maxLength: 12 });
    fc.assert(
      fc.property(document, document, (old, young) => {
        const rebuilt = [...old];
        for (const { from, to, newFrom, newTo } of diffLines(old, young).toReversed()) {
          rebuilt.splice(from, to - from, ...young.slice(newFrom, newTo));
        }
        expect(rebuilt).toEqual(young);
      }),
    );
    expect(splitLines('a\nb')).toEqual(['a\n', 'b']);
    expect(patchOf('a\nb', 'a\nc\n')).toEqual({
      additions: 1,
      deletions: 1,
      text: '@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c',
    });
  });
});
