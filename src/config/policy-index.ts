/** Which policy a marker means, and which repository a policy means: the rules of names, scopes and access. */
import { documentName, mayBeSame, policyName } from '../document-name.ts';
import { type Diagnostic, diagnose } from '../errors.ts';
import type { Automation, DeclaredDocument, ImagePolicy, ImageRepository, SourceLocation } from '../model.ts';
import type { Declarations } from './declarations.ts';
import { matchesSelector } from './label-selector.ts';
import type { RetagConfig } from './schema.ts';
import { automationScopes, byNamespace, documentScopes, narrowToFile, nearestScope, preferReached } from './scopes.ts';
import { nearestNames } from './spelling.ts';

/** A marker's name and place. `at` is where the marker stands, for the diagnostic. */
interface MarkerQuery {
  namespace: string;
  name: string;
  file: string;
  at?: Partial<SourceLocation>;
}

/** What the index is built from. */
type IndexedDeclarations = Pick<Declarations, 'policies' | 'repositories' | 'namespaceLabels' | 'unusableRepositories'>;

/** The policy that a marker means, or why it means none. */
type PolicyAnswer = { policy: ImagePolicy } | { diagnostic: Diagnostic };
/** The repository of a policy, or why there is none. */
type RepositoryAnswer = { repository: ImageRepository } | { diagnostic: Diagnostic };

/** Answers which document a name means, seen from where it is written. */
export interface PolicyIndex {
  /** The policy that a marker means for an automation, or why there is none. Never picks among several. */
  lookup(automation: Automation, marker: MarkerQuery): PolicyAnswer;
  /** The repository that a policy means, or why there is none. */
  repositoryFor(policy: ImagePolicy): RepositoryAnswer;
}

/** Builds the index over everything that a repository declares. */
export function createPolicyIndex(
  declarations: IndexedDeclarations,
  config: Pick<RetagConfig, 'strictNamespaces'>,
): PolicyIndex {
  return new DeclarationIndex(declarations, config.strictNamespaces);
}

class DeclarationIndex implements PolicyIndex {
  readonly #declarations: IndexedDeclarations;
  readonly #strict: boolean;
  readonly #policies: ReadonlyMap<string, readonly ImagePolicy[]>;
  readonly #repositories: ReadonlyMap<string, readonly ImageRepository[]>;
  readonly #answers = new Map<ImagePolicy, RepositoryAnswer>();

  constructor(declarations: IndexedDeclarations, strict: boolean) {
    this.#declarations = declarations;
    this.#strict = strict;
    this.#policies = groupByName(declarations.policies);
    this.#repositories = groupByName(declarations.repositories);
  }

  lookup(automation: Automation, marker: MarkerQuery): PolicyAnswer {
    const named = (this.#policies.get(marker.name) ?? []).filter(policy => meansFile(policy, marker.file));
    const candidates = nearestScope(named, automationScopes(automation, named), policies =>
      this.#distinct(byNamespace(policies, marker.namespace)),
    );
    const found = this.#distinct(preferReached(narrowToFile(candidates, marker.file)));
    if (found.length === 0) return { diagnostic: this.#unknownPolicy(marker) };
    if (found.length > 1) return { diagnostic: ambiguousPolicy(found, marker) };
    return this.#judge(found[0]!, automation, marker);
  }

  repositoryFor(policy: ImagePolicy): RepositoryAnswer {
    let answer = this.#answers.get(policy);
    if (answer === undefined) {
      answer = this.#findRepository(policy);
      this.#answers.set(policy, answer);
    }
    return answer;
  }

  #judge(policy: ImagePolicy, automation: Automation, marker: MarkerQuery): PolicyAnswer {
    const label = policyName(policy);
    const isForeign =
      policy.namespace !== '' && automation.namespace !== '' && policy.namespace !== automation.namespace;
    if (this.#strict && isForeign && !automation.implicit) {
      const message = `ImagePolicy "${label}" is not in the namespace of ImageUpdateAutomation "${automation.namespace}/${automation.name}"; Flux ignores this marker`;
      const hint = 'Leave `strictNamespaces` out of .github/retag.yaml to allow it here.';
      return { diagnostic: diagnose('POLICY_OTHER_NAMESPACE', message, { at: marker.at, hint }) };
    }
    if (!matchesSelector(automation.policySelector, policy.labels)) {
      const message = `ImagePolicy "${label}" is left out by the policySelector of ImageUpdateAutomation "${automation.namespace}/${automation.name}"`;
      return { diagnostic: diagnose('POLICY_NOT_SELECTED', message, { at: marker.at }) };
    }
    return { policy };
  }

  #findRepository(policy: ImagePolicy): RepositoryAnswer {
    const { name, namespace } = policy.repositoryRef;
    const named = (this.#repositories.get(name) ?? []).filter(repository => sharesFiles(repository, policy));
    const nearest = nearestScope(named, documentScopes(policy, named), repositories =>
      distinctBy(byNamespace(repositories, namespace), repositoryKey),
    );
    const found = preferReached(nearest);
    const at = policy.fieldLocations['spec.imageRepositoryRef.name'] ?? policy.location;
    const label = documentName({ namespace, name });
    if (found.length === 0) return { diagnostic: this.#unknownRepository(policy, label, at) };
    if (found.length > 1) {
      const message = `ImageRepository "${label}" of ImagePolicy "${policyName(policy)}" is declared ${found.length} times: ${places(found)}`;
      return { diagnostic: diagnose('REPOSITORY_AMBIGUOUS', message, { at }) };
    }
    const repository = found[0]!;
    const denial = this.#denial(policy, repository);
    return denial === undefined
      ? { repository }
      : { diagnostic: diagnose('ACCESS_DENIED', denial.text, { at, hint: denial.hint }) };
  }

  /** Flux's `accessFrom`: the labels of the policy's Namespace must satisfy one of the repository's selectors. */
  #denial(policy: ImagePolicy, repository: ImageRepository): { text: string; hint: string } | undefined {
    if (policy.namespace === '' || repository.namespace === '' || policy.namespace === repository.namespace)
      return undefined;
    const subject = `access denied: '${repository.namespace}/${repository.name}' can't be accessed due to`;
    const hint = `Add to the spec of ImageRepository "${repository.name}":\naccessFrom:\n  namespaceSelectors:\n    - matchLabels:\n        kubernetes.io/metadata.name: ${policy.namespace}`;
    if (repository.accessFrom === undefined) return { text: `${subject} missing ACL labels on 'accessFrom'`, hint };
    const labels: Record<string, string> = {
      ...this.#declarations.namespaceLabels.get(policy.namespace),
      'kubernetes.io/metadata.name': policy.namespace,
    };
    const isAdmitted = repository.accessFrom.some(wanted =>
      Object.entries(wanted).every(([key, value]) => labels[key] === value),
    );
    return isAdmitted ? undefined : { text: `${subject} ACL labels mismatch on namespace '${policy.namespace}'`, hint };
  }

  /** Declarations of one policy that say the same, about the same image, are one: choosing among them decides nothing. */
  #distinct(policies: readonly ImagePolicy[]): ImagePolicy[] {
    if (policies.length < 2) return [...policies];
    return distinctBy(policies, policy => {
      const answer = this.repositoryFor(policy);
      const repository = 'repository' in answer ? repositoryKey(answer.repository) : policy.repositoryRef;
      const { choice, filterTags, digestReflectionPolicy, suspend, labels } = policy;
      return canonical({ choice, filterTags, digestReflectionPolicy, suspend, labels, repository });
    });
  }

  #unknownPolicy(marker: MarkerQuery): Diagnostic {
    const label = `${marker.namespace}:${marker.name}`;
    const same = (this.#policies.get(marker.name) ?? []).map(policyName);
    const near = nearestLabels(marker.name, this.#declarations.policies, policyName);
    const suggestions = [...new Set([...same, ...near])].filter(name => name !== label).slice(0, 3);
    const rest = suggestions.length === 0 ? '' : `; did you mean ${suggestions.map(name => `"${name}"`).join(' or ')}?`;
    return diagnose('MARKER_UNKNOWN_POLICY', `no ImagePolicy "${label}"${rest}`, {
      at: { file: marker.file, ...marker.at },
    });
  }

  #unknownRepository(policy: ImagePolicy, label: string, at: SourceLocation): Diagnostic {
    const subject = `ImagePolicy "${policyName(policy)}"`;
    const { name } = policy.repositoryRef;
    if (name === '') return diagnose('REPOSITORY_UNKNOWN', `${subject} names no ImageRepository`, { at });
    const faulty = this.#declarations.unusableRepositories.find(other => mayBeSame(other, policy.repositoryRef));
    if (faulty !== undefined) {
      const place = `${faulty.location.file}:${faulty.location.line}`;
      return diagnose(
        'REPOSITORY_UNKNOWN',
        `${subject}: ImageRepository "${label}" cannot be used; see its fault at ${place}`,
        { at },
      );
    }
    const candidates = [...this.#declarations.repositories, ...this.#declarations.unusableRepositories];
    const near = nearestLabels(name, candidates, documentName).filter(other => other !== label);
    const rest = near.length === 0 ? '' : `; did you mean ${near.map(name => `"${name}"`).join(' or ')}?`;
    const message = `${subject}: referenced ImageRepository does not exist: "${label}"${rest}`;
    return diagnose('REPOSITORY_UNKNOWN', message, { at });
  }
}

/** Labels of what has a similar name. Only names are compared: a long namespace would make everything in it similar. */
function nearestLabels<T extends { namespace: string; name: string }>(
  name: string,
  candidates: readonly T[],
  label: (candidate: T) => string,
): string[] {
  const near = nearestNames(
    name,
    candidates.map(candidate => candidate.name),
  );
  return near.flatMap(found => candidates.filter(candidate => candidate.name === found).map(label));
}

function groupByName<T extends DeclaredDocument>(documents: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const document of documents) {
    const group = groups.get(document.name);
    if (group === undefined) groups.set(document.name, [document]);
    else group.push(document);
  }
  return groups;
}

function meansFile(document: ImagePolicy, file: string): boolean {
  return document.files === undefined || document.files.includes(file);
}

function sharesFiles(repository: ImageRepository, policy: ImagePolicy): boolean {
  if (repository.files === undefined || policy.files === undefined) return true;
  return repository.files.some(file => policy.files?.includes(file));
}

function repositoryKey(repository: ImageRepository): string {
  const { image, exclusionList, provider, insecure, secretRef, certSecretRef, proxySecretRef, suspend, accessFrom } =
    repository;
  const secrets = [secretRef, certSecretRef, proxySecretRef].map(
    secret => secret && `${secret.namespace}/${secret.name}`,
  );
  return canonical({ image, exclusionList, provider, insecure, secrets, suspend, accessFrom });
}

function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const distinct = new Map<string, T>();
  if (values.length < 2) return [...values];
  for (const value of values) {
    const key = keyOf(value);
    if (!distinct.has(key)) distinct.set(key, value);
  }
  return [...distinct.values()];
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

function places(documents: readonly DeclaredDocument[]): string {
  return documents.map(({ location }) => `${location.file}:${location.line}`).join(', ');
}

function ambiguousPolicy(found: readonly ImagePolicy[], marker: MarkerQuery): Diagnostic {
  const message = `ImagePolicy "${marker.namespace}:${marker.name}" is declared ${found.length} times with different contents: ${places(found)}`;
  const hint = 'Give each cluster an ImageUpdateAutomation whose `update.path` holds only the files of that cluster.';
  return diagnose('POLICY_AMBIGUOUS', message, { at: { file: marker.file, ...marker.at }, hint });
}
