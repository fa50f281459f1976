/** Certificates and proxy that a document names, from the values of its secrets. */
import { type Diagnostic, diagnose, RegistryError } from '../errors.ts';
import type { ImageRepository, SecretName } from '../model.ts';
import type { RepositoryTransport } from './registry-options.ts';

/** The values of one entry of `secrets:`, resolved. */
export interface SecretValues {
  dockerConfigJson?: string | undefined;
  /** Host that `username` and `password` are for; without it they are not used. */
  host?: string | undefined;
  username?: string | undefined;
  password?: string | undefined;
  'ca.crt'?: string | undefined;
  'tls.crt'?: string | undefined;
  'tls.key'?: string | undefined;
  /** Proxy URL. */
  address?: string | undefined;
}

/** The transport of one document; `note` gets what is missing. Throws RegistryError for a secret that lacks what it is named for. */
export function transportOf(
  repository: ImageRepository,
  secrets: ReadonlyMap<string, SecretValues> | undefined,
  note: (diagnostic: Diagnostic) => void,
): RepositoryTransport | undefined {
  const valuesOf = (name: SecretName | undefined) => {
    if (name === undefined) return undefined;
    const key = `${name.namespace}/${name.name}`;
    const values = secrets?.get(key);
    if (values === undefined)
      note(
        diagnose('REGISTRY_CREDENTIAL_INVALID', `secret "${key}" has no value here`, {
          at: name.location,
          hint: 'Map it under secrets: in .github/retag.yaml.',
        }),
      );
    return values;
  };
  const [tls, proxy] = [valuesOf(repository.certSecretRef), valuesOf(repository.proxySecretRef)];
  const { 'ca.crt': ca, 'tls.crt': cert, 'tls.key': key } = tls ?? {};
  const { address, username, password } = proxy ?? {};
  const unusable = (field: 'certSecretRef' | 'proxySecretRef', what: string) =>
    Object.assign(new RegistryError('REGISTRY_CREDENTIAL_INVALID', `the ${field} of ${repository.image} has ${what}`), {
      field,
    });
  if (Boolean(cert) !== Boolean(key)) throw unusable('certSecretRef', 'only one of tls.crt and tls.key');
  if (tls !== undefined && !ca && !cert) throw unusable('certSecretRef', 'neither ca.crt nor tls.crt with tls.key');
  // Without an address requests would go round the proxy.
  if (proxy !== undefined && !address) throw unusable('proxySecretRef', 'no address');
  const authorization =
    username && password ? `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` : undefined;
  return {
    ...(ca && { ca }),
    ...(cert && key && { cert, key }),
    ...(address && { proxy: address }),
    ...(address && authorization !== undefined && { proxyAuthorization: authorization }),
  };
}
