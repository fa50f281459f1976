import { documentName, mayBeSame } from '../document-name.ts';
import { type Diagnostic, diagnose } from '../errors.ts';
import type { ImageRepository, SecretName } from '../model.ts';
import { parseImageName } from '../references/image-name.ts';
import type { Declarations, DeclaredSecret } from './declarations.ts';
import type { RetagConfig } from './schema.ts';

/** The field that names a Secret, which decides the line to add. */
export type SecretUse = 'secretRef' | 'certSecretRef' | 'proxySecretRef' | 'serviceAccountName' | 'signingKey';

const LINES: Readonly<Record<SecretUse, string>> = {
  secretRef: 'dockerConfigJson: { env: REGISTRY_DOCKERCONFIGJSON }',
  certSecretRef: 'ca.crt: { env: REGISTRY_CA }',
  proxySecretRef: 'address: { env: REGISTRY_PROXY }',
  serviceAccountName: 'dockerConfigJson: { env: REGISTRY_DOCKERCONFIGJSON }',
  signingKey: 'git.asc: { env: SIGNING_KEY }',
};

/**
 * The one error for a Secret that has no entry in `secrets:`: it names the document (`ImageRepository "ns/name"`), the
 * secret, and the lines to add; a sealed or encrypted form of it in the repository is named, because it cannot be opened here.
 */
function secretUnresolved(
  document: string,
  use: SecretUse,
  secret: SecretName,
  declared: readonly DeclaredSecret[],
): Diagnostic {
  const { namespace, name, location } = secret;
  const label = documentName(secret);
  const form = declared.find(other => mayBeSame(other, secret));
  const told = form === undefined ? '' : ` (${form.form} in ${form.file}, which only the cluster can open)`;
  const message = `${document}: the secret "${label}" of its ${use} is not known here${told}`;
  const hint = `Add to .github/retag.yaml:\nsecrets:\n  ${namespace || '<namespace>'}/${name}: { ${LINES[use]} }`;
  return diagnose('SECRET_UNRESOLVED', message, { at: location, hint });
}

/**
 * One error for every Secret that an ImageRepository names and that nothing here stands for: no entry in `secrets:`, no
 * value among `given` (the names `namespace/name` of the Action's input), and for a login nothing else that could replace
 * it: an entry in `registries:`, a provider, or other credentials of the host.
 */
export function findUnresolvedSecrets(
  declarations: Pick<Declarations, 'repositories' | 'secretsDeclared'>,
  config: Pick<RetagConfig, 'secrets' | 'registries'>,
  given: ReadonlySet<string> = new Set(),
  hasOtherCredentials: (host: string) => boolean = () => false,
): Diagnostic[] {
  const isKnown = (secret: SecretName) =>
    Object.hasOwn(config.secrets, documentName(secret)) || given.has(documentName(secret));
  return declarations.repositories.flatMap(repository => {
    const needed = secretsOf(repository).filter(({ secret }) => !isKnown(secret));
    const document = `ImageRepository "${documentName(repository)}"`;
    return needed
      .filter(({ use }) => !isLogin(use) || !hasOtherLogin(repository, config, hasOtherCredentials))
      .map(({ use, secret }) => secretUnresolved(document, use, secret, declarations.secretsDeclared));
  });
}

function secretsOf(repository: ImageRepository): { use: SecretUse; secret: SecretName }[] {
  const { secretRef, certSecretRef, proxySecretRef, serviceAccountName, namespace } = repository;
  const location = repository.places?.serviceAccountName ?? repository.location;
  const account = secretRef === undefined ? serviceAccountName : undefined;
  return [
    ...(secretRef === undefined ? [] : [{ use: 'secretRef' as const, secret: secretRef }]),
    ...(certSecretRef === undefined ? [] : [{ use: 'certSecretRef' as const, secret: certSecretRef }]),
    ...(proxySecretRef === undefined ? [] : [{ use: 'proxySecretRef' as const, secret: proxySecretRef }]),
    ...(account === undefined
      ? []
      : [{ use: 'serviceAccountName' as const, secret: { namespace, name: account, location } }]),
  ];
}

function isLogin(use: SecretUse): boolean {
  return use === 'secretRef' || use === 'serviceAccountName';
}

function hasOtherLogin(
  { image, provider }: ImageRepository,
  { registries }: Pick<RetagConfig, 'registries'>,
  hasOtherCredentials: (host: string) => boolean,
): boolean {
  const { registry } = parseImageName(image);
  const host = registry === 'index.docker.io' ? 'docker.io' : registry;
  const settings = registries[host] ?? registries[registry];
  const isConfigured = settings?.provider !== undefined || settings?.password !== undefined;
  return provider !== 'generic' || isConfigured || hasOtherCredentials(host);
}
