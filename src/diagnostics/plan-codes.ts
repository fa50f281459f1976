import type { CodeEntry } from '../errors.ts';

/** Guard rails and conflicts found while planning: what is held, and how it is released. */
export const planCodes = {
  HELD_OTHER_REPOSITORY: {
    severity: 'warning',
    meaning: 'The value beside a marker names another repository than the policy (Docker Hub spellings set aside).',
    remedy: 'Write the new repository there by hand once, or correct the marker or the ImageRepository.',
  },
  HELD_SUFFIX_MISFIT: {
    severity: 'warning',
    meaning: 'The marker would write a kind of value that does not belong there, such as a tag into `repository:`.',
    remedy: 'Correct the suffix of the marker: none for a whole reference, :name, :tag or :digest.',
  },
  HELD_EMPTY_DIGEST: {
    severity: 'error',
    meaning: 'A :digest marker names a policy that reflects no digest; Flux would blank the field.',
    remedy: 'Set `digestReflectionPolicy: IfNotPresent` (or Always with an interval) on the policy.',
  },
  HELD_TAG_VANISHED: {
    severity: 'warning',
    meaning: 'The tag in the file is no longer in the registry, and the elected one is not provably newer.',
    remedy: 'Push the tag again, write the wanted tag by hand, or set `updates.allowDowngrade: true`.',
  },
  HELD_CONFLICT: {
    severity: 'error',
    meaning: 'Two automations or policies would write different values into one field; nothing is written there.',
    remedy: 'Give each field one owner: narrow `spec.update.path`, or correct one of the markers.',
  },
  HELD_BY_OVERRIDE: {
    severity: 'notice',
    meaning: 'A hold set by /retag keeps the policy where it is.',
    remedy: 'Comment `/retag POLICY auto`, remove the entry from `overrides:`, or wait until it ends.',
  },
  PLAN_DOWNGRADE: {
    severity: 'notice',
    meaning: 'The tag in the file still exists, but the policy no longer admits it, and elects an older one.',
    remedy: 'Nothing, if the policy was changed to roll back; otherwise widen the policy.',
  },
  PLAN_PATH_MISSING: {
    severity: 'error',
    meaning: 'The `spec.update.path` of an automation names no file and no folder with files.',
    remedy: 'Correct the path; it is relative to the root of the repository.',
  },
  PLAN_BASE_UNREADABLE: {
    severity: 'error',
    meaning: 'An automation reads a branch that cannot be read.',
    remedy: 'Correct `spec.git.checkout.ref.branch` of the automation, or the branch of its GitRepository.',
  },
  PLAN_WINDOW_CLOSED: {
    severity: 'notice',
    meaning: 'Changes are pending, but none of `updates.windows` is open, so nothing was published.',
    remedy: 'Nothing: the first run inside a window publishes them.',
  },
  PLAN_FILE_SKIPPED: {
    severity: 'error',
    meaning: 'A file with markers could not be handled and is left as it is.',
    remedy: 'Correct the file as the message says.',
  },
  MARKER_OUTSIDE_UPDATE_PATH: {
    severity: 'warning',
    meaning: 'A marker lies outside the update path of every automation, so nothing ever updates it.',
    remedy: 'Move the file below an update path, or widen `spec.update.path`.',
  },
  AUTOMATION_SUSPENDED: {
    severity: 'notice',
    meaning: 'The automation is suspended: nothing is planned for it.',
    remedy: 'Remove `spec.suspend: true` to resume.',
  },
  POLICY_SUSPENDED: {
    severity: 'notice',
    meaning: 'The policy or its repository is suspended: markers that name it stay as they are.',
    remedy: 'Remove `spec.suspend: true` to resume.',
  },
  OVERRIDE_TAG_MISSING: {
    severity: 'error',
    meaning: 'A pin names a tag that the registry does not have; the policy is left alone.',
    remedy: 'Pin an existing tag, or comment `/retag POLICY auto`.',
  },
  OVERRIDE_EXPIRED: {
    severity: 'notice',
    meaning: 'An override is past its `until` and no longer applies.',
    remedy: 'Nothing: the next pull request removes it.',
  },
  OVERRIDE_UNKNOWN_POLICY: {
    severity: 'warning',
    meaning: 'An override names a policy that is not declared.',
    remedy: 'Correct or remove the entry of `overrides:`.',
  },
  REGISTRY_NOT_IN_TAGS_FILE: {
    severity: 'error',
    meaning: 'The file given with --tags-from has no entry for an image, or no digest for a tag.',
    remedy: 'Add the entry, or leave --tags-from out to ask the registries.',
  },
} as const satisfies Record<string, CodeEntry>;
