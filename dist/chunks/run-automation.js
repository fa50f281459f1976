import "./rolldown-runtime.js";
import { c as RetagError, i as ForgeError, p as formatDiagnostic } from "./errors.js";
import { t as VERSION } from "./version.js";
import { i as createForge, n as createOctokit, r as openGitHubTree, t as logReporter } from "./log-reporter.js";
import { t as createLocalTree } from "./local-tree.js";
import { t as openRegistries } from "./open-registries.js";
import { a as policyFold, i as updateTable, l as gatherUpdates, n as renderUsage, o as heldSection, r as run, s as printSections } from "./retag-command.js";
import { a as neutraliseText, r as link, t as codeSpan } from "./neutralise.js";
import { c as setOutput, n as reportDiagnostics } from "./annotations.js";
import { t as writeSummary } from "./summary.js";
import { createDecipheriv, createHash, createPrivateKey, createPublicKey, randomUUID, sign } from "node:crypto";
import { join } from "node:path";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";

// src/adapters/openpgp-signature.ts
const SHA512 = 10;
const RSA = [1, 3];
const ECDSA = 19;
const EDDSA = 22;
const HASHES = {
	2: "sha1",
	8: "sha256",
	9: "sha384",
	10: "sha512",
	11: "sha224"
};
const CIPHERS = {
	7: {
		name: "aes-128-cfb",
		key: 16
	},
	8: {
		name: "aes-192-cfb",
		key: 24
	},
	9: {
		name: "aes-256-cfb",
		key: 32
	}
};
const CURVES$1 = {
	"2b06010401da470f01": {
		jwk: "Ed25519",
		size: 32
	},
	"2a8648ce3d030107": {
		jwk: "P-256",
		size: 32
	},
	"2b81040022": {
		jwk: "P-384",
		size: 48
	},
	"2b81040023": {
		jwk: "P-521",
		size: 66
	}
};
const MAY_SIGN = 2;
function createOpenPgpSigner(armoured, passphrase) {
	const chosen = readKeys(dearmour(armoured), passphrase).find(({ key, flags }) => key !== void 0 && (flags === void 0 || (flags & MAY_SIGN) !== 0));
	if (chosen?.key === void 0) throw unusable$1("holds no secret key that may sign");
	const { algorithm, fingerprint } = chosen;
	const key = chosen.key();
	return { sign: (payload) => armour$1(signaturePacket(algorithm, fingerprint, key, Buffer.from(payload))) };
}
function unusable$1(reason) {
	return new RetagError("SIGNING_KEY_UNUSABLE", `The OpenPGP signing key ${reason}.`);
}
function dearmour(text) {
	const block = /-----BEGIN PGP PRIVATE KEY BLOCK-----\r?\n(?:[^\r\n]+: [^\r\n]*\r?\n)*\r?\n([\s\S]+?)-----END/.exec(text);
	if (block === null) throw unusable$1("is no armoured secret key");
	return Buffer.from((block[1] ?? "").replace(/^=[A-Za-z0-9+/]{4}\s*$/m, "").replace(/\s+/g, ""), "base64");
}
function* packets(bytes) {
	for (let at = 0; at < bytes.length;) {
		const head = bytes.readUInt8(at);
		const isNew = (head & 64) !== 0;
		const { length, next } = isNew ? newLength(bytes, at + 1) : oldLength(bytes, at + 1, head & 3);
		if (next + length > bytes.length) throw unusable$1("is damaged");
		yield {
			tag: isNew ? head & 63 : head >> 2 & 15,
			body: bytes.subarray(next, next + length)
		};
		at = next + length;
	}
}
function newLength(bytes, at) {
	const first = bytes.readUInt8(at);
	if (first < 192) return {
		length: first,
		next: at + 1
	};
	if (first < 224) return {
		length: (first - 192 << 8) + bytes.readUInt8(at + 1) + 192,
		next: at + 2
	};
	if (first === 255) return {
		length: bytes.readUInt32BE(at + 1),
		next: at + 5
	};
	throw unusable$1("has packets of unknown length");
}
function oldLength(bytes, at, type) {
	if (type === 3) throw unusable$1("has packets of unknown length");
	const size = 2 ** type;
	return {
		length: bytes.readUIntBE(at, size),
		next: at + size
	};
}
function readKeys(bytes, passphrase) {
	const keys = [];
	try {
		for (const { tag, body } of packets(bytes)) {
			if (tag === 5 && keys.length > 0) throw unusable$1("holds the keys of several people");
			if (tag === 5 || tag === 7) keys.push(readKey$1(body, passphrase));
			const last = keys.at(-1);
			if (tag === 2 && last !== void 0) last.flags = keyFlags(body) ?? last.flags;
		}
	} catch (error) {
		if (error instanceof RangeError) throw unusable$1("is damaged");
		throw error;
	}
	return keys;
}
function keyFlags(body) {
	if (body.readUInt8(0) !== 4) return void 0;
	const end = 6 + body.readUInt16BE(4);
	for (let at = 6; at < end;) {
		const { length, next } = newLength(body, at);
		if ((body.readUInt8(next) & 127) === 27) return body.readUInt8(next + 1);
		at = next + length;
	}
}
function readKey$1(body, passphrase) {
	if (body.readUInt8(0) !== 4) throw unusable$1("is of another version than 4");
	const algorithm = body.readUInt8(5);
	const open = publicFields(body, algorithm);
	const shared = body.subarray(0, open.next);
	const head = Buffer.from([
		153,
		shared.length >> 8,
		shared.length & 255
	]);
	const fingerprint = createHash("sha1").update(head).update(shared).digest();
	const canSign = RSA.includes(algorithm) || algorithm === ECDSA || algorithm === EDDSA;
	const isStub = body.readUInt8(open.next) >= 254 && body.readUInt8(open.next + 2) === 101;
	const key = () => toKey(algorithm, open.fields, secretFields(body.subarray(open.next), passphrase));
	return {
		algorithm,
		fingerprint,
		flags: void 0,
		key: canSign && !isStub ? key : void 0
	};
}
function publicFields(body, algorithm) {
	if (algorithm === ECDSA || algorithm === EDDSA || algorithm === 18) {
		const size = body.readUInt8(6);
		const point = readNumber(body, 7 + size);
		const next = algorithm === 18 ? point.next + 1 + body.readUInt8(point.next) : point.next;
		return {
			fields: [body.subarray(7, 7 + size), point.value],
			next
		};
	}
	const count = RSA.includes(algorithm) || algorithm === 2 ? 2 : algorithm === 17 ? 4 : 3;
	const fields = [];
	let next = 6;
	for (let index = 0; index < count; index += 1) {
		const number = readNumber(body, next);
		fields.push(number.value);
		next = number.next;
	}
	return {
		fields,
		next
	};
}
function readNumber(bytes, at) {
	const next = at + 2 + Math.ceil(bytes.readUInt16BE(at) / 8);
	if (next > bytes.length) throw unusable$1("is damaged");
	return {
		value: bytes.subarray(at + 2, next),
		next
	};
}
function secretFields(bytes, passphrase) {
	const usage = bytes.readUInt8(0);
	const plain = usage === 0 ? bytes.subarray(1, -2) : decrypt(bytes, usage, passphrase);
	const fields = [];
	for (let at = 0; at + 2 <= plain.length;) {
		const number = readNumber(plain, at);
		fields.push(number.value);
		at = number.next;
	}
	return fields;
}
function decrypt(bytes, usage, passphrase) {
	if (passphrase === void 0 || passphrase === "") throw unusable$1("is protected, and the secret has no 'passphrase'");
	const cipher = CIPHERS[bytes.readUInt8(1)];
	if (usage !== 254 || cipher === void 0) throw unusable$1("is protected in a way that is not supported");
	const { key, next } = deriveKey(bytes, passphrase, cipher.key);
	const decipher = createDecipheriv(cipher.name, key, bytes.subarray(next, next + 16));
	const plain = Buffer.concat([decipher.update(bytes.subarray(next + 16)), decipher.final()]);
	const content = plain.subarray(0, -20);
	if (!createHash("sha1").update(content).digest().equals(plain.subarray(-20))) throw unusable$1("has another passphrase");
	return content;
}
function deriveKey(bytes, passphrase, size) {
	const kind = bytes.readUInt8(2);
	const hash = HASHES[bytes.readUInt8(3)];
	if (hash === void 0 || kind !== 1 && kind !== 3) throw unusable$1("is protected in a way that is not supported");
	const text = Buffer.concat([bytes.subarray(4, 12), Buffer.from(passphrase)]);
	const code = kind === 3 ? bytes.readUInt8(12) : 0;
	const count = kind === 3 ? Math.max(16 + (code & 15) << (code >> 4) + 6, text.length) : text.length;
	const repeated = Buffer.alloc(count, text);
	const parts = [];
	for (let round = 0; Buffer.concat(parts).length < size; round += 1) parts.push(createHash(hash).update(Buffer.alloc(round)).update(repeated).digest());
	return {
		key: Buffer.concat(parts).subarray(0, size),
		next: kind === 3 ? 13 : 12
	};
}
function toKey(algorithm, open, secret) {
	const text = (bytes, size = 0) => {
		const padded = Buffer.concat([Buffer.alloc(size), bytes ?? Buffer.alloc(0)]);
		return (size > 0 ? padded.subarray(-size) : padded).toString("base64url");
	};
	if (RSA.includes(algorithm)) return createPrivateKey({
		key: rsaJwk$1(open, secret),
		format: "jwk"
	});
	const curve = CURVES$1[open[0]?.toString("hex") ?? ""];
	if (curve === void 0) throw unusable$1("uses a curve that is not supported");
	const point = open[1]?.subarray(1) ?? Buffer.alloc(0);
	const { size } = curve;
	const d = text(secret[0], size);
	const key = algorithm === EDDSA ? {
		kty: "OKP",
		crv: curve.jwk,
		x: text(point, size),
		d
	} : {
		kty: "EC",
		crv: curve.jwk,
		x: text(point.subarray(0, size)),
		y: text(point.subarray(size)),
		d
	};
	return createPrivateKey({
		key,
		format: "jwk"
	});
}
function rsaJwk$1([n, e], [d, p, q, u]) {
	const number = (bytes) => BigInt(`0x${bytes?.toString("hex") || "0"}`);
	const print = (value) => {
		const hex = value.toString(16);
		return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex").toString("base64url");
	};
	const [first, second, secret] = [
		number(q),
		number(p),
		number(d)
	];
	return {
		kty: "RSA",
		n: print(number(n)),
		e: print(number(e)),
		d: print(secret),
		p: print(first),
		q: print(second),
		dp: print(secret % (first - 1n)),
		dq: print(secret % (second - 1n)),
		qi: print(number(u))
	};
}
function signedAt(payload) {
	return Number(/^committer .* (\d+) [+-]\d{4}$/m.exec(payload.toString("utf8"))?.[1] ?? 0);
}
function signaturePacket(algorithm, fingerprint, key, payload) {
	const time = Buffer.alloc(4);
	time.writeUInt32BE(signedAt(payload));
	const hashedParts = Buffer.concat([subpacket(33, Buffer.concat([Buffer.from([4]), fingerprint])), subpacket(2, time)]);
	const hashed = Buffer.concat([
		Buffer.from([
			4,
			0,
			algorithm,
			SHA512
		]),
		shortLength(hashedParts),
		hashedParts
	]);
	const trailer = Buffer.from([
		4,
		255,
		0,
		0,
		0,
		0
	]);
	trailer.writeUInt32BE(hashed.length, 2);
	const text = Buffer.concat([
		payload,
		hashed,
		trailer
	]);
	const digest = createHash("sha512").update(text).digest();
	const issuer = subpacket(16, fingerprint.subarray(-8));
	const body = Buffer.concat([
		hashed,
		shortLength(issuer),
		issuer,
		digest.subarray(0, 2),
		...rawSignature$1(algorithm, key, text, digest).map(printNumber)
	]);
	const head = Buffer.from([
		194,
		255,
		0,
		0,
		0,
		0
	]);
	head.writeUInt32BE(body.length, 2);
	return Buffer.concat([head, body]);
}
function rawSignature$1(algorithm, key, text, digest) {
	if (RSA.includes(algorithm)) return [sign("sha512", text, key)];
	const both = algorithm === EDDSA ? sign(null, digest, key) : sign("sha512", text, {
		key,
		dsaEncoding: "ieee-p1363"
	});
	return [both.subarray(0, both.length / 2), both.subarray(both.length / 2)];
}
function subpacket(type, content) {
	return Buffer.concat([Buffer.from([content.length + 1, type]), content]);
}
function shortLength(bytes) {
	return Buffer.from([bytes.length >> 8, bytes.length & 255]);
}
function printNumber(value) {
	const first = value.findIndex((byte) => byte !== 0);
	const bytes = first === -1 ? Buffer.alloc(0) : value.subarray(first);
	const bits = bytes.length === 0 ? 0 : (bytes.length - 1) * 8 + (32 - Math.clz32(bytes[0] ?? 0));
	return Buffer.concat([Buffer.from([bits >> 8, bits & 255]), bytes]);
}
function armour$1(packet) {
	return [
		"-----BEGIN PGP SIGNATURE-----",
		"",
		...packet.toString("base64").match(/.{1,64}/g) ?? [],
		checksum(packet),
		"-----END PGP SIGNATURE-----",
		""
	].join("\n");
}
function checksum(bytes) {
	let crc = 11994318;
	for (const byte of bytes) {
		crc ^= byte << 16;
		for (let bit = 0; bit < 8; bit += 1) crc = crc << 1 ^ ((crc & 8388608) === 0 ? 0 : 25578747);
		crc &= 16777215;
	}
	return `=${Buffer.from([
		crc >> 16,
		crc >> 8 & 255,
		crc & 255
	]).toString("base64")}`;
}

// src/adapters/ssh-signature.ts
const NAMESPACE = "git";
const MAGIC = "SSHSIG";
const HASH = "sha512";
const CURVES = {
	prime256v1: {
		ssh: "nistp256",
		jwk: "P-256",
		hash: "sha256",
		size: 32
	},
	secp384r1: {
		ssh: "nistp384",
		jwk: "P-384",
		hash: "sha384",
		size: 48
	},
	secp521r1: {
		ssh: "nistp521",
		jwk: "P-521",
		hash: "sha512",
		size: 66
	}
};
const MIN_RSA_BITS = 2048;
function createSshSigner(privateKey, passphrase) {
	const key = readKey(privateKey.replace(/\r\n?/g, "\n").trim(), passphrase);
	const publicBlob = publicKeyBlob(key);
	return { sign: (payload) => armour(signatureBlob(key, publicBlob, payload)) };
}
function unusable(reason, cause) {
	return new RetagError("SIGNING_KEY_UNUSABLE", `The SSH signing key ${reason}.`, cause === void 0 ? {} : { cause });
}
function readKey(text, passphrase) {
	const key = text.includes("BEGIN OPENSSH PRIVATE KEY") ? readOpenSshKey(text) : readPem(text, passphrase);
	const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
	if (type === "rsa" && (details?.modulusLength ?? 0) < MIN_RSA_BITS) throw unusable("has less than 2048 bits");
	if (type === "rsa" || type === "ed25519" || curveOf(key) !== void 0) return key;
	throw unusable("is neither Ed25519 nor ECDSA nor RSA");
}
function readPem(text, passphrase) {
	try {
		return createPrivateKey({
			key: text,
			...passphrase !== void 0 && { passphrase }
		});
	} catch {
		throw unusable("is not in a form that can be read, or its passphrase is wrong or missing");
	}
}
function curveOf(key) {
	return CURVES[key.asymmetricKeyDetails?.namedCurve ?? ""];
}
function readOpenSshKey(text) {
	const bytes = Buffer.from(text.replace(/-----[^-]+-----/g, "").replace(/\s+/g, ""), "base64");
	try {
		let at = 15;
		if (bytes.toString("latin1", 0, at) !== "openssh-key-v1\0") throw unusable("is damaged");
		const cipher = readString(bytes, at);
		if (cipher.value.toString() !== "none") throw unusable("has a passphrase; OpenSSH keys must be without one");
		at = readString(bytes, readString(bytes, cipher.next).next).next + 4;
		const secret = readString(bytes, readString(bytes, at).next).value;
		return createPrivateKey({
			key: openSshJwk(fieldsOf(secret.subarray(8))),
			format: "jwk"
		});
	} catch (error) {
		if (error instanceof RetagError) throw error;
		throw unusable("is damaged");
	}
}
function fieldsOf(bytes) {
	const fields = [];
	for (let at = 0; at + 4 <= bytes.length && at + 4 + bytes.readUInt32BE(at) <= bytes.length;) {
		const field = readString(bytes, at);
		fields.push(field.value);
		at = field.next;
	}
	return fields;
}
function openSshJwk([type, ...fields]) {
	const name = type?.toString() ?? "";
	const text = (bytes) => (bytes ?? Buffer.alloc(0)).toString("base64url");
	if (name === "ssh-ed25519") {
		const [open, both] = fields;
		return {
			kty: "OKP",
			crv: "Ed25519",
			x: text(open),
			d: text(both?.subarray(0, 32))
		};
	}
	const curve = Object.values(CURVES).find(({ ssh }) => name === `ecdsa-sha2-${ssh}`);
	if (curve !== void 0) {
		const [, point = Buffer.alloc(0), d = Buffer.alloc(0)] = fields;
		const { size } = curve;
		const pad = Buffer.concat([Buffer.alloc(size), d]).subarray(-size);
		const [x, y] = [point.subarray(1, 1 + size), point.subarray(1 + size)];
		return {
			kty: "EC",
			crv: curve.jwk,
			x: text(x),
			y: text(y),
			d: text(pad)
		};
	}
	if (name === "ssh-rsa") return rsaJwk(fields);
	throw unusable("is neither Ed25519 nor ECDSA nor RSA");
}
function rsaJwk([n, e, d, qi, p, q]) {
	const number = (bytes) => BigInt(`0x${(bytes ?? Buffer.alloc(1)).toString("hex") || "0"}`);
	const print = (value) => {
		const hex = value.toString(16);
		return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex").toString("base64url");
	};
	const [modulus, exponent, secret, inverse, first, second] = [
		n,
		e,
		d,
		qi,
		p,
		q
	].map(number);
	return {
		kty: "RSA",
		n: print(modulus),
		e: print(exponent),
		d: print(secret),
		p: print(first),
		q: print(second),
		dp: print(secret % (first - 1n)),
		dq: print(secret % (second - 1n)),
		qi: print(inverse)
	};
}
function publicKeyBlob(key) {
	const jwk = createPublicKey(key).export({ format: "jwk" });
	const field = (name) => Buffer.from(jwk[name] ?? "", "base64url");
	if (key.asymmetricKeyType === "ed25519") return Buffer.concat([string("ssh-ed25519"), string(field("x"))]);
	const curve = curveOf(key);
	if (curve === void 0) return Buffer.concat([
		string("ssh-rsa"),
		string(positive(field("e"))),
		string(positive(field("n")))
	]);
	const point = Buffer.concat([
		Buffer.from([4]),
		field("x"),
		field("y")
	]);
	return Buffer.concat([
		string(`ecdsa-sha2-${curve.ssh}`),
		string(curve.ssh),
		string(point)
	]);
}
function signatureBlob(key, publicBlob, payload) {
	const digest = createHash(HASH).update(payload).digest();
	const body = [
		string(NAMESPACE),
		string(""),
		string(HASH)
	];
	const signature = rawSignature(key, Buffer.concat([
		Buffer.from(MAGIC),
		...body,
		string(digest)
	]));
	const version = Buffer.from([
		0,
		0,
		0,
		1
	]);
	return Buffer.concat([
		Buffer.from(MAGIC),
		version,
		string(publicBlob),
		...body,
		string(signature)
	]);
}
function rawSignature(key, text) {
	if (key.asymmetricKeyType === "ed25519") return Buffer.concat([string("ssh-ed25519"), string(sign(null, text, key))]);
	const curve = curveOf(key);
	if (curve === void 0) return Buffer.concat([string("rsa-sha2-512"), string(sign(HASH, text, key))]);
	const both = sign(curve.hash, text, {
		key,
		dsaEncoding: "ieee-p1363"
	});
	const halves = [both.subarray(0, curve.size), both.subarray(curve.size)].map((half) => string(positive(half)));
	return Buffer.concat([string(`ecdsa-sha2-${curve.ssh}`), string(Buffer.concat(halves))]);
}
function armour(blob) {
	return [
		"-----BEGIN SSH SIGNATURE-----",
		...blob.toString("base64").match(/.{1,70}/g) ?? [],
		"-----END SSH SIGNATURE-----",
		""
	].join("\n");
}
function string(value) {
	const bytes = Buffer.from(value);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
}
function readString(bytes, at) {
	const length = bytes.readUInt32BE(at);
	if (at + 4 + length > bytes.length) throw new RangeError("a field is longer than the key");
	return {
		value: bytes.subarray(at + 4, at + 4 + length),
		next: at + 4 + length
	};
}
function positive(number) {
	const first = number.findIndex((byte) => byte !== 0);
	const bytes = first === -1 ? Buffer.alloc(1) : number.subarray(first);
	return ((bytes[0] ?? 0) & 128) === 0 ? bytes : Buffer.concat([Buffer.from([0]), bytes]);
}

// src/adapters/commit-signer.ts
function findCommitSigner(automation, secrets) {
	const { signingKey } = automation.commit;
	if (signingKey === void 0) return void 0;
	const name = `${signingKey.secret.namespace}/${signingKey.secret.name}`;
	const entry = secrets.configured?.[name];
	const fieldOf = (field) => {
		const variable = (entry?.[field])?.env;
		return typeof variable === "string" ? secrets.env[variable] || void 0 : void 0;
	};
	const isSsh = signingKey.type === "ssh";
	const configured = fieldOf(isSsh ? "identity" : "git.asc");
	const key = configured ?? secrets.given?.get(name);
	if (key === void 0) return void 0;
	const given = configured === void 0 ? void 0 : secrets.given?.get(name);
	const passphrase = fieldOf("passphrase") ?? fieldOf("password") ?? given;
	try {
		return isSsh ? createSshSigner(key, passphrase) : createOpenPgpSigner(key, passphrase);
	} catch (error) {
		if (!(error instanceof RetagError)) throw error;
		throw new RetagError(error.code, `Secret ${name}: ${error.message}`);
	}
}

// src/adapters/folder-state.ts
const ENTRY_CAP = 1048576;
function createFolderState(folder) {
	const pathOf = (key) => join(folder, `${createHash("sha256").update(key).digest("hex")}.json`);
	return {
		async get(key) {
			try {
				const text = await readFile(pathOf(key), "utf8");
				if (text.length > ENTRY_CAP) return void 0;
				const entry = JSON.parse(text);
				return entry?.key === key ? entry.value : void 0;
			} catch {
				return;
			}
		},
		async set(key, value) {
			const path = pathOf(key);
			const text = JSON.stringify({
				key,
				value
			});
			if (text.length > ENTRY_CAP) return;
			await mkdir(folder, { recursive: true });
			const draft = `${path}.${randomUUID()}`;
			await writeFile(draft, text);
			await rename(draft, path);
		}
	};
}

// src/adapters/branch-trees.ts
function checkoutAt(folder, commit) {
	const tree = folder === void 0 ? void 0 : createLocalTree(folder);
	return tree?.commit === commit ? tree : void 0;
}
function createBranchTrees(options) {
	const { forge, reporter, checkout, ...target } = options;
	const heads = [];
	return {
		headsRead: () => heads,
		openTree: async (branch) => {
			const head = await forge.readBranch(branch);
			if (head === void 0) {
				const message = `${target.owner}/${target.repository} has no branch ${branch}`;
				throw new ForgeError("GITHUB_REF_MISSING", message, { hint: "correct the branch, or push it first" });
			}
			heads.push(head);
			const local = checkoutAt(checkout, head.commit);
			reporter.info(`reading ${branch} ${local ? "from the checkout" : "from GitHub"} at ${head.commit.slice(0, 10)}`);
			return local ?? openGitHubTree({
				...target,
				commit: head.commit,
				tree: head.tree
			});
		}
	};
}

// src/adapters/open-github.ts
function openGitHub(options) {
	const { token, apiUrl, owner, repository, reporter, checkout } = options;
	const octokit = createOctokit({
		token,
		baseUrl: apiUrl,
		userAgent: `retag/${VERSION}`
	});
	const target = {
		octokit,
		owner,
		repository
	};
	const forge = createForge(target);
	return {
		octokit,
		forge,
		trees: createBranchTrees({
			...target,
			forge,
			reporter,
			checkout
		})
	};
}

// src/adapters/registry-pool.ts
function createRegistryPool(options) {
	const opened = [];
	return {
		open: (config) => {
			const registry = openRegistries({
				...options,
				config
			});
			opened.push(registry);
			return registry;
		},
		requests: () => opened.reduce((sum, registry) => sum + registry.summary().requests, 0),
		close: async () => {
			await Promise.all(opened.map((registry) => registry.close()));
		}
	};
}

// src/report/job-summary.ts
const MAX_SUMMARY = 3e5;
const section = (head, items, tail = "") => ({
	head,
	items,
	tail,
	separator: "\n",
	cut: (dropped) => `_${dropped} more left out, because GitHub limits the size of this text._`
});
function publishedSection(published) {
	const lines = published.map(({ branch, operation, number, url }) => {
		return `- ${number === void 0 ? codeSpan(branch) : `${link(`#${number}`, url)} from ${codeSpan(branch)}`}: ${operation === "none" ? "unchanged" : operation}`;
	});
	return section("### Pull requests\n\n", lines);
}
function problemSection(diagnostics) {
	const icons = {
		error: "❌",
		warning: "⚠️",
		notice: "ℹ️"
	};
	const lines = diagnostics.map((d) => {
		const hint = d.hint === void 0 ? "" : `<br>→ ${neutraliseText(d.hint)}`;
		return `- ${icons[d.severity]} ${neutraliseText(formatDiagnostic(d))}${hint}`;
	});
	return section("### Problems\n\n", lines);
}
function jobSummary({ title, plan, published, diagnostics, footer, now }) {
	const changes = plan.automations.flatMap((automation) => automation.files.flatMap((file) => file.changes));
	const held = plan.automations.flatMap((automation) => automation.held);
	const shown = plan.policies.filter((policy) => !policy.unused);
	const sections = printSections([
		updateTable(gatherUpdates(changes), () => void 0, now),
		publishedSection(published),
		heldSection(held),
		problemSection(diagnostics),
		section("### Policies\n\n", shown.map(policyFold))
	], MAX_SUMMARY);
	const first = changes.length === 0 ? "Every marker is up to date." : void 0;
	return `${[
		`## ${title}`,
		first,
		...sections,
		footer.join(" · ")
	].filter((text) => text !== void 0 && text !== "").join("\n\n")}\n`;
}

// src/action/outputs.ts
const MAX_UPDATES = 4e5;
const set = (name, value) => setOutput(name, value);
function updatesOf({ plan }) {
	const rows = plan.automations.flatMap((automation) => automation.files.flatMap((file) => file.changes)).map(({ policy, image, old, new: next, file, line }) => JSON.stringify({
		policy,
		image,
		old,
		new: next,
		file,
		line
	}));
	let length = 2;
	return `[${rows.filter((row) => (length += row.length + 1) <= MAX_UPDATES).join(",")}]`;
}
function principal(results) {
	return results.find((result) => result.operation !== "none") ?? results.find((result) => result.number !== void 0) ?? results[0];
}
function writeOutputs(report) {
	const { results } = report;
	const one = principal(results);
	set("changed", String(results.some((result) => result.operation !== "none")));
	set("updates", updatesOf(report));
	set("pull-request-number", one?.number === void 0 ? "" : String(one.number));
	set("pull-request-url", one?.url ?? "");
	set("pull-request-operation", one?.operation ?? "none");
	set("pull-requests", JSON.stringify(results.map(({ branch, operation, number, url, headSha }) => ({
		branch,
		operation,
		number,
		url,
		headSha
	}))));
	set("head-sha", one?.headSha ?? "");
}

// src/action/run-automation.ts
const clock = { now: () => /* @__PURE__ */ new Date() };
async function runAutomation(settings, context) {
	const { octokit, forge, trees } = openGitHub({
		token: settings.token,
		apiUrl: context.apiUrl,
		owner: context.owner,
		repository: context.repository,
		reporter: logReporter,
		checkout: settings.path ?? context.workspace
	});
	const registries = createRegistryPool({
		env: process.env,
		registryCredentials: settings.registryCredentials,
		secrets: settings.secrets,
		githubToken: settings.token,
		reporter: logReporter,
		...settings.state !== void 0 && { state: createFolderState(settings.state) }
	});
	try {
		const repository = await forge.readRepository();
		const report = await run({
			defaultBranch: repository.defaultBranch,
			configPath: settings.config,
			dryRun: settings.dryRun || settings.mode === "plan",
			resolveUnused: false,
			secretsGiven: new Set(settings.secrets.keys()),
			...settings.base !== void 0 && { base: settings.base },
			...settings.branch !== void 0 && { branch: settings.branch },
			labels: settings.labels,
			commandsHelp: renderUsage()
		}, {
			forge,
			reporter: logReporter,
			clock,
			openTree: trees.openTree,
			headsRead: trees.headsRead,
			signerFor: (automation, { config }) => findCommitSigner(automation, {
				configured: config.secrets,
				env: process.env,
				given: settings.secrets
			}),
			openRegistry: (project) => registries.open(project.config)
		});
		writeOutputs(report);
		reportDiagnostics(report.diagnostics);
		await writeSummary(jobSummary({
			title: settings.mode === "plan" || settings.dryRun ? "Retag: plan" : "Retag",
			plan: report.plan,
			published: report.results,
			diagnostics: report.diagnostics,
			footer: [`${registries.requests()} registry requests`, `${octokit.requestCount()} GitHub requests`],
			now: clock.now()
		}));
		return report;
	} finally {
		await registries.close();
	}
}

export { runAutomation };