/** What kind of step a change is, as people ask before they merge. */
import { diff, gt, parse } from 'semver';

/** `tag` is a step between tags that are no versions; `digest` a new image under the same tag. */
export type ChangeKind = 'major' | 'minor' | 'patch' | 'prerelease' | 'downgrade' | 'digest' | 'repository' | 'tag';

/** The parts of a reference as it stands in a file: `name:tag@digest`, each optional but the name. */
export function splitReference(reference: string): { name: string; tag?: string; digest?: string } {
  const [before = '', digest] = reference.split('@', 2);
  const colon = before.lastIndexOf(':');
  // A colon before the last slash belongs to the port of the registry.
  const hasTag = colon > before.lastIndexOf('/');
  return {
    name: hasTag ? before.slice(0, colon) : before,
    ...(hasTag && { tag: before.slice(colon + 1) }),
    ...(digest !== undefined && { digest }),
  };
}

/** A tag as semantic version, when it is one or ends in one after a `v` or a word and dash (`v1.2`, `release-1.2.3`). */
function versionOf(tag: string): string | undefined {
  const short = /^(?:[A-Za-z]+-)?v?(\d+)(?:\.(\d+))?(?:\.(\d+))?((?:-|\+)[0-9A-Za-z.+-]+)?$/.exec(tag);
  if (short === null) return undefined;
  const [, major = '0', minor = '0', patch = '0', rest = ''] = short;
  // A bare number is a build number or a date rather than a version.
  if (short[2] === undefined) return undefined;
  return parse(`${major}.${minor}.${patch}${rest}`)?.version;
}

/** The kind of a step from one tag to another; equal tags mean that only the digest differs. */
export function kindOfStep(oldTag: string | undefined, newTag: string | undefined): ChangeKind {
  if (oldTag === newTag) return 'digest';
  const [from, to] = [versionOf(oldTag ?? ''), versionOf(newTag ?? '')];
  if (from === undefined || to === undefined) return 'tag';
  if (gt(from, to)) return 'downgrade';
  const step = diff(from, to);
  if (step === null) return 'tag';
  return step.startsWith('pre') ? 'prerelease' : (step as 'major' | 'minor' | 'patch');
}
