/** Prints where a registry's webhook goes and by which word it is known: `node app/webhook-url.ts harbor acme/fleet`. */
import { REGISTRY_KINDS, webhookToken } from './registry-events.ts';

const [name = '', place = ''] = process.argv.slice(2);
const kind = REGISTRY_KINDS.find(one => one === name);
const [, owner = '', repository = ''] = /^([^/]+)\/([^/]+)$/.exec(place) ?? [];
const secret = process.env['REGISTRY_WEBHOOK_SECRET'];
if (kind === undefined || owner === '' || !secret) {
  process.stderr.write(
    `usage: REGISTRY_WEBHOOK_SECRET=… node app/webhook-url.ts ${REGISTRY_KINDS.join('|')} OWNER/REPOSITORY\n`,
  );
  process.exitCode = 2;
} else {
  const token = webhookToken(secret, kind, owner, repository);
  const path = `/api/registries/${kind}/${owner}/${repository}`;
  const isInAddress = kind === 'dockerhub' || kind === 'quay';
  process.stdout.write(
    isInAddress
      ? `${path}?token=${token}\n`
      : `${path}\n${kind === 'generic' ? 'HMAC key' : 'Authorization'}: ${token}\n`,
  );
}
