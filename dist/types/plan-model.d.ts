/** What a plan is made of: elected references, the edits that follow from them, and what is held back. */
import type { Diagnostic, DiagnosticCode } from './errors.ts';
import type { Automation, FileChange, ImagePolicy, ImageRef, ImageRepository, MarkerField } from './model.ts';
import type { Selection, SelectionCounts } from './policies/selection.ts';
import type { Edit } from './source-text.ts';
/** One repository after its scan. `error` is set when the tags could not be listed; other repositories go on. */
export interface ScannedRepository {
    repository: ImageRepository;
    /** Undefined when the scan failed, was suspended or was not needed. */
    tags?: readonly string[];
    /** Upload time per tag, where the listing itself told. */
    uploaded?: ReadonlyMap<string, Date>;
    /** When an earlier run read the tags; undefined when this run did. */
    scanned?: Date;
    error?: Diagnostic;
}
/** One policy after election. `latestRef` is set only when the policy resolves to something now. */
export interface ResolvedPolicy {
    policy: ImagePolicy;
    repository?: ImageRepository;
    latestRef?: ImageRef;
    selection?: Selection;
    /** Known also when nothing was elected. */
    counts?: SelectionCounts;
    error?: Diagnostic;
    /** What the election of the tag gives to think about, beyond the selection's own diagnostics. */
    remarks?: readonly Diagnostic[];
    /** Set when an override (`/retag`) rather than the policy decided. */
    override?: string;
    /** True when no marker of the repository names the policy. */
    unused: boolean;
}
/** A change with what people ask about it. */
export interface PlannedChange extends FileChange {
    /** `namespace:name` of the policy. */
    policy: string;
    field: MarkerField;
    /** `spec.image` of the policy's repository. */
    image: string;
}
/** A change that is written, with what it replaces in the text before. */
export interface WrittenChange extends PlannedChange {
    edits: readonly Edit[];
}
/** A change that a guard rail holds back. */
export interface HeldChange extends PlannedChange {
    code: DiagnosticCode;
    reason: string;
    /** What releases it, in one sentence. */
    release: string;
}
/** One file to write. */
export interface PlannedFile {
    path: string;
    mode: '100644' | '100755';
    before: string;
    after: string;
    changes: WrittenChange[];
    /** Only for files without changes: the branch, if any, that the file belongs to whatever the grouping says. */
    home?: string;
    /** What people are told about a file without changes, one sentence each. */
    notes?: string[];
}
/** What one automation would write to one branch. */
export interface PlannedAutomation {
    automation: Automation;
    /** `namespace/name`. */
    name: string;
    base: string;
    branch: string;
    commitMessage: string;
    files: PlannedFile[];
    held: HeldChange[];
}
/** The whole plan of a run: everything that publish needs and reports show. */
export interface Plan {
    repositories: ScannedRepository[];
    policies: ResolvedPolicy[];
    automations: PlannedAutomation[];
    diagnostics: Diagnostic[];
}
