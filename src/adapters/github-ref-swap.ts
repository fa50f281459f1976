/**
 * Moving or deleting a branch by compare-and-swap. REST has no such request: a forced move would take whatever is there. So
 * GraphQL's `updateRefs` does it, which compares first.
 */
import { DIAGNOSTIC_CODES, type DiagnosticCode, ForgeError } from '../errors.ts';
import { forgeError, strangeAnswer } from './github-errors.ts';
import type { GitHubTarget } from './github-request.ts';

/** From which commit to which; without `to` the branch is deleted. */
export interface RefMove {
  from: string;
  to?: string;
  /** Whether the branch may leave its history; true unless told. */
  force?: boolean;
}

const SWAP = `mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
/** In place of a commit: a branch that is to be no more. */
const NOTHING = '0'.repeat(40);

/** False where the server knows no such mutation. Throws ForgeError; GITHUB_TIP_MOVED when the ref is not at `from`. */
export async function swapRef(
  { octokit }: GitHubTarget,
  repositoryId: string,
  ref: string,
  { from, to = NOTHING, force = true }: RefMove,
  doing: string,
): Promise<boolean> {
  const update = { name: ref, beforeOid: from, afterOid: to, force };
  try {
    const input = { repositoryId, refUpdates: [update] };
    const answer = await octokit.graphql<{ updateRefs?: object | null } | undefined>(SWAP, { input });
    // A proxy may answer in the place of GitHub: what is not confirmed has not happened.
    if (answer?.updateRefs === undefined || answer.updateRefs === null) throw strangeAnswer(doing);
    return true;
  } catch (error) {
    if (isUnknownToServer(error)) return false;
    throw isGraphqlRefusal(error) ? swapError(error, doing) : forgeError(error, doing, true, Date.now());
  }
}

interface GraphqlRefusal extends Error {
  errors: { type?: string; message?: string; extensions?: { code?: string } }[];
}

function isGraphqlRefusal(error: unknown): error is GraphqlRefusal {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

/** A server without GraphQL, or an Enterprise Server whose GraphQL is older than the mutation. */
function isUnknownToServer(error: unknown): boolean {
  if (isGraphqlRefusal(error)) {
    return error.errors.some(
      ({ extensions, message }) =>
        /undefinedField|undefinedType/.test(extensions?.code ?? '') ||
        /doesn't exist on type|isn't a defined input type/i.test(message ?? ''),
    );
  }
  return error instanceof Error && 'status' in error && error.status === 404;
}

/** What GraphQL's refusals of a ref update mean, the first row that fits counts. It answers them with status 200. */
const SWAP_MEANINGS: readonly { type?: string; text?: RegExp; code: DiagnosticCode }[] = [
  { text: /rule violations|GH013/i, code: 'GITHUB_RULESET' },
  {
    text: /protected branch|required status check|branch protection|verified signatures|GH006/i,
    code: 'GITHUB_PROTECTED',
  },
  { type: 'RATE_LIMITED', code: 'GITHUB_RATE_LIMITED' },
  { type: 'FORBIDDEN', code: 'GITHUB_PERMISSION_MISSING' },
  { type: 'NOT_FOUND', code: 'GITHUB_PERMISSION_MISSING' },
  { text: /something went wrong while executing|timed? ?out/i, code: 'GITHUB_UNAVAILABLE' },
];

function swapError(error: GraphqlRefusal, doing: string): ForgeError {
  const text = error.errors.map(({ message }) => message ?? '').join(' ');
  const types = error.errors.map(({ type }) => type);
  const row = SWAP_MEANINGS.find(meaning => meaning.text?.test(text) ?? types.includes(meaning.type));
  const code = row?.code ?? 'GITHUB_TIP_MOVED';
  const options = { cause: error, hint: DIAGNOSTIC_CODES[code].remedy };
  return new ForgeError(code, `${doing}: GitHub answered: ${text.slice(0, 400)}`, options);
}
