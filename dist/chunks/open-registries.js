import { r as __toESM } from "./rolldown-runtime.js";
import { f as compareDiagnostics, p as diagnose, s as RegistryError } from "./errors.js";
import { r as parseImageName } from "./image-name.js";
import { a as parseCredentialLines, i as parseAuthKey, n as hostMatches, o as parseDockerConfig, r as isSameSecret, s as passwordSecret, t as findAuth } from "./docker-config.js";
import "./version.js";
import { a as isAmazonHost, c as targetOf, d as isPublicAddress, f as literalAddress, i as canonicalHost, l as guardLookup, n as AMAZON_PUBLIC_HOSTS, o as isGoogleHost, r as AZURE_HOST, s as settingsFor, t as AMAZON_PRIVATE_HOST, u as isLoopbackHost } from "./registry-target.js";
import { r as loginFailure } from "./login.js";
import { i as isWithin } from "./durations.js";
import { n as onceFor } from "./once.js";
import { getCACertificates, rootCertificates } from "node:tls";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { X509Certificate, createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { readFile, stat } from "node:fs/promises";
// src/adapters/credential-helper.ts
const NOT_FOUND = /credentials not found in native keychain/;
async function askHelper(name, host, options) {
	let failure = (what) => new RegistryError("REGISTRY_LOGIN_FAILED", `the credential helper docker-credential-${safeName(name)} ${what} for ${host}`, { hint: `Repair or install it, or give registry-credentials "${host}=username:password", which is looked at first.` });
	if (!/^[A-Za-z0-9._-]+$/.test(name)) throw failure("has a name that is not allowed");
	let server = host === "docker.io" ? "https://index.docker.io/v1/" : host, { status, output } = await run(`docker-credential-${name}`, server, options).catch((error) => {
		throw failure(error.code === "ENOENT" ? "is not installed" : `could not be run (${error.code ?? "killed"})`);
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
const HAS_GROUPS = process.platform !== "win32";
function killGroup(child) {
	if (!HAS_GROUPS || child.pid === void 0) child.kill("SIGKILL");
	else try {
		process.kill(-child.pid, "SIGKILL");
	} catch {}
}
function run(program, input, { env, timeout = 1e4 }) {
	return new Promise((resolve, reject) => {
		let child = spawn(program, ["get"], {
			env: { ...env },
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			],
			detached: HAS_GROUPS
		}), settle = (outcome) => {
			clearTimeout(timer), outcome();
		}, giveUp = (why) => {
			killGroup(child), child.stdout.destroy(), settle(() => reject(Object.assign(Error(why), { code: why })));
		}, timer = setTimeout(() => giveUp("timeout"), timeout), output = "";
		child.stdout.setEncoding("utf8"), child.stdout.on("data", (chunk) => {
			output += chunk, output.length > 65536 && giveUp("too much output");
		}), child.on("error", (error) => settle(() => reject(error))), child.on("close", (status) => settle(() => status === null ? reject(Error("killed")) : resolve({
			status,
			output
		}))), child.stdin.on("error", () => {}), child.stdin.end(`${input}\n`);
	});
}
async function readDockerConfigs(env, read) {
	let home = env.HOME || env.USERPROFILE, configs = [];
	env.DOCKER_AUTH_CONFIG && configs.push(parseDockerConfig(env.DOCKER_AUTH_CONFIG, "DOCKER_AUTH_CONFIG"));
	let paths = [
		env.DOCKER_CONFIG ? join(env.DOCKER_CONFIG, "config.json") : home && join(home, ".docker/config.json"),
		env.REGISTRY_AUTH_FILE,
		env.XDG_RUNTIME_DIR && join(env.XDG_RUNTIME_DIR, "containers/auth.json"),
		home && join(home, ".config/containers/auth.json")
	];
	for (let path of paths) {
		let text = path ? await read(path) : void 0;
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
// src/adapters/document-transport.ts
function transportOf(repository, secrets, note) {
	let valuesOf = (name) => {
		if (name === void 0) return;
		let key = `${name.namespace}/${name.name}`, values = secrets?.get(key);
		return values === void 0 && note(diagnose("REGISTRY_CREDENTIAL_INVALID", `secret "${key}" has no value here`, {
			at: name.location,
			hint: "Map it under secrets: in .github/retag.yaml."
		})), values;
	}, [tls, proxy] = [valuesOf(repository.certSecretRef), valuesOf(repository.proxySecretRef)], { "ca.crt": ca, "tls.crt": cert, "tls.key": key } = tls ?? {}, { address, username, password } = proxy ?? {}, unusable = (field, what) => Object.assign(new RegistryError("REGISTRY_CREDENTIAL_INVALID", `the ${field} of ${repository.image} has ${what}`), { field });
	if (!!cert != !!key) throw unusable("certSecretRef", "only one of tls.crt and tls.key");
	if (tls !== void 0 && !ca && !cert) throw unusable("certSecretRef", "neither ca.crt nor tls.crt with tls.key");
	if (proxy !== void 0 && !address) throw unusable("proxySecretRef", "no address");
	let authorization = username && password ? `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` : void 0;
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
// src/adapters/login-memory.ts
function createLoginMemory() {
	let entries = new Map();
	return { get(key, serves, make) {
		let known = entries.get(key);
		if (known !== void 0 && (known.made === void 0 || serves(known.made.login))) return known.pending;
		let entry = { pending: make() };
		return entries.set(key, entry), entry.pending.then((login) => {
			entry.made = { login };
		}, () => void 0), entry.pending;
	} };
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
var ProxyInvalid = class extends Error {
	code = "PROXY_INVALID";
};
const PROXY_SCHEMES = new Set([
	"http:",
	"https:",
	"socks:",
	"socks5:"
]);
function proxyAddress(text) {
	let address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
	if (!URL.canParse(address) || !PROXY_SCHEMES.has(new URL(address).protocol)) throw new ProxyInvalid();
	return address;
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
			let agents = await Promise.allSettled(made.values());
			made.clear(), await Promise.all(agents.map((agent) => agent.status === "fulfilled" && agent.value.destroy()));
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
		let token = transport.proxyAuthorization, uri = proxyAddress(transport.proxy);
		return new ProxyAgent({
			...shared,
			uri,
			requestTls: tls,
			...token !== void 0 && { token }
		});
	}
	let { httpProxy, httpsProxy, noProxy } = options.proxies ?? {};
	return httpProxy === void 0 && httpsProxy === void 0 ? new Agent(shared) : new EnvHttpProxyAgent({
		...shared,
		requestTls: tls,
		httpProxy: httpProxy === void 0 ? "" : proxyAddress(httpProxy),
		httpsProxy: httpsProxy === void 0 ? "" : proxyAddress(httpsProxy),
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
	let agents = createAgents(options), userAgent = options.userAgent ?? "retag/0.1.0 (image update scanner)";
	return {
		async send(request) {
			let { request: start } = await import("./undici.js").then((m) => __toESM(m.default, 1));
			return exchange(start, await agents.agentFor(request.transport).catch((error) => {
				throw describeFailure(error, !1);
			}), request, userAgent);
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
	if (failed) return Buffer.alloc(0);
	throw new TransportFailure("encoding", "unknown content encoding");
}
const TLS_CODE = /^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH|ERR_OSSL)/;
function describeFailure(error, timedOut) {
	if (timedOut) return new TransportFailure("timeout", "no complete answer in time", error);
	let code = errorCode(error);
	if (code === "ADDRESS_REFUSED") return new TransportFailure("address-refused", "the name leads to an address that is not public");
	if (code === "PROXY_INVALID") return new TransportFailure("proxy", "its address is not the URL of a proxy");
	let refusal = proxyRefusal(error);
	return refusal === "407" ? new TransportFailure("proxy", "it wants a user name and a password (407)") : refusal === void 0 ? code === "ENOTFOUND" ? new TransportFailure("unknown-host", code, error) : TLS_CODE.test(code) ? new TransportFailure("tls", code, error) : new TransportFailure(code.includes("TIMEOUT") ? "timeout" : "network", code, error) : new TransportFailure("network", `the proxy answered ${refusal}`, error);
}
function proxyRefusal(error, depth = 0) {
	if (!(error instanceof Error) || depth > 4) return;
	let [, status] = /^Proxy (?:response|Authentication Required) \((\d{3})\)/.exec(error.message) ?? [];
	return status ?? proxyRefusal(error.cause, depth + 1);
}
function errorCode(error, depth = 0) {
	if (!(error instanceof Error) || depth > 4) return "UNKNOWN";
	let parts = error instanceof AggregateError ? error.errors : [], inner = [error.cause, ...parts].filter((part) => part instanceof Error);
	for (let part of inner) {
		let code = errorCode(part, depth + 1);
		if (code !== "UNKNOWN") return code;
	}
	let { code } = error, { name } = error;
	return typeof code == "string" ? code : depth === 0 && name !== "Error" ? name : "UNKNOWN";
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
// src/adapters/cloud-logins/patient-requests.ts
const PASSING = new Set([
	408,
	425,
	429,
	500,
	502,
	503,
	504
]);
function patientRequests(provider, send, sleep = setTimeout$1) {
	return async (request) => {
		for (let attempt = 1;; attempt++) {
			try {
				let answer = await send(request);
				if (!PASSING.has(answer.status) || attempt >= 3) return answer;
			} catch (error) {
				if (!(error instanceof TransportFailure)) throw error;
				if (error.kind !== "network" && error.kind !== "timeout" || attempt >= 3) throw loginFailure(provider, `${redactUrl(request.url)} did not answer (${error.detail})`);
			}
			await sleep(500 * 2 ** attempt);
		}
	};
}
function createProviderLogins({ note, ...options }) {
	let logins = createLoginMemory(), http, send = (request) => {
		http ??= createHttp({ proxies: proxiesOf(options.env) });
		let transport = { checkAddresses: !1 };
		return http.send({
			...request,
			cap: 262144,
			timeout: 3e4,
			transport
		});
	}, contextOf = (provider) => ({
		...options,
		send: patientRequests(provider, options.send ?? send, options.sleep)
	});
	async function make(host, provider, settings) {
		let login = await logIn(provider, host, contextOf(provider), settings).catch((error) => {
			throw namedFailure(host, error);
		});
		return options.mask(login.password), login;
	}
	return {
		async logInTo(host, provider, settings, refused) {
			let serves = (login) => login.expires > options.now() + 6e4 && !isSameSecret(toCredential(host, login), refused);
			try {
				return toCredential(host, await logins.get(`${provider} ${host}`, serves, () => make(host, provider, settings)));
			} catch (error) {
				if (!AMAZON_PUBLIC_HOSTS.has(host) || !(error instanceof RegistryError)) throw error;
				note(diagnose("REGISTRY_LOGIN_FAILED", error.message, {
					severity: "warning",
					hint: error.hint
				}));
				return;
			}
		},
		async close() {
			await http?.close();
		}
	};
}
function isAccessKey(username, host) {
	return isAmazonHost(host) && /^A(?:KIA|SIA)[A-Z0-9]{12,124}$/.test(username);
}
function namedFailure(host, error) {
	if (!(error instanceof RegistryError)) return error;
	let elsewhere = `or give registry-credentials "${host}=username:password", which is looked at first.`;
	return new RegistryError(error.code, `${host} wants a login, and ${error.message}`, {
		cause: error,
		hint: error.hint === void 0 ? `Correct what the message names, ${elsewhere}` : error.hint
	});
}
function toCredential(host, login) {
	let { source } = login;
	return login.kind === "basic" ? {
		kind: "basic",
		username: login.username,
		password: login.password,
		host,
		source
	} : {
		kind: login.kind,
		token: login.password,
		host,
		source
	};
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
// src/adapters/credentials.ts
const sourceOfSecret = (key) => `secret "${key}"`, sourceOfSettings = (host) => `registries: ${host}`;
function createCredentials(sources) {
	let { env } = sources, local = sources.local !== !1, readFile = sources.readFile ?? (local ? readSmallFile : async () => void 0), problems = new Map(), files, note = (diagnostic) => problems.set(`${diagnostic.code} ${diagnostic.message}`, diagnostic), noteAll = (config) => (config.diagnostics.forEach(note), config), noteUnset = (source) => {
		let names = sources.unset?.get(source) ?? [];
		if (names.length === 0) return;
		let what = `${source} names ${names.join(" and ")}, which ${names.length === 1 ? "is" : "are"} not set here`, hint = `Set it for this step: env: { ${names[0]}: \${{ secrets.${names[0]} }} }, or in the shell.`;
		note(diagnose("REGISTRY_CREDENTIAL_INVALID", what, { hint }));
	}, given = sources.registryCredentials?.trim() ? noteAll(parseCredentialLines(sources.registryCredentials, "input registry-credentials")) : void 0, logins = createProviderLogins({
		env,
		readFile,
		note,
		send: sources.send,
		sleep: sources.sleep,
		now: sources.now ?? Date.now,
		mask: sources.mask ?? (() => void 0)
	}), helped = createLoginMemory();
	function fromSecret(name, target) {
		if (name === void 0) return;
		let key = `${name.namespace}/${name.name}`, values = sources.secrets?.get(key), source = sourceOfSecret(key);
		if (values?.dockerConfigJson) return findAuth(noteAll(parseDockerConfig(values.dockerConfigJson, source)), target.host, target.name);
		if (!values?.username || !values.password) noteUnset(source);
		else if (!values.host) note(diagnose("REGISTRY_CREDENTIAL_INVALID", `${source} has a user name and password, but no host that they are for`));
		else if (hostMatches(parseAuthKey(values.host).host, target.host)) return {
			...passwordSecret(values.username, values.password),
			host: target.host,
			source
		};
	}
	function fromSettings(target) {
		let { username, password } = settingsFor(sources.registries, target.host), source = sourceOfSettings(target.host);
		if (noteUnset(source), username && password && !isAccessKey(username, target.host)) return {
			...passwordSecret(username, password),
			host: target.host,
			source
		};
	}
	async function fromFiles(target, refused) {
		files ??= readDockerConfigs(env, readFile).then((configs) => configs.map(noteAll));
		for (let config of await files) {
			let found = await fromHelpers(config, target, refused) ?? findAuth(config, target.host, target.name);
			if (found !== void 0) return found;
		}
	}
	async function fromHelpers(config, target, refused) {
		let own = config.credHelpers.get(target.host), name = own ?? config.credsStore;
		if (name !== void 0 && local) try {
			let secret = await helped.get(`${name} ${target.host}`, (known) => known === void 0 || !isSameSecret(known, refused), () => askHelper(name, target.host, { env }));
			return secret && {
				...secret,
				host: target.host,
				source: `${config.source}, helper docker-credential-${name}`
			};
		} catch (error) {
			if (own !== void 0 || !(error instanceof RegistryError)) throw error;
			note(diagnose("REGISTRY_LOGIN_FAILED", error.message, {
				severity: "warning",
				hint: error.hint
			}));
			return;
		}
	}
	async function fromProvider(repository, { host }, refused) {
		if (host === "ghcr.io" && sources.githubToken) return {
			kind: "basic",
			username: env.GITHUB_ACTOR || "x-access-token",
			password: sources.githubToken,
			host,
			source: "the workflow token"
		};
		let settings = settingsFor(sources.registries, host), provider = settings.provider ?? repository.provider;
		if (provider !== "generic") return logins.logInTo(host, provider, settings, refused).catch((error) => {
			throw error instanceof RegistryError && settings.provider === void 0 && (error.field = "provider"), error;
		});
	}
	return {
		async credentialsFor(repository, target, request) {
			let found = fromSecret(loginSecretOf(repository), target) ?? fromSettings(target) ?? (given && findAuth(given, target.host, target.name)) ?? await fromFiles(target, request?.refused) ?? await fromProvider(repository, target, request?.refused);
			return found && asRegistryWants(found);
		},
		explain(error, { image }) {
			if (!(error instanceof RegistryError) || error.code !== "REGISTRY_AUTH_REQUIRED") return error;
			let host = canonicalHost(parseImageName(image).registry), entry = given?.unusable.find((each) => each.host === void 0 || hostMatches(each.host, host));
			if (entry === void 0) return error;
			let hint = `Correct it: a line is ${host}=username:password, and a docker config has an entry "${host}".`;
			return new RegistryError("REGISTRY_CREDENTIAL_INVALID", `${entry.message}; ${error.message}`, { hint });
		},
		transportFor: (repository) => transportOf(repository, sources.secrets, note),
		diagnostics: () => [...problems.values()],
		close: () => logins.close()
	};
}
function loginSecretOf({ secretRef, serviceAccountName, namespace, location, places }) {
	return secretRef !== void 0 || serviceAccountName === void 0 ? secretRef : {
		namespace,
		name: serviceAccountName,
		location: places?.serviceAccountName ?? location
	};
}
function asRegistryWants(credential) {
	return credential.kind === "basic" && AMAZON_PRIVATE_HOST.test(credential.host) ? {
		...credential,
		preemptive: !0
	} : credential;
}
// src/adapters/tag-page.ts
var NotTagPage = class extends Error {};
const NOT_OF_A_TAG = /^[.-]|[^A-Za-z0-9._-]/, DIGEST$1 = /^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/;
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
	return typeof entry == "string" && entry !== "" && entry.length <= 128 && !NOT_OF_A_TAG.test(entry);
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
function isMissing(answer) {
	let { code, message } = errorEntry(answer) ?? {
		code: "",
		message: ""
	};
	return answer.status === 404 || [
		"NAME_UNKNOWN",
		"MANIFEST_UNKNOWN",
		"NOT_FOUND"
	].includes(code) ? !0 : code === "UNKNOWN" && /not found/i.test(message);
}
function answerFailure(session, request, answer) {
	let { status } = answer, at = `${requestLine(request)} answered ${status}${serverSays(answer)}`, used = session.login.credential;
	if ((status === 401 || status === 403) && session.login.untrustedRealm !== void 0) return realmFailure(session, at);
	if ((status === 401 || status === 403) && session.login.unanswered !== void 0) return unansweredFailure(session, session.login.unanswered, at);
	if ((status === 401 || status === 403) && used !== void 0) return rejectedFailure(session, at);
	if (status === 401) return requiredFailure(session, at);
	if (status === 403 || isMissing(answer)) return notFoundFailure(session, at);
	if (status >= 500 || status === 408 || status === 425) {
		let after = headerValue(answer.headers, "retry-after"), when = after === void 0 ? "" : `; it asks to wait (Retry-After: ${cleanServerText(after, 40)})`;
		return new RegistryError("REGISTRY_NETWORK", `${session.target.host} is failing: ${at}${when}`);
	}
	return new RegistryError("REGISTRY_PROTOCOL", `${session.target.host} gave no usable answer: ${at}`);
}
function rejectedFailure(session, detail) {
	let source = session.login.credential?.source ?? "no credential";
	return new RegistryError("REGISTRY_AUTH_REJECTED", `${session.target.host} refused the credential from ${source} for ${session.target.name}: ${detail}`, { hint: `Renew the credential in ${source}, or give it read permission for ${session.target.name}; it may have expired. Check the spelling too: many registries answer so for an image that does not exist.` });
}
function requiredFailure(session, detail) {
	let { secretRef } = session.repository, secret = secretRef && `${secretRef.namespace}/${secretRef.name}`, missing = secret === void 0 ? "no credential was found for it" : `its secret "${secret}" gives none for this host, nor does anything else`;
	return new RegistryError("REGISTRY_AUTH_REQUIRED", `${session.target.host} wants a login for ${session.target.name} and ${missing}, or the image does not exist: ${detail}`, { hint: secret === void 0 ? `Log in to ${session.target.host} first (docker login, or the step of its page in docs/registries), or give the Action registry-credentials "${session.target.host}=username:password".` : `Under secrets: of .github/retag.yaml, "${secret}" has to name a variable that is set, with a docker config that has an entry for ${session.target.host}.` });
}
function unansweredFailure(session, schemes, detail) {
	let { credential } = session.login, offered = schemes.length === 0 ? "does not say how to log in" : `offers only ${schemes.join(", ")} as login`, kept = credential === void 0 ? "" : `; the credential from ${credential.source} does not fit that and was not sent`, fit = credential?.kind === "basic" || !schemes.includes("basic") ? "Retag logs in by Bearer (with a realm) and by Basic." : "Basic takes a user name and a password, no token.";
	return new RegistryError("REGISTRY_AUTH_REQUIRED", `${session.target.host} ${cleanServerText(offered)}${kept}: ${detail}`, { hint: `${fit} Check that ${session.target.host} is the registry itself and not a proxy before it.` });
}
function notFoundFailure(session, at) {
	let { name, host } = session.target, library = name.includes("/") ? "" : ` Official images of Docker Hub caches live under "library/${name}".`;
	return new RegistryError("REGISTRY_NOT_FOUND_OR_DENIED", `${host} does not have ${name}, or hides it from ${session.login.credential === void 0 ? "anonymous requests" : "this credential"}: ${at}`, { hint: `Check the spelling and the read permission; registries answer both the same way.${library}` });
}
function realmFailure(session, detail) {
	let { host } = session.target;
	return new RegistryError("REGISTRY_REALM_NOT_TRUSTED", `${host} sends logins to ${session.login.untrustedRealm}, which is not known to belong to it, so the credential was not sent: ${detail}`, { hint: `If that is right, set registries: { "${host}": { authEndpoint: "${session.login.untrustedRealm}" } }.` });
}
const FAILURES = {
	network: "not reachable",
	"unknown-host": "no such host",
	proxy: "the proxy cannot be used",
	tls: "no TLS connection that can be trusted",
	timeout: "too slow",
	"too-large": "the answer is too large",
	encoding: "the answer cannot be decoded",
	"address-refused": "not asked"
};
function transportFailure(session, request, failure, proxied) {
	let codes = {
		tls: "REGISTRY_TLS",
		"address-refused": "REGISTRY_URL_REFUSED",
		"too-large": "REGISTRY_PROTOCOL",
		encoding: "REGISTRY_PROTOCOL"
	}, own = session.transport.proxy !== void 0, proxy = own ? "proxySecretRef" : "HTTPS_PROXY or HTTP_PROXY", through = own || proxied ? ` through the proxy of ${own ? "its proxySecretRef" : "the environment"}` : "", hint = transportHint(session, failure, proxy);
	return new RegistryError(codes[failure.kind] ?? "REGISTRY_NETWORK", `${requestLine(request)}${through}: ${FAILURES[failure.kind]}: ${failure.detail}`, {
		cause: failure,
		...hint !== void 0 && { hint }
	});
}
function transportHint({ target }, failure, proxy) {
	if (failure.kind === "proxy") return `${proxy} must look like http://user:password@proxy.example.org:3128.`;
	if (failure.kind === "tls" && /WRONG_VERSION_NUMBER|PACKET_LENGTH/.test(failure.detail)) return `${target.host} seems to speak plain HTTP. If that is meant: registries: { "${target.host}": { insecure: true } }, or insecure: true in the document.`;
	if (failure.detail.startsWith("ERR_HTTP2")) return `A proxy on the way may break HTTP/2: registries: { "${target.host}": { http2: false } }.`;
	if (failure.kind === "unknown-host") return `Check the spelling of ${target.host}, and that this machine has a network. A name that only a private network knows needs a runner inside it.`;
	if (failure.kind === "network" || failure.kind === "timeout") return `Check that ${target.host} is up, and its port. A private network is reached by a runner inside it only.`;
}
function rateLimitFailure(session, until, detail) {
	let who = session.login.credential === void 0 || session.login.rejected ? "anonymous" : "authenticated", date = new Date(Math.ceil((until ?? NaN) / 1e3) * 1e3), when = until === void 0 ? "" : ` until ${Number.isNaN(date.getTime()) ? "the end of time" : date.toISOString()}`;
	return new RegistryError("REGISTRY_RATE_LIMITED", `${session.target.host} limits ${who} requests${when}: ${detail}`, who === "anonymous" ? { hint: `Log in to ${session.target.host}: authenticated requests have a higher limit.` } : {});
}
// src/adapters/manifest-body.ts
const DIGEST = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/, INDEX_TYPE = /(image\.index\.v1|manifest\.list\.v2)\+json$/, IMAGE_TYPE = /(image\.manifest\.v1|distribution\.manifest\.v2)\+json$/, MANIFEST_TYPE = /(manifest|index|manifest\.list)\.v\d+\+json$/, SCHEMA_1 = /distribution\.manifest\.v1\+(prettyjws|json)$/;
function protocol({ target }, what) {
	return new RegistryError("REGISTRY_PROTOCOL", `${target.host}: ${what}`);
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
	let refused = (what) => protocol(session, `${requestLine(request)} answered with ${what}`), claims = [type, typeof body.mediaType == "string" ? body.mediaType : ""].filter((claim) => MANIFEST_TYPE.test(claim)), index = claims.some((claim) => INDEX_TYPE.test(claim)) || body.manifests !== void 0, hasParts = (body.config ?? void 0) !== void 0 || body.layers !== void 0, image = claims.some((claim) => IMAGE_TYPE.test(claim)) || hasParts;
	if (index && image) throw refused("a manifest that claims to be an index and an image");
	if (new Set(claims).size > 1) throw refused(`a manifest of two types, ${cleanServerText(claims.join(" and "), 300)}`);
	if (!index && !image && claims.length === 0) throw refused("something that is no manifest");
	return index ? "index" : image ? "image" : "other";
}
function verifiedDigest(session, request, answer, reference, size) {
	let hash = (algorithm) => `${algorithm}:${createHash(algorithm).update(answer.body).digest("hex")}`, claimed = DIGEST.test(reference) ? reference : void 0, digest = hash(claimed?.split(":", 1)[0] ?? "sha256");
	if (claimed !== void 0 && claimed !== digest) throw protocol(session, `${requestLine(request)} answered with bytes whose digest is ${digest}`);
	if (size !== void 0 && size !== answer.body.length) throw protocol(session, `${requestLine(request)} answered with ${answer.body.length} bytes instead of ${size}`);
	let header = headerValue(answer.headers, "docker-content-digest");
	return header !== void 0 && DIGEST.test(header) && header.startsWith(digest.split(":", 1)[0]) && header !== digest && session.diagnostics.push(diagnose("REGISTRY_DIGEST_HEADER", `${session.target.host} announced ${header} for ${session.target.name}, but the bytes have ${digest}; the latter is used`)), digest;
}
function createManifestRequests(authority, limits) {
	let headless = new Set(), pulls = 0, requestFor = (session, method, reference) => ({
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
	async function digestOf(session, tag) {
		if (!headless.has(session.target.host)) {
			let digest = await headDigest(session, tag);
			if (digest !== void 0) return digest;
		}
		return session.target.host === "docker.io" && session.diagnostics.push(diagnose("REGISTRY_PULLS_COUNTED", "docker.io tells no digest for HEAD; each digest read by GET counts as a pull")), (await get(session, tag)).digest;
	}
	async function get(session, reference, size) {
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
	return {
		digestOf,
		get,
		pulls: () => pulls
	};
}
function mainType(contentType) {
	return contentType.split(";", 1)[0].trim().toLowerCase();
}
function noteServerWarning(session, answer) {
	let text = /^299 \S+ "((?:[^"\\]|\\.)*)"/.exec(headerValue(answer.headers, "warning") ?? "")?.[1];
	if (text === void 0) return;
	let message = `${session.target.host} warns: ${cleanServerText(withoutSecrets(text, answer), 4096)}`;
	session.diagnostics.some((known) => known.message === message) || session.diagnostics.push(diagnose("REGISTRY_SERVER_WARNING", message));
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
// src/adapters/platforms.ts
const ARCHITECTURES = new Map([
	["aarch64", "arm64"],
	["x86_64", "amd64"],
	["x86-64", "amd64"]
]);
function normalise(os, architecture, variant) {
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
		...normalise(os ?? "", architecture ?? "", variant),
		asked: variant !== void 0
	};
}
function isImage({ platform, annotations }) {
	return annotations?.["vnd.docker.reference.type"] === "attestation-manifest" ? !1 : platform?.os !== "unknown" || platform.architecture !== "unknown";
}
function platformOf({ platform }) {
	let text = (value) => typeof value == "string" && value !== "" ? value : void 0, { os, architecture, variant } = platform ?? {};
	return text(os) === void 0 && text(architecture) === void 0 ? normalise("linux", "amd64", void 0) : normalise(text(os) ?? "", text(architecture) ?? "", text(variant));
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
// src/adapters/image-description.ts
async function describeImage(reader, session, digest) {
	let { manifests, limits, platform, now } = reader, manifest = await manifests.get(session, digest), annotations = [manifest.body.annotations], current = manifest;
	for (let depth = 0; current.kind === "index"; depth++) {
		if (depth >= limits.indexDepth) throw protocol(session, `an index of ${session.target.name} is nested more than ${limits.indexDepth} deep`);
		let entries = current.body.manifests ?? [];
		if (entries.length > limits.indexEntries) throw protocol(session, `an index of ${session.target.name} has more than ${limits.indexEntries} entries`);
		let nested = entries.find(({ mediaType }) => INDEX_TYPE.test(mediaType ?? "")), chosen = choosePlatform(entries.filter((entry) => entry !== nested), platform) ?? nested;
		if (chosen === void 0 || !DIGEST.test(chosen.digest)) throw noPlatform(session, entries, platform);
		annotations.push(chosen.annotations), current = await manifests.get(session, chosen.digest, chosen.size), annotations.push(current.body.annotations);
	}
	let config = await configOf(reader, session, current), labels = config?.config?.Labels, created = createdOf(annotations, config?.created, labels, now());
	return {
		digest: manifest.digest,
		labels: mergeLabels([...annotations, labels]),
		...created !== void 0 && { created }
	};
}
async function configOf({ authority, limits }, session, { body }) {
	let { config } = body;
	if (config == null || !DIGEST.test(config.digest) || !/image/.test(config.mediaType ?? "image") || /empty\.v1\+json$/.test(config.mediaType ?? "")) return;
	let request = {
		method: "GET",
		url: new URL(`/v2/${session.target.name}/blobs/${config.digest}`, session.target.origin),
		accept: "*/*",
		cap: limits.config
	}, answer = await authority.request(session, request);
	if (answer.status !== 200) throw answerFailure(session, request, answer);
	return verifiedDigest(session, request, answer, config.digest, config.size), parseObject(session, request, answer);
}
function noPlatform({ target }, entries, platform) {
	return new RegistryError("REGISTRY_PLATFORM_MISSING", `${target.host}/${target.name} has no image for ${platform}; it has: ${cleanServerText(listPlatforms(entries))}`);
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
// src/adapters/rate-limits.ts
const NUMBER = /^\s*(\d{1,12})\s*(?:;|$)/;
function parameter(header, name) {
	return RegExp(`(?:^|[,;\\s])${name}=(\\d{1,12})`).exec(header ?? "")?.[1];
}
function secondsToReset(headers) {
	let combined = headerValue(headers, "ratelimit");
	return headerValue(headers, "ratelimit-reset") ?? parameter(combined, "reset") ?? parameter(combined, "t");
}
function readRateLimit(headers) {
	let [combined, policy] = [headerValue(headers, "ratelimit"), headerValue(headers, "ratelimit-policy")], header = (name) => headerValue(headers, `ratelimit-${name}`) ?? headerValue(headers, `x-ratelimit-${name}`), limit = NUMBER.exec(header("limit") ?? "")?.[1] ?? parameter(combined, "limit") ?? parameter(policy, "q"), remaining = NUMBER.exec(header("remaining") ?? "")?.[1] ?? parameter(combined, "remaining") ?? parameter(combined, "r");
	if (limit === void 0 || remaining === void 0) return;
	let window = parameter(header("limit"), "w") ?? parameter(policy, "w"), source = headerValue(headers, "docker-ratelimit-source")?.replace(/[^\w.:/-]/g, "").slice(0, 64);
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
// src/adapters/manifests.ts
function createManifests(options) {
	let { authority, messenger, limits, now, state } = options, platform = options.platform ?? "linux/amd64", manifests = createManifestRequests(authority, limits), reader = {
		authority,
		manifests,
		limits,
		now,
		platform
	}, resolve = onceFor(manifests.digestOf, keyOf$1), describe = onceFor(async (session, digest) => {
		let key = `image/v1/${keyOf$1(session, digest)}/${platform}`, known = await readImageDetails(state, key, digest);
		if (known !== void 0) return known;
		let details = await describeImage(reader, session, digest);
		return await writeImageDetails(state, key, details), details;
	}, keyOf$1);
	return {
		pulls: manifests.pulls,
		resolveDigest(session, tag) {
			return assertReference(session, tag), resolve(session, tag);
		},
		async inspect(session, reference) {
			assertReference(session, reference);
			let limit = messenger.rateLimitOf(new URL(session.target.origin).host);
			if (isNearlyUsedUp(limit)) throw rateLimitFailure(session, void 0, `only ${limit?.remaining} of ${limit?.limit} requests are left, so dates are not read`);
			let digest = DIGEST.test(reference) ? reference : await this.resolveDigest(session, reference);
			return describe(session, digest);
		}
	};
}
function keyOf$1({ target, login }, reference) {
	let source = login.credential === void 0 ? "" : `#${login.credential.source}`;
	return `${target.host}/${target.name}@${reference}${source}`;
}
function assertReference(session, reference) {
	if (!(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(reference) || DIGEST.test(reference))) throw protocol(session, `${cleanServerText(JSON.stringify(reference), 150)} is neither a tag nor a digest`);
}
// src/adapters/token-cache.ts
function createTokenCache(now) {
	let entries = new Map(), ask = (key, request) => {
		let entry = { pending: request() };
		return entries.set(key, entry), entry.pending.then((token) => {
			entry.token = token;
		}, () => {
			entries.get(key) === entry && entries.delete(key);
		}), entry;
	};
	return {
		async get(key, request) {
			let known = entries.get(key);
			return known?.token !== void 0 && known.token.expires > now() ? {
				token: known.token,
				fresh: !1
			} : {
				token: await (known === void 0 || known.token !== void 0 ? ask(key, request) : known).pending,
				fresh: !0
			};
		},
		drop(key, value) {
			entries.get(key)?.token?.value === value && entries.delete(key);
		}
	};
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
	if (answer.status !== 200) {
		let code = answer.status >= 500 ? "REGISTRY_NETWORK" : "REGISTRY_PROTOCOL";
		throw tokenFailure(session, request.realm.url, `answered ${answer.status}${serverSays(answer)}`, code);
	}
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
function tokenFailure(session, url, what, code = "REGISTRY_PROTOCOL") {
	return new RegistryError(code, `the token endpoint ${redactUrl(url)} of ${session.target.host} ${what}`);
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
// src/adapters/token-scopes.ts
function scopeOf({ target }) {
	return `repository:${target.name}:pull${AZURE_HOST.test(target.host) ? ",metadata_read" : ""}`;
}
function widerScope(session, challenges) {
	let scope = challenges.find(({ parameters }) => parameters.get("error") === "insufficient_scope")?.parameters.get("scope"), prefix = `repository:${session.target.name}:`;
	if (scope !== void 0 && scope.startsWith(prefix) && scope !== scopeOf(session)) return scope.slice(prefix.length).split(",").every((action) => /^[a-z_]+$/.test(action) && action !== "push" && action !== "delete") ? scope : void 0;
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
// src/adapters/authorization.ts
const ANONYMOUS = {
	scheme: "none",
	fresh: !0
};
function createAuthorizer({ messenger, limits, offers, now }) {
	let tokens = createTokenCache(now);
	async function bearer(session, origin, offer, challenge, credential, extraScope) {
		if (credential?.kind === "bearer") return {
			scheme: "bearer",
			header: `Bearer ${credential.token}`,
			fresh: !0,
			credential
		};
		let realm = realmOf(session, offer, challenge), shown = realm.trusted ? credential : void 0;
		credential !== void 0 && !realm.trusted && (session.login.untrustedRealm = redactUrl(realm.url));
		let service = challenge.parameters.get("service"), wider = extraScope ?? session.login.widerScope, scopes = [scopeOf(session), ...wider === void 0 ? [] : [wider]], key = JSON.stringify([
			origin,
			realm.url.href,
			service,
			scopes,
			shown === void 0 ? null : secretOf(shown)
		]), { token, fresh } = await tokens.get(key, () => requestToken(messenger, session, {
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
			cached: {
				key,
				value: token.value
			},
			fresh,
			credential: shown
		};
	}
	async function authorize(session, origin, { extraScope, anonymous = !1 } = {}) {
		let credential = origin === session.target.origin && !anonymous && !session.login.rejected ? session.login.credential : void 0;
		if (credential?.kind === "basic" && credential.preemptive === !0) return basic(credential);
		let offer = offers.of(origin);
		if (offer === void 0) return ANONYMOUS;
		let bearerOffer = offer.challenges.find(({ scheme, parameters }) => scheme === "bearer" && !!parameters.get("realm"));
		return bearerOffer === void 0 ? offers.accepts(origin, "basic") && credential?.kind === "basic" ? basic(credential) : ANONYMOUS : bearer(session, origin, offer, bearerOffer, credential, extraScope);
	}
	async function authorizeOrDegrade(session, origin) {
		let { credential } = session.login;
		try {
			return await authorize(session, origin);
		} catch (error) {
			if (!(error instanceof TokenRefused)) throw error;
			if (session.login.untrustedRealm !== void 0) throw realmFailure(session, error.detail);
			if (credential === void 0) throw requiredFailure(session, error.detail);
			let refusal = rejectedFailure(session, error.detail);
			if (session.login.rejected) throw refusal;
			if (await renewed(session, credential)) {
				let again = await authorize(session, origin).catch(() => void 0);
				if (again !== void 0) return again;
			}
			return session.login.rejected = !0, authorize(session, origin).catch(() => {
				throw refusal;
			});
		}
	}
	return {
		authorize,
		authorizeOrDegrade,
		forget: ({ cached }) => {
			cached !== void 0 && tokens.drop(cached.key, cached.value);
		}
	};
}
function basic(credential) {
	return {
		scheme: "basic",
		header: basicHeader(credential.username, credential.password),
		fresh: !1,
		credential
	};
}
function secretOf(credential) {
	return credential.kind === "basic" ? `${credential.username}:${credential.password}` : credential.token;
}
async function renewed(session, refused) {
	let { credential } = session.login;
	if (refused === void 0 || credential === void 0) return !1;
	if (secretOf(credential) !== secretOf(refused)) return !0;
	let next = await session.renew(refused);
	return next === void 0 || secretOf(next) === secretOf(refused) ? !1 : (session.login.credential = next, !0);
}
function realmOf(session, offer, challenge) {
	try {
		return judgeRealm(challenge.parameters.get("realm") ?? "", offer.answered, session.target, session.authEndpoint);
	} catch (error) {
		throw error instanceof UrlRefused ? new RegistryError("REGISTRY_REALM_NOT_TRUSTED", `${session.target.host} sends logins to an address that is refused: ${error.reason}`, { hint: `Correct the external URL of the registry, or name its token endpoint under registries: { "${session.target.host}": { authEndpoint: … } }.` }) : error;
	}
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
// src/adapters/login-offers.ts
function createLoginOffers() {
	let offers = new Map();
	return {
		of: (origin) => offers.get(origin),
		accepts: (origin, scheme) => offers.get(origin)?.challenges.some((offered) => offered.scheme === scheme) ?? !1,
		learn(answered, challenges) {
			challenges.length > 0 && !offers.has(answered.origin) && offers.set(answered.origin, {
				challenges,
				answered
			});
		}
	};
}
// src/adapters/redirects.ts
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
async function followRedirects(session, request, most, send) {
	let current = request;
	for (let hops = 0;; hops++) {
		let answer = await send(current), location = headerValue(answer.headers, "location");
		if (!REDIRECTS.has(answer.status) || location === void 0) return answer;
		if (hops >= most) throw new RegistryError("REGISTRY_PROTOCOL", `${requestLine(request)} was redirected more than ${most} times`);
		current = {
			...current,
			url: redirectUrl(session, answer.url, location)
		};
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
// src/adapters/registry-auth.ts
function createAuthority(options) {
	let { messenger, limits, now } = options, offers = createLoginOffers(), contacts = new Map(), { authorize, authorizeOrDegrade, forget } = createAuthorizer({
		messenger,
		limits,
		offers,
		now
	}), send = (session, request, authorization) => messenger.transmit(session, {
		...request,
		headers: {
			accept: request.accept,
			...authorization.header !== void 0 && { authorization: authorization.header }
		}
	});
	async function learn(session, request, answer) {
		let { origin } = answer.url;
		if (offers.of(origin) !== void 0) return;
		let challenges = challengesOf(answer);
		if (challenges.length === 0) {
			let ping = await send(session, {
				...request,
				method: "GET",
				url: new URL("/v2/", origin)
			}, ANONYMOUS);
			challenges = challengesOf(ping);
		}
		offers.learn(answer.url, challenges);
	}
	let challengesOf = (answer) => parseChallenges(headerValues(answer.headers, "www-authenticate"), limits.header);
	async function recover(session, request, answer, used, tried) {
		let { origin } = request.url, once = (way) => !tried.has(way) && tried.add(way);
		if (used.scheme === "none") {
			if (tried.has("anonymous") || !once("challenge")) return;
			await learn(session, request, answer);
			let next = await authorizeOrDegrade(session, origin);
			if (next.scheme !== "none") return next;
			origin === session.target.origin && !session.login.rejected && noteUnanswered(session, offers.of(origin));
			return;
		}
		let wider = widerScope(session, challengesOf(answer));
		if (wider !== void 0 && once("scope")) {
			let next = await authorize(session, origin, { extraScope: wider }).catch(() => void 0);
			if (next !== void 0) return session.login.widerScope = wider, next;
		}
		if ((answer.status === 401 || !used.fresh) && once("refresh") && (forget(used), used.scheme === "bearer" || await renewed(session, used.credential))) return authorizeOrDegrade(session, origin);
		let { credential } = session.login;
		if (used.credential !== void 0 && used.scheme === "bearer" && offers.accepts(origin, "basic") && credential?.kind === "basic" && once("basic")) return basic(credential);
		if (used.credential !== void 0 && once("anonymous")) return used.scheme === "basic" && !offers.accepts(origin, "bearer") ? ANONYMOUS : authorize(session, origin, { anonymous: !0 }).catch(() => void 0);
	}
	async function hop(session, request) {
		let rejectedBefore = session.login.rejected, used = await authorizeOrDegrade(session, request.url.origin), answer = await send(session, request, used), tried = new Set(), refusal;
		for (; mayBeLogin(answer, used) || isHidden(session, answer, used);) {
			used.credential !== void 0 && (refusal = answer);
			let next = await recover(session, request, answer, used, tried);
			if (next === void 0) break;
			used = next, answer = await send(session, request, used);
		}
		return !tried.has("anonymous") && (!session.login.rejected || rejectedBefore) ? answer : (answer.status < 400 && (session.login.rejected = !0, noteUnusedCredential(session)), answer.status >= 400 && refusal !== void 0 ? refusal : answer);
	}
	async function firstContact(session, request) {
		let { origin } = request.url, earlier = contacts.get(origin);
		if (earlier !== void 0) {
			let asked = now();
			return await settled(earlier), session.deadline += now() - asked, hop(session, request);
		}
		let answer = hop(session, request);
		return contacts.set(origin, answer), answer;
	}
	return { request: (session, request) => followRedirects(session, request, limits.redirects, (next) => firstContact(session, next)) };
}
function settled(contact) {
	return new Promise((resolve) => {
		let timer = setTimeout(resolve, 5e3), end = () => {
			clearTimeout(timer), resolve();
		};
		contact.then(end, end);
	});
}
function mayBeLogin(answer, used) {
	return answer.status === 401 ? !0 : used.scheme === "none" || isRateLimit(answer) ? !1 : answer.status === 403 || answer.status === 400 && !/^(PAGINATION|NAME_INVALID|TAG_INVALID|MANIFEST)/.test(errorEntry(answer)?.code ?? "");
}
function isHidden({ target, login }, answer, used) {
	let unused = login.credential !== void 0 && !login.rejected && answer.url.origin === target.origin;
	return used.scheme === "none" && unused && (answer.status === 403 || answer.status === 404) && !isRateLimit(answer);
}
function noteUnanswered({ login }, offer) {
	let schemes = (offer?.challenges ?? []).map(({ scheme }) => scheme);
	(login.credential !== void 0 || schemes.length !== 0 && !schemes.includes("basic")) && (login.unanswered = schemes);
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
function limitsFor(limits, tags) {
	if (tags === void 0) return limits;
	let pages = Math.max(limits.pages, Math.ceil(tags / 50));
	return {
		...limits,
		tags,
		pages,
		page: Math.max(limits.page, tags * 100)
	};
}
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
	let date = /^(?:[A-Za-z]{3}|\d{4}-\d\d-\d\dT)/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function retryAfter(headers, now) {
	return headerValues(headers, "retry-after").map((value) => parseRetryAfter(value, now)).reduce((longest, wait) => longest === void 0 || (wait ?? 0) > longest ? wait : longest, void 0);
}
function requestedWait(headers, body, now) {
	let wait = retryAfter(headers, now);
	if (wait !== void 0) return wait;
	let unix = headerValue(headers, "x-retry-after") ?? headerValue(headers, "x-ratelimit-reset");
	if (unix !== void 0 && /^\d{9,11}$/.test(unix)) return Math.max(0, Number(unix) * 1e3 - now);
	let seconds = secondsToReset(headers);
	if (seconds !== void 0 && /^\d{1,8}$/.test(seconds)) return Number(seconds) * 1e3;
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
			!proxyNoted && (session.transport.proxy !== void 0 || http.isProxied(request.url)) && (proxyNoted = !0, debug("requests go through a proxy, which resolves names itself: addresses cannot be checked"));
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
				let told = retryAfter(answer.headers, now());
				told !== void 0 && record.gate.pauseUntil(now() + told);
				let wait = told ?? backOff(attempt);
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
	return failure.kind === "network" || failure.kind === "timeout" || failure.kind === "unknown-host" || failure.kind === "proxy" || failure.kind === "tls";
}
function skippedFailure(record) {
	return new RegistryError("REGISTRY_HOST_SKIPPED", `${record.host} failed 3 times in a row; its remaining images are skipped in this run`);
}
// src/adapters/link-header.ts
function nextLinks(headers) {
	return headers.flatMap((header) => linksOf(header).filter(isNext).map(({ target }) => target));
}
function hasUnreadableNext(headers) {
	return nextLinks(headers).length === 0 && headers.some((header) => /\brel\s*=\s*"?[^";,]*\bnext\b/i.test(header));
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
// src/adapters/listing-failure.ts
function incompleteListing({ target }, why) {
	return new RegistryError("REGISTRY_INCOMPLETE_LISTING", `the tags of ${target.name} on ${target.host} could not be listed completely: ${why}`);
}
function tagLimitFailure({ target }, what) {
	return new RegistryError("REGISTRY_TAG_LIMIT_EXCEEDED", `${target.name} on ${target.host} has ${what}`, { hint: `Delete old tags in the registry, or raise the limit: registries: { "${target.host}": { maxTags: 1000000 } }.` });
}
function notPageFailure({ target }, url, answer) {
	return new RegistryError("REGISTRY_PROTOCOL", `${requestLine({
		method: "GET",
		url
	})} answered 200 with something that is no list of tags${serverSays(answer)}; is a login page or proxy before ${target.host}?`);
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
// src/adapters/tag-collection.ts
function createTagCollection() {
	let ascending = [], known, count = () => known?.size ?? ascending.length;
	return {
		get size() {
			return count();
		},
		add(tags) {
			let before = count();
			if (known === void 0 && ascends(tags, ascending.at(-1))) for (let tag of tags) ascending.push(tag);
			else if (before === 0) known = new Set(tags);
			else {
				known ??= new Set(ascending);
				for (let tag of tags) known.add(tag);
			}
			return count() - before;
		},
		has: (tag) => known?.has(tag) ?? ascending.includes(tag),
		toArray: () => known === void 0 ? ascending : [...known]
	};
}
function ascends(tags, after = "") {
	let last = after;
	for (let tag of tags) {
		if (tag <= last) return !1;
		last = tag;
	}
	return !0;
}
// src/adapters/page-reader.ts
var CursorLost = class extends Error {};
const SIZE_REFUSED = new Set([
	400,
	405,
	413,
	422,
	500
]), none = () => !1;
var PageReader = class {
	tags = createTagCollection();
	details = new Map();
	#session;
	#options;
	#isGoogle;
	#requested = new Set();
	#size;
	#pages = 0;
	#dropped = 0;
	constructor(session, options) {
		let { host } = session.target;
		this.#session = session, this.#options = options, this.#isGoogle = isGoogleHost(host);
		let usual = this.#isGoogle ? 1e4 : 1e3;
		this.#size = options.pageSizes.has(host) ? options.pageSizes.get(host) : usual;
	}
	get pages() {
		return this.#pages;
	}
	get dropped() {
		return this.#dropped;
	}
	get size() {
		return this.#size;
	}
	get progress() {
		return `${this.tags.size} tags so far`;
	}
	hasRead(url) {
		return this.#requested.has(url.href);
	}
	urlBehind(base, cursor) {
		let url = new URL(base);
		return url.search = [...this.#size === void 0 ? [] : [`n=${this.#size}`], ...cursor === void 0 ? [] : [`last=${encodeURIComponent(cursor)}`]].join("&"), url;
	}
	async first() {
		let { name, origin, host } = this.#session.target, url = new URL(`/v2/${name}/tags/list`, origin), isRefusable = (status) => this.#size !== void 0 && SIZE_REFUSED.has(status), got = await this.#fetch(this.urlBehind(url), isRefusable);
		for (let smaller of [100, void 0]) {
			if ("page" in got || !isRefusable(got.status)) break;
			this.#size = smaller, got = await this.#fetch(this.urlBehind(url), isRefusable);
		}
		if (!("page" in got)) throw answerFailure(this.#session, {
			method: "GET",
			url
		}, got);
		return this.#options.pageSizes.set(host, this.#size), got;
	}
	async later(url) {
		let got = await this.#fetch(url, none);
		if ("page" in got) return got;
		throw got.status === 404 ? new CursorLost(`page ${this.#pages}: 404`) : this.#failure(url, got);
	}
	async guessed(url) {
		let got = await this.#fetch(url, none);
		if ("page" in got) return got;
		if (got.status >= 500) throw this.#failure(url, got);
	}
	async whole(base) {
		this.#size = void 0;
		let url = this.urlBehind(base);
		return this.hasRead(url) ? void 0 : this.later(url);
	}
	async #fetch(url, mayRefuse) {
		let { limits, get } = this.#options;
		if (this.#pages >= limits.pages) throw tagLimitFailure(this.#session, `more than ${limits.pages} pages (${this.progress})`);
		this.#pages++, this.#requested.add(url.href);
		for (let attempt = 0;; attempt++) {
			let answer = await get(url, this.#isGoogle ? limits.googlePage : limits.page, mayRefuse);
			if (answer.status !== 200) return answer;
			try {
				return this.#absorb(answer, readTagPage(answer));
			} catch (error) {
				if (!(error instanceof NotTagPage)) throw error;
				if (attempt > 0) throw notPageFailure(this.#session, url, answer);
			}
		}
	}
	#absorb(answer, page) {
		let most = this.#options.limits.tags, added = this.tags.add(page.tags);
		for (let [tag, detail] of page.details) this.details.set(tag, detail);
		if (this.#dropped += page.dropped, this.tags.size > most) {
			let what = `more than ${most} tags (${this.tags.size} after ${this.#pages} pages)`;
			throw tagLimitFailure(this.#session, what);
		}
		return {
			page,
			answer,
			added
		};
	}
	#failure(url, answer) {
		let { code, message, hint } = answerFailure(this.#session, {
			method: "GET",
			url
		}, answer), text = `${message}; page ${this.#pages}, ${this.progress}`;
		return new RegistryError(code, text, hint === void 0 ? {} : { hint });
	}
};
async function listAllTags(session, options) {
	for (let start = 0;; start++) try {
		return await new Listing(session, options).run();
	} catch (error) {
		if (!(error instanceof CursorLost)) throw error;
		if (start >= 2) throw incompleteListing(session, `its pages kept disappearing while they were read (${error.message})`);
	}
}
var Listing = class {
	#session;
	#reader;
	#longestHeader;
	#foreignHosts = new Set();
	#emptyRun = 0;
	constructor(session, options) {
		this.#session = session, this.#reader = new PageReader(session, options), this.#longestHeader = options.limits.header;
	}
	async run() {
		let reader = this.#reader, received = await reader.first();
		for (; received !== void 0;) {
			let link = this.#linkOf(received);
			received = link === void 0 ? isEvidentEnd(received, reader.size) ? void 0 : await this.#probe(received) : await this.#follow(received, link);
		}
		return {
			tags: reader.tags.toArray(),
			details: reader.details,
			pages: reader.pages,
			diagnostics: this.#remarks()
		};
	}
	#linkOf({ answer }) {
		let headers = headerValues(answer.headers, "link"), { pages, progress } = this.#reader;
		if (headers.some((header) => header.length > this.#longestHeader)) throw this.#incomplete(`the Link of page ${pages} is longer than ${this.#longestHeader} characters`);
		if (hasUnreadableNext(headers)) throw this.#incomplete(`the Link of page ${pages} cannot be read (${progress})`);
		return nextLinks(headers)[0];
	}
	async #follow(received, link) {
		let { pages, progress, tags } = this.#reader, next = this.#resolveNext(received, link);
		if (this.#reader.hasRead(next)) {
			if (received.added === 0) return;
			if (isArtifactory(received.answer)) return this.#everythingAtOnce(received);
			throw this.#incomplete(`page ${pages} links back to a page that was read before (${progress})`);
		}
		if (this.#emptyRun = received.added === 0 ? this.#emptyRun + 1 : 0, this.#emptyRun > 3) {
			let cursor = next.searchParams.get("last");
			if (cursor !== null && tags.has(cursor)) return;
			throw this.#incomplete(`${this.#emptyRun} pages in a row brought nothing new, and there are more (${progress})`);
		}
		return this.#reader.later(next);
	}
	#resolveNext({ answer }, link) {
		let { host } = this.#session.target, { pages, progress, size } = this.#reader;
		try {
			let isAmazon = isAmazonHost(host) || AMAZON_PRIVATE_HOST.test(host), resolved = nextPage(link, answer.url, isAmazon ? void 0 : size);
			return resolved.foreignHost !== void 0 && this.#foreignHosts.add(resolved.foreignHost), resolved.url;
		} catch (error) {
			throw error instanceof UrlRefused ? this.#incomplete(`the Link of page ${pages} was not followed: ${error.reason} (${progress})`) : error;
		}
	}
	async #probe(received) {
		let { raw } = received.page, cursors = [lastEntry(raw), ...isSorted(raw) ? [] : [greatestEntry(raw)]];
		for (let cursor of new Set(cursors)) {
			if (cursor === void 0) continue;
			let url = this.#reader.urlBehind(received.answer.url, cursor);
			if (this.#reader.hasRead(url)) continue;
			let got = await this.#reader.guessed(url);
			if (got === void 0) return this.#everythingAtOnce(received);
			if (got.added > 0) return got;
		}
	}
	async #everythingAtOnce({ answer }) {
		let got = await this.#reader.whole(answer.url), link = got && this.#linkOf(got);
		return got !== void 0 && link !== void 0 && got.added > 0 ? this.#follow(got, link) : void 0;
	}
	#incomplete(why) {
		return incompleteListing(this.#session, why);
	}
	#remarks() {
		let { host, name } = this.#session.target, { dropped } = this.#reader, found = [];
		if (dropped > 0) {
			let message = `${host} lists ${dropped} entries of ${name} that are no tags; they were left out`;
			found.push(diagnose("REGISTRY_TAGS_DROPPED", message));
		}
		for (let foreign of [...this.#foreignHosts].sort()) {
			let message = `${host} names ${cleanServerText(foreign, 100)} for the next page of ${name}; it was asked for on ${host} itself`;
			found.push(diagnose("REGISTRY_LINK_FOREIGN", message));
		}
		return found;
	}
};
function isEvidentEnd({ page, answer }, size) {
	let { length } = page.raw;
	if (length === 0) return !0;
	if (/^nexus\//i.test(headerValue(answer.headers, "server") ?? "")) return !1;
	let isRound = length >= 50 && length % 50 == 0;
	return size === void 0 || length < size ? !isRound : length > size && (!isRound || !isSorted(page.raw));
}
function isArtifactory({ headers }) {
	return headers["x-jfrog-version"] !== void 0 || headers["x-artifactory-id"] !== void 0;
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
				limits: limitsFor(limits, settingsFor(registries, session.target.host).maxTags),
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
		return kept !== void 0 && isWithin(kept.scanned, repository.interval, clock.now()) ? kept : scan(repository);
	}
	return {
		async listTags(repository, { again = !1 } = {}) {
			let session = await sessionFor(repository), key = listingKey(session), begin = (listing) => (listings.set(key, listing), listing), known = listings.get(key);
			if (again) return begin(scan(repository));
			if (known === void 0) return begin(recallOrScan(repository, session));
			let { scanned } = await known;
			return scanned !== void 0 && !isWithin(scanned, repository.interval, clock.now()) && listings.get(key) === known ? begin(scan(repository)) : listings.get(key);
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
		repository.serviceAccountName && `${repository.namespace}/${repository.serviceAccountName}`,
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
	};
	transport.ca !== void 0 && assertCertificate(transport.ca, target.host);
	let lookUp = async (refused) => {
		let credential = await options.credentialsFor?.(repository, target, { refused });
		return credential === void 0 ? void 0 : boundCredential(credential, target.host);
	};
	return {
		repository,
		target,
		transport,
		authEndpoint,
		login: {
			credential: await lookUp(),
			rejected: !1,
			untrustedRealm: void 0
		},
		renew: (refused) => lookUp(refused),
		deadline: 0,
		diagnostics: []
	};
}
function boundCredential(credential, host) {
	if (canonicalHost(credential.host) === host) return credential;
	throw new RegistryError("REGISTRY_CREDENTIAL_INVALID", `the credential from ${credential.source} is bound to ${credential.host} and is not sent to ${host}`);
}
function assertCertificate(pem, host) {
	try {
		new X509Certificate(pem);
	} catch {
		throw new RegistryError("REGISTRY_CREDENTIAL_INVALID", `the authority (ca) for ${host} is no PEM certificate`, { hint: "It begins with -----BEGIN CERTIFICATE----- and is given whole, with its line breaks." });
	}
}
function assertAllowed(origin, host, allowed) {
	let address = literalAddress(new URL(origin).hostname);
	if (address !== void 0 && !isPublicAddress(address) || !allowed.some((entry) => canonicalHost(entry) === host)) throw new RegistryError("REGISTRY_HOST_NOT_ALLOWED", `this installation may not contact ${host}`);
}
// src/adapters/open-registries.ts
function openRegistries(options) {
	let { env, config } = options, unset = new Map(), registries = resolveRegistries(config.registries, env, unset), credentials = createCredentials({
		env,
		registries,
		secrets: resolveSecrets(config.secrets, env, unset, options.secrets),
		unset,
		registryCredentials: options.registryCredentials,
		githubToken: options.githubToken,
		mask: options.mask,
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
		async listTags(repository, request) {
			try {
				return await registry.listTags(repository, request);
			} catch (error) {
				throw credentials.explain(error, repository);
			}
		},
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
function resolveFields(entry, env, tell) {
	return Object.fromEntries(Object.entries(entry).map(([name, value]) => {
		let variable = value?.env;
		return typeof variable == "string" ? (env[variable] || tell(variable), [name, env[variable] || void 0]) : [name, value];
	}));
}
const collector = (unset, source) => (variable) => void unset.set(source, [...unset.get(source) ?? [], variable]);
function resolveRegistries(registries, env, unset) {
	return Object.fromEntries(Object.entries(registries ?? {}).map(([host, entry]) => [host, resolveFields(entry, env, collector(unset, sourceOfSettings(canonicalHost(host))))]));
}
function resolveSecrets(secrets, env, unset, given) {
	let resolved = new Map();
	for (let [name, entry] of Object.entries(secrets ?? {})) resolved.set(name, resolveFields(entry, env, collector(unset, sourceOfSecret(name))));
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
