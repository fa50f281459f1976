/** A migration and a comparison with the controllers, for a terminal. */
import { ageOf } from './age.ts';
import { type Palette, printable } from './diagnostic-text.ts';
import { groupBy } from './groups.ts';
import type { MigrationDocument, ShadowDocument } from './migration-document.ts';
import { textTable } from './text-table.ts';

const indent = (text: string, by = '  ') => text.replace(/^(?=.)/gm, by);

/** Found, secrets, notes and the steps that remain; the patch is printed by the caller, between the two halves. */
export function migrationText(plan: MigrationDocument, patch: string, palette: Palette): string {
  const title = (text: string) => palette.bold(text);
  const kinds = [...groupBy(plan.documents, document => document.kind)].map(([kind, list]) => `${list.length} ${kind}`);
  const found = kinds.length === 0 ? 'no image documents' : kinds.join(', ');
  const files = [...new Set(plan.documents.map(({ at }) => at.file))].sort();
  const secrets = textTable(
    ['SECRET', 'NAMED BY', 'DECLARED', 'GOES INTO'],
    plan.secrets.map(({ name, usedBy, sealed, variables }) => [
      name,
      usedBy.length > 2 ? `${usedBy[0]} and ${usedBy.length - 1} more` : usedBy.join(', '),
      sealed === null ? 'in the cluster' : `${sealed.form} in ${sealed.file}`,
      variables.map(variable => `secrets.${variable}`).join(', '),
    ]),
    palette,
  );
  const steps = plan.steps.map(
    ({ title: name, commands }, index) =>
      `${index + 1}. ${printable(name)}\n${indent(commands.map(printable).join('\n'), '     ')}`,
  );
  const sections = [
    `${title('Found')}\n  ${found}; ${plan.markers} ${plan.markers === 1 ? 'marker' : 'markers'}${files.length === 0 ? '' : `\n${indent(printable(files.join('\n')), '  ')}`}`,
    secrets === ''
      ? ''
      : `${title('Secrets to provide')} (Settings > Secrets and variables > Actions)\n${indent(secrets)}`,
    `${title(plan.written ? 'Written' : 'Would be written')}\n${plan.edits.length === 0 ? '  nothing' : plan.edits.map(({ path, why }) => `  ${printable(path)}: ${printable(why)}`).join('\n')}`,
    plan.written ? '' : patch.trimEnd(),
    plan.notes.length === 0
      ? ''
      : `${title('Notes')}\n${plan.notes.map(note => `- ${indent(printable(note)).trimStart()}`).join('\n')}`,
    steps.length === 0 ? '' : `${title('What remains, once the change is merged')}\n${steps.join('\n')}`,
  ];
  return sections.filter(section => section !== '').join('\n\n');
}

/** Agreement per policy, then each place that does not agree. */
export function shadowText(report: ShadowDocument, now: Date, palette: Palette): string {
  const blocks = report.automations.map(({ name, author, commits, policies }) => {
    const by = author === null ? 'anybody' : author;
    const head = `${palette.bold(printable(name))}: ${commits} ${commits === 1 ? 'commit' : 'commits'} by ${printable(by)}`;
    const table = textTable(
      ['POLICY', 'AGREEMENT', 'PLACES'],
      policies.map(({ name: policy, agreement, places }) => {
        const agreeing = places.filter(place => place.verdict === 'agrees').length;
        return [policy, agreement, `${agreeing} of ${places.length} agree`];
      }),
      palette,
    );
    const others = policies
      .flatMap(({ places }) => places)
      .filter(({ verdict }) => verdict !== 'agrees' && verdict !== 'unwritten')
      .map(({ file, line, verdict, controllers, retag, reason }) => {
        const theirs = controllers
          ? `controllers ${controllers.value} (${controllers.commit.slice(0, 7)}, ${ageOf(new Date(controllers.date), now)})`
          : 'controllers nothing';
        return printable(`${file}:${line} ${verdict}: ${theirs}; retag ${retag ?? `nothing: ${reason ?? ''}`}`);
      });
    return [head, indent(table), ...others.map(line => `  ${line}`)].filter(text => text !== '').join('\n');
  });
  return blocks.join('\n\n');
}
