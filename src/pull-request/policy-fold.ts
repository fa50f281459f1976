/** Per policy, how its tag was elected: a fold that answers "why this one". */
import { policyName } from '../document-name.ts';
import type { ImagePolicyChoice, PolicyKind } from '../model.ts';
import type { ResolvedPolicy } from '../plan-model.ts';
import { kindsOf } from '../policies/policy-choice.ts';
import type { SelectionCounts } from '../policies/selection.ts';
import { codeSpan, htmlText, neutraliseText, proseText } from './neutralise.ts';

const MAX_TIES = 5;

/** One `<details>` element. */
export function policyFold(resolved: ResolvedPolicy): string {
  const { policy, latestRef } = resolved;
  const name = policyName(policy);
  const elected = latestRef === undefined ? 'nothing elected' : `elected <code>${htmlText(latestRef.tag)}</code>`;
  const lines = [...policyRules(resolved), ...outcome(resolved)].map(line => `- ${line}`);
  return `<details><summary><code>${htmlText(name)}</code>: ${elected}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

/** What the policy says, and where: items of a list. */
export function policyRules({
  policy,
  repository,
  override,
}: {
  policy: ResolvedPolicy['policy'];
  repository?: ResolvedPolicy['repository'] | undefined;
  override?: string | undefined;
}): string[] {
  const { filterTags, choice, digestReflectionPolicy } = policy;
  return [
    ...(repository === undefined ? [] : [`image ${codeSpan(repository.image)}`]),
    `declared in ${codeSpan(`${policy.location.file}:${policy.location.line}`)}`,
    ...(filterTags?.pattern === undefined ? [] : [`tags must match ${codeSpan(filterTags.pattern)}`]),
    ...(filterTags?.extract === undefined ? [] : [`compared by ${codeSpan(filterTags.extract)}`]),
    describeChoice(choice),
    ...(digestReflectionPolicy === 'Never' ? [] : [`digest reflection: ${digestReflectionPolicy}`]),
    ...(override === undefined ? [] : [`decided by an override: ${neutraliseText(override)}`]),
  ];
}

/** The policy in words: which order, which range. */
function describeChoice(choice: ImagePolicyChoice): string {
  const [kind] = kindsOf(choice);
  return kind === undefined ? 'no order declared' : IN_WORDS[kind](choice);
}

const isDescending = (part: { order?: string } | undefined) => part?.order?.toLowerCase() === 'desc';

const IN_WORDS: { [Kind in PolicyKind]-?: (choice: ImagePolicyChoice) => string } = {
  semver: ({ semver }) => `highest version in the range ${codeSpan(semver?.range ?? '')}`,
  alphabetical: ({ alphabetical }) => `alphabetical order, ${isDescending(alphabetical) ? 'first' : 'last'} text wins`,
  numerical: ({ numerical }) => `numerical order, ${isDescending(numerical) ? 'smallest' : 'greatest'} number wins`,
};

function outcome({ counts, selection, error, remarks }: ResolvedPolicy): string[] {
  const trace = selection?.counts ?? counts;
  const best = selection?.top.map(({ tag, key }) =>
    tag === key ? codeSpan(tag) : `${codeSpan(tag)} (${codeSpan(key)})`,
  );
  const ties = selection?.ties.slice(0, MAX_TIES).map(codeSpan);
  return [
    ...(trace === undefined ? [] : [describeCounts(trace)]),
    ...(best === undefined || best.length === 0 ? [] : [`best: ${best.join(', ')}`]),
    ...(ties === undefined || ties.length === 0 ? [] : [`as good as the elected one: ${ties.join(', ')}`]),
    ...[...(selection?.diagnostics ?? []), ...(remarks ?? []), ...(error ? [error] : [])].map(
      ({ code, message }) => `**${code}**: ${proseText(message)}`,
    ),
  ];
}

/** `80 tags → 78 not excluded → 40 match the pattern → 12 admitted`: a step that drops nothing is left out. */
function describeCounts({ fetched, excluded, filtered, parsed, matched }: SelectionCounts): string {
  const kept = fetched - excluded;
  return [
    `${fetched} ${fetched === 1 ? 'tag' : 'tags'}`,
    ...(excluded > 0 ? [`${kept} not excluded`] : []),
    ...(filtered < kept ? [`${filtered} match the pattern`] : []),
    ...(parsed < filtered ? [`${parsed} can be compared`] : []),
    `${matched} admitted`,
  ].join(' → ');
}
