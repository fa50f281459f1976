import type { Diagnostic } from '../errors.ts';
import type { Automation, GitRepository, ImagePolicy, ImageRepository, SourceLocation } from '../model.ts';
import type { Override } from './schema.ts';
/** A Secret of the cluster that the repository declares in a form that only the cluster can open. */
export interface DeclaredSecret {
    namespace: string;
    name: string;
    /** `SealedSecret`, `SOPS` or `ExternalSecret`. */
    form: string;
    file: string;
}
/** Everything that a repository declares. Lists are in the order of files, lines and columns. */
export interface Declarations {
    repositories: readonly ImageRepository[];
    policies: readonly ImagePolicy[];
    /** Never empty: a repository without any gets an implicit one over all its markers. */
    automations: readonly Automation[];
    gitRepositories: readonly GitRepository[];
    /** ImageRepositories with a fault that keeps them from being used; it is among the diagnostics. */
    unusableRepositories: readonly {
        namespace: string;
        name: string;
        location: SourceLocation;
    }[];
    secretsDeclared: readonly DeclaredSecret[];
    /** Labels of the namespaces that the repository declares, for `accessFrom`. */
    namespaceLabels: ReadonlyMap<string, Readonly<Record<string, string>>>;
    /** Where the overrides of the configuration name their policies. One that an open branch brings has no place here. */
    overridePlaces: ReadonlyMap<Override, SourceLocation>;
    /** What may declare documents that are not in the repository, such as remote bases: said when one is missing. */
    outside?: readonly Diagnostic[];
    diagnostics: readonly Diagnostic[];
}
/** The remarks on what may hold the documents that the given problems miss. */
export declare function whereMissing({ outside }: Declarations, problems: readonly Diagnostic[]): readonly Diagnostic[];
