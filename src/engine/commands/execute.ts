/** Carrying out a command: everything after it is known that it may be done. */
import type { Override } from '../../config/schema.ts';
import { policyName } from '../../document-name.ts';
import { CommandError, type Diagnostic, ForgeError } from '../../errors.ts';
import type { Plan } from '../../plan-model.ts';
import { selectionInput } from '../../policies/candidates.ts';
import { explainTag, type TagExplanation } from '../../policies/trace.ts';
import type { PullRequestOrigin, Registry, ReviewForge } from '../../ports.ts';
import { codeSpan, neutraliseText, proseText } from '../../pull-request/neutralise.ts';
import { policyFold } from '../../pull-request/policy-fold.ts';
import { type Command, renderUsage } from '../../pull-request/retag-command.ts';
import { tracesMarkdown } from '../../report/trace-markdown.ts';
import { hasEnded } from '../overrides.ts';
import type { Project } from '../project.ts';
import type { PublishResult } from '../publish/publish.ts';
import { type RunPorts, type RunReport, type RunSettings, run } from '../run.ts';
import { tracePolicy } from '../why.ts';
import type { CommentEvent } from './comment-event.ts';
import { nearTags } from './near-tags.ts';
import { changeOverrides, endOf, type OverrideCommand } from './override-change.ts';
import { findPolicy, type NamedPolicy } from './policy-name.ts';
import { statusText } from './status.ts';
import { isTransient } from './transient.ts';

/** What a command is carried out with. */
interface ExecuteContext {
  event: CommentEvent;
  pullRequest: PullRequestOrigin;
  /** Of the base branch. */
  project: Project;
  registry: Registry;
  forge: ReviewForge;
  /** Runs the engine for this repository: only what a command changes is given. */
  settings: RunSettings;
  ports: RunPorts;
}

/** What a command did, for the reply. */
interface Execution {
  text: string;
  /** Policy that was decided about; absent where a command only asked. */
  policy?: string;
  diagnostics: readonly Diagnostic[];
}

/** Whether the command decides about a policy, rather than asking. */
export function changesOverrides(command: Command): command is OverrideCommand {
  return command.kind === 'pin' || command.kind === 'auto' || command.kind === 'hold' || command.kind === 'skip';
}

/** The policy that a command names; undefined for commands without one. Throws CommandError. */
export function policyOf(command: Command, project: Project): NamedPolicy | undefined {
  return 'policy' in command ? findPolicy(command.policy, project) : undefined;
}

/** Does it. Throws CommandError for a refusal; other errors mean that it could not be done. */
export async function execute(
  command: Command,
  named: NamedPolicy | undefined,
  context: ExecuteContext,
): Promise<Execution> {
  switch (command.kind) {
    case 'help':
      return { text: renderUsage(), diagnostics: [] };
    case 'status':
      return look(context, {}, report => statusText(report.plan, report.overrides));
    case 'rescan': {
      const report = await run({ ...context.settings, requested: true }, context.ports);
      return { text: await outcome(context, report, 'Scanned again.'), diagnostics: report.diagnostics };
    }
    case 'why': {
      const policy = required(named);
      return look(context, { policies: [policy.key], resolveUnused: true }, report =>
        explain(policy, command.tag, report, context),
      );
    }
    default:
      return override(command, required(named), context);
  }
}

function required(named: NamedPolicy | undefined): NamedPolicy {
  if (named === undefined) throw new CommandError('COMMAND_POLICY_UNKNOWN', 'The command names no policy.');
  return named;
}

async function look(
  { settings, ports }: ExecuteContext,
  change: Partial<RunSettings>,
  print: (report: RunReport) => string | Promise<string>,
): Promise<Execution> {
  const report = await run({ ...settings, ...change, dryRun: true }, ports);
  return { text: await print(report), diagnostics: [] };
}

/** The traces of the policy on the base of this pull request, as the plan with the overrides of open branches has it. */
async function explain(
  { key }: NamedPolicy,
  tag: string | undefined,
  { bases }: RunReport,
  { pullRequest, registry, ports }: ExecuteContext,
): Promise<string> {
  const base = bases.find(each => each.base === pullRequest.base.ref) ?? bases[0];
  if (base === undefined) return '';
  const declared = base.project.declarations.policies.filter(policy => policyName(policy) === key);
  const clock = ports.clock;
  const traces = await Promise.all(declared.map(policy => tracePolicy(base, policy, { tag }, { registry, clock })));
  return tracesMarkdown(traces, clock.now());
}

/** A fold for each document of the policy. */
function foldsOf({ policies }: Plan, { key }: NamedPolicy): string {
  return policies
    .filter(({ policy }) => policyName(policy) === key)
    .map(policyFold)
    .join('\n');
}

/** What the policy itself says of one tag, overrides aside. */
function explainFor({ declared, repository }: NamedPolicy, tags: readonly string[], tag: string): TagExplanation {
  return explainTag(selectionInput(declared[0], repository, tags), tag);
}

async function override(command: OverrideCommand, named: NamedPolicy, context: ExecuteContext): Promise<Execution> {
  if (command.kind === 'pin' || command.kind === 'skip') await requireTag(command, named, context);
  if (command.kind === 'hold') requireFuture(command, context);
  const { event, pullRequest, settings, ports } = context;
  const { declarations } = context.project;
  // The bare name is a spelling of the policy only where it means no other one.
  const names: [string, ...string[]] = [named.key];
  const bare = named.declared[0]?.name;
  const isUnique = declarations.policies.every(policy => policy.name !== bare || named.declared.includes(policy));
  if (bare !== undefined && isUnique) names.push(bare);
  const author = { login: event.author.login, url: event.comment.url, created: event.comment.created };
  const amend = (overrides: readonly Override[]) => changeOverrides(overrides, command, names, author);
  const amendment = { branch: pullRequest.head.ref, base: pullRequest.base.ref, amend };
  const report = await run({ ...settings, requested: true, amendment }, ports);
  const text = await outcome(context, report, describe(command, named.key, context));
  return {
    text: `${text}\n\n${foldsOf(report.plan, named)}`,
    policy: named.key,
    diagnostics: report.diagnostics,
  };
}

/** An entry that has ended is no entry: the next run would only tidy it up. */
function requireFuture({ until }: Extract<OverrideCommand, { kind: 'hold' }>, { event, ports }: ExecuteContext): void {
  const end = until && endOf(until, event.comment.created);
  if (!hasEnded(end, ports.clock.now())) return;
  throw new CommandError('COMMAND_INVALID', `A hold until ${end} is over already. Days count whole, in UTC.`);
}

/** The tag exists; for a pin, the policy admits it or somebody insists. Near tags of a refusal are ones that would do. */
async function requireTag(
  command: Extract<OverrideCommand, { tag: string }>,
  named: NamedPolicy,
  { registry }: ExecuteContext,
): Promise<void> {
  const { tags } = await registry.listTags(named.repository);
  const list = (what: string, near: readonly string[]) =>
    near.length === 0 ? '' : ` ${what}: ${near.map(codeSpan).join(', ')}.`;
  const { tag } = command;
  if (!tags.includes(tag)) {
    const rule = `${codeSpan(named.repository.image)} has no tag ${codeSpan(tag)}.`;
    throw new CommandError('COMMAND_TAG_UNKNOWN', `${rule}${list('Tags like it', nearTags(tag, tags))}`);
  }
  if (command.kind === 'skip' || command.force) return;
  const { fate, sentence } = explainFor(named, tags, tag);
  if (fate === 'elected' || fate === 'matched') return;
  // Alone, an admitted tag is the elected one; so each is judged without electing among all of them.
  const fitting = nearTags(tag, tags, one => explainFor(named, [one], one).fate === 'elected');
  const how = `To use it all the same, write ${codeSpan(`/retag ${named.key} ${tag} force REASON`)}.`;
  throw new CommandError(
    'COMMAND_TAG_NOT_ADMITTED',
    `${neutraliseText(sentence)}${list('Near tags that the policy admits', fitting)} ${how}`,
  );
}

function describe(command: OverrideCommand, key: string, { event }: ExecuteContext): string {
  const policy = codeSpan(key);
  switch (command.kind) {
    case 'pin':
      return `${policy} is pinned to ${codeSpan(command.tag)}${command.force ? `, although the policy does not ask for it: ${neutraliseText(command.reason)}` : ''}.`;
    case 'auto':
      return `${policy} follows its policy again: no pin, hold or skip is left.`;
    case 'hold': {
      const until = command.until === undefined ? '' : ` until ${endOf(command.until, event.comment.created)}`;
      return `${policy} is on hold${until}: nothing is proposed for it.`;
    }
    case 'skip':
      return `${codeSpan(command.tag)} of ${policy} is never proposed.`;
  }
}

/**
 * What became of the branch of this pull request. A branch that could not be written is a refusal; where trying again may
 * help, a failure.
 */
async function outcome({ forge, pullRequest }: ExecuteContext, report: RunReport, done: string): Promise<string> {
  const own = report.results.find(({ branch }) => branch === pullRequest.head.ref);
  const problems = (own?.diagnostics ?? []).filter(
    ({ severity, code }) => severity === 'error' || code === 'FOREIGN_COMMITS',
  );
  const unread = own === undefined ? report.diagnostics.filter(({ code }) => code === 'PLAN_BASE_UNREADABLE') : [];
  const [problem] = [...unread, ...problems];
  if (problem !== undefined) {
    const { code, message, hint } = problem;
    if (isTransient(code)) throw new ForgeError(code, message, hint === undefined ? {} : { hint });
    const next = hint === undefined ? '' : `\n\n${proseText(hint)}`;
    const { ref, sha } = pullRequest.head;
    const isPushed = code !== 'FOREIGN_COMMITS' && (await forge.readBranch(ref))?.commit !== sha;
    const state = isPushed ? 'The branch was changed, and not all that belongs to it.' : 'Nothing was changed.';
    throw new CommandError('COMMAND_NOT_APPLIED', `${state} ${proseText(message)}${next}`);
  }
  if (own?.operation === 'updated') await requireStillOpen(forge, pullRequest, own);
  return `${done} ${await describeResult(forge, pullRequest, own)}`;
}

/** A branch whose pull request was merged or closed a moment before it was written decides nothing any more. */
async function requireStillOpen(forge: ReviewForge, pullRequest: PullRequestOrigin, own: PublishResult): Promise<void> {
  if (own.number !== pullRequest.number) return;
  const now = await forge.readPullRequest(pullRequest.number);
  if (now === undefined || now.state === 'open') return;
  throw new CommandError(
    'COMMAND_NOT_APPLIED',
    'This pull request was merged or closed while the command was carried out, so the command has no effect. Write it again on the next one.',
  );
}

async function describeResult(
  forge: ReviewForge,
  pullRequest: PullRequestOrigin,
  result: PublishResult | undefined,
): Promise<string> {
  if (result === undefined || result.operation === 'none') return 'The branch holds that already.';
  if (result.operation === 'closed') return 'Nothing is left to propose, so this pull request is closed.';
  const { headSha, number } = result;
  if (number !== undefined && number !== pullRequest.number)
    return `It is in #${number}, because this pull request was closed meanwhile.`;
  if (headSha === undefined || headSha === pullRequest.head.sha) return 'The commit on the branch stays as it was.';
  const { url } = await forge.readRepository();
  return `Commit [\`${headSha.slice(0, 12)}\`](${url}/commit/${headSha}).`;
}
