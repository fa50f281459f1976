/** Amazon ECR: an authorization token by the environment's keys or by web identity, signed with AWS Signature Version 4. */
import { AMAZON_PRIVATE_HOST, AMAZON_PUBLIC_HOSTS } from '../registry-target.ts';
import {
  actionsIdentityToken,
  type CloudLogin,
  IDENTITY_HINT,
  type LoginContext,
  loginFailure,
  readCloudAnswer,
  textField,
} from './login.ts';

interface AwsKeys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  source: string;
}

/** A token service of one's own must be one of Amazon's: it receives the identity token. */
const STS_ENDPOINT = /^https:\/\/(.+\.)?sts(-fips)?(\.[^.]+)?(\.vpce)?\.amazonaws\.com$/;
const HOURS = 3_600_000;

/** Logs in to a private or the public ECR host. `keys` are an access key and its secret given for this registry. */
export async function loginToAws(
  host: string,
  context: LoginContext,
  keys?: { id: string; secret: string },
): Promise<CloudLogin> {
  const { region, domain, endpoint, target, service } = endpointOf(host);
  const identity =
    keys === undefined
      ? await keysOf(context, { region, domain })
      : { accessKeyId: keys.id, secretAccessKey: keys.secret, source: 'registries' };
  const { AwsV4Signer } = await import('aws4fetch');
  const { source, ...signing } = identity;
  const body = '{}';
  const signer = new AwsV4Signer({
    method: 'POST',
    url: endpoint,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
    body,
    service,
    region,
    ...signing,
  });
  const signed = await signer.sign();
  const headers = Object.fromEntries(signed.headers.entries());
  const answer = await context.send({ method: 'POST', url: new URL(endpoint), headers, body });
  return readLogin(readCloudAnswer('aws', 'ecr:GetAuthorizationToken', answer), source, context.now());
}

/** A region and the domain of its partition: China and the isolated ones have their own. */
interface Place {
  region: string;
  domain: string;
}

function endpointOf(host: string): Place & { endpoint: string; target: string; service: string } {
  if (AMAZON_PUBLIC_HOSTS.has(host)) {
    const endpoint = 'https://api.ecr-public.us-east-1.amazonaws.com/';
    return {
      region: 'us-east-1',
      domain: 'amazonaws.com',
      endpoint,
      target: 'SpencerFrontendService.GetAuthorizationToken',
      service: 'ecr-public',
    };
  }
  const [, , fips, region, suffix] = AMAZON_PRIVATE_HOST.exec(host) ?? [];
  if (region === undefined || suffix === undefined) throw loginFailure('aws', `${host} is no ECR registry`);
  const target = 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken';
  // The dual-stack names of registries have their API under another domain.
  const domain =
    suffix === 'on.aws' ? 'amazonaws.com' : suffix === 'on.amazonwebservices.com.cn' ? 'amazonaws.com.cn' : suffix;
  const endpoint =
    fips === undefined ? `https://api.ecr.${region}.${domain}/` : `https://ecr-fips.${region}.${domain}/`;
  return { region, domain, endpoint, target, service: 'ecr' };
}

/** Keys of the environment, else those that an identity token is exchanged for. */
async function keysOf(context: LoginContext, place: Place): Promise<AwsKeys> {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = context.env;
  if (accessKeyId && secretAccessKey) {
    return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }), source: 'AWS_ACCESS_KEY_ID' };
  }
  const role = context.env['AWS_ROLE_ARN'];
  const file = context.env['AWS_WEB_IDENTITY_TOKEN_FILE'];
  const token = file
    ? (await context.readFile(file))?.trim()
    : await actionsIdentityToken(context, 'sts.amazonaws.com');
  if (!role || !token) {
    throw loginFailure(
      'aws',
      'the environment holds neither AWS_ACCESS_KEY_ID nor AWS_ROLE_ARN with an identity token',
      IDENTITY_HINT,
    );
  }
  return assumeRole(context, place, role, token);
}

async function assumeRole(context: LoginContext, place: Place, role: string, token: string): Promise<AwsKeys> {
  const custom = context.env['AWS_ENDPOINT_URL_STS'];
  // The origin, not the text: a path could end like one.
  if (custom && !(URL.canParse(custom) && STS_ENDPOINT.test(new URL(custom).origin)))
    throw loginFailure('aws', "AWS_ENDPOINT_URL_STS is no address of Amazon's token service");
  const form = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: context.env['AWS_ROLE_SESSION_NAME'] || 'retag',
    WebIdentityToken: token,
  });
  const answer = await context.send({
    method: 'POST',
    url: new URL(custom || `https://sts.${place.region}.${place.domain}/`),
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  const step = 'sts:AssumeRoleWithWebIdentity';
  const inner = (value: unknown, name: string) =>
    ((value as Record<string, unknown> | undefined)?.[name] ?? {}) as Record<string, unknown>;
  const result = inner(
    inner(readCloudAnswer('aws', step, answer), 'AssumeRoleWithWebIdentityResponse'),
    'AssumeRoleWithWebIdentityResult',
  );
  const keys = inner(result, 'Credentials');
  return {
    accessKeyId: textField('aws', step, keys, 'AccessKeyId'),
    secretAccessKey: textField('aws', step, keys, 'SecretAccessKey'),
    sessionToken: textField('aws', step, keys, 'SessionToken'),
    source: 'AWS_ROLE_ARN',
  };
}

/** `authorizationData` is a list for private registries and an object for the public one. */
function readLogin(body: Record<string, unknown>, source: string, now: number): CloudLogin {
  const data = body['authorizationData'];
  const entry = ((Array.isArray(data) ? data[0] : data) ?? {}) as Record<string, unknown>;
  const token = textField('aws', 'ecr:GetAuthorizationToken', entry, 'authorizationToken');
  const decoded = Buffer.from(token, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 1) throw loginFailure('aws', 'ecr:GetAuthorizationToken gave a token that cannot be read');
  const told = Number(entry['expiresAt']) * 1000;
  return {
    kind: 'basic',
    username: decoded.slice(0, colon),
    password: decoded.slice(colon + 1),
    expires: told > now ? told : now + HOURS,
    source: `the aws login by ${source}`,
  };
}
