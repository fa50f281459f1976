/** Failures after which the same command may be carried out by trying again: GitHub did not answer, or others were faster. */
const TRANSIENT: ReadonlySet<string> = new Set([
  'GITHUB_UNAVAILABLE',
  'GITHUB_RATE_LIMITED',
  'GITHUB_CONFLICT',
  'GITHUB_TIP_MOVED',
]);

/** Whether the failure of a command with this code invites to try again. */
export const isTransient = (code: string): boolean => TRANSIENT.has(code);
