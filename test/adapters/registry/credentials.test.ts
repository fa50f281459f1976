import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CredentialSources, createCredentials } from '../../../src/adapters/credentials.ts';
import {
  findAuth,
  parseAuthKey,
  parseCredentialLines,
  parseDockerConfig,
} from '../../../src/adapters/docker-config.ts';
import { targetOf } from '../../../src/adapters/registry-target.ts';
import { imageRepository } from '../../support/image-repository.ts';

const auth = (user: string, password: string) => Buffer.from(`${user}:${password}`).toString('base64');
const config = (auths: Record<string, unknown>) => JSON.stringify({ auths });
const keyed = (...keys: string[]) =>
  parseDockerConfig(config(Object.fromEntries(keys.map(key => [key, { auth: auth('u', key) }]))), 'test');
/** The password (here: the key) that serves a repository. */
const chosen = (keys: string[], host: string, name: string) => {
  const found = findAuth(keyed(...keys), host, name);
  return found?.kind === 'basic' ? found.password : undefined;
};

describe('which key serves which repository', () => {
  const rows: [string, string[], string, string, string | undefined][] = [
    ['a path prefix ends at a segment', ['ghcr.io/org'], 'ghcr.io', 'organization/app', undefined],
    ['a path prefix of whole segments', ['ghcr.io/org'], 'ghcr.io', 'org/app', 'ghcr.io/org'],
    ['the whole path', ['ghcr.io/org/app'], 'ghcr.io', 'org/app', 'ghcr.io/org/app'],
    ['a longer host is another host', ['ghcr.io'], 'ghcr.io.evil.example', 'org/app', undefined],
    ['a host that ends the same is another host', ['ghcr.io'], 'evilghcr.io', 'org/app', undefined],
    ['the longest path wins', ['ghcr.io', 'ghcr.io/org', 'ghcr.io/org/app'], 'ghcr.io', 'org/app', 'ghcr.io/org/app'],
    ['a port must be equal', ['harbor.example'], 'harbor.example:5000', 'a/b', undefined],
    ['the same port', ['harbor.example:5000'], 'harbor.example:5000', 'a/b', 'harbor.example:5000'],
    ['port 443 is no port', ['harbor.example:443'], 'harbor.example', 'a/b', 'harbor.example:443'],
    ['a pattern within a label', ['*.azurecr.io'], 'prod.azurecr.io', 'a', '*.azurecr.io'],
    ['a pattern spans one label only', ['*.azurecr.io'], 'a.b.azurecr.io', 'a', undefined],
    ['a pattern does not span ports', ['*.azurecr.io'], 'prod.azurecr.io:5000', 'a', undefined],
    ['an exact host before a pattern', ['*.azurecr.io', 'prod.azurecr.io'], 'prod.azurecr.io', 'a', 'prod.azurecr.io'],
    ['upper case in the key', ['GHCR.io'], 'ghcr.io', 'a/b', 'GHCR.io'],
    ['a scheme and /v2/', ['https://ghcr.io/v2/'], 'ghcr.io', 'a/b', 'https://ghcr.io/v2/'],
    [
      'Docker Hub by its old URL',
      ['https://index.docker.io/v1/'],
      'docker.io',
      'library/nginx',
      'https://index.docker.io/v1/',
    ],
    ['Docker Hub as docker.io', ['docker.io'], 'docker.io', 'library/nginx', 'docker.io'],
    ['Docker Hub by its request host', ['registry-1.docker.io'], 'docker.io', 'library/nginx', 'registry-1.docker.io'],
    ['the Hub is not its website', ['hub.docker.com'], 'docker.io', 'library/nginx', undefined],
  ];
  test.each(rows)('%s', (_reason, keys, host, name, expected) => {
    expect(chosen(keys, host, name)).toBe(expected);
    expect(chosen([...keys].reverse(), host, name)).toBe(expected);
  });
  test('two keys that fit equally well and differ are an error, not luck', () => {
    expect(() => findAuth(keyed('ghcr.io', 'https://ghcr.io/v1/'), 'ghcr.io', 'a/b')).toThrow(
      expect.objectContaining({
        code: 'REGISTRY_CREDENTIAL_AMBIGUOUS',
        message: 'test: entries "ghcr.io" and "https://ghcr.io/v1/" both fit ghcr.io/a/b and differ',
        hint: 'Remove one of the entries, or give one of them a longer path.',
      }),
    );
  });
  test('two keys with the same secret are one', () => {
    const same = parseDockerConfig(
      config({ 'ghcr.io': { auth: auth('u', 'p') }, 'https://ghcr.io': { auth: auth('u', 'p') } }),
      'test',
    );
    expect(findAuth(same, 'ghcr.io', 'a/b')).toMatchObject({ username: 'u' });
  });
  test('a key is host and path', () => {
    expect(parseAuthKey('https://Index.Docker.io/v1/')).toEqual({ host: 'docker.io', path: [] });
    expect(parseAuthKey('harbor.example:5000/team/')).toEqual({ host: 'harbor.example:5000', path: ['team'] });
  });
});

describe('what an entry may hold', () => {
  const rows: [string, object, object | undefined][] = [
    ['padded base64', { auth: 'dTpw' }, { kind: 'basic', username: 'u', password: 'p' }],
    [
      'base64 without padding',
      { auth: auth('user', 'pass').replace(/=+$/, '') },
      { kind: 'basic', username: 'user', password: 'pass' },
    ],
    [
      'base64 in several lines',
      { auth: `${auth('user', 'pass').replace(/(.{4})/g, '$1\r\n')}` },
      { kind: 'basic', username: 'user', password: 'pass' },
    ],
    ['a colon in the password', { auth: auth('u', 'a:b:c') }, { kind: 'basic', username: 'u', password: 'a:b:c' }],
    ['trailing NULs', { auth: auth('u', 'p\0\0') }, { kind: 'basic', username: 'u', password: 'p' }],
    ['user name and password', { username: 'u', password: 'p' }, { kind: 'basic', username: 'u', password: 'p' }],
    [
      '`auth` before user name and password',
      { auth: auth('u', 'p'), username: 'x', password: 'y' },
      { kind: 'basic', username: 'u', password: 'p' },
    ],
    ['an identity token', { auth: auth('x', ''), identitytoken: 'i' }, { kind: 'identity-token', token: 'i' }],
    ['the user name <token>', { auth: auth('<token>', 'i') }, { kind: 'identity-token', token: 'i' }],
    ['a registry token', { registrytoken: 'r' }, { kind: 'bearer', token: 'r' }],
    ['the empty mark of a credential store', {}, undefined],
  ];
  test.each(rows)('%s', (_reason, entry, expected) => {
    const parsed = parseDockerConfig(config({ 'ghcr.io': entry }), 'test');
    expect(parsed.auths[0]?.secret).toEqual(expected);
    expect(parsed.diagnostics).toEqual([]);
  });
  test.each([
    { auth: '!!pl4nted!!' },
    { auth: auth('pl4nted', '') },
    { username: 'pl4nted' },
    { registrytoken: 'pl4nted\r\nX-Other: header' },
    'pl4nted',
  ])('%j is a diagnostic that names the key, not the value', entry => {
    const parsed = parseDockerConfig(config({ 'ghcr.io': entry, 'quay.io': { auth: auth('u', 'p') } }), 'test');
    expect(parsed.diagnostics).toHaveLength(1);
    expect(parsed.diagnostics[0]!.message).toContain('"ghcr.io"');
    expect(JSON.stringify(parsed.diagnostics)).not.toContain('pl4nted');
    expect(parsed.auths.map(({ key }) => key)).toEqual(['quay.io']);
  });
  test('the legacy bare map', () => {
    expect(parseDockerConfig(JSON.stringify({ 'ghcr.io': { auth: auth('u', 'p') } }), 'test').auths).toHaveLength(1);
  });
  test('a config with other settings only is no bare map', () => {
    const text = JSON.stringify({
      currentContext: 'desktop-linux',
      plugins: { x: {} },
      HttpHeaders: { 'User-Agent': 'x' },
    });
    expect(parseDockerConfig(text, 'test')).toMatchObject({ auths: [], diagnostics: [] });
  });
  test('text that is no JSON', () => {
    expect(parseDockerConfig('pl4nted', 'test').diagnostics.map(({ message }) => message)).toEqual([
      'test: is no JSON object',
    ]);
  });
  test.each([
    ['{"auths": {\n  "ghcr.io": { "auth": "pl4nted\n" }\n}}', 'test: is no JSON object (line 2)', 'a broken line'],
    ['{\n "auths": {\n', 'test: is no JSON object (line 2)', 'cut off'],
    ['["pl4nted"]', 'test: is no JSON object', 'a list'],
  ])('JSON that breaks off is named by its line: %#: %s', (text, message) => {
    expect(parseDockerConfig(text, 'test').diagnostics.map(d => d.message)).toEqual([message]);
  });
  test('lines host=username:password; a bad line is named by its number only', () => {
    const parsed = parseCredentialLines(
      'ghcr.io=ann:a:b=c\n\n  harbor.example:5000/team=robot$team+ci:p \npl4nted\n',
      'input',
    );
    expect(parsed.auths.map(({ host, path, secret }) => [host, path, secret])).toEqual([
      ['ghcr.io', [], { kind: 'basic', username: 'ann', password: 'a:b=c' }],
      ['harbor.example:5000', ['team'], { kind: 'basic', username: 'robot$team+ci', password: 'p' }],
    ]);
    expect(parsed.diagnostics.map(({ message }) => message)).toEqual(['input: line 4 is not host=username:password']);
  });

  test('a key file of Google as password, in one line or in many', () => {
    const key = { type: 'service_account', private_key: '-----BEGIN PRIVATE KEY-----\nabc\n', client_email: 'x@y' };
    const [short, long] = [JSON.stringify(key), JSON.stringify(key, null, 2)];
    const parsed = parseCredentialLines(
      `gcr.io=_json_key:${short}\neu-docker.pkg.dev=_json_key:${long}\nghcr.io=ann:p\nbad\n`,
      'input',
    );
    expect(parsed.auths.map(({ host, secret }) => [host, secret])).toEqual([
      ['gcr.io', { kind: 'basic', username: '_json_key', password: short }],
      ['eu-docker.pkg.dev', { kind: 'basic', username: '_json_key', password: long }],
      ['ghcr.io', { kind: 'basic', username: 'ann', password: 'p' }],
    ]);
    const line = 3 + long.split('\n').length;
    expect(parsed.diagnostics.map(({ message }) => message)).toEqual([
      `input: line ${line} is not host=username:password`,
    ]);
  });
  test('a password that begins with a brace is one line where no key file is closed', () => {
    const parsed = parseCredentialLines('a.example=ann:{x\nb.example=bob:{y}\n', 'input');
    expect(parsed.auths.map(({ secret }) => secret)).toMatchObject([{ password: '{x' }, { password: '{y}' }]);
  });
});

describe('sources, in order', () => {
  const secretRef = { namespace: 'flux-system', name: 'pull', location: { file: 'a.yaml', line: 1, column: 1 } };
  const from = (user: string) => config({ 'ghcr.io': { auth: auth(user, 'p') } });
  const full = (): Required<
    Pick<CredentialSources, 'secrets' | 'registries' | 'registryCredentials' | 'env' | 'readFile' | 'githubToken'>
  > => ({
    secrets: new Map([['flux-system/pull', { dockerConfigJson: from('secret') }]]),
    registries: { 'ghcr.io': { username: 'settings', password: 'p' } },
    registryCredentials: 'ghcr.io=input:p',
    env: {
      DOCKER_AUTH_CONFIG: from('variable'),
      DOCKER_CONFIG: '/docker',
      HOME: '/home/u',
      REGISTRY_AUTH_FILE: '/auth.json',
      XDG_RUNTIME_DIR: '/run',
      GITHUB_ACTOR: 'actor',
    },
    readFile: async path =>
      ({
        '/docker/config.json': from('docker'),
        '/auth.json': from('file'),
        '/run/containers/auth.json': from('podman'),
        '/home/u/.config/containers/auth.json': from('home'),
      })[path],
    githubToken: 'workflow',
  });
  const find = async (sources: CredentialSources, image = 'ghcr.io/team/app', fields = {}) => {
    const credentials = createCredentials(sources);
    const target = targetOf(image, { insecure: false, registries: {}, hasTlsMaterial: false });
    const found = await credentials.credentialsFor(imageRepository(image, { secretRef, ...fields }), target);
    return found?.kind === 'basic' ? found.username : found;
  };
  test('a service account stands for its pull secret, unless the document names one', async () => {
    const credentials = createCredentials({
      secrets: new Map([
        ['team/puller', { host: 'ghcr.io', username: 'account', password: 'p' }],
        ['team/own', { host: 'ghcr.io', username: 'own', password: 'p' }],
      ]),
      env: {},
    });
    const target = targetOf('ghcr.io/team/app', { insecure: false, registries: {}, hasTlsMaterial: false });
    const fields = { namespace: 'team', serviceAccountName: 'puller' };
    const location = { file: 'a.yaml', line: 1, column: 1 };
    const own = { ...fields, secretRef: { namespace: 'team', name: 'own', location } };
    const ask = (more: object) => credentials.credentialsFor(imageRepository('ghcr.io/team/app', more), target);
    expect(await ask(fields)).toMatchObject({ username: 'account' });
    expect(await ask(own)).toMatchObject({ username: 'own' });
    expect(await ask({ ...fields, namespace: 'other' })).toBeUndefined();
  });
  test('each source decides before the next', async () => {
    const sources: CredentialSources = full();
    const order: unknown[] = [];
    const files = [
      '/docker/config.json',
      '/auth.json',
      '/run/containers/auth.json',
      '/home/u/.config/containers/auth.json',
    ];
    const gone = new Set<string>();
    const readFile = sources.readFile!;
    sources.readFile = async path => (gone.has(path) ? undefined : readFile(path));
    order.push(await find(sources));
    sources.secrets = undefined;
    order.push(await find(sources));
    sources.registries = undefined;
    order.push(await find(sources));
    sources.registryCredentials = undefined;
    order.push(await find(sources));
    sources.env = { ...sources.env, DOCKER_AUTH_CONFIG: undefined };
    for (const file of files) {
      order.push(await find(sources));
      gone.add(file);
    }
    order.push(await find(sources));
    sources.githubToken = undefined;
    order.push(await find(sources));
    expect(order).toEqual([
      'secret',
      'settings',
      'input',
      'variable',
      'docker',
      'file',
      'podman',
      'home',
      'actor',
      undefined,
    ]);
  });
  test('no source speaks for another host', async () => {
    expect(await find(full(), 'quay.io/team/app')).toBeUndefined();
    expect(await find(full(), 'ghcr.io.evil.example/team/app')).toBeUndefined();
  });
  test('user name and password of a secret need a host', async () => {
    const secrets = (host?: string) => new Map([['flux-system/pull', { username: 'u', password: 'p', host }]]);
    expect(await find({ env: {}, secrets: secrets() })).toBeUndefined();
    expect(await find({ env: {}, secrets: secrets('ghcr.io') })).toBe('u');
    expect(await find({ env: {}, secrets: secrets('quay.io') })).toBeUndefined();
  });
  test('a mirror is asked with its own credentials, never with those of the mirrored registry', async () => {
    const registries = {
      'docker.io': { mirror: 'https://mirror.example.org', username: 'hub', password: 'p' },
      'mirror.example.org': { username: 'mirror', password: 'p' },
    };
    const target = targetOf('nginx', { insecure: false, registries, hasTlsMaterial: false });
    expect(target).toMatchObject({
      origin: 'https://mirror.example.org',
      host: 'mirror.example.org',
      name: 'library/nginx',
    });
    const { credentialsFor } = createCredentials({ env: {}, registries });
    expect(await credentialsFor(imageRepository('nginx'), target)).toMatchObject({ username: 'mirror' });
  });
  test('half a client certificate is an error', () => {
    const { transportFor } = createCredentials({
      env: {},
      secrets: new Map([['flux-system/pull', { 'tls.crt': 'x' }]]),
    });
    expect(() => transportFor(imageRepository('ghcr.io/a/b', { certSecretRef: secretRef }))).toThrow(/only one of/);
  });
  test.each([
    ['certSecretRef', { username: 'u' }, /neither ca.crt nor tls.crt/],
    ['proxySecretRef', { username: 'u', password: 'p' }, /no address/],
  ])(
    'a %s whose secret lacks what it is for is an error: the request would go another way',
    (field, values, message) => {
      const { transportFor } = createCredentials({ env: {}, secrets: new Map([['flux-system/pull', values]]) });
      const wanted = expect.objectContaining({ message: expect.stringMatching(message), field });
      expect(() => transportFor(imageRepository('ghcr.io/a/b', { [field]: secretRef }))).toThrow(wanted);
    },
  );
  test('certificate and proxy come from the secrets that the document names', () => {
    const secrets = new Map([
      ['flux-system/pull', { 'ca.crt': 'CA', address: 'http://proxy.example:3128', username: 'u', password: 'p' }],
    ]);
    const { transportFor } = createCredentials({ env: {}, secrets });
    expect(
      transportFor(imageRepository('ghcr.io/a/b', { certSecretRef: secretRef, proxySecretRef: secretRef })),
    ).toEqual({
      ca: 'CA',
      proxy: 'http://proxy.example:3128',
      proxyAuthorization: `Basic ${auth('u', 'p')}`,
    });
  });
});

describe.skipIf(process.platform === 'win32')('credential helpers', () => {
  let folder: string;
  const script = async (name: string, text: string) => {
    const path = join(folder, `docker-credential-${name}`);
    await writeFile(path, `#!/bin/sh\n${text}\n`);
    await chmod(path, 0o755);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'retag-helpers-'));
    await script(
      'echoing',
      'read server; echo "{\\"ServerURL\\":\\"$server\\",\\"Username\\":\\"$1 $server\\",\\"Secret\\":\\"s\\"}"',
    );
    await script('identity', 'echo \'{"Username":"<token>","Secret":"i"}\'');
    await script('none', 'echo "credentials not found in native keychain"; exit 1');
    await script('failing', 'echo "pl4nted"; exit 1');
    await script('talking', 'echo pl4nted');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const ask = async (config: object, image = 'quay.io/team/app') => {
    const credentials = createCredentials({
      env: { PATH: `${folder}:/usr/bin:/bin`, DOCKER_AUTH_CONFIG: JSON.stringify(config) },
    });
    const found = await credentials.credentialsFor(
      imageRepository(image),
      targetOf(image, { insecure: false, registries: {}, hasTlsMaterial: false }),
    );
    return { found, diagnostics: credentials.diagnostics() };
  };
  test('the helper of the host is asked with the host on stdin', async () => {
    expect((await ask({ credHelpers: { 'quay.io': 'echoing' } })).found).toMatchObject({
      kind: 'basic',
      username: 'get quay.io',
      password: 's',
      host: 'quay.io',
    });
  });
  test('Docker Hub is asked for by its old URL', async () => {
    expect((await ask({ credsStore: 'echoing' }, 'nginx')).found).toMatchObject({
      username: 'get https://index.docker.io/v1/',
    });
  });
  test('the helper of the host comes before the store, the store before `auths`', async () => {
    expect((await ask({ credHelpers: { 'quay.io': 'identity' }, credsStore: 'echoing' })).found).toMatchObject({
      kind: 'identity-token',
      token: 'i',
    });
    expect((await ask({ credsStore: 'echoing', auths: { 'quay.io': { auth: auth('u', 'p') } } })).found).toMatchObject({
      username: 'get quay.io',
    });
  });
  test('a helper that has none leaves it to `auths`', async () => {
    expect((await ask({ credsStore: 'none', auths: { 'quay.io': { auth: auth('u', 'p') } } })).found).toMatchObject({
      username: 'u',
    });
  });
  test('a helper is asked once per host, and again when what it gave was refused', async () => {
    await script(
      'counting',
      `echo x >> ${folder}/count; echo "{\\"Username\\":\\"u\\",\\"Secret\\":\\"$(wc -l < ${folder}/count)\\"}"`,
    );
    const config = JSON.stringify({ credHelpers: { 'quay.io': 'counting' } });
    const { credentialsFor } = createCredentials({
      env: { PATH: `${folder}:/usr/bin:/bin`, DOCKER_AUTH_CONFIG: config },
    });
    const target = targetOf('quay.io/team/app', { insecure: false, registries: {}, hasTlsMaterial: false });
    const images = ['quay.io/team/app', 'quay.io/team/web', 'quay.io/team/db'];
    const found = await Promise.all(images.map(image => credentialsFor(imageRepository(image), target)));
    expect(found).toMatchObject([{ password: '1' }, { password: '1' }, { password: '1' }]);
    const again = await credentialsFor(imageRepository('quay.io/team/app'), target, { refused: found[0] });
    expect(again).toMatchObject({ password: '2' });
  });
  test('a helper of another host is not asked', async () => {
    expect((await ask({ credHelpers: { 'quay.io.evil.example': 'echoing' } })).found).toBeUndefined();
  });
  test.each(['failing', 'talking', 'absent', '../evil', 'a;b'])(
    'helper %s: an error that names it and shows nothing that it said',
    async name => {
      const error = await ask({ credHelpers: { 'quay.io': name } }).catch((e: Error) => e);
      expect(error).toMatchObject({ code: 'REGISTRY_LOGIN_FAILED' });
      expect(String(error)).not.toContain('pl4nted');
    },
  );
  test('a store that is not installed here is a warning', async () => {
    const { found, diagnostics } = await ask({ credsStore: 'desktop' });
    expect(found).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'REGISTRY_LOGIN_FAILED', severity: 'warning' }]);
  });
  test('a service for strangers runs none', async () => {
    const credentials = createCredentials({
      local: false,
      env: { PATH: folder, DOCKER_AUTH_CONFIG: JSON.stringify({ credHelpers: { 'quay.io': 'echoing' } }) },
    });
    expect(
      await credentials.credentialsFor(
        imageRepository('quay.io/a/b'),
        targetOf('quay.io/a/b', { insecure: false, registries: {}, hasTlsMaterial: false }),
      ),
    ).toBeUndefined();
  });
});
