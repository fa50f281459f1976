import { type Diagnostic } from '../errors.ts';
import type { Declarations } from './declarations.ts';
import type { RetagConfig } from './schema.ts';
/** The field that names a Secret, which decides the line to add. */
export type SecretUse = 'secretRef' | 'certSecretRef' | 'proxySecretRef' | 'serviceAccountName' | 'signingKey';
/**
 * One error for every Secret that an ImageRepository names and that nothing here stands for: no entry in `secrets:`, no
 * value among `given` (the names `namespace/name` of the Action's input), and for a login nothing else that could replace
 * it: an entry in `registries:`, a provider, or other credentials of the host.
 */
export declare function findUnresolvedSecrets(declarations: Pick<Declarations, 'repositories' | 'secretsDeclared'>, config: Pick<RetagConfig, 'secrets' | 'registries'>, given?: ReadonlySet<string>, hasOtherCredentials?: (host: string) => boolean): Diagnostic[];
