import { r as __toESM } from "./rolldown-runtime.js";
import { d as compareDiagnostics, f as diagnose, s as RegistryError } from "./errors.js";
import { a as isAmazonHost, c as targetOf, d as isPublicAddress, f as literalAddress, i as canonicalHost, l as guardLookup, n as AMAZON_PUBLIC_HOSTS, o as isGoogleHost, r as AZURE_HOST, s as settingsFor, t as AMAZON_PRIVATE_HOST, u as isLoopbackHost } from "./registry-target.js";
import { getCACertificates, rootCertificates } from "node:tls";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { readFile, stat } from "node:fs/promises";
// src/adapters/docker-config.ts
function parseDockerConfig(text, source) {
	let empty = {
		source,
		auths: [],
		credHelpers: new Map(),
		credsStore: void 0
	}, value;
	try {
		value = JSON.parse(text);
	} catch {
		value = void 0;
	}
	if (!isObject(value)) return {
		...empty,
		diagnostics: [invalid(source, "is no JSON object")]
	};
	let { auths: listed, credHelpers, credsStore } = value, bare = listed === void 0 && Object.values(value).every(isAuthEntry), entries = Object.entries(isObject(listed) ? listed : bare ? value : {}), diagnostics = [];
	return {
		source,
		auths: entries.flatMap(([key, entry]) => {
			let secret = isObject(entry) ? readSecret(entry) : "is no object";
			return typeof secret == "string" && diagnostics.push(invalid(source, `entry ${JSON.stringify(key)} ${secret}`)), typeof secret == "object" ? [{
				key,
				...parseAuthKey(key),
				secret
			}] : [];
		}),
		credHelpers: new Map(Object.entries(isObject(credHelpers) ? credHelpers : {}).filter((pair) => typeof pair[1] == "string").map(([key, helper]) => [parseAuthKey(key).host, helper])),
		credsStore: typeof credsStore == "string" && credsStore !== "" ? credsStore : void 0,
		diagnostics
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
function invalid(source, what) {
	return diagnose("REGISTRY_CREDENTIAL_INVALID", `${source}: ${what}`);
}
function readSecret(entry) {
	let text = (name) => typeof entry[name] == "string" && entry[name] !== "" ? entry[name] : void 0, [registryToken, identityToken, auth] = [
		text("registrytoken"),
		text("identitytoken"),
		text("auth")
	];
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
	if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(auth.trim())) return "has an \"auth\" that is no base64";
	let decoded = Buffer.from(auth.trim(), "base64").toString("utf8").replace(/\0+$/, ""), colon = decoded.indexOf(":");
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
	if (rival !== void 0) throw new RegistryError("REGISTRY_CREDENTIAL_AMBIGUOUS", `${config.source}: entries ${JSON.stringify(first.key)} and ${JSON.stringify(rival.key)} both fit ${host}/${name} and differ`);
	return {
		...first.secret,
		host,
		source: `${config.source}, entry ${JSON.stringify(first.key)}`
	};
}
function parseCredentialLines(text, source) {
	if (text.trimStart().startsWith("{")) return parseDockerConfig(text, source);
	let diagnostics = [], auths = [];
	for (let [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === "") continue;
		let [, key, username, password] = /^\s*([^\s=]+)=([^:]+):(.+?)\s*$/.exec(line) ?? [];
		key === void 0 ? diagnostics.push(invalid(source, `line ${index + 1} is not host=username:password`)) : auths.push({
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
		diagnostics
	};
}
// src/adapters/credential-helper.ts
const NOT_FOUND = /credentials not found in native keychain/;
async function askHelper(name, host, options) {
	let failure = (what) => new RegistryError("REGISTRY_LOGIN_FAILED", `the credential helper docker-credential-${safeName(name)} ${what} for ${host}`);
	if (!/^[A-Za-z0-9._-]+$/.test(name)) throw failure("has a name that is not allowed");
	let server = host === "docker.io" ? "https://index.docker.io/v1/" : host, { status, output } = await run(`docker-credential-${name}`, server, options).catch((error) => {
		throw failure(error.code === "ENOENT" ? "is not installed" : `could not be run (${error.code ?? "timeout"})`);
	});
	if (status !== 0) {
		if (NOT_FOUND.test(output)) return;
		throw failure(`ended with status ${status}`);
	}
	let { Username: username, Secret: secret } = parse(output) ?? {};
	if (typeof username != "string" || typeof secret != "string") throw failure("did not answer in JSON");
	return username === "" && secret === "" ? void 0 : passwordSecret(username, secret);
}
function safeName(name) {
	return name.replace(/[^A-Za-z0-9._-]/g, "?").slice(0, 64);
}
function parse(output) {
	try {
		return JSON.parse(output);
	} catch {
		return;
	}
}
function run(program, input, { env, timeout = 1e4 }) {
	return new Promise((resolve, reject) => {
		let child = spawn(program, ["get"], {
			env: { ...env },
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			]
		}), timer = setTimeout(() => child.kill("SIGKILL"), timeout), output = "";
		child.stdout.setEncoding("utf8"), child.stdout.on("data", (chunk) => {
			output += chunk, output.length > 65536 && child.kill("SIGKILL");
		}), child.on("error", (error) => {
			clearTimeout(timer), reject(error);
		}), child.on("close", (status) => {
			clearTimeout(timer), status === null ? reject(Error("killed")) : resolve({
				status,
				output
			});
		}), child.stdin.on("error", () => {}), child.stdin.end(`${input}\n`);
	});
}
// src/adapters/http-agents.ts
function proxiesOf(env) {
	let pick = (name) => env[name] || env[name.toUpperCase()] || void 0, [httpProxy, httpsProxy, noProxy] = [
		pick("http_proxy"),
		pick("https_proxy"),
		pick("no_proxy")
	];
	return {
		...httpProxy !== void 0 && { httpProxy },
		...httpsProxy !== void 0 && { httpsProxy },
		...noProxy !== void 0 && { noProxy }
	};
}
function createAgents(options) {
	let made = new Map();
	return {
		agentFor(transport) {
			let key = JSON.stringify(transport, Object.keys(transport).sort()), agent = made.get(key);
			return agent === void 0 && (agent = makeAgent(transport, options), made.set(key, agent)), agent;
		},
		isProxied: (url) => isProxied(url, options.proxies),
		async close() {
			let agents = await Promise.all(made.values());
			made.clear(), await Promise.all(agents.map((agent) => agent.destroy()));
		}
	};
}
async function makeAgent(transport, options) {
	let { Agent, EnvHttpProxyAgent, ProxyAgent } = await import("./undici.js").then((m) => __toESM(m.default, 1)), tls = tlsOptions(transport), lookup = transport.checkAddresses ? guardLookup(options.lookup) : options.lookup, shared = {
		connections: options.connections ?? 8,
		keepAliveTimeout: 3e4,
		allowH2: transport.http2 ?? options.http2 ?? !0,
		connect: {
			...tls,
			timeout: 1e4,
			...lookup !== void 0 && { lookup }
		}
	};
	if (transport.proxy !== void 0) {
		let token = transport.proxyAuthorization;
		return new ProxyAgent({
			...shared,
			uri: transport.proxy,
			requestTls: tls,
			...token !== void 0 && { token }
		});
	}
	let { httpProxy, httpsProxy, noProxy } = options.proxies ?? {};
	return httpProxy === void 0 && httpsProxy === void 0 ? new Agent(shared) : new EnvHttpProxyAgent({
		...shared,
		requestTls: tls,
		httpProxy: httpProxy ?? "",
		httpsProxy: httpsProxy ?? "",
		noProxy: noProxy ?? ""
	});
}
function tlsOptions({ ca, cert, key }) {
	return {
		...ca !== void 0 && { ca: [...systemAuthorities(), ca] },
		...cert !== void 0 && key !== void 0 && {
			cert,
			key
		}
	};
}
function systemAuthorities() {
	return typeof getCACertificates == "function" ? getCACertificates("default") : rootCertificates;
}
function isProxied(url, proxies = {}) {
	if ((url.protocol === "https:" ? proxies.httpsProxy ?? proxies.httpProxy : proxies.httpProxy) === void 0) return !1;
	let port = url.port || (url.protocol === "https:" ? "443" : "80"), host = url.hostname.toLowerCase();
	return !(proxies.noProxy ?? "").split(/[,\s]+/).some((entry) => {
		let [, name = "", only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
		return entry === "" || only !== void 0 && only !== port ? !1 : entry.startsWith("*") && name === "" ? !0 : host === name || host.endsWith(`.${name}`);
	});
}
// src/adapters/http.ts
function headerValues(headers, name) {
	let value = headers[name];
	return value === void 0 ? [] : Array.isArray(value) ? value : [value];
}
function headerValue(headers, name) {
	return headerValues(headers, name)[0];
}
var TransportFailure = class extends Error {
	kind;
	detail;
	constructor(kind, detail, cause) {
		super(`${kind}: ${detail}`, cause === void 0 ? void 0 : { cause }), this.name = "TransportFailure", this.kind = kind, this.detail = detail;
	}
};
const ERROR_BODY_CAP = 65536;
function createHttp(options = {}) {
	let agents = createAgents(options), userAgent = options.userAgent ?? "retag/0.1 (image update scanner)";
	return {
		async send(request) {
			let { request: start } = await import("./undici.js").then((m) => __toESM(m.default, 1));
			return exchange(start, await agents.agentFor(request.transport), request, userAgent);
		},
		isProxied: (url) => agents.isProxied(url),
		close: () => agents.close()
	};
}
async function exchange(start, dispatcher, request, userAgent) {
	let abort = new AbortController(), timer = setTimeout(() => abort.abort(), Math.max(1, Math.min(request.timeout, 2 ** 31 - 1)));
	try {
		let answer = await start(request.url, {
			dispatcher,
			method: request.method,
			headers: {
				"user-agent": userAgent,
				"accept-encoding": "identity",
				...request.headers
			},
			body: request.body ?? null,
			headersTimeout: 3e4,
			bodyTimeout: 6e4,
			signal: abort.signal
		}), { statusCode: status, headers } = answer;
		return {
			status,
			headers,
			body: await readBody(answer.body, status, headers, request),
			url: request.url
		};
	} catch (error) {
		throw error instanceof TransportFailure ? error : describeFailure(error, abort.signal.aborted);
	} finally {
		clearTimeout(timer);
	}
}
async function readBody(stream, status, headers, request) {
	if (request.method === "HEAD" || status >= 300 && status < 400) return await stream.dump({ limit: ERROR_BODY_CAP }), Buffer.alloc(0);
	let failed = status >= 400, cap = failed ? ERROR_BODY_CAP : request.cap;
	return decodeBody(await collect(stream, cap, failed), headerValue(headers, "content-encoding"), cap, failed);
}
function collect(stream, cap, cut) {
	return new Promise((resolve, reject) => {
		let chunks = [], size = 0;
		stream.on("data", (chunk) => {
			size += chunk.length, chunks.push(chunk), size <= cap || (cut ? resolve(Buffer.concat(chunks, size).subarray(0, cap)) : reject(new TransportFailure("too-large", `more than ${cap} bytes`)), stream.destroy());
		}), stream.on("end", () => resolve(Buffer.concat(chunks, size))), stream.on("error", reject), stream.on("close", () => reject(new TransportFailure("network", "the connection ended early")));
	});
}
function decodeBody(body, encoding, cap, failed) {
	let name = encoding?.trim().toLowerCase() ?? "identity";
	if (name === "identity" || name === "" || body.length === 0) return body;
	let limit = { maxOutputLength: cap };
	try {
		if (name === "gzip" || name === "x-gzip") return gunzipSync(body, limit);
		if (name === "deflate") return inflateSync(body, limit);
		if (name === "br") return brotliDecompressSync(body, limit);
	} catch (error) {
		if (failed) return Buffer.alloc(0);
		throw error.code === "ERR_BUFFER_TOO_LARGE" ? new TransportFailure("too-large", `more than ${cap} bytes after decoding`) : new TransportFailure("encoding", `broken ${name} body`);
	}
	throw new TransportFailure("encoding", "unknown content encoding");
}
const TLS_CODE = /^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH|ERR_OSSL)/;
function describeFailure(error, timedOut) {
	if (timedOut) return new TransportFailure("timeout", "no complete answer in time", error);
	let code = errorCode(error);
	return code === "ADDRESS_REFUSED" ? new TransportFailure("address-refused", "the name leads to an address that is not public") : code === "ENOTFOUND" ? new TransportFailure("unknown-host", code, error) : TLS_CODE.test(code) ? new TransportFailure("tls", code, error) : new TransportFailure(code.includes("TIMEOUT") ? "timeout" : "network", code, error);
}
function errorCode(error, depth = 0) {
	if (!(error instanceof Error) || depth > 4) return "UNKNOWN";
	let parts = error instanceof AggregateError ? error.errors : [], inner = [error.cause, ...parts].filter((part) => part instanceof Error);
	for (let part of inner) {
		let code = errorCode(part, depth + 1);
		if (code !== "UNKNOWN") return code;
	}
	let { code } = error;
	return typeof code == "string" ? code : "UNKNOWN";
}
function createCredentials(sources) {
	let { env } = sources, now = sources.now ?? Date.now, local = sources.local !== !1, readFile = sources.readFile ?? (local ? readSmallFile : async () => void 0), problems = new Map(), logins = new Map(), http, files, note = (diagnostic) => problems.set(`${diagnostic.code} ${diagnostic.message}`, diagnostic), noteAll = (config) => (config.diagnostics.forEach(note), config), given = sources.registryCredentials?.trim() ? noteAll(parseCredentialLines(sources.registryCredentials, "registry-credentials")) : void 0, context = {
		env,
		readFile,
		send: sources.send ?? ((request) => (http ??= createHttp({ proxies: proxiesOf(env) }), http.send({
			...request,
			cap: 262144,
			timeout: 3e4,
			transport: { checkAddresses: !1 }
		}))),
		now
	};
	function fromSecret(name, target) {
		if (name === void 0) return;
		let key = `${name.namespace}/${name.name}`, values = sources.secrets?.get(key), source = `secret "${key}"`;
		if (values?.dockerConfigJson) return findAuth(noteAll(parseDockerConfig(values.dockerConfigJson, source)), target.host, target.name);
		if (values?.username && values.password) {
			if (!values.host) note(diagnose("REGISTRY_CREDENTIAL_INVALID", `${source} has a user name and password, but no host that they are for`));
			else if (hostMatches(parseAuthKey(values.host).host, target.host)) return {
				...passwordSecret(values.username, values.password),
				host: target.host,
				source
			};
		}
	}
	function fromSettings(target) {
		let { username, password } = settingsFor(sources.registries, target.host);
		if (username && password && !isAccessKey(username, target.host)) return {
			...passwordSecret(username, password),
			host: target.host,
			source: `registries: ${target.host}`
		};
	}
	async function fromFiles(target) {
		files ??= readDockerConfigs(env, readFile).then((configs) => configs.map(noteAll));
		for (let config of await files) {
			let found = await fromHelpers(config, target) ?? findAuth(config, target.host, target.name);
			if (found !== void 0) return found;
		}
	}
	async function fromHelpers(config, target) {
		let own = config.credHelpers.get(target.host), name = own ?? config.credsStore;
		if (name !== void 0 && local) try {
			let secret = await askHelper(name, target.host, { env });
			return secret && {
				...secret,
				host: target.host,
				source: `${config.source}, helper docker-credential-${name}`
			};
		} catch (error) {
			if (own !== void 0 || !(error instanceof RegistryError)) throw error;
			note(diagnose("REGISTRY_LOGIN_FAILED", error.message, { severity: "warning" }));
			return;
		}
	}
	async function fromProvider(repository, target, renew) {
		let settings = settingsFor(sources.registries, target.host), provider = settings.provider ?? repository.provider;
		if (target.host === "ghcr.io" && sources.githubToken) return {
			kind: "basic",
			username: env.GITHUB_ACTOR || "x-access-token",
			password: sources.githubToken,
			host: target.host,
			source: "the workflow token"
		};
		if (provider === "generic") return;
		let key = `${provider} ${target.host}`, cached = await logins.get(key)?.catch(() => void 0);
		(cached === void 0 || renew || cached.expires <= now() + 6e4) && logins.set(key, logIn(provider, target.host, context, settings));
		try {
			let login = await logins.get(key);
			return {
				...login.kind === "basic" ? {
					kind: login.kind,
					username: login.username,
					password: login.password
				} : {
					kind: login.kind,
					token: login.password
				},
				host: target.host,
				source: login.source
			};
		} catch (error) {
			if (!AMAZON_PUBLIC_HOSTS.has(target.host) || !(error instanceof RegistryError)) throw error;
			note(diagnose("REGISTRY_LOGIN_FAILED", error.message, {
				severity: "warning",
				hint: error.hint
			}));
			return;
		}
	}
	return {
		async credentialsFor(repository, target, request) {
			let found = fromSecret(loginSecretOf(repository), target) ?? fromSettings(target) ?? (given && findAuth(given, target.host, target.name)) ?? await fromFiles(target) ?? await fromProvider(repository, target, request?.renew === !0);
			return found && asRegistryWants(found);
		},
		transportFor: (repository) => transportOf(repository, sources.secrets, note),
		diagnostics: () => [...problems.values()],
		async close() {
			await http?.close();
		}
	};
}
function loginSecretOf({ secretRef, serviceAccountName, namespace, location }) {
	return secretRef !== void 0 || serviceAccountName === void 0 ? secretRef : {
		namespace,
		name: serviceAccountName,
		location
	};
}
function asRegistryWants(credential) {
	return credential.kind === "basic" && AMAZON_PRIVATE_HOST.test(credential.host) ? {
		...credential,
		preemptive: !0
	} : credential;
}
function isAccessKey(username, host) {
	return isAmazonHost(host) && /^A(?:KIA|SIA)[A-Z0-9]{12,124}$/.test(username);
}
async function logIn(provider, host, context, settings) {
	if (provider === "azure") return (await import("./azure.js")).loginToAzure(host, context);
	if (provider === "gcp") return (await import("./gcp.js")).loginToGoogle(host, context);
	let { username, password } = settings, keys = username && password && isAccessKey(username, host) ? {
		id: username,
		secret: password
	} : void 0;
	return (await import("./aws.js")).loginToAws(host, context, keys);
}
async function readDockerConfigs(env, readFile) {
	let home = env.HOME || env.USERPROFILE, configs = [];
	env.DOCKER_AUTH_CONFIG && configs.push(parseDockerConfig(env.DOCKER_AUTH_CONFIG, "DOCKER_AUTH_CONFIG"));
	let paths = [
		env.DOCKER_CONFIG ? join(env.DOCKER_CONFIG, "config.json") : home && join(home, ".docker/config.json"),
		env.REGISTRY_AUTH_FILE,
		env.XDG_RUNTIME_DIR && join(env.XDG_RUNTIME_DIR, "containers/auth.json"),
		home && join(home, ".config/containers/auth.json")
	];
	for (let path of paths) {
		let text = path ? await readFile(path) : void 0;
		path && text !== void 0 && text.trim() !== "" && configs.push(parseDockerConfig(text, path));
	}
	return configs;
}
async function readSmallFile(path) {
	try {
		return (await stat(path)).size > 1048576 ? void 0 : await readFile(path, "utf8");
	} catch {
		return;
	}
}
function transportOf(repository, secrets, note) {
	let valuesOf = (name) => {
		if (name === void 0) return;
		let key = `${name.namespace}/${name.name}`, values = secrets?.get(key);
		return values === void 0 && note(diagnose("REGISTRY_CREDENTIAL_INVALID", `secret "${key}" has no value here`, {
			at: name.location,
			hint: "Map it under secrets: in .github/retag.yaml."
		})), values;
	}, [tls, proxy] = [valuesOf(repository.certSecretRef), valuesOf(repository.proxySecretRef)], { "ca.crt": ca, "tls.crt": cert, "tls.key": key } = tls ?? {};
	if (!!cert != !!key) throw new RegistryError("REGISTRY_CREDENTIAL_INVALID", `the certSecretRef of ${repository.image} has only one of tls.crt and tls.key`);
	let { address, username, password } = proxy ?? {}, authorization = username && password ? `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` : void 0;
	return {
		...ca && { ca },
		...cert && key && {
			cert,
			key
		},
		...address && { proxy: address },
		...address && authorization !== void 0 && { proxyAuthorization: authorization }
	};
}
// src/adapters/tag-page.ts
var NotTagPage = class extends Error {};
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/, DIGEST$1 = /^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/;
function readTagPage(answer) {
	let body = parseObject$1(answer.body.toString("utf8")), listed = body.tags ?? [];
	if (!Array.isArray(listed)) throw new NotTagPage();
	let details = readDetails(body.manifest), tags = listed.every(isTag) ? listed : listed.filter(isTag), dropped = listed.length - tags.length, raw = listed, unlisted = details.size === 0 ? [] : unlistedTags(details, tags);
	return {
		raw,
		tags: unlisted.length === 0 ? tags : [...tags, ...unlisted],
		dropped,
		details
	};
}
function parseObject$1(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		value = void 0;
	}
	if (typeof value != "object" || !value || Array.isArray(value)) throw new NotTagPage();
	return value;
}
function isTag(entry) {
	return typeof entry == "string" && TAG.test(entry);
}
function unlistedTags(details, tags) {
	let listed = new Set(tags);
	return [...details.keys()].filter((tag) => !listed.has(tag));
}
function readDetails(manifests) {
	let details = new Map();
	if (typeof manifests != "object" || !manifests) return details;
	for (let [digest, entry] of Object.entries(manifests)) {
		let { tag, timeUploadedMs } = entry ?? {};
		if (!DIGEST$1.test(digest) || !Array.isArray(tag)) continue;
		let uploaded = Number(timeUploadedMs), detail = {
			digest,
			...uploaded > 0 && { uploaded: new Date(uploaded) }
		};
		for (let name of tag) isTag(name) && details.set(name, detail);
	}
	return details;
}
function lastEntry(raw) {
	return raw.findLast((entry) => typeof entry == "string");
}
function greatestEntry(raw) {
	let greatest;
	for (let entry of raw) typeof entry == "string" && (greatest === void 0 || entry > greatest) && (greatest = entry);
	return greatest;
}
function isSorted(raw) {
	let before = "";
	for (let entry of raw) if (typeof entry == "string") {
		if (entry < before) return !1;
		before = entry;
	}
	return !0;
}
// src/adapters/listing-memory.ts
const LIST_CAP = 9e5;
function isRecent(scanned, interval, now) {
	let age = now - scanned.getTime();
	return age >= 0 && age < interval * .9;
}
async function recallListing(store, key) {
	let kept = readKept(await store.get(key).catch(() => void 0));
	if (kept === void 0) return;
	let times = Object.entries(kept.uploaded ?? {}), details = new Map(times.map(([tag, time]) => [tag, { uploaded: new Date(time) }]));
	return {
		tags: [...new Set(kept.tags)],
		scanned: new Date(kept.scanned),
		diagnostics: [],
		...details.size > 0 && { details }
	};
}
function readKept(value) {
	if (typeof value != "object" || !value) return;
	let { version, scanned, tags, uploaded = {} } = value;
	if (!(version !== 1 || typeof scanned != "string" || Number.isNaN(Date.parse(scanned))) && !(!Array.isArray(tags) || tags.length === 0 || !tags.every(isTag) || sizeOf(tags) > LIST_CAP) && typeof uploaded == "object" && uploaded && Object.values(uploaded).every((time) => !Number.isNaN(new Date(time).getTime()))) return {
		version,
		scanned,
		tags,
		uploaded
	};
}
async function keepListing(store, key, listing, scanned) {
	let { tags, diagnostics, details } = listing;
	if (tags.length === 0 || diagnostics.length > 0 || sizeOf(tags) > LIST_CAP) return;
	let uploaded = [...details ?? []].flatMap(([tag, detail]) => detail.uploaded ? [[tag, detail.uploaded.getTime()]] : []), kept = {
		version: 1,
		scanned: scanned.toISOString(),
		tags,
		...uploaded.length > 0 && { uploaded: Object.fromEntries(uploaded) }
	};
	await store.set(key, kept).catch(() => void 0);
}
function sizeOf(tags) {
	return tags.reduce((sum, tag) => sum + tag.length + 3, 0);
}
// src/adapters/image-dates.ts
const CREATED = "org.opencontainers.image.created", OLD_CREATED = "org.label-schema.build-date", OLD_NAMES = new Map([
	["org.label-schema.vcs-url", "org.opencontainers.image.source"],
	["org.label-schema.vcs-ref", "org.opencontainers.image.revision"],
	["org.label-schema.version", "org.opencontainers.image.version"],
	["org.label-schema.url", "org.opencontainers.image.url"],
	["org.label-schema.name", "org.opencontainers.image.title"],
	[OLD_CREATED, CREATED]
]);
function readCreated(value, now) {
	if (typeof value != "string" || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/i.test(value)) return;
	let time = Date.parse(value.replace(" ", "T").replace(/(\.\d{3})\d+/, "$1"));
	if (!(Number.isNaN(time) || time > now + 864e5)) return time < Date.UTC(1980, 0, 2) ? void 0 : new Date(time);
}
function mergeLabels(sources) {
	let labels = new Map(), take = (name, value) => {
		typeof value == "string" && !labels.has(name) && labels.set(name, value.slice(0, 1024));
	};
	for (let source of sources) for (let [name, value] of Object.entries(source ?? {})) name.startsWith("org.opencontainers.image.") && take(name, value);
	for (let source of sources) for (let [old, name] of OLD_NAMES) take(name, source?.[old]);
	return Object.fromEntries([...labels].sort(([a], [b]) => a < b ? -1 : 1));
}
function createdOf(annotations, config, labels, now) {
	let candidates = [
		...annotations.map((source) => source?.[CREATED]),
		config,
		labels?.[CREATED],
		labels?.[OLD_CREATED]
	];
	for (let candidate of candidates) {
		let created = readCreated(candidate, now);
		if (created !== void 0) return created;
	}
}
// src/adapters/image-memory.ts
async function readImageDetails(store, key, digest) {
	let value = await store?.get(key).catch(() => void 0);
	if (typeof value != "object" || !value || value.digest !== digest) return;
	let { labels, created } = value;
	if (typeof labels != "object" || !labels || !Object.values(labels).every((label) => typeof label == "string")) return;
	let date = typeof created == "string" ? new Date(created) : void 0;
	if (created === void 0 || date !== void 0 && !Number.isNaN(date.getTime())) return {
		digest,
		labels,
		...date !== void 0 && { created: date }
	};
}
async function writeImageDetails(store, key, details) {
	let { created, ...rest } = details;
	await store?.set(key, {
		...rest,
		...created !== void 0 && { created: created.toISOString() }
	}).catch(() => void 0);
}
// src/adapters/platforms.ts
const ARCHITECTURES = new Map([
	["aarch64", "arm64"],
	["x86_64", "amd64"],
	["x86-64", "amd64"]
]);
function normalise(os = "", architecture = "", variant) {
	let name = ARCHITECTURES.get(architecture.toLowerCase()) ?? architecture.toLowerCase(), usual = name === "arm64" && variant === "v8" ? void 0 : variant;
	return {
		os: os.toLowerCase(),
		architecture: name,
		variant: name === "arm" ? usual ?? "v7" : usual
	};
}
function parsePlatform(text) {
	let [os, architecture, variant] = text.split("/");
	return {
		...normalise(os, architecture, variant),
		asked: variant !== void 0
	};
}
function isImage({ platform, annotations }) {
	return annotations?.["vnd.docker.reference.type"] === "attestation-manifest" ? !1 : platform?.os !== "unknown" || platform.architecture !== "unknown";
}
function platformOf({ platform }) {
	return platform == null ? normalise("linux", "amd64", void 0) : normalise(platform.os, platform.architecture, platform.variant);
}
function choosePlatform(descriptors, wanted) {
	let want = parsePlatform(wanted);
	return descriptors.filter(isImage).find((descriptor) => {
		let have = platformOf(descriptor);
		return have.os !== want.os || have.architecture !== want.architecture ? !1 : !want.asked || have.variant === want.variant;
	});
}
function listPlatforms(descriptors) {
	let names = descriptors.filter(isImage).map((descriptor) => {
		let { os, architecture, variant } = platformOf(descriptor);
		return [
			os,
			architecture,
			variant
		].filter((part) => part !== void 0 && part !== "").join("/");
	});
	return [...new Set(names)].slice(0, 20).join(", ") || "none";
}
// src/adapters/rate-limits.ts
const NUMBER = /^\s*(\d{1,12})\s*(?:;|$)/;
function readRateLimit(headers) {
	let combined = headerValue(headers, "ratelimit"), part = (name) => RegExp(`(?:^|[,;\\s])${name}=(\\d{1,12})`).exec(combined ?? "")?.[1], header = (name) => headerValue(headers, `ratelimit-${name}`) ?? headerValue(headers, `x-ratelimit-${name}`), limit = NUMBER.exec(header("limit") ?? "")?.[1] ?? part("limit"), remaining = NUMBER.exec(header("remaining") ?? "")?.[1] ?? part("remaining");
	if (limit === void 0 || remaining === void 0) return;
	let window = /;\s*w=(\d{1,12})/.exec(header("limit") ?? "")?.[1], source = headerValue(headers, "docker-ratelimit-source")?.replace(/[^\w.:/-]/g, "").slice(0, 64);
	return {
		limit: Number(limit),
		remaining: Number(remaining),
		...window !== void 0 && { window: Number(window) },
		...source !== void 0 && { source }
	};
}
function isNearlyUsedUp(state) {
	return state !== void 0 && state.limit > 0 && state.remaining < state.limit / 10;
}
// src/adapters/network-url.ts
var UrlRefused = class extends Error {
	reason;
	constructor(reason) {
		super(reason), this.name = "UrlRefused", this.reason = reason;
	}
};
function redactUrl(url) {
	return `${url.origin}${url.pathname}`;
}
function sameHostname(url, origin) {
	return url.hostname.replace(/\.$/, "") === new URL(origin).hostname;
}
function parseNetworkUrl(text, base) {
	let url;
	try {
		url = new URL(text, base);
	} catch {
		throw new UrlRefused("it is not a URL");
	}
	if (url.protocol !== "https:" && url.protocol !== "http:") throw new UrlRefused(`its scheme is ${url.protocol.slice(0, 20)}`);
	if (url.username !== "" || url.password !== "") throw new UrlRefused("it holds a user name");
	return url;
}
function guardNetworkUrl(url, registry) {
	let own = sameHostname(url, registry.origin);
	if (url.protocol === "http:" && !(own && registry.insecure)) throw new UrlRefused("it would go over plain HTTP");
	if (own) return;
	let address = literalAddress(url.hostname);
	if (address !== void 0 && !isPublicAddress(address) || url.hostname === "localhost" || url.hostname.endsWith(".localhost")) throw new UrlRefused("its address is not public");
}
// src/adapters/registry-failure.ts
function errorEntry(answer) {
	if (!(answer.body.length === 0 || answer.body.length > 65536)) try {
		let entry = JSON.parse(answer.body.toString("utf8"))?.errors?.[0];
		if (typeof entry != "object" || !entry) return;
		let { code, message } = entry;
		return {
			code: String(code ?? ""),
			message: String(message ?? "")
		};
	} catch {
		return;
	}
}
function cleanServerText(text, limit = 200) {
	let plain = text.replace(/<[^>]*>/g, " ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").replace(/\s+/g, " ").trim();
	return plain.length > limit ? `${plain.slice(0, limit)}…` : plain;
}
function withoutSecrets(text, { secrets = [] }) {
	return secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}
function serverSays(answer) {
	let entry = errorEntry(answer), clean = cleanServerText(withoutSecrets(entry === void 0 ? answer.body.toString("utf8", 0, 4096) : `${entry.code} ${entry.message}`, answer));
	return clean === "" ? "" : ` (${clean})`;
}
function isRateLimit(answer) {
	return answer.status === 429 ? !0 : answer.status === 403 ? errorEntry(answer)?.code === "TOOMANYREQUESTS" || /secondary rate limit/i.test(answer.body.toString("utf8")) : !1;
}
function requestLine(request) {
	return `${request.method} ${redactUrl(request.url)}`;
}
function answerFailure(session, request, answer) {
	let { status } = answer, code = errorEntry(answer)?.code, at = `${requestLine(request)} answered ${status}${serverSays(answer)}`, used = session.login.credential;
	return (status === 401 || status === 403) && session.login.untrustedRealm !== void 0 ? realmFailure(session, at) : (status === 401 || status === 403) && used !== void 0 ? rejectedFailure(session, at) : status === 401 ? requiredFailure(session, at) : status === 403 || status === 404 || code === "NAME_UNKNOWN" || code === "MANIFEST_UNKNOWN" ? notFoundFailure(session, at) : status >= 500 || status === 408 || status === 425 ? new RegistryError("REGISTRY_NETWORK", `${session.target.host} is failing: ${at}`) : new RegistryError("REGISTRY_PROTOCOL", `${session.target.host} gave no usable answer: ${at}`);
}
function rejectedFailure(session, detail) {
	let source = session.login.credential?.source ?? "no credential";
	return new RegistryError("REGISTRY_AUTH_REJECTED", `${session.target.host} refused the credential from ${source} for ${session.target.name}: ${detail}`, { hint: `Renew the credential in ${source}, or give it read permission for ${session.target.name}; it may have expired.` });
}
function requiredFailure(session, detail) {
	let { secretRef } = session.repository, secret = secretRef && `${secretRef.namespace}/${secretRef.name}`, missing = secret === void 0 ? "no credential was found for it" : `its secret "${secret}" has no value here, and no other credential was found`;
	return new RegistryError("REGISTRY_AUTH_REQUIRED", `${session.target.host} wants a login for ${session.target.name} and ${missing}, or the image does not exist: ${detail}`, { hint: secret === void 0 ? `Log in to ${session.target.host} before this step, or give registry-credentials "${session.target.host}=username:password".` : `Add to .github/retag.yaml: secrets: { "${secret}": { dockerConfigJson: { env: NAME } } } and set that variable.` });
}
function notFoundFailure(session, at) {
	let { name, host } = session.target, library = name.includes("/") ? "" : ` Official images of Docker Hub caches live under "library/${name}".`;
	return new RegistryError("REGISTRY_NOT_FOUND_OR_DENIED", `${host} does not have ${name}, or hides it from ${session.login.credential === void 0 ? "anonymous requests" : "this credential"}: ${at}`, { hint: `Check the spelling and the read permission; registries answer both the same way.${library}` });
}
function realmFailure(session, detail) {
	let { host } = session.target;
	return new RegistryError("REGISTRY_REALM_NOT_TRUSTED", `${host} sends logins to ${session.login.untrustedRealm}, which is not known to belong to it, so the credential was not sent: ${detail}`, { hint: `If that is right, set registries: { "${host}": { authEndpoint: "${session.login.untrustedRealm}" } }.` });
}
function transportFailure(session, request, failure, proxied) {
	let codes = {
		tls: "REGISTRY_TLS",
		"address-refused": "REGISTRY_URL_REFUSED",
		"too-large": "REGISTRY_PROTOCOL",
		encoding: "REGISTRY_PROTOCOL"
	}, through = proxied ? " through the proxy of the environment" : "";
	return new RegistryError(codes[failure.kind] ?? "REGISTRY_NETWORK", `${requestLine(request)}${through} failed for ${session.target.host}: ${failure.kind} ${failure.detail}`, { cause: failure });
}
function rateLimitFailure(session, until, detail) {
	let who = session.login.credential === void 0 || session.login.rejected ? "anonymous" : "authenticated", when = until === void 0 ? "" : ` until ${new Date(Math.ceil(until / 1e3) * 1e3).toISOString()}`;
	return new RegistryError("REGISTRY_RATE_LIMITED", `${session.target.host} limits ${who} requests${when}: ${detail}`, who === "anonymous" ? { hint: `Log in to ${session.target.host}: authenticated requests have a higher limit.` } : {});
}
// src/adapters/manifests.ts
const DIGEST = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/, INDEX_TYPE = /(image\.index\.v1|manifest\.list\.v2)\+json$/, IMAGE_TYPE = /(image\.manifest\.v1|distribution\.manifest\.v2)\+json$/, SCHEMA_1 = /distribution\.manifest\.v1\+(prettyjws|json)$/;
function createManifests(options) {
	let { authority, messenger, limits, now, state } = options, platform = options.platform ?? "linux/amd64", headless = new Set(), pulls = 0, digests = new Map(), images = new Map(), requestFor = (session, method, reference) => ({
		method,
		url: new URL(`/v2/${session.target.name}/manifests/${reference}`, session.target.origin),
		accept: "application/vnd.oci.image.index.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json",
		cap: limits.manifest,
		...method === "HEAD" && { handled: (status) => status >= 500 }
	});
	async function headDigest(session, tag) {
		let answer = await authority.request(session, requestFor(session, "HEAD", tag));
		if (noteServerWarning(session, answer), answer.status === 401 || answer.status === 403) throw answerFailure(session, requestFor(session, "HEAD", tag), answer);
		let digest = headerValue(answer.headers, "docker-content-digest"), type = headerValue(answer.headers, "content-type") ?? "";
		if (answer.status === 200 && digest !== void 0 && DIGEST.test(digest) && !SCHEMA_1.test(mainType(type))) return digest;
		(answer.status === 200 || answer.status === 405) && headless.add(session.target.host);
	}
	async function resolve(session, tag) {
		if (!headless.has(session.target.host)) {
			let digest = await headDigest(session, tag);
			if (digest !== void 0) return digest;
		}
		return session.target.host === "docker.io" && session.diagnostics.push(diagnose("REGISTRY_PULLS_COUNTED", "docker.io tells no digest for HEAD; each digest read by GET counts as a pull")), (await getManifest(session, tag)).digest;
	}
	async function getManifest(session, reference, size) {
		let request = requestFor(session, "GET", reference), answer = await authority.request(session, request);
		if (noteServerWarning(session, answer), session.target.host === "docker.io" && pulls++, answer.status !== 200) throw answerFailure(session, request, answer);
		let type = mainType(headerValue(answer.headers, "content-type") ?? ""), body = parseManifest(session, request, answer);
		if (SCHEMA_1.test(type) || body.schemaVersion === 1) throw protocol(session, `${requestLine(request)} answered with a schema 1 manifest, a format that was given up in 2019; push the image again with a current tool`);
		return {
			digest: verifiedDigest(session, request, answer, reference, size),
			body,
			kind: kindOf(session, request, type, body)
		};
	}
	async function describe(session, manifest) {
		let annotations = [manifest.body.annotations], current = manifest;
		for (let depth = 0; current.kind === "index"; depth++) {
			if (depth >= limits.indexDepth) throw protocol(session, `an index of ${session.target.name} is nested more than ${limits.indexDepth} deep`);
			let entries = current.body.manifests ?? [];
			if (entries.length > limits.indexEntries) throw protocol(session, `an index of ${session.target.name} has more than ${limits.indexEntries} entries`);
			let nested = entries.find(({ mediaType }) => INDEX_TYPE.test(mediaType ?? "")), chosen = choosePlatform(entries.filter((entry) => entry !== nested), platform) ?? nested;
			if (chosen === void 0 || !DIGEST.test(chosen.digest)) throw noPlatform(session, entries, platform);
			annotations.push(chosen.annotations), current = await getManifest(session, chosen.digest, chosen.size), annotations.push(current.body.annotations);
		}
		let config = await configOf(session, current), labels = config?.config?.Labels, created = createdOf(annotations, config?.created, labels, now());
		return {
			digest: manifest.digest,
			labels: mergeLabels([...annotations, labels]),
			...created !== void 0 && { created }
		};
	}
	async function configOf(session, { body }) {
		let { config } = body;
		if (config === void 0 || !DIGEST.test(config.digest) || !/image/.test(config.mediaType ?? "image") || /empty\.v1\+json$/.test(config.mediaType ?? "")) return;
		let request = {
			method: "GET",
			url: new URL(`/v2/${session.target.name}/blobs/${config.digest}`, session.target.origin),
			accept: "*/*",
			cap: limits.config
		}, answer = await authority.request(session, request);
		if (answer.status !== 200) throw answerFailure(session, request, answer);
		return verifiedDigest(session, request, answer, config.digest, config.size), parseObject(session, request, answer);
	}
	let once = (made, key, make) => {
		let value = made.get(key);
		return value === void 0 && (value = make(), made.set(key, value), value.catch(() => made.delete(key))), value;
	};
	return {
		pulls: () => pulls,
		resolveDigest(session, tag) {
			return assertReference(session, tag), once(digests, keyOf$1(session, tag), () => resolve(session, tag));
		},
		async inspect(session, reference) {
			assertReference(session, reference);
			let limit = messenger.rateLimitOf(new URL(session.target.origin).host);
			if (isNearlyUsedUp(limit)) throw rateLimitFailure(session, void 0, `only ${limit?.remaining} of ${limit?.limit} requests are left, so dates are not read`);
			let digest = DIGEST.test(reference) ? reference : await this.resolveDigest(session, reference);
			return once(images, keyOf$1(session, digest), async () => {
				let key = `image/v1/${keyOf$1(session, digest)}/${platform}`, known = await readImageDetails(state, key, digest);
				if (known !== void 0) return known;
				let details = await describe(session, await getManifest(session, digest));
				return await writeImageDetails(state, key, details), details;
			});
		}
	};
}
function keyOf$1({ target, login }, reference) {
	return `${target.host}/${target.name}@${reference}${login.credential === void 0 ? "" : "#login"}`;
}
function mainType(contentType) {
	return contentType.split(";", 1)[0].trim().toLowerCase();
}
function protocol({ target }, what) {
	return new RegistryError("REGISTRY_PROTOCOL", `${target.host}: ${what}`);
}
function noPlatform({ target }, entries, platform) {
	return new RegistryError("REGISTRY_PLATFORM_MISSING", `${target.host}/${target.name} has no image for ${platform}; it has: ${cleanServerText(listPlatforms(entries))}`);
}
function assertReference(session, reference) {
	if (!(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(reference) || DIGEST.test(reference))) throw protocol(session, `${cleanServerText(JSON.stringify(reference), 150)} is neither a tag nor a digest`);
}
function parseObject(session, request, answer) {
	try {
		let value = JSON.parse(answer.body.toString("utf8"));
		if (typeof value == "object" && value && !Array.isArray(value)) return value;
	} catch {}
	throw protocol(session, `${requestLine(request)} answered ${answer.status} with something that is no JSON object${serverSays(answer)}`);
}
function parseManifest(session, request, answer) {
	let body = parseObject(session, request, answer);
	if (![...Array.isArray(body.manifests) ? body.manifests : [], ...body.config ? [body.config] : []].every((entry) => typeof entry?.digest == "string") || body.manifests !== void 0 && !Array.isArray(body.manifests)) throw protocol(session, `${requestLine(request)} answered with a manifest whose descriptors have no digest`);
	return body;
}
function kindOf(session, request, type, body) {
	let claims = [type, typeof body.mediaType == "string" ? body.mediaType : ""], index = claims.some((claim) => INDEX_TYPE.test(claim)) || body.manifests !== void 0, image = claims.some((claim) => IMAGE_TYPE.test(claim)) || body.config !== void 0;
	if (index && image) throw protocol(session, `${requestLine(request)} answered with a manifest that claims to be an index and an image`);
	return index ? "index" : image ? "image" : "other";
}
function verifiedDigest(session, request, answer, reference, size) {
	let hash = (algorithm) => `${algorithm}:${createHash(algorithm).update(answer.body).digest("hex")}`, claimed = DIGEST.test(reference) ? reference : void 0, digest = hash(claimed?.split(":", 1)[0] ?? "sha256");
	if (claimed !== void 0 && claimed !== digest) throw protocol(session, `${requestLine(request)} answered with bytes whose digest is ${digest}`);
	if (size !== void 0 && size !== answer.body.length) throw protocol(session, `${requestLine(request)} answered with ${answer.body.length} bytes instead of ${size}`);
	let header = headerValue(answer.headers, "docker-content-digest");
	return header !== void 0 && DIGEST.test(header) && header.startsWith(digest.split(":", 1)[0]) && header !== digest && session.diagnostics.push(diagnose("REGISTRY_DIGEST_HEADER", `${session.target.host} announced ${header} for ${session.target.name}, but the bytes have ${digest}; the latter is used`)), digest;
}
function noteServerWarning(session, answer) {
	let text = /^299 \S+ "((?:[^"\\]|\\.)*)"/.exec(headerValue(answer.headers, "warning") ?? "")?.[1];
	if (text === void 0) return;
	let message = `${session.target.host} warns: ${cleanServerText(withoutSecrets(text, answer), 4096)}`;
	session.diagnostics.some((known) => known.message === message) || session.diagnostics.push(diagnose("REGISTRY_SERVER_WARNING", message));
}
// src/adapters/challenge.ts
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z/:?@{}[\]\\()-]+/y, QUOTED = /"((?:[^"\\]|\\.)*)"/y;
function parseChallenges(headers, cap = 8192) {
	return headers.flatMap((header) => header.length > cap ? [] : parseLine(header)).slice(0, 16);
}
function parseLine(line) {
	let challenges = [], at = 0, take = (pattern) => {
		pattern.lastIndex = at;
		let match = pattern.exec(line);
		if (match !== null) return at += match[0].length, match[1] ?? match[0];
	}, skip = (characters) => {
		for (; at < line.length && characters.includes(line[at]);) at++;
	};
	for (; at < line.length;) {
		skip(" 	,");
		let word = take(TOKEN);
		if (word === void 0) break;
		if (skip(" 	"), line[at] !== "=") {
			challenges.push({
				scheme: word.toLowerCase(),
				parameters: new Map()
			});
			continue;
		}
		at++, skip(" 	");
		let value = take(QUOTED)?.replace(/\\(.)/g, "$1") ?? take(/[^\s,"]+/y) ?? "";
		challenges.at(-1)?.parameters.set(word.toLowerCase(), value);
	}
	return challenges;
}
// src/adapters/token-endpoint.ts
var TokenRefused = class extends Error {
	detail;
	constructor(detail) {
		super(detail), this.name = "TokenRefused", this.detail = detail;
	}
};
const MARGIN_MS = 1e4;
function basicHeader(username, password) {
	return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}
async function requestToken(messenger, session, request, options) {
	let { credential } = request, answer = credential?.kind === "identity-token" ? await exchangeIdentity(messenger, session, request, credential.token, options.cap) : await askForToken(messenger, session, request, credential, options.cap), { origin, pathname } = request.realm.url;
	if (answer.status >= 400 && answer.status < 500) throw new TokenRefused(`the token endpoint ${origin}${pathname} answered ${answer.status}${serverSays(answer)}`);
	if (answer.status !== 200) throw tokenFailure(session, request.realm.url, `answered ${answer.status}${serverSays(answer)}`);
	return readToken(session, request.realm.url, answer, options.now());
}
function askForToken(messenger, session, request, credential, cap) {
	let url = new URL(request.realm.url), added = [...request.service === void 0 ? [] : [`service=${encodeURIComponent(request.service)}`], ...request.scopes.map((scope) => `scope=${encodeURIComponent(scope)}`)].join("&");
	url.search = url.search === "" ? `?${added}` : `${url.search}&${added}`;
	let header = credential?.kind === "basic" ? basicHeader(credential.username, credential.password) : void 0;
	return messenger.transmit(session, {
		method: "GET",
		url,
		headers: {
			accept: "application/json",
			...header !== void 0 && { authorization: header }
		},
		cap,
		configured: request.realm.configured
	});
}
async function exchangeIdentity(messenger, session, request, identity, cap) {
	let form = new URLSearchParams({
		grant_type: "refresh_token",
		client_id: "retag",
		refresh_token: identity
	});
	request.service !== void 0 && form.set("service", request.service), form.set("scope", request.scopes.join(" "));
	let answer = await messenger.transmit(session, {
		method: "POST",
		url: request.realm.url,
		headers: {
			accept: "application/json",
			"content-type": "application/x-www-form-urlencoded"
		},
		body: form.toString(),
		cap,
		configured: request.realm.configured
	});
	return answer.status !== 404 && answer.status !== 405 ? answer : askForToken(messenger, session, request, {
		kind: "basic",
		username: "<token>",
		password: identity,
		host: session.target.host,
		source: ""
	}, cap);
}
function tokenFailure(session, url, what) {
	return new RegistryError("REGISTRY_PROTOCOL", `the token endpoint ${redactUrl(url)} of ${session.target.host} ${what}`);
}
function readToken(session, url, answer, now) {
	let body;
	try {
		body = JSON.parse(answer.body.toString("utf8"));
	} catch {
		throw tokenFailure(session, url, "did not answer with JSON");
	}
	let value = [body?.token, body?.access_token].find((token) => typeof token == "string" && token !== "");
	if (typeof value != "string") throw errorEntry(answer) === void 0 ? tokenFailure(session, url, "gave no token") : new TokenRefused(`the token endpoint ${redactUrl(url)} gave no token${serverSays(answer)}`);
	if (!/^[\x21-\x7e]+$/.test(value)) throw tokenFailure(session, url, "gave a token with characters that no header can hold");
	return {
		value,
		expires: tokenExpiry(body, value, now)
	};
}
function tokenExpiry(body, token, now) {
	let told = Number(body.expires_in), lifetime = Number.isFinite(told) && told > 0 ? Math.max(told, 60) : lifetimeHint(token, now), issued = typeof body.issued_at == "string" ? Date.parse(body.issued_at) : NaN;
	return (issued <= now && issued + lifetime * 1e3 - MARGIN_MS > now ? issued : now) + lifetime * 1e3 - MARGIN_MS;
}
function lifetimeHint(token, now) {
	try {
		let payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")), left = Number(payload.exp) - now / 1e3;
		return left > 60 && left < 86400 ? left : 60;
	} catch {
		return 60;
	}
}
// src/adapters/trusted-realms.ts
const KNOWN_REALMS = new Map([["docker.io", "https://auth.docker.io/token"], ["registry.gitlab.com", "https://gitlab.com/jwt/auth"]]);
function judgeRealm(realm, answered, target, authEndpoint) {
	let own = answered.origin === target.origin, url = parseNetworkUrl(realm, answered);
	if (url.hash !== "") throw new UrlRefused("it holds a fragment");
	url.protocol === "http:" && answered.protocol === "https:" && sameHostname(url, answered.origin) && (url = new URL(url.pathname + url.search, answered.origin));
	let configured = own && authEndpoint !== void 0 && matchesEndpoint(url, authEndpoint);
	configured || guardNetworkUrl(url, own || sameHostname(answered, target.origin) ? target : {
		origin: answered.origin,
		insecure: !1
	});
	let known = KNOWN_REALMS.get(target.host), trusted = own && (configured || url.origin === target.origin || known !== void 0 && matchesEndpoint(url, known));
	return {
		url,
		trusted,
		configured
	};
}
function matchesEndpoint(url, endpoint) {
	try {
		let expected = new URL(/^https?:\/\//.test(endpoint) ? endpoint : `https://${endpoint}`);
		return url.origin === expected.origin && (expected.pathname === "/" || url.pathname === expected.pathname);
	} catch {
		return !1;
	}
}
// src/adapters/registry-auth.ts
const ANONYMOUS = {
	scheme: "none",
	fresh: !0,
	credentialed: !1
};
function createAuthority(options) {
	let { messenger, limits, now } = options, offers = new Map(), contacts = new Map(), tokens = new Map(), send = (session, request, authorization) => messenger.transmit(session, {
		...request,
		headers: {
			accept: request.accept,
			...authorization.header !== void 0 && { authorization: authorization.header }
		}
	});
	async function tokenFor(key, get) {
		let cached = await tokens.get(key)?.catch(() => void 0);
		if (cached !== void 0 && cached.expires > now()) return {
			token: cached,
			fresh: !1
		};
		let pending = tokens.get(key);
		return (pending === void 0 || cached !== void 0) && (pending = get(), tokens.set(key, pending), pending.catch(() => tokens.get(key) === pending && tokens.delete(key))), {
			token: await pending,
			fresh: !0
		};
	}
	async function bearer(session, origin, offer, challenge, credential, extraScope) {
		if (credential?.kind === "bearer") return {
			scheme: "bearer",
			header: `Bearer ${credential.token}`,
			fresh: !0,
			credentialed: !0
		};
		let realm = realmOf(session, offer, challenge), shown = realm.trusted ? credential : void 0;
		credential !== void 0 && !realm.trusted && (session.login.untrustedRealm = redactUrl(realm.url));
		let service = challenge.parameters.get("service"), scopes = [scopeOf(session), ...extraScope === void 0 ? [] : [extraScope]], key = JSON.stringify([
			origin,
			realm.url.href,
			service,
			scopes,
			shown === void 0 ? null : secretOf(shown)
		]), { token, fresh } = await tokenFor(key, () => requestToken(messenger, session, {
			realm,
			service,
			scopes,
			credential: shown
		}, {
			cap: limits.token,
			now
		}));
		return {
			scheme: "bearer",
			header: `Bearer ${token.value}`,
			tokenKey: key,
			fresh,
			credentialed: shown !== void 0
		};
	}
	async function authorize(session, origin, extraScope) {
		let credential = origin === session.target.origin && !session.login.rejected ? session.login.credential : void 0;
		if (credential?.kind === "basic" && credential.preemptive === !0) return basic(credential);
		let offer = offers.get(origin);
		if (offer === void 0) return ANONYMOUS;
		let bearerOffer = offer.challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm"));
		return bearerOffer === void 0 ? offer.challenges.some(({ scheme }) => scheme === "basic") && credential?.kind === "basic" ? basic(credential) : ANONYMOUS : bearer(session, origin, offer, bearerOffer, credential, extraScope);
	}
	async function authorizeOrDegrade(session, origin) {
		try {
			return await authorize(session, origin);
		} catch (error) {
			if (!(error instanceof TokenRefused)) throw error;
			if (session.login.untrustedRealm !== void 0) throw realmFailure(session, error.detail);
			if (session.login.credential === void 0 || session.login.rejected) throw requiredFailure(session, error.detail);
			let refusal = rejectedFailure(session, error.detail);
			if (await renewed(session)) {
				let again = await authorize(session, origin).catch(() => void 0);
				if (again !== void 0) return again;
			}
			return session.login.rejected = !0, authorize(session, origin).catch(() => {
				throw refusal;
			});
		}
	}
	async function learn(session, request, answer) {
		let { origin } = answer.url;
		if (offers.has(origin)) return;
		let challenges = challengesOf(answer);
		if (challenges.length === 0) {
			let ping = await send(session, {
				...request,
				method: "GET",
				url: new URL("/v2/", origin)
			}, ANONYMOUS);
			challenges = challengesOf(ping);
		}
		challenges.length > 0 && !offers.has(origin) && offers.set(origin, {
			challenges,
			answered: answer.url
		});
	}
	let challengesOf = (answer) => parseChallenges(headerValues(answer.headers, "www-authenticate"), limits.header);
	async function recover(session, request, answer, used, tried) {
		let { origin } = request.url, once = (way) => !tried.has(way) && tried.add(way);
		if (used.scheme === "none") {
			if (!once("challenge")) return;
			await learn(session, request, answer);
			let next = await authorizeOrDegrade(session, origin);
			return next.scheme === "none" ? void 0 : next;
		}
		let wider = widerScope(session, challengesOf(answer));
		if (wider !== void 0 && once("scope")) return authorize(session, origin, wider);
		if ((answer.status === 401 || !used.fresh) && once("refresh") && (used.tokenKey !== void 0 && tokens.delete(used.tokenKey), used.scheme === "bearer" || await renewed(session))) return authorizeOrDegrade(session, origin);
		let { credential } = session.login, offersBasic = offers.get(origin)?.challenges.some(({ scheme }) => scheme === "basic") ?? !1;
		if (used.credentialed && used.scheme === "bearer" && offersBasic && credential?.kind === "basic" && once("basic")) return basic(credential);
		if (used.credentialed && once("anonymous")) return session.login.rejected = !0, used.scheme === "basic" && !offersBearer(origin) ? { ...ANONYMOUS } : authorize(session, origin).catch(() => void 0);
	}
	let offersBearer = (origin) => offers.get(origin)?.challenges.some(({ scheme }) => scheme === "bearer") ?? !1;
	async function hop(session, request) {
		let rejectedBefore = session.login.rejected, used = await authorizeOrDegrade(session, request.url.origin), answer = await send(session, request, used), tried = new Set(), refusal;
		for (; mayBeLogin(answer, used) || isHidden(session, answer, used);) {
			used.credentialed && (refusal = answer);
			let next = await recover(session, request, answer, used, tried);
			if (next === void 0) break;
			used = next, answer = await send(session, request, used);
		}
		return !session.login.rejected || rejectedBefore ? answer : (answer.status < 400 && noteUnusedCredential(session), answer.status >= 400 && refusal !== void 0 ? refusal : answer);
	}
	async function firstContact(session, request) {
		let { origin } = request.url, earlier = contacts.get(origin);
		if (earlier !== void 0) return await earlier.catch(() => void 0), hop(session, request);
		let answer = hop(session, request);
		return contacts.set(origin, answer), answer;
	}
	return { async request(session, request) {
		let current = request;
		for (let hops = 0;; hops++) {
			let answer = await firstContact(session, current), location = headerValue(answer.headers, "location");
			if (![
				301,
				302,
				303,
				307,
				308
			].includes(answer.status) || location === void 0) return answer;
			if (hops >= limits.redirects) throw new RegistryError("REGISTRY_PROTOCOL", `${requestLine(request)} was redirected more than ${limits.redirects} times`);
			current = {
				...current,
				url: redirectUrl(session, answer.url, location)
			};
		}
	} };
}
function basic(credential) {
	return {
		scheme: "basic",
		header: basicHeader(credential.username, credential.password),
		fresh: !1,
		credentialed: !0
	};
}
function secretOf(credential) {
	return credential.kind === "basic" ? `${credential.username}:${credential.password}` : credential.token;
}
function scopeOf({ target }) {
	return `repository:${target.name}:pull${AZURE_HOST.test(target.host) ? ",metadata_read" : ""}`;
}
function widerScope(session, challenges) {
	let scope = challenges.find(({ parameters }) => parameters.get("error") === "insufficient_scope")?.parameters.get("scope"), prefix = `repository:${session.target.name}:`;
	if (scope !== void 0 && scope.startsWith(prefix) && scope !== scopeOf(session)) return scope.slice(prefix.length).split(",").every((action) => /^[a-z_]+$/.test(action) && action !== "push" && action !== "delete") ? scope : void 0;
}
function mayBeLogin(answer, used) {
	return answer.status === 401 ? !0 : used.scheme === "none" || isRateLimit(answer) ? !1 : answer.status === 403 || answer.status === 400 && !/^(PAGINATION|NAME_INVALID|TAG_INVALID|MANIFEST)/.test(errorEntry(answer)?.code ?? "");
}
function isHidden({ target, login }, answer, used) {
	let unused = login.credential !== void 0 && !login.rejected && answer.url.origin === target.origin;
	return used.scheme === "none" && unused && (answer.status === 403 || answer.status === 404) && !isRateLimit(answer);
}
async function renewed(session) {
	let before = session.login.credential, next = await session.renew();
	return next === void 0 || before === void 0 || secretOf(next) === secretOf(before) ? !1 : (session.login.credential = next, !0);
}
function realmOf(session, offer, challenge) {
	try {
		return judgeRealm(challenge.parameters.get("realm") ?? "", offer.answered, session.target, session.authEndpoint);
	} catch (error) {
		throw error instanceof UrlRefused ? new RegistryError("REGISTRY_REALM_NOT_TRUSTED", `${session.target.host} sends logins to an address that is refused: ${error.reason}`, { hint: `Correct the external URL of the registry, or name its token endpoint under registries: { "${session.target.host}": { authEndpoint: … } }.` }) : error;
	}
}
function redirectUrl(session, from, location) {
	try {
		let url = parseNetworkUrl(location, from);
		if (url.hash = "", from.protocol === "https:" && url.protocol === "http:") throw new UrlRefused("it would go over plain HTTP");
		return guardNetworkUrl(url, session.target), url;
	} catch (error) {
		throw error instanceof UrlRefused ? new RegistryError("REGISTRY_URL_REFUSED", `${session.target.host} redirects ${redactUrl(from)} to an address that is refused: ${error.reason}`) : error;
	}
}
function noteUnusedCredential(session) {
	let source = session.login.credential?.source ?? "no credential";
	session.diagnostics.push(diagnose("REGISTRY_CREDENTIAL_UNUSED", `${session.target.host} refused the credential from ${source}; ${session.target.name} was read without it`));
}
// src/adapters/registry-limits.ts
const MIB = 1048576, DEFAULT_LIMITS = {
	page: 16 * MIB,
	googlePage: 64 * MIB,
	tags: 2e5,
	pages: 2e3,
	manifest: 4 * MIB,
	config: 4 * MIB,
	token: 131072,
	header: 8192,
	indexEntries: 1e3,
	indexDepth: 3,
	redirects: 5,
	retries: 3,
	deadline: 6e5
};
// src/adapters/host-gate.ts
var GatePaused = class extends Error {
	until;
	constructor(until) {
		super("the host asked to wait"), this.name = "GatePaused", this.until = until;
	}
};
function createHostGate({ concurrency, perSecond, now, sleep }) {
	let waiting = [], step = 1e3 / perSecond, running = 0, pause = 0, due = 0, paceWait = () => (due = Math.max(due, now()) + step, due - now() - 1e3 - step), acquire = async () => {
		running >= concurrency ? await new Promise((resolve) => waiting.push(resolve)) : running++;
	}, release = () => {
		let next = waiting.shift();
		next === void 0 ? running-- : next();
	};
	return {
		async run(work, admit) {
			let asked = now();
			await acquire();
			try {
				let latest = admit?.(now() - asked) ?? Infinity, wait = step > 0 ? paceWait() : 0;
				for (wait > 0 && await sleep(wait); pause > now();) {
					if (pause > latest) throw new GatePaused(pause);
					await sleep(pause - now());
				}
				return await work();
			} finally {
				release();
			}
		},
		pauseUntil(time) {
			pause = Math.max(pause, time);
		}
	};
}
// src/adapters/retry-after.ts
const UNIT_MS = {
	ns: 1e-6,
	us: .001,
	µs: .001,
	μs: .001,
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function parseGoDuration(text) {
	if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text)) return;
	let total = 0;
	for (let [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/g)) total += Number(amount) * (UNIT_MS[unit] ?? 0);
	return total;
}
function parseRetryAfter(value, now) {
	let text = value.trim();
	if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1e3;
	let duration = parseGoDuration(text);
	if (duration !== void 0) return Math.max(1e3, duration);
	let date = Date.parse(text);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function requestedWait(headers, body, now) {
	let header = headerValue(headers, "retry-after"), wait = header === void 0 ? void 0 : parseRetryAfter(header, now);
	if (wait !== void 0) return wait;
	let unix = headerValue(headers, "x-retry-after") ?? headerValue(headers, "x-ratelimit-reset");
	if (unix !== void 0 && /^\d{9,11}$/.test(unix)) return Math.max(0, Number(unix) * 1e3 - now);
	let inText = /retry-after:\s*([0-9.a-zµμ]+)/i.exec(body)?.[1];
	return inText === void 0 ? void 0 : parseRetryAfter(inText, now);
}
// src/adapters/registry-messenger.ts
const RETRIED_STATUSES = new Set([
	408,
	425,
	429,
	499,
	500,
	502,
	503,
	504,
	522
]);
function createMessenger(options) {
	let { http, now, sleep, random, debug } = options, hosts = new Map(), proxyNoted = !1, hostOf = (url) => {
		let host = canonicalHost(url.host), record = hosts.get(host);
		if (record === void 0) {
			let settings = settingsFor(options.registries, host);
			record = {
				host,
				requests: 0,
				bytes: 0,
				retries: 0,
				failures: 0,
				failedInRow: 0,
				gate: createHostGate({
					concurrency: settings.concurrency ?? options.concurrency,
					perSecond: settings.requestsPerSecond ?? defaultPace(url, host),
					now,
					sleep
				})
			}, hosts.set(host, record);
		}
		return record;
	}, backOff = (attempt) => Math.min(3e4, 500 * 2 ** attempt) * (.5 + random() / 2), waitAfterLimit = (session, record, request, answer, attempt) => {
		let asked = requestedWait(answer.headers, answer.body.toString("utf8"), now()), until = now() + (asked ?? backOff(attempt)) + random() * 250;
		if (record.gate.pauseUntil(until), until > session.deadline || attempt >= options.retries) throw rateLimitFailure(session, asked === void 0 ? void 0 : until, `${requestLine(request)} answered ${answer.status}${serverSays(answer)}`);
	}, attemptOnce = (session, record, request) => record.gate.run(async () => {
		if (now() > session.deadline) throw new TransportFailure("timeout", "the time of this scan is used up");
		record.requests++;
		let timeout = Math.max(1e3, session.deadline - now());
		return {
			...await http.send({
				...request,
				headers: request.headers ?? {},
				timeout,
				transport: transportFor(session, request, options.hosted)
			}),
			secrets: secretsOf(request)
		};
	}, (queued) => (session.deadline += queued, session.deadline));
	return {
		async transmit(session, request) {
			let record = hostOf(request.url);
			http.isProxied(request.url) && !proxyNoted && (proxyNoted = !0, debug("requests go through a proxy, which resolves names itself: addresses cannot be checked"));
			for (let attempt = 0;; attempt++) {
				if (record.failedInRow >= 3) throw skippedFailure(record);
				attempt > 0 && record.retries++;
				let answer;
				try {
					answer = await attemptOnce(session, record, request);
				} catch (error) {
					if (error instanceof GatePaused) throw rateLimitFailure(session, error.until, `${record.host} asked to wait`);
					if (!(error instanceof TransportFailure)) throw error;
					debug(`${requestLine(request)} failed: ${error.kind} ${error.detail}`);
					let wait = backOff(attempt);
					if (!isRetried(error) || attempt >= options.retries || now() + wait > session.deadline) throw isHostFailure(error) && (record.failedInRow++, record.failures++), transportFailure(session, request, error, http.isProxied(request.url));
					await sleep(wait);
					continue;
				}
				record.failedInRow = 0, record.bytes += answer.body.length, debug(`${requestLine(request)} answered ${answer.status}, ${answer.body.length} bytes${headerValue(answer.headers, "link") === void 0 ? "" : ", Link"}`);
				let limit = readRateLimit(answer.headers);
				if (limit !== void 0 && (record.rateLimit = limit), isRateLimit(answer)) {
					waitAfterLimit(session, record, request, answer, attempt);
					continue;
				}
				if (!RETRIED_STATUSES.has(answer.status) || request.handled?.(answer.status) === !0) return answer;
				let wait = requestedWait(answer.headers, "", now()) ?? backOff(attempt);
				if (attempt >= options.retries || now() + wait > session.deadline) return answer;
				await sleep(wait);
			}
		},
		summary: () => [...hosts.values()].map(({ gate: _gate, failedInRow: _row, ...summary }) => summary).sort((a, b) => a.host < b.host ? -1 : 1),
		rateLimitOf: (host) => hosts.get(canonicalHost(host))?.rateLimit
	};
}
function defaultPace(url, host) {
	return isLoopbackHost(url.hostname) ? Infinity : host === "docker.io" ? 10 : 20;
}
function transportFor(session, request, hosted) {
	let { cert, key, ...shared } = session.transport, own = request.url.origin === session.target.origin, known = request.configured === !0 || sameHostname(request.url, session.target.origin);
	return {
		...shared,
		...own && cert !== void 0 && key !== void 0 && {
			cert,
			key
		},
		checkAddresses: hosted || !known
	};
}
function secretsOf({ headers, body }) {
	let [scheme = "", value = ""] = (headers?.authorization ?? "").split(" "), password = scheme === "Basic" ? Buffer.from(value, "base64").toString("utf8").replace(/^[^:]*:/, "") : "", form = body === void 0 ? "" : new URLSearchParams(body).get("refresh_token") ?? "";
	return [
		value,
		password,
		form,
		encodeURIComponent(password),
		encodeURIComponent(form)
	].filter((secret) => secret.length >= 4);
}
function isRetried(failure) {
	return failure.kind === "network" || failure.kind === "timeout" && failure.detail !== "the time of this scan is used up";
}
function isHostFailure(failure) {
	return failure.kind === "network" || failure.kind === "timeout" || failure.kind === "unknown-host" || failure.kind === "tls";
}
function skippedFailure(record) {
	return new RegistryError("REGISTRY_HOST_SKIPPED", `${record.host} failed 3 times in a row; its remaining images are skipped in this run`);
}
// src/adapters/link-header.ts
function nextLinks(headers) {
	return headers.flatMap((header) => linksOf(header).filter(isNext).map(({ target }) => target));
}
function linksOf(header) {
	let links = [];
	for (let [, target = "", parameters = ""] of header.matchAll(/<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)/g)) links.push({
		target: target.trim(),
		parameters
	});
	return links;
}
function isNext({ parameters }) {
	let match = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
	return (match?.[1] ?? match?.[2] ?? "").toLowerCase().split(/\s+/).includes("next");
}
// src/adapters/next-page.ts
function nextPage(link, answered, pageSize) {
	let target = parseNetworkUrl(link, answered), foreign = target.hostname !== answered.hostname, samePath = decodedPath(target) === decodedPath(answered);
	if (foreign && !samePath) throw new UrlRefused(`it names another host, ${target.host}, and another path`);
	let url = new URL(answered);
	return url.hash = "", url.search = samePath ? target.search : mergeCursor(answered.search, target.search), !/[?&]n=/.test(url.search) && pageSize !== void 0 && (url.search = `${url.search === "" ? "?" : `${url.search}&`}n=${pageSize}`), foreign ? {
		url,
		foreignHost: target.host
	} : { url };
}
function decodedPath(url) {
	try {
		return decodeURIComponent(url.pathname);
	} catch {
		return url.pathname;
	}
}
const parts = (search) => search.replace(/^\?/, "").split("&").filter((part) => part !== ""), keyOf = (part) => part.split("=", 1)[0];
function mergeCursor(own, link) {
	let cursor = parts(link).filter((part) => keyOf(part) !== "n"), replaced = new Set(cursor.map(keyOf));
	return `?${[...parts(own).filter((part) => !replaced.has(keyOf(part))), ...cursor].join("&")}`;
}
// src/adapters/registry-paging.ts
var CursorLost = class extends Error {};
const SIZE_REFUSED = new Set([
	400,
	405,
	413,
	422,
	500
]);
async function listAllTags(session, options) {
	for (let start = 0;; start++) try {
		return await createListing(session, options).run();
	} catch (error) {
		if (!(error instanceof CursorLost)) throw error;
		if (start >= 2) throw incomplete(session, `its pages kept disappearing while they were read (${error.message})`);
	}
}
function createListing(session, { limits, pageSizes, get }) {
	let { host, name, origin } = session.target, google = isGoogleHost(host), tags = new Set(), details = new Map(), requested = new Set(), foreignHosts = new Set(), pages = 0, dropped = 0, emptyRun = 0, size = pageSizes.has(host) ? pageSizes.get(host) : google ? 1e4 : 1e3, listUrl = (base, cursor) => {
		let url = new URL(base);
		return url.search = [...size === void 0 ? [] : [`n=${size}`], ...cursor === void 0 ? [] : [`last=${encodeURIComponent(cursor)}`]].join("&"), url;
	}, absorb = (answer, page) => {
		let before = tags.size;
		if (before === 0) tags = new Set(page.tags);
		else for (let tag of page.tags) tags.add(tag);
		for (let [tag, detail] of page.details) details.set(tag, detail);
		if (dropped += page.dropped, tags.size > limits.tags) throw tagLimit(session, `more than ${limits.tags} tags (${tags.size} after ${pages} pages)`);
		return {
			page,
			answer,
			added: tags.size - before
		};
	};
	async function fetchPage(url, mayRefuse) {
		if (pages >= limits.pages) throw tagLimit(session, `more than ${limits.pages} pages (${tags.size} tags so far)`);
		pages++, requested.add(url.href);
		for (let attempt = 0;; attempt++) {
			let answer = await get(url, google ? limits.googlePage : limits.page, mayRefuse);
			if (answer.status !== 200) return answer;
			try {
				return absorb(answer, readTagPage(answer));
			} catch (error) {
				if (!(error instanceof NotTagPage)) throw error;
				if (attempt > 0) throw notPage(session, url, answer);
			}
		}
	}
	async function firstPage() {
		let url = new URL(`/v2/${name}/tags/list`, origin);
		for (let next of [100, void 0]) {
			let asked = size, refusable = (status) => asked !== void 0 && SIZE_REFUSED.has(status), got = await fetchPage(listUrl(url), refusable);
			if ("page" in got) return got;
			if (!refusable(got.status)) throw answerFailure(session, {
				method: "GET",
				url
			}, got);
			size = next;
		}
		let got = await fetchPage(listUrl(url), () => !1);
		if ("page" in got) return got;
		throw answerFailure(session, {
			method: "GET",
			url
		}, got);
	}
	async function laterPage(url) {
		let got = await fetchPage(url, () => !1);
		if ("page" in got) return got;
		if (got.status === 404) throw new CursorLost(`page ${pages}: 404`);
		let why = answerFailure(session, {
			method: "GET",
			url
		}, got);
		throw new RegistryError(why.code, `${why.message}; page ${pages}, ${tags.size} tags so far`, why.hint === void 0 ? {} : { hint: why.hint });
	}
	let linkOf = ({ answer }) => {
		let headers = headerValues(answer.headers, "link");
		if (headers.some((header) => header.length > limits.header)) throw incomplete(session, `the Link of page ${pages} is longer than ${limits.header} characters`);
		return nextLinks(headers)[0];
	};
	async function follow(received, link) {
		let next = resolveNext(received, link);
		if (requested.has(next.href)) {
			if (received.added === 0) return;
			if (isArtifactory(received.answer)) return everythingAtOnce(received);
			throw incomplete(session, `page ${pages} links back to a page that was read before (${tags.size} tags so far)`);
		}
		if (emptyRun = received.added === 0 ? emptyRun + 1 : 0, emptyRun > 3) {
			let cursor = next.searchParams.get("last");
			if (cursor !== null && tags.has(cursor)) return;
			throw incomplete(session, `${emptyRun} pages in a row brought nothing new, and there are more (${tags.size} tags so far)`);
		}
		return laterPage(next);
	}
	function resolveNext({ answer }, link) {
		try {
			let resolved = nextPage(link, answer.url, isAmazonHost(host) || AMAZON_PRIVATE_HOST.test(host) ? void 0 : size);
			return resolved.foreignHost !== void 0 && foreignHosts.add(resolved.foreignHost), resolved.url;
		} catch (error) {
			throw error instanceof UrlRefused ? incomplete(session, `the Link of page ${pages} was not followed: ${error.reason} (${tags.size} tags so far)`) : error;
		}
	}
	function isEvidentEnd({ page, answer }) {
		let { length } = page.raw;
		if (length === 0) return !0;
		if (/^nexus\//i.test(headerValue(answer.headers, "server") ?? "")) return !1;
		let round = length >= 50 && length % 50 == 0;
		return size === void 0 || length < size ? !round : length > size && (!round || !isSorted(page.raw));
	}
	async function probe(received) {
		let { raw } = received.page, cursors = [lastEntry(raw), ...isSorted(raw) ? [] : [greatestEntry(raw)]];
		for (let cursor of new Set(cursors)) {
			if (cursor === void 0) continue;
			let url = listUrl(received.answer.url, cursor);
			if (requested.has(url.href)) continue;
			let got = await fetchPage(url, (status) => status >= 500);
			if (!("page" in got)) return everythingAtOnce(received);
			if (got.added > 0) return got;
		}
	}
	async function everythingAtOnce(received) {
		size = void 0;
		let url = listUrl(received.answer.url);
		if (requested.has(url.href)) return;
		let got = await laterPage(url), link = linkOf(got);
		if (link !== void 0 && got.added > 0) return follow(got, link);
	}
	return { async run() {
		let received = await firstPage();
		for (pageSizes.set(host, size); received !== void 0;) {
			let link = linkOf(received);
			received = link === void 0 ? isEvidentEnd(received) ? void 0 : await probe(received) : await follow(received, link);
		}
		return {
			tags: [...tags],
			details,
			pages,
			diagnostics: remarks()
		};
	} };
	function remarks() {
		let found = [];
		dropped > 0 && found.push(diagnose("REGISTRY_TAGS_DROPPED", `${host} lists ${dropped} entries of ${name} that are no tags; they were left out`));
		for (let foreign of [...foreignHosts].sort()) found.push(diagnose("REGISTRY_LINK_FOREIGN", `${host} names ${cleanServerText(foreign, 100)} for the next page of ${name}; it was asked for on ${host} itself`));
		return found;
	}
}
function isArtifactory({ headers }) {
	return headers["x-jfrog-version"] !== void 0 || headers["x-artifactory-id"] !== void 0;
}
function incomplete({ target }, why) {
	return new RegistryError("REGISTRY_INCOMPLETE_LISTING", `the tags of ${target.name} on ${target.host} could not be listed completely: ${why}`);
}
function tagLimit({ target }, what) {
	return new RegistryError("REGISTRY_TAG_LIMIT_EXCEEDED", `${target.name} on ${target.host} has ${what}`, { hint: "Raise the limit, or delete old tags in the registry." });
}
function notPage({ target }, url, answer) {
	return new RegistryError("REGISTRY_PROTOCOL", `${requestLine({
		method: "GET",
		url
	})} answered 200 with something that is no list of tags${serverSays(answer)}; is a login page or proxy before ${target.host}?`);
}
// src/adapters/scan-memory.ts
function createScanMemory(store, tagsInUse) {
	return { async guard(repository, session, read) {
		if (store === void 0 && tagsInUse === void 0) return read();
		let key = `scan/v1/${session.target.host}/${session.target.name}`, used = [...new Set(tagsInUse?.(repository) ?? [])].sort(), before = readRemembered(await store?.get(key).catch(() => void 0)), listing = await read(), loss = lossOf(listing, used, before);
		loss !== void 0 && (listing = await read(), loss = lossOf(listing, used, before));
		let count = listing.tags.length, scan = {
			version: 1,
			count,
			present: presentOf(listing, used)
		};
		return count > 0 && await store?.set(key, scan).catch(() => void 0), loss === void 0 ? listing : {
			...listing,
			diagnostics: [...listing.diagnostics, remark(session, listing, loss)]
		};
	} };
}
function presentOf(listing, used) {
	if (used.length === 0) return [];
	let tags = new Set(listing.tags);
	return used.filter((tag) => tags.has(tag));
}
function lossOf(listing, used, before) {
	let present = new Set(presentOf(listing, used)), wasPresent = before && new Set(before.present), missing = used.filter((tag) => !present.has(tag) && (wasPresent === void 0 || wasPresent.has(tag))), shrunk = before !== void 0 && listing.tags.length < before.count / 2;
	return missing.length > 0 || shrunk ? {
		before: before?.count,
		missing,
		shrunk
	} : void 0;
}
function remark({ target }, listing, loss) {
	let image = `${target.host}/${target.name}`, count = listing.tags.length;
	if (count === 0 && loss.before !== void 0 && loss.before > 0) return diagnose("REGISTRY_TAGS_EMPTY", `${image} lists no tags, where the last scan saw ${loss.before}; two readings agree`);
	let parts = [...loss.shrunk ? [`${count} tags, where the last scan saw ${loss.before}`] : [], ...loss.missing.length > 0 ? [`without ${loss.missing.slice(0, 5).join(", ")}, in use here`] : []];
	return diagnose("REGISTRY_TAGS_SHRUNK", `${image} lists ${parts.join(" and ")}; two readings agree`);
}
function readRemembered(value) {
	if (typeof value != "object" || !value) return;
	let { version, count, present } = value;
	if (!(version !== 1 || typeof count != "number" || !Number.isSafeInteger(count) || count < 0) && Array.isArray(present) && present.every((tag) => typeof tag == "string")) return {
		version,
		count,
		present
	};
}
function createRegistry(options = {}) {
	let limits = {
		...DEFAULT_LIMITS,
		...options.limits
	}, registries = options.registries ?? {}, clock = options.clock ?? { now: () => new Date() }, now = () => clock.now().getTime(), sleep = options.sleep ?? ((milliseconds) => setTimeout$1(milliseconds)), concurrency = options.concurrency ?? 4, most = Math.max(concurrency, ...Object.values(registries).map((settings) => settings.concurrency ?? 0)), http = createHttp({
		proxies: proxiesOf(options.env ?? {}),
		connections: most,
		...options.http2 !== void 0 && { http2: options.http2 },
		...options.lookup !== void 0 && { lookup: options.lookup }
	}), messenger = createMessenger({
		http,
		registries,
		concurrency,
		retries: limits.retries,
		hosted: options.allowedHosts !== void 0,
		now,
		sleep,
		random: options.random ?? Math.random,
		debug: (message) => options.reporter?.debug(message)
	}), authority = createAuthority({
		messenger,
		limits,
		now
	}), manifests = createManifests({
		authority,
		messenger,
		limits,
		now,
		platform: options.platform,
		state: options.state
	}), memory = createScanMemory(options.state, options.tagsInUse), pageSizes = new Map(), listings = new Map(), sessions = new Map(), remarks = new Map();
	function sessionFor(repository) {
		let key = sessionKey(repository), session = sessions.get(key);
		return session === void 0 && (session = openSession(repository, options, registries), sessions.set(key, session)), session;
	}
	async function operate(repository, work) {
		let shared = await sessionFor(repository), allowed = Math.max(1e3, Math.min(repository.timeout ?? repository.interval, limits.deadline)), session = {
			...shared,
			deadline: now() + allowed
		};
		try {
			return await work(session);
		} finally {
			for (let remark of shared.diagnostics) remarks.set(`${remark.code} ${remark.message}`, remark);
		}
	}
	async function scan(repository) {
		return operate(repository, async (session) => {
			let listing = await memory.guard(repository, session, () => listAllTags(session, {
				limits,
				pageSizes,
				get: (url, cap, handled) => authority.request(session, {
					method: "GET",
					url,
					accept: "application/json",
					cap,
					handled
				})
			})), diagnostics = [...session.diagnostics.splice(0), ...listing.diagnostics], { tags, details } = listing, found = {
				tags,
				diagnostics,
				...details.size > 0 && { details }
			};
			return options.state && await keepListing(options.state, stateKey(session), found, clock.now()), found;
		});
	}
	async function recallOrScan(repository, session) {
		let { state, requested } = options, kept = state === void 0 || requested ? void 0 : await recallListing(state, stateKey(session));
		return kept !== void 0 && isRecent(kept.scanned, repository.interval, now()) ? kept : scan(repository);
	}
	return {
		async listTags(repository, { again = !1 } = {}) {
			let session = await sessionFor(repository), key = listingKey(session), begin = (listing) => (listings.set(key, listing), listing), known = listings.get(key);
			if (again) return begin(scan(repository));
			if (known === void 0) return begin(recallOrScan(repository, session));
			let { scanned } = await known;
			return scanned !== void 0 && !isRecent(scanned, repository.interval, now()) && listings.get(key) === known ? begin(scan(repository)) : listings.get(key);
		},
		resolveDigest: (repository, tag) => operate(repository, (session) => manifests.resolveDigest(session, tag)),
		inspect: (repository, reference) => operate(repository, (session) => manifests.inspect(session, reference)),
		summary() {
			let pulls = manifests.pulls(), hosts = messenger.summary().map((host) => pulls > 0 && host.host === "docker.io" ? {
				...host,
				pulls
			} : host), sum = (field) => hosts.reduce((total, host) => total + host[field], 0), diagnostics = [...remarks.values()].sort(compareDiagnostics);
			return {
				hosts,
				requests: sum("requests"),
				bytes: sum("bytes"),
				diagnostics
			};
		},
		close: () => http.close()
	};
}
function sessionKey(repository) {
	let secret = (name) => name && `${name.namespace}/${name.name}`;
	return JSON.stringify([
		repository.image,
		repository.insecure,
		repository.provider,
		secret(repository.secretRef),
		secret(repository.certSecretRef),
		secret(repository.proxySecretRef)
	]);
}
function listingKey({ target, transport, login }) {
	let { source: _source, ...secret } = login.credential ?? { source: "" };
	return JSON.stringify([
		target,
		transport,
		secret
	]);
}
function stateKey({ target, login }) {
	return `tags/v1/${target.origin}/${target.name}/${login.credential?.source ?? ""}`;
}
async function openSession(repository, options, registries) {
	let own = options.transportFor?.(repository) ?? {}, target = targetOf(repository.image, {
		insecure: repository.insecure,
		registries,
		hasTlsMaterial: own.ca !== void 0 || own.cert !== void 0
	});
	options.allowedHosts !== void 0 && assertAllowed(target.origin, target.host, options.allowedHosts);
	let { ca, cert, key, authEndpoint, http2 } = settingsFor(registries, target.host), transport = {
		...ca !== void 0 && { ca },
		...cert !== void 0 && key !== void 0 && {
			cert,
			key
		},
		...http2 !== void 0 && { http2 },
		...own
	}, lookUp = async (renew) => {
		let credential = await options.credentialsFor?.(repository, target, { renew });
		return credential === void 0 ? void 0 : boundCredential(credential, target.host);
	};
	return {
		repository,
		target,
		transport,
		authEndpoint,
		login: {
			credential: await lookUp(!1),
			rejected: !1,
			untrustedRealm: void 0
		},
		renew: () => lookUp(!0),
		deadline: 0,
		diagnostics: []
	};
}
function boundCredential(credential, host) {
	if (canonicalHost(credential.host) === host) return credential;
	throw new RegistryError("REGISTRY_CREDENTIAL_INVALID", `the credential from ${credential.source} is bound to ${credential.host} and is not sent to ${host}`);
}
function assertAllowed(origin, host, allowed) {
	let address = literalAddress(new URL(origin).hostname);
	if (address !== void 0 && !isPublicAddress(address) || !allowed.some((entry) => canonicalHost(entry) === host)) throw new RegistryError("REGISTRY_HOST_NOT_ALLOWED", `this installation may not contact ${host}`);
}
// src/adapters/open-registries.ts
function openRegistries(options) {
	let { env, config } = options, registries = resolveRegistries(config.registries, env), credentials = createCredentials({
		env,
		registries,
		secrets: resolveSecrets(config.secrets, env, options.secrets),
		registryCredentials: options.registryCredentials,
		githubToken: options.githubToken,
		local: options.allowedHosts === void 0
	}), registry = createRegistry({
		registries,
		env,
		reporter: options.reporter,
		state: options.state,
		requested: options.requested,
		tagsInUse: options.tagsInUse,
		allowedHosts: options.allowedHosts,
		credentialsFor: credentials.credentialsFor,
		transportFor: credentials.transportFor
	});
	return {
		...registry,
		summary() {
			let summary = registry.summary();
			return {
				...summary,
				diagnostics: [...credentials.diagnostics(), ...summary.diagnostics]
			};
		},
		async close() {
			await Promise.all([registry.close(), credentials.close()]);
		}
	};
}
function resolveFields(entry, env) {
	return Object.fromEntries(Object.entries(entry).map(([name, value]) => {
		let variable = value?.env;
		return [name, typeof variable == "string" ? env[variable] || void 0 : value];
	}));
}
function resolveRegistries(registries, env) {
	return Object.fromEntries(Object.entries(registries ?? {}).map(([host, entry]) => [host, resolveFields(entry, env)]));
}
function resolveSecrets(secrets, env, given) {
	let resolved = new Map();
	for (let [name, entry] of Object.entries(secrets ?? {})) resolved.set(name, resolveFields(entry, env));
	for (let [name, value] of given ?? []) {
		let isConfig = value.trimStart().startsWith("{");
		resolved.set(name, {
			...resolved.get(name),
			...isConfig ? { dockerConfigJson: value } : { password: value }
		});
	}
	return resolved;
}
export { openRegistries as t };
