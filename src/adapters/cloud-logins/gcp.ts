/** Google's registries: an access token from the environment, a key file, or workload identity federation. */
import { createPrivateKey, createSign } from 'node:crypto';
import { isGoogleHost } from '../registry-target.ts';
import {
  actionsIdentityToken,
  type CloudLogin,
  IDENTITY_HINT,
  type LoginContext,
  loginFailure,
  readCloudAnswer,
  textField,
} from './login.ts';

const STS = 'https://sts.googleapis.com/v1/token';
const OAUTH = 'https://oauth2.googleapis.com/token';
const SCOPES = 'https://www.googleapis.com/auth/cloud-platform https://www.googleapis.com/auth/userinfo.email';
const AUDIENCE =
  /^\/\/iam\.googleapis\.com\/projects\/\d{1,32}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/;
const ACCOUNT = /^[a-z0-9.-]{1,100}@[a-z0-9.-]{1,100}\.gserviceaccount\.com$/;
const IMPERSONATION =
  /^https:\/\/iamcredentials\.googleapis\.com\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/;
/** Access tokens hold an hour; they are renewed a little before. */
const LIFETIME_MS = 50 * 60_000;
const FORM = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };

interface KeyFile {
  type?: unknown;
  client_email?: unknown;
  private_key?: unknown;
  audience?: unknown;
  token_url?: unknown;
  service_account_impersonation_url?: unknown;
  credential_source?: {
    file?: unknown;
    url?: unknown;
    headers?: unknown;
    format?: { type?: unknown; subject_token_field_name?: unknown };
  };
}

/** Logs in to a Google registry host. */
export async function loginToGoogle(host: string, context: LoginContext): Promise<CloudLogin> {
  if (!isGoogleHost(host)) throw loginFailure('gcp', `${host} is no registry of Google`);
  const { token, source } = await accessToken(context);
  return {
    kind: 'basic',
    username: 'oauth2accesstoken',
    password: token,
    expires: context.now() + LIFETIME_MS,
    source: `the gcp login by ${source}`,
  };
}

async function accessToken(context: LoginContext): Promise<{ token: string; source: string }> {
  for (const source of ['GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN']) {
    const token = context.env[source];
    if (token) return { token, source };
  }
  const path = context.env['GOOGLE_APPLICATION_CREDENTIALS'];
  if (path) return { token: await fromKeyFile(context, path), source: 'GOOGLE_APPLICATION_CREDENTIALS' };
  const audience = context.env['GCP_WORKLOAD_IDENTITY_PROVIDER'];
  if (!audience) {
    throw loginFailure(
      'gcp',
      'the environment holds neither GOOGLE_APPLICATION_CREDENTIALS nor GCP_WORKLOAD_IDENTITY_PROVIDER',
      IDENTITY_HINT,
    );
  }
  const full = audience.startsWith('//') ? audience : `//iam.googleapis.com/${audience}`;
  const subject = await actionsIdentityToken(context, `https:${full}`);
  if (subject === undefined) throw loginFailure('gcp', 'the job has no identity token', IDENTITY_HINT);
  return {
    token: await federate(context, full, subject, context.env['GCP_SERVICE_ACCOUNT']),
    source: 'the identity of the job',
  };
}

async function fromKeyFile(context: LoginContext, path: string): Promise<string> {
  let key: KeyFile | null;
  try {
    key = JSON.parse((await context.readFile(path)) ?? '') as KeyFile | null;
  } catch {
    throw loginFailure('gcp', 'the file of GOOGLE_APPLICATION_CREDENTIALS cannot be read');
  }
  if (key === null) throw loginFailure('gcp', 'the file of GOOGLE_APPLICATION_CREDENTIALS holds nothing');
  if (key.type === 'service_account') return fromServiceAccount(context, key);
  if (key.type !== 'external_account')
    throw loginFailure('gcp', 'the credential file is neither a service account nor an external account');
  if (key.token_url !== undefined && key.token_url !== STS)
    throw loginFailure('gcp', 'the credential file names an unknown token service');
  const account = IMPERSONATION.exec(String(key.service_account_impersonation_url ?? ''))?.[1];
  if (key.service_account_impersonation_url !== undefined && account === undefined) {
    throw loginFailure('gcp', 'the credential file names an unknown impersonation service');
  }
  return federate(context, String(key.audience ?? ''), await subjectToken(context, key), account);
}

/** The identity token of an external account: a file, or an https address with its headers. */
async function subjectToken(context: LoginContext, key: KeyFile): Promise<string> {
  const { file, url: address, headers, format } = key.credential_source ?? {};
  let text: string | undefined;
  if (typeof file === 'string') text = await context.readFile(file);
  else if (typeof address === 'string' && address.startsWith('https://') && URL.canParse(address)) {
    const sent = Object.entries((headers ?? {}) as object).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    const answer = await context.send({ method: 'GET', url: new URL(address), headers: Object.fromEntries(sent) });
    if (answer.status === 200) text = answer.body.toString('utf8');
  }
  if (text === undefined) throw loginFailure('gcp', 'the identity token of the external account cannot be read');
  if (format?.type !== 'json') return text.trim();
  const field = String(format.subject_token_field_name ?? 'value');
  let parsed: Record<string, unknown> | null;
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    throw loginFailure('gcp', 'the identity token of the external account is no JSON');
  }
  return textField('gcp', 'the identity token', parsed ?? {}, field);
}

async function federate(
  context: LoginContext,
  audience: string,
  subject: string,
  account: string | undefined,
): Promise<string> {
  if (!AUDIENCE.test(audience)) throw loginFailure('gcp', 'the workload identity provider has an unknown form');
  if (account !== undefined && !ACCOUNT.test(account))
    throw loginFailure('gcp', 'the service account is no e-mail address of one');
  const form = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience,
    scope: 'https://www.googleapis.com/auth/cloud-platform',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    subject_token: subject,
  });
  const exchanged = await context.send({ method: 'POST', url: new URL(STS), headers: FORM, body: form.toString() });
  const token = textField(
    'gcp',
    'the token exchange',
    readCloudAnswer('gcp', 'the token exchange', exchanged),
    'access_token',
  );
  return account === undefined ? token : impersonate(context, account, token);
}

async function impersonate(context: LoginContext, account: string, token: string): Promise<string> {
  const answer = await context.send({
    method: 'POST',
    url: new URL(`https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`),
    headers: { accept: 'application/json', 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ scope: SCOPES.split(' ') }),
  });
  return textField('gcp', 'the impersonation', readCloudAnswer('gcp', 'the impersonation', answer), 'accessToken');
}

/** A service account's key signs a statement about itself (RFC 7523). */
async function fromServiceAccount(context: LoginContext, key: KeyFile): Promise<string> {
  const issued = Math.floor(context.now() / 1000);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: key.client_email, scope: SCOPES, aud: OAUTH, iat: issued, exp: issued + 3600 };
  const unsigned = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  let signature: string;
  try {
    signature = createSign('RSA-SHA256')
      .update(unsigned)
      .sign(createPrivateKey(String(key.private_key)), 'base64url');
  } catch {
    throw loginFailure('gcp', 'the key of the service account cannot be used');
  }
  const form = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion: `${unsigned}.${signature}`,
  });
  const answer = await context.send({ method: 'POST', url: new URL(OAUTH), headers: FORM, body: form.toString() });
  return textField('gcp', 'the token service', readCloudAnswer('gcp', 'the token service', answer), 'access_token');
}
