import "./rolldown-runtime.js";
import { r as AZURE_HOST } from "./registry-target.js";
import { a as textField, i as readCloudAnswer, n as actionsIdentityToken, r as loginFailure, t as IDENTITY_HINT } from "./login.js";
// src/adapters/cloud-logins/azure.ts
const AUTHORITIES = new Set([
	"https://login.microsoftonline.com",
	"https://login.microsoftonline.us",
	"https://login.partner.microsoftonline.cn",
	"https://login.chinacloudapi.cn"
]), FORM = {
	accept: "application/json",
	"content-type": "application/x-www-form-urlencoded"
};
async function loginToAzure(host, context) {
	let stack = AZURE_HOST.test(host) ? void 0 : await readStack(context);
	if (!AZURE_HOST.test(host) && !isOfStack(host, stack)) throw loginFailure("azure", `${host} is no Azure Container Registry`);
	let tenant = context.env.AZURE_TENANT_ID, { token, source } = await entraToken(context, tenant, stack?.audience), form = new URLSearchParams({
		grant_type: "access_token",
		service: host,
		access_token: token
	});
	tenant && form.set("tenant", tenant);
	let answer = await context.send({
		method: "POST",
		url: new URL(`https://${host}/oauth2/exchange`),
		headers: FORM,
		body: form.toString()
	}), step = `https://${host}/oauth2/exchange`;
	return {
		kind: "identity-token",
		username: "00000000-0000-0000-0000-000000000000",
		password: textField("azure", step, readCloudAnswer("azure", step, answer), "refresh_token"),
		expires: context.now() + 54e5,
		source: `the azure login by ${source}`
	};
}
async function readStack({ env, readFile }) {
	let path = env.AZURE_ENVIRONMENT_FILEPATH;
	if (!path) return;
	let file;
	try {
		file = JSON.parse(await readFile(path) ?? "");
	} catch {
		throw loginFailure("azure", "the file of AZURE_ENVIRONMENT_FILEPATH cannot be read");
	}
	let text = (value) => typeof value == "string" && value !== "" ? value : void 0;
	return {
		suffix: text(file?.containerRegistryDNSSuffix)?.toLowerCase().replace(/^\./, ""),
		audience: text(file?.tokenAudience)?.replace(/\/+$/, "")
	};
}
function isOfStack(host, stack) {
	let [, name, suffix = ""] = /^([a-z0-9][a-z0-9-]*)\.(.+)$/.exec(host) ?? [];
	return name !== void 0 && suffix.includes(".") && suffix === stack?.suffix;
}
async function entraToken(context, tenant, audience) {
	let { AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret, AZURE_FEDERATED_TOKEN_FILE: file } = context.env, authority = (context.env.AZURE_AUTHORITY_HOST || "https://login.microsoftonline.com").replace(/\/+$/, "");
	if (!tenant || !client) throw loginFailure("azure", "the environment does not hold AZURE_TENANT_ID and AZURE_CLIENT_ID", IDENTITY_HINT);
	if (!AUTHORITIES.has(authority)) throw loginFailure("azure", "AZURE_AUTHORITY_HOST is no sign-in service of Azure");
	if (!/^[\w.-]+$/.test(tenant)) throw loginFailure("azure", "AZURE_TENANT_ID is no tenant");
	let form = new URLSearchParams({
		grant_type: "client_credentials",
		client_id: client,
		scope: audience === void 0 ? "https://containerregistry.azure.net/.default" : `${audience}/.default`
	}), source = "AZURE_CLIENT_SECRET";
	if (secret) form.set("client_secret", secret);
	else {
		source = file ? "AZURE_FEDERATED_TOKEN_FILE" : "the identity of the job";
		let assertion = file ? (await context.readFile(file))?.trim() : await actionsIdentityToken(context, "api://AzureADTokenExchange");
		if (!assertion) throw loginFailure("azure", "there is neither AZURE_CLIENT_SECRET nor an identity token", IDENTITY_HINT);
		form.set("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"), form.set("client_assertion", assertion);
	}
	let url = new URL(`${authority}/${tenant}/oauth2/v2.0/token`), answer = await context.send({
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
