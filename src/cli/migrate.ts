/** `retag migrate`: from the controllers in the cluster to here; dry until `--write`. */
import { writeFiles } from '../adapters/file-writes.ts';
import { createWorkingTree } from '../adapters/working-tree.ts';
import { type MigrationPlan, planMigration } from '../engine/migrate/migrate.ts';
import { compareWithControllers, controllerBranches, type ShadowReport } from '../engine/migrate/shadow.ts';
import { ConfigError } from '../errors.ts';
import { gravest, type MigrationDocument, type ShadowDocument } from '../report/migration-document.ts';
import { migrationText, shadowText } from '../report/migration-text.ts';
import { patchOf } from '../report/patch.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import { withLocalPlan } from './local-plan.ts';
import { openLocalProject } from './local-project.ts';
import type { SharedOptions } from './options.ts';
import { colourPatch } from './plan-text.ts';
import { Terminal } from './terminal.ts';

/** Options of `retag migrate`. */
export interface MigrateOptions extends SharedOptions {
  write: boolean;
  suspend: boolean;
  shadow: boolean;
  /** `owner/name@version` of the Action. */
  action: string;
}

/** Prints the migration and, with `--write`, writes its files; with `--shadow` compares only. */
export async function runMigrate(options: MigrateOptions): Promise<number> {
  const terminal = new Terminal(options.verbose);
  if (options.shadow) return runShadow(options, terminal);
  const project = await openLocalProject(options);
  const { suspend, action, config } = options;
  const plan = await planMigration(createWorkingTree(project.root), { suspend, action, configPath: config });
  if (options.write) writeFiles(project.root, plan.edits);
  const document = describeMigration(plan, options.write);
  if (options.format === 'json') {
    terminal.printJson(document);
  } else {
    const patch = colourPatch(plan.edits.map(patchOf).join(''), terminal.out);
    terminal.print(migrationText(document, patch, terminal.out));
    terminal.diagnostics(plan.diagnostics, project.readText);
    if (plan.edits.length === 0) terminal.info('the files are as they should be; nothing to write');
    else if (!options.write) terminal.info('nothing was written; retag migrate --write does it');
  }
  return exitCodeOf(plan.diagnostics);
}

function describeMigration(plan: MigrationPlan, written: boolean): MigrationDocument {
  return {
    version: 1,
    written,
    markers: plan.markers,
    documents: plan.documents.map(({ kind, namespace, name, at }) => ({ kind, namespace, name, at })),
    secrets: plan.secrets.map(({ namespace, name, use, usedBy, sealed, values }) => ({
      name: `${namespace || 'flux-system'}/${name}`,
      use,
      usedBy: [...usedBy],
      sealed: sealed ?? null,
      variables: values.map(({ variable }) => variable),
    })),
    edits: plan.edits.map(edit => ({
      ...{ path: edit.path, why: edit.why, created: edit.before === '', patch: patchOf(edit) },
    })),
    notes: [...plan.notes],
    steps: plan.steps.map(({ title, commands }) => ({ title, commands: [...commands] })),
    diagnostics: [...plan.diagnostics],
  };
}

/** Ends with 1 when a value differs, so that a scheduled job can watch. */
async function runShadow(options: MigrateOptions, terminal: Terminal): Promise<number> {
  const project = await openLocalProject(options);
  const { readMarkerHistory } = await import('../adapters/git-history.ts');
  const history = await readMarkerHistory(project.root, { refs: controllerBranches(project.declarations) });
  if (history === undefined) {
    throw new ConfigError('CONFIG_INVALID', `${project.root} has no git history to compare with`, {
      hint: 'run it in a full clone, made without --depth, on a machine with git',
    });
  }
  const now = new Date();
  return withLocalPlan(project, options, terminal, { now, resolveUnused: false }, async ({ plan, registry }) => {
    const report = describeShadow(await compareWithControllers(project, plan, history, registry));
    if (options.format === 'json') {
      terminal.printJson(report);
    } else {
      const errors = plan.diagnostics.filter(d => d.severity === 'error');
      terminal.print(shadowText(report, now, terminal.out));
      terminal.diagnostics(errors, project.readText);
      terminal.info(summariseShadow(report));
    }
    return verdictsOf(report).includes('differs') ? EXIT.errors : exitCodeOf(plan.diagnostics);
  });
}

const verdictsOf = ({ automations }: ShadowDocument) =>
  automations.flatMap(({ policies }) => policies.map(({ agreement }) => agreement));

function summariseShadow(report: ShadowDocument): string {
  const verdicts = verdictsOf(report);
  const count = (verdict: (typeof verdicts)[number]) => verdicts.filter(each => each === verdict).length;
  const parts = (['agrees', 'newer', 'differs', 'held', 'unresolved', 'unwritten'] as const)
    .filter(verdict => count(verdict) > 0)
    .map(verdict => `${count(verdict)} ${verdict}`);
  return `${verdicts.length} ${verdicts.length === 1 ? 'policy' : 'policies'}: ${parts.join(', ') || 'none has a marker'}`;
}

function describeShadow({ automations, diagnostics }: ShadowReport): ShadowDocument {
  return {
    version: 1,
    automations: automations.map(({ name, author, commits, policies }) => ({
      name,
      author: author ?? null,
      commits,
      policies: policies.map(policy => ({
        name: policy.name,
        agreement: gravest(policy.places.map(({ verdict }) => verdict)),
        places: policy.places.map(({ controllers, retag, reason, ...place }) => ({
          ...place,
          controllers: controllers ? { ...controllers, date: controllers.date.toISOString() } : null,
          retag: retag ?? null,
          reason: reason ?? null,
        })),
      })),
    })),
    diagnostics: [...diagnostics],
  };
}
