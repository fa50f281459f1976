/** A plan of the folder that a command works on. */
import { collectDiagnostics } from '../engine/collect-diagnostics.ts';
import { policiesNamed } from '../engine/overrides.ts';
import { type PlanOptions, planRepository } from '../engine/plan.ts';
import { nearPolicies } from '../engine/why.ts';
import { ConfigError } from '../errors.ts';
import type { ImagePolicy } from '../model.ts';
import type { Plan } from '../plan-model.ts';
import type { Registry } from '../ports.ts';
import { type LocalProject, openRegistryFor } from './local-project.ts';
import type { SharedOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Throws ConfigError for a `--policy` that names nothing: it would silently leave everything out. */
export function requirePolicies(names: readonly string[], policies: readonly ImagePolicy[]): void {
  for (const name of names) {
    if (policiesNamed(name, policies).length > 0) continue;
    const near = nearPolicies(name, policies);
    throw new ConfigError('CONFIG_INVALID', `--policy ${JSON.stringify(name)}: there is no such policy`, {
      hint: near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'retag status lists every policy',
    });
  }
}

/** Plans, hands plan and registry to `use`, and closes the registry. The problems of logins are among the plan's. */
export async function withLocalPlan<T>(
  project: LocalProject,
  options: SharedOptions,
  terminal: Terminal,
  planOptions: Partial<PlanOptions> & { now: Date },
  use: (found: { plan: Plan; registry: Registry }) => Promise<T> | T,
): Promise<T> {
  requirePolicies(options.policy, project.declarations.policies);
  const { now, ...more } = planOptions;
  const opened = await openRegistryFor(project, options, terminal);
  try {
    const plan = await planRepository(
      project.tree,
      project.declarations,
      project.config,
      { defaultBranch: project.branch, policies: options.policy, resolveUnused: true, ...more },
      { registry: opened.registry, reporter: terminal.reporter, clock: { now: () => now } },
    );
    const diagnostics = collectDiagnostics(plan.diagnostics, opened.diagnostics());
    return await use({ plan: { ...plan, diagnostics }, registry: opened.registry });
  } finally {
    await opened.close();
  }
}
