/** What git refuses in the name of a branch: `git check-ref-format --branch`. */
const REFUSED = /^[-/]|[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|(?:^|\/)\.|\.lock(?:\/|$)|[/.]$/;

/** Whether git takes a text for the name of a branch. */
export function isBranchName(text: string): boolean {
  return text !== '@' && text !== 'HEAD' && !REFUSED.test(text);
}

/** What is said of a name that git does not take. */
export const NO_BRANCH_NAME = 'git takes no branch of that name';
