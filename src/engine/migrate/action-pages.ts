/** Where the pages and schemas of the Action stand on GitHub: in the repository and version that the workflow uses. */

const PAGES: Readonly<Record<string, string>> = {
  aws: 'ecr.md',
  azure: 'acr.md',
  gcp: 'google-artifact-registry.md',
};

/** `owner/name` and version of an Action reference; the main branch where it names none. */
function partsOf(action: string): { repository: string; version: string } {
  const [path = '', version = 'main'] = action.split('@');
  return { repository: path.split('/').slice(0, 2).join('/'), version };
}

/** Address of the page on registries, or on the one of a provider. */
export function registryPage(action: string, provider?: string): string {
  const { repository, version } = partsOf(action);
  const page = provider === undefined ? '' : `/${PAGES[provider] ?? ''}`;
  const kind = page === '' ? 'tree' : 'blob';
  return `https://github.com/${repository}/${kind}/${version}/docs/registries${page}`;
}

/** Address of the schema of the configuration, for editors. */
export function configSchemaUrl(action: string): string {
  const { repository, version } = partsOf(action);
  return `https://raw.githubusercontent.com/${repository}/${version}/schemas/retag.schema.json`;
}
