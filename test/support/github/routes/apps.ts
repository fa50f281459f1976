/** Apps: installations, their tokens, and webhook deliveries. */
import { randomBytes } from 'node:crypto';
import { notFound, Refusal, validationFailed } from '../errors.ts';
import { numberIn } from '../fields.ts';
import { fullName, type Installation, type Permissions } from '../model.ts';
import { type Answer, type Call, page, paginate, type Routes } from '../router.ts';
import { appOf } from '../viewers.ts';
import { viewApp, viewDelivery, viewFullDelivery, viewInstallation } from '../views/app.ts';
import { viewRepository } from '../views/repository.ts';
import { redeliver } from '../webhooks.ts';

const hour = 60 * 60 * 1000;

export const appRoutes: Routes = {
  'GET /app': call => ({ status: 200, body: viewApp(call.world, appOf(call)) }),
  'GET /app/installations': listInstallations,
  'GET /app/installations/:id': getInstallation,
  'POST /app/installations/:id/access_tokens': postToken,
  'GET /app/hook/deliveries': listDeliveries,
  'GET /app/hook/deliveries/:id': getDelivery,
  'POST /app/hook/deliveries/:id/attempts': postAttempt,
  'POST /app-manifests/:code/conversions': exchangeCode,
  'GET /installation/repositories': listRepositories,
  'DELETE /installation/token': revokeToken,
};

function installationOf(call: Call): Installation {
  const installation = call.world.installations.get(numberIn(call, 'id'));
  if (installation?.app !== appOf(call)) throw notFound();
  return installation;
}

function listInstallations(call: Call): Answer {
  const app = appOf(call);
  const own = [...call.world.installations.values()].filter(installation => installation.app === app);
  return page(call, own, installation => viewInstallation(call.world, installation));
}

function getInstallation(call: Call): Answer {
  return { status: 200, body: viewInstallation(call.world, installationOf(call)) };
}

function postToken(call: Call): Answer {
  const { world } = call;
  const installation = installationOf(call);
  const { app, account } = installation;
  if (installation.suspendedAt) throw new Refusal(403, 'This installation has been suspended');
  const permissions = narrowPermissions(installation, call.body['permissions'] as Permissions | undefined);
  const repositories = narrowRepositories(call, installation);
  const token = `ghs_${app.id}_${randomBytes(60).toString('base64url')}`;
  const expiresAt = new Date(world.now().getTime() + hour);
  world.tokens.set(token, {
    token,
    kind: 'app',
    account: app.bot,
    permissions,
    repositories: repositories ?? ownedBy(call, account.login),
    app,
    installation,
    expiresAt,
  });
  const selected = repositories?.map(name => world.findRepository(name)).filter(repository => repository !== undefined);
  return {
    status: 201,
    body: {
      token,
      expires_at: `${expiresAt.toISOString().slice(0, 19)}Z`,
      permissions,
      repository_selection: repositories ? 'selected' : 'all',
      ...(selected && call.body['repositories']
        ? { repositories: selected.map(repository => viewRepository(world, repository)) }
        : {}),
    },
  };
}

function ownedBy(call: Call, login: string): string[] {
  return [...call.world.repositories.values()].filter(({ owner }) => owner.login === login).map(fullName);
}

function narrowPermissions(installation: Installation, asked: Permissions | undefined): Permissions {
  if (!asked) return installation.permissions;
  for (const [name, access] of Object.entries(asked)) {
    const granted = installation.permissions[name];
    if (!granted || (granted === 'read' && access !== 'read')) {
      throw new Refusal(422, 'The permissions requested are not granted to this installation.');
    }
  }
  return { metadata: 'read', ...asked };
}

function narrowRepositories(call: Call, installation: Installation): string[] | undefined {
  const { repositories: names, repository_ids: ids } = call.body as {
    repositories?: string[];
    repository_ids?: number[];
  };
  if (!names && !ids) return installation.repositories;
  const owned = [...call.world.repositories.values()].filter(
    repository =>
      repository.owner === installation.account &&
      (!installation.repositories || installation.repositories.includes(fullName(repository))),
  );
  const asked = [...(names ?? []), ...(ids ?? [])].map(key => owned.find(({ name, id }) => name === key || id === key));
  if (asked.includes(undefined)) {
    throw new Refusal(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  }
  return asked.filter(repository => repository !== undefined).map(fullName);
}

function listRepositories(call: Call): Answer {
  const { world, viewer } = call;
  if (!viewer.installation) throw new Refusal(403, 'Resource not accessible by integration');
  const seen = [...world.repositories.values()].filter(repository =>
    viewer.repositories?.includes(fullName(repository)),
  );
  const { shown, headers } = paginate(call, seen);
  const selection = viewer.installation.repositories ? 'selected' : 'all';
  const repositories = shown.map(repository => viewRepository(world, repository));
  return { status: 200, headers, body: { total_count: seen.length, repository_selection: selection, repositories } };
}

function revokeToken(call: Call): Answer {
  if (call.viewer.kind !== 'app') throw new Refusal(403, 'Resource not accessible by integration');
  call.world.tokens.delete(call.viewer.bucket);
  return { status: 204 };
}

// The list is walked by cursor, newest first, without what is still under way; `status=failure` leaves out what was accepted.
function listDeliveries(call: Call): Answer {
  const { world, query } = call;
  const app = appOf(call);
  const status = query.get('status');
  const own = world.deliveries.filter(each => each.app === app && each.status !== 'pending').toReversed();
  const isGood = (code: number) => code >= 200 && code < 400;
  const wanted = own.filter(({ statusCode }) => !status || isGood(statusCode) === (status === 'success'));
  const cursor = Number(query.get('cursor') ?? Number.MAX_SAFE_INTEGER);
  const rest = wanted.filter(({ id }) => id < cursor);
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const shown = rest.slice(0, size);
  const next = new URLSearchParams({ ...Object.fromEntries(query), cursor: String(shown.at(-1)?.id) });
  const headers: Record<string, string> = rest.length > size ? { link: `<${call.url}?${next}>; rel="next"` } : {};
  return { status: 200, body: shown.map(viewDelivery), headers };
}

function deliveryOf(call: Call) {
  const app = appOf(call);
  const delivery = call.world.deliveries.find(({ id, app: owner }) => id === numberIn(call, 'id') && owner === app);
  if (!delivery) throw validationFailed({ resource: 'HookDelivery', field: 'id', code: 'invalid' });
  return delivery;
}

function getDelivery(call: Call): Answer {
  return { status: 200, body: viewFullDelivery(deliveryOf(call)) };
}

function postAttempt(call: Call): Answer {
  redeliver(call.world, deliveryOf(call));
  return { status: 202, body: {} };
}

function exchangeCode(call: Call): Answer {
  const code = call.params['code'] as string;
  const app = call.world.manifestCodes.get(code);
  if (!app) throw notFound();
  call.world.manifestCodes.delete(code);
  const secrets = {
    client_id: app.clientId,
    client_secret: app.clientSecret,
    webhook_secret: app.webhook?.secret ?? null,
    pem: app.privateKey,
  };
  return { status: 201, body: { ...viewApp(call.world, app), ...secrets } };
}
