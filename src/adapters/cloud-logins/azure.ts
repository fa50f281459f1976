/** Azure Container Registry: an Entra ID token, exchanged at the registry for a refresh token. */
import { AZURE_HOST } from '../registry-target.ts';
import {
  actionsIdentityToken,
  type CloudLogin,
  IDENTITY_HINT,
  type LoginContext,
  loginFailure,
  readCloudAnswer,
  textField,
} from './login.ts';

/** The sign-in services of Azure's clouds; another one would receive the secret. */
const AUTHORITIES = new Set([
  'https://login.microsoftonline.com',
  'https://login.microsoftonline.us',
  'https://login.partner.microsoftonline.cn',
  'https://login.chinacloudapi.cn',
]);
const SCOPE = 'https://containerregistry.azure.net/.default';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Refresh tokens of registries hold about three hours; they are renewed well before. */
const LIFETIME_MS = 90 * 60_000;
const FORM = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };

/** Logs in to an ACR host with the client secret, the federated token file, or the identity of the GitHub Actions job. */
export async function loginToAzure(host: string, context: LoginContext): Promise<CloudLogin> {
  const stack = AZURE_HOST.test(host) ? undefined : await readStack(context);
  if (!AZURE_HOST.test(host) && !isOfStack(host, stack))
    throw loginFailure('azure', `${host} is no Azure Container Registry`);
  const tenant = context.env['AZURE_TENANT_ID'];
  const { token, source } = await entraToken(context, tenant, stack?.audience);
  const form = new URLSearchParams({ grant_type: 'access_token', service: host, access_token: token });
  if (tenant) form.set('tenant', tenant);
  const answer = await context.send({
    method: 'POST',
    url: new URL(`https://${host}/oauth2/exchange`),
    headers: FORM,
    body: form.toString(),
  });
  const step = `https://${host}/oauth2/exchange`;
  const password = textField('azure', step, readCloudAnswer('azure', step, answer), 'refresh_token');
  return {
    kind: 'identity-token',
    username: '00000000-0000-0000-0000-000000000000',
    password,
    expires: context.now() + LIFETIME_MS,
    source: `the azure login by ${source}`,
  };
}

/** What the environment file of a private cloud (Azure Stack) says. */
interface Stack {
  /** Suffix of its registries' hosts, without a dot before it. */
  suffix: string | undefined;
  audience: string | undefined;
}

/** The file that `AZURE_ENVIRONMENT_FILEPATH` names on the machines of a private cloud. */
async function readStack({ env, readFile }: LoginContext): Promise<Stack | undefined> {
  const path = env['AZURE_ENVIRONMENT_FILEPATH'];
  if (!path) return undefined;
  let file: { containerRegistryDNSSuffix?: unknown; tokenAudience?: unknown } | null;
  try {
    file = JSON.parse((await readFile(path)) ?? '') as typeof file;
  } catch {
    throw loginFailure('azure', 'the file of AZURE_ENVIRONMENT_FILEPATH cannot be read');
  }
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return {
    suffix: text(file?.containerRegistryDNSSuffix)?.toLowerCase().replace(/^\./, ''),
    audience: text(file?.tokenAudience)?.replace(/\/+$/, ''),
  };
}

/** Whether a host is one name under the suffix, which must be of two labels at least. */
function isOfStack(host: string, stack: Stack | undefined): boolean {
  const [, name, suffix = ''] = /^([a-z0-9][a-z0-9-]*)\.(.+)$/.exec(host) ?? [];
  return name !== undefined && suffix.includes('.') && suffix === stack?.suffix;
}

async function entraToken(
  context: LoginContext,
  tenant: string | undefined,
  audience?: string,
): Promise<{ token: string; source: string }> {
  const { AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret, AZURE_FEDERATED_TOKEN_FILE: file } = context.env;
  const authority = (context.env['AZURE_AUTHORITY_HOST'] || 'https://login.microsoftonline.com').replace(/\/+$/, '');
  if (!tenant || !client)
    throw loginFailure('azure', 'the environment does not hold AZURE_TENANT_ID and AZURE_CLIENT_ID', IDENTITY_HINT);
  if (!AUTHORITIES.has(authority)) throw loginFailure('azure', 'AZURE_AUTHORITY_HOST is no sign-in service of Azure');
  if (!/^[\w.-]+$/.test(tenant)) throw loginFailure('azure', 'AZURE_TENANT_ID is no tenant');
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client,
    scope: audience === undefined ? SCOPE : `${audience}/.default`,
  });
  let source = 'AZURE_CLIENT_SECRET';
  if (secret) form.set('client_secret', secret);
  else {
    source = file ? 'AZURE_FEDERATED_TOKEN_FILE' : 'the identity of the job';
    const assertion = file
      ? (await context.readFile(file))?.trim()
      : await actionsIdentityToken(context, 'api://AzureADTokenExchange');
    if (!assertion)
      throw loginFailure('azure', 'there is neither AZURE_CLIENT_SECRET nor an identity token', IDENTITY_HINT);
    form.set('client_assertion_type', ASSERTION_TYPE);
    form.set('client_assertion', assertion);
  }
  const url = new URL(`${authority}/${tenant}/oauth2/v2.0/token`);
  const answer = await context.send({ method: 'POST', url, headers: FORM, body: form.toString() });
  return {
    token: textField('azure', 'Entra ID', readCloudAnswer('azure', 'Entra ID', answer), 'access_token'),
    source,
  };
}
