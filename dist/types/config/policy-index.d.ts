import { type Diagnostic } from '../errors.ts';
import type { Automation, ImagePolicy, ImageRepository, SourceLocation } from '../model.ts';
import type { Declarations } from './declarations.ts';
import type { RetagConfig } from './schema.ts';
/** A marker's name and place. `at` is where the marker stands, for the diagnostic. */
interface MarkerQuery {
    namespace: string;
    name: string;
    file: string;
    at?: Partial<SourceLocation>;
}
/** What the index is built from. */
type IndexedDeclarations = Pick<Declarations, 'policies' | 'repositories' | 'namespaceLabels' | 'unusableRepositories'>;
/** The policy that a marker means, or why it means none. */
type PolicyAnswer = {
    policy: ImagePolicy;
} | {
    diagnostic: Diagnostic;
};
/** The repository of a policy, or why there is none. */
type RepositoryAnswer = {
    repository: ImageRepository;
} | {
    diagnostic: Diagnostic;
};
/** Answers which document a name means, seen from where it is written. */
export interface PolicyIndex {
    /** The policy that a marker means for an automation, or why there is none. Never picks among several. */
    lookup(automation: Automation, marker: MarkerQuery): PolicyAnswer;
    /** The repository that a policy means, or why there is none. */
    repositoryFor(policy: ImagePolicy): RepositoryAnswer;
}
/** Builds the index over everything that a repository declares. */
export declare function createPolicyIndex(declarations: IndexedDeclarations, config: Pick<RetagConfig, 'strictNamespaces'>): PolicyIndex;
export {};
