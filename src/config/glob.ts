/**
 * A predicate for globs over repository paths: `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` are
 * alternatives, `[…]` is a set. A path matches when any glob does. Patterns are turned into regular expressions without
 * nested repetition, so that matching stays fast.
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(glob => new RegExp(`^${translate(glob.replace(/^\.?\//, ''))}$`, 's'));
  return path => patterns.some(pattern => pattern.test(path));
}

function translate(glob: string): string {
  let pattern = '';
  let depth = 0;
  for (let i = 0; i < glob.length; i++) {
    const char = glob[i]!;
    if (char === '*' && glob[i + 1] === '*') {
      while (glob[i + 1] === '*') i++;
      const wholePart = glob[i + 1] === '/';
      if (wholePart) i++;
      pattern += wholePart ? '(?:.*/)?' : '.*';
    } else if (char === '*') pattern += '[^/]*';
    else if (char === '?') pattern += '[^/]';
    else if (char === '[' && glob.indexOf(']', i + 2) !== -1) {
      const end = glob.indexOf(']', i + 2);
      const set = glob
        .slice(i + 1, end)
        .replace(/^!/, '^')
        .replace(/[\\[]/g, '\\$&');
      pattern += `[${set}]`;
      i = end;
    } else if (char === '{' && glob.indexOf('}', i) !== -1) {
      pattern += '(?:';
      depth++;
    } else if (char === '}' && depth > 0) {
      pattern += ')';
      depth--;
    } else if (char === ',' && depth > 0) pattern += '|';
    else pattern += char.replace(/[.+^$()|[\]{}\\]/g, '\\$&');
  }
  return pattern + ')'.repeat(depth);
}
