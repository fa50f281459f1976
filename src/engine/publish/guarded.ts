/** A failure with one branch is that branch's result; the others go on. */
import { type Diagnostic, diagnose, ForgeError } from '../../errors.ts';
import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';
import type { PublishResult } from './result.ts';

/** Codes after which no other request of the run can succeed. */
const FATAL = new Set<string>(['GITHUB_TOKEN_INVALID']);

/** A failure as a result of its own; other branches go on. */
export async function guarded(
  context: PublishContext,
  proposal: Pick<Proposal, 'branch' | 'base' | 'automations'>,
  act: () => Promise<void>,
): Promise<PublishResult[]> {
  try {
    await act();
    return [];
  } catch (error) {
    if (!(error instanceof ForgeError) || FATAL.has(error.code)) throw error;
    const diagnostics: Diagnostic[] = [await describeRefusal(context, proposal.branch, error)];
    const automation = proposal.automations.map(({ name }) => name).join(', ');
    return [{ automation, branch: proposal.branch, base: proposal.base, operation: 'none', diagnostics }];
  }
}

/** A ruleset is named by its rules, so that people find the one that stands in the way. */
async function describeRefusal({ forge }: PublishContext, branch: string, error: ForgeError): Promise<Diagnostic> {
  const rules = error.code === 'GITHUB_RULESET' ? await forge.listRules(branch) : [];
  const told = rules.length === 0 ? '' : ` Rules on ${branch}: ${rules.join(', ')}.`;
  return diagnose(error.code, `${error.message}${told}`, { hint: error.hint });
}
