/**
 * Guard rails: reasons to hold a change that Flux would write. They are on by default and decided per marker, from the
 * value in the file, the key beside it and the elected reference. Each verdict says how it is released.
 */
import type { DiagnosticCode } from '../errors.ts';
import type { ImageRef, MarkerField } from '../model.ts';
import { parseReference, sameRepository } from '../references/reference.ts';

/** What a guard rail looks at. */
export interface ProposedChange {
  /** Mapping key beside the value (`image`, `tag`, `repository`, …); undefined in a sequence. */
  key: string | undefined;
  field: MarkerField;
  /** Decoded value in the file. */
  old: string;
  elected: ImageRef;
}

/** Why a change is held, and what releases it. */
export interface Hold {
  code: DiagnosticCode;
  reason: string;
  release: string;
}

// Keys that hold a bare tag or version, and keys that hold a repository, in Helm values, kustomize and Flux documents.
const TAG_KEY = /^(?:tag|newTag|version|semver|.*Tag|.*_TAG|.*_VERSION|.*Version)$/;
const NAME_KEY = /^(?:repository|newName|.*Repository)$/;
// The spellings of YAML's null: an empty field that waits for its first value.
const EMPTY = /^(?:|~|null|Null|NULL)$/;
const DIGEST = /^[a-z0-9]+:[0-9a-f]{32,}$/;

const misfit = (reason: string, release: string): Hold => ({ code: 'HELD_SUFFIX_MISFIT', reason, release });

function judgeWholeReference({ key, old, elected }: ProposedChange): Hold | undefined {
  if (key !== undefined && (TAG_KEY.test(key) || key === 'digest')) {
    const suffix = key === 'digest' ? ':digest' : ':tag';
    return misfit(
      `\`${key}\` would get the whole reference ${elected.name}:${elected.tag}`,
      `end the marker with ${suffix}`,
    );
  }
  if (key !== undefined && NAME_KEY.test(key) && parseReference(old)?.tag === undefined) {
    return misfit(
      `\`${key}\` would get the whole reference ${elected.name}:${elected.tag}`,
      'end the marker with :name',
    );
  }
  return judgeRepository(parseReference(old)?.name, old, elected);
}

function judgeRepository(name: string | undefined, old: string, elected: ImageRef): Hold | undefined {
  if (name !== undefined && sameRepository(name, elected.name)) return undefined;
  return {
    code: 'HELD_OTHER_REPOSITORY',
    reason: `the file names \`${old}\`, the policy \`${elected.name}\``,
    release: `write \`${elected.name}\` there by hand once, or correct the marker`,
  };
}

function judgeTag({ key, old, elected }: ProposedChange): Hold | undefined {
  const release = 'remove :tag from the marker for a whole reference, or end it with :name';
  const holdsRepository = (key !== undefined && NAME_KEY.test(key)) || old.includes('/');
  if (holdsRepository) return misfit(`\`${old}\` would be replaced by the bare tag ${elected.tag}`, release);
  if (DIGEST.test(old)) return misfit('a digest would be replaced by a tag', 'end the marker with :digest');
  return undefined;
}

function judgeName({ key, old, elected }: ProposedChange): Hold | undefined {
  if (key !== undefined && TAG_KEY.test(key)) {
    return misfit(`\`${key}\` would get the repository ${elected.name}`, 'end the marker with :tag');
  }
  const reference = parseReference(old);
  if (reference?.tag !== undefined || reference?.digest !== undefined) {
    return misfit(`\`${old}\` would lose its tag`, 'remove :name from the marker for a whole reference');
  }
  return judgeRepository(reference?.name, old, elected);
}

/**
 * The first guard rail that holds the change, if any. A value that is empty or equal to what would be written is never
 * held: there is nothing to lose.
 */
export function judgeChange(change: ProposedChange): Hold | undefined {
  const { field, old, elected } = change;
  if (field === 'digest') {
    if (elected.digest === undefined || elected.digest === '') {
      return {
        code: 'HELD_EMPTY_DIGEST',
        reason: 'the policy reflects no digest',
        release: 'set `digestReflectionPolicy: IfNotPresent` on the policy',
      };
    }
    // A placeholder such as `sha256:…` says well enough what belongs there.
    if (!EMPTY.test(old) && !/^sha(?:256|512):/.test(old)) {
      return misfit(`\`${old}\` is no digest`, 'correct the suffix of the marker, or empty the value');
    }
    return undefined;
  }
  if (EMPTY.test(old)) return undefined;
  if (field === 'tag') return judgeTag(change);
  return field === 'name' ? judgeName(change) : judgeWholeReference(change);
}
