/** Branch protection and rulesets: what they forbid, in the words that GitHub answers with. */
import { Refusal } from './errors.ts';
import type { Account, Protection, Repository, Rule, Ruleset } from './model.ts';
import { serializeCommit } from './objects.ts';
import { ownSignature } from './signing.ts';
import { compareTrees } from './trees.ts';
import { roleOf } from './viewers.ts';
import type { World } from './world.ts';

/** A wish to move a branch. `after` undefined deletes it, `before` undefined creates it. */
interface BranchMove {
  branch: string;
  before: string | undefined;
  after: string | undefined;
  forced: boolean;
  actor: Account;
  /** The move is the merge of a pull request. */
  merge?: boolean;
}

/** Rulesets that bind a branch. */
export function rulesetsFor(repository: Repository, branch: string): Ruleset[] {
  return repository.rulesets.filter(({ branches }) => branches.some(pattern => matches(pattern, branch)));
}

/** Throws the refusal of the first protection or ruleset that forbids the move. */
export function enforceRules(world: World, repository: Repository, move: BranchMove): void {
  const protection = repository.protections.get(move.branch);
  const complaint = protection && protectionComplaint(world, repository, protection, move);
  if (complaint) throw new Refusal(422, complaint);
  const complaints = rulesetsFor(repository, move.branch)
    .filter(({ bypass }) => !bypass.includes(move.actor.login))
    .flatMap(({ rules }) => rules.map(rule => ruleComplaint(world, rule, move)))
    .filter(text => text !== undefined);
  if (complaints.length > 0)
    throw new Refusal(422, `Repository rule violations found\n\n${complaints.join('\n\n')}\n\n`);
}

function protectionComplaint(
  world: World,
  repository: Repository,
  protection: Protection,
  move: BranchMove,
): string | undefined {
  const {
    allowForcePushes,
    allowDeletions,
    requiredSignatures,
    requiredStatusChecks,
    requiredReviews,
    restrictPushes,
  } = protection;
  if (!move.after) return allowDeletions ? undefined : 'Cannot delete this protected branch';
  if (move.forced && !allowForcePushes) return 'Cannot force-push to this protected branch';
  if (requiredSignatures && !isVerified(world, move.after)) return 'Commits must have verified signatures.';
  if (roleOf(repository, move.actor) === 'admin' && !protection.enforceAdmins) return undefined;
  if (restrictPushes && !restrictPushes.includes(move.actor.login)) {
    return `Protected branch update failed for refs/heads/${move.branch}. You're not authorized to push to this branch.`;
  }
  if (move.merge) return undefined;
  if (requiredReviews)
    return `Protected branch update failed for refs/heads/${move.branch}. Changes must be made through a pull request.`;
  const check = requiredStatusChecks?.[0];
  return check ? `Required status check "${check}" is expected.` : undefined;
}

function ruleComplaint(world: World, rule: Rule, move: BranchMove): string | undefined {
  const { before, after } = move;
  switch (rule.type) {
    case 'creation':
      return before ? undefined : 'Cannot create ref due to creations being restricted.';
    case 'update':
      return before && after ? 'Cannot update this protected ref.' : undefined;
    case 'deletion':
      return after ? undefined : 'Cannot delete this branch';
    case 'non_fast_forward':
      return move.forced && after ? 'Cannot force-push to this branch' : undefined;
    case 'required_signatures':
      return after && !isVerified(world, after) ? 'Commits must have verified signatures.' : undefined;
    case 'pull_request':
      return before && after && !move.merge ? 'Changes must be made through a pull request.' : undefined;
    case 'required_status_checks':
      return before && after && !move.merge ? 'Required status check is expected.' : undefined;
    case 'commit_message_pattern':
      return after && breaksPattern(world, rule, after) ? 'Commit message must match a given pattern.' : undefined;
    case 'file_path_restriction':
      return after && touchesRestricted(world, rule, move) ? 'File path is restricted.' : undefined;
  }
}

/** True for commits that GitHub shows as Verified: its own, and those whose signature the server was told to trust. */
export function isVerified(world: World, sha: string): boolean {
  const { signature, ...unsigned } = world.store.commit(sha);
  if (signature === undefined) return false;
  return signature === ownSignature || world.trusts(serializeCommit(unsigned), signature);
}

function breaksPattern(world: World, rule: Rule, sha: string): boolean {
  return !world.store.commit(sha).message.includes(String(rule.parameters?.['pattern'] ?? ''));
}

function touchesRestricted(world: World, rule: Rule, { before, after }: BranchMove): boolean {
  const restricted = (rule.parameters?.['restricted_file_paths'] ?? []) as string[];
  const tree = (sha: string | undefined) => sha && world.store.commit(sha).tree;
  return compareTrees(world.store, tree(before), tree(after)).some(({ path }) =>
    restricted.some(pattern => matches(pattern, path)),
  );
}

function matches(pattern: string, text: string): boolean {
  const literal = pattern.split('*').map(part => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(text);
}
