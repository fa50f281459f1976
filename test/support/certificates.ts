/** Certificates for tests, made by the openssl program: an authority, and what it signs. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface KeyPair {
  certificate: string;
  key: string;
}

export interface Authority extends KeyPair {
  /** Signs a certificate for a name; servers get `127.0.0.1` and `localhost` as their names. */
  sign(name: string): KeyPair;
}

/** A new authority that nobody else trusts. */
export function createAuthorityPair(name = 'retag test authority'): Authority {
  const pair = run(folder => {
    openssl(
      folder,
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '2',
      '-subj',
      `/CN=${name}`,
      '-keyout',
      'key.pem',
      '-out',
      'cert.pem',
    );
  });
  return { ...pair, sign: subject => signed(pair, subject) };
}

function signed(authority: KeyPair, subject: string): KeyPair {
  return run(folder => {
    writeFileSync(join(folder, 'ca.pem'), authority.certificate);
    writeFileSync(join(folder, 'ca.key'), authority.key);
    writeFileSync(join(folder, 'names'), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n');
    openssl(
      folder,
      'req',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-subj',
      `/CN=${subject}`,
      '-keyout',
      'key.pem',
      '-out',
      'request.pem',
    );
    openssl(
      folder,
      'x509',
      '-req',
      '-in',
      'request.pem',
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-days',
      '2',
      '-extfile',
      'names',
      '-out',
      'cert.pem',
    );
  });
}

function openssl(folder: string, ...args: string[]): void {
  execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
}

function run(make: (folder: string) => void): KeyPair {
  const folder = mkdtempSync(join(tmpdir(), 'retag-certificates-'));
  try {
    make(folder);
    return {
      certificate: readFileSync(join(folder, 'cert.pem'), 'utf8'),
      key: readFileSync(join(folder, 'key.pem'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
