/**
 * Values that a browser keeps for us and can neither read nor change: AES-256-GCM under a key derived from the client
 * secret, so that all replicas open what one of them sealed. Each purpose has a key of its own.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Closes values for one purpose, and opens its own. */
export interface Seal {
  /** base64url; other text each time. */
  close(value: object, until: Date): string;
  /** Undefined for what was not sealed for this purpose, was changed, or has expired. */
  open(text: string): Record<string, unknown> | undefined;
}

/** Equal secrets and purposes give seals that open each other; `now` is in milliseconds. */
export function createSeal(secret: string, purpose: string, now: () => number = Date.now): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, 'retag', `retag ${purpose} v1`, 32));
  return {
    close: (value, until) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const text = JSON.stringify({ ...value, until: until.getTime() });
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open: text => {
      const value = decrypt(key, text);
      const until = value?.['until'];
      return typeof until === 'number' && until > now() ? value : undefined;
    },
  };
}

function decrypt(key: Buffer, text: string): Record<string, unknown> | undefined {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length <= NONCE + TAG) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
    return JSON.parse(plain.toString('utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
