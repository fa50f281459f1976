import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { loginToAws } from '../../../src/adapters/cloud-logins/aws.ts';
import { loginToAzure } from '../../../src/adapters/cloud-logins/azure.ts';
import { loginToGoogle } from '../../../src/adapters/cloud-logins/gcp.ts';
import type { CloudRequest, LoginContext } from '../../../src/adapters/cloud-logins/login.ts';
import { createCredentials } from '../../../src/adapters/credentials.ts';
import { TransportFailure } from '../../../src/adapters/http.ts';
import type { RegistryCredential } from '../../../src/adapters/registry-options.ts';
import { targetOf } from '../../../src/adapters/registry-target.ts';
import { imageRepository } from '../../support/image-repository.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
type Replies = Record<string, object | number>;

/** A cloud that answers by host and path, and remembers what it was sent. */
function cloud(replies: Replies, env: Record<string, string>, files: Record<string, string> = {}) {
  const sent: (CloudRequest & { form: URLSearchParams })[] = [];
  const masked: string[] = [];
  const context: LoginContext = {
    env,
    mask: secret => void masked.push(secret),
    now: () => NOW,
    readFile: async path => files[path],
    async send(request) {
      sent.push({ ...request, form: new URLSearchParams(request.body ?? '') });
      const reply = replies[`${request.url.host}${request.url.pathname}`];
      if (reply === undefined) throw new Error(`nobody answers ${request.url.host}${request.url.pathname}`);
      const [status, body] =
        typeof reply === 'number' ? [reply, { error: 'invalid_client', error_description: 'pl4nted' }] : [200, reply];
      return { status, headers: {}, url: request.url, body: Buffer.from(JSON.stringify(body)) };
    },
  };
  return { context, sent, masked };
}

const OIDC = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://actions.test/token?api=2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
};
const IDENTITY: Replies = { 'actions.test/token': { value: 'jwt-of-the-job' } };

describe('aws', () => {
  const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
  const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'pl4nted-secret' };
  const token = {
    authorizationToken: Buffer.from('AWS:pass:word').toString('base64'),
    expiresAt: NOW / 1000 + 43_200,
    proxyEndpoint: 'https://evil.example',
  };

  test('keys of the environment sign the request (Signature Version 4)', async () => {
    const { context, sent } = cloud({ 'api.ecr.eu-west-1.amazonaws.com/': { authorizationData: [token] } }, KEYS);
    expect(await loginToAws(HOST, context)).toMatchObject({
      kind: 'basic',
      username: 'AWS',
      password: 'pass:word',
      expires: NOW + 43_200_000,
    });
    const { authorization } = sent[0]!.headers!;
    expect(authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE\/\d{8}\/eu-west-1\/ecr\/aws4_request/);
    expect(sent[0]!.headers!['x-amz-target']).toBe('AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken');
    expect(JSON.stringify(sent[0])).not.toContain('pl4nted');
  });
  const endpoints: [string, string][] = [
    ['123456789012.dkr.ecr-fips.us-east-1.amazonaws.com', 'ecr-fips.us-east-1.amazonaws.com/'],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', 'api.ecr.cn-north-1.amazonaws.com.cn/'],
    ['123456789012.dkr-ecr.eu-west-1.on.aws', 'api.ecr.eu-west-1.amazonaws.com/'],
  ];
  test.each(endpoints)('%s is asked for at %s', async (host, endpoint) => {
    const { context } = cloud({ [endpoint]: { authorizationData: [token] } }, KEYS);
    expect((await loginToAws(host, context)).username).toBe('AWS');
  });
  test('the public registry: us-east-1, an object instead of a list', async () => {
    const { context, sent } = cloud({ 'api.ecr-public.us-east-1.amazonaws.com/': { authorizationData: token } }, KEYS);
    expect((await loginToAws('public.ecr.aws', context)).password).toBe('pass:word');
    expect(sent[0]!.headers!['authorization']).toContain('/us-east-1/ecr-public/');
  });
  const credentials = { AccessKeyId: 'ASIA1', SecretAccessKey: 's', SessionToken: 'session' };
  const sts = { AssumeRoleWithWebIdentityResponse: { AssumeRoleWithWebIdentityResult: { Credentials: credentials } } };
  test('web identity of the job: audience sts.amazonaws.com, then temporary keys', async () => {
    const { context, sent } = cloud(
      {
        ...IDENTITY,
        'sts.eu-west-1.amazonaws.com/': sts,
        'api.ecr.eu-west-1.amazonaws.com/': { authorizationData: [token] },
      },
      { ...OIDC, AWS_ROLE_ARN: 'arn:aws:iam::1:role/r' },
    );
    expect((await loginToAws(HOST, context)).source).toContain('AWS_ROLE_ARN');
    expect(sent[0]!.url.search).toBe('?api=2&audience=sts.amazonaws.com');
    expect(sent[1]!.form.get('WebIdentityToken')).toBe('jwt-of-the-job');
    expect(sent[2]!.headers!['x-amz-security-token']).toBe('session');
  });
  test.each([
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', 'sts.cn-north-1.amazonaws.com.cn'],
    ['123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu', 'sts.eusc-de-east-1.amazonaws.eu'],
    ['123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov', 'sts.us-iso-east-1.c2s.ic.gov'],
    ['123456789012.dkr-ecr.eu-west-1.on.aws', 'sts.eu-west-1.amazonaws.com'],
    ['public.ecr.aws', 'sts.us-east-1.amazonaws.com'],
  ])('the token service of %s is that of its partition, %s', async (host, service) => {
    const { context, sent } = cloud({ ...IDENTITY, [`${service}/`]: 403 }, { ...OIDC, AWS_ROLE_ARN: 'arn' });
    await expect(loginToAws(host, context)).rejects.toThrow('sts:AssumeRoleWithWebIdentity answered 403');
    expect(sent[1]!.url.host).toBe(service);
  });
  test.each([
    'https://sts.evil.example',
    'https://evil.example/a.sts.amazonaws.com',
    'https://evil.example?x.sts.amazonaws.com',
    'https://evil.example#sts.amazonaws.com',
    'http://sts.amazonaws.com',
    'https://[.sts.amazonaws.com',
  ])('the token service %s is refused: it would get the identity token', async address => {
    const env = { AWS_ROLE_ARN: 'arn', ...OIDC, AWS_ENDPOINT_URL_STS: address };
    const { context, sent } = cloud(IDENTITY, env);
    await expect(loginToAws(HOST, context)).rejects.toThrow('AWS_ENDPOINT_URL_STS');
    expect(sent.every(({ url }) => url.host === 'actions.test')).toBe(true);
  });
  test('web identity of a file', async () => {
    const { context, sent } = cloud(
      { 'sts.eu-west-1.amazonaws.com/': sts, 'api.ecr.eu-west-1.amazonaws.com/': { authorizationData: [token] } },
      { AWS_ROLE_ARN: 'arn', AWS_WEB_IDENTITY_TOKEN_FILE: '/token' },
      { '/token': 'jwt-of-a-file\n' },
    );
    await loginToAws(HOST, context);
    expect(sent[0]!.form.get('WebIdentityToken')).toBe('jwt-of-a-file');
  });
  test.each([`${HOST}.evil.example`, 'evil.example', `x${HOST}`, '12345.dkr.ecr.eu-west-1.amazonaws.com'])(
    '%s is no ECR host',
    async host => {
      await expect(loginToAws(host, cloud({}, KEYS).context)).rejects.toMatchObject({ code: 'REGISTRY_LOGIN_FAILED' });
    },
  );
  test.each([
    'https://sts.evil.example',
    'https://sts.amazonaws.com.evil.example',
    'http://sts.amazonaws.com',
    'https://evil.example/sts.amazonaws.com',
  ])('a token service at %s is refused', async endpoint => {
    const { context, sent } = cloud(IDENTITY, { ...OIDC, AWS_ROLE_ARN: 'arn', AWS_ENDPOINT_URL_STS: endpoint });
    await expect(loginToAws(HOST, context)).rejects.toThrow('AWS_ENDPOINT_URL_STS');
    expect(sent).toHaveLength(1);
  });
  test('no identity at all: the error says what to give', async () => {
    await expect(loginToAws(HOST, cloud({}, {}).context)).rejects.toMatchObject({
      hint: expect.stringContaining('id-token: write'),
    });
  });
});

describe('azure', () => {
  const ENV = { AZURE_TENANT_ID: 'tenant-1', AZURE_CLIENT_ID: 'client-1' };
  const REPLIES: Replies = {
    ...IDENTITY,
    'login.microsoftonline.com/tenant-1/oauth2/v2.0/token': { access_token: 'entra' },
    'prod.azurecr.io/oauth2/exchange': { refresh_token: 'refresh' },
  };
  test('client secret: Entra token, then a refresh token of the registry', async () => {
    const { context, sent } = cloud(REPLIES, { ...ENV, AZURE_CLIENT_SECRET: 's' });
    expect(await loginToAzure('prod.azurecr.io', context)).toMatchObject({
      kind: 'identity-token',
      password: 'refresh',
    });
    expect(sent[0]!.form.get('scope')).toBe('https://containerregistry.azure.net/.default');
    expect(Object.fromEntries(sent[1]!.form)).toEqual({
      grant_type: 'access_token',
      service: 'prod.azurecr.io',
      access_token: 'entra',
      tenant: 'tenant-1',
    });
  });
  test('the identity of the job: audience api://AzureADTokenExchange', async () => {
    const { context, sent, masked } = cloud(REPLIES, { ...ENV, ...OIDC });
    await loginToAzure('prod.azurecr.io', context);
    expect(masked).toEqual(['jwt-of-the-job']);
    expect(sent[0]!.url.searchParams.get('audience')).toBe('api://AzureADTokenExchange');
    expect(sent[1]!.form.get('client_assertion')).toBe('jwt-of-the-job');
  });
  test.each(['prod.azurecr.io.evil.example', 'azurecr.io', 'evil.example'])('%s is no ACR host', async host => {
    await expect(loginToAzure(host, cloud({}, ENV).context)).rejects.toMatchObject({ code: 'REGISTRY_LOGIN_FAILED' });
  });
  describe('a private cloud, whose environment file names the suffix of its registries', () => {
    const stackEnv = { ...ENV, AZURE_CLIENT_SECRET: 's', AZURE_ENVIRONMENT_FILEPATH: '/azurestackcloud.json' };
    const login = (host: string, file: string) => {
      const replies = { ...REPLIES, [`${host}/oauth2/exchange`]: { refresh_token: 'refresh' } };
      const { context, sent } = cloud(replies, stackEnv, { '/azurestackcloud.json': file });
      return { login: loginToAzure(host, context), sent };
    };
    const FILE = JSON.stringify({
      resourceManagerEndpoint: 'https://management.core.private/',
      tokenAudience: 'https://management.core.private/',
      containerRegistryDNSSuffix: 'azurecr.private',
    });
    test('its registries are logged in to, for the audience of the file', async () => {
      const { login: found, sent } = login('prod.azurecr.private', FILE);
      expect(await found).toMatchObject({ kind: 'identity-token', password: 'refresh' });
      expect(sent[0]!.form.get('scope')).toBe('https://management.core.private/.default');
    });
    test('those of the public clouds as before', async () => {
      const { login: found, sent } = login('prod.azurecr.io', FILE);
      expect(await found).toMatchObject({ password: 'refresh' });
      expect(sent[0]!.form.get('scope')).toBe('https://containerregistry.azure.net/.default');
    });
    test.each([
      ['prod.azurecr.private.evil.example', FILE],
      ['evilazurecr.private', FILE],
      ['azurecr.private', FILE],
      ['prod.example', '{"containerRegistryDNSSuffix":"example"}'],
      ['prod.example', '{}'],
      ['prod.example', 'null'],
      ['prod.example', 'no JSON'],
    ])('%s with %s is refused', async (host, file) => {
      const { login: found, sent } = login(host, file);
      await expect(found).rejects.toMatchObject({ code: 'REGISTRY_LOGIN_FAILED' });
      expect(sent).toEqual([]);
    });
  });
  test('another sign-in service is refused', async () => {
    const { context, sent } = cloud(
      {},
      { ...ENV, AZURE_CLIENT_SECRET: 's', AZURE_AUTHORITY_HOST: 'https://login.evil.example' },
    );
    await expect(loginToAzure('prod.azurecr.io', context)).rejects.toThrow('AZURE_AUTHORITY_HOST');
    expect(sent).toEqual([]);
  });
  test('a refusal names step, status and code, not the text that came with it', async () => {
    const { context } = cloud(
      { 'login.microsoftonline.com/tenant-1/oauth2/v2.0/token': 401 },
      { ...ENV, AZURE_CLIENT_SECRET: 's' },
    );
    await expect(loginToAzure('prod.azurecr.io', context)).rejects.toThrow(
      /^the azure login failed: Entra ID answered 401 \(invalid_client\)$/,
    );
  });
});

describe('gcp', () => {
  const HOST = 'europe-docker.pkg.dev';
  const PROVIDER = 'projects/123/locations/global/workloadIdentityPools/pool-1/providers/github';
  const STS: Replies = { ...IDENTITY, 'sts.googleapis.com/v1/token': { access_token: 'federated' } };
  const IAM =
    'iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@p.iam.gserviceaccount.com:generateAccessToken';
  test('an access token of the environment', async () => {
    expect(await loginToGoogle(HOST, cloud({}, { GOOGLE_OAUTH_ACCESS_TOKEN: 'ya29' }).context)).toMatchObject({
      username: 'oauth2accesstoken',
      password: 'ya29',
    });
  });
  test('workload identity federation, directly', async () => {
    const { context, sent } = cloud(STS, { ...OIDC, GCP_WORKLOAD_IDENTITY_PROVIDER: PROVIDER });
    expect((await loginToGoogle(HOST, context)).password).toBe('federated');
    expect(sent[1]!.form.get('audience')).toBe(`//iam.googleapis.com/${PROVIDER}`);
    expect(sent[1]!.form.get('subject_token')).toBe('jwt-of-the-job');
  });
  test('workload identity federation as a service account', async () => {
    const { context, sent } = cloud(
      { ...STS, [IAM]: { accessToken: 'impersonated' } },
      { ...OIDC, GCP_WORKLOAD_IDENTITY_PROVIDER: PROVIDER, GCP_SERVICE_ACCOUNT: 'ci@p.iam.gserviceaccount.com' },
    );
    expect((await loginToGoogle(HOST, context)).password).toBe('impersonated');
    expect(sent[2]!.headers!['authorization']).toBe('Bearer federated');
  });
  test('the file of google-github-actions/auth (external account)', async () => {
    const file = {
      type: 'external_account',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      token_url: 'https://sts.googleapis.com/v1/token',
      service_account_impersonation_url: `https://${IAM}`,
      credential_source: {
        url: 'https://actions.test/token',
        headers: { Authorization: 'Bearer x' },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
    };
    const { context } = cloud(
      { ...STS, [IAM]: { accessToken: 'impersonated' } },
      { GOOGLE_APPLICATION_CREDENTIALS: '/creds.json' },
      { '/creds.json': JSON.stringify(file) },
    );
    expect((await loginToGoogle(HOST, context)).password).toBe('impersonated');
  });
  test.each([
    { token_url: 'https://sts.evil.example/v1/token' },
    { service_account_impersonation_url: 'https://evil.example/x:generateAccessToken' },
  ])('a file that names %j is refused', async field => {
    const { context, sent } = cloud(
      STS,
      { GOOGLE_APPLICATION_CREDENTIALS: '/c' },
      { '/c': JSON.stringify({ type: 'external_account', audience: `//iam.googleapis.com/${PROVIDER}`, ...field }) },
    );
    await expect(loginToGoogle(HOST, context)).rejects.toMatchObject({ code: 'REGISTRY_LOGIN_FAILED' });
    expect(sent).toEqual([]);
  });
  test('a service account key signs a statement', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const file = JSON.stringify({
      type: 'service_account',
      client_email: 'ci@p.iam.gserviceaccount.com',
      private_key: privateKey,
    });
    const { context, sent } = cloud(
      { 'oauth2.googleapis.com/token': { access_token: 'signed' } },
      { GOOGLE_APPLICATION_CREDENTIALS: '/c' },
      { '/c': file },
    );
    expect((await loginToGoogle(HOST, context)).password).toBe('signed');
    expect(sent[0]!.form.get('assertion')?.split('.')).toHaveLength(3);
  });
  test.each(['../x', 'projects/1/locations/global/workloadIdentityPools/p/providers/x?y'])(
    'provider %j has no form that goes into a URL',
    async provider => {
      await expect(
        loginToGoogle(HOST, cloud(STS, { ...OIDC, GCP_WORKLOAD_IDENTITY_PROVIDER: provider }).context),
      ).rejects.toThrow('unknown form');
    },
  );
  const account = (source: object) =>
    JSON.stringify({
      type: 'external_account',
      audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/github',
      credential_source: source,
    });
  test.each([
    ['a file that is null', 'null'],
    ['an identity token that is no JSON', account({ file: '/t', format: { type: 'json' } })],
    ['an identity token without file and address', account({})],
    ['an address that is none', account({ url: 'https://[' })],
  ])('%s is an error of the login, not of the run', async (_reason, file) => {
    const { context } = cloud({}, { GOOGLE_APPLICATION_CREDENTIALS: '/k' }, { '/k': file, '/t': 'pl4nted' });
    const error = await loginToGoogle('gcr.io', context).catch((e: Error) => e);
    expect(error).toMatchObject({ code: 'REGISTRY_LOGIN_FAILED' });
    expect(String(error)).not.toContain('pl4nted');
  });
  test.each(['gcr.io.evil.example', 'evilgcr.io', 'docker.pkg.dev'])('%s is no registry of Google', async host => {
    await expect(loginToGoogle(host, cloud({}, { GOOGLE_OAUTH_ACCESS_TOKEN: 'x' }).context)).rejects.toMatchObject({
      code: 'REGISTRY_LOGIN_FAILED',
    });
  });
});

describe('logins among the sources', () => {
  const find = (image: string, env: Record<string, string>, replies: Replies, provider: 'aws' | 'azure' | 'gcp') => {
    const { context, sent, masked } = cloud(replies, env);
    const slept: number[] = [];
    const credentials = createCredentials({
      ...{ env, send: context.send, readFile: context.readFile, now: context.now, mask: context.mask },
      sleep: async milliseconds => slept.push(milliseconds),
    });
    const target = targetOf(image, { insecure: false, registries: {}, hasTlsMaterial: false });
    return {
      ...{ sent, masked, slept, credentials },
      ask: (refused?: RegistryCredential) =>
        credentials.credentialsFor(imageRepository(image, { provider }), target, { refused }),
    };
  };
  const AZURE = { AZURE_TENANT_ID: 'tenant-1', AZURE_CLIENT_ID: 'c', AZURE_CLIENT_SECRET: 's' };
  const azure = (replies: Replies = {}) => {
    let logins = 0;
    const counted = {
      get refresh_token() {
        return `r${++logins}`;
      },
    };
    return find(
      'prod.azurecr.io/app',
      AZURE,
      {
        'login.microsoftonline.com/tenant-1/oauth2/v2.0/token': { access_token: 'e' },
        'prod.azurecr.io/oauth2/exchange': counted,
        ...replies,
      },
      'azure',
    );
  };
  test('a login is made once per host, however many images need it at a time', async () => {
    const { ask, sent, masked } = azure();
    const found = await Promise.all([1, 2, 3, 4, 5].map(() => ask()));
    expect(new Set(found.map(value => JSON.stringify(value))).size).toBe(1);
    expect(found[0]).toMatchObject({ kind: 'identity-token', token: 'r1', host: 'prod.azurecr.io' });
    expect(sent).toHaveLength(2);
    expect(masked).toEqual(['r1']);
  });
  test('a refused one is replaced once, for all who were refused with it', async () => {
    const { ask, sent } = azure();
    const old = await ask();
    const found = await Promise.all([ask(old), ask(old), ask(old)]);
    expect(found.map(value => value?.kind === 'identity-token' && value.token)).toEqual(['r2', 'r2', 'r2']);
    expect(sent).toHaveLength(4);
  });
  test('one that fails is an error for each image, and asked for once', async () => {
    const { ask, sent } = azure({ 'login.microsoftonline.com/tenant-1/oauth2/v2.0/token': 401 });
    for (const _image of [1, 2])
      await expect(ask()).rejects.toMatchObject({
        code: 'REGISTRY_LOGIN_FAILED',
        message: expect.stringMatching(/^prod\.azurecr\.io wants a login, and the azure login failed: Entra ID/),
        hint: expect.stringContaining('prod.azurecr.io=username:password'),
      });
    expect(sent).toHaveLength(1);
  });
  test.each([429, 500, 503])('%i of a login service passes: asked again, three times at most', async status => {
    const { ask, sent, slept } = azure({ 'login.microsoftonline.com/tenant-1/oauth2/v2.0/token': status });
    await expect(ask()).rejects.toThrow(`Entra ID answered ${status}`);
    expect(sent).toHaveLength(3);
    expect(slept).toEqual([1_000, 2_000]);
  });
  test.each([
    ['network', 3],
    ['timeout', 3],
    ['unknown-host', 1],
    ['tls', 1],
  ] as const)('no answer (%s) is an error of the images, never the end of the run', async (kind, attempts) => {
    let asked = 0;
    const unreachable = createCredentials({
      env: AZURE,
      sleep: async () => undefined,
      send: async () => {
        asked++;
        throw new TransportFailure(kind, 'ECONNRESET');
      },
    });
    const target = targetOf('prod.azurecr.io/app', { insecure: false, registries: {}, hasTlsMaterial: false });
    await expect(
      unreachable.credentialsFor(imageRepository('prod.azurecr.io/app', { provider: 'azure' }), target),
    ).rejects.toMatchObject({
      code: 'REGISTRY_LOGIN_FAILED',
      field: 'provider',
      message: expect.stringContaining('https://login.microsoftonline.com/tenant-1/oauth2/v2.0/token did not answer'),
    });
    expect(asked).toBe(attempts);
  });
  test('a private ECR login goes along at once', async () => {
    const token = Buffer.from('AWS:p').toString('base64');
    const { ask } = find(
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com/app',
      { AWS_ACCESS_KEY_ID: 'A', AWS_SECRET_ACCESS_KEY: 's' },
      { 'api.ecr.eu-west-1.amazonaws.com/': { authorizationData: [{ authorizationToken: token }] } },
      'aws',
    );
    expect(await ask()).toMatchObject({ username: 'AWS', preemptive: true });
  });
  test('the public ECR is read without login when there is none, with a warning', async () => {
    const { ask, credentials } = find('public.ecr.aws/x/app', {}, {}, 'aws');
    expect(await ask()).toBeUndefined();
    expect(credentials.diagnostics()).toMatchObject([{ code: 'REGISTRY_LOGIN_FAILED', severity: 'warning' }]);
  });
});
