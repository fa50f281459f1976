import { type Diagnostic, diagnose } from '../errors.ts';
import type { SecretName } from '../model.ts';
import type { DeclaredSecret } from './declarations.ts';

/** What a Secret is used for, which decides the line to add. */
export type SecretUse = 'secretRef' | 'certSecretRef' | 'proxySecretRef' | 'signingKey';

const LINES: Readonly<Record<SecretUse, string>> = {
  secretRef: 'dockerConfigJson: { env: REGISTRY_DOCKERCONFIGJSON }',
  certSecretRef: 'ca.crt: { env: REGISTRY_CA }',
  proxySecretRef: 'address: { env: REGISTRY_PROXY }',
  signingKey: 'git.asc: { env: SIGNING_KEY }',
};

/**
 * The one error for a Secret that has no entry in `secrets:`: it names the document (`ImageRepository "ns/name"`), the
 * secret, and the lines to add; a sealed or encrypted form of it in the repository is named, because it cannot be opened here.
 */
export function secretUnresolved(
  document: string,
  use: SecretUse,
  secret: SecretName,
  declared: readonly DeclaredSecret[],
): Diagnostic {
  const { namespace, name, location } = secret;
  const label = namespace === '' ? name : `${namespace}/${name}`;
  const form = declared.find(
    other => other.name === name && (other.namespace === namespace || other.namespace === '' || namespace === ''),
  );
  const told = form === undefined ? '' : ` (${form.form} in ${form.file}, which only the cluster can open)`;
  const message = `${document}: the secret "${label}" of its ${use} is not known here${told}`;
  const hint = `Add to .github/retag.yaml:\nsecrets:\n  ${namespace || '<namespace>'}/${name}: { ${LINES[use]} }`;
  return diagnose('SECRET_UNRESOLVED', message, { at: location, hint });
}
