/** Who asks, and what they may: tokens, roles and permissions in the order in which GitHub checks them. */
import { createVerify } from 'node:crypto';
import { badCredentials, notAccessible, notFound, Refusal } from './errors.ts';
import type { Account, App, Installation, Permissions, Repository, Role, TokenKind } from './model.ts';
import { fullName } from './model.ts';
import type { Call } from './router.ts';
import type { World } from './world.ts';

export interface Viewer {
  kind: TokenKind | 'jwt' | 'client' | 'anonymous';
  account: Account | undefined;
  permissions: Permissions | undefined;
  repositories: string[] | undefined;
  app: App | undefined;
  installation: Installation | undefined;
  /** Key of the rate limit bucket. */
  bucket: string;
}

/** A permission with the access that a route needs. */
export type Need = `${string}:${'read' | 'write'}`;

const roles: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const nobody: Omit<Viewer, 'kind' | 'bucket'> = {
  account: undefined,
  permissions: undefined,
  repositories: undefined,
  app: undefined,
  installation: undefined,
};

/** The viewer that an `authorization` header names; 401 when the credential is unknown or has expired. */
export function identify(world: World, authorization: string | undefined): Viewer {
  if (!authorization) return { ...nobody, kind: 'anonymous', bucket: 'anonymous' };
  const client = identifyClient(world, authorization);
  if (client) return client;
  const credential = credentialIn(authorization);
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(credential)) return identifyApp(world, credential);
  const token = world.tokens.get(credential);
  if (!token || (token.expiresAt && token.expiresAt <= world.now())) throw badCredentials();
  const { kind, account, permissions, app, installation } = token;
  const repositories = kind === 'user' ? installedFor(world, app, account) : token.repositories;
  if (installation?.suspendedAt) throw new Refusal(403, 'This installation has been suspended');
  return { kind, account, permissions, repositories, app, installation, bucket: credential };
}

function credentialIn(authorization: string): string {
  const [scheme = '', value = ''] = authorization.split(' ');
  if (scheme.toLowerCase() !== 'basic') return value;
  return Buffer.from(value, 'base64').toString().split(':')[1] ?? '';
}

/** The App itself by its client id and secret. */
function identifyClient(world: World, authorization: string): Viewer | undefined {
  const [scheme = '', value = ''] = authorization.split(' ');
  const [name, secret] = Buffer.from(value, 'base64').toString().split(':');
  const app = [...world.apps.values()].find(({ clientId }) => clientId === name);
  if (scheme.toLowerCase() !== 'basic' || !app) return undefined;
  if (app.clientSecret !== secret) throw badCredentials();
  return { ...nobody, kind: 'client', app, bucket: `client:${app.id}` };
}

/** A person's token for an App reaches what both see: private repositories without the App are hidden. */
function installedFor(world: World, app: App | undefined, person: Account): string[] {
  const isShared = (repository: Repository) =>
    reaches(roleOf(repository, person), 'read') &&
    world.installationsOn(repository).some(found => found.app === app && !found.suspendedAt);
  return [...world.repositories.values()].filter(isShared).map(fullName);
}

function identifyApp(world: World, jwt: string): Viewer {
  const [head = '', claims = '', signature = ''] = jwt.split('.');
  const { iss, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iss: string | number; exp: number };
  const app = [...world.apps.values()].find(({ id, clientId }) => String(id) === String(iss) || clientId === iss);
  if (!app) throw new Refusal(401, 'Integration must generate a public key');
  const verified = createVerify('RSA-SHA256').update(`${head}.${claims}`).verify(app.publicKey, signature, 'base64url');
  if (!verified) throw new Refusal(401, 'A JSON web token could not be decoded');
  const now = world.now().getTime() / 1000;
  if (exp <= now)
    throw new Refusal(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  if (exp > now + 660) throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
  return { ...nobody, kind: 'jwt', app, bucket: `app:${app.id}` };
}

/** The App that signed the request; 401 for every other viewer. */
export function appOf(call: Call): App {
  if (call.viewer.kind !== 'jwt' || !call.viewer.app) throw new Refusal(401, 'A JSON web token could not be decoded');
  return call.viewer.app;
}

/** The person or bot behind the request; 401 for anonymous requests. */
export function actorOf(call: Call): Account {
  if (!call.viewer.account) throw new Refusal(401, 'Requires authentication');
  return call.viewer.account;
}

/** A person's role: as set, else `admin` for the owner, `read` for everybody on public repositories. */
export function roleOf(repository: Repository, account: Account | undefined): Role {
  if (account && repository.owner === account) return 'admin';
  const set = account && repository.roles.get(account.login.toLowerCase());
  return set ?? (repository.private ? 'none' : 'read');
}

/** True when `role` is at least `least`. */
export function reaches(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

/**
 * The repository of the path, after the checks: hidden repositories are 404, missing permissions 403, archived ones 403 on
 * writes. Any one of `needs` suffices; `least` is the role that people need.
 */
export function openRepository(call: Call, needs: readonly Need[] | Need, least?: Role): Repository {
  const repository = call.world.findRepository(`${call.params['owner']}/${call.params['repo']}`);
  if (!repository || !sees(call.viewer, repository)) throw notFound();
  demand(call.viewer, repository, [needs].flat(), least);
  return repository;
}

/** True when the viewer may know that the repository exists. */
export function sees(viewer: Viewer, repository: Repository): boolean {
  if (!repository.private) return true;
  if (!viewer.account) return false;
  if (viewer.repositories && !viewer.repositories.includes(fullName(repository))) return false;
  return !isPersonal(viewer) || reaches(roleOf(repository, viewer.account), 'read');
}

/** True when the role of a person bounds what the token may. */
export function isPersonal({ kind }: Viewer): boolean {
  return kind === 'pat' || kind === 'user';
}

/** Throws the refusal that GitHub gives when the viewer lacks all of `needs`. */
export function demand(viewer: Viewer, repository: Repository, needs: readonly Need[], least?: Role): void {
  const writes = needs.every(need => need.endsWith(':write'));
  if (writes && !viewer.account) throw new Refusal(401, 'Requires authentication');
  if (viewer.permissions && !needs.some(need => grants(viewer, repository, need))) {
    throw notAccessible(needs.map(need => need.replace(':', '=')).join('; '), viewer.kind === 'pat');
  }
  if (isPersonal(viewer) && !reaches(roleOf(repository, viewer.account), least ?? (writes ? 'write' : 'read')))
    throw notFound();
  if (writes && repository.archived) throw new Refusal(403, 'Repository was archived so is read-only.');
}

/** True when the token's own permissions cover one need. */
export function grants(viewer: Viewer, repository: Repository, need: Need): boolean {
  const [name = '', access] = need.split(':');
  const covered = !viewer.repositories || viewer.repositories.includes(fullName(repository));
  if (access === 'read' && !repository.private && name !== 'administration') return true;
  if (!covered) return false;
  if (name === 'metadata') return true;
  const granted = viewer.permissions?.[name];
  return access === 'read' ? granted !== undefined : granted === 'write' || granted === 'admin';
}
