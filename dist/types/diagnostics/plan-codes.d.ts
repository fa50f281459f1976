/** Guard rails and conflicts found while planning: what is held, and how it is released. */
export declare const planCodes: {
    readonly HELD_OTHER_REPOSITORY: {
        readonly severity: 'warning';
        readonly meaning: 'The value beside a marker names another repository than the policy (Docker Hub spellings set aside).';
        readonly remedy: 'Write the new repository there by hand once, or correct the marker or the ImageRepository.';
    };
    readonly HELD_SUFFIX_MISFIT: {
        readonly severity: 'warning';
        readonly meaning: 'The marker would write a kind of value that does not belong there, such as a tag into `repository:`.';
        readonly remedy: 'Correct the suffix of the marker: none for a whole reference, :name, :tag or :digest.';
    };
    readonly HELD_EMPTY_DIGEST: {
        readonly severity: 'error';
        readonly meaning: 'A :digest marker names a policy that reflects no digest; Flux would blank the field.';
        readonly remedy: 'Set `digestReflectionPolicy: IfNotPresent` (or Always with an interval) on the policy.';
    };
    readonly HELD_TAG_VANISHED: {
        readonly severity: 'warning';
        readonly meaning: 'The tag in the file is no longer in the registry, and the elected one is not provably newer.';
        readonly remedy: 'Push the tag again, write the wanted tag by hand, or set `updates.allowDowngrade: true`.';
    };
    readonly HELD_CONFLICT: {
        readonly severity: 'error';
        readonly meaning: 'Two automations or policies would write different values into one field; nothing is written there.';
        readonly remedy: 'Give each field one owner: narrow `spec.update.path`, or correct one of the markers.';
    };
    readonly HELD_BY_OVERRIDE: {
        readonly severity: 'notice';
        readonly meaning: 'A hold set by /retag keeps the policy where it is.';
        readonly remedy: 'Comment `/retag POLICY auto`, remove the entry from `overrides:`, or wait until it ends.';
    };
    readonly PLAN_DOWNGRADE: {
        readonly severity: 'notice';
        readonly meaning: 'The tag in the file still exists, but the policy no longer admits it, and elects an older one.';
        readonly remedy: 'Nothing, if the policy was changed to roll back; otherwise widen the policy.';
    };
    readonly PLAN_PATH_MISSING: {
        readonly severity: 'error';
        readonly meaning: 'The `spec.update.path` of an automation names no file and no folder with files.';
        readonly remedy: 'Correct the path; it is relative to the root of the repository.';
    };
    readonly PLAN_BASE_UNREADABLE: {
        readonly severity: 'error';
        readonly meaning: 'An automation reads a branch that cannot be read.';
        readonly remedy: 'Correct `spec.git.checkout.ref.branch` of the automation, or the branch of its GitRepository.';
    };
    readonly PLAN_WINDOW_CLOSED: {
        readonly severity: 'notice';
        readonly meaning: 'Changes are pending, but none of `updates.windows` is open, so nothing was published.';
        readonly remedy: 'Nothing: the first run inside a window publishes them.';
    };
    readonly PLAN_FILE_SKIPPED: {
        readonly severity: 'error';
        readonly meaning: 'A file with markers could not be handled and is left as it is.';
        readonly remedy: 'Correct the file as the message says.';
    };
    readonly MARKER_OUTSIDE_UPDATE_PATH: {
        readonly severity: 'warning';
        readonly meaning: 'A marker lies outside the update path of every automation, so nothing ever updates it.';
        readonly remedy: 'Move the file below an update path, or widen `spec.update.path`.';
    };
    readonly AUTOMATION_SUSPENDED: {
        readonly severity: 'notice';
        readonly meaning: 'The automation is suspended: nothing is planned for it.';
        readonly remedy: 'Remove `spec.suspend: true` to resume.';
    };
    readonly POLICY_SUSPENDED: {
        readonly severity: 'notice';
        readonly meaning: 'The policy or its repository is suspended: markers that name it stay as they are.';
        readonly remedy: 'Remove `spec.suspend: true` to resume.';
    };
    readonly OVERRIDE_TAG_MISSING: {
        readonly severity: 'error';
        readonly meaning: 'A pin names a tag that the registry does not have; the policy is left alone.';
        readonly remedy: 'Pin an existing tag, or comment `/retag POLICY auto`.';
    };
    readonly OVERRIDE_EXPIRED: {
        readonly severity: 'notice';
        readonly meaning: 'An override is past its `until` and no longer applies.';
        readonly remedy: 'Nothing: the next pull request removes it.';
    };
    readonly OVERRIDE_UNKNOWN_POLICY: {
        readonly severity: 'warning';
        readonly meaning: 'An override names a policy that is not declared.';
        readonly remedy: 'Correct or remove the entry of `overrides:`.';
    };
    readonly REGISTRY_NOT_IN_TAGS_FILE: {
        readonly severity: 'error';
        readonly meaning: 'The file given with --tags-from has no entry for an image, or no digest for a tag.';
        readonly remedy: 'Add the entry, or leave --tags-from out to ask the registries.';
    };
};
