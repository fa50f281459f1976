import { p as diagnose, s as RegistryError } from "./errors.js";
import { i as canonicalHost } from "./registry-target.js";
// src/adapters/docker-config.ts
function parseDockerConfig(text, source) {
	let empty = {
		source,
		auths: [],
		credHelpers: new Map(),
		credsStore: void 0
	}, value, place = "";
	try {
		value = JSON.parse(text);
	} catch (error) {
		place = placeOfError(error, text);
	}
	if (!isObject(value)) return {
		...empty,
		...reported(source, [{
			host: void 0,
			what: `is no JSON object${place}`
		}])
	};
	let { auths: listed, credHelpers, credsStore } = value, bare = listed === void 0 && Object.values(value).every(isAuthEntry), entries = Object.entries(isObject(listed) ? listed : bare ? value : {}), wrong = [];
	return {
		source,
		auths: entries.flatMap(([key, entry]) => {
			let secret = isObject(entry) ? readSecret(entry) : "is no object";
			return typeof secret == "string" && wrong.push({
				host: parseAuthKey(key).host,
				what: `entry ${JSON.stringify(key)} ${secret}`
			}), typeof secret == "object" ? [{
				key,
				...parseAuthKey(key),
				secret
			}] : [];
		}),
		credHelpers: new Map(Object.entries(isObject(credHelpers) ? credHelpers : {}).filter((pair) => typeof pair[1] == "string").map(([key, helper]) => [parseAuthKey(key).host, helper])),
		credsStore: typeof credsStore == "string" && credsStore !== "" ? credsStore : void 0,
		...reported(source, wrong)
	};
}
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function isAuthEntry(value) {
	return isObject(value) && [
		"auth",
		"username",
		"identitytoken",
		"registrytoken"
	].some((name) => name in value);
}
function reported(source, wrong) {
	let unusable = wrong.map(({ host, what }) => ({
		host,
		message: `${source}: ${what}`
	}));
	return {
		unusable,
		diagnostics: unusable.map(({ message }) => diagnose("REGISTRY_CREDENTIAL_INVALID", message))
	};
}
function placeOfError({ message }, text) {
	let position = /at position (\d+)/.exec(message)?.[1];
	return position === void 0 && !/\bend of\b/.test(message) ? "" : ` (line ${(position === void 0 ? text : text.slice(0, Number(position))).trimEnd().split("\n").length})`;
}
function readSecret(entry) {
	let text = (name) => typeof entry[name] == "string" && entry[name] !== "" ? entry[name] : void 0, [registryToken, identityToken, auth] = [
		text("registrytoken"),
		text("identitytoken"),
		text("auth")
	];
	if (registryToken !== void 0 && !/^[\x21-\x7e]+$/.test(registryToken)) return "has a \"registrytoken\" with characters that no header can hold";
	if (registryToken !== void 0) return {
		kind: "bearer",
		token: registryToken
	};
	if (identityToken !== void 0) return {
		kind: "identity-token",
		token: identityToken
	};
	if (auth !== void 0) return decodeAuth(auth);
	let [username, password] = [text("username"), text("password")];
	if (username !== void 0 || password !== void 0) return username === void 0 || password === void 0 ? "has only one of username and password" : passwordSecret(username, password);
}
function decodeAuth(auth) {
	let joined = auth.replace(/\s+/g, "");
	if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(joined)) return "has an \"auth\" that is no base64";
	let decoded = Buffer.from(joined, "base64").toString("utf8").replace(/\0+$/, ""), colon = decoded.indexOf(":");
	return colon < 1 || colon === decoded.length - 1 ? "has an \"auth\" that holds no user name and password" : passwordSecret(decoded.slice(0, colon), decoded.slice(colon + 1));
}
function passwordSecret(username, password) {
	return username === "<token>" ? {
		kind: "identity-token",
		token: password
	} : {
		kind: "basic",
		username,
		password
	};
}
function parseAuthKey(key) {
	let [host = "", ...path] = key.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").split("/").filter((part, index) => index === 0 || part !== "");
	return (path[0] === "v1" || path[0] === "v2") && path.shift(), {
		host: canonicalHost(host),
		path
	};
}
function hostMatches(pattern, host) {
	if (!pattern.includes("*")) return pattern === host;
	let [wanted, actual] = [pattern.split("."), host.split(".")];
	return wanted.length === actual.length && wanted.every((label, index) => {
		let source = label.split("*").map((part) => part.replace(/[^\w-]/g, "\\$&")).join("[^.:]*");
		return RegExp(`^${source}$`).test(actual[index]);
	});
}
function findAuth(config, host, name) {
	let segments = name.split("/"), fitting = config.auths.filter((auth) => hostMatches(auth.host, host) && auth.path.every((part, index) => part === segments[index])), rank = (auth) => auth.path.length * 2 + +!auth.host.includes("*"), best = Math.max(...fitting.map(rank)), [first, ...others] = fitting.filter((auth) => rank(auth) === best);
	if (first === void 0) return;
	let rival = others.find((other) => JSON.stringify(other.secret) !== JSON.stringify(first.secret));
	if (rival !== void 0) throw new RegistryError("REGISTRY_CREDENTIAL_AMBIGUOUS", `${config.source}: entries ${JSON.stringify(first.key)} and ${JSON.stringify(rival.key)} both fit ${host}/${name} and differ`, { hint: "Remove one of the entries, or give one of them a longer path." });
	return {
		...first.secret,
		host,
		source: `${config.source}, entry ${JSON.stringify(first.key)}`
	};
}
function isSameSecret(a, b) {
	let textOf = (secret) => secret.kind === "basic" ? secret.password : secret.token;
	return b !== void 0 && textOf(a) === textOf(b);
}
function secretsOf({ auths }) {
	return auths.flatMap(({ secret }) => secret.kind === "basic" ? [secret.password, Buffer.from(`${secret.username}:${secret.password}`).toString("base64")] : [secret.token]);
}
function parseCredentialLines(text, source) {
	if (text.trimStart().startsWith("{")) return parseDockerConfig(text, source);
	let wrong = [], auths = [];
	for (let { line, text: entry } of credentialEntries(text)) {
		let [, key, username, password] = /^\s*([^\s=]+)=([^:]+):([\s\S]+?)\s*$/.exec(entry) ?? [];
		key === void 0 ? wrong.push({
			host: hostOfLine(entry),
			what: `line ${line} is not host=username:password`
		}) : auths.push({
			key,
			...parseAuthKey(key),
			secret: passwordSecret(username, password)
		});
	}
	return {
		source,
		auths,
		credHelpers: new Map(),
		credsStore: void 0,
		...reported(source, wrong)
	};
}
function hostOfLine(line) {
	let key = /^\s*([\w-]+(?:\.[\w-]+)+(?::\d+)?)[/=\s]/.exec(line)?.[1];
	return key === void 0 ? void 0 : parseAuthKey(key).host;
}
function credentialEntries(text) {
	let lines = text.split(/\r?\n/), entries = [];
	for (let at = 0; at < lines.length; at++) {
		let line = at + 1, key = /^\s*[^\s=]+=[^:]+:\{/.test(lines[at]) ? lines.indexOf("}", at) : -1, end = key < 0 || lines[at].trimEnd().endsWith("}") ? at : key;
		lines[at].trim() !== "" && entries.push({
			line,
			text: lines.slice(at, end + 1).join("\n")
		}), at = end;
	}
	return entries;
}
export { parseCredentialLines as a, secretsOf as c, parseAuthKey as i, hostMatches as n, parseDockerConfig as o, isSameSecret as r, passwordSecret as s, findAuth as t };
