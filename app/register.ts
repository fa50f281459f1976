/**
 * Registers the App by GitHub's manifest flow: `node app/register.ts --host https://retag.example.org [--org acme]`. Opens
 * a page on loopback that sends the manifest to GitHub; GitHub comes back with a code, good once and for an hour, which
 * is exchanged for the credentials. They are written to `.env`, readable by the owner only.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

interface Conversion {
  id: number;
  slug: string;
  client_id: string;
  client_secret: string;
  pem: string;
  webhook_secret: string;
  html_url: string;
}

const MANIFEST = new URL('../app.yml', import.meta.url);

/** The manifest for one host, as JSON. Throws when the host is no https address. */
export function manifestFor(host: string, redirect: string): string {
  const { protocol, host: name } = URL.canParse(host) ? new URL(host) : { protocol: '', host: '' };
  if (protocol !== 'https:')
    throw new Error('--host must be an https:// address: deliveries carry the signature of a secret');
  const text = readFileSync(MANIFEST, 'utf8').replaceAll('https://HOST', `https://${name}`);
  return JSON.stringify({ ...parse(text), redirect_url: redirect });
}

/** Exchanges the code. Throws with GitHub's status when it is not taken. */
export async function exchangeCode(apiUrl: string, code: string): Promise<Conversion> {
  const response = await fetch(`${apiUrl}/app-manifests/${encodeURIComponent(code)}/conversions`, {
    method: 'POST',
    headers: { accept: 'application/vnd.github+json', 'user-agent': 'retag' },
  });
  if (!response.ok) throw new Error(`GitHub did not take the code: ${response.status}`);
  return (await response.json()) as Conversion;
}

/** Lines of an `.env` file for a server that people reach at `host`. */
export function envFile(app: Omit<Conversion, 'slug' | 'html_url'>, host: string): string {
  const lines = {
    APP_ID: app.id,
    WEBHOOK_SECRET: app.webhook_secret,
    PRIVATE_KEY: `"${app.pem.trim().replaceAll('\n', '\\n')}"`,
    CLIENT_ID: app.client_id,
    CLIENT_SECRET: app.client_secret,
    PUBLIC_URL: new URL(host).origin,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

function formPage(action: string, manifest: string): string {
  const value = manifest.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<!doctype html><title>Register</title><form method="post" action="${action}"><input type="hidden" name="manifest" value="${value}"><button>Register the App on GitHub</button></form>`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      host: { type: 'string' },
      org: { type: 'string' },
      server: { type: 'string', default: 'https://github.com' },
      api: { type: 'string', default: 'https://api.github.com' },
      out: { type: 'string', default: '.env' },
    },
  });
  if (values.host === undefined)
    throw new Error('usage: node app/register.ts --host https://… [--org NAME] [--server URL --api URL] [--out FILE]');
  const { host } = values;
  manifestFor(host, '');
  // GitHub gives the credentials once: before anything is registered there must be a place for them.
  if (existsSync(values.out))
    throw new Error(`${values.out} is there already: move it away, or name another file with --out`);
  // The page that comes back must be the one that went out.
  const state = randomBytes(16).toString('hex');
  const owner = values.org === undefined ? 'settings' : `organizations/${encodeURIComponent(values.org)}/settings`;
  const target = `${values.server}/${owner}/apps/new?state=${state}`;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { port } = server.address() as AddressInfo;
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    const code = url.searchParams.get('code');
    if (url.pathname !== '/done' || code === null || url.searchParams.get('state') !== state) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(formPage(target, manifestFor(host, `http://127.0.0.1:${port}/done`)));
      return;
    }
    exchangeCode(values.api, code)
      .then(app => {
        writeFileSync(values.out, envFile(app, host), { mode: 0o600, flag: 'wx' });
        response.end(`Registered ${app.slug}. Install it: ${app.html_url}/installations/new\n`);
        process.stdout.write(`${values.out} is written. Install the App: ${app.html_url}/installations/new\n`);
        server.close();
        server.closeIdleConnections();
      })
      .catch((error: Error) => response.writeHead(502).end(`${error.message}\n`));
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`open http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
  });
}

if (import.meta.main) {
  main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
}
