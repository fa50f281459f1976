/** True when labels or annotations satisfy a selector. */
export type SelectorTest = (labels: Readonly<Record<string, string>>) => boolean;

const SET = /^(!?)([^\s!=,()<>]+)(?:\s+(in|notin)\s*\(([^()]*)\)|\s*(==|=|!=|>|<)\s*([^\s,()=!<>]*))?$/;

/**
 * Compiles a selector in the text form of Kubernetes: `a=b`, `a==b`, `a!=b`, `a in (b,c)`, `a notin (b)`, `a`, `!a`,
 * `a>1`, `a<1`, joined by commas. `!=` and `notin` admit objects without the key. A fault gives its text.
 */
export function parseSelector(text: string): SelectorTest | string {
  const tests: SelectorTest[] = [];
  for (const requirement of splitRequirements(text)) {
    const test = parseRequirement(requirement);
    if (test === undefined) return `unable to parse requirement: "${requirement}"`;
    tests.push(test);
  }
  return labels => tests.every(test => test(labels));
}

/** Cuts at commas that are not inside parentheses. */
function splitRequirements(text: string): string[] {
  return text
    .split(/,(?![^(]*\))/)
    .map(part => part.trim())
    .filter(part => part !== '' || text.trim() !== '');
}

function parseRequirement(text: string): SelectorTest | undefined {
  const match = SET.exec(text);
  if (match === null) return undefined;
  const [, negated, key, setOperator, list, operator, value = ''] = match as unknown as [
    string,
    string,
    string,
    string?,
    string?,
    string?,
    string?,
  ];
  const read = (labels: Readonly<Record<string, string>>) => (Object.hasOwn(labels, key) ? labels[key] : undefined);
  if (negated === '!') return setOperator || operator ? undefined : labels => read(labels) === undefined;
  if (setOperator !== undefined) {
    const values = (list ?? '').split(',').map(item => item.trim());
    return setOperator === 'in'
      ? labels => values.includes(read(labels) ?? '\0')
      : labels => !values.includes(read(labels) ?? '\0');
  }
  if (operator === undefined) return labels => read(labels) !== undefined;
  if (operator === '!=') return labels => read(labels) !== value;
  if (operator === '>' || operator === '<') return compareIntegers(read, operator, value);
  return labels => read(labels) === value;
}

function compareIntegers(
  read: (labels: Readonly<Record<string, string>>) => string | undefined,
  operator: '>' | '<',
  value: string,
): SelectorTest | undefined {
  if (!/^-?\d+$/.test(value)) return undefined;
  return labels => {
    const actual = read(labels);
    if (actual === undefined || !/^-?\d+$/.test(actual)) return false;
    return operator === '>' ? BigInt(actual) > BigInt(value) : BigInt(actual) < BigInt(value);
  };
}
