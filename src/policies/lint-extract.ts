import type { Diagnostic } from '../errors.ts';
import { scanPattern } from './capture-groups.ts';
import { parseTemplate, resolveReference, type TemplateReference } from './expand-template.ts';
import { chooseFilter, type FilterProposal, NUMBER_PROPOSALS } from './filter-proposal.ts';
import { correctYaml, filterYaml, type Lint, type LintSubject, listSome, rangeYaml, report } from './lint-subject.ts';

const FIELD = 'spec.filterTags.extract';

/** Lints of `filterTags.extract`: what the key is made of. */
export const lintExtract: Lint = subject => {
  const { extract, pattern } = subject;
  if (extract === '') return [];
  if (pattern === '') return [withoutPattern(subject)];
  return [...lintEscaped(subject), ...lintReferences(subject), ...lintJoined(subject), ...lintShared(subject)];
};

function withoutPattern(subject: LintSubject): Diagnostic {
  const hint = correctYaml('Let a pattern capture the key', filterYaml('^main-[a-f0-9]+-(?P<ts>[0-9]+)$', '$ts'));
  return report(
    subject,
    'POLICY_EXTRACT_WITHOUT_PATTERN',
    FIELD,
    `extract '${subject.extract}' has no pattern to take groups from`,
    hint,
  );
}

function groupNamesOf(pattern: string): (string | undefined)[] {
  return [undefined, ...scanPattern(pattern).groups.map(group => group.name)];
}

function referencesOf(extract: string): TemplateReference[] {
  return parseTemplate(extract).filter(piece => typeof piece !== 'string');
}

function lintEscaped(subject: LintSubject): Diagnostic[] {
  const { extract, pattern } = subject;
  if (!/\$\$\{\w+\}/.test(extract)) return [];
  const plain = extract.replace(/\$\$(\{\w+\})/g, '$$$1');
  const corrected = /^\$\{\w+\}$/.test(plain) ? plain.replace(/[{}]/g, '') : plain;
  const names = groupNamesOf(pattern);
  const known = referencesOf(corrected).every(({ name }) => resolveReference(name, names).length > 0);
  const message = `'${extract}' is text, not a group: only variable substitution by Flux turns '$$' into '$'`;
  return [
    report(
      subject,
      'POLICY_EXTRACT_ESCAPED',
      FIELD,
      message,
      correctYaml(
        'Name the group so that nothing has to be escaped',
        known ? filterYaml(pattern, corrected) : suggestGroup(subject, names),
      ),
    ),
  ];
}

function lintReferences(subject: LintSubject): Diagnostic[] {
  const { extract, pattern } = subject;
  const names = groupNamesOf(pattern);
  const references = referencesOf(extract);
  if (references.length === 0) {
    return /\$\$\{/.test(extract) ? [] : [constantTemplate(subject, names)];
  }
  const unknown = references.find(reference => resolveReference(reference.name, names).length === 0);
  return unknown === undefined ? [] : [unknownGroup(subject, unknown, names)];
}

function constantTemplate(subject: LintSubject, names: readonly (string | undefined)[]): Diagnostic {
  const { extract } = subject;
  const message = `extract '${extract}' names no group, so every tag gets the same key`;
  const hint = correctYaml('Refer to a group', suggestGroup(subject, names));
  return report(subject, 'POLICY_EXTRACT_CONSTANT', FIELD, message, hint);
}

function unknownGroup(
  subject: LintSubject,
  reference: TemplateReference,
  names: readonly (string | undefined)[],
): Diagnostic {
  const { extract, pattern } = subject;
  const written = formatReference(reference);
  const message = `'${written}' in extract '${extract}' names no group of the pattern, so it is replaced by nothing`;
  const corrected = endNames(extract, names);
  const hint =
    corrected === undefined
      ? correctYaml('Name a group that exists', suggestGroup(subject, names))
      : correctYaml(
          `'${written}' reads letters, digits and _ as one name; end it with braces`,
          filterYaml(pattern, corrected),
        );
  return report(subject, 'POLICY_EXTRACT_UNKNOWN_GROUP', FIELD, message, hint);
}

function formatReference({ name, braces }: TemplateReference): string {
  return braces ? `\${${name}}` : `$${name}`;
}

/** The template with braces where a longer name swallowed the group's; undefined if a name stays unknown all the same. */
function endNames(extract: string, names: readonly (string | undefined)[]): string | undefined {
  const pieces = parseTemplate(extract).map(piece => {
    if (typeof piece === 'string') return piece === '$' ? '$$' : piece;
    if (resolveReference(piece.name, names).length > 0) return formatReference(piece);
    const prefix = piece.braces ? undefined : longestKnownPrefix(piece.name, names);
    return prefix === undefined ? undefined : `\${${prefix}}${piece.name.slice(prefix.length)}`;
  });
  return pieces.includes(undefined) ? undefined : pieces.join('');
}

function longestKnownPrefix(name: string, names: readonly (string | undefined)[]): string | undefined {
  for (let length = name.length - 1; length > 0; length--) {
    const prefix = name.slice(0, length);
    if (prefix !== '0' && resolveReference(prefix, names).length > 0) return prefix;
  }
  return undefined;
}

function suggestGroup(subject: LintSubject, names: readonly (string | undefined)[]): string[] {
  const { pattern, kind } = subject;
  const named = names.flatMap(name => name ?? []).map(name => `$${name}`);
  const groups = [...named, ...names.slice(1).map((_name, index) => `$${index + 1}`)];
  const proposals: FilterProposal[] =
    groups.length > 0 ? groups.map(group => [pattern, group]) : [[captureLast(pattern), '$key']];
  return filterYaml(...chooseFilter(subject, [...proposals, ...(kind === 'numerical' ? NUMBER_PROPOSALS : [])]));
}

/** Puts a group around the last run of digits or of anything, which is where a build number or time usually is. */
function captureLast(pattern: string): string {
  const found = /(?<!\\)(?:\.[*+]|(?:\\d|\[[^\][]*\])(?:[*+]|\{[0-9,]+\})?)(\$?)$/.exec(pattern);
  if (found === null) return '^(?P<key>.*)$';
  const body = found[0].slice(0, found[0].length - (found[1]?.length ?? 0));
  return `${pattern.slice(0, found.index)}(?P<key>${body})${found[1]}`;
}

const FIXED_WIDTH = /^(?:(?:\\d|\[[^\]]+\]|[0-9])(?:\{[0-9]+\})?)+$/;

/** Numbers that follow each other without a separator compare rightly only if all but the first have a fixed width. */
function lintJoined(subject: LintSubject): Diagnostic[] {
  const { extract, pattern, kind } = subject;
  if (kind !== 'numerical') return [];
  const { groups } = scanPattern(pattern);
  const names = groupNamesOf(pattern);
  const pieces = parseTemplate(extract);
  const loose = pieces.some((piece, i) => {
    if (i === 0 || typeof piece === 'string' || typeof pieces[i - 1] === 'string') return false;
    const group = groups[(resolveReference(piece.name, names)[0] ?? 0) - 1];
    return group !== undefined && !FIXED_WIDTH.test(pattern.slice(group.bodyStart, group.bodyEnd));
  });
  if (!loose) return [];
  const separated = separateNumbers(pieces);
  const message = `'${extract}' joins numbers of different width into one: 1.10.0 gives 1100, 1.9.10 gives 1910`;
  const numbers = pieces.filter(piece => piece !== '.');
  const isVersion = numbers.length <= 3 && numbers.every(piece => typeof piece !== 'string');
  const hint = isVersion
    ? correctYaml(
        'Compare them as a version',
        filterYaml(pattern, numbers.length === 2 ? `${separated}.0` : separated, rangeYaml('>=0.0.0')),
      )
    : correctYaml('Separate them; Retag compares such keys group by group', filterYaml(pattern, separated));
  return [report(subject, 'POLICY_NUMBERS_JOINED', FIELD, message, hint)];
}

/** The template with a dot between references that had nothing between them. */
function separateNumbers(pieces: ReturnType<typeof parseTemplate>): string {
  return pieces
    .map((piece, i) => {
      if (typeof piece === 'string') return piece === '$' ? '$$' : piece;
      const [before, behind] = [pieces[i - 1], pieces[i + 1]];
      const dot = before === undefined || typeof before === 'string' ? '' : '.';
      const runsOn = typeof behind === 'string' && /^[\p{L}\p{Nd}_]/u.test(behind);
      return dot + (runsOn ? `\${${piece.name}}` : `$${piece.name}`);
    })
    .join('');
}

function lintShared(subject: LintSubject): Diagnostic[] {
  const { candidates, pattern, extract } = subject;
  if (candidates === undefined || referencesOf(extract).length === 0) return [];
  const byKey = new Map<string, string[]>();
  for (const { tag, key } of candidates) {
    const tags = byKey.get(key);
    if (tags === undefined) byKey.set(key, [tag]);
    else tags.push(tag);
  }
  const shared = [...byKey].filter(([key, tags]) => tags.length > 1 && key !== '');
  const [first] = shared;
  if (first === undefined) return [];
  const [key, tags] = first;
  const count =
    shared.length === 1 ? 'a key stands for several tags' : `${shared.length} keys stand for several tags each`;
  const message = `${count}, such as '${key}' for ${listSome(tags)}; the smallest text wins`;
  const groups = groupNamesOf(pattern).slice(1);
  const proposals: FilterProposal[] = [
    [pattern.endsWith('$') ? pattern : `${pattern}$`, extract],
    [pattern, groups.map((_name, index) => `\${${index + 1}}`).join('.')],
    [pattern, '$0'],
    [pattern, ''],
  ];
  const filter = chooseFilter(subject, proposals, keys => new Set(keys).size === keys.length);
  const hint = correctYaml('Let the pattern end where the key ends, or extract more of the tag', filterYaml(...filter));
  return [report(subject, 'POLICY_KEYS_SHARED', FIELD, message, hint)];
}
