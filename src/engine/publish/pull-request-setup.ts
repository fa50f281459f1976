/** What a new pull request gets besides its text: assignees, reviewers, auto-merge, labels. */
import { type Diagnostic, diagnose, ForgeError } from '../../errors.ts';
import type { ForgeLabel, PullRequest } from '../../ports.ts';
import type { ImageUpdate } from '../../pull-request/image-update.ts';
import { labelStyle, missingLabels, UNDESCRIBED_COLOR } from '../../pull-request/labels.ts';
import type { PublishContext } from './context.ts';
import { isBot } from './ownership.ts';
import type { AutoMergeRule } from './settings.ts';

/**
 * Brings the pull request to what the settings ask for. Labels come last and so tell the next run that everything
 * before them was done: a pull request without any of them was left half-made by a run that was killed.
 */
export async function setUpPullRequest(
  context: PublishContext,
  pullRequest: PullRequest,
  updates: readonly ImageUpdate[],
  isNew: boolean,
  isPushed: boolean,
): Promise<Diagnostic[]> {
  const { settings } = context;
  const missing = missingLabels(settings.labels, pullRequest.labels);
  const isHalfMade = isNew || (settings.labels.length > 0 && missing.length === settings.labels.length);
  const diagnostics = isHalfMade ? await askPeople(context, pullRequest) : [];
  // A forced push may have switched auto-merge off.
  if ((isHalfMade || isPushed) && mayAutoMerge(settings.autoMerge, updates) && !pullRequest.draft) {
    diagnostics.push(...(await autoMerge(context, pullRequest)));
  }
  diagnostics.push(...(await label(context, pullRequest, isHalfMade ? missing : [])));
  return diagnostics;
}

/**
 * Turns auto-merge off where Retag turned it on for updates that the rule allowed and the new ones are not among: before
 * the branch gets them. What a person turned on is left on.
 */
export async function withdrawAutoMerge(
  { forge, settings, viewer }: PublishContext,
  pullRequest: PullRequest,
  updates: readonly ImageUpdate[],
): Promise<void> {
  const { autoMerge: rule, identity } = settings;
  if (pullRequest.autoMergeBy === undefined || mayAutoMerge(rule, updates)) return;
  const self = identity?.login ?? (await viewer());
  const isOurs = pullRequest.autoMergeBy.toLowerCase() === self?.toLowerCase();
  // A person whose token Retag uses may have turned it on by hand, where Retag never does.
  if (isOurs && (rule.enabled || isBot(pullRequest.autoMergeBy))) await forge.disableAutoMerge(pullRequest);
}

/** Whether every update is among the policies and steps that may merge by themselves. */
function mayAutoMerge(rule: AutoMergeRule, updates: readonly ImageUpdate[]): boolean {
  if (!rule.enabled || updates.length === 0) return false;
  // A policy is named as `namespace:name`, or by its name alone.
  const isNamed = ({ policy }: ImageUpdate) =>
    rule.policies?.some(name => name === policy || policy.endsWith(`:${name}`)) ?? true;
  return updates.every(update => isNamed(update) && (rule.steps?.includes(update.kind) ?? true));
}

async function askPeople({ forge, settings }: PublishContext, { number }: PullRequest): Promise<Diagnostic[]> {
  return [
    ...(await eachIfRefused(settings.assignees, names => forge.addAssignees(number, names))),
    ...(await eachIfRefused(settings.reviewers, names => forge.requestReviewers(number, names))),
  ];
}

/** One request for all; when it is refused one by one, so that a wrong name does not keep the others from being asked. */
async function eachIfRefused(
  names: readonly string[],
  ask: (names: readonly string[]) => Promise<void>,
): Promise<Diagnostic[]> {
  if (names.length === 0) return [];
  const refusal = await attempt('REVIEWER_REFUSED', `Could not ask ${names.join(', ')}`, () => ask(names));
  if (refusal === undefined) return [];
  if (names.length === 1) return [refusal];
  const refusals: Diagnostic[] = [];
  for (const name of names) refusals.push(...(await eachIfRefused([name], ask)));
  return refusals;
}

async function autoMerge({ forge, settings }: PublishContext, pullRequest: PullRequest): Promise<Diagnostic[]> {
  const refusal = await attempt(
    'AUTO_MERGE_REFUSED',
    `Auto-merge of #${pullRequest.number} could not be turned on`,
    () => forge.enableAutoMerge(pullRequest, settings.autoMerge.method),
  );
  return refusal === undefined ? [] : [refusal];
}

async function label(
  { forge, settings }: PublishContext,
  pullRequest: PullRequest,
  missing: readonly string[],
): Promise<Diagnostic[]> {
  let present = pullRequest.labels;
  const diagnostics: Diagnostic[] = [];
  const keep = (refusal: Diagnostic | undefined) => refusal !== undefined && diagnostics.push(refusal);
  if (missing.length > 0) {
    keep(
      await attempt('LABEL_REFUSED', `Could not label #${pullRequest.number}`, async () => {
        present = await forge.addLabels(pullRequest.number, missing);
      }),
    );
  }
  for (const plain of present.filter(found => isUndescribed(found) && isWanted(found, settings.labels))) {
    const described = { name: plain.name, ...labelStyle(plain.name) };
    keep(
      await attempt('LABEL_REFUSED', `Could not colour the label ${plain.name}`, () => forge.describeLabel(described)),
    );
  }
  return diagnostics;
}

/** As a label is that came into being by being added. */
function isUndescribed(found: ForgeLabel): boolean {
  return found.color?.toLowerCase() === UNDESCRIBED_COLOR && (found.description ?? '') === '';
}

function isWanted(found: ForgeLabel, labels: readonly string[]): boolean {
  return labels.some(name => name.toLowerCase() === found.name.toLowerCase());
}

/** These requests are worth a warning, never the whole run. */
async function attempt(
  code: 'REVIEWER_REFUSED' | 'AUTO_MERGE_REFUSED' | 'LABEL_REFUSED',
  what: string,
  act: () => Promise<unknown>,
): Promise<Diagnostic | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return diagnose(code, `${what}: ${error.message}`, { hint: error.hint });
  }
}
