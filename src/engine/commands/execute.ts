/** Carrying out a command: everything after it is known that it may be done. */
import { createPolicyIndex, type PolicyIndex } from '../../config/policy-index.ts';
import type { Override } from '../../config/schema.ts';
import { CommandError, type Diagnostic } from '../../errors.ts';
import type { PullRequestOrigin, Registry, ReviewForge } from '../../ports.ts';
import { codeSpan, neutraliseText } from '../../pull-request/neutralise.ts';
import { type Command, renderUsage } from '../../pull-request/retag-command.ts';
import type { Project } from '../project.ts';
import type { PublishResult } from '../publish/publish.ts';
import { type RunPorts, type RunReport, type RunSettings, run } from '../run.ts';
import type { CommentEvent } from './comment-event.ts';
import { nearTags } from './near-tags.ts';
import { changeOverrides, endOf, type OverrideCommand } from './override-change.ts';
import { findPolicy, type NamedPolicy } from './policy-name.ts';
import { statusText } from './status.ts';
import { explainFor, tagText, traceText } from './trace.ts';

export interface ExecuteContext {
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
export interface Execution {
  text: string;
  policy?: string;
  diagnostics: readonly Diagnostic[];
}

/** The policy that a command names; undefined for commands without one. Throws CommandError. */
export function policyOf(command: Command, project: Project): NamedPolicy | undefined {
  if (!('policy' in command)) return undefined;
  const { declarations, config } = project;
  const index: PolicyIndex = createPolicyIndex(declarations, config);
  return findPolicy(command.policy, declarations.policies, index);
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
      const { tag } = command;
      const about = (report: RunReport) =>
        tag === undefined ? '' : `${tagText(report.plan, policy, tag, report.overrides)}\n\n`;
      return look(
        context,
        { policies: [policy.key], resolveUnused: true },
        report => `${about(report)}${traceText(report.plan, policy, { open: true })}`,
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
  print: (report: RunReport) => string,
): Promise<Execution> {
  const report = await run({ ...settings, ...change, dryRun: true }, ports);
  return { text: print(report), diagnostics: [] };
}

async function override(command: OverrideCommand, named: NamedPolicy, context: ExecuteContext): Promise<Execution> {
  if (command.kind === 'pin' || command.kind === 'skip') await requireTag(command, named, context);
  const { event, pullRequest, settings, ports } = context;
  const { declarations } = context.project;
  // The bare name is a spelling of the policy only where it means no other one.
  const names: [string, ...string[]] = [named.key];
  const bare = named.declared[0]?.name;
  const isUnique = declarations.policies.every(policy => policy.name !== bare || named.declared.includes(policy));
  if (bare !== undefined && isUnique) names.push(bare);
  const author = { login: event.author.login, url: event.comment.url, created: event.comment.created };
  const amend = (overrides: readonly Override[]) => changeOverrides(overrides, command, names, author);
  const amendment = { branch: pullRequest.head.ref, amend };
  const report = await run({ ...settings, requested: true, amendment }, ports);
  const text = await outcome(context, report, describe(command, named.key, context));
  return {
    text: `${text}\n\n${traceText(report.plan, named, { open: false })}`,
    policy: named.key,
    diagnostics: report.diagnostics,
  };
}

/** The tag exists; for a pin, the policy admits it or somebody insists. Near tags of a refusal are ones that would do. */
async function requireTag(
  command: Extract<OverrideCommand, { tag: string }>,
  named: NamedPolicy,
  { registry }: ExecuteContext,
): Promise<void> {
  const { tags } = await registry.listTags(named.repository);
  const list = (near: readonly string[]) => (near.length === 0 ? '' : ` Near: ${near.map(codeSpan).join(', ')}.`);
  const { tag } = command;
  if (!tags.includes(tag)) {
    const rule = `${codeSpan(named.repository.image)} has no tag ${codeSpan(tag)}.`;
    throw new CommandError('COMMAND_TAG_UNKNOWN', `${rule}${list(nearTags(tag, tags))}`);
  }
  if (command.kind === 'skip' || command.force) return;
  const { fate, sentence } = explainFor(named, tags, tag);
  if (fate === 'elected' || fate === 'matched') return;
  // Alone, an admitted tag is the elected one; so each is judged without electing among all of them.
  const fitting = nearTags(tag, tags, one => explainFor(named, [one], one).fate === 'elected');
  const how = `To use it all the same, write ${codeSpan(`/retag ${named.key} ${tag} force REASON`)}.`;
  throw new CommandError('COMMAND_TAG_NOT_ADMITTED', `${neutraliseText(sentence)}${list(fitting)} ${how}`);
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

/** What became of the branch of this pull request. A branch that could not be written is a refusal. */
async function outcome({ forge, pullRequest }: ExecuteContext, report: RunReport, done: string): Promise<string> {
  const own = report.results.find(({ branch }) => branch === pullRequest.head.ref);
  const problems = (own?.diagnostics ?? []).filter(
    ({ severity, code }) => severity === 'error' || code === 'FOREIGN_COMMITS',
  );
  const unread = own === undefined ? report.diagnostics.filter(({ code }) => code === 'PLAN_BASE_UNREADABLE') : [];
  const [problem] = [...unread, ...problems];
  if (problem !== undefined) {
    const next = problem.hint === undefined ? '' : `\n\n${neutraliseText(problem.hint)}`;
    throw new CommandError('COMMAND_NOT_APPLIED', `Nothing was changed. ${neutraliseText(problem.message)}${next}`);
  }
  return `${done} ${await describeResult(forge, pullRequest, own)}`;
}

async function describeResult(
  forge: ReviewForge,
  pullRequest: PullRequestOrigin,
  result: PublishResult | undefined,
): Promise<string> {
  if (result === undefined || result.operation === 'none') return 'The branch holds that already.';
  if (result.operation === 'closed') return 'Nothing is left to propose, so this pull request is closed.';
  const { headSha } = result;
  if (headSha === undefined || headSha === pullRequest.head.sha) return 'The commit on the branch stays as it was.';
  const { url } = await forge.readRepository();
  return `Commit [\`${headSha.slice(0, 12)}\`](${url}/commit/${headSha}).`;
}
