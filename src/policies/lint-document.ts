import { type Diagnostic, diagnose } from '../errors.ts';
import { correctYaml, type Lint, type LintSubject, quoteYaml, report } from './lint-subject.ts';
import { kindsOf, POLICY_KINDS } from './policy-choice.ts';

/** Lints of the document as a whole: missing or contradictory fields. */
export const lintDocument: Lint = subject => [
  ...lintChoice(subject),
  ...lintInterval(subject),
  ...lintFloatingTag(subject),
  ...lintExclusions(subject),
];

function lintChoice(subject: LintSubject): Diagnostic[] {
  const { choice, fieldLocations } = subject.policy;
  const set = kindsOf(choice);
  if (set.length === 0) {
    // One that is there and wrong has its own error, from the validation of the document.
    if (POLICY_KINDS.some(kind => `spec.policy.${kind}` in fieldLocations)) return [];
    const hint = correctYaml('Say which tag is the latest', [
      'spec:',
      '  policy:',
      '    semver:',
      "      range: '>=1.0.0'",
    ]);
    const fault = 'spec.policy' in fieldLocations ? `sets none of ${POLICY_KINDS.join(', ')}` : 'is missing';
    const message = `spec.policy ${fault}, so no tag can be elected`;
    return [report(subject, 'POLICY_CHOICE_MISSING', 'spec.policy', message, hint)];
  }
  if (set.length === 1) return [];
  const [kept, ...ignored] = set;
  const value = kept === 'semver' ? `range: ${quoteYaml(choice.semver?.range ?? '')}` : `order: ${subject.order}`;
  const message = `spec.policy sets ${set.join(', ')}; only ${kept} takes effect, ${ignored.join(' and ')} is ignored`;
  const hint = correctYaml('Keep one of them', ['spec:', '  policy:', `    ${kept}:`, `      ${value}`]);
  return [report(subject, 'POLICY_CHOICE_SEVERAL', 'spec.policy', message, hint)];
}

function lintInterval(subject: LintSubject): Diagnostic[] {
  const { digestReflectionPolicy, interval } = subject.policy;
  if (digestReflectionPolicy !== 'Always' || interval !== undefined) return [];
  const hint = correctYaml('Say how often', ['spec:', '  digestReflectionPolicy: Always', '  interval: 10m']);
  const message = "spec.interval must be set when spec.digestReflectionPolicy is set to 'Always'";
  return [report(subject, 'POLICY_INTERVAL_MISSING', 'spec.digestReflectionPolicy', message, hint)];
}

// One tag, or a choice of tags, without anything that could match another text.
const FIXED = /^\^(?:[\w-]|\\\.)+\$$|^\^\((?:\?:|\?P?<\w+>)?((?:[\w-]|\\\.)+(?:\|(?:[\w-]|\\\.)+)*)\)\$$/;

function lintFloatingTag(subject: LintSubject): Diagnostic[] {
  const { pattern, policy, kind } = subject;
  if (policy.digestReflectionPolicy !== 'Never' || kind === undefined || !FIXED.test(pattern)) return [];
  const message = `'${pattern}' only ever elects a fixed tag, and no digest is reflected: there can never be an update`;
  const hint = correctYaml('Follow the digest, with a marker for the image or its digest', [
    'spec:',
    '  digestReflectionPolicy: Always',
    '  interval: 10m',
  ]);
  return [report(subject, 'POLICY_FLOATING_TAG', 'spec.filterTags.pattern', message, hint)];
}

const VERSION_LIKE = /^v?[0-9]+(?:\\?\.[0-9]+)+(?:-[0-9A-Za-z-]+)?$/;

function lintExclusions({ repository }: LintSubject): Diagnostic[] {
  if (repository === undefined) return [];
  return (repository.exclusionList ?? [])
    .filter(pattern => VERSION_LIKE.test(pattern))
    .map(pattern => {
      const exact = `^${pattern.replace(/\\?\./g, '\\.')}$`;
      const message = `the exclusion '${pattern}' is searched anywhere: it also drops '${pattern.replaceAll('\\', '')}0'`;
      const hint = correctYaml('Exclude just this tag', ['spec:', '  exclusionList:', `    - ${quoteYaml(exact)}`]);
      return diagnose('POLICY_EXCLUSION_UNANCHORED', message, { at: repository.location, hint });
    });
}
