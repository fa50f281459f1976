/**
 * From a comment to its answer. The Action and the App share this code; `commands.by` of the base branch says which of
 * the two answers, so exactly one does.
 */
import { parseConfig } from '../../config/parse-config.ts';
import type { RetagConfig } from '../../config/schema.ts';
import {
  CommandError,
  ConfigError,
  type Diagnostic,
  diagnose,
  ForgeError,
  nextStep,
  RetagError,
} from '../../errors.ts';
import type { PullRequestOrigin, Registry, ReviewForge, Tree } from '../../ports.ts';
import { printSection } from '../../pull-request/body-section.ts';
import { proseText } from '../../pull-request/neutralise.ts';
import { type Command, renderUsage } from '../../pull-request/retag-command.ts';
import { problemList } from '../../report/problem-markdown.ts';
import { branchesOf } from '../plan.ts';
import { DEFAULT_CONFIG_PATH, loadProject, type Project } from '../project.ts';
import type { RunPorts, RunSettings } from '../run.ts';
import { requireOwnBranch, requireOwnPullRequest, requirePermission, whyIgnored } from './authorise.ts';
import type { CommentEvent } from './comment-event.ts';
import { changesOverrides, execute, policyOf } from './execute.ts';
import { ignored, lookAtComment } from './first-look.ts';
import { type FoundReply, findReplies, type ReplyStatus, whySettled, writeReply } from './reply.ts';
import { isTransient } from './transient.ts';

/** What the entry was told counts for commands as for scheduled runs, or the two would not mean the same branch. */
export interface CommandSettings
  extends Pick<RunSettings, 'base' | 'branch' | 'secretsGiven' | 'configPath' | 'labels' | 'identity'> {
  /** Who asks: the one that `commands.by` names answers. */
  by: 'action' | 'app';
  /** Page with the log of this run, for the reply. */
  logUrl?: string | undefined;
}

/** What answering a command needs of the world. */
export interface CommandPorts extends Omit<RunPorts, 'forge' | 'headsRead'> {
  forge: ReviewForge;
}

/** What became of a comment. */
export interface CommandAnswer {
  status: 'ignored' | ReplyStatus;
  /** Why it was ignored, refused or not done; what was done. */
  message: string;
  diagnostics: readonly Diagnostic[];
  /** Address of the reply. */
  reply?: string;
  /** True when trying again may help: GitHub or a registry did not answer. */
  retry: boolean;
}

/**
 * Answers the comment of an `issue_comment` payload. Comments that are no command cost no request. Everything that
 * people can cause is in the answer. Thrown are mistakes of ours, and ForgeError while GitHub does not even tell whether
 * the comment is ours to answer.
 */
export async function answerCommand(
  payload: unknown,
  settings: CommandSettings,
  ports: CommandPorts,
): Promise<CommandAnswer> {
  const look = lookAtComment(payload);
  if ('ignored' in look) return ignored(look.ignored);
  const { event, command, refusal } = look;

  const { forge } = ports;
  const self = settings.identity?.login ?? (await forge.viewer());
  const found = await forge.readPullRequest(event.number);
  const base = found?.base.ref ?? (await forge.readRepository()).defaultBranch;
  const config = await readConfig(forge, base, settings.configPath);
  if (config.commands.by !== settings.by) return ignored(`commands are answered by: ${config.commands.by}`);
  const reason = whyIgnored(event, config.commands.bots, self);
  if (reason !== undefined) return ignored(reason);

  const replies = findReplies(await forge.listComments(event.number), self);
  if (whySettled(replies, event.comment.id, undefined) === 'answered')
    return ignored('the comment is answered already');
  const answer = new Answer(event, replies, self, forge, settings);
  try {
    const pullRequest = await requireOwnPullRequest({ readPullRequest: async () => found }, event);
    await requirePermission(forge, event, config.commands.permission);
    if (refusal !== undefined) throw refusal;
    if (command === undefined) return ignored('the comment is no command');
    await answer.react('eyes');
    return await carryOut(command, answer, { event, pullRequest, replies }, settings, ports);
  } catch (error) {
    return answer.fail(error);
  }
}

async function readConfig(forge: ReviewForge, base: string, path = DEFAULT_CONFIG_PATH): Promise<RetagConfig> {
  const { config } = parseConfig((await forge.readText(path, base)) ?? '', path);
  return config;
}

async function carryOut(
  command: Command,
  answer: Answer,
  subject: { event: CommentEvent; pullRequest: PullRequestOrigin; replies: readonly FoundReply[] },
  settings: CommandSettings,
  ports: CommandPorts,
): Promise<CommandAnswer> {
  const { event, pullRequest, replies } = subject;
  const once = openOnce(ports);
  const runSettings: RunSettings = {
    ...settings,
    defaultBranch: (await ports.forge.readRepository()).defaultBranch,
    dryRun: false,
    resolveUnused: false,
    commandsHelp: renderUsage(),
  };
  const project = await loadProject(await once.openTree(pullRequest.base.ref), settings.configPath);
  const { automations } = project.declarations;
  requireOwnBranch(
    pullRequest,
    automations.map(automation => branchesOf(automation, project.config, runSettings).branch),
  );
  const named = policyOf(command, project);
  if (changesOverrides(command) && whySettled(replies, event.comment.id, named?.key) === 'superseded') {
    throw new CommandError(
      'COMMAND_SUPERSEDED',
      'A later command about the same policy is done already, so this one is dropped.',
    );
  }
  const registry = once.openRegistry(project);
  const execution = await execute(command, named, {
    event,
    pullRequest,
    project,
    registry,
    forge: ports.forge,
    settings: runSettings,
    ports: { ...ports, ...once },
  });
  return answer.give('done', execution.text, execution.diagnostics, execution.policy);
}

/** A command loads and scans once, however often its steps ask. */
function openOnce(ports: CommandPorts): {
  openTree(branch: string): Promise<Tree>;
  openRegistry(project: Project): Registry;
} {
  const trees = new Map<string, Promise<Tree>>();
  const registries = new Map<string, Registry>();
  return {
    openTree: branch => {
      const known = trees.get(branch) ?? ports.openTree(branch);
      trees.set(branch, known);
      return known;
    },
    openRegistry: project => {
      const key = project.configText ?? '';
      const known = registries.get(key) ?? ports.openRegistry(project);
      registries.set(key, known);
      return known;
    },
  };
}

// Leaves the reply room for its first line and its note.
const MAX_LIST = 50_000;

/** What is said and shown to the person who commanded. */
class Answer {
  readonly #event: CommentEvent;
  readonly #known: FoundReply | undefined;
  /** Who we are, where the service tells. */
  readonly #self: string | undefined;
  readonly #forge: ReviewForge;
  readonly #settings: CommandSettings;

  constructor(
    event: CommentEvent,
    replies: readonly FoundReply[],
    self: string | undefined,
    forge: ReviewForge,
    settings: CommandSettings,
  ) {
    this.#event = event;
    this.#self = self;
    this.#known = this.#replyAmong(replies);
    this.#forge = forge;
    this.#settings = settings;
  }

  #replyAmong(replies: readonly FoundReply[]): FoundReply | undefined {
    return replies.find(({ comment }) => comment === this.#event.comment.id);
  }

  /** Best effort: a comment that was deleted meanwhile takes no reaction, and the command counts all the same. */
  async react(content: 'eyes' | 'rocket' | 'confused'): Promise<void> {
    try {
      await this.#forge.addReaction(this.#event.comment.id, content);
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
    }
  }

  async give(
    status: ReplyStatus,
    text: string,
    diagnostics: readonly Diagnostic[],
    policy?: string,
  ): Promise<CommandAnswer> {
    const log = this.#settings.logUrl === undefined ? '' : `\n\n[Log of this run](${this.#settings.logUrl})`;
    const note = { status, ...(policy !== undefined && { policy }) };
    const find = async () =>
      this.#replyAmong(findReplies(await this.#forge.listComments(this.#event.number), this.#self));
    const reply = await writeReply(this.#forge, this.#event, this.#known, find, note, `${text}${log}`);
    await this.react(status === 'done' ? 'rocket' : 'confused');
    return { status, message: text, diagnostics, retry: false, ...(reply !== undefined && { reply }) };
  }

  /** A refusal names its rule; anything else that went wrong is told, and thrown on when it is a mistake of ours. */
  async fail(error: unknown): Promise<CommandAnswer> {
    if (error instanceof CommandError) {
      const diagnostic = diagnose(error.code, error.message, { hint: error.hint, severity: 'notice' });
      return this.give('refused', error.message, [diagnostic]);
    }
    if (!(error instanceof RetagError)) {
      await this.give('failed', 'Something went wrong that should not: see the log. Nothing more was done.', []).catch(
        () => {},
      );
      throw error;
    }
    const own = error instanceof ConfigError ? error.diagnostics : [];
    const problem = diagnose(error.code, error.message, { hint: error.hint, severity: 'error' });
    const step = own.length > 0 ? '' : proseText(nextStep(problem) ?? '');
    const head = `That could not be done: ${proseText(error.message)}`;
    const text = [head, step, printSection(problemList(own), MAX_LIST)].filter(part => part !== '').join('\n\n');
    const diagnostics = [problem, ...own];
    const retry = isTransient(error.code);
    // When GitHub itself is away there is nobody to tell.
    const answer = this.give('failed', text, diagnostics).catch((again: unknown): CommandAnswer => {
      if (!(again instanceof ForgeError)) throw again;
      return { status: 'failed', message: text, diagnostics, retry };
    });
    return { ...(await answer), retry };
  }
}
