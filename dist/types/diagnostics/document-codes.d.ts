/** Problems of Flux documents, of the files that hold them, and of what kustomize and Flux make of them. */
export declare const documentCodes: {
    readonly YAML_UNREADABLE: {
        readonly severity: 'error';
        readonly meaning: 'A file that holds image documents or markers is not readable as YAML.';
        readonly remedy: 'Correct the syntax at the place that the message names.';
    };
    readonly FILE_TOO_LARGE: {
        readonly severity: 'warning';
        readonly meaning: 'A YAML file is larger than 5 MiB and was not read.';
        readonly remedy: 'Split the file, or leave it out with `sources.exclude`.';
    };
    readonly FILE_UNREADABLE: {
        readonly severity: 'error';
        readonly meaning: 'A file of the repository could not be read.';
        readonly remedy: 'Check that the file exists and may be read.';
    };
    readonly FILE_CHANGED: {
        readonly severity: 'error';
        readonly meaning: 'A file was changed while Retag made its change, so nothing was written.';
        readonly remedy: 'Run the command again.';
    };
    readonly FILE_UNWRITABLE: {
        readonly severity: 'error';
        readonly meaning: 'A file of the folder could not be written.';
        readonly remedy: 'Make room, or give the permission that the message names, and run the command again.';
    };
    readonly FILE_LINK: {
        readonly severity: 'notice';
        readonly meaning: 'A YAML file is a symbolic link: it is not followed, and never written through.';
        readonly remedy: 'Put the marker or document into the file that the link names, when that file is in the repository.';
    };
    readonly DOCUMENT_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'A field of a Flux document is missing or has a wrong value: the cluster would refuse the document.';
        readonly remedy: 'Correct the field at the place that the message names.';
    };
    readonly DOCUMENT_UNKNOWN_FIELD: {
        readonly severity: 'warning';
        readonly meaning: 'A Flux document has a field that Flux does not know.';
        readonly remedy: 'Correct its spelling, or remove it.';
    };
    readonly DOCUMENT_OLD_VERSION: {
        readonly severity: 'notice';
        readonly meaning: 'A document uses an API version that current Flux no longer serves.';
        readonly remedy: 'Write `apiVersion: image.toolkit.fluxcd.io/v1`; `flux migrate` rewrites files.';
    };
    readonly DOCUMENT_UNKNOWN_VERSION: {
        readonly severity: 'warning';
        readonly meaning: 'A document uses an API version of the Flux image kinds that is not known; it was read as v1.';
        readonly remedy: 'Write `apiVersion: image.toolkit.fluxcd.io/v1`.';
    };
    readonly DOCUMENT_NAMED_ELSEWHERE: {
        readonly severity: 'notice';
        readonly meaning: 'A kustomization or patch gives documents another name or namespace than their files say.';
        readonly remedy: 'Nothing to do; markers use the name and namespace that the message shows.';
    };
    readonly VARIABLE_UNRESOLVED: {
        readonly severity: 'warning';
        readonly meaning: 'A variable `${…}` in a document has no value in the repository.';
        readonly remedy: 'Give its value in `postBuild.substitute`, or in `substitutions:` of .github/retag.yaml for this path.';
    };
    readonly KUSTOMIZE_INVALID: {
        readonly severity: 'warning';
        readonly meaning: 'A kustomization cannot be built as it is written.';
        readonly remedy: 'Correct it; `kubectl kustomize` shows the same fault.';
    };
    readonly KUSTOMIZE_UNSUPPORTED: {
        readonly severity: 'warning';
        readonly meaning: 'A kustomization alters image documents in a way that is not followed here.';
        readonly remedy: 'Commit the output of `kustomize build` and name that file in `sources.rendered`.';
    };
    readonly REPOSITORY_UNKNOWN: {
        readonly severity: 'error';
        readonly meaning: 'An ImagePolicy names an ImageRepository that is not declared.';
        readonly remedy: 'Correct `spec.imageRepositoryRef`, or declare the repository.';
    };
    readonly REPOSITORY_AMBIGUOUS: {
        readonly severity: 'error';
        readonly meaning: 'An ImagePolicy names an ImageRepository that is declared several times in one scope.';
        readonly remedy: 'Keep one declaration, or narrow the `update.path` of the automations to one cluster each.';
    };
    readonly ACCESS_DENIED: {
        readonly severity: 'error';
        readonly meaning: 'An ImageRepository does not let policies of another namespace use it.';
        readonly remedy: 'Add the namespace to `spec.accessFrom` of the repository.';
    };
    readonly POLICY_AMBIGUOUS: {
        readonly severity: 'error';
        readonly meaning: 'A marker names an ImagePolicy that is declared several times, with different contents, in one scope.';
        readonly remedy: 'Keep one declaration, or narrow the `update.path` of the automations to one cluster each.';
    };
    readonly POLICY_OTHER_NAMESPACE: {
        readonly severity: 'warning';
        readonly meaning: 'A marker names an ImagePolicy outside the namespace of its automation, which Flux ignores in silence.';
        readonly remedy: 'Move the automation or the policy into the same namespace.';
    };
    readonly POLICY_NOT_SELECTED: {
        readonly severity: 'notice';
        readonly meaning: 'The `policySelector` of the automation leaves out the policy of a marker below its path.';
        readonly remedy: 'Label the policy so that the selector admits it, or leave it to another automation.';
    };
    readonly AUTOMATION_BRANCH_UNKNOWN: {
        readonly severity: 'notice';
        readonly meaning: 'An automation reads no branch that the repository names; the default branch is read, where Flux would read master.';
        readonly remedy: 'Set `spec.git.checkout.ref.branch`.';
    };
    readonly SECRET_UNRESOLVED: {
        readonly severity: 'error';
        readonly meaning: 'A document names a Secret whose value is known only in the cluster.';
        readonly remedy: 'Add the secret under `secrets:` in .github/retag.yaml, with its values from the environment.';
    };
};
