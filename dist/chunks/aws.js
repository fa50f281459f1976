import "./rolldown-runtime.js";
import { n as AMAZON_PUBLIC_HOSTS, t as AMAZON_PRIVATE_HOST } from "./registry-target.js";
import { a as textField, i as readCloudAnswer, n as actionsIdentityToken, r as loginFailure, t as IDENTITY_HINT } from "./login.js";
// src/adapters/cloud-logins/aws.ts
const STS_ENDPOINT = /^https:\/\/(.+\.)?sts(-fips)?(\.[^.]+)?(\.vpce)?\.amazonaws\.com$/;
async function loginToAws(host, context, keys) {
	let { region, domain, endpoint, target, service } = endpointOf(host), identity = keys === void 0 ? await keysOf(context, {
		region,
		domain
	}) : {
		accessKeyId: keys.id,
		secretAccessKey: keys.secret,
		source: "registries"
	}, { AwsV4Signer } = await import("./aws4fetch.esm.js"), { source, ...signing } = identity, signed = await new AwsV4Signer({
		method: "POST",
		url: endpoint,
		headers: {
			"content-type": "application/x-amz-json-1.1",
			"x-amz-target": target
		},
		body: "{}",
		service,
		region,
		...signing
	}).sign(), headers = Object.fromEntries(signed.headers.entries()), answer = await context.send({
		method: "POST",
		url: new URL(endpoint),
		headers,
		body: "{}"
	});
	return readLogin(readCloudAnswer("aws", "ecr:GetAuthorizationToken", answer), source, context.now());
}
function endpointOf(host) {
	if (AMAZON_PUBLIC_HOSTS.has(host)) return {
		region: "us-east-1",
		domain: "amazonaws.com",
		endpoint: "https://api.ecr-public.us-east-1.amazonaws.com/",
		target: "SpencerFrontendService.GetAuthorizationToken",
		service: "ecr-public"
	};
	let [, , fips, region, suffix] = AMAZON_PRIVATE_HOST.exec(host) ?? [];
	if (region === void 0 || suffix === void 0) throw loginFailure("aws", `${host} is no ECR registry`);
	let domain = suffix === "on.aws" ? "amazonaws.com" : suffix === "on.amazonwebservices.com.cn" ? "amazonaws.com.cn" : suffix;
	return {
		region,
		domain,
		endpoint: fips === void 0 ? `https://api.ecr.${region}.${domain}/` : `https://ecr-fips.${region}.${domain}/`,
		target: "AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken",
		service: "ecr"
	};
}
async function keysOf(context, place) {
	let { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = context.env;
	if (accessKeyId && secretAccessKey) return {
		accessKeyId,
		secretAccessKey,
		...sessionToken && { sessionToken },
		source: "AWS_ACCESS_KEY_ID"
	};
	let role = context.env.AWS_ROLE_ARN, file = context.env.AWS_WEB_IDENTITY_TOKEN_FILE, token = file ? (await context.readFile(file))?.trim() : await actionsIdentityToken(context, "sts.amazonaws.com");
	if (!role || !token) throw loginFailure("aws", "the environment holds neither AWS_ACCESS_KEY_ID nor AWS_ROLE_ARN with an identity token", IDENTITY_HINT);
	return assumeRole(context, place, role, token);
}
async function assumeRole(context, place, role, token) {
	let custom = context.env.AWS_ENDPOINT_URL_STS;
	if (custom && !(URL.canParse(custom) && STS_ENDPOINT.test(new URL(custom).origin))) throw loginFailure("aws", "AWS_ENDPOINT_URL_STS is no address of Amazon's token service");
	let form = new URLSearchParams({
		Action: "AssumeRoleWithWebIdentity",
		Version: "2011-06-15",
		RoleArn: role,
		RoleSessionName: context.env.AWS_ROLE_SESSION_NAME || "retag",
		WebIdentityToken: token
	}), answer = await context.send({
		method: "POST",
		url: new URL(custom || `https://sts.${place.region}.${place.domain}/`),
		headers: {
			accept: "application/json",
			"content-type": "application/x-www-form-urlencoded"
		},
		body: form.toString()
	}), step = "sts:AssumeRoleWithWebIdentity", inner = (value, name) => value?.[name] ?? {}, keys = inner(inner(inner(readCloudAnswer("aws", step, answer), "AssumeRoleWithWebIdentityResponse"), "AssumeRoleWithWebIdentityResult"), "Credentials");
	return {
		accessKeyId: textField("aws", step, keys, "AccessKeyId"),
		secretAccessKey: textField("aws", step, keys, "SecretAccessKey"),
		sessionToken: textField("aws", step, keys, "SessionToken"),
		source: "AWS_ROLE_ARN"
	};
}
function readLogin(body, source, now) {
	let data = body.authorizationData, entry = (Array.isArray(data) ? data[0] : data) ?? {}, token = textField("aws", "ecr:GetAuthorizationToken", entry, "authorizationToken"), decoded = Buffer.from(token, "base64").toString("utf8"), colon = decoded.indexOf(":");
	if (colon < 1) throw loginFailure("aws", "ecr:GetAuthorizationToken gave a token that cannot be read");
	let told = Number(entry.expiresAt) * 1e3;
	return {
		kind: "basic",
		username: decoded.slice(0, colon),
		password: decoded.slice(colon + 1),
		expires: told > now ? told : now + 36e5,
		source: `the aws login by ${source}`
	};
}
export { loginToAws };
