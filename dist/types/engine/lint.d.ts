import type { Diagnostic } from '../errors.ts';
import type { Automation, ImagePolicy, ImageRepository } from '../model.ts';
import type { Project } from './project.ts';
/** Faults of commit message templates, found before the first update would show them. */
export declare function lintTemplates(automations: readonly Automation[]): Diagnostic[];
/** Lints of the given policies; with tags, those too that only the list of tags shows. */
export declare function lintPolicies(policies: readonly {
    policy: ImagePolicy;
    repository?: ImageRepository;
    tags?: readonly string[];
}[]): Diagnostic[];
/** All diagnostics of a project, each once, by place. */
export declare function lintProject(project: Project): Diagnostic[];
