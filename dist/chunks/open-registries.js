import { r as __toESM } from "./rolldown-runtime.js";
import { d as compareDiagnostics, f as diagnose, s as RegistryError } from "./errors.js";
import { a as isAmazonHost, c as targetOf, d as isPublicAddress, f as literalAddress, i as canonicalHost, l as guardLookup, n as AMAZON_PUBLIC_HOSTS, o as isGoogleHost, r as AZURE_HOST, s as settingsFor, t as AMAZON_PRIVATE_HOST, u as isLoopbackHost } from "./registry-target.js";
import { getCACertificates, rootCertificates } from "node:tls";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { readFile, stat } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/adapters/docker-config.ts
function parseDockerConfig(text, source) {
	const empty = {
		source,
		auths: [],
		credHelpers: /* @__PURE__ */ new Map(),
		credsStore: void 0
	};
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		value = void 0;
	}
	if (!isObject(value)) return {
		...empty,
		diagnostics: [invalid(source, "is no JSON object")]
	};
	const { auths: listed, credHelpers, credsStore } = value;
	const bare = listed === void 0 && Object.values(value).every(isAuthEntry);
	const entries = Object.entries(isObject(listed) ? listed : bare ? value : {});
	const diagnostics = [];
	return {
		source,
		auths: entries.flatMap(([key, entry]) => {
			const secret = isObject(entry) ? readSecret(entry) : "is no object";
			if (typeof secret === "string") diagnostics.push(invalid(source, `entry ${JSON.stringify(key)} ${secret}`));
			return typeof secret === "object" ? [{
				key,
				...parseAuthKey(key),
				secret
			}] : [];
		}),
		credHelpers: new Map(Object.entries(isObject(credHelpers) ? credHelpers : {}).filter((pair) => typeof pair[1] === "string").map(([key, helper]) => [parseAuthKey(key).host, helper])),
		credsStore: typeof credsStore === "string" && credsStore !== "" ? credsStore : void 0,
		diagnostics
	};
}
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
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
	const text = (name) => typeof entry[name] === "string" && entry[name] !== "" ? entry[name] : void 0;
	const [registryToken, identityToken, auth] = [
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
	const [username, password] = [text("username"), text("password")];
	if (username === void 0 && password === void 0) return void 0;
	return username === void 0 || password === void 0 ? "has only one of username and password" : passwordSecret(username, password);
}
function decodeAuth(auth) {
	if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(auth.trim())) return "has an \"auth\" that is no base64";
	const decoded = Buffer.from(auth.trim(), "base64").toString("utf8").replace(/\0+$/, "");
	const colon = decoded.indexOf(":");
	if (colon < 1 || colon === decoded.length - 1) return "has an \"auth\" that holds no user name and password";
	return passwordSecret(decoded.slice(0, colon), decoded.slice(colon + 1));
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
	const [host = "", ...path] = key.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").split("/").filter((part, index) => index === 0 || part !== "");
	if (path[0] === "v1" || path[0] === "v2") path.shift();
	return {
		host: canonicalHost(host),
		path
	};
}
function hostMatches(pattern, host) {
	if (!pattern.includes("*")) return pattern === host;
	const [wanted, actual] = [pattern.split("."), host.split(".")];
	if (wanted.length !== actual.length) return false;
	return wanted.every((label, index) => {
		const source = label.split("*").map((part) => part.replace(/[^\w-]/g, "\\$&")).join("[^.:]*");
		return new RegExp(`^${source}$`).test(actual[index]);
	});
}
function findAuth(config, host, name) {
	const segments = name.split("/");
	const fitting = config.auths.filter((auth) => hostMatches(auth.host, host) && auth.path.every((part, index) => part === segments[index]));
	const rank = (auth) => auth.path.length * 2 + (auth.host.includes("*") ? 0 : 1);
	const best = Math.max(...fitting.map(rank));
	const [first, ...others] = fitting.filter((auth) => rank(auth) === best);
	if (first === void 0) return void 0;
	const rival = others.find((other) => JSON.stringify(other.secret) !== JSON.stringify(first.secret));
	if (rival !== void 0) throw new RegistryError("REGISTRY_CREDENTIAL_AMBIGUOUS", `${config.source}: entries ${JSON.stringify(first.key)} and ${JSON.stringify(rival.key)} both fit ${host}/${name} and differ`);
	return {
		...first.secret,
		host,
		source: `${config.source}, entry ${JSON.stringify(first.key)}`
	};
}
function parseCredentialLines(text, source) {
	if (text.trimStart().startsWith("{")) return parseDockerConfig(text, source);
	const diagnostics = [];
	const auths = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === "") continue;
		const [, key, username, password] = /^\s*([^\s=]+)=([^:]+):(.+?)\s*$/.exec(line) ?? [];
		if (key === void 0) diagnostics.push(invalid(source, `line ${index + 1} is not host=username:password`));
		else auths.push({
			key,
			...parseAuthKey(key),
			secret: passwordSecret(username, password)
		});
	}
	return {
		source,
		auths,
		credHelpers: /* @__PURE__ */ new Map(),
		credsStore: void 0,
		diagnostics
	};
}

// src/adapters/credential-helper.ts
const OUTPUT_CAP = 65536;
const NOT_FOUND = /credentials not found in native keychain/;
async function askHelper(name, host, options) {
	const failure = (what) => new RegistryError("REGISTRY_LOGIN_FAILED", `the credential helper docker-credential-${safeName(name)} ${what} for ${host}`);
	if (!/^[A-Za-z0-9._-]+$/.test(name)) throw failure("has a name that is not allowed");
	const server = host === "docker.io" ? "https://index.docker.io/v1/" : host;
	const { status, output } = await run(`docker-credential-${name}`, server, options).catch((error) => {
		throw failure(error.code === "ENOENT" ? "is not installed" : `could not be run (${error.code ?? "timeout"})`);
	});
	if (status !== 0) {
		if (NOT_FOUND.test(output)) return void 0;
		throw failure(`ended with status ${status}`);
	}
	const { Username: username, Secret: secret } = parse(output) ?? {};
	if (typeof username !== "string" || typeof secret !== "string") throw failure("did not answer in JSON");
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
		const child = spawn(program, ["get"], {
			env: { ...env },
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			]
		});
		const timer = setTimeout(() => child.kill("SIGKILL"), timeout);
		let output = "";
		child.stdout.setEncoding("utf8");
		child.stdout.on("data", (chunk) => {
			output += chunk;
			if (output.length > OUTPUT_CAP) child.kill("SIGKILL");
		});
		child.on("error", (error) => {
			clearTimeout(timer);
			reject(error);
		});
		child.on("close", (status) => {
			clearTimeout(timer);
			if (status === null) reject(/* @__PURE__ */ new Error("killed"));
			else resolve({
				status,
				output
			});
		});
		child.stdin.on("error", () => {});
		child.stdin.end(`${input}\n`);
	});
}

// src/adapters/http-agents.ts
function proxiesOf(env) {
	const pick = (name) => env[name] || env[name.toUpperCase()] || void 0;
	const [httpProxy, httpsProxy, noProxy] = [
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
const CONNECT_TIMEOUT = 1e4;
const KEEP_ALIVE = 3e4;
function createAgents(options) {
	const made = /* @__PURE__ */ new Map();
	return {
		agentFor(transport) {
			const key = JSON.stringify(transport, Object.keys(transport).sort());
			let agent = made.get(key);
			if (agent === void 0) {
				agent = makeAgent(transport, options);
				made.set(key, agent);
			}
			return agent;
		},
		isProxied: (url) => isProxied(url, options.proxies),
		async close() {
			const agents = await Promise.all(made.values());
			made.clear();
			await Promise.all(agents.map((agent) => agent.destroy()));
		}
	};
}
async function makeAgent(transport, options) {
	const { Agent, EnvHttpProxyAgent, ProxyAgent } = await import("./undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const tls = tlsOptions(transport);
	const lookup = transport.checkAddresses ? guardLookup(options.lookup) : options.lookup;
	const shared = {
		connections: options.connections ?? 8,
		keepAliveTimeout: KEEP_ALIVE,
		allowH2: options.http2 ?? true,
		connect: {
			...tls,
			timeout: CONNECT_TIMEOUT,
			...lookup !== void 0 && { lookup }
		}
	};
	if (transport.proxy !== void 0) {
		const token = transport.proxyAuthorization;
		return new ProxyAgent({
			...shared,
			uri: transport.proxy,
			requestTls: tls,
			...token !== void 0 && { token }
		});
	}
	const { httpProxy, httpsProxy, noProxy } = options.proxies ?? {};
	if (httpProxy === void 0 && httpsProxy === void 0) return new Agent(shared);
	return new EnvHttpProxyAgent({
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
	return typeof getCACertificates === "function" ? getCACertificates("default") : rootCertificates;
}
function isProxied(url, proxies = {}) {
	if ((url.protocol === "https:" ? proxies.httpsProxy ?? proxies.httpProxy : proxies.httpProxy) === void 0) return false;
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	const host = url.hostname.toLowerCase();
	return !(proxies.noProxy ?? "").split(/[,\s]+/).some((entry) => {
		const [, name = "", only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
		if (entry === "" || only !== void 0 && only !== port) return false;
		return entry.startsWith("*") && name === "" ? true : host === name || host.endsWith(`.${name}`);
	});
}

// src/adapters/http.ts
function headerValues(headers, name) {
	const value = headers[name];
	return value === void 0 ? [] : Array.isArray(value) ? value : [value];
}
function headerValue(headers, name) {
	return headerValues(headers, name)[0];
}
var TransportFailure = class extends Error {
	kind;
	detail;
	constructor(kind, detail, cause) {
		super(`${kind}: ${detail}`, cause === void 0 ? void 0 : { cause });
		this.name = "TransportFailure";
		this.kind = kind;
		this.detail = detail;
	}
};
const ERROR_BODY_CAP = 65536;
const HEADERS_TIMEOUT = 3e4;
const BODY_TIMEOUT = 6e4;
function createHttp(options = {}) {
	const agents = createAgents(options);
	const userAgent = options.userAgent ?? "retag/0.1 (image update scanner)";
	return {
		async send(request) {
			const { request: start } = await import("./undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			return exchange(start, await agents.agentFor(request.transport), request, userAgent);
		},
		isProxied: (url) => agents.isProxied(url),
		close: () => agents.close()
	};
}
async function exchange(start, dispatcher, request, userAgent) {
	const abort = new AbortController();
	const timer = setTimeout(() => abort.abort(), Math.max(1, Math.min(request.timeout, 2 ** 31 - 1)));
	try {
		const answer = await start(request.url, {
			dispatcher,
			method: request.method,
			headers: {
				"user-agent": userAgent,
				"accept-encoding": "identity",
				...request.headers
			},
			body: request.body ?? null,
			headersTimeout: HEADERS_TIMEOUT,
			bodyTimeout: BODY_TIMEOUT,
			signal: abort.signal
		});
		const { statusCode: status, headers } = answer;
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
	if (request.method === "HEAD" || status >= 300 && status < 400) {
		await stream.dump({ limit: ERROR_BODY_CAP });
		return Buffer.alloc(0);
	}
	const failed = status >= 400;
	const cap = failed ? ERROR_BODY_CAP : request.cap;
	return decodeBody(await collect(stream, cap, failed), headerValue(headers, "content-encoding"), cap, failed);
}
function collect(stream, cap, cut) {
	return new Promise((resolve, reject) => {
		const chunks = [];
		let size = 0;
		stream.on("data", (chunk) => {
			size += chunk.length;
			chunks.push(chunk);
			if (size <= cap) return;
			if (cut) resolve(Buffer.concat(chunks, size).subarray(0, cap));
			else reject(new TransportFailure("too-large", `more than ${cap} bytes`));
			stream.destroy();
		});
		stream.on("end", () => resolve(Buffer.concat(chunks, size)));
		stream.on("error", reject);
		stream.on("close", () => reject(new TransportFailure("network", "the connection ended early")));
	});
}
function decodeBody(body, encoding, cap, failed) {
	const name = encoding?.trim().toLowerCase() ?? "identity";
	if (name === "identity" || name === "" || body.length === 0) return body;
	const limit = { maxOutputLength: cap };
	try {
		if (name === "gzip" || name === "x-gzip") return gunzipSync(body, limit);
		if (name === "deflate") return inflateSync(body, limit);
		if (name === "br") return brotliDecompressSync(body, limit);
	} catch (error) {
		if (failed) return Buffer.alloc(0);
		if (error.code === "ERR_BUFFER_TOO_LARGE") throw new TransportFailure("too-large", `more than ${cap} bytes after decoding`);
		throw new TransportFailure("encoding", `broken ${name} body`);
	}
	throw new TransportFailure("encoding", "unknown content encoding");
}
const TLS_CODE = /^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH|ERR_OSSL)/;
function describeFailure(error, timedOut) {
	if (timedOut) return new TransportFailure("timeout", "no complete answer in time", error);
	const code = errorCode(error);
	if (code === "ADDRESS_REFUSED") return new TransportFailure("address-refused", "the name leads to an address that is not public");
	if (code === "ENOTFOUND") return new TransportFailure("unknown-host", code, error);
	if (TLS_CODE.test(code)) return new TransportFailure("tls", code, error);
	return new TransportFailure(code.includes("TIMEOUT") ? "timeout" : "network", code, error);
}
function errorCode(error, depth = 0) {
	if (!(error instanceof Error) || depth > 4) return "UNKNOWN";
	const parts = error instanceof AggregateError ? error.errors : [];
	const inner = [error.cause, ...parts].filter((part) => part instanceof Error);
	for (const part of inner) {
		const code = errorCode(part, depth + 1);
		if (code !== "UNKNOWN") return code;
	}
	const { code } = error;
	return typeof code === "string" ? code : "UNKNOWN";
}

// src/adapters/credentials.ts
const FILE_CAP = 1048576;
const CLOUD_BODY_CAP = 262144;
const CLOUD_TIMEOUT = 3e4;
function createCredentials(sources) {
	const { env } = sources;
	const now = sources.now ?? Date.now;
	const local = sources.local !== false;
	const readFile = sources.readFile ?? (local ? readSmallFile : async () => void 0);
	const problems = /* @__PURE__ */ new Map();
	const logins = /* @__PURE__ */ new Map();
	let http;
	let files;
	const note = (diagnostic) => problems.set(`${diagnostic.code} ${diagnostic.message}`, diagnostic);
	const noteAll = (config) => {
		config.diagnostics.forEach(note);
		return config;
	};
	const given = sources.registryCredentials?.trim() ? noteAll(parseCredentialLines(sources.registryCredentials, "registry-credentials")) : void 0;
	const context = {
		env,
		readFile,
		send: sources.send ?? ((request) => {
			http ??= createHttp({ proxies: proxiesOf(env) });
			return http.send({
				...request,
				cap: CLOUD_BODY_CAP,
				timeout: CLOUD_TIMEOUT,
				transport: { checkAddresses: false }
			});
		}),
		now
	};
	function fromSecret(name, target) {
		if (name === void 0) return void 0;
		const key = `${name.namespace}/${name.name}`;
		const values = sources.secrets?.get(key);
		const source = `secret "${key}"`;
		if (values?.dockerConfigJson) return findAuth(noteAll(parseDockerConfig(values.dockerConfigJson, source)), target.host, target.name);
		if (!values?.username || !values.password) return void 0;
		if (!values.host) {
			note(diagnose("REGISTRY_CREDENTIAL_INVALID", `${source} has a user name and password, but no host that they are for`));
			return;
		}
		if (!hostMatches(parseAuthKey(values.host).host, target.host)) return void 0;
		return {
			...passwordSecret(values.username, values.password),
			host: target.host,
			source
		};
	}
	function fromSettings(target) {
		const { username, password } = settingsFor(sources.registries, target.host);
		if (!username || !password || isAccessKey(username, target.host)) return void 0;
		return {
			...passwordSecret(username, password),
			host: target.host,
			source: `registries: ${target.host}`
		};
	}
	async function fromFiles(target) {
		files ??= readDockerConfigs(env, readFile).then((configs) => configs.map(noteAll));
		for (const config of await files) {
			const found = await fromHelpers(config, target) ?? findAuth(config, target.host, target.name);
			if (found !== void 0) return found;
		}
	}
	async function fromHelpers(config, target) {
		const own = config.credHelpers.get(target.host);
		const name = own ?? config.credsStore;
		if (name === void 0 || !local) return void 0;
		try {
			const secret = await askHelper(name, target.host, { env });
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
		const settings = settingsFor(sources.registries, target.host);
		const provider = settings.provider ?? repository.provider;
		if (target.host === "ghcr.io" && sources.githubToken) return {
			kind: "basic",
			username: env["GITHUB_ACTOR"] || "x-access-token",
			password: sources.githubToken,
			host: target.host,
			source: "the workflow token"
		};
		if (provider === "generic") return void 0;
		const key = `${provider} ${target.host}`;
		const cached = await logins.get(key)?.catch(() => void 0);
		if (cached === void 0 || renew || cached.expires <= now() + 6e4) logins.set(key, logIn(provider, target.host, context, settings));
		try {
			const login = await logins.get(key);
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
			const found = fromSecret(repository.secretRef, target) ?? fromSettings(target) ?? (given && findAuth(given, target.host, target.name)) ?? await fromFiles(target) ?? await fromProvider(repository, target, request?.renew === true);
			return found && asRegistryWants(found);
		},
		transportFor: (repository) => transportOf(repository, sources.secrets, note),
		diagnostics: () => [...problems.values()],
		async close() {
			await http?.close();
		}
	};
}
function asRegistryWants(credential) {
	return credential.kind === "basic" && AMAZON_PRIVATE_HOST.test(credential.host) ? {
		...credential,
		preemptive: true
	} : credential;
}
function isAccessKey(username, host) {
	return isAmazonHost(host) && /^A(?:KIA|SIA)[A-Z0-9]{12,124}$/.test(username);
}
async function logIn(provider, host, context, settings) {
	if (provider === "azure") return (await import("./azure.js")).loginToAzure(host, context);
	if (provider === "gcp") return (await import("./gcp.js")).loginToGoogle(host, context);
	const { username, password } = settings;
	const keys = username && password && isAccessKey(username, host) ? {
		id: username,
		secret: password
	} : void 0;
	return (await import("./aws.js")).loginToAws(host, context, keys);
}
async function readDockerConfigs(env, readFile) {
	const home = env["HOME"] || env["USERPROFILE"];
	const configs = [];
	if (env["DOCKER_AUTH_CONFIG"]) configs.push(parseDockerConfig(env["DOCKER_AUTH_CONFIG"], "DOCKER_AUTH_CONFIG"));
	const paths = [
		env["DOCKER_CONFIG"] ? join(env["DOCKER_CONFIG"], "config.json") : home && join(home, ".docker/config.json"),
		env["REGISTRY_AUTH_FILE"],
		env["XDG_RUNTIME_DIR"] && join(env["XDG_RUNTIME_DIR"], "containers/auth.json"),
		home && join(home, ".config/containers/auth.json")
	];
	for (const path of paths) {
		const text = path ? await readFile(path) : void 0;
		if (path && text !== void 0 && text.trim() !== "") configs.push(parseDockerConfig(text, path));
	}
	return configs;
}
async function readSmallFile(path) {
	try {
		if ((await stat(path)).size > FILE_CAP) return void 0;
		return await readFile(path, "utf8");
	} catch {
		return;
	}
}
function transportOf(repository, secrets, note) {
	const valuesOf = (name) => {
		if (name === void 0) return void 0;
		const key = `${name.namespace}/${name.name}`;
		const values = secrets?.get(key);
		if (values === void 0) note(diagnose("REGISTRY_CREDENTIAL_INVALID", `secret "${key}" has no value here`, {
			at: name.location,
			hint: "Map it under secrets: in .github/retag.yaml."
		}));
		return values;
	};
	const [tls, proxy] = [valuesOf(repository.certSecretRef), valuesOf(repository.proxySecretRef)];
	const { "ca.crt": ca, "tls.crt": cert, "tls.key": key } = tls ?? {};
	if (Boolean(cert) !== Boolean(key)) throw new RegistryError("REGISTRY_CREDENTIAL_INVALID", `the certSecretRef of ${repository.image} has only one of tls.crt and tls.key`);
	const { address, username, password } = proxy ?? {};
	const authorization = username && password ? `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` : void 0;
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

// src/adapters/image-dates.ts
const LABEL_CAP = 1024;
const DAY_MS = 864e5;
const CREATED = "org.opencontainers.image.created";
const OLD_CREATED = "org.label-schema.build-date";
const OLD_NAMES = /* @__PURE__ */ new Map([
	["org.label-schema.vcs-url", "org.opencontainers.image.source"],
	["org.label-schema.vcs-ref", "org.opencontainers.image.revision"],
	["org.label-schema.version", "org.opencontainers.image.version"],
	["org.label-schema.url", "org.opencontainers.image.url"],
	["org.label-schema.name", "org.opencontainers.image.title"],
	[OLD_CREATED, CREATED]
]);
function readCreated(value, now) {
	if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/i.test(value)) return void 0;
	const time = Date.parse(value.replace(" ", "T").replace(/(\.\d{3})\d+/, "$1"));
	if (Number.isNaN(time) || time > now + DAY_MS) return void 0;
	return time < Date.UTC(1980, 0, 2) ? void 0 : new Date(time);
}
function mergeLabels(sources) {
	const labels = /* @__PURE__ */ new Map();
	const take = (name, value) => {
		if (typeof value === "string" && !labels.has(name)) labels.set(name, value.slice(0, LABEL_CAP));
	};
	for (const source of sources) for (const [name, value] of Object.entries(source ?? {})) if (name.startsWith("org.opencontainers.image.")) take(name, value);
	for (const source of sources) for (const [old, name] of OLD_NAMES) take(name, source?.[old]);
	return Object.fromEntries([...labels].sort(([a], [b]) => a < b ? -1 : 1));
}
function createdOf(annotations, config, labels, now) {
	const candidates = [
		...annotations.map((source) => source?.[CREATED]),
		config,
		labels?.[CREATED],
		labels?.[OLD_CREATED]
	];
	for (const candidate of candidates) {
		const created = readCreated(candidate, now);
		if (created !== void 0) return created;
	}
}

// src/adapters/image-memory.ts
async function readImageDetails(store, key, digest) {
	const value = await store?.get(key).catch(() => void 0);
	if (value === null || typeof value !== "object" || value.digest !== digest) return void 0;
	const { labels, created } = value;
	if (labels === null || typeof labels !== "object" || !Object.values(labels).every((label) => typeof label === "string")) return void 0;
	const date = typeof created === "string" ? new Date(created) : void 0;
	if (created !== void 0 && (date === void 0 || Number.isNaN(date.getTime()))) return void 0;
	return {
		digest,
		labels,
		...date !== void 0 && { created: date }
	};
}
async function writeImageDetails(store, key, details) {
	const { created, ...rest } = details;
	await store?.set(key, {
		...rest,
		...created !== void 0 && { created: created.toISOString() }
	}).catch(() => void 0);
}

// src/adapters/platforms.ts
const ARCHITECTURES = /* @__PURE__ */ new Map([
	["aarch64", "arm64"],
	["x86_64", "amd64"],
	["x86-64", "amd64"]
]);
function normalise(os = "", architecture = "", variant) {
	const name = ARCHITECTURES.get(architecture.toLowerCase()) ?? architecture.toLowerCase();
	const usual = name === "arm64" && variant === "v8" ? void 0 : variant;
	return {
		os: os.toLowerCase(),
		architecture: name,
		variant: name === "arm" ? usual ?? "v7" : usual
	};
}
function parsePlatform(text) {
	const [os, architecture, variant] = text.split("/");
	return {
		...normalise(os, architecture, variant),
		asked: variant !== void 0
	};
}
function isImage({ platform, annotations }) {
	if (annotations?.["vnd.docker.reference.type"] === "attestation-manifest") return false;
	return !(platform?.os === "unknown" && platform.architecture === "unknown");
}
function platformOf({ platform }) {
	if (platform === void 0 || platform === null) return normalise("linux", "amd64", void 0);
	return normalise(platform.os, platform.architecture, platform.variant);
}
function choosePlatform(descriptors, wanted) {
	const want = parsePlatform(wanted);
	return descriptors.filter(isImage).find((descriptor) => {
		const have = platformOf(descriptor);
		if (have.os !== want.os || have.architecture !== want.architecture) return false;
		return !want.asked || have.variant === want.variant;
	});
}
function listPlatforms(descriptors) {
	const names = descriptors.filter(isImage).map((descriptor) => {
		const { os, architecture, variant } = platformOf(descriptor);
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
	const combined = headerValue(headers, "ratelimit");
	const part = (name) => new RegExp(`(?:^|[,;\\s])${name}=(\\d{1,12})`).exec(combined ?? "")?.[1];
	const header = (name) => headerValue(headers, `ratelimit-${name}`) ?? headerValue(headers, `x-ratelimit-${name}`);
	const limit = NUMBER.exec(header("limit") ?? "")?.[1] ?? part("limit");
	const remaining = NUMBER.exec(header("remaining") ?? "")?.[1] ?? part("remaining");
	if (limit === void 0 || remaining === void 0) return void 0;
	const window = /;\s*w=(\d{1,12})/.exec(header("limit") ?? "")?.[1];
	const source = headerValue(headers, "docker-ratelimit-source")?.replace(/[^\w.:/-]/g, "").slice(0, 64);
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
		super(reason);
		this.name = "UrlRefused";
		this.reason = reason;
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
	const own = sameHostname(url, registry.origin);
	if (url.protocol === "http:" && !(own && registry.insecure)) throw new UrlRefused("it would go over plain HTTP");
	if (own) return;
	const address = literalAddress(url.hostname);
	if (address !== void 0 && !isPublicAddress(address)) throw new UrlRefused("its address is not public");
	if (url.hostname === "localhost" || url.hostname.endsWith(".localhost")) throw new UrlRefused("its address is not public");
}

// src/adapters/registry-failure.ts
function errorEntry(answer) {
	if (answer.body.length === 0 || answer.body.length > 65536) return void 0;
	try {
		const entry = JSON.parse(answer.body.toString("utf8"))?.errors?.[0];
		if (entry === null || typeof entry !== "object") return void 0;
		const { code, message } = entry;
		return {
			code: String(code ?? ""),
			message: String(message ?? "")
		};
	} catch {
		return;
	}
}
function cleanServerText(text, limit = 200) {
	const plain = text.replace(/<[^>]*>/g, " ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").replace(/\s+/g, " ").trim();
	return plain.length > limit ? `${plain.slice(0, limit)}…` : plain;
}
function withoutSecrets(text, { secrets = [] }) {
	return secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}
function serverSays(answer) {
	const entry = errorEntry(answer);
	const clean = cleanServerText(withoutSecrets(entry === void 0 ? answer.body.toString("utf8", 0, 4096) : `${entry.code} ${entry.message}`, answer));
	return clean === "" ? "" : ` (${clean})`;
}
function isRateLimit(answer) {
	if (answer.status === 429) return true;
	if (answer.status !== 403) return false;
	return errorEntry(answer)?.code === "TOOMANYREQUESTS" || /secondary rate limit/i.test(answer.body.toString("utf8"));
}
function requestLine(request) {
	return `${request.method} ${redactUrl(request.url)}`;
}
function answerFailure(session, request, answer) {
	const { status } = answer;
	const code = errorEntry(answer)?.code;
	const at = `${requestLine(request)} answered ${status}${serverSays(answer)}`;
	const used = session.login.credential;
	if ((status === 401 || status === 403) && session.login.untrustedRealm !== void 0) return realmFailure(session, at);
	if ((status === 401 || status === 403) && used !== void 0) return rejectedFailure(session, at);
	if (status === 401) return requiredFailure(session, at);
	if (status === 403 || status === 404 || code === "NAME_UNKNOWN" || code === "MANIFEST_UNKNOWN") return notFoundFailure(session, at);
	if (status >= 500 || status === 408 || status === 425) return new RegistryError("REGISTRY_NETWORK", `${session.target.host} is failing: ${at}`);
	return new RegistryError("REGISTRY_PROTOCOL", `${session.target.host} gave no usable answer: ${at}`);
}
function rejectedFailure(session, detail) {
	const source = session.login.credential?.source ?? "no credential";
	return new RegistryError("REGISTRY_AUTH_REJECTED", `${session.target.host} refused the credential from ${source} for ${session.target.name}: ${detail}`, { hint: `Renew the credential in ${source}, or give it read permission for ${session.target.name}; it may have expired.` });
}
function requiredFailure(session, detail) {
	const { secretRef } = session.repository;
	const secret = secretRef && `${secretRef.namespace}/${secretRef.name}`;
	const missing = secret === void 0 ? "no credential was found for it" : `its secret "${secret}" has no value here, and no other credential was found`;
	return new RegistryError("REGISTRY_AUTH_REQUIRED", `${session.target.host} wants a login for ${session.target.name} and ${missing}, or the image does not exist: ${detail}`, { hint: secret === void 0 ? `Log in to ${session.target.host} before this step, or give registry-credentials "${session.target.host}=username:password".` : `Add to .github/retag.yaml: secrets: { "${secret}": { dockerConfigJson: { env: NAME } } } and set that variable.` });
}
function notFoundFailure(session, at) {
	const { name, host } = session.target;
	const library = name.includes("/") ? "" : ` Official images of Docker Hub caches live under "library/${name}".`;
	return new RegistryError("REGISTRY_NOT_FOUND_OR_DENIED", `${host} does not have ${name}, or hides it from ${session.login.credential === void 0 ? "anonymous requests" : "this credential"}: ${at}`, { hint: `Check the spelling and the read permission; registries answer both the same way.${library}` });
}
function realmFailure(session, detail) {
	const { host } = session.target;
	return new RegistryError("REGISTRY_REALM_NOT_TRUSTED", `${host} sends logins to ${session.login.untrustedRealm}, which is not known to belong to it, so the credential was not sent: ${detail}`, { hint: `If that is right, set registries: { "${host}": { authEndpoint: "${session.login.untrustedRealm}" } }.` });
}
function transportFailure(session, request, failure, proxied) {
	const codes = {
		tls: "REGISTRY_TLS",
		"address-refused": "REGISTRY_URL_REFUSED",
		"too-large": "REGISTRY_PROTOCOL",
		encoding: "REGISTRY_PROTOCOL"
	};
	const through = proxied ? " through the proxy of the environment" : "";
	return new RegistryError(codes[failure.kind] ?? "REGISTRY_NETWORK", `${requestLine(request)}${through} failed for ${session.target.host}: ${failure.kind} ${failure.detail}`, { cause: failure });
}
function rateLimitFailure(session, until, detail) {
	const who = session.login.credential === void 0 || session.login.rejected ? "anonymous" : "authenticated";
	const when = until === void 0 ? "" : ` until ${(/* @__PURE__ */ new Date(Math.ceil(until / 1e3) * 1e3)).toISOString()}`;
	return new RegistryError("REGISTRY_RATE_LIMITED", `${session.target.host} limits ${who} requests${when}: ${detail}`, who === "anonymous" ? { hint: `Log in to ${session.target.host}: authenticated requests have a higher limit.` } : {});
}

// src/adapters/manifests.ts
const MANIFEST_TYPES = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
const DIGEST$1 = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const INDEX_TYPE = /(image\.index\.v1|manifest\.list\.v2)\+json$/;
const IMAGE_TYPE = /(image\.manifest\.v1|distribution\.manifest\.v2)\+json$/;
const SCHEMA_1 = /distribution\.manifest\.v1\+(prettyjws|json)$/;
function createManifests(options) {
	const { authority, messenger, limits, now, state } = options;
	const platform = options.platform ?? "linux/amd64";
	const headless = /* @__PURE__ */ new Set();
	const digests = /* @__PURE__ */ new Map();
	const images = /* @__PURE__ */ new Map();
	const requestFor = (session, method, reference) => ({
		method,
		url: new URL(`/v2/${session.target.name}/manifests/${reference}`, session.target.origin),
		accept: MANIFEST_TYPES,
		cap: limits.manifest,
		...method === "HEAD" && { handled: (status) => status >= 500 }
	});
	async function headDigest(session, tag) {
		const answer = await authority.request(session, requestFor(session, "HEAD", tag));
		noteServerWarning(session, answer);
		if (answer.status === 401 || answer.status === 403) throw answerFailure(session, requestFor(session, "HEAD", tag), answer);
		const digest = headerValue(answer.headers, "docker-content-digest");
		const type = headerValue(answer.headers, "content-type") ?? "";
		if (answer.status === 200 && digest !== void 0 && DIGEST$1.test(digest) && !SCHEMA_1.test(mainType(type))) return digest;
		if (answer.status === 200 || answer.status === 405) headless.add(session.target.host);
	}
	async function resolve(session, tag) {
		if (!headless.has(session.target.host)) {
			const digest = await headDigest(session, tag);
			if (digest !== void 0) return digest;
		}
		return (await getManifest(session, tag)).digest;
	}
	async function getManifest(session, reference, size) {
		const request = requestFor(session, "GET", reference);
		const answer = await authority.request(session, request);
		noteServerWarning(session, answer);
		if (answer.status !== 200) throw answerFailure(session, request, answer);
		const type = mainType(headerValue(answer.headers, "content-type") ?? "");
		const body = parseManifest(session, request, answer);
		if (SCHEMA_1.test(type) || body.schemaVersion === 1) throw protocol(session, `${requestLine(request)} answered with a schema 1 manifest, a format that was given up in 2019; push the image again with a current tool`);
		return {
			digest: verifiedDigest(session, request, answer, reference, size),
			body,
			kind: kindOf(session, request, type, body)
		};
	}
	async function describe(session, manifest) {
		const annotations = [manifest.body.annotations];
		let current = manifest;
		for (let depth = 0; current.kind === "index"; depth++) {
			if (depth >= limits.indexDepth) throw protocol(session, `an index of ${session.target.name} is nested more than ${limits.indexDepth} deep`);
			const entries = current.body.manifests ?? [];
			if (entries.length > limits.indexEntries) throw protocol(session, `an index of ${session.target.name} has more than ${limits.indexEntries} entries`);
			const nested = entries.find(({ mediaType }) => INDEX_TYPE.test(mediaType ?? ""));
			const chosen = choosePlatform(entries.filter((entry) => entry !== nested), platform) ?? nested;
			if (chosen === void 0 || !DIGEST$1.test(chosen.digest)) throw noPlatform(session, entries, platform);
			annotations.push(chosen.annotations);
			current = await getManifest(session, chosen.digest, chosen.size);
			annotations.push(current.body.annotations);
		}
		const config = await configOf(session, current);
		const labels = config?.config?.Labels;
		const created = createdOf(annotations, config?.created, labels, now());
		return {
			digest: manifest.digest,
			labels: mergeLabels([...annotations, labels]),
			...created !== void 0 && { created }
		};
	}
	async function configOf(session, { body }) {
		const { config } = body;
		if (config === void 0 || !DIGEST$1.test(config.digest) || !/image/.test(config.mediaType ?? "image")) return void 0;
		if (/empty\.v1\+json$/.test(config.mediaType ?? "")) return void 0;
		const request = {
			method: "GET",
			url: new URL(`/v2/${session.target.name}/blobs/${config.digest}`, session.target.origin),
			accept: "*/*",
			cap: limits.config
		};
		const answer = await authority.request(session, request);
		if (answer.status !== 200) throw answerFailure(session, request, answer);
		verifiedDigest(session, request, answer, config.digest, config.size);
		return parseObject$1(session, request, answer);
	}
	const once = (made, key, make) => {
		let value = made.get(key);
		if (value === void 0) {
			value = make();
			made.set(key, value);
			value.catch(() => made.delete(key));
		}
		return value;
	};
	return {
		resolveDigest(session, tag) {
			assertReference(session, tag);
			return once(digests, keyOf$1(session, tag), () => resolve(session, tag));
		},
		async inspect(session, reference) {
			assertReference(session, reference);
			const limit = messenger.rateLimitOf(new URL(session.target.origin).host);
			if (isNearlyUsedUp(limit)) throw rateLimitFailure(session, void 0, `only ${limit?.remaining} of ${limit?.limit} requests are left, so dates are not read`);
			const digest = DIGEST$1.test(reference) ? reference : await this.resolveDigest(session, reference);
			return once(images, keyOf$1(session, digest), async () => {
				const key = `image/v1/${keyOf$1(session, digest)}/${platform}`;
				const known = await readImageDetails(state, key, digest);
				if (known !== void 0) return known;
				const details = await describe(session, await getManifest(session, digest));
				await writeImageDetails(state, key, details);
				return details;
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
	if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(reference) || DIGEST$1.test(reference)) return;
	throw protocol(session, `${cleanServerText(JSON.stringify(reference), 150)} is neither a tag nor a digest`);
}
function parseObject$1(session, request, answer) {
	try {
		const value = JSON.parse(answer.body.toString("utf8"));
		if (value !== null && typeof value === "object" && !Array.isArray(value)) return value;
	} catch {}
	throw protocol(session, `${requestLine(request)} answered ${answer.status} with something that is no JSON object${serverSays(answer)}`);
}
function parseManifest(session, request, answer) {
	const body = parseObject$1(session, request, answer);
	const descriptors = [...Array.isArray(body.manifests) ? body.manifests : [], ...body.config ? [body.config] : []];
	const isDescriptor = (entry) => typeof entry?.digest === "string";
	if (!descriptors.every(isDescriptor) || body.manifests !== void 0 && !Array.isArray(body.manifests)) throw protocol(session, `${requestLine(request)} answered with a manifest whose descriptors have no digest`);
	return body;
}
function kindOf(session, request, type, body) {
	const claims = [type, typeof body.mediaType === "string" ? body.mediaType : ""];
	const index = claims.some((claim) => INDEX_TYPE.test(claim)) || body.manifests !== void 0;
	const image = claims.some((claim) => IMAGE_TYPE.test(claim)) || body.config !== void 0;
	if (index && image) throw protocol(session, `${requestLine(request)} answered with a manifest that claims to be an index and an image`);
	return index ? "index" : image ? "image" : "other";
}
function verifiedDigest(session, request, answer, reference, size) {
	const hash = (algorithm) => `${algorithm}:${createHash(algorithm).update(answer.body).digest("hex")}`;
	const claimed = DIGEST$1.test(reference) ? reference : void 0;
	const digest = hash(claimed?.split(":", 1)[0] ?? "sha256");
	if (claimed !== void 0 && claimed !== digest) throw protocol(session, `${requestLine(request)} answered with bytes whose digest is ${digest}`);
	if (size !== void 0 && size !== answer.body.length) throw protocol(session, `${requestLine(request)} answered with ${answer.body.length} bytes instead of ${size}`);
	const header = headerValue(answer.headers, "docker-content-digest");
	if (header !== void 0 && DIGEST$1.test(header) && header.startsWith(digest.split(":", 1)[0]) && header !== digest) session.diagnostics.push(diagnose("REGISTRY_DIGEST_HEADER", `${session.target.host} announced ${header} for ${session.target.name}, but the bytes have ${digest}; the latter is used`));
	return digest;
}
function noteServerWarning(session, answer) {
	const text = /^299 \S+ "((?:[^"\\]|\\.)*)"/.exec(headerValue(answer.headers, "warning") ?? "")?.[1];
	if (text === void 0) return;
	const message = `${session.target.host} warns: ${cleanServerText(withoutSecrets(text, answer), 4096)}`;
	if (session.diagnostics.some((known) => known.message === message)) return;
	session.diagnostics.push(diagnose("REGISTRY_SERVER_WARNING", message));
}

// src/adapters/challenge.ts
const MAX_CHALLENGES = 16;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z/:?@{}[\]\\()-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
function parseChallenges(headers, cap = 8192) {
	return headers.flatMap((header) => header.length > cap ? [] : parseLine(header)).slice(0, MAX_CHALLENGES);
}
function parseLine(line) {
	const challenges = [];
	let at = 0;
	const take = (pattern) => {
		pattern.lastIndex = at;
		const match = pattern.exec(line);
		if (match === null) return void 0;
		at += match[0].length;
		return match[1] ?? match[0];
	};
	const skip = (characters) => {
		while (at < line.length && characters.includes(line[at])) at++;
	};
	while (at < line.length) {
		skip(" 	,");
		const word = take(TOKEN);
		if (word === void 0) break;
		skip(" 	");
		if (line[at] !== "=") {
			challenges.push({
				scheme: word.toLowerCase(),
				parameters: /* @__PURE__ */ new Map()
			});
			continue;
		}
		at++;
		skip(" 	");
		const value = take(QUOTED)?.replace(/\\(.)/g, "$1") ?? take(/[^\s,"]+/y) ?? "";
		challenges.at(-1)?.parameters.set(word.toLowerCase(), value);
	}
	return challenges;
}

// src/adapters/token-endpoint.ts
var TokenRefused = class extends Error {
	detail;
	constructor(detail) {
		super(detail);
		this.name = "TokenRefused";
		this.detail = detail;
	}
};
const CLIENT_ID = "retag";
const LEAST_LIFETIME = 60;
const MARGIN_MS = 1e4;
function basicHeader(username, password) {
	return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}
async function requestToken(messenger, session, request, options) {
	const { credential } = request;
	const answer = credential?.kind === "identity-token" ? await exchangeIdentity(messenger, session, request, credential.token, options.cap) : await askForToken(messenger, session, request, credential, options.cap);
	const { origin, pathname } = request.realm.url;
	if (answer.status >= 400 && answer.status < 500) throw new TokenRefused(`the token endpoint ${origin}${pathname} answered ${answer.status}${serverSays(answer)}`);
	if (answer.status !== 200) throw tokenFailure(session, request.realm.url, `answered ${answer.status}${serverSays(answer)}`);
	return readToken(session, request.realm.url, answer, options.now());
}
function askForToken(messenger, session, request, credential, cap) {
	const url = new URL(request.realm.url);
	const added = [...request.service === void 0 ? [] : [`service=${encodeURIComponent(request.service)}`], ...request.scopes.map((scope) => `scope=${encodeURIComponent(scope)}`)].join("&");
	url.search = url.search === "" ? `?${added}` : `${url.search}&${added}`;
	const header = credential?.kind === "basic" ? basicHeader(credential.username, credential.password) : void 0;
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
	const form = new URLSearchParams({
		grant_type: "refresh_token",
		client_id: CLIENT_ID,
		refresh_token: identity
	});
	if (request.service !== void 0) form.set("service", request.service);
	form.set("scope", request.scopes.join(" "));
	const answer = await messenger.transmit(session, {
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
	if (answer.status !== 404 && answer.status !== 405) return answer;
	return askForToken(messenger, session, request, {
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
	const value = [body?.["token"], body?.["access_token"]].find((token) => typeof token === "string" && token !== "");
	if (typeof value !== "string") throw errorEntry(answer) === void 0 ? tokenFailure(session, url, "gave no token") : new TokenRefused(`the token endpoint ${redactUrl(url)} gave no token${serverSays(answer)}`);
	if (!/^[\x21-\x7e]+$/.test(value)) throw tokenFailure(session, url, "gave a token with characters that no header can hold");
	return {
		value,
		expires: tokenExpiry(body, value, now)
	};
}
function tokenExpiry(body, token, now) {
	const told = Number(body["expires_in"]);
	const lifetime = Number.isFinite(told) && told > 0 ? Math.max(told, LEAST_LIFETIME) : lifetimeHint(token, now);
	const issued = typeof body["issued_at"] === "string" ? Date.parse(body["issued_at"]) : NaN;
	return (issued <= now && issued + lifetime * 1e3 - MARGIN_MS > now ? issued : now) + lifetime * 1e3 - MARGIN_MS;
}
function lifetimeHint(token, now) {
	try {
		const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
		const left = Number(payload.exp) - now / 1e3;
		return left > LEAST_LIFETIME && left < 86400 ? left : LEAST_LIFETIME;
	} catch {
		return LEAST_LIFETIME;
	}
}

// src/adapters/trusted-realms.ts
const KNOWN_REALMS = /* @__PURE__ */ new Map([["docker.io", "https://auth.docker.io/token"], ["registry.gitlab.com", "https://gitlab.com/jwt/auth"]]);
function judgeRealm(realm, answered, target, authEndpoint) {
	const own = answered.origin === target.origin;
	let url = parseNetworkUrl(realm, answered);
	if (url.hash !== "") throw new UrlRefused("it holds a fragment");
	if (url.protocol === "http:" && answered.protocol === "https:" && sameHostname(url, answered.origin)) url = new URL(url.pathname + url.search, answered.origin);
	const configured = own && authEndpoint !== void 0 && matchesEndpoint(url, authEndpoint);
	if (!configured) guardNetworkUrl(url, own || sameHostname(answered, target.origin) ? target : {
		origin: answered.origin,
		insecure: false
	});
	const known = KNOWN_REALMS.get(target.host);
	const trusted = own && (configured || url.origin === target.origin || known !== void 0 && matchesEndpoint(url, known));
	return {
		url,
		trusted,
		configured
	};
}
function matchesEndpoint(url, endpoint) {
	try {
		const expected = new URL(/^https?:\/\//.test(endpoint) ? endpoint : `https://${endpoint}`);
		return url.origin === expected.origin && (expected.pathname === "/" || url.pathname === expected.pathname);
	} catch {
		return false;
	}
}

// src/adapters/registry-auth.ts
const ANONYMOUS = {
	scheme: "none",
	fresh: true,
	credentialed: false
};
function createAuthority(options) {
	const { messenger, limits, now } = options;
	const offers = /* @__PURE__ */ new Map();
	const contacts = /* @__PURE__ */ new Map();
	const tokens = /* @__PURE__ */ new Map();
	const send = (session, request, authorization) => messenger.transmit(session, {
		...request,
		headers: {
			accept: request.accept,
			...authorization.header !== void 0 && { authorization: authorization.header }
		}
	});
	async function tokenFor(key, get) {
		const cached = await tokens.get(key)?.catch(() => void 0);
		if (cached !== void 0 && cached.expires > now()) return {
			token: cached,
			fresh: false
		};
		let pending = tokens.get(key);
		if (pending === void 0 || cached !== void 0) {
			pending = get();
			tokens.set(key, pending);
			pending.catch(() => tokens.get(key) === pending && tokens.delete(key));
		}
		return {
			token: await pending,
			fresh: true
		};
	}
	async function bearer(session, origin, offer, challenge, credential, extraScope) {
		if (credential?.kind === "bearer") return {
			scheme: "bearer",
			header: `Bearer ${credential.token}`,
			fresh: true,
			credentialed: true
		};
		const realm = realmOf(session, offer, challenge);
		const shown = realm.trusted ? credential : void 0;
		if (credential !== void 0 && !realm.trusted) session.login.untrustedRealm = redactUrl(realm.url);
		const service = challenge.parameters.get("service");
		const scopes = [scopeOf(session), ...extraScope === void 0 ? [] : [extraScope]];
		const key = JSON.stringify([
			origin,
			realm.url.href,
			service,
			scopes,
			shown === void 0 ? null : secretOf(shown)
		]);
		const { token, fresh } = await tokenFor(key, () => requestToken(messenger, session, {
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
		const credential = origin === session.target.origin && !session.login.rejected ? session.login.credential : void 0;
		if (credential?.kind === "basic" && credential.preemptive === true) return basic(credential);
		const offer = offers.get(origin);
		if (offer === void 0) return ANONYMOUS;
		const bearerOffer = offer.challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm"));
		if (bearerOffer !== void 0) return bearer(session, origin, offer, bearerOffer, credential, extraScope);
		return offer.challenges.some(({ scheme }) => scheme === "basic") && credential?.kind === "basic" ? basic(credential) : ANONYMOUS;
	}
	async function authorizeOrDegrade(session, origin) {
		try {
			return await authorize(session, origin);
		} catch (error) {
			if (!(error instanceof TokenRefused)) throw error;
			if (session.login.untrustedRealm !== void 0) throw realmFailure(session, error.detail);
			if (session.login.credential === void 0 || session.login.rejected) throw requiredFailure(session, error.detail);
			const refusal = rejectedFailure(session, error.detail);
			if (await renewed(session)) {
				const again = await authorize(session, origin).catch(() => void 0);
				if (again !== void 0) return again;
			}
			session.login.rejected = true;
			return authorize(session, origin).catch(() => {
				throw refusal;
			});
		}
	}
	async function learn(session, request, answer) {
		const { origin } = answer.url;
		if (offers.has(origin)) return;
		let challenges = challengesOf(answer);
		if (challenges.length === 0) {
			const ping = await send(session, {
				...request,
				method: "GET",
				url: new URL("/v2/", origin)
			}, ANONYMOUS);
			challenges = challengesOf(ping);
		}
		if (challenges.length > 0 && !offers.has(origin)) offers.set(origin, {
			challenges,
			answered: answer.url
		});
	}
	const challengesOf = (answer) => parseChallenges(headerValues(answer.headers, "www-authenticate"), limits.header);
	async function recover(session, request, answer, used, tried) {
		const { origin } = request.url;
		const once = (way) => !tried.has(way) && tried.add(way);
		if (used.scheme === "none") {
			if (!once("challenge")) return void 0;
			await learn(session, request, answer);
			const next = await authorizeOrDegrade(session, origin);
			return next.scheme === "none" ? void 0 : next;
		}
		const wider = widerScope(session, challengesOf(answer));
		if (wider !== void 0 && once("scope")) return authorize(session, origin, wider);
		if ((answer.status === 401 || !used.fresh) && once("refresh")) {
			if (used.tokenKey !== void 0) tokens.delete(used.tokenKey);
			if (used.scheme === "bearer") return authorizeOrDegrade(session, origin);
			if (await renewed(session)) return authorizeOrDegrade(session, origin);
		}
		const { credential } = session.login;
		const offersBasic = offers.get(origin)?.challenges.some(({ scheme }) => scheme === "basic") ?? false;
		if (used.credentialed && used.scheme === "bearer" && offersBasic && credential?.kind === "basic" && once("basic")) return basic(credential);
		if (used.credentialed && once("anonymous")) {
			session.login.rejected = true;
			if (used.scheme === "basic" && !offersBearer(origin)) return { ...ANONYMOUS };
			return authorize(session, origin).catch(() => void 0);
		}
	}
	const offersBearer = (origin) => offers.get(origin)?.challenges.some(({ scheme }) => scheme === "bearer") ?? false;
	async function hop(session, request) {
		const rejectedBefore = session.login.rejected;
		let used = await authorizeOrDegrade(session, request.url.origin);
		let answer = await send(session, request, used);
		const tried = /* @__PURE__ */ new Set();
		let refusal;
		while (mayBeLogin(answer, used) || isHidden(session, answer, used)) {
			if (used.credentialed) refusal = answer;
			const next = await recover(session, request, answer, used, tried);
			if (next === void 0) break;
			used = next;
			answer = await send(session, request, used);
		}
		if (!session.login.rejected || rejectedBefore) return answer;
		if (answer.status < 400) noteUnusedCredential(session);
		return answer.status >= 400 && refusal !== void 0 ? refusal : answer;
	}
	async function firstContact(session, request) {
		const { origin } = request.url;
		const earlier = contacts.get(origin);
		if (earlier !== void 0) {
			await earlier.catch(() => void 0);
			return hop(session, request);
		}
		const answer = hop(session, request);
		contacts.set(origin, answer);
		return answer;
	}
	return { async request(session, request) {
		let current = request;
		for (let hops = 0;; hops++) {
			const answer = await firstContact(session, current);
			const location = headerValue(answer.headers, "location");
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
		fresh: false,
		credentialed: true
	};
}
function secretOf(credential) {
	return credential.kind === "basic" ? `${credential.username}:${credential.password}` : credential.token;
}
function scopeOf({ target }) {
	return `repository:${target.name}:pull${AZURE_HOST.test(target.host) ? ",metadata_read" : ""}`;
}
function widerScope(session, challenges) {
	const scope = challenges.find(({ parameters }) => parameters.get("error") === "insufficient_scope")?.parameters.get("scope");
	const prefix = `repository:${session.target.name}:`;
	if (scope === void 0 || !scope.startsWith(prefix) || scope === scopeOf(session)) return void 0;
	return scope.slice(prefix.length).split(",").every((action) => /^[a-z_]+$/.test(action) && action !== "push" && action !== "delete") ? scope : void 0;
}
function mayBeLogin(answer, used) {
	if (answer.status === 401) return true;
	if (used.scheme === "none" || isRateLimit(answer)) return false;
	if (answer.status === 403) return true;
	return answer.status === 400 && !/^(PAGINATION|NAME_INVALID|TAG_INVALID|MANIFEST)/.test(errorEntry(answer)?.code ?? "");
}
function isHidden({ target, login }, answer, used) {
	const unused = login.credential !== void 0 && !login.rejected && answer.url.origin === target.origin;
	return used.scheme === "none" && unused && (answer.status === 403 || answer.status === 404) && !isRateLimit(answer);
}
async function renewed(session) {
	const before = session.login.credential;
	const next = await session.renew();
	if (next === void 0 || before === void 0 || secretOf(next) === secretOf(before)) return false;
	session.login.credential = next;
	return true;
}
function realmOf(session, offer, challenge) {
	try {
		return judgeRealm(challenge.parameters.get("realm") ?? "", offer.answered, session.target, session.authEndpoint);
	} catch (error) {
		if (!(error instanceof UrlRefused)) throw error;
		throw new RegistryError("REGISTRY_REALM_NOT_TRUSTED", `${session.target.host} sends logins to an address that is refused: ${error.reason}`, { hint: `Correct the external URL of the registry, or name its token endpoint under registries: { "${session.target.host}": { authEndpoint: … } }.` });
	}
}
function redirectUrl(session, from, location) {
	try {
		const url = parseNetworkUrl(location, from);
		url.hash = "";
		if (from.protocol === "https:" && url.protocol === "http:") throw new UrlRefused("it would go over plain HTTP");
		guardNetworkUrl(url, session.target);
		return url;
	} catch (error) {
		if (!(error instanceof UrlRefused)) throw error;
		throw new RegistryError("REGISTRY_URL_REFUSED", `${session.target.host} redirects ${redactUrl(from)} to an address that is refused: ${error.reason}`);
	}
}
function noteUnusedCredential(session) {
	const source = session.login.credential?.source ?? "no credential";
	session.diagnostics.push(diagnose("REGISTRY_CREDENTIAL_UNUSED", `${session.target.host} refused the credential from ${source}; ${session.target.name} was read without it`));
}

// src/adapters/registry-limits.ts
const MIB = 1048576;
const DEFAULT_LIMITS = {
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
		super("the host asked to wait");
		this.name = "GatePaused";
		this.until = until;
	}
};
function createHostGate({ concurrency, perSecond, now, sleep }) {
	const waiting = [];
	const step = 1e3 / perSecond;
	let running = 0;
	let pause = 0;
	let due = 0;
	const paceWait = () => {
		due = Math.max(due, now()) + step;
		return due - now() - 1e3 - step;
	};
	const acquire = async () => {
		if (running >= concurrency) await new Promise((resolve) => waiting.push(resolve));
		else running++;
	};
	const release = () => {
		const next = waiting.shift();
		if (next === void 0) running--;
		else next();
	};
	return {
		async run(work, admit) {
			const asked = now();
			await acquire();
			try {
				const latest = admit?.(now() - asked) ?? Number.POSITIVE_INFINITY;
				const wait = step > 0 ? paceWait() : 0;
				if (wait > 0) await sleep(wait);
				while (pause > now()) {
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
	if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text)) return void 0;
	let total = 0;
	for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/g)) total += Number(amount) * (UNIT_MS[unit] ?? 0);
	return total;
}
function parseRetryAfter(value, now) {
	const text = value.trim();
	if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1e3;
	const duration = parseGoDuration(text);
	if (duration !== void 0) return Math.max(1e3, duration);
	const date = Date.parse(text);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function requestedWait(headers, body, now) {
	const header = headerValue(headers, "retry-after");
	const wait = header === void 0 ? void 0 : parseRetryAfter(header, now);
	if (wait !== void 0) return wait;
	const unix = headerValue(headers, "x-retry-after") ?? headerValue(headers, "x-ratelimit-reset");
	if (unix !== void 0 && /^\d{9,11}$/.test(unix)) return Math.max(0, Number(unix) * 1e3 - now);
	const inText = /retry-after:\s*([0-9.a-zµμ]+)/i.exec(body)?.[1];
	return inText === void 0 ? void 0 : parseRetryAfter(inText, now);
}

// src/adapters/registry-messenger.ts
const RETRIED_STATUSES = /* @__PURE__ */ new Set([
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
const HOST_FAILURE_LIMIT = 3;
function createMessenger(options) {
	const { http, now, sleep, random, debug } = options;
	const hosts = /* @__PURE__ */ new Map();
	let proxyNoted = false;
	const hostOf = (url) => {
		const host = canonicalHost(url.host);
		let record = hosts.get(host);
		if (record === void 0) {
			const settings = settingsFor(options.registries, host);
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
			};
			hosts.set(host, record);
		}
		return record;
	};
	const backOff = (attempt) => Math.min(3e4, 500 * 2 ** attempt) * (.5 + random() / 2);
	const waitAfterLimit = (session, record, request, answer, attempt) => {
		const asked = requestedWait(answer.headers, answer.body.toString("utf8"), now());
		const until = now() + (asked ?? backOff(attempt)) + random() * 250;
		record.gate.pauseUntil(until);
		if (until > session.deadline || attempt >= options.retries) throw rateLimitFailure(session, asked === void 0 ? void 0 : until, `${requestLine(request)} answered ${answer.status}${serverSays(answer)}`);
	};
	const attemptOnce = (session, record, request) => record.gate.run(async () => {
		if (now() > session.deadline) throw new TransportFailure("timeout", "the time of this scan is used up");
		record.requests++;
		const timeout = Math.max(1e3, session.deadline - now());
		return {
			...await http.send({
				...request,
				headers: request.headers ?? {},
				timeout,
				transport: transportFor(session, request, options.hosted)
			}),
			secrets: secretsOf(request)
		};
	}, (queued) => {
		session.deadline += queued;
		return session.deadline;
	});
	return {
		async transmit(session, request) {
			const record = hostOf(request.url);
			if (http.isProxied(request.url) && !proxyNoted) {
				proxyNoted = true;
				debug("requests go through a proxy, which resolves names itself: addresses cannot be checked");
			}
			for (let attempt = 0;; attempt++) {
				if (record.failedInRow >= HOST_FAILURE_LIMIT) throw skippedFailure(record);
				if (attempt > 0) record.retries++;
				let answer;
				try {
					answer = await attemptOnce(session, record, request);
				} catch (error) {
					if (error instanceof GatePaused) throw rateLimitFailure(session, error.until, `${record.host} asked to wait`);
					if (!(error instanceof TransportFailure)) throw error;
					debug(`${requestLine(request)} failed: ${error.kind} ${error.detail}`);
					const wait = backOff(attempt);
					if (!isRetried(error) || attempt >= options.retries || now() + wait > session.deadline) {
						if (isHostFailure(error)) {
							record.failedInRow++;
							record.failures++;
						}
						throw transportFailure(session, request, error, http.isProxied(request.url));
					}
					await sleep(wait);
					continue;
				}
				record.failedInRow = 0;
				record.bytes += answer.body.length;
				debug(`${requestLine(request)} answered ${answer.status}, ${answer.body.length} bytes${headerValue(answer.headers, "link") === void 0 ? "" : ", Link"}`);
				const limit = readRateLimit(answer.headers);
				if (limit !== void 0) record.rateLimit = limit;
				if (isRateLimit(answer)) {
					waitAfterLimit(session, record, request, answer, attempt);
					continue;
				}
				if (!RETRIED_STATUSES.has(answer.status) || request.handled?.(answer.status) === true) return answer;
				const wait = requestedWait(answer.headers, "", now()) ?? backOff(attempt);
				if (attempt >= options.retries || now() + wait > session.deadline) return answer;
				await sleep(wait);
			}
		},
		summary: () => [...hosts.values()].map(({ gate: _gate, failedInRow: _row, ...summary }) => summary).sort((a, b) => a.host < b.host ? -1 : 1),
		rateLimitOf: (host) => hosts.get(canonicalHost(host))?.rateLimit
	};
}
function defaultPace(url, host) {
	if (isLoopbackHost(url.hostname)) return Number.POSITIVE_INFINITY;
	return host === "docker.io" ? 10 : 20;
}
function transportFor(session, request, hosted) {
	const { cert, key, ...shared } = session.transport;
	const own = request.url.origin === session.target.origin;
	const known = request.configured === true || sameHostname(request.url, session.target.origin);
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
	const [scheme = "", value = ""] = (headers?.["authorization"] ?? "").split(" ");
	const password = scheme === "Basic" ? Buffer.from(value, "base64").toString("utf8").replace(/^[^:]*:/, "") : "";
	const form = body === void 0 ? "" : new URLSearchParams(body).get("refresh_token") ?? "";
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
	return new RegistryError("REGISTRY_HOST_SKIPPED", `${record.host} failed ${HOST_FAILURE_LIMIT} times in a row; its remaining images are skipped in this run`);
}

// src/adapters/link-header.ts
function nextLinks(headers) {
	return headers.flatMap((header) => linksOf(header).filter(isNext).map(({ target }) => target));
}
function linksOf(header) {
	const links = [];
	for (const [, target = "", parameters = ""] of header.matchAll(/<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)/g)) links.push({
		target: target.trim(),
		parameters
	});
	return links;
}
function isNext({ parameters }) {
	const match = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
	return (match?.[1] ?? match?.[2] ?? "").toLowerCase().split(/\s+/).includes("next");
}

// src/adapters/next-page.ts
function nextPage(link, answered, pageSize) {
	const target = parseNetworkUrl(link, answered);
	const foreign = target.hostname !== answered.hostname;
	const samePath = decodedPath(target) === decodedPath(answered);
	if (foreign && !samePath) throw new UrlRefused(`it names another host, ${target.host}, and another path`);
	const url = new URL(answered);
	url.hash = "";
	url.search = samePath ? target.search : mergeCursor(answered.search, target.search);
	if (!/[?&]n=/.test(url.search) && pageSize !== void 0) url.search = `${url.search === "" ? "?" : `${url.search}&`}n=${pageSize}`;
	return foreign ? {
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
const parts = (search) => search.replace(/^\?/, "").split("&").filter((part) => part !== "");
const keyOf = (part) => part.split("=", 1)[0];
function mergeCursor(own, link) {
	const cursor = parts(link).filter((part) => keyOf(part) !== "n");
	const replaced = new Set(cursor.map(keyOf));
	return `?${[...parts(own).filter((part) => !replaced.has(keyOf(part))), ...cursor].join("&")}`;
}

// src/adapters/tag-page.ts
var NotTagPage = class extends Error {};
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/;
function readTagPage(answer) {
	const body = parseObject(answer.body.toString("utf8"));
	const listed = body["tags"] ?? [];
	if (!Array.isArray(listed)) throw new NotTagPage();
	const details = readDetails(body["manifest"]);
	const tags = listed.every(isTag) ? listed : listed.filter(isTag);
	const dropped = listed.length - tags.length;
	const raw = listed;
	const unlisted = details.size === 0 ? [] : unlistedTags(details, tags);
	return {
		raw,
		tags: unlisted.length === 0 ? tags : [...tags, ...unlisted],
		dropped,
		details
	};
}
function parseObject(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		value = void 0;
	}
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new NotTagPage();
	return value;
}
function isTag(entry) {
	return typeof entry === "string" && TAG.test(entry);
}
function unlistedTags(details, tags) {
	const listed = new Set(tags);
	return [...details.keys()].filter((tag) => !listed.has(tag));
}
function readDetails(manifests) {
	const details = /* @__PURE__ */ new Map();
	if (manifests === null || typeof manifests !== "object") return details;
	for (const [digest, entry] of Object.entries(manifests)) {
		const { tag, timeUploadedMs } = entry ?? {};
		if (!DIGEST.test(digest) || !Array.isArray(tag)) continue;
		const uploaded = Number(timeUploadedMs);
		const detail = {
			digest,
			...uploaded > 0 && { uploaded: new Date(uploaded) }
		};
		for (const name of tag) if (isTag(name)) details.set(name, detail);
	}
	return details;
}
function lastEntry(raw) {
	return raw.findLast((entry) => typeof entry === "string");
}
function greatestEntry(raw) {
	let greatest;
	for (const entry of raw) if (typeof entry === "string" && (greatest === void 0 || entry > greatest)) greatest = entry;
	return greatest;
}
function isSorted(raw) {
	let before = "";
	for (const entry of raw) {
		if (typeof entry !== "string") continue;
		if (entry < before) return false;
		before = entry;
	}
	return true;
}

// src/adapters/registry-paging.ts
var CursorLost = class extends Error {};
const SIZE_REFUSED = /* @__PURE__ */ new Set([
	400,
	405,
	413,
	422,
	500
]);
const RESTARTS = 2;
const EMPTY_PAGES = 3;
async function listAllTags(session, options) {
	for (let start = 0;; start++) try {
		return await createListing(session, options).run();
	} catch (error) {
		if (!(error instanceof CursorLost)) throw error;
		if (start >= RESTARTS) throw incomplete(session, `its pages kept disappearing while they were read (${error.message})`);
	}
}
function createListing(session, { limits, pageSizes, get }) {
	const { host, name, origin } = session.target;
	const google = isGoogleHost(host);
	let tags = /* @__PURE__ */ new Set();
	const details = /* @__PURE__ */ new Map();
	const requested = /* @__PURE__ */ new Set();
	const foreignHosts = /* @__PURE__ */ new Set();
	let pages = 0;
	let dropped = 0;
	let emptyRun = 0;
	let size = pageSizes.has(host) ? pageSizes.get(host) : google ? 1e4 : 1e3;
	const listUrl = (base, cursor) => {
		const url = new URL(base);
		url.search = [...size === void 0 ? [] : [`n=${size}`], ...cursor === void 0 ? [] : [`last=${encodeURIComponent(cursor)}`]].join("&");
		return url;
	};
	const absorb = (answer, page) => {
		const before = tags.size;
		if (before === 0) tags = new Set(page.tags);
		else for (const tag of page.tags) tags.add(tag);
		for (const [tag, detail] of page.details) details.set(tag, detail);
		dropped += page.dropped;
		if (tags.size > limits.tags) throw tagLimit(session, `more than ${limits.tags} tags (${tags.size} after ${pages} pages)`);
		return {
			page,
			answer,
			added: tags.size - before
		};
	};
	async function fetchPage(url, mayRefuse) {
		if (pages >= limits.pages) throw tagLimit(session, `more than ${limits.pages} pages (${tags.size} tags so far)`);
		pages++;
		requested.add(url.href);
		for (let attempt = 0;; attempt++) {
			const answer = await get(url, google ? limits.googlePage : limits.page, mayRefuse);
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
		const url = new URL(`/v2/${name}/tags/list`, origin);
		for (const next of [100, void 0]) {
			const asked = size;
			const refusable = (status) => asked !== void 0 && SIZE_REFUSED.has(status);
			const got = await fetchPage(listUrl(url), refusable);
			if ("page" in got) return got;
			if (!refusable(got.status)) throw answerFailure(session, {
				method: "GET",
				url
			}, got);
			size = next;
		}
		const got = await fetchPage(listUrl(url), () => false);
		if ("page" in got) return got;
		throw answerFailure(session, {
			method: "GET",
			url
		}, got);
	}
	async function laterPage(url) {
		const got = await fetchPage(url, () => false);
		if ("page" in got) return got;
		if (got.status === 404) throw new CursorLost(`page ${pages}: 404`);
		const why = answerFailure(session, {
			method: "GET",
			url
		}, got);
		throw new RegistryError(why.code, `${why.message}; page ${pages}, ${tags.size} tags so far`, why.hint === void 0 ? {} : { hint: why.hint });
	}
	const linkOf = ({ answer }) => {
		const headers = headerValues(answer.headers, "link");
		if (headers.some((header) => header.length > limits.header)) throw incomplete(session, `the Link of page ${pages} is longer than ${limits.header} characters`);
		return nextLinks(headers)[0];
	};
	async function follow(received, link) {
		const next = resolveNext(received, link);
		if (requested.has(next.href)) {
			if (received.added === 0) return void 0;
			if (isArtifactory(received.answer)) return everythingAtOnce(received);
			throw incomplete(session, `page ${pages} links back to a page that was read before (${tags.size} tags so far)`);
		}
		emptyRun = received.added === 0 ? emptyRun + 1 : 0;
		if (emptyRun > EMPTY_PAGES) {
			const cursor = next.searchParams.get("last");
			if (cursor !== null && tags.has(cursor)) return void 0;
			throw incomplete(session, `${emptyRun} pages in a row brought nothing new, and there are more (${tags.size} tags so far)`);
		}
		return laterPage(next);
	}
	function resolveNext({ answer }, link) {
		try {
			const resolved = nextPage(link, answer.url, isAmazonHost(host) || AMAZON_PRIVATE_HOST.test(host) ? void 0 : size);
			if (resolved.foreignHost !== void 0) foreignHosts.add(resolved.foreignHost);
			return resolved.url;
		} catch (error) {
			if (!(error instanceof UrlRefused)) throw error;
			throw incomplete(session, `the Link of page ${pages} was not followed: ${error.reason} (${tags.size} tags so far)`);
		}
	}
	function isEvidentEnd({ page, answer }) {
		const { length } = page.raw;
		if (length === 0) return true;
		if (/^nexus\//i.test(headerValue(answer.headers, "server") ?? "")) return false;
		const round = length >= 50 && length % 50 === 0;
		if (size === void 0 || length < size) return !round;
		return length > size && (!round || !isSorted(page.raw));
	}
	async function probe(received) {
		const { raw } = received.page;
		const cursors = [lastEntry(raw), ...isSorted(raw) ? [] : [greatestEntry(raw)]];
		for (const cursor of new Set(cursors)) {
			if (cursor === void 0) continue;
			const url = listUrl(received.answer.url, cursor);
			if (requested.has(url.href)) continue;
			const got = await fetchPage(url, (status) => status >= 500);
			if (!("page" in got)) return everythingAtOnce(received);
			if (got.added > 0) return got;
		}
	}
	async function everythingAtOnce(received) {
		size = void 0;
		const url = listUrl(received.answer.url);
		if (requested.has(url.href)) return void 0;
		const got = await laterPage(url);
		const link = linkOf(got);
		if (link !== void 0 && got.added > 0) return follow(got, link);
	}
	return { async run() {
		let received = await firstPage();
		pageSizes.set(host, size);
		while (received !== void 0) {
			const link = linkOf(received);
			if (link !== void 0) received = await follow(received, link);
			else received = isEvidentEnd(received) ? void 0 : await probe(received);
		}
		return {
			tags: [...tags],
			details,
			pages,
			diagnostics: remarks()
		};
	} };
	function remarks() {
		const found = [];
		if (dropped > 0) found.push(diagnose("REGISTRY_TAGS_DROPPED", `${host} lists ${dropped} entries of ${name} that are no tags; they were left out`));
		for (const foreign of [...foreignHosts].sort()) found.push(diagnose("REGISTRY_LINK_FOREIGN", `${host} names ${cleanServerText(foreign, 100)} for the next page of ${name}; it was asked for on ${host} itself`));
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
		const key = `scan/v1/${session.target.host}/${session.target.name}`;
		const used = [...new Set(tagsInUse?.(repository) ?? [])].sort();
		const before = readRemembered(await store?.get(key).catch(() => void 0));
		let listing = await read();
		let loss = lossOf(listing, used, before);
		if (loss !== void 0) {
			listing = await read();
			loss = lossOf(listing, used, before);
		}
		const count = listing.tags.length;
		const scan = {
			version: 1,
			count,
			present: presentOf(listing, used)
		};
		if (count > 0) await store?.set(key, scan).catch(() => void 0);
		return loss === void 0 ? listing : {
			...listing,
			diagnostics: [...listing.diagnostics, remark(session, listing, loss)]
		};
	} };
}
function presentOf(listing, used) {
	if (used.length === 0) return [];
	const tags = new Set(listing.tags);
	return used.filter((tag) => tags.has(tag));
}
function lossOf(listing, used, before) {
	const present = new Set(presentOf(listing, used));
	const wasPresent = before && new Set(before.present);
	const missing = used.filter((tag) => !present.has(tag) && (wasPresent === void 0 || wasPresent.has(tag)));
	const shrunk = before !== void 0 && listing.tags.length < before.count / 2;
	return missing.length > 0 || shrunk ? {
		before: before?.count,
		missing,
		shrunk
	} : void 0;
}
function remark({ target }, listing, loss) {
	const image = `${target.host}/${target.name}`;
	const count = listing.tags.length;
	if (count === 0 && loss.before !== void 0 && loss.before > 0) return diagnose("REGISTRY_TAGS_EMPTY", `${image} lists no tags, where the last scan saw ${loss.before}; two readings agree`);
	const parts = [...loss.shrunk ? [`${count} tags, where the last scan saw ${loss.before}`] : [], ...loss.missing.length > 0 ? [`without ${loss.missing.slice(0, 5).join(", ")}, in use here`] : []];
	return diagnose("REGISTRY_TAGS_SHRUNK", `${image} lists ${parts.join(" and ")}; two readings agree`);
}
function readRemembered(value) {
	if (value === null || typeof value !== "object") return void 0;
	const { version, count, present } = value;
	if (version !== 1 || typeof count !== "number" || !Number.isSafeInteger(count) || count < 0) return void 0;
	if (!Array.isArray(present) || !present.every((tag) => typeof tag === "string")) return void 0;
	return {
		version,
		count,
		present
	};
}

// src/adapters/registry.ts
const CONCURRENCY = 4;
function createRegistry(options = {}) {
	const limits = {
		...DEFAULT_LIMITS,
		...options.limits
	};
	const registries = options.registries ?? {};
	const clock = options.clock ?? { now: () => /* @__PURE__ */ new Date() };
	const now = () => clock.now().getTime();
	const sleep = options.sleep ?? ((milliseconds) => setTimeout$1(milliseconds));
	const concurrency = options.concurrency ?? CONCURRENCY;
	const most = Math.max(concurrency, ...Object.values(registries).map((settings) => settings.concurrency ?? 0));
	const http = createHttp({
		proxies: proxiesOf(options.env ?? {}),
		connections: most,
		...options.http2 !== void 0 && { http2: options.http2 },
		...options.lookup !== void 0 && { lookup: options.lookup }
	});
	const messenger = createMessenger({
		http,
		registries,
		concurrency,
		retries: limits.retries,
		hosted: options.allowedHosts !== void 0,
		now,
		sleep,
		random: options.random ?? Math.random,
		debug: (message) => options.reporter?.debug(message)
	});
	const authority = createAuthority({
		messenger,
		limits,
		now
	});
	const manifests = createManifests({
		authority,
		messenger,
		limits,
		now,
		platform: options.platform,
		state: options.state
	});
	const memory = createScanMemory(options.state, options.tagsInUse);
	const pageSizes = /* @__PURE__ */ new Map();
	const listings = /* @__PURE__ */ new Map();
	const sessions = /* @__PURE__ */ new Map();
	const remarks = /* @__PURE__ */ new Map();
	function sessionFor(repository) {
		const key = sessionKey(repository);
		let session = sessions.get(key);
		if (session === void 0) {
			session = openSession(repository, options, registries);
			sessions.set(key, session);
		}
		return session;
	}
	async function operate(repository, work) {
		const shared = await sessionFor(repository);
		const allowed = Math.max(1e3, Math.min(repository.timeout ?? repository.interval, limits.deadline));
		const session = {
			...shared,
			deadline: now() + allowed
		};
		try {
			return await work(session);
		} finally {
			for (const remark of shared.diagnostics) remarks.set(`${remark.code} ${remark.message}`, remark);
		}
	}
	async function scan(repository) {
		return operate(repository, async (session) => {
			const read = () => listAllTags(session, {
				limits,
				pageSizes,
				get: (url, cap, handled) => authority.request(session, {
					method: "GET",
					url,
					accept: "application/json",
					cap,
					handled
				})
			});
			const listing = await memory.guard(repository, session, read);
			const diagnostics = [...session.diagnostics.splice(0), ...listing.diagnostics];
			return {
				tags: listing.tags,
				diagnostics,
				...listing.details.size > 0 && { details: listing.details }
			};
		});
	}
	return {
		async listTags(repository, { again = false } = {}) {
			const key = listingKey(await sessionFor(repository));
			let listing = listings.get(key);
			if (listing === void 0 || again) {
				listing = scan(repository);
				listings.set(key, listing);
			}
			return listing;
		},
		resolveDigest: (repository, tag) => operate(repository, (session) => manifests.resolveDigest(session, tag)),
		inspect: (repository, reference) => operate(repository, (session) => manifests.inspect(session, reference)),
		summary() {
			const hosts = messenger.summary();
			const sum = (field) => hosts.reduce((total, host) => total + host[field], 0);
			const diagnostics = [...remarks.values()].sort(compareDiagnostics);
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
	const secret = (name) => name && `${name.namespace}/${name.name}`;
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
	const { source: _source, ...secret } = login.credential ?? { source: "" };
	return JSON.stringify([
		target,
		transport,
		secret
	]);
}
async function openSession(repository, options, registries) {
	const own = options.transportFor?.(repository) ?? {};
	const target = targetOf(repository.image, {
		insecure: repository.insecure,
		registries,
		hasTlsMaterial: own.ca !== void 0 || own.cert !== void 0
	});
	if (options.allowedHosts !== void 0) assertAllowed(target.origin, target.host, options.allowedHosts);
	const { ca, cert, key, authEndpoint } = settingsFor(registries, target.host);
	const transport = {
		...ca !== void 0 && { ca },
		...cert !== void 0 && key !== void 0 && {
			cert,
			key
		},
		...own
	};
	const lookUp = async (renew) => {
		const credential = await options.credentialsFor?.(repository, target, { renew });
		return credential === void 0 ? void 0 : boundCredential(credential, target.host);
	};
	return {
		repository,
		target,
		transport,
		authEndpoint,
		login: {
			credential: await lookUp(false),
			rejected: false,
			untrustedRealm: void 0
		},
		renew: () => lookUp(true),
		deadline: 0,
		diagnostics: []
	};
}
function boundCredential(credential, host) {
	if (canonicalHost(credential.host) === host) return credential;
	throw new RegistryError("REGISTRY_CREDENTIAL_INVALID", `the credential from ${credential.source} is bound to ${credential.host} and is not sent to ${host}`);
}
function assertAllowed(origin, host, allowed) {
	const address = literalAddress(new URL(origin).hostname);
	if ((address === void 0 || isPublicAddress(address)) && allowed.some((entry) => canonicalHost(entry) === host)) return;
	throw new RegistryError("REGISTRY_HOST_NOT_ALLOWED", `this installation may not contact ${host}`);
}

// src/adapters/open-registries.ts
function openRegistries(options) {
	const { env, config } = options;
	const registries = resolveRegistries(config.registries, env);
	const credentials = createCredentials({
		env,
		registries,
		secrets: resolveSecrets(config.secrets, env, options.secrets),
		registryCredentials: options.registryCredentials,
		githubToken: options.githubToken,
		local: options.allowedHosts === void 0
	});
	const registry = createRegistry({
		registries,
		env,
		reporter: options.reporter,
		state: options.state,
		tagsInUse: options.tagsInUse,
		allowedHosts: options.allowedHosts,
		credentialsFor: credentials.credentialsFor,
		transportFor: credentials.transportFor
	});
	return {
		...registry,
		summary() {
			const summary = registry.summary();
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
		const variable = value?.env;
		return [name, typeof variable === "string" ? env[variable] || void 0 : value];
	}));
}
function resolveRegistries(registries, env) {
	return Object.fromEntries(Object.entries(registries ?? {}).map(([host, entry]) => [host, resolveFields(entry, env)]));
}
function resolveSecrets(secrets, env, given) {
	const resolved = /* @__PURE__ */ new Map();
	for (const [name, entry] of Object.entries(secrets ?? {})) resolved.set(name, resolveFields(entry, env));
	for (const [name, value] of given ?? []) {
		const isConfig = value.trimStart().startsWith("{");
		resolved.set(name, {
			...resolved.get(name),
			...isConfig ? { dockerConfigJson: value } : { password: value }
		});
	}
	return resolved;
}

export { openRegistries as t };