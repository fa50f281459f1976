/** Scan: registries → tags. One listing per repository and access, whoever asks; one failure never stops the others. */
import { type Diagnostic, diagnose, RegistryError, RetagError } from '../errors.ts';
import type { ImageRepository, SourceLocation } from '../model.ts';
import type { ScannedRepository } from '../plan-model.ts';
import type { Registry, Reporter, TagListing } from '../ports.ts';
import { parseImageName } from '../references/image-name.ts';

/** Repositories that name the same image with the same access share one listing. */
export function scanKey(repository: ImageRepository): string {
  const { canonical } = parseImageName(repository.image);
  const secret = (name: ImageRepository['secretRef']) => (name ? `${name.namespace}/${name.name}` : '');
  return JSON.stringify([
    canonical,
    repository.insecure,
    repository.provider,
    secret(repository.secretRef),
    secret(repository.certSecretRef),
    secret(repository.proxySecretRef),
    // The account is one of the document's own namespace.
    repository.serviceAccountName ? `${repository.namespace}/${repository.serviceAccountName}` : '',
  ]);
}

/** The error of a failed registry call, placed at the document that asked for it, or at the field that it is about. Unknown errors fly on. */
export function registryDiagnostic(error: unknown, repository: ImageRepository): Diagnostic {
  if (!(error instanceof RetagError)) throw error;
  return diagnose(error.code, `${repository.image}: ${error.message}`, {
    at: (error instanceof RegistryError && placeOf(error, repository)) || repository.location,
    hint: error.hint,
    severity: 'error',
  });
}

function placeOf({ field }: RegistryError, repository: ImageRepository): SourceLocation | undefined {
  if (field === undefined) return undefined;
  return field === 'provider' ? repository.places?.provider : repository[field]?.location;
}

function uploadTimes({ details }: TagListing): Pick<ScannedRepository, 'uploaded'> {
  const known = [...(details ?? [])].flatMap(([tag, { uploaded }]) => (uploaded ? [[tag, uploaded] as const] : []));
  return known.length === 0 ? {} : { uploaded: new Map(known) };
}

/** How registries are scanned. */
export interface ScanOptions {
  /** Tags that the repository uses: a list of an earlier run that lacks one is too old. */
  tagsInUse?: ReadonlyMap<ImageRepository, ReadonlySet<string>>;
  /** Read every list anew. */
  again?: boolean;
}

/**
 * Lists the tags of every given repository that is not suspended. The result keeps the order of the input; what could
 * not be listed carries its error.
 */
export async function scanRepositories(
  repositories: readonly ImageRepository[],
  registry: Registry,
  reporter: Reporter,
  options: ScanOptions = {},
): Promise<{ scanned: ScannedRepository[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  let done = 0;
  const { wanted, groups } = groupByList(repositories);
  const list = async (group: readonly ImageRepository[]): Promise<Omit<ScannedRepository, 'repository'>> => {
    const first = group[0]!;
    try {
      const listing = await readTags(group, registry, options);
      const { tags, scanned } = listing;
      diagnostics.push(...listing.diagnostics);
      return { tags, ...(scanned && { scanned }), ...uploadTimes(listing) };
    } catch (error) {
      return { error: registryDiagnostic(error, first) };
    } finally {
      done += 1;
      reporter.progress('scan', done, groups.size, first.image);
    }
  };

  const listings = new Map([...groups].map(([key, group]) => [key, list(group)] as const));
  const scanned = await Promise.all(
    repositories.map(async (repository): Promise<ScannedRepository> => {
      const key = wanted.get(repository);
      if (key === undefined) return { repository };
      return typeof key === 'string' ? { ...(await listings.get(key)), repository } : { repository, error: key };
    }),
  );
  return { scanned, diagnostics };
}

/** Which list each repository reads, or why it can read none; and who shares a list. Those that are suspended read none. */
function groupByList(repositories: readonly ImageRepository[]) {
  const wanted = new Map<ImageRepository, string | Diagnostic>();
  const groups = new Map<string, ImageRepository[]>();
  for (const repository of repositories) {
    if (repository.suspend) continue;
    try {
      const key = scanKey(repository);
      groups.set(key, [...(groups.get(key) ?? []), repository]);
      wanted.set(repository, key);
    } catch (error) {
      wanted.set(repository, registryDiagnostic(error, repository));
    }
  }
  return { wanted, groups };
}

async function readTags(
  group: readonly ImageRepository[],
  registry: Registry,
  options: ScanOptions,
): Promise<TagListing> {
  // Who wants the newest list decides how old it may be.
  const asker = group.reduce((a, b) => (b.interval < a.interval ? b : a));
  const listing = await registry.listTags(asker, { again: options.again ?? false });
  if (listing.scanned === undefined) return listing;
  const tags = new Set(listing.tags);
  const inUse = group.flatMap(repository => [...(options.tagsInUse?.get(repository) ?? [])]);
  return inUse.every(tag => tags.has(tag)) ? listing : registry.listTags(asker, { again: true });
}
