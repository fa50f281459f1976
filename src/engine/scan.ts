/** Scan: registries → tags. One listing per repository and access, whoever asks; one failure never stops the others. */
import { type Diagnostic, diagnose, RetagError } from '../errors.ts';
import type { ImageRepository } from '../model.ts';
import type { ScannedRepository } from '../plan-model.ts';
import type { Registry, Reporter } from '../ports.ts';
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
    repository.serviceAccountName ?? '',
  ]);
}

/** The error of a failed registry call, placed at the document that asked for it. Unknown errors fly on. */
export function registryDiagnostic(error: unknown, repository: ImageRepository): Diagnostic {
  if (!(error instanceof RetagError)) throw error;
  return diagnose(error.code, `${repository.image}: ${error.message}`, {
    at: repository.location,
    hint: error.hint,
    severity: 'error',
  });
}

/**
 * Lists the tags of every given repository that is not suspended. The result keeps the order of the input; what could
 * not be listed carries its error.
 */
export async function scanRepositories(
  repositories: readonly ImageRepository[],
  registry: Registry,
  reporter: Reporter,
): Promise<{ scanned: ScannedRepository[]; diagnostics: Diagnostic[] }> {
  const listings = new Map<string, Promise<ScannedRepository>>();
  const diagnostics: Diagnostic[] = [];
  let done = 0;

  const list = async (repository: ImageRepository): Promise<ScannedRepository> => {
    try {
      const listing = await registry.listTags(repository);
      diagnostics.push(...listing.diagnostics);
      return { repository, tags: listing.tags };
    } catch (error) {
      return { repository, error: registryDiagnostic(error, repository) };
    } finally {
      done += 1;
      reporter.progress('scan', done, listings.size, repository.image);
    }
  };

  const scanned = await Promise.all(
    repositories.map(async (repository): Promise<ScannedRepository> => {
      if (repository.suspend) return { repository };
      let key: string;
      try {
        key = scanKey(repository);
      } catch (error) {
        return { repository, error: registryDiagnostic(error, repository) };
      }
      const running = listings.get(key) ?? list(repository);
      listings.set(key, running);
      return { ...(await running), repository };
    }),
  );
  return { scanned, diagnostics };
}
