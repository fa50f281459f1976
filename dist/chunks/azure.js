import "./rolldown-runtime.js";
import { r as AZURE_HOST } from "./registry-target.js";
import { a as textField, i as readCloudAnswer, n as actionsIdentityToken, r as loginFailure, t as IDENTITY_HINT } from "./login.js";

// src/adapters/cloud-logins/azure.ts
const AUTHORITIES = /* @__PURE__ */ new Set([
	"https://login.microsoftonline.com",
	"https://login.microsoftonline.us",
	"https://login.partner.microsoftonline.cn",
	"https://login.chinacloudapi.cn"
]);
const SCOPE = "https://containerregistry.azure.net/.default";
const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const LIFETIME_MS = 54e5;
const FORM = {
	accept: "application/json",
	"content-type": "application/x-www-form-urlencoded"
};
async function loginToAzure(host, context) {
	if (!AZURE_HOST.test(host)) throw loginFailure("azure", `${host} is no Azure Container Registry`);
	const tenant = context.env["AZURE_TENANT_ID"];
	const { token, source } = await entraToken(context, tenant);
	const form = new URLSearchParams({
		grant_type: "access_token",
		service: host,
		access_token: token
	});
	if (tenant) form.set("tenant", tenant);
	const answer = await context.send({
		method: "POST",
		url: new URL(`https://${host}/oauth2/exchange`),
		headers: FORM,
		body: form.toString()
	});
	const step = `https://${host}/oauth2/exchange`;
	return {
		kind: "identity-token",
		username: "00000000-0000-0000-0000-000000000000",
		password: textField("azure", step, readCloudAnswer("azure", step, answer), "refresh_token"),
		expires: context.now() + LIFETIME_MS,
		source: `the azure login by ${source}`
	};
}
async function entraToken(context, tenant) {
	const { AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret, AZURE_FEDERATED_TOKEN_FILE: file } = context.env;
	const authority = (context.env["AZURE_AUTHORITY_HOST"] || "https://login.microsoftonline.com").replace(/\/+$/, "");
	if (!tenant || !client) throw loginFailure("azure", "the environment does not hold AZURE_TENANT_ID and AZURE_CLIENT_ID", IDENTITY_HINT);
	if (!AUTHORITIES.has(authority)) throw loginFailure("azure", "AZURE_AUTHORITY_HOST is no sign-in service of Azure");
	if (!/^[\w.-]+$/.test(tenant)) throw loginFailure("azure", "AZURE_TENANT_ID is no tenant");
	const form = new URLSearchParams({
		grant_type: "client_credentials",
		client_id: client,
		scope: SCOPE
	});
	let source = "AZURE_CLIENT_SECRET";
	if (secret) form.set("client_secret", secret);
	else {
		source = file ? "AZURE_FEDERATED_TOKEN_FILE" : "the identity of the job";
		const assertion = file ? (await context.readFile(file))?.trim() : await actionsIdentityToken(context, "api://AzureADTokenExchange");
		if (!assertion) throw loginFailure("azure", "there is neither AZURE_CLIENT_SECRET nor an identity token", IDENTITY_HINT);
		form.set("client_assertion_type", ASSERTION_TYPE);
		form.set("client_assertion", assertion);
	}
	const url = new URL(`${authority}/${tenant}/oauth2/v2.0/token`);
	const answer = await context.send({
		method: "POST",
		url,
		headers: FORM,
		body: form.toString()
	});
	return {
		token: textField("azure", "Entra ID", readCloudAnswer("azure", "Entra ID", answer), "access_token"),
		source
	};
}

export { loginToAzure };