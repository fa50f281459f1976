/** The key that an automation names, found among the secrets and made ready to sign. */
import type { RetagConfig } from '../config/schema.ts';
import { RetagError } from '../errors.ts';
import type { Automation } from '../model.ts';
import type { CommitSigner } from '../ports.ts';
import { createOpenPgpSigner } from './openpgp-signature.ts';
import { createSshSigner } from './ssh-signature.ts';

/** Where the values of signing keys come from. */
interface SigningSecrets {
  /** `secrets:` of the configuration; each field names the variable that holds its value. */
  configured: RetagConfig['secrets'];
  /** Handed in by the entry; nothing below it reads the process. */
  env: Readonly<Record<string, string | undefined>>;
  /** The Action's input: `namespace/name` of a Secret to the key itself. */
  given?: ReadonlyMap<string, string> | undefined;
}

/**
 * Undefined where the automation names no key, or one that nobody handed in. Fields as Flux has them in the Secret: `git.asc`
 * and `passphrase` for gpg, `identity` and `password` for ssh. Throws RetagError SIGNING_KEY_UNUSABLE.
 */
export function findCommitSigner(automation: Automation, secrets: SigningSecrets): CommitSigner | undefined {
  const { signingKey } = automation.commit;
  if (signingKey === undefined) return undefined;
  const name = `${signingKey.secret.namespace}/${signingKey.secret.name}`;
  const entry = secrets.configured?.[name];
  const fieldOf = (field: 'git.asc' | 'identity' | 'passphrase' | 'password') => {
    const value: unknown = entry?.[field];
    const variable = (value as { env?: unknown } | null | undefined)?.env;
    return typeof variable === 'string' ? secrets.env[variable] || undefined : undefined;
  };
  const isSsh = signingKey.type === 'ssh';
  const configured = fieldOf(isSsh ? 'identity' : 'git.asc');
  const key = configured ?? secrets.given?.get(name);
  if (key === undefined) return undefined;
  // Beside a configured key, the one value of the input is its passphrase.
  const given = configured === undefined ? undefined : secrets.given?.get(name);
  const passphrase = fieldOf('passphrase') ?? fieldOf('password') ?? given;
  try {
    return isSsh ? createSshSigner(key, passphrase) : createOpenPgpSigner(key, passphrase);
  } catch (error) {
    if (!(error instanceof RetagError)) throw error;
    throw new RetagError(error.code, `Secret ${name}: ${error.message}`);
  }
}
