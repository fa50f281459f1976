/** What our GitHub answers has the shape that GitHub publishes: every answer of a tour is held against the OpenAPI description. */
import { createSign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type FakeGitHub, startGitHub } from './github/index.ts';
import { Router } from './github/router.ts';
import { restRoutes } from './github/server.ts';

type Schema = Record<string, unknown>;

interface Description {
  paths: Record<string, Record<string, { responses: Record<string, Schema> }>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Schema> };
}

const descriptionPath = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');

/**
 * OpenAPI 3.0 says `nullable`, JSON Schema says `null`. `oneOf` is read as `anyOf`: the alternatives overlap in many places, so that
 * GitHub's own answers match several of them.
 */
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, example, examples, ...rest } = node as Schema;
  const schema = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key === 'oneOf' ? 'anyOf' : key,
      key === 'enum' || key === 'default' ? value : toJsonSchema(value),
    ]),
  );
  // A property may itself be called `nullable` or `example`: only the keyword is a boolean.
  if (nullable !== undefined && typeof nullable !== 'boolean') schema['nullable'] = toJsonSchema(nullable);
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

/** Refs, file paths and comparisons may hold slashes; the root folder and the default branch have no path at all. */
function pathPattern(template: string): RegExp {
  const source = template
    .replace(/\/(contents|tarball)\/\{\w+\}$/, '/$1(/.*)?')
    .replaceAll(/\{(ref|basehead|branch|tag)\}/g, '.+')
    .replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

/** Finds the response schema of a request and checks bodies against it. */
class Contract {
  readonly #description: Description;
  readonly #ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, inlineRefs: false });
  readonly #templates: { pattern: RegExp; path: string; literal: number }[];
  readonly #compiled = new Map<string, ValidateFunction | undefined>();
  /** `METHOD path status` of everything that was checked. */
  readonly seen = new Set<string>();

  constructor() {
    this.#description = JSON.parse(readFileSync(descriptionPath, 'utf8')) as Description;
    const { schemas } = this.#description.components;
    this.#mendInstallations();
    this.#ajv.addSchema({ $id: 'github', components: { schemas: toJsonSchema(schemas) as Schema } });
    this.#ajv.addFormat('uri', (text: string) => URL.canParse(text));
    this.#ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/);
    this.#ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
    for (const ignored of ['int64', 'repo.nwo', 'timestamp', 'uri-template', 'ipv4', 'hostname', 'byte'])
      this.#ajv.addFormat(ignored, true);
    this.#templates = Object.keys(this.#description.paths).map(path => ({
      path,
      pattern: pathPattern(path),
      literal: path.replaceAll(/\{\w+\}/g, '').length,
    }));
  }

  /** Complaints about one answer; an undocumented path or status is one. */
  check(method: string, path: string, status: number, body: unknown): string[] {
    const template = this.#templates
      .filter(
        ({ pattern, path: key }) => pattern.test(path) && method.toLowerCase() in (this.#description.paths[key] ?? {}),
      )
      .sort((a, b) => b.literal - a.literal)[0];
    if (!template) return [`${method} ${path} is not in the description`];
    const key = `${method} ${template.path} ${status}`;
    this.seen.add(key);
    if (!this.#compiled.has(key)) this.#compiled.set(key, this.#compile(template.path, method, status));
    const validate = this.#compiled.get(key);
    if (!validate) return body === undefined || status >= 400 ? [] : [`${key} has a body that is not described`];
    if (validate(body)) return [];
    return (validate.errors ?? [])
      .slice(0, 8)
      .map(({ instancePath, message, params }) => `${key} ${instancePath} ${message} ${JSON.stringify(params)}`);
  }

  #compile(path: string, method: string, status: number): ValidateFunction | undefined {
    const response = this.#description.paths[path]?.[method.toLowerCase()]?.responses[status] ?? this.#shared(status);
    if (!response) return this.#ajv.compile({ not: {}, $comment: 'this status is not described' });
    const described =
      '$ref' in response
        ? this.#description.components.responses[String(response['$ref']).split('/').at(-1) ?? '']
        : response;
    const content = described?.['content'] as Record<string, { schema: Schema }> | undefined;
    const schema = content?.['application/json']?.schema;
    if (!schema) return undefined;
    const absolute = JSON.stringify(toJsonSchema(schema)).replaceAll('"#/components', '"github#/components');
    return this.#ajv.compile(JSON.parse(absolute) as Schema);
  }

  // The lists demand an account that is a user and an enterprise at once; the single installation says it right.
  #mendInstallations(): void {
    const list = { type: 'array', items: { $ref: '#/components/schemas/installation' } };
    const wrapped = { properties: { total_count: { type: 'integer' }, installations: list } };
    const schemas = {
      '/app/installations': list,
      '/user/installations': { type: 'object', required: Object.keys(wrapped.properties), ...wrapped },
    };
    for (const [path, schema] of Object.entries(schemas)) {
      const listed = this.#description.paths[path]?.['get']?.responses['200'] as
        | { content: { 'application/json': { schema: Schema } } }
        | undefined;
      if (!listed) throw new Error(`the description has no ${path}`);
      listed.content['application/json'].schema = schema;
    }
  }

  // Authentication and permission errors are possible everywhere and not repeated for every path.
  #shared(status: number): Schema | undefined {
    const names: Record<number, string> = { 401: 'requires_authentication', 403: 'forbidden', 404: 'not_found' };
    return this.#description.components.responses[names[status] ?? ''];
  }
}

const R = '/repos/acme/fleet';
let github: FakeGitHub;
let contract: Contract;
let app: App;
let installationToken: string;

function signJwt(): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 60, exp: now + 540, iss: app.id })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(app.privateKey, 'base64url')}`;
}

/** Makes a request, checks status and shape of the answer, gives the body. */
async function visit(request: string, status: number, body?: unknown, token = 'workflow-token') {
  const [method = '', path = ''] = request.split(' ');
  const answer = await fetch(github.url + path, {
    method,
    redirect: 'manual',
    headers: token === '' ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  const complaints = contract.check(method, decodeURIComponent(path.split('?')[0] ?? ''), answer.status, json);
  expect({ request, status: answer.status, complaints, ...(answer.status === status ? {} : { json }) }).toEqual({
    request,
    status,
    complaints: [],
  });
  // biome-ignore lint/suspicious/noExplicitAny: the shape has just been checked
  return json as any;
}

beforeAll(async () => {
  contract = new Contract();
  github = await startGitHub();
  github.seedRepository({
    owner: 'acme',
    ownerType: 'Organization',
    name: 'fleet',
    files: {
      'README.md': '# Fleet\n',
      'apps/web.yaml': 'image: web:1.0.0\n',
      'run.sh': { content: '#!/bin/sh\n', mode: '100755' },
      link: { content: 'README.md', mode: '120000' },
    },
    collaborators: { rita: 'read', wim: 'write', ada: 'admin' },
    allowAutoMerge: true,
    teams: ['platform'],
  });
  github.seedRepository({ owner: 'acme', name: 'empty' });
  github.addRelease('acme/fleet', { tag: 'v1.0.0', body: 'First.' });
  github.addTag('acme/fleet', 'v1.0.0');
  github.addToken({ token: 'workflow-token', kind: 'workflow' });
  github.addToken({ token: 'ada-token', kind: 'pat', login: 'ada' });
  github.addToken({ token: 'weak-token', kind: 'workflow', permissions: { contents: 'read' } });
  app = github.addApp({
    slug: 'retag',
    webhook: { url: 'http://127.0.0.1:9/', secret: 's' },
    callbackUrls: ['http://127.0.0.1:9/login/callback'],
  });
  const installation = github.install(app, 'acme');
  const minted = await fetch(`${github.url}/app/installations/${installation.id}/access_tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${signJwt()}` },
  });
  installationToken = ((await minted.json()) as { token: string }).token;
}, 60_000);

afterAll(() => github.close());

describe('answers have the published shape', () => {
  test('an unexpected shape is noticed', () => {
    expect(contract.check('GET', '/repos/a/b/git/ref/heads/main', 200, { ref: 'refs/heads/main' })).not.toEqual([]);
    expect(contract.check('GET', '/repos/a/b/nothing', 200, {})).toEqual([
      'GET /repos/a/b/nothing is not in the description',
    ]);
    expect(contract.check('POST', '/repos/a/b/git/trees', 200, {})).not.toEqual([]);
  });

  test('the repository and its people', async () => {
    await visit(`GET ${R}`, 200);
    await visit('GET /repos/acme/nowhere', 404);
    await visit(`GET ${R}`, 200, undefined, '');
    await visit(`GET ${R}/branches`, 200);
    await visit(`GET ${R}/branches/main`, 200);
    await visit(`GET ${R}/branches/none`, 404);
    await visit(`GET ${R}/branches/main/protection`, 404, undefined, 'ada-token');
    await visit(`GET ${R}/branches/main/protection`, 403);
    await visit(`GET ${R}/collaborators/wim/permission`, 200);
    await visit(`GET ${R}/collaborators/nobody-at-all/permission`, 404);
    await visit(`GET ${R}/collaborators/wim`, 204);
    await visit(`GET ${R}/collaborators/stranger`, 404);
    await visit('GET /users/wim', 200);
    await visit('GET /users/github-actions%5Bbot%5D', 200);
    await visit('GET /users/nobody-at-all', 404);
    await visit('GET /user', 200, undefined, 'ada-token');
    await visit('GET /user', 403);
    await visit('GET /user', 401, undefined, 'no-such-token');
    await visit('GET /rate_limit', 200);
    await visit(`GET ${R}/actions/permissions/workflow`, 200, undefined, 'ada-token');
    await visit(`GET ${R}/tags`, 200);
    await visit(`GET ${R}/releases`, 200);
    await visit(`GET ${R}/releases/latest`, 200);
    await visit(`GET ${R}/releases/tags/v1.0.0`, 200);
    await visit(`GET ${R}/releases/tags/v9`, 404);
    await visit(`GET ${R}/tarball/main`, 302);
  });

  test('files and history', async () => {
    await visit(`GET ${R}/contents/apps/web.yaml`, 200);
    await visit(`GET ${R}/contents/apps`, 200);
    await visit(`GET ${R}/contents`, 200);
    await visit(`GET ${R}/tarball`, 302);
    await visit(`GET ${R}/contents/link`, 200);
    await visit(`GET ${R}/contents/none`, 404);
    await visit(`GET ${R}/readme`, 200);
    await visit(`GET ${R}/commits`, 200);
    await visit(`GET ${R}/commits/main`, 200);
    await visit(`GET ${R}/commits/none`, 422);
    await visit(`GET ${R}/compare/main...main`, 200);
    await visit(`GET ${R}/compare/main...none`, 404);
    await visit(`PUT ${R}/contents/notes.txt`, 201, { message: 'Add notes', content: 'aGk=', branch: 'main' });
    await visit(`PUT ${R}/contents/notes.txt`, 409, { message: 'Again', content: 'aGk=', sha: '0'.repeat(40) });
    await visit('GET /repos/acme/empty/git/ref/heads/main', 409);
    await visit('POST /repos/acme/empty/git/refs', 409, { ref: 'refs/heads/x', sha: '0'.repeat(40) });
  });

  test('from blob to branch', async () => {
    const ref = await visit(`GET ${R}/git/ref/heads/main`, 200);
    await visit(`GET ${R}/git/ref/heads/none`, 404);
    await visit(`GET ${R}/git/matching-refs/heads/ma`, 200);
    const commit = await visit(`GET ${R}/git/commits/${ref.object.sha}`, 200);
    await visit(`GET ${R}/git/trees/${commit.tree.sha}?recursive=1`, 200);
    await visit(`GET ${R}/git/trees/main`, 200);
    await visit(`GET ${R}/git/trees/${'0'.repeat(40)}`, 404);
    const blob = await visit(`POST ${R}/git/blobs`, 201, { content: 'aW1hZ2U6IHdlYjoxLjEuMAo=', encoding: 'base64' });
    await visit(`GET ${R}/git/blobs/${blob.sha}`, 200);
    await visit(`GET ${R}/git/blobs/${'0'.repeat(40)}`, 404);
    const entry = { path: 'apps/web.yaml', mode: '100644', type: 'blob', sha: blob.sha };
    const tree = await visit(`POST ${R}/git/trees`, 201, { base_tree: commit.tree.sha, tree: [entry] });
    await visit(`POST ${R}/git/trees`, 422, {
      base_tree: commit.tree.sha,
      tree: [{ ...entry, path: 'none', sha: null }],
    });
    await visit(`POST ${R}/git/trees`, 403, {
      tree: [{ path: '.github/workflows/x.yml', mode: '100644', content: '' }],
    });
    const made = await visit(`POST ${R}/git/commits`, 201, {
      message: 'Update',
      tree: tree.sha,
      parents: [ref.object.sha],
    });
    await visit(`POST ${R}/git/commits`, 422, { message: 'Update', tree: '0'.repeat(40) });
    await visit(`POST ${R}/git/refs`, 201, { ref: 'refs/heads/flux-image-updates', sha: made.sha });
    await visit(`POST ${R}/git/refs`, 422, { ref: 'refs/heads/flux-image-updates', sha: made.sha });
    await visit(`PATCH ${R}/git/refs/heads/flux-image-updates`, 422, { sha: ref.object.sha });
    await visit(`PATCH ${R}/git/refs/heads/flux-image-updates`, 200, { sha: made.sha, force: true });
    await visit(`POST ${R}/git/refs`, 201, { ref: 'refs/heads/gone', sha: made.sha });
    await visit(`DELETE ${R}/git/refs/heads/gone`, 204);
    await visit(`DELETE ${R}/git/refs/heads/gone`, 422);
    await visit(`GET ${R}/compare/main...flux-image-updates`, 200);
    await visit(`POST ${R}/git/refs`, 403, { ref: 'refs/heads/x', sha: made.sha }, 'weak-token');
    await visit(`POST ${R}/git/refs`, 401, { ref: 'refs/heads/x', sha: made.sha }, 'no-such-token');
  });

  test('the pull request', async () => {
    const wish = { title: 'Update web', head: 'flux-image-updates', base: 'main', body: 'Text' };
    const pull = await visit(`POST ${R}/pulls`, 201, wish);
    await visit(`POST ${R}/pulls`, 422, wish);
    await visit(`POST ${R}/pulls`, 422, { ...wish, head: 'none' });
    await visit(`POST ${R}/pulls`, 403, wish, 'weak-token');
    await visit(`GET ${R}/pulls?state=all&head=acme:flux-image-updates&base=main`, 200);
    await visit(`GET ${R}/pulls/${pull.number}`, 200);
    await visit(`PATCH ${R}/pulls/${pull.number}`, 200, { title: 'Update web to 1.1.0' });
    await visit(`PATCH ${R}/pulls/${pull.number}`, 422, { body: 'x'.repeat(65_537) });
    await visit(`GET ${R}/pulls/${pull.number}/files`, 200);
    await visit(`GET ${R}/pulls/${pull.number}/commits`, 200);
    await visit(`GET ${R}/pulls/${pull.number}/reviews`, 200);
    await visit(
      `POST ${R}/pulls/${pull.number}/requested_reviewers`,
      201,
      {
        reviewers: ['wim'],
        team_reviewers: ['platform'],
      },
      'ada-token',
    );
    await visit(`GET ${R}/pulls/${pull.number}`, 200);
    await visit(`GET ${R}/pulls`, 200);
    await visit(`GET ${R}/commits/${pull.head.sha}/pulls`, 200);
    await visit(`GET ${R}/pulls/${pull.number}/merge`, 404);
  });

  test('labels, comments, reactions, assignees', async () => {
    await visit(`POST ${R}/labels`, 201, { name: 'flux', color: '00aabb', description: 'By Flux' });
    await visit(`POST ${R}/labels`, 422, { name: 'FLUX', color: '00aabb' });
    await visit(`GET ${R}/labels`, 200);
    await visit(`GET ${R}/labels/Flux`, 200);
    await visit(`PATCH ${R}/labels/flux`, 200, { color: '112233' });
    await visit(`POST ${R}/issues/1/labels`, 200, { labels: ['flux', 'automated'] });
    await visit(`GET ${R}/issues/1/labels`, 200);
    await visit(`DELETE ${R}/issues/1/labels/automated`, 200);
    await visit(`DELETE ${R}/issues/1/labels/automated`, 404);
    await visit(`PUT ${R}/issues/1/labels`, 200, { labels: ['flux'] });
    const comment = await visit(`POST ${R}/issues/1/comments`, 201, { body: 'Hello' }, installationToken);
    await visit(`PATCH ${R}/issues/comments/${comment.id}`, 200, { body: 'Hello again' }, installationToken);
    await visit(`GET ${R}/issues/comments/${comment.id}`, 200);
    await visit(`GET ${R}/issues/1/comments`, 200);
    await visit(`POST ${R}/issues/comments/${comment.id}/reactions`, 201, { content: 'eyes' });
    await visit(`POST ${R}/issues/comments/${comment.id}/reactions`, 200, { content: 'eyes' });
    await visit(`POST ${R}/issues/comments/${comment.id}/reactions`, 422, { content: 'shrug' });
    const [reaction] = await visit(`GET ${R}/issues/comments/${comment.id}/reactions`, 200);
    await visit(`DELETE ${R}/issues/comments/${comment.id}/reactions/${reaction.id}`, 204);
    await visit(`POST ${R}/issues/1/reactions`, 201, { content: 'rocket' });
    await visit(`GET ${R}/issues/1/reactions`, 200);
    await visit(`POST ${R}/issues/1/assignees`, 201, { assignees: ['wim', 'stranger'] });
    const issue = await visit(`POST ${R}/issues`, 201, { title: 'A question', body: 'Text' }, 'ada-token');
    await visit(`PATCH ${R}/issues/${issue.number}`, 200, { state: 'closed' }, 'ada-token');
    await visit(`GET ${R}/issues/1`, 200);
    await visit(`GET ${R}/issues?state=all`, 200);
    await visit(`DELETE ${R}/issues/comments/${comment.id}`, 204, undefined, installationToken);
  });

  test('check runs', async () => {
    const sha = github.head('acme/fleet', 'flux-image-updates');
    const annotations = [
      { path: 'apps/web.yaml', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Old' },
    ];
    const output = { title: 'Lint', summary: 'One', annotations };
    const run = await visit(
      `POST ${R}/check-runs`,
      201,
      { name: 'retag', head_sha: sha, status: 'in_progress' },
      installationToken,
    );
    await visit(`PATCH ${R}/check-runs/${run.id}`, 200, { conclusion: 'neutral', output }, installationToken);
    await visit(`GET ${R}/check-runs/${run.id}`, 200);
    await visit(`GET ${R}/check-runs/${run.id}/annotations`, 200);
    await visit(`GET ${R}/commits/${sha}/check-runs`, 200);
    await visit(`POST ${R}/check-runs`, 403, { name: 'retag', head_sha: sha }, 'ada-token');
  });

  test('the App', async () => {
    const jwt = signJwt();
    await visit('GET /app', 200, undefined, jwt);
    const [installation] = await visit('GET /app/installations', 200, undefined, jwt);
    await visit(`GET /app/installations/${installation.id}`, 200, undefined, jwt);
    await visit(`GET ${R}/installation`, 200, undefined, jwt);
    const scoped = { repositories: ['fleet'], permissions: { contents: 'read' } };
    const minted = await visit(`POST /app/installations/${installation.id}/access_tokens`, 201, scoped, jwt);
    await visit(
      `POST /app/installations/${installation.id}/access_tokens`,
      422,
      { permissions: { actions: 'write' } },
      jwt,
    );
    await visit('POST /app/installations/1/access_tokens', 404, undefined, jwt);
    await visit('GET /installation/repositories', 200, undefined, minted.token);
    await visit('DELETE /installation/token', 204, undefined, minted.token);
    await visit('GET /installation/repositories', 401, undefined, minted.token);
    await github.settle();
    const [delivery] = await visit('GET /app/hook/deliveries?per_page=2', 200, undefined, jwt);
    await visit(`GET /app/hook/deliveries/${delivery.id}`, 200, undefined, jwt);
    await visit(`POST /app/hook/deliveries/${delivery.id}/attempts`, 202, undefined, jwt);
    await github.settle();
    const code = github.manifestCode(app);
    await visit(`POST /app-manifests/${code}/conversions`, 201, undefined, '');
    await visit(`POST /app-manifests/${code}/conversions`, 404, undefined, '');
  });

  test('people who sign in to the App', async () => {
    const query = `client_id=${app.clientId}&state=s&grant=1`;
    const codeOf = async () => {
      const answer = await fetch(`${github.url}/login/oauth/authorize?${query}`, { redirect: 'manual' });
      return new URL(answer.headers.get('location') ?? '').searchParams.get('code');
    };
    const exchange = async (code: string | null, secret = app.clientSecret) => {
      const body = JSON.stringify({ client_id: app.clientId, client_secret: secret, code });
      return (await fetch(`${github.url}/login/oauth/access_token`, { method: 'POST', body })).json();
    };
    github.signIn('wim');
    const code = await codeOf();
    const person = (await exchange(code)) as { access_token: string };
    expect(await exchange(code)).toMatchObject({ error: 'bad_verification_code' });
    expect(await exchange(await codeOf(), 'x')).toMatchObject({ error: 'incorrect_client_credentials' });
    const { access_token: token } = person;
    await visit('GET /user', 200, undefined, token);
    await visit(`GET ${R}`, 200, undefined, token);
    const { installations } = await visit('GET /user/installations', 200, undefined, token);
    await visit('GET /user/installations', 401, undefined, '');
    await visit('GET /user/installations', 403, undefined, installationToken);
    await visit(`GET /user/installations/${installations[0].id}/repositories`, 200, undefined, token);
    await visit('GET /user/installations/1/repositories', 404, undefined, token);
    const revoke = (secret: string) =>
      fetch(`${github.url}/applications/${app.clientId}/token`, {
        method: 'DELETE',
        headers: { authorization: `Basic ${Buffer.from(`${app.clientId}:${secret}`).toString('base64')}` },
        body: JSON.stringify({ access_token: token }),
      }).then(({ status }) => status);
    expect([await revoke('x'), await revoke(app.clientSecret)]).toEqual([401, 204]);
    await visit('GET /user', 401, undefined, token);
  });

  test('protection, rules and the merge', async () => {
    github.protect('acme/fleet', 'main', { requiredStatusChecks: ['ci'], requiredReviews: 1 });
    github.addRuleset('acme/fleet', {
      branches: ['release/*'],
      rules: [{ type: 'creation' }, { type: 'non_fast_forward' }, { type: 'required_signatures' }],
    });
    const [main, head] = [github.head('acme/fleet', 'main'), github.head('acme/fleet', 'flux-image-updates')];
    await visit(`GET ${R}/branches/main`, 200);
    await visit(`GET ${R}/branches/main/protection`, 200, undefined, 'ada-token');
    await visit(`GET ${R}/rules/branches/release/1`, 200);
    await visit(`PATCH ${R}/git/refs/heads/main`, 422, { sha: head });
    await visit(`POST ${R}/git/refs`, 422, { ref: 'refs/heads/release/1', sha: main });
    await visit(`PUT ${R}/pulls/1/merge`, 405);
    github.protect('acme/fleet', 'main', undefined);
    await visit(`PUT ${R}/pulls/1/merge`, 409, { sha: main });
    await visit(`PUT ${R}/pulls/1/update-branch`, 202);
    await visit(`PUT ${R}/pulls/1/merge`, 200, { merge_method: 'squash' });
    await visit(`GET ${R}/pulls/1/merge`, 204);
    await visit(`GET ${R}/pulls/1`, 200);
    await visit(`PATCH ${R}/pulls/1`, 422, { state: 'open' });
    await visit(`GET ${R}/commits/main/status`, 200);
  });

  test('the tour visited every route', () => {
    const visited = github.requests.map(({ method, path }) => ({ method, path: path.split('?')[0] ?? '' }));
    const missed = restRoutes
      .flatMap(table => Object.keys(table))
      .filter(key => !key.startsWith('GET /codeload/'))
      .filter(key => {
        const router = new Router({ [key]: () => ({ status: 200 }) });
        return !visited.some(({ method, path }) => router.find(method, path));
      });
    expect(missed).toEqual([]);
  });
});
