/** Functions that Flux's templates have and ours refuse, each with the reason. */
import { Fault } from '../fault.ts';
import type { Reflected } from '../types.ts';
import { type FunctionTable, reflected, variadic } from './signature.ts';

const RANDOM = 'its result is random, so the same changes would give another message each time';
const CLOCK = 'its result depends on the clock, so the same changes would give another message each time';
const CRYPTO = 'keys, certificates, passwords and ciphers have no place in a commit message';

const REASONS: Readonly<Record<string, string>> = {
  ago: CLOCK,
  mustDateModify: CLOCK,
  must_date_modify: CLOCK,
  randInt: RANDOM,
  shuffle: RANDOM,
  bcrypt: CRYPTO,
  htpasswd: CRYPTO,
  derivePassword: CRYPTO,
  genPrivateKey: CRYPTO,
  genCA: CRYPTO,
  genCAWithKey: CRYPTO,
  genSelfSignedCert: CRYPTO,
  genSelfSignedCertWithKey: CRYPTO,
  genSignedCert: CRYPTO,
  genSignedCertWithKey: CRYPTO,
  buildCustomCert: CRYPTO,
  encryptAES: CRYPTO,
  decryptAES: CRYPTO,
};

/** By name; each throws a Fault that says why it is refused. */
export const refusedFunctions: FunctionTable = Object.fromEntries(
  Object.entries(REASONS).map(([name, reason]) => [
    name,
    variadic([], reflected, (): Reflected => {
      throw new Fault(`${name} is not available: ${reason}`);
    }),
  ]),
);
