/** `retag tags IMAGE`: what the registry has, in the order of a policy where one is named. */
import { createPolicyIndex } from '../config/policy-index.ts';
import { policyName } from '../document-name.ts';
import { policiesNamed } from '../engine/overrides.ts';
import { findPolicies } from '../engine/why.ts';
import { ConfigError, RegistryError, ReferenceError as UnreadableName } from '../errors.ts';
import type { ImagePolicy, ImageRepository } from '../model.ts';
import { selectionInput } from '../policies/candidates.ts';
import { rankTags } from '../policies/ranked-tags.ts';
import type { RankedTag } from '../policies/selection.ts';
import type { Registry, TagListing } from '../ports.ts';
import { parseImageName, parseRepository } from '../references/image-name.ts';
import { splitReference } from '../references/reference.ts';
import { dayAndAge } from '../report/age.ts';
import { printableLine } from '../report/diagnostic-text.ts';
import type { TagsDocument } from '../report/tags-document.ts';
import { textTable } from '../report/text-table.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import { type LocalProject, openLocalProject, openRegistryFor } from './local-project.ts';
import type { SharedOptions } from './options.ts';
import { Terminal } from './terminal.ts';

/** Options of `retag tags`. */
export interface TagsOptions extends SharedOptions {
  insecure: boolean;
  /** How many tags digest and date are asked for. */
  details?: number;
}

interface Subject {
  repository: ImageRepository;
  policy?: ImagePolicy;
}

/** An image that no document declares, reached as `registries:` and the logins of the machine say. */
function undeclared(image: string, insecure: boolean): ImageRepository {
  return {
    ...{ apiVersion: 'image.toolkit.fluxcd.io/v1', name: image, namespace: '', labels: {}, scopes: [] },
    ...{ location: { file: '', line: 1, column: 1 }, naming: { name: 'the argument', namespace: 'nothing names one' } },
    ...{ suspend: false, image, interval: 600_000, provider: 'generic', insecure },
  };
}

/** The repository as the documents declare it, so that its login is used; several that differ are told apart by policy. */
function chooseSubject(image: string, options: TagsOptions, project: LocalProject): Subject {
  const [name] = options.policy;
  const canonical = parseImageName(image).canonical;
  const { declarations, config } = project;
  const isSame = (repository: ImageRepository) => parseRepository(repository.image)?.canonical === canonical;
  if (name === undefined) {
    return { repository: declarations.repositories.find(isSame) ?? undeclared(image, options.insecure) };
  }
  const index = createPolicyIndex(declarations, config);
  for (const policy of findPolicies(name, project)) {
    const found = index.repositoryFor(policy);
    if ('repository' in found && isSame(found.repository)) return { repository: found.repository, policy };
  }
  throw new ConfigError('CONFIG_INVALID', `no policy ${JSON.stringify(name)} for ${image} in ${project.root}`, {
    hint: 'retag status lists every policy with its image',
  });
}

/** Name and image of the policy that somebody may mean who names it in the place of an image. */
function policyOf(image: string, subject: Subject, project: LocalProject): { name: string; image: string } | undefined {
  if (subject.policy !== undefined || subject.repository.location.file !== '') return undefined;
  const [policy] = policiesNamed(image, project.declarations.policies);
  const found = policy && createPolicyIndex(project.declarations, project.config).repositoryFor(policy);
  return found && 'repository' in found ? { name: image, image: found.repository.image } : undefined;
}

async function listOrExplain(
  registry: Registry,
  repository: ImageRepository,
  meant: { name: string; image: string } | undefined,
): Promise<TagListing> {
  try {
    return await registry.listTags(repository);
  } catch (error) {
    if (meant === undefined || !(error instanceof RegistryError)) throw error;
    const hint = `${meant.name} is a policy: retag tags ${meant.image} --policy ${meant.name}`;
    throw new RegistryError(error.code, error.message, { cause: error, hint });
  }
}

function orderTags({ repository, policy }: Subject, { tags }: TagListing): RankedTag[] {
  if (policy !== undefined) {
    return rankTags(selectionInput(policy, repository, tags));
  }
  return tags.toSorted().map(tag => ({ tag, key: tag }));
}

type Row = TagsDocument['tags'][number];

/** What the listing itself tells, then what the registry says about the first tags. */
async function describeTags(
  ranked: readonly RankedTag[],
  { details }: TagListing,
  limit: number,
  repository: ImageRepository,
  registry: Registry,
): Promise<Row[]> {
  return Promise.all(
    ranked.map(async ({ tag, key }, index): Promise<Row> => {
      const known = details?.get(tag);
      const asked = index < limit ? await inspectQuietly(registry, repository, tag) : undefined;
      const digest = asked?.digest ?? known?.digest;
      const created = asked?.created ?? known?.uploaded;
      return {
        tag,
        ...(key !== tag && { key }),
        ...(digest !== undefined && { digest }),
        ...(created !== undefined && { created: created.toISOString() }),
      };
    }),
  );
}

async function inspectQuietly(registry: Registry, repository: ImageRepository, tag: string) {
  try {
    return await registry.inspect(repository, tag);
  } catch (error) {
    if (error instanceof RegistryError) return undefined;
    throw error;
  }
}

function tagsText(rows: readonly Row[], now: Date, terminal: Terminal): string {
  const columns = [
    ['TAG', (row: Row) => row.tag],
    ['KEY', (row: Row) => row.key ?? ''],
    ['BUILT', (row: Row) => (row.created === undefined ? '' : dayAndAge(new Date(row.created), now))],
    ['DIGEST', (row: Row) => row.digest ?? ''],
  ] as const;
  const used = columns.filter(([, cell]) => rows.some(row => cell(row) !== ''));
  // One column is a plain list, for other programs to read line by line.
  if (used.length <= 1) return rows.map(row => printableLine(row.tag)).join('\n');
  const head = used.map(([title]) => title);
  return textTable(
    head,
    rows.map(row => used.map(([, cell]) => cell(row))),
    terminal.out,
  );
}

/** Throws ConfigError for what is no name of an image, with the name that may be meant. */
function requireImage(image: string): void {
  try {
    parseImageName(image);
  } catch (error) {
    if (!(error instanceof UnreadableName)) throw error;
    const plain = splitReference(image.replace(/^\w+:\/\//, '')).name.toLowerCase();
    throw new ConfigError(error.code, error.message, { cause: error, hint: `retag tags ${plain}` });
  }
}

/** Lists every tag, or those that the policy admits, best first. Throws RegistryError and PolicyError. */
export async function runTags(image: string, options: TagsOptions): Promise<number> {
  const terminal = new Terminal(options.verbose);
  requireImage(image);
  const project = await openLocalProject(options);
  const subject = chooseSubject(image, options, project);
  const { repository, policy } = subject;
  const { registry, diagnostics, close } = await openRegistryFor(project, options, terminal);
  try {
    const listing = await listOrExplain(registry, repository, policyOf(image, subject, project));
    const ranked = orderTags(subject, listing);
    const limit = options.details ?? (policy !== undefined && options.format === 'text' ? 10 : 0);
    const tags = await describeTags(ranked, listing, limit, repository, registry);
    const label = policy && policyName(policy);
    const document: TagsDocument = {
      image: repository.image,
      ...(label && { policy: label }),
      count: tags.length,
      tags,
    };
    if (options.format === 'json') terminal.printJson(document);
    else terminal.print(tagsText(tags, new Date(), terminal));
    terminal.diagnostics(listing.diagnostics, project.readText);
    terminal.remark(`${tags.length} of ${listing.tags.length} tags of ${repository.image}`);
    return Math.max(exitCodeOf(listing.diagnostics), EXIT.done);
  } finally {
    // Of logins: they matter most when the listing failed because of them.
    terminal.diagnostics(diagnostics(), project.readText);
    await close();
  }
}
