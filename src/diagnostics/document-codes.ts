import type { CodeEntry } from '../errors.ts';

/** Problems of Flux documents, of the files that hold them, and of what kustomize and Flux make of them. */
export const documentCodes = {
  YAML_UNREADABLE: {
    severity: 'error',
    meaning: 'A file that holds image documents or markers is not readable as YAML.',
    remedy: 'Correct the syntax at the place that the message names.',
  },
  FILE_TOO_LARGE: {
    severity: 'warning',
    meaning: 'A YAML file is larger than 5 MiB and was not read.',
    remedy: 'Split the file, or leave it out with `sources.exclude`.',
  },
  FILE_UNREADABLE: {
    severity: 'error',
    meaning: 'A file of the repository could not be read.',
    remedy: 'Check that the file exists and may be read.',
  },
  FILE_CHANGED: {
    severity: 'error',
    meaning: 'A file was changed while Retag made its change, so nothing was written.',
    remedy: 'Run the command again.',
  },
  FILE_UNWRITABLE: {
    severity: 'error',
    meaning: 'A file of the folder could not be written.',
    remedy: 'Make room, or give the permission that the message names, and run the command again.',
  },
  FILE_LINK: {
    severity: 'notice',
    meaning: 'A YAML file is a symbolic link: it is not followed, and never written through.',
    remedy: 'Put the marker or document into the file that the link names, when that file is in the repository.',
  },
  DOCUMENT_INVALID: {
    severity: 'error',
    meaning: 'A field of a Flux document is missing or has a wrong value: the cluster would refuse the document.',
    remedy: 'Correct the field at the place that the message names.',
  },
  DOCUMENT_UNKNOWN_FIELD: {
    severity: 'warning',
    meaning: 'A Flux document has a field that Flux does not know.',
    remedy: 'Correct its spelling, or remove it.',
  },
  DOCUMENT_OLD_VERSION: {
    severity: 'notice',
    meaning: 'A document uses an API version that current Flux no longer serves.',
    remedy: 'Write `apiVersion: image.toolkit.fluxcd.io/v1`; `flux migrate` rewrites files.',
  },
  DOCUMENT_UNKNOWN_VERSION: {
    severity: 'warning',
    meaning: 'A document uses an API version of the Flux image kinds that is not known; it was read as v1.',
    remedy: 'Write `apiVersion: image.toolkit.fluxcd.io/v1`.',
  },
  DOCUMENT_NAMED_ELSEWHERE: {
    severity: 'notice',
    meaning: 'A kustomization or patch gives documents another name or namespace than their files say.',
    remedy: 'Nothing to do; markers use the name and namespace that the message shows.',
  },
  VARIABLE_UNRESOLVED: {
    severity: 'warning',
    meaning: 'A variable `${…}` in a document has no value in the repository.',
    remedy: 'Give its value in `postBuild.substitute`, or in `substitutions:` of .github/retag.yaml for this path.',
  },
  KUSTOMIZE_INVALID: {
    severity: 'warning',
    meaning: 'A kustomization cannot be built as it is written.',
    remedy: 'Correct it; `kubectl kustomize` shows the same fault.',
  },
  KUSTOMIZE_UNSUPPORTED: {
    severity: 'warning',
    meaning: 'A kustomization alters image documents in a way that is not followed here.',
    remedy: 'Commit the output of `kustomize build` and name that file in `sources.rendered`.',
  },
  REPOSITORY_UNKNOWN: {
    severity: 'error',
    meaning: 'An ImagePolicy names an ImageRepository that is not declared.',
    remedy: 'Correct `spec.imageRepositoryRef`, or declare the repository.',
  },
  REPOSITORY_AMBIGUOUS: {
    severity: 'error',
    meaning: 'An ImagePolicy names an ImageRepository that is declared several times in one scope.',
    remedy: 'Keep one declaration, or narrow the `update.path` of the automations to one cluster each.',
  },
  ACCESS_DENIED: {
    severity: 'error',
    meaning: 'An ImageRepository does not let policies of another namespace use it.',
    remedy: 'Add the namespace to `spec.accessFrom` of the repository.',
  },
  POLICY_AMBIGUOUS: {
    severity: 'error',
    meaning: 'A marker names an ImagePolicy that is declared several times, with different contents, in one scope.',
    remedy: 'Keep one declaration, or narrow the `update.path` of the automations to one cluster each.',
  },
  POLICY_OTHER_NAMESPACE: {
    severity: 'warning',
    meaning: 'A marker names an ImagePolicy outside the namespace of its automation, which Flux ignores in silence.',
    remedy: 'Move the automation or the policy into the same namespace.',
  },
  POLICY_NOT_SELECTED: {
    severity: 'notice',
    meaning: 'The `policySelector` of the automation leaves out the policy of a marker below its path.',
    remedy: 'Label the policy so that the selector admits it, or leave it to another automation.',
  },
  AUTOMATION_BRANCH_UNKNOWN: {
    severity: 'notice',
    meaning:
      'An automation reads no branch that the repository names; the default branch is read, where Flux would read master.',
    remedy: 'Set `spec.git.checkout.ref.branch`.',
  },
  SECRET_UNRESOLVED: {
    severity: 'error',
    meaning: 'A document names a Secret whose value is known only in the cluster.',
    remedy: 'Add the secret under `secrets:` in .github/retag.yaml, with its values from the environment.',
  },
} as const satisfies Record<string, CodeEntry>;
