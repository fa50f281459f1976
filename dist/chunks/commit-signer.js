import "./rolldown-runtime.js";
import { c as RetagError } from "./errors.js";
import { createDecipheriv, createHash, createPrivateKey, createPublicKey, sign } from "node:crypto";
// src/adapters/openpgp-packet.ts
const RSA = [1, 3];
function unusable$1(reason) {
	return new RetagError("SIGNING_KEY_UNUSABLE", `The OpenPGP signing key ${reason}.`);
}
function dearmour(text) {
	let block = /-----BEGIN PGP PRIVATE KEY BLOCK-----\r?\n(?:[^\r\n]+: [^\r\n]*\r?\n)*\r?\n([\s\S]+?)-----END/.exec(text);
	if (block === null) throw unusable$1("is no armoured secret key");
	return Buffer.from((block[1] ?? "").replace(/^=[A-Za-z0-9+/]{4}\s*$/m, "").replace(/\s+/g, ""), "base64");
}
function* packets(bytes) {
	for (let at = 0; at < bytes.length;) {
		let head = bytes.readUInt8(at), isNew = !!(head & 64), { length, next } = isNew ? newLength(bytes, at + 1) : oldLength(bytes, at + 1, head & 3);
		if (next + length > bytes.length) throw unusable$1("is damaged");
		yield {
			tag: isNew ? head & 63 : head >> 2 & 15,
			body: bytes.subarray(next, next + length)
		}, at = next + length;
	}
}
function newLength(bytes, at) {
	let first = bytes.readUInt8(at);
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
	let size = 2 ** type;
	return {
		length: bytes.readUIntBE(at, size),
		next: at + size
	};
}
function readNumber(bytes, at) {
	let next = at + 2 + Math.ceil(bytes.readUInt16BE(at) / 8);
	if (next > bytes.length) throw unusable$1("is damaged");
	return {
		value: bytes.subarray(at + 2, next),
		next
	};
}
function printNumber(value) {
	let first = value.findIndex((byte) => byte !== 0), bytes = first === -1 ? Buffer.alloc(0) : value.subarray(first), bits = bytes.length === 0 ? 0 : (bytes.length - 1) * 8 + (32 - Math.clz32(bytes[0] ?? 0));
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
	for (let byte of bytes) {
		crc ^= byte << 16;
		for (let bit = 0; bit < 8; bit += 1) crc = crc << 1 ^ (crc & 8388608 ? 25578747 : 0);
		crc &= 16777215;
	}
	return `=${Buffer.from([
		crc >> 16,
		crc >> 8 & 255,
		crc & 255
	]).toString("base64")}`;
}
// src/adapters/openpgp-protection.ts
const HASHES = {
	2: "sha1",
	8: "sha256",
	9: "sha384",
	10: "sha512",
	11: "sha224"
}, CIPHERS$1 = {
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
function secretFields(bytes, passphrase) {
	let usage = bytes.readUInt8(0), plain = usage === 0 ? bytes.subarray(1, -2) : decrypt$1(bytes, usage, passphrase), fields = [];
	for (let at = 0; at + 2 <= plain.length;) {
		let number = readNumber(plain, at);
		fields.push(number.value), at = number.next;
	}
	return fields;
}
function decrypt$1(bytes, usage, passphrase) {
	if (passphrase === void 0 || passphrase === "") throw unusable$1("is protected, and the secret has no 'passphrase'");
	let cipher = CIPHERS$1[bytes.readUInt8(1)];
	if (usage !== 254 || cipher === void 0) throw unusable$1("is protected in a way that is not supported");
	let { key, next } = deriveKey(bytes, passphrase, cipher.key), decipher = createDecipheriv(cipher.name, key, bytes.subarray(next, next + 16)), plain = Buffer.concat([decipher.update(bytes.subarray(next + 16)), decipher.final()]), content = plain.subarray(0, -20);
	if (!createHash("sha1").update(content).digest().equals(plain.subarray(-20))) throw unusable$1("has another passphrase");
	return content;
}
function deriveKey(bytes, passphrase, size) {
	let kind = bytes.readUInt8(2), hash = HASHES[bytes.readUInt8(3)];
	if (hash === void 0 || kind !== 1 && kind !== 3) throw unusable$1("is protected in a way that is not supported");
	let text = Buffer.concat([bytes.subarray(4, 12), Buffer.from(passphrase)]), code = kind === 3 ? bytes.readUInt8(12) : 0, count = kind === 3 ? Math.max(16 + (code & 15) << (code >> 4) + 6, text.length) : text.length, repeated = Buffer.alloc(count, text), parts = [];
	for (let round = 0; Buffer.concat(parts).length < size; round += 1) parts.push(createHash(hash).update(Buffer.alloc(round)).update(repeated).digest());
	return {
		key: Buffer.concat(parts).subarray(0, size),
		next: kind === 3 ? 13 : 12
	};
}
// src/adapters/openpgp-key.ts
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
function readSigningKey(armoured, passphrase) {
	let chosen = readKeys(dearmour(armoured), passphrase).find(({ key, flags }) => key !== void 0 && (flags === void 0 || !!(flags & 2)));
	if (chosen?.key === void 0) throw unusable$1("holds no secret key that may sign");
	return {
		...chosen,
		key: chosen.key()
	};
}
function readKeys(bytes, passphrase) {
	let keys = [];
	try {
		for (let { tag, body } of packets(bytes)) {
			if (tag === 5 && keys.length > 0) throw unusable$1("holds the keys of several people");
			(tag === 5 || tag === 7) && keys.push(readKey$1(body, passphrase));
			let last = keys.at(-1);
			tag === 2 && last !== void 0 && (last.flags = keyFlags(body) ?? last.flags);
		}
	} catch (error) {
		throw error instanceof RangeError ? unusable$1("is damaged") : error;
	}
	return keys;
}
function keyFlags(body) {
	if (body.readUInt8(0) !== 4) return;
	let end = 6 + body.readUInt16BE(4);
	for (let at = 6; at < end;) {
		let { length, next } = newLength(body, at);
		if ((body.readUInt8(next) & 127) == 27) return body.readUInt8(next + 1);
		at = next + length;
	}
}
function readKey$1(body, passphrase) {
	if (body.readUInt8(0) !== 4) throw unusable$1("is of another version than 4");
	let algorithm = body.readUInt8(5), open = publicFields(body, algorithm), shared = body.subarray(0, open.next), head = Buffer.from([
		153,
		shared.length >> 8,
		shared.length & 255
	]), fingerprint = createHash("sha1").update(head).update(shared).digest(), canSign = RSA.includes(algorithm) || algorithm === 19 || algorithm === 22, isStub = body.readUInt8(open.next) >= 254 && body.readUInt8(open.next + 2) === 101;
	return {
		algorithm,
		fingerprint,
		flags: void 0,
		key: canSign && !isStub ? () => toKey(algorithm, open.fields, secretFields(body.subarray(open.next), passphrase)) : void 0
	};
}
function publicFields(body, algorithm) {
	if (algorithm === 19 || algorithm === 22 || algorithm === 18) {
		let size = body.readUInt8(6), point = readNumber(body, 7 + size), next = algorithm === 18 ? point.next + 1 + body.readUInt8(point.next) : point.next;
		return {
			fields: [body.subarray(7, 7 + size), point.value],
			next
		};
	}
	let count = RSA.includes(algorithm) || algorithm === 2 ? 2 : algorithm === 17 ? 4 : 3, fields = [], next = 6;
	for (let index = 0; index < count; index += 1) {
		let number = readNumber(body, next);
		fields.push(number.value), next = number.next;
	}
	return {
		fields,
		next
	};
}
function toKey(algorithm, open, secret) {
	let text = (bytes, size = 0) => {
		let padded = Buffer.concat([Buffer.alloc(size), bytes ?? Buffer.alloc(0)]);
		return (size > 0 ? padded.subarray(-size) : padded).toString("base64url");
	};
	if (RSA.includes(algorithm)) return createPrivateKey({
		key: rsaJwk$1(open, secret),
		format: "jwk"
	});
	let curve = CURVES$1[open[0]?.toString("hex") ?? ""];
	if (curve === void 0) throw unusable$1("uses a curve that is not supported");
	let point = open[1]?.subarray(1) ?? Buffer.alloc(0), { size } = curve, d = text(secret[0], size), key = algorithm === 22 ? {
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
	let number = (bytes) => BigInt(`0x${bytes?.toString("hex") || "0"}`), print = (value) => {
		let hex = value.toString(16);
		return Buffer.from(hex.length % 2 == 0 ? hex : `0${hex}`, "hex").toString("base64url");
	}, [first, second, secret] = [
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
function createOpenPgpSigner(armoured, passphrase) {
	let key = readSigningKey(armoured, passphrase);
	return { sign: (payload) => armour$1(signaturePacket(key, Buffer.from(payload))) };
}
function signedAt(payload) {
	return Number(/^committer .* (\d+) [+-]\d{4}$/m.exec(payload.toString("utf8"))?.[1] ?? 0);
}
function signaturePacket(signing, payload) {
	let { algorithm, fingerprint } = signing, time = Buffer.alloc(4);
	time.writeUInt32BE(signedAt(payload));
	let hashedParts = Buffer.concat([subpacket(33, Buffer.concat([Buffer.from([4]), fingerprint])), subpacket(2, time)]), hashed = Buffer.concat([
		Buffer.from([
			4,
			0,
			algorithm,
			10
		]),
		shortLength(hashedParts),
		hashedParts
	]), trailer = Buffer.from([
		4,
		255,
		0,
		0,
		0,
		0
	]);
	trailer.writeUInt32BE(hashed.length, 2);
	let text = Buffer.concat([
		payload,
		hashed,
		trailer
	]), digest = createHash("sha512").update(text).digest(), issuer = subpacket(16, fingerprint.subarray(-8)), body = Buffer.concat([
		hashed,
		shortLength(issuer),
		issuer,
		digest.subarray(0, 2),
		...rawSignature$1(signing, text, digest).map(printNumber)
	]), head = Buffer.from([
		194,
		255,
		0,
		0,
		0,
		0
	]);
	return head.writeUInt32BE(body.length, 2), Buffer.concat([head, body]);
}
function rawSignature$1({ algorithm, key }, text, digest) {
	if (RSA.includes(algorithm)) return [sign("sha512", text, key)];
	let both = algorithm === 22 ? sign(null, digest, key) : sign("sha512", text, {
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
// src/adapters/bcrypt-pbkdf.ts
const STATE_WORDS = 1042, MAGIC$1 = Buffer.from("OxychromaticBlowfishSwatDynamite");
function digitsOfPi(words) {
	let bits = BigInt(32 * words), guard = 64n, one = 1n << bits + guard, arctanOfInverse = (n) => {
		let [sum, power, odd, sign] = [
			0n,
			one / n,
			1n,
			1n
		];
		for (; power > 0n; power /= n * n, odd += 2n, sign = -sign) sum += sign * power / odd;
		return sum;
	}, hex = (16n * arctanOfInverse(5n) - 4n * arctanOfInverse(239n) >> guard & (1n << bits) - 1n).toString(16).padStart(8 * words, "0");
	return Uint32Array.from({ length: words }, (_, at) => Number.parseInt(hex.slice(8 * at, 8 * at + 8), 16));
}
let initial;
function encipher(state, block, at) {
	let left = block[at], right = block[at + 1];
	for (let round = 0; round < 16; round += 1) {
		left ^= state[round];
		let two = state[18 + (left >>> 24)] + state[274 + (left >>> 16 & 255)] ^ state[530 + (left >>> 8 & 255)];
		right ^= two + state[786 + (left & 255)] | 0, [left, right] = [right, left];
	}
	block[at] = right ^ state[17], block[at + 1] = left ^ state[16];
}
function expand(state, key, salt) {
	for (let at = 0; at < 18; at += 1) state[at] = state[at] ^ key[at % 16];
	let block = new Uint32Array(2);
	for (let at = 0; at < STATE_WORDS; at += 2) salt !== void 0 && (block[0] ^= salt[at % 16], block[1] ^= salt[(at + 1) % 16]), encipher(state, block, 0), state.set(block, at);
}
const sha512 = (bytes) => createHash("sha512").update(bytes).digest(), wordsOf = (bytes) => Uint32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32BE(4 * at));
function bcryptHash(passphrase, salt) {
	initial ??= digitsOfPi(STATE_WORDS);
	let state = initial.slice();
	expand(state, passphrase, salt);
	for (let round = 0; round < 64; round += 1) expand(state, salt), expand(state, passphrase);
	let block = wordsOf(MAGIC$1);
	for (let round = 0; round < 64; round += 1) for (let at = 0; at < block.length; at += 2) encipher(state, block, at);
	let bytes = Buffer.alloc(32);
	return block.forEach((word, at) => {
		bytes.writeUInt32LE(word, 4 * at);
	}), bytes;
}
function bcryptPbkdf(passphrase, salt, rounds, length) {
	let secret = wordsOf(sha512(Buffer.from(passphrase))), blocks = Math.ceil(length / 32), key = Buffer.alloc(length);
	for (let block = 0; block < blocks; block += 1) {
		let count = Buffer.alloc(4);
		count.writeUInt32BE(block + 1);
		let latest = bcryptHash(secret, wordsOf(sha512(Buffer.concat([salt, count])))), sum = Buffer.from(latest);
		for (let round = 1; round < rounds; round += 1) {
			latest = bcryptHash(secret, wordsOf(sha512(latest)));
			for (let at = 0; at < sum.length; at += 1) sum[at] = sum[at] ^ latest[at];
		}
		for (let at = 0; at * blocks + block < length && at < sum.length; at += 1) key[at * blocks + block] = sum[at];
	}
	return key;
}
// src/adapters/ssh-signature.ts
const MAGIC = "SSHSIG", HASH = "sha512", CURVES = {
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
function createSshSigner(privateKey, passphrase) {
	let key = readKey(privateKey.replace(/\r\n?/g, "\n").trim(), passphrase), publicBlob = publicKeyBlob(key);
	return { sign: (payload) => armour(signatureBlob(key, publicBlob, payload)) };
}
function unusable(reason, cause) {
	return new RetagError("SIGNING_KEY_UNUSABLE", `The SSH signing key ${reason}.`, cause === void 0 ? {} : { cause });
}
function readKey(text, passphrase) {
	let key = text.includes("BEGIN OPENSSH PRIVATE KEY") ? readOpenSshKey(text, passphrase) : readPem(text, passphrase), { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
	if (type === "rsa" && (details?.modulusLength ?? 0) < 2048) throw unusable("has less than 2048 bits");
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
function readOpenSshKey(text, passphrase) {
	let bytes = Buffer.from(text.replace(/-----[^-]+-----/g, "").replace(/\s+/g, ""), "base64");
	try {
		let at = 15;
		if (bytes.toString("latin1", 0, at) !== "openssh-key-v1\0") throw unusable("is damaged");
		let cipher = readString(bytes, at), derivation = readString(bytes, cipher.next), options = readString(bytes, derivation.next);
		at = options.next + 4;
		let stored = readString(bytes, readString(bytes, at).next).value, secret = cipher.value.toString() === "none" ? stored : decrypt(stored, cipher.value.toString(), derivation.value.toString(), options.value, passphrase);
		if (!secret.subarray(0, 4).equals(secret.subarray(4, 8))) throw unusable("has another passphrase");
		return createPrivateKey({
			key: openSshJwk(fieldsOf(secret.subarray(8))),
			format: "jwk"
		});
	} catch (error) {
		throw error instanceof RetagError ? error : unusable("is damaged");
	}
}
const CIPHERS = {
	"aes256-ctr": {
		node: "aes-256-ctr",
		key: 32,
		iv: 16
	},
	"aes192-ctr": {
		node: "aes-192-ctr",
		key: 24,
		iv: 16
	},
	"aes128-ctr": {
		node: "aes-128-ctr",
		key: 16,
		iv: 16
	},
	"aes256-cbc": {
		node: "aes-256-cbc",
		key: 32,
		iv: 16
	}
};
function decrypt(stored, cipher, derivation, options, passphrase) {
	if (passphrase === void 0) throw unusable("has a passphrase, and none was handed in");
	let sizes = CIPHERS[cipher];
	if (sizes === void 0 || derivation !== "bcrypt") throw unusable(`is encrypted with ${cipher.slice(0, 40)}; write it anew with ssh-keygen -p -Z aes256-ctr`);
	let salt = readString(options, 0), rounds = options.readUInt32BE(salt.next);
	if (rounds > 500) throw unusable(`takes ${rounds} rounds of key derivation; 500 are the most`);
	let derived = bcryptPbkdf(passphrase, salt.value, rounds, sizes.key + sizes.iv), decipher = createDecipheriv(sizes.node, derived.subarray(0, sizes.key), derived.subarray(sizes.key));
	return Buffer.concat([decipher.setAutoPadding(!1).update(stored), decipher.final()]);
}
function fieldsOf(bytes) {
	let fields = [];
	for (let at = 0; at + 4 <= bytes.length && at + 4 + bytes.readUInt32BE(at) <= bytes.length;) {
		let field = readString(bytes, at);
		fields.push(field.value), at = field.next;
	}
	return fields;
}
function openSshJwk([type, ...fields]) {
	let name = type?.toString() ?? "", text = (bytes) => (bytes ?? Buffer.alloc(0)).toString("base64url");
	if (name === "ssh-ed25519") {
		let [open, both] = fields;
		return {
			kty: "OKP",
			crv: "Ed25519",
			x: text(open),
			d: text(both?.subarray(0, 32))
		};
	}
	let curve = Object.values(CURVES).find(({ ssh }) => name === `ecdsa-sha2-${ssh}`);
	if (curve !== void 0) {
		let [, point = Buffer.alloc(0), d = Buffer.alloc(0)] = fields, { size } = curve, pad = Buffer.concat([Buffer.alloc(size), d]).subarray(-size), [x, y] = [point.subarray(1, 1 + size), point.subarray(1 + size)];
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
	let number = (bytes) => BigInt(`0x${(bytes ?? Buffer.alloc(1)).toString("hex") || "0"}`), print = (value) => {
		let hex = value.toString(16);
		return Buffer.from(hex.length % 2 == 0 ? hex : `0${hex}`, "hex").toString("base64url");
	}, [modulus, exponent, secret, inverse, first, second] = [
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
	let jwk = createPublicKey(key).export({ format: "jwk" }), field = (name) => Buffer.from(jwk[name] ?? "", "base64url");
	if (key.asymmetricKeyType === "ed25519") return Buffer.concat([string("ssh-ed25519"), string(field("x"))]);
	let curve = curveOf(key);
	if (curve === void 0) return Buffer.concat([
		string("ssh-rsa"),
		string(positive(field("e"))),
		string(positive(field("n")))
	]);
	let point = Buffer.concat([
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
	let digest = createHash(HASH).update(payload).digest(), body = [
		string("git"),
		string(""),
		string(HASH)
	], signature = rawSignature(key, Buffer.concat([
		Buffer.from(MAGIC),
		...body,
		string(digest)
	])), version = Buffer.from([
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
	let curve = curveOf(key);
	if (curve === void 0) return Buffer.concat([string("rsa-sha2-512"), string(sign(HASH, text, key))]);
	let both = sign(curve.hash, text, {
		key,
		dsaEncoding: "ieee-p1363"
	}), halves = [both.subarray(0, curve.size), both.subarray(curve.size)].map((half) => string(positive(half)));
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
	let bytes = Buffer.from(value), length = Buffer.alloc(4);
	return length.writeUInt32BE(bytes.length), Buffer.concat([length, bytes]);
}
function readString(bytes, at) {
	let length = bytes.readUInt32BE(at);
	if (at + 4 + length > bytes.length) throw RangeError("a field is longer than the key");
	return {
		value: bytes.subarray(at + 4, at + 4 + length),
		next: at + 4 + length
	};
}
function positive(number) {
	let first = number.findIndex((byte) => byte !== 0), bytes = first === -1 ? Buffer.alloc(1) : number.subarray(first);
	return (bytes[0] ?? 0) & 128 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
}
// src/adapters/commit-signer.ts
function findCommitSigner(automation, secrets) {
	let { signingKey } = automation.commit;
	if (signingKey === void 0) return;
	let name = `${signingKey.secret.namespace}/${signingKey.secret.name}`, entry = secrets.configured?.[name], fieldOf = (field) => {
		let variable = entry?.[field]?.env;
		return typeof variable == "string" && secrets.env[variable] || void 0;
	}, isSsh = signingKey.type === "ssh", configured = fieldOf(isSsh ? "identity" : "git.asc"), key = configured ?? secrets.given?.get(name);
	if (key === void 0) return;
	let given = configured === void 0 ? void 0 : secrets.given?.get(name), passphrase = fieldOf("passphrase") ?? fieldOf("password") ?? given;
	try {
		return isSsh ? createSshSigner(key, passphrase) : createOpenPgpSigner(key, passphrase);
	} catch (error) {
		throw error instanceof RetagError ? new RetagError(error.code, `Secret ${name}: ${error.message}`) : error;
	}
}
export { findCommitSigner as t };
