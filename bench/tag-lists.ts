/** Lists of tags as continuous integration leaves them, and the policies that read them. */
import type { SelectionInput } from '../src/policies/select.ts';
import { createRandom, type Random } from './random.ts';

/** A policy to measure, with the tags that it is meant for. `limit`: milliseconds that Flux needs for 100,000, at its best. */
interface SelectionCase {
  name: string;
  input: Omit<SelectionInput, 'tags'>;
  tag(random: Random, index: number): string;
  limit?: number;
}

const buildTag = (random: Random, index: number) => `main-${random.hex(7)}-${1_600_000_000 + index * 37}`;

/** Versions with every tenth a prerelease and every tenth no version, as branches and `latest` are not. */
function versionTag(random: Random, index: number): string {
  const version = `${random.below(20)}.${random.below(200)}.${index}`;
  if (index % 10 === 3) return `v${version}-rc.${random.below(9)}`;
  return index % 10 === 7 ? `feature-${random.hex(8)}-${index}` : `v${version}`;
}

/** A third of a signed repository is signatures, attestations and lists of parts. */
function signedTag(random: Random, index: number): string {
  if (index % 3 !== 0) return buildTag(random, index);
  return `sha256-${random.hex(64)}.${['sig', 'att', 'sbom'][index % 9 === 0 ? 0 : (index % 2) + 1]}`;
}

export const SELECTION_CASES: readonly SelectionCase[] = [
  {
    name: 'filter, extract, numerical',
    input: {
      policy: { numerical: { order: 'asc' } },
      filterTags: { pattern: '^main-[a-f0-9]+-(?P<ts>[0-9]+)$', extract: '$ts' },
    },
    tag: buildTag,
    limit: 65,
  },
  { name: 'semver', input: { policy: { semver: { range: '>=1.0.0' } } }, tag: versionTag, limit: 80 },
  { name: 'alphabetical', input: { policy: { alphabetical: { order: 'asc' } } }, tag: buildTag, limit: 23 },
  {
    name: 'exclusion list, alphabetical',
    input: {
      policy: { alphabetical: { order: 'asc' } },
      exclusionList: ['^sha256-[a-f0-9]{64}\\.sig$', '\\.att$', '^.*\\.sbom$'],
    },
    tag: signedTag,
  },
];

/** The tags as one text, a line each; the same for the same case and count. */
export function tagLines({ tag }: SelectionCase, count: number): string {
  const random = createRandom(count);
  let text = '';
  for (let index = 0; index < count; index++) text += `${tag(random, index)}\n`;
  return text;
}
