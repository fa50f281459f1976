/** Signing in, the list, and who sees which page: a real server, and GitHub's own sign-in behind it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AppServer } from '../../../app/server.ts';
import { BRANCH, CONFIG, idle, REPOSITORY, type Scene, setScene } from '../running-app.ts';
import { Person } from './person.ts';

const SESSION = '__Host-retag';
const ATTEMPT = '__Host-retag-sign-in';

let scene: Scene;
let server: AppServer;
beforeEach(async () => {
  scene = await setScene();
  const files = { 'README.md': '# x\n' };
  scene.github.seedRepository({
    owner: 'acme',
    name: 'secret',
    private: true,
    files,
    collaborators: { alice: 'read' },
  });
  scene.github.seedRepository({ owner: 'acme', name: 'hidden', private: true, files, collaborators: { rob: 'read' } });
  scene.github.seedRepository({ owner: 'alice', name: 'own', private: true, files });
  const { clientId, clientSecret } = scene.app;
  server = await scene.start({ signIn: { clientId, clientSecret, webUrl: scene.github.url, publicUrl: undefined } });
});
afterEach(() => scene.close());

async function signedIn(login: string): Promise<Person> {
  scene.github.signIn(login);
  const person = new Person(server.url);
  const { status } = await person.signIn();
  expect(status).toBe(200);
  return person;
}

/** Requests that a look at a page made of the registry. */
const scans = () => scene.registry.requests.length;

describe('signing in', () => {
  test('leads from the page that was asked for to GitHub and back to it', async () => {
    scene.github.signIn('alice');
    const person = new Person(server.url);
    const first = await person.go(`/${REPOSITORY}`);
    expect([first.status, first.url.pathname + first.url.search]).toEqual([200, '/?to=%2Facme%2Ffleet']);
    expect(first.text).toContain('href="/login?to=%2Facme%2Ffleet"');
    const { url, text } = await person.signIn(`/${REPOSITORY}`);
    expect(url.href).toBe(`${server.url}/${REPOSITORY}`);
    expect(text).toContain('<h1>Retag: acme/fleet</h1>');
    expect([...person.cookies().keys()]).toEqual([SESSION]);
  });

  test('asks GitHub for the person only, with state and PKCE, and keeps both to itself', async () => {
    const answer = await new Person(server.url).ask('/login');
    const location = new URL(answer.headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe(`${scene.github.url}/login/oauth/authorize`);
    expect(Object.fromEntries(location.searchParams)).toEqual({
      client_id: scene.app.clientId,
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-retag-sign-in=[\w-]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect(cookie).not.toContain(location.searchParams.get('state'));
  });

  test('ends with the sign-out: the token is worth nothing, and the cookie is gone', async () => {
    const person = await signedIn('alice');
    const kept = person.cookies().get(SESSION) ?? '';
    const { status, headers } = await person.ask('/logout', { method: 'POST' });
    expect([status, headers.get('location')]).toEqual([303, '/']);
    expect(person.cookies().has(SESSION)).toBe(false);
    expect((await person.go('/')).text).toContain('Sign in with GitHub');
    person.cookies().set(SESSION, kept);
    expect((await person.go(`/${REPOSITORY}`)).text).toContain('Your session has ended');
    expect(person.cookies().has(SESSION)).toBe(false);
  });

  test('a sign-out that another site sends is refused', async () => {
    const person = await signedIn('alice');
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await person.ask('/logout', { method: 'POST', headers })).status).toBe(403);
    expect((await person.ask('/logout')).status).toBe(405);
    expect((await person.go('/')).text).toContain('Signed in as');
  });
});

describe('a sign-in is refused', () => {
  const changed = (url: URL, name: string, value: string | null) => {
    const other = new URL(url);
    if (value === null) other.searchParams.delete(name);
    else other.searchParams.set(name, value);
    return other;
  };

  const exchange = { path: '/login/oauth/access_token' };

  test.each<[string, (person: Person, callback: URL) => URL | undefined | Promise<URL | undefined>]>([
    ['with another state', (_, url) => changed(url, 'state', 'x'.repeat(43))],
    ['without a state', (_, url) => changed(url, 'state', null)],
    ['without a code', (_, url) => changed(url, 'code', null)],
    ['with a code that GitHub did not give', (_, url) => changed(url, 'code', 'abcdef')],
    ['when GitHub says that the person did not agree', (_, url) => changed(url, 'error', 'access_denied')],
    [
      'in a browser that did not begin it',
      person => {
        person.cookies().clear();
        return undefined;
      },
    ],
    [
      'when the cookie of the attempt was changed',
      person => {
        person.cookies().set(ATTEMPT, `${person.cookies().get(ATTEMPT)?.slice(0, -4)}AAAA`);
        return undefined;
      },
    ],
    [
      'when a session is put in place of the attempt',
      async person => {
        const other = await signedIn('rob');
        person.cookies().set(ATTEMPT, other.cookies().get(SESSION) ?? '');
        return undefined;
      },
    ],
    [
      'with the code that somebody else was given: it goes with their verifier',
      async (_, url) => {
        const code = (await new Person(server.url).fetchCallback()).searchParams.get('code');
        return changed(url, 'code', code);
      },
    ],
    [
      'when GitHub does not answer',
      () => {
        scene.github.failNext(exchange, {});
        return undefined;
      },
    ],
    [
      'when GitHub answers nonsense',
      () => {
        scene.github.failNext(exchange, { status: 502, body: [] });
        return undefined;
      },
    ],
    [
      'when GitHub does not know its own token',
      () => {
        scene.github.failNext({ method: 'GET', path: '/user' }, { status: 401, body: { message: 'Bad credentials' } });
        return undefined;
      },
    ],
    [
      'when the client secret is wrong',
      () => {
        scene.app.clientSecret = 'another';
        return undefined;
      },
    ],
  ])('%s', async (_reason, tamper) => {
    scene.github.signIn('alice');
    const person = new Person(server.url);
    const callback = await person.fetchCallback(`/${REPOSITORY}`);
    const code = callback.searchParams.get('code') ?? '';
    const address = (await tamper(person, callback)) ?? callback;
    const { status, text } = await person.ask(address);
    expect([status, text.includes('<h1>Not signed in</h1>')]).toEqual([403, true]);
    expect(person.cookies().has(SESSION)).toBe(false);
    expect(text + scene.logs.join('')).not.toContain(code);
  });

  test('when the same address is visited again', async () => {
    scene.github.signIn('alice');
    const person = new Person(server.url);
    const callback = await person.fetchCallback();
    const attempt = person.cookies().get(ATTEMPT) ?? '';
    expect((await person.ask(callback)).status).toBe(303);
    expect((await person.ask(callback)).status).toBe(403);
    // Even with the cookie put back: GitHub takes a code once.
    person.cookies().set(ATTEMPT, attempt);
    expect((await person.ask(callback)).status).toBe(403);
  });
});

describe('a session is none', () => {
  test.each<[string, (value: string) => string]>([
    [
      'when a character of it was changed',
      value => `${value.slice(0, 40)}${value[40] === 'A' ? 'B' : 'A'}${value.slice(41)}`,
    ],
    ['when it was cut', value => value.slice(0, -8)],
    ['when it is empty', () => ''],
    [
      'when it is no cipher text',
      () => Buffer.from('{"login":"alice","token":"x","until":9e15}').toString('base64url'),
    ],
    ['when it is very long', () => 'A'.repeat(6000)],
  ])('%s', async (_reason, tamper) => {
    const person = await signedIn('alice');
    person.cookies().set(SESSION, tamper(person.cookies().get(SESSION) ?? ''));
    scene.github.clearRequests();
    expect((await person.ask('/')).text).toContain('Sign in with GitHub');
    expect((await person.ask(`/${REPOSITORY}`)).status).toBe(303);
    expect(scene.github.requests).toEqual([]);
  });
});

describe('the list', () => {
  test('holds what the App is installed on and the person shares, and nothing else', async () => {
    const person = await signedIn('alice');
    const { text } = await person.go('/');
    expect([...text.matchAll(/<li[^>]*><a href="([^"]+)"/g)].map(match => match[1])).toEqual([
      '/acme/fleet',
      '/acme/secret',
    ]);
    expect(text).toContain('<strong>alice</strong>');
    expect(text).toContain(`href="${scene.github.url}/apps/retag-test/installations/new"`);
  });

  test('joins the accounts that have the App', async () => {
    scene.github.install(scene.app, 'alice');
    const { text } = await (await signedIn('alice')).go('/');
    expect([...text.matchAll(/<h2>(\w+)<\/h2>/g)].map(match => match[1])).toEqual(['acme', 'alice']);
    expect(text).toContain('href="/alice/own"');
  });

  test('tells when there is nothing', async () => {
    const person = await signedIn('nora');
    expect((await person.go('/')).text).toContain('installed on no repository that is shared with you');
  });

  test('ends where nobody reads on, and says so', async () => {
    for (let i = 0; i < 1010; i += 1)
      scene.github.seedRepository({ owner: 'acme', name: `many-${i}`, files: {}, collaborators: { rob: 'read' } });
    const { text } = await (await signedIn('rob')).go('/');
    expect([...text.matchAll(/<li /g)]).toHaveLength(1000);
    expect(text).toContain('There are more.');
  });

  test('goes through all pages and can be filtered', async () => {
    for (let i = 0; i < 120; i += 1)
      scene.github.seedRepository({ owner: 'acme', name: `many-${i}`, files: {}, collaborators: { rob: 'read' } });
    const person = await signedIn('rob');
    const { text } = await person.go('/');
    expect([...text.matchAll(/<li /g)]).toHaveLength(122);
    expect(text).toContain('id="filter"');
  });

  test('leaves out an installation that is suspended', async () => {
    scene.installation.suspendedAt = new Date();
    const person = await signedIn('alice');
    expect((await person.go('/')).text).not.toContain('/acme/');
  });

  test('says what is private and what is archived', async () => {
    scene.github.repository('acme/secret').archived = true;
    const person = await signedIn('alice');
    expect((await person.go('/')).text).toMatch(
      /secret<\/a><span class="badge">private<\/span><span class="badge">archived/,
    );
  });
});

describe('the page of a repository', () => {
  test('is for everybody who may read it: public ones for all who sign in', async () => {
    for (const [login, path, status] of [
      ['alice', '/acme/fleet', 200],
      ['nora', '/acme/fleet', 200],
      ['alice', '/acme/secret', 200],
      ['rob', '/acme/hidden', 200],
    ] as const) {
      expect([login, path, (await (await signedIn(login)).go(path)).status]).toEqual([login, path, status]);
    }
  });

  test('what is not there and what is not to be seen are one answer, and neither is scanned', async () => {
    const alice = await signedIn('alice');
    const [before, texts] = [scans(), new Set<string>()];
    for (const path of ['/acme/nowhere', '/acme/hidden', '/alice/own', '/nobody/at-all']) {
      const { status, text } = await alice.go(path);
      expect([path, status]).toEqual([path, 404]);
      texts.add(text);
    }
    expect([texts.size, scans()]).toEqual([1, before]);
  });

  test.each<[string, () => void]>([
    ['the App was taken off', () => scene.github.uninstall(scene.installation)],
    ['the installation is suspended', () => (scene.installation.suspendedAt = new Date())],
    ['the person may no longer read it', () => scene.github.setPermission('acme/secret', 'alice', 'none')],
  ])('is gone at once when %s, though it was built a moment ago', async (_reason, change) => {
    const person = await signedIn('alice');
    expect((await person.go('/acme/secret')).status).toBe(200);
    change();
    expect((await person.go('/acme/secret')).status).toBe(404);
  });

  test('is not shown when GitHub cannot be asked', async () => {
    const person = await signedIn('alice');
    expect((await person.go(`/${REPOSITORY}`)).status).toBe(200);
    const isQuestion = { method: 'GET', path: /^\/repos\/acme\/fleet$/ };
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.ceil(Date.now() / 1000) + 900}` };
    scene.github.failNext(isQuestion, { status: 403, body: { message: 'API rate limit exceeded' }, headers });
    const limited = await person.go(`/${REPOSITORY}`);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([503, '60']);
    scene.github.failNext(isQuestion, { status: 422 });
    expect((await person.go(`/${REPOSITORY}`)).status).toBe(502);
    scene.github.failNext(isQuestion, { status: 403, body: { message: 'Resource protected by SAML' } });
    expect((await person.go(`/${REPOSITORY}`)).status).toBe(404);
  });

  test('has the spelling of GitHub', async () => {
    const person = await signedIn('alice');
    const { status, headers } = await person.ask('/ACME/Fleet');
    expect([status, headers.get('location')]).toEqual([303, '/acme/fleet']);
  });

  test('shows what waits, what is held on the open branch, and past updates', async () => {
    const push = (tag: string) => {
      const text = scene.github.readFile(REPOSITORY, 'main', 'apps/fleet.yaml') ?? '';
      const files = { 'apps/fleet.yaml': text.replace(/web:\d\.\d\.\d/, `web:${tag}`) };
      return scene.github.commitAs(REPOSITORY, 'alice', 'main', files, `Update web to ${tag}`);
    };
    push('1.1.0');
    const sha = push('1.0.0');
    await idle(server, scene);
    const [run] = scene.github.checkRuns(REPOSITORY, sha);
    if (run === undefined) throw new Error('no check run');
    scene.github.pressCheckButton(REPOSITORY, run, 'alice', 'refresh');
    await idle(server, scene);
    const number = scene.github.listPulls(REPOSITORY)[0]?.number ?? 0;
    scene.github.comment(REPOSITORY, number, 'alice', '/retag hold api until 2099-01-01 freeze');
    await idle(server, scene);
    expect(scene.github.readFile(REPOSITORY, 'main', CONFIG)).not.toContain('hold');
    const { text } = await (await signedIn('rob')).go(`/${REPOSITORY}`);
    expect(text).toContain('aria-label="2 updates in 26 weeks"');
    expect(text).toMatch(/until 2099-01-01, by alice, freeze/);
    expect(text).toContain(`#${number} open`);
    expect(text).toMatch(/<code>1\.0\.0<\/code> <span class="arrow">→<\/span> <code>1\.2\.1<\/code>/);
    expect(text).toContain(BRANCH);
  });

  test('tells the mistakes of a configuration that cannot be read', async () => {
    scene.github.commitAs(REPOSITORY, 'alice', 'main', { [CONFIG]: 'version: 1\nnonsense: true\n' }, 'Break');
    await idle(server, scene);
    const { status, text } = await (await signedIn('rob')).go(`/${REPOSITORY}`);
    expect([status, text.includes('nonsense')]).toEqual([200, true]);
  });

  test('asks the registry for no list that a check has just read', async () => {
    scene.github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# y\n' }, 'Touch');
    await idle(server, scene);
    const lists = () => scene.registry.requests.filter(({ url }) => url.includes('/tags/list')).length;
    const before = lists();
    expect(before).toBeGreaterThan(0);
    expect((await (await signedIn('rob')).go(`/${REPOSITORY}`)).status).toBe(200);
    expect(lists()).toBe(before);
  });

  test('is built once for all who look at it in the same minute, without another scan later', async () => {
    const [alice, rob] = [await signedIn('alice'), await signedIn('rob')];
    const hold = scene.github.hold({ method: 'GET', path: '/branches/main' });
    const views = [alice, rob, alice].map(person => person.go(`/${REPOSITORY}`));
    await hold.arrived;
    hold.release();
    const pages = await Promise.all(views);
    expect(new Set(pages.map(({ text }) => text)).size).toBe(1);
    const before = scans();
    scene.github.clearRequests();
    await rob.go(`/${REPOSITORY}`);
    expect(scans()).toBe(before);
    expect(scene.github.requests.map(({ path }) => path)).toEqual([
      '/repos/acme/fleet',
      '/repos/acme/fleet/installation',
    ]);
  });
});

describe('addresses', () => {
  test.each([
    ['/..%2f..%2fetc/passwd', 'encoded slashes'],
    ['/acme/%66leet', 'encoded letters'],
    ['/acme/fleet/', 'a slash at the end'],
    ['/acme/fleet/pulls', 'more than two parts'],
    ['/acme', 'one part'],
    ['/acme/..;', 'a semicolon'],
    ['/acme/fle%00et', 'a byte that is none'],
    ['/acme/<script>', 'markup'],
    [`/acme/${'a'.repeat(101)}`, 'a name that is too long'],
    ['/login/anything', 'a name that is kept for us'],
    ['/__proto__', 'a name of JavaScript'],
    ['//acme/fleet', 'two slashes'],
  ])('%s is no page: %s', async path => {
    const person = await signedIn('alice');
    scene.github.clearRequests();
    const response = await fetch(`${server.url}${path}`, {
      redirect: 'manual',
      headers: { cookie: `${SESSION}=${person.cookies().get(SESSION)}` },
    });
    expect([response.status, response.headers.get('location')]).toEqual([404, null]);
    expect(scene.github.requests).toEqual([]);
  });

  test.each([
    'https://evil.example',
    '//evil.example/x',
    '/\\evil.example/x',
    '/%2f/evil.example',
    'javascript:alert(1)',
    '/acme/fleet?x=https://evil.example',
    '/acme/fleet\r\nset-cookie: a=b',
    '/login/callback',
    '/acme/../../x',
  ])('after the sign-in nobody is sent to %j', async to => {
    scene.github.signIn('alice');
    const { url } = await new Person(server.url).signIn(to);
    expect(url.href).toBe(`${server.url}/`);
    const { text } = await new Person(server.url).ask(`/?to=${encodeURIComponent(to)}`);
    expect(text).toContain('href="/login"');
  });

  test('other methods are refused, and what is no page is left to others', async () => {
    expect((await fetch(`${server.url}/`, { method: 'DELETE' })).status).toBe(405);
    expect((await fetch(`${server.url}/${REPOSITORY}`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${server.url}/acme`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const head = await fetch(`${server.url}/`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

test('every answer forbids to be kept, framed, sniffed and told of', async () => {
  const person = await signedIn('alice');
  for (const path of ['/', `/${REPOSITORY}`, '/acme/nowhere', '/login', '/login/callback', '/nothing']) {
    const { headers } = await person.ask(path);
    expect(Object.fromEntries(headers), path).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-.*frame-ancestors 'none'$/,
      ),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  }
});

test('tokens, codes and secrets are in no page and no line of the log', async () => {
  const person = await signedIn('alice');
  const pages = await Promise.all(['/', `/${REPOSITORY}`, '/acme/nowhere'].map(path => person.go(path)));
  await person.ask('/logout', { method: 'POST' });
  const issued = scene.github.requests
    .filter(({ path }) => path.startsWith('/login/oauth/access_token'))
    .map(({ body }) => JSON.parse(body) as { code: string; code_verifier: string });
  const secrets = [
    ...[...scene.github.world.tokens.keys()],
    ...issued.flatMap(({ code, code_verifier }) => [code, code_verifier]),
    scene.app.clientSecret,
  ];
  expect(issued).toHaveLength(1);
  const text = [...pages.map(page => page.text), ...scene.logs].join('\n');
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(text).not.toContain('ghu_');
});

test('views are counted', async () => {
  const person = await signedIn('alice');
  await person.go(`/${REPOSITORY}`);
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).toContain('retag_page_views_total{page="repository",status="200"} 1');
});

test('without the credentials there is one plain sentence, and nothing else', async () => {
  const plain = await scene.start();
  const { status, text, headers } = await new Person(plain.url).ask('/');
  expect([status, text.includes('CLIENT_ID')]).toEqual([200, true]);
  expect(headers.get('set-cookie')).toBeNull();
  for (const path of ['/login', '/login/callback', '/logout', `/${REPOSITORY}`])
    expect([path, (await new Person(plain.url).ask(path)).status]).toEqual([path, 404]);
});
