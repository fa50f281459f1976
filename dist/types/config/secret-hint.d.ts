import { type Diagnostic } from '../errors.ts';
import type { SecretName } from '../model.ts';
import type { Declarations, DeclaredSecret } from './declarations.ts';
import type { RetagConfig } from './schema.ts';
/** The field that names a Secret, which decides the line to add. */
export type SecretUse = 'secretRef' | 'certSecretRef' | 'proxySecretRef' | 'serviceAccountName' | 'signingKey';
/**
 * The one error for a Secret that has no entry in `secrets:`: it names the document (`ImageRepository "ns/name"`), the
 * secret, and the lines to add; a sealed or encrypted form of it in the repository is named, because it cannot be opened here.
 */
export declare function secretUnresolved(document: string, use: SecretUse, secret: SecretName, declared: readonly DeclaredSecret[]): Diagnostic;
/**
 * One error for every Secret that an ImageRepository names and that nothing here stands for: no entry in `secrets:`, no
 * value among `given` (the names `namespace/name` of the Action's input), and for a login nothing else that could replace
 * it: an entry in `registries:`, a provider, or other credentials of the host.
 */
export declare function findUnresolvedSecrets(declarations: Pick<Declarations, 'repositories' | 'secretsDeclared'>, config: Pick<RetagConfig, 'secrets' | 'registries'>, given?: ReadonlySet<string>, hasOtherCredentials?: (host: string) => boolean): Diagnostic[];
