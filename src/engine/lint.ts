/** Lint: everything that can be said of a repository without asking a registry. */
import { whereMissing } from '../config/declarations.ts';
import { createPolicyIndex } from '../config/policy-index.ts';
import { findUnresolvedSecrets } from '../config/secret-hint.ts';
import type { Diagnostic } from '../errors.ts';
import type { Automation, ImagePolicy, ImageRepository } from '../model.ts';
import { lintPolicy } from '../policies/lint.ts';
import { checkTemplate } from '../templates/render.ts';
import { collectDiagnostics } from './collect-diagnostics.ts';
import { claimMarkers, locateInFiles } from './marked-files.ts';
import { remarkOnNames } from './naming-remarks.ts';
import { findOverrides } from './overrides.ts';
import type { Project } from './project.ts';
import { guardSecretLines } from './secret-places.ts';

/** Faults of commit message templates, found before the first update would show them. */
export function lintTemplates(automations: readonly Automation[]): Diagnostic[] {
  return automations.flatMap(({ commit }) =>
    commit.messageTemplate === undefined
      ? []
      : checkTemplate(commit.messageTemplate, commit.messageTemplateLocation, commit.messageTemplateValues),
  );
}

/** Lints of the given policies; with tags, those too that only the list of tags shows. */
export function lintPolicies(
  policies: readonly { policy: ImagePolicy; repository?: ImageRepository; tags?: readonly string[] }[],
): Diagnostic[] {
  return policies.flatMap(lintPolicy);
}

const BEFORE_ALL = new Date(0);

/** All diagnostics of a project, each once, by place. */
export function lintProject(project: Project): Diagnostic[] {
  const { declarations, config, tree } = project;
  const index = createPolicyIndex(declarations, config);
  const located = locateInFiles(tree.files);
  const claimed = claimMarkers(located.files, declarations.automations, index);
  const policies = declarations.policies.map(policy => ({ policy, found: index.repositoryFor(policy) }));
  const unknown = [
    ...claimed.diagnostics,
    ...policies.flatMap(({ found }) => ('diagnostic' in found ? [found.diagnostic] : [])),
  ];
  const found = collectDiagnostics(
    tree.diagnostics,
    declarations.diagnostics,
    located.diagnostics,
    unknown,
    whereMissing(declarations, unknown),
    lintPolicies(
      policies.map(({ policy, found }) => ({ policy, ...('repository' in found && { repository: found.repository }) })),
    ),
    lintTemplates(declarations.automations),
    // What has ended, only a run says, for it removes that.
    findOverrides(config.overrides, declarations.policies, BEFORE_ALL, declarations.overridePlaces).diagnostics,
    remarkOnNames(declarations),
    // Whether a registry refuses without the secret is not known here, so it is no error yet.
    findUnresolvedSecrets(declarations, config).map(d => ({ ...d, severity: 'warning' as const })),
  );
  return guardSecretLines(found, tree);
}
