/** Names of documents as people and markers write them: with the namespace, or without where nothing names one. */

interface Named {
  namespace: string;
  name: string;
}

/** `namespace/name`, as of an ImageRepository or an automation. */
export function documentName({ namespace, name }: Named): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}

/** `namespace:name`, as markers name an ImagePolicy. */
export function policyName({ namespace, name }: Named): string {
  return namespace === '' ? name : `${namespace}:${name}`;
}

/** Whether two names may mean one document: a namespace that nothing names may be any. */
export function mayBeSame(a: Named, b: Named): boolean {
  return a.name === b.name && (a.namespace === b.namespace || a.namespace === '' || b.namespace === '');
}
