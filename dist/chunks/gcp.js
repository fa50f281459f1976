import "./rolldown-runtime.js";
import { o as isGoogleHost } from "./registry-target.js";
import { a as textField, i as readCloudAnswer, n as actionsIdentityToken, r as loginFailure, t as IDENTITY_HINT } from "./login.js";
import { createPrivateKey, createSign } from "node:crypto";
// src/adapters/cloud-logins/gcp.ts
const STS = "https://sts.googleapis.com/v1/token", OAUTH = "https://oauth2.googleapis.com/token", SCOPES = "https://www.googleapis.com/auth/cloud-platform https://www.googleapis.com/auth/userinfo.email", AUDIENCE = /^\/\/iam\.googleapis\.com\/projects\/\d{1,32}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/, ACCOUNT = /^[a-z0-9.-]{1,100}@[a-z0-9.-]{1,100}\.gserviceaccount\.com$/, IMPERSONATION = /^https:\/\/iamcredentials\.googleapis\.com\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/, FORM = {
	accept: "application/json",
	"content-type": "application/x-www-form-urlencoded"
};
async function loginToGoogle(host, context) {
	if (!isGoogleHost(host)) throw loginFailure("gcp", `${host} is no registry of Google`);
	let { token, source } = await accessToken(context);
	return {
		kind: "basic",
		username: "oauth2accesstoken",
		password: token,
		expires: context.now() + 3e6,
		source: `the gcp login by ${source}`
	};
}
async function accessToken(context) {
	for (let source of ["GOOGLE_OAUTH_ACCESS_TOKEN", "CLOUDSDK_AUTH_ACCESS_TOKEN"]) {
		let token = context.env[source];
		if (token) return {
			token,
			source
		};
	}
	let path = context.env.GOOGLE_APPLICATION_CREDENTIALS;
	if (path) return {
		token: await fromKeyFile(context, path),
		source: "GOOGLE_APPLICATION_CREDENTIALS"
	};
	let audience = context.env.GCP_WORKLOAD_IDENTITY_PROVIDER;
	if (!audience) throw loginFailure("gcp", "the environment holds neither GOOGLE_APPLICATION_CREDENTIALS nor GCP_WORKLOAD_IDENTITY_PROVIDER", IDENTITY_HINT);
	let full = audience.startsWith("//") ? audience : `//iam.googleapis.com/${audience}`, subject = await actionsIdentityToken(context, `https:${full}`);
	if (subject === void 0) throw loginFailure("gcp", "the job has no identity token", IDENTITY_HINT);
	return {
		token: await federate(context, full, subject, context.env.GCP_SERVICE_ACCOUNT),
		source: "the identity of the job"
	};
}
async function fromKeyFile(context, path) {
	let key;
	try {
		key = JSON.parse(await context.readFile(path) ?? "");
	} catch {
		throw loginFailure("gcp", "the file of GOOGLE_APPLICATION_CREDENTIALS cannot be read");
	}
	if (key === null) throw loginFailure("gcp", "the file of GOOGLE_APPLICATION_CREDENTIALS holds nothing");
	if (key.type === "service_account") return fromServiceAccount(context, key);
	if (key.type !== "external_account") throw loginFailure("gcp", "the credential file is neither a service account nor an external account");
	if (key.token_url !== void 0 && key.token_url !== STS) throw loginFailure("gcp", "the credential file names an unknown token service");
	let account = IMPERSONATION.exec(String(key.service_account_impersonation_url ?? ""))?.[1];
	if (key.service_account_impersonation_url !== void 0 && account === void 0) throw loginFailure("gcp", "the credential file names an unknown impersonation service");
	return federate(context, String(key.audience ?? ""), await subjectToken(context, key), account);
}
async function subjectToken(context, key) {
	let { file, url: address, headers, format } = key.credential_source ?? {}, text;
	if (typeof file == "string") text = await context.readFile(file);
	else if (typeof address == "string" && address.startsWith("https://") && URL.canParse(address)) {
		let sent = Object.entries(headers ?? {}).filter((pair) => typeof pair[1] == "string"), answer = await context.send({
			method: "GET",
			url: new URL(address),
			headers: Object.fromEntries(sent)
		});
		answer.status === 200 && (text = answer.body.toString("utf8"));
	}
	if (text === void 0) throw loginFailure("gcp", "the identity token of the external account cannot be read");
	if (format?.type !== "json") return text.trim();
	let field = String(format.subject_token_field_name ?? "value"), parsed;
	try {
		parsed = JSON.parse(text);
	} catch {
		throw loginFailure("gcp", "the identity token of the external account is no JSON");
	}
	return textField("gcp", "the identity token", parsed ?? {}, field);
}
async function federate(context, audience, subject, account) {
	if (!AUDIENCE.test(audience)) throw loginFailure("gcp", "the workload identity provider has an unknown form");
	if (account !== void 0 && !ACCOUNT.test(account)) throw loginFailure("gcp", "the service account is no e-mail address of one");
	let form = new URLSearchParams({
		grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
		audience,
		scope: "https://www.googleapis.com/auth/cloud-platform",
		requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
		subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
		subject_token: subject
	}), exchanged = await context.send({
		method: "POST",
		url: new URL(STS),
		headers: FORM,
		body: form.toString()
	}), token = textField("gcp", "the token exchange", readCloudAnswer("gcp", "the token exchange", exchanged), "access_token");
	return account === void 0 ? token : impersonate(context, account, token);
}
async function impersonate(context, account, token) {
	let answer = await context.send({
		method: "POST",
		url: new URL(`https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`),
		headers: {
			accept: "application/json",
			"content-type": "application/json",
			authorization: `Bearer ${token}`
		},
		body: JSON.stringify({ scope: SCOPES.split(" ") })
	});
	return textField("gcp", "the impersonation", readCloudAnswer("gcp", "the impersonation", answer), "accessToken");
}
async function fromServiceAccount(context, key) {
	let issued = Math.floor(context.now() / 1e3), encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url"), claims = {
		iss: key.client_email,
		scope: SCOPES,
		aud: OAUTH,
		iat: issued,
		exp: issued + 3600
	}, unsigned = `${encode({
		alg: "RS256",
		typ: "JWT"
	})}.${encode(claims)}`, signature;
	try {
		signature = createSign("RSA-SHA256").update(unsigned).sign(createPrivateKey(String(key.private_key)), "base64url");
	} catch {
		throw loginFailure("gcp", "the key of the service account cannot be used");
	}
	let form = new URLSearchParams({
		grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
		assertion: `${unsigned}.${signature}`
	}), answer = await context.send({
		method: "POST",
		url: new URL(OAUTH),
		headers: FORM,
		body: form.toString()
	});
	return textField("gcp", "the token service", readCloudAnswer("gcp", "the token service", answer), "access_token");
}
export { loginToGoogle };
