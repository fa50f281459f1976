/** True when labels or annotations satisfy a selector. */
export type SelectorTest = (labels: Readonly<Record<string, string>>) => boolean;
/**
 * Compiles a selector in the text form of Kubernetes: `a=b`, `a==b`, `a!=b`, `a in (b,c)`, `a notin (b)`, `a`, `!a`,
 * `a>1`, `a<1`, joined by commas. `!=` and `notin` admit objects without the key. A fault gives its text.
 */
export declare function parseSelector(text: string): SelectorTest | string;
