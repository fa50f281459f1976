import { expect, test } from 'vitest';
import { readFluxKustomization } from '../../../src/config/kustomize/flux-kustomization.ts';
import { foreignSource } from '../../../src/config/kustomize/foreign-source.ts';
import { screenTree } from '../../../src/engine/screen.ts';
import { openSourceFiles } from '../../../src/engine/source-files.ts';
import { memoryTree } from '../../support/memory-tree.ts';

interface Use {
  name: string;
  source: string;
  kind?: string;
  path?: string;
}

const flux = ({ name, source, kind = 'GitRepository', path = './apps' }: Use) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec:\n  path: "${path}"\n  sourceRef: { kind: ${kind}, name: ${source} }\n`;
const git = (name: string, url: string) =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { url: ${url}, ref: { branch: main } }\n`;

/** Names of the Flux Kustomizations whose path is not looked for here. */
async function foreign(uses: readonly Use[], sources: readonly string[]): Promise<string[]> {
  const files = Object.fromEntries([...uses.map(flux), ...sources].map((text, index) => [`${index}.yaml`, text]));
  const screened = await screenTree(memoryTree(files), { include: ['**/*.yaml'], exclude: [], rendered: [] });
  const source = openSourceFiles(screened, new Set(), []);
  const isForeign = foreignSource(source);
  return source.documentPaths
    .flatMap(path => source.manifestsOf(path))
    .flatMap(manifest => (manifest.kind === 'Kustomization' ? (readFluxKustomization(manifest) ?? []) : []))
    .flatMap(found => (isForeign(found) ? found.label.replace('flux-system/', '') : []));
}

const here = git('flux-system', 'https://git.example/fleet');
const away = git('other', 'https://git.example/other');
const use = (name: string, source: string, more: Partial<Use> = {}): Use => ({ name, source, ...more });

test.each<[reason: string, uses: Use[], sources: string[], foreign: string[]]>([
  ['the only source is this repository', [use('a', 'other')], [away], []],
  [
    'the source that most of them use is',
    [use('a', 'other'), use('b', 'flux-system'), use('c', 'other')],
    [here, away],
    ['b'],
  ],
  ['of two that are used alike, flux-system is', [use('a', 'other'), use('b', 'flux-system')], [here, away], ['a']],
  [
    'else the first by name, whatever the order of the files',
    [use('a', 'two'), use('b', 'one')],
    [git('two', 'https://git.example/2'), git('one', 'https://git.example/1')],
    ['a'],
  ],
  [
    'another name of the same address is this repository',
    [use('a', 'flux-system'), use('b', 'flux-system'), use('c', 'again')],
    [here, git('again', 'https://git.example/fleet')],
    [],
  ],
  [
    'a source that nothing declares is looked for here, but not at the root',
    [use('a', 'flux-system'), use('b', 'flux-system'), use('c', 'gone'), use('d', 'gone', { path: './' })],
    [here],
    ['d'],
  ],
  [
    'an OCI artifact as well',
    [
      use('a', 'flux-system'),
      use('b', 'art', { kind: 'OCIRepository' }),
      use('c', 'art', { kind: 'OCIRepository', path: '' }),
    ],
    [here],
    ['c'],
  ],
])('%s', async (_reason, uses, sources, expected) => {
  expect(await foreign(uses, sources)).toEqual(expected);
});
