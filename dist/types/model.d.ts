/** Domain types: the words of Flux and OCI as values. Nothing here does anything. */
/** How Flux orders candidates: `ImagePolicy.spec.policy`. With several set, semver wins, then alphabetical, then numerical. */
export interface ImagePolicyChoice {
    semver?: {
        range: string;
    };
    alphabetical?: {
        order?: 'asc' | 'desc';
    };
    numerical?: {
        order?: 'asc' | 'desc';
    };
}
/** One way of ordering candidates. */
export type PolicyKind = keyof ImagePolicyChoice;
/** `ImagePolicy.spec.filterTags`: a Go regular expression and a Go `Regexp.Expand` template. */
export interface TagFilter {
    pattern?: string;
    extract?: string;
}
/** `ImagePolicy.spec.digestReflectionPolicy`. */
export type DigestReflectionPolicy = 'Never' | 'IfNotPresent' | 'Always';
/** What a policy elected: Flux's `status.latestRef`. `name` is `spec.image` verbatim; `digest` is `sha256:<hex>`. */
export interface ImageRef {
    name: string;
    tag: string;
    digest?: string;
}
/** The part of an elected reference that a marker asks for; `image` is the marker without suffix. */
export type MarkerField = 'image' | 'tag' | 'name' | 'digest';
/** The Kubernetes object that holds a setter; empty strings where the document does not say. */
export interface ObjectIdentifier {
    apiVersion: string;
    kind: string;
    name: string;
    namespace: string;
}
/** One value that differs, for people. `line` and `column` (from 1) are those of the scalar in the text before the change. */
export interface Change {
    line: number;
    column: number;
    /** Decoded string value before; for a plain scalar its source text. */
    old: string;
    new: string;
    /** The marker's own text: `namespace:name` with `:tag`, `:name` or `:digest`. */
    setter: string;
    object?: ObjectIdentifier;
}
/** A change and the file it is in; `file` is relative to the repository root, with forward slashes. */
export interface FileChange extends Change {
    file: string;
}
/** Where a document or value stands; line and column count from 1. */
export interface SourceLocation {
    file: string;
    line: number;
    column: number;
}
/** `namespace/name` of a Secret, as the document that names it says. */
export interface SecretName {
    namespace: string;
    name: string;
    /** Where the reference stands. */
    location: SourceLocation;
}
/** Which rule gave a document its effective name and namespace, for `why` and `lint`. */
export interface NamingRule {
    name: string;
    namespace: string;
}
/** What every image document has in common after kustomize and Flux have had their say. */
export interface DeclaredDocument {
    apiVersion: string;
    name: string;
    /** Empty when nothing names one: the document then answers to a marker of its unique name. */
    namespace: string;
    labels: Readonly<Record<string, string>>;
    location: SourceLocation;
    naming: NamingRule;
    suspend: boolean;
    /**
     * Folders (relative to the repository, `''` is its root) of the roots that reach the document: the paths of Flux
     * Kustomizations or outermost kustomizations. Two documents of one name in disjoint scopes belong to two clusters.
     */
    scopes: readonly string[];
}
/** `ImageRepository.spec.provider`: whose login is used. */
export type RegistryProvider = 'generic' | 'aws' | 'azure' | 'gcp';
/** `ImageRepository`, or the repository half of a short-form entry of `.github/retag.yaml`. */
export interface ImageRepository extends DeclaredDocument {
    /** `spec.image` verbatim (after substitution): what is written into files. */
    image: string;
    /** Undefined means Flux's default `["^.*\\.sig$"]`; an empty list means the same. */
    exclusionList?: readonly string[];
    /** Milliseconds. */
    interval: number;
    /** Milliseconds; Flux's default is the interval. */
    timeout?: number;
    provider: RegistryProvider;
    insecure: boolean;
    secretRef?: SecretName;
    certSecretRef?: SecretName;
    proxySecretRef?: SecretName;
    serviceAccountName?: string;
    /** Where these fields stand in the document; a secret knows its own place. */
    places?: {
        provider?: SourceLocation;
        serviceAccountName?: SourceLocation;
    };
    /** As ImagePolicy.files. */
    files?: readonly string[];
    /** `spec.accessFrom.namespaceSelectors[].matchLabels`; undefined means the same namespace only. */
    accessFrom?: readonly Readonly<Record<string, string>>[];
}
/** `ImagePolicy`, or the policy half of a short-form entry. */
export interface ImagePolicy extends DeclaredDocument {
    repositoryRef: {
        name: string;
        namespace: string;
    };
    choice: ImagePolicyChoice;
    filterTags?: TagFilter;
    digestReflectionPolicy: DigestReflectionPolicy;
    /** Milliseconds; only with digestReflectionPolicy Always. */
    interval?: number;
    /**
     * Set where one document stands for several policies because a variable has several values: the policy means only
     * markers in these files.
     */
    files?: readonly string[];
    /** Where `spec.policy`, `spec.filterTags.pattern` and the like stand, keyed by dotted path, for diagnostics. */
    fieldLocations: Readonly<Record<string, SourceLocation>>;
}
/** A Kubernetes label selector over policies: `spec.policySelector`. */
export interface LabelSelector {
    matchLabels: Readonly<Record<string, string>>;
    matchExpressions: readonly {
        key: string;
        operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
        values: readonly string[];
    }[];
}
/** `ImageUpdateAutomation`, or the one that a repository without any gets. */
export interface Automation extends DeclaredDocument {
    /** True for the automation that Retag assumes where the repository declares none. */
    implicit: boolean;
    interval: number;
    /** `spec.update.path`, joined safely: relative to the root, no `..`, `''` is the root. May name one file. */
    updatePath: string;
    policySelector?: LabelSelector;
    /** Branch that is read; undefined means the default branch of the repository. */
    checkoutBranch?: string;
    /** `spec.git.push.branch`, if any. */
    pushBranch?: string;
    commit: {
        messageTemplate?: string;
        /** Where the template stands in its file, so that its errors point there. */
        messageTemplateLocation?: SourceLocation;
        messageTemplateValues: Readonly<Record<string, string>>;
        author?: {
            name: string;
            email: string;
        };
        signingKey?: {
            secret: SecretName;
            type: 'gpg' | 'ssh';
        };
    };
}
/** `GitRepository`: read only for the branch that an automation checks out when it names none itself. */
export interface GitRepository extends DeclaredDocument {
    url: string;
    /** `spec.ref.branch`; undefined when the ref names none, or another kind of revision. */
    branch?: string;
}
