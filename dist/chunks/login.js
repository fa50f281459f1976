import { s as RegistryError } from "./errors.js";
// src/adapters/cloud-logins/login.ts
function loginFailure(provider, what, hint) {
	return new RegistryError("REGISTRY_LOGIN_FAILED", `the ${provider} login failed: ${what}`, hint === void 0 ? {} : { hint });
}
function readCloudAnswer(provider, step, answer) {
	let body;
	try {
		body = JSON.parse(answer.body.toString("utf8"));
	} catch {
		body = void 0;
	}
	let object = typeof body == "object" && body ? body : void 0;
	if (answer.status !== 200 || object === void 0) {
		let code = [
			object?.error,
			object?.__type,
			object?.code
		].find((value) => typeof value == "string"), shown = typeof code == "string" && /^[\w.#:-]{1,80}$/.test(code) ? ` (${code})` : "";
		throw loginFailure(provider, `${step} answered ${answer.status}${shown}`);
	}
	return object;
}
function textField(provider, step, body, name) {
	let value = body[name];
	if (typeof value == "string" && /^[\x21-\x7e]+$/.test(value)) return value;
	throw loginFailure(provider, `${step} gave no ${name}`);
}
async function actionsIdentityToken(context, audience) {
	let { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = context.env;
	if (!address || !bearer || !URL.canParse(address)) return;
	let url = new URL(address);
	url.searchParams.set("audience", audience);
	let answer = await context.send({
		method: "GET",
		url,
		headers: { authorization: `bearer ${bearer}` }
	}), step = "the identity token service", token = textField("GitHub", step, readCloudAnswer("GitHub", step, answer), "value");
	return context.mask(token), token;
}
const IDENTITY_HINT = "Give the job `permissions: { id-token: write }`, or run the login action of the provider before this step.";
export { textField as a, readCloudAnswer as i, actionsIdentityToken as n, loginFailure as r, IDENTITY_HINT as t };
