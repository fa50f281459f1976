import { A as parseTagVersion, C as createPolicyIndex, D as renderMessage, E as placeInFile, F as lineEnd, I as lineStart, L as require_dist, P as applyEdits, T as defaultMessage, _ as splitDigitGroups, a as lintTemplates, b as compileSieve, c as locateMarkers, d as findUnresolvedSecrets, f as parseChoice, g as compareDigitGroups, h as parseGoFloat, j as collectDiagnostics, k as compareVersions, l as readOutline, m as isNotANumber, o as claimMarkers, p as compareNumbers, r as lintPolicies, s as locateInFiles, u as readYaml, v as compareBytes, w as isBelow, x as uniqueTags, y as compareWhileAscii } from "./project.js";
import { a as PolicyError, c as RetagError, d as compareDiagnostics, f as diagnose, l as TemplateError } from "./errors.js";
import { i as parseRepository, n as isTag, r as parseImageName, t as isDigest } from "./image-name.js";

// src/engine/overrides.ts
function policiesNamed(reference, policies) {
	const exact = policies.filter((policy) => `${policy.namespace}:${policy.name}` === reference);
	return exact.length > 0 ? exact : policies.filter((policy) => policy.name === reference);
}
function hasEnded(until, now) {
	if (until === void 0) return false;
	const end = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(until) + 864e5 : Date.parse(until);
	return now.getTime() >= end;
}
function apply(override, to) {
	const { until, reason } = override;
	if (override.action === "pin") to.pin = override.tag;
	else if (override.action === "skip") to.skips.add(override.tag);
	else to.hold = {
		...until !== void 0 && { until },
		...reason !== void 0 && { reason }
	};
}
function findOverrides(overrides, policies, now) {
	const byPolicy = /* @__PURE__ */ new Map();
	const expired = [];
	const diagnostics = [];
	for (const override of overrides) {
		if (hasEnded(override.until, now)) {
			expired.push(override);
			diagnostics.push(diagnose("OVERRIDE_EXPIRED", `the ${override.action} of ${override.policy} ended ${override.until}`));
			continue;
		}
		const named = policiesNamed(override.policy, policies);
		if (named.length === 0) diagnostics.push(diagnose("OVERRIDE_UNKNOWN_POLICY", `the ${override.action} of ${override.policy} names no policy that is declared`));
		for (const policy of named) {
			const entry = byPolicy.get(policy) ?? { skips: /* @__PURE__ */ new Set() };
			byPolicy.set(policy, entry);
			apply(override, entry);
		}
	}
	return {
		byPolicy,
		expired,
		diagnostics
	};
}

// src/engine/commit-message.ts
function templatePath(path, updatePath) {
	if (updatePath === "") return path;
	if (path === updatePath) return path.slice(path.lastIndexOf("/") + 1);
	return path.startsWith(`${updatePath}/`) ? path.slice(updatePath.length + 1) : path;
}
function messageData(automation, files) {
	return {
		automation: {
			namespace: automation.namespace,
			name: automation.name
		},
		values: automation.commit.messageTemplateValues,
		changes: files.flatMap((file) => file.changes.map((change) => ({
			...change,
			file: templatePath(file.path, automation.updatePath)
		})))
	};
}
function planCommitMessage(automation, files, config) {
	const data = messageData(automation, files);
	const fallback = () => defaultMessage(data, config.commits.style);
	const template = config.commits.messageTemplate ?? automation.commit.messageTemplate;
	if (template === void 0 || template === "" || files.length === 0) return {
		commitMessage: fallback(),
		diagnostics: []
	};
	try {
		return {
			commitMessage: renderMessage(template, data),
			diagnostics: []
		};
	} catch (error) {
		if (!(error instanceof TemplateError)) throw error;
		const place = {
			line: error.line ?? 1,
			column: error.column ?? 1
		};
		const at = placeInFile(place, automation.commit.messageTemplateLocation) ?? automation.location;
		return {
			commitMessage: fallback(),
			diagnostics: [diagnose(error.code, error.message, {
				at,
				hint: error.hint
			})]
		};
	}
}

// src/policies/ranking.ts
function rankingOf(choice) {
	if (choice.kind === "semver") {
		const { range } = choice;
		return {
			parse: parseTagVersion,
			admits: (version) => range.admits(version),
			compare: (a, _aKey, b) => compareVersions(a, b),
			tieRule: "greatest key"
		};
	}
	const sign = choice.order === "asc" ? 1 : -1;
	return choice.kind === "alphabetical" ? rankText(sign) : rankNumbers(sign);
}
function rankDigitGroups(choice) {
	const sign = choice.kind !== "semver" && choice.order === "desc" ? -1 : 1;
	return {
		parse: splitDigitGroups,
		admits: () => true,
		compare: (a, _aKey, b) => sign * compareDigitGroups(a, b),
		tieRule: "smallest key"
	};
}
function rankText(sign) {
	const compare = compareWhileAscii();
	return {
		parse: (key) => compare.take(key),
		admits: () => true,
		compare: (a, _aKey, b) => sign * compare.order(a, b),
		tieRule: "smallest key"
	};
}
function rankNumbers(sign) {
	return {
		parse: (key) => {
			const value = parseGoFloat(key);
			return Number.isNaN(value) ? void 0 : value;
		},
		admits: () => true,
		compare: (a, aKey, b, bKey) => sign * compareNumbers(a, aKey, b, bKey),
		tieRule: "smallest key"
	};
}
function precedes(ranking, a, b) {
	const order = ranking.compare(a.value, a.key, b.value, b.key);
	if (order !== 0) return order > 0;
	const byKey = compareBytes(a.key, b.key);
	if (byKey !== 0) return ranking.tieRule === "greatest key" ? byKey > 0 : byKey < 0;
	return compareBytes(a.tag, b.tag) < 0;
}

// src/policies/leaders.ts
const KEPT = 5;
var Leaders = class {
	best = [];
	tied = [];
	ranking;
	constructor(ranking) {
		this.ranking = ranking;
	}
	add(tag, key, value) {
		const { best, ranking } = this;
		const leader = best[0];
		const order = leader === void 0 ? 1 : ranking.compare(value, key, leader.value, leader.key);
		if (order > 0) this.tied = [tag];
		else if (order === 0) this.tied.push(tag);
		const last = best[4];
		if (last !== void 0 && ranking.compare(value, key, last.value, last.key) < 0) return;
		const candidate = {
			tag,
			key,
			value
		};
		let at = best.length;
		while (at > 0 && precedes(ranking, candidate, best[at - 1])) at--;
		best.splice(at, 0, candidate);
		if (best.length > KEPT) best.pop();
	}
	top() {
		return this.best.map(({ tag, key }) => ({
			tag,
			key
		}));
	}
	ties() {
		return this.tied.filter((tag) => tag !== this.best[0]?.tag).sort(compareBytes);
	}
};

// src/policies/election.ts
function elect$1(choice, visit, counts) {
	const election = electBy(rankingOf(choice), visit, counts);
	if (choice.kind !== "numerical") return election;
	if (counts.parsed < counts.filtered) return electDigitGroups(choice, visit, counts);
	return {
		...election,
		diagnostics: diagnoseInfinite(election.top)
	};
}
function electBy(ranking, visit, counts) {
	const leaders = new Leaders(ranking);
	let parsed = 0;
	let matched = 0;
	visit((tag, key) => {
		const value = ranking.parse(key);
		if (value === void 0) return;
		parsed++;
		if (!ranking.admits(value)) return;
		matched++;
		leaders.add(tag, key, value);
	});
	counts.parsed = parsed;
	counts.matched = matched;
	return {
		top: leaders.top(),
		ties: leaders.ties(),
		diagnostics: [],
		ranking
	};
}
function electDigitGroups(choice, visit, counts) {
	if (!haveEqualGroups(visit)) throw notNumeric(rankingOf(choice), visit);
	const election = electBy(rankDigitGroups(choice), visit, counts);
	const notice = diagnose("POLICY_DIGIT_GROUPS", `keys such as '${election.top[0]?.key}' are groups of digits, compared group by group; Flux refuses them as numbers`, { hint: "Flux itself needs another order for such keys:\nspec:\n  policy:\n    alphabetical:\n      order: asc" });
	return {
		...election,
		diagnostics: [notice]
	};
}
function haveEqualGroups(visit) {
	let width;
	let equal = true;
	visit((_tag, key) => {
		const groups = equal ? splitDigitGroups(key)?.length : void 0;
		equal = groups !== void 0 && (width === void 0 || width === groups);
		width = groups;
	});
	return equal;
}
function diagnoseInfinite(top) {
	const infinite = top.filter(({ key }) => /inf/i.test(key)).map(({ tag }) => quote(tag));
	if (infinite.length === 0) return [];
	return [diagnose("POLICY_INFINITE_KEY", `read as infinity: ${infinite.join(", ")}`, { hint: "Keep to digits:\nspec:\n  filterTags:\n    pattern: ^(?P<number>[0-9]+)$\n    extract: $number" })];
}
function notNumeric(numbers, visit) {
	const refused = [];
	let candidates = 0;
	visit((tag, key) => {
		candidates++;
		if (numbers.parse(key) === void 0) refused.push({
			tag,
			key
		});
	});
	const offenders = refused.filter(({ key }) => !isNotANumber(key));
	const named = (offenders.length > 0 ? offenders : refused).sort((a, b) => compareBytes(b.key, a.key) || compareBytes(a.tag, b.tag));
	const list = named.slice(0, 5).map(({ tag, key }) => tag === key ? quote(tag) : `${quote(key)} of tag ${quote(tag)}`);
	return new PolicyError("POLICY_KEY_NOT_NUMERIC", `failed to parse invalid numeric value '${named[0]?.key}'`, { hint: `${refused.length} of ${candidates} keys are no numbers: ${list.join(", ")}. Anchor the pattern and capture digits:\nspec:
  filterTags:
    pattern: ^main-[a-f0-9]+-(?P<ts>[0-9]+)\$
    extract: \$ts` });
}
function quote(text) {
	return `'${text}'`;
}

// src/policies/select.ts
function selectTag(input) {
	const counts = {
		fetched: 0,
		excluded: 0,
		filtered: 0,
		parsed: 0,
		matched: 0
	};
	try {
		return toSelection(runElection(input, counts), counts);
	} catch (error) {
		if (error instanceof PolicyError) error.counts = counts;
		throw error;
	}
}
function runElection(input, counts) {
	const { excludedBy, keyOf, filterError } = compileSieve(input);
	const choice = parseChoice(input.policy);
	const tags = uniqueTags(input.tags);
	const visit = (each) => {
		counts.excluded = 0;
		counts.filtered = 0;
		for (const tag of tags) {
			if (excludedBy(tag) !== void 0) {
				counts.excluded++;
				continue;
			}
			const key = keyOf(tag);
			if (key === void 0) continue;
			counts.filtered++;
			each(tag, key);
		}
	};
	counts.fetched = tags.size;
	const election = elect$1(choice, visit, counts);
	if (counts.fetched === counts.excluded) throw noTags(counts);
	if (filterError !== void 0) throw filterError;
	if (counts.filtered === 0) throw noneFiltered(input.filterTags?.pattern ?? "", counts);
	if (counts.matched === 0) throw noneInRange(counts);
	return election;
}
function toSelection(election, counts) {
	const elected = election.top[0];
	const diagnostics = election.ties.length === 0 ? [] : [diagnoseTie(elected.tag, election.ties)];
	return {
		...elected,
		counts,
		ties: election.ties,
		top: election.top,
		diagnostics: [...election.diagnostics, ...diagnostics]
	};
}
function diagnoseTie(tag, ties) {
	const named = ties.slice(0, 10).map((tied) => `'${tied}'`);
	const more = ties.length > named.length ? ` and ${ties.length - named.length} more` : "";
	return diagnose("POLICY_TIE", `'${tag}' is as good as ${named.join(", ")}${more}; its text alone decided`, { hint: "Extract all that tells the tags apart, or let filterTags.pattern keep only one kind of them." });
}
function noTags({ fetched, excluded }) {
	const hint = fetched === 0 ? "The repository has no tags yet." : `All ${excluded} tags are dropped by the exclusion list. Narrow it in the ImageRepository:\nspec:\n  exclusionList:\n    - ^.*\\.sig$`;
	return new PolicyError("POLICY_NO_TAGS", "no tags in database", { hint });
}
function noneFiltered(pattern, { fetched, excluded }) {
	return new PolicyError("POLICY_NO_MATCH", "version list argument cannot be empty", { hint: `filterTags.pattern '${pattern}' matches none of ${fetched - excluded} tags.` });
}
function noneInRange({ filtered, parsed }) {
	const hint = parsed === 0 ? `None of ${filtered} candidates is a version: Flux needs two dots, as in 1.2.3. Extract the version from longer tags:\nspec:\n  filterTags:\n    pattern: ^app-(?P<version>[0-9]+\\.[0-9]+\\.[0-9]+)$\n    extract: $version` : `None of ${parsed} versions is inside the range; versions with a prerelease only count if the range names one, such as '>=1.0.0-0'.`;
	return new PolicyError("POLICY_NO_MATCH", "unable to determine latest version from provided list", { hint });
}

// src/references/reference.ts
function parseReference(text) {
	if (text.includes("://")) return void 0;
	const at = text.indexOf("@");
	const digest = at < 0 ? void 0 : text.slice(at + 1);
	if (digest !== void 0 && !isDigest(digest)) return void 0;
	const tagged = at < 0 ? text : text.slice(0, at);
	const colon = tagged.lastIndexOf(":");
	const hasTag = colon >= 0 && !tagged.includes("/", colon);
	const tag = hasTag ? tagged.slice(colon + 1) : void 0;
	if (tag !== void 0 && !isTag(tag)) return void 0;
	const name = hasTag ? tagged.slice(0, colon) : tagged;
	if (parseRepository(name) === void 0) return void 0;
	return {
		name,
		...tag !== void 0 && { tag },
		...digest !== void 0 && { digest }
	};
}
const DOCKER_HUB = /* @__PURE__ */ new Set([
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io",
	"registry.hub.docker.com"
]);
function sameRepository(a, b) {
	return a === b || normalise(a) === normalise(b);
}
function normalise(name) {
	const parsed = parseRepository(name);
	if (parsed === void 0) return name;
	const host = parsed.registry.toLowerCase();
	if (!DOCKER_HUB.has(host)) return `${host}/${parsed.repository}`;
	return `index.docker.io/${parsed.repository.includes("/") ? "" : "library/"}${parsed.repository}`;
}

// src/engine/downgrade.ts
function winner(input, tags) {
	try {
		const selection = selectTag({
			...input,
			exclusionList: ["^$"],
			tags
		});
		return selection.counts.matched === 2 && selection.ties.length === 0 ? selection.tag : void 0;
	} catch (error) {
		if (error instanceof PolicyError) return void 0;
		throw error;
	}
}
function directionOf(policy, from, to) {
	const { choice, filterTags } = policy;
	const anyVersion = { semver: { range: "*-0" } };
	const best = winner({
		policy: choice.semver ? anyVersion : choice,
		...filterTags && { filterTags }
	}, [from, to]) ?? winner({ policy: anyVersion }, [from, to]);
	if (best === void 0) return "unknown";
	return best === to ? "newer" : "older";
}
function tagInFile(marker) {
	if (marker.field === "tag") return marker.value === "" ? void 0 : marker.value;
	return marker.field === "image" ? parseReference(marker.value)?.tag : void 0;
}
var SecondRead = class {
	#registry;
	#listings = /* @__PURE__ */ new Map();
	constructor(registry) {
		this.#registry = registry;
	}
	async has(scan, tag) {
		if (scan.tags?.includes(tag)) return true;
		const { repository } = scan;
		const again = this.#listings.get(repository) ?? this.#list(repository);
		this.#listings.set(repository, again);
		return (await again)?.has(tag) ?? false;
	}
	async #list(repository) {
		try {
			return new Set((await this.#registry.listTags(repository, { again: true })).tags);
		} catch {
			return;
		}
	}
};

// src/policies/digest-reflection.ts
function decideDigest(policy, elected, stored) {
	if (policy === "Never") return { action: "none" };
	if (policy === "Always") return { action: "fetch" };
	const digests = new Set(stored.flatMap((reference) => currentDigest(elected, reference) ?? []));
	const [digest] = digests;
	return digests.size === 1 && digest !== void 0 ? {
		action: "keep",
		digest
	} : { action: "fetch" };
}
function currentDigest(elected, stored) {
	const { name, tag, digest } = stored;
	if (digest === void 0 || !isDigest(digest) || tag !== elected.tag) return void 0;
	if (name !== void 0 && !sameRepository(name, elected.name)) return void 0;
	return digest;
}

// src/engine/scan.ts
function scanKey(repository) {
	const { canonical } = parseImageName(repository.image);
	const secret = (name) => name ? `${name.namespace}/${name.name}` : "";
	return JSON.stringify([
		canonical,
		repository.insecure,
		repository.provider,
		secret(repository.secretRef),
		secret(repository.certSecretRef),
		secret(repository.proxySecretRef),
		repository.serviceAccountName ?? ""
	]);
}
function registryDiagnostic(error, repository) {
	if (!(error instanceof RetagError)) throw error;
	return diagnose(error.code, `${repository.image}: ${error.message}`, {
		at: repository.location,
		hint: error.hint,
		severity: "error"
	});
}
async function scanRepositories(repositories, registry, reporter) {
	const listings = /* @__PURE__ */ new Map();
	const diagnostics = [];
	let done = 0;
	const list = async (repository) => {
		try {
			const listing = await registry.listTags(repository);
			diagnostics.push(...listing.diagnostics);
			return {
				repository,
				tags: listing.tags
			};
		} catch (error) {
			return {
				repository,
				error: registryDiagnostic(error, repository)
			};
		} finally {
			done += 1;
			reporter.progress("scan", done, listings.size, repository.image);
		}
	};
	return {
		scanned: await Promise.all(repositories.map(async (repository) => {
			if (repository.suspend) return { repository };
			let key;
			try {
				key = scanKey(repository);
			} catch (error) {
				return {
					repository,
					error: registryDiagnostic(error, repository)
				};
			}
			const running = listings.get(key) ?? list(repository);
			listings.set(key, running);
			return {
				...await running,
				repository
			};
		})),
		diagnostics
	};
}

// src/engine/resolve.ts
function policyKey(policy) {
	return policy.namespace === "" ? policy.name : `${policy.namespace}:${policy.name}`;
}
const failed = (error) => ({ error });
function electPinned(tag, tags, repository, policy) {
	if (!tags.includes(tag)) return failed(diagnose("OVERRIDE_TAG_MISSING", `${policyKey(policy)} is pinned to ${tag}, which ${repository.image} does not have`, { at: policy.location }));
	return {
		latestRef: {
			name: repository.image,
			tag
		},
		override: `pinned to ${tag}`
	};
}
function electByPolicy(policy, repository, tags, skips) {
	const { filterTags } = policy;
	const { exclusionList } = repository;
	try {
		const selection = selectTag({
			policy: policy.choice,
			...filterTags && { filterTags },
			...exclusionList && { exclusionList: [...exclusionList] },
			tags: skips.size === 0 ? tags : tags.filter((tag) => !skips.has(tag))
		});
		return {
			latestRef: {
				name: repository.image,
				tag: selection.tag
			},
			selection,
			counts: selection.counts,
			...skips.size > 0 && { override: `skipping ${[...skips].sort().join(", ")}` }
		};
	} catch (error) {
		if (!(error instanceof PolicyError)) throw error;
		const at = policy.fieldLocations["spec.policy"] ?? policy.location;
		const message = `${policyKey(policy)}: ${error.message}`;
		return {
			error: diagnose(error.code, message, {
				at,
				hint: error.hint
			}),
			...error.counts && { counts: error.counts }
		};
	}
}
async function reflectDigest(policy, repository, elected, context) {
	const latestRef = elected.latestRef;
	const decision = decideDigest(policy.digestReflectionPolicy, latestRef, context.stored.get(policy) ?? []);
	if (decision.action === "none") return elected;
	if (decision.action === "keep") return {
		...elected,
		latestRef: {
			...latestRef,
			digest: decision.digest
		}
	};
	try {
		const digest = await context.registry.resolveDigest(repository, latestRef.tag);
		return {
			...elected,
			latestRef: {
				...latestRef,
				digest
			}
		};
	} catch (error) {
		const { latestRef: _dropped, ...rest } = elected;
		return {
			...rest,
			error: registryDiagnostic(error, repository)
		};
	}
}
async function resolvePolicy(policy, context) {
	const unused = !context.used.has(policy);
	const found = context.index.repositoryFor(policy);
	if (!("repository" in found)) return {
		policy,
		unused,
		error: found.diagnostic
	};
	const { repository } = found;
	const base = {
		policy,
		repository,
		unused
	};
	if (policy.suspend || repository.suspend) {
		const who = policy.suspend ? `ImagePolicy ${policyKey(policy)}` : `ImageRepository ${repository.name}`;
		return {
			...base,
			error: diagnose("POLICY_SUSPENDED", `${who} is suspended`, { at: policy.location })
		};
	}
	const scan = context.scans.get(repository);
	if (scan?.error) return {
		...base,
		error: scan.error
	};
	if (scan?.tags === void 0) return base;
	if (scan.tags.length === 0) {
		const message = `${policyKey(policy)}: no tags in database: ${repository.image} has no tags`;
		return {
			...base,
			error: diagnose("POLICY_NO_TAGS", message, { at: policy.location })
		};
	}
	const overrides = context.overrides.get(policy);
	const elected = overrides?.pin !== void 0 ? electPinned(overrides.pin, scan.tags, repository, policy) : electByPolicy(policy, repository, scan.tags, overrides?.skips ?? /* @__PURE__ */ new Set());
	return {
		...base,
		...elected.latestRef ? await reflectDigest(policy, repository, elected, context) : elected
	};
}
function resolvePolicies(policies, context) {
	return Promise.all(policies.map((policy) => resolvePolicy(policy, context)));
}

// src/engine/stored-state.ts
function readStoredReferences(claims) {
	const stored = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Map();
	for (const { policy, file, marker } of claims) {
		const list = stored.get(policy) ?? [];
		stored.set(policy, list);
		if (marker.field === "image") {
			const { name, tag, digest } = parseReference(marker.value) ?? {};
			list.push({
				...name && { name },
				...tag && { tag },
				...digest && { digest }
			});
			continue;
		}
		let group = open.get(policy);
		if (group === void 0 || group.file !== file.path || group.reference[marker.field] !== void 0) {
			group = {
				file: file.path,
				reference: {}
			};
			open.set(policy, group);
			list.push(group.reference);
		}
		group.reference[marker.field] = marker.value;
	}
	return stored;
}

// src/engine/elections.ts
function wants(policy, filter) {
	if (filter === void 0 || filter.length === 0) return true;
	return filter.includes(policy.name) || filter.includes(`${policy.namespace}:${policy.name}`);
}
function nameMissingSecret(scan, declarations, config, given) {
	if (scan.error === void 0 || !/^REGISTRY_(?:AUTH|NOT_FOUND|TLS|NETWORK)/.test(scan.error.code)) return scan;
	const repositories = [scan.repository];
	const [secret] = findUnresolvedSecrets({
		...declarations,
		repositories
	}, config, given);
	return secret ? {
		...scan,
		error: {
			...secret,
			message: `${secret.message}; ${scan.error.message}`
		}
	} : scan;
}
async function elect(claims, declarations, index, config, options, ports) {
	const used = new Set(claims.map((claim) => claim.policy));
	const policies = declarations.policies.filter((policy) => wants(policy, options.policies) && (options.resolveUnused || used.has(policy)));
	const repositories = new Set(policies.flatMap((policy) => {
		const found = index.repositoryFor(policy);
		return "repository" in found ? [found.repository] : [];
	}));
	const { scanned: listed, diagnostics } = await scanRepositories([...repositories], ports.registry, ports.reporter);
	const scanned = listed.map((scan) => nameMissingSecret(scan, declarations, config, options.secretsGiven));
	const scans = new Map(scanned.map((scan) => [scan.repository, scan]));
	const overrides = findOverrides(config.overrides, declarations.policies, ports.clock.now());
	return {
		scanned,
		scans,
		resolved: await resolvePolicies(policies, {
			registry: ports.registry,
			index,
			scans,
			stored: readStoredReferences(claims),
			overrides: overrides.byPolicy,
			used
		}),
		overrides,
		diagnostics: [...diagnostics, ...overrides.diagnostics]
	};
}
function lintable(resolved, scans) {
	return resolved.filter(({ unused }) => !unused).map(({ policy, repository }) => {
		const tags = repository && scans.get(repository)?.tags;
		return {
			policy,
			...repository && { repository },
			...tags && { tags }
		};
	});
}
function resolutionProblems(resolved) {
	return resolved.filter(({ unused }) => !unused).flatMap(({ policy, error, selection }) => [...error ? [error] : [], ...(selection?.diagnostics ?? []).map((d) => ({
		...policy.fieldLocations["spec.policy"] ?? policy.location,
		...d
	}))]);
}

// src/markers/policy-name.ts
function suggestPolicy(policy, known) {
	const name = policy.slice(policy.indexOf(":") + 1);
	let nearest;
	let least = 3;
	for (const candidate of [...known].sort()) {
		const distance = candidate.slice(candidate.indexOf(":") + 1) === name ? .5 : countEdits(policy, candidate, least);
		if (distance < least) [nearest, least] = [candidate, distance];
	}
	return nearest;
}
function countEdits(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
		}
		if (Math.min(...next) >= limit) return limit;
		row = next;
	}
	return row[b.length];
}

// src/markers/scalar-style.ts
const OTHER_TYPES = [
	/^(?:|~|null|Null|NULL|<<|=)$/,
	/^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
	/^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-fA-F_]+)$/,
	/^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.[\d_]+)(?:[eE][-+]?\d+)?$/,
	/^[-+]?\.(?:inf|Inf|INF)$/,
	/^\.(?:nan|NaN|NAN)$/,
	/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
	/^\d{4}-\d\d?-\d\d?$/,
	/^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d?:\d\d?(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?$/
];
function isPlainString(text) {
	return !OTHER_TYPES.some((type) => type.test(text));
}
function isPlainSyntax(text) {
	return /^[^\s\-?:,[\]{}#&*!|>'"%@`]|^[-?:][^\s,[\]{}]/.test(text) && !/[\s:]$|:\s|\s#|[,[\]{}]|[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe]/.test(text) && !/^(?:---|\.\.\.)/.test(text);
}
function isWritable(value) {
	return value.isWellFormed() && !/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/.test(value);
}
function writeScalar(value, style) {
	if (style === "single") return `'${value.replaceAll("'", "''")}'`;
	if (style === "plain" && isPlainString(value) && isPlainSyntax(value)) return value;
	return `"${value.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"`;
}

// src/markers/scalar-edits.ts
const OTHER_TAG = /^(?:!!|!<tag:yaml\.org,2002:)(?!str>?$)/;
function hasConflictingTag(marker) {
	return marker.tag !== void 0 && OTHER_TAG.test(marker.tag.text);
}
function editScalar(text, marker, value) {
	const { style, span } = marker;
	const edits = style === "literal" || style === "folded" ? editBlock(text, marker, value) : [{
		...span,
		text: writeScalar(value, style)
	}];
	return hasConflictingTag(marker) ? [dropTag(text, marker), ...edits] : edits;
}
function dropTag(text, marker) {
	const { start, end } = marker.tag.span;
	const gap = /[ \t]*/y;
	gap.lastIndex = end;
	gap.test(text);
	return {
		start,
		end: gap.lastIndex,
		text: ""
	};
}
function editBlock(text, marker, value) {
	const { start, end } = marker.span;
	const header = /^[|>][-+\d]*/.exec(text.slice(start, start + 4))[0];
	const headerEnd = lineEnd(text, start);
	const bodyStart = Math.min(text.indexOf("\n", headerEnd) + 1 || text.length, text.length);
	const body = text.slice(bodyStart, end);
	const content = body.trimEnd();
	const plainHeader = {
		start,
		end: start + header.length
	};
	if (content === "") {
		const indent = /^(?:[ ]*(?:- +)*)/.exec(text.slice(lineStart(text, start), start))[0].length + 2;
		const eol = text.includes("\r\n") ? "\r\n" : "\n";
		const [before, after] = bodyStart === headerEnd ? [eol, ""] : ["", eol];
		return [{
			...plainHeader,
			text: `${header[0]}-`
		}, {
			start: bodyStart,
			end: bodyStart,
			text: `${before}${" ".repeat(indent)}${value}${after}`
		}];
	}
	const indent = firstIndent(body) - firstIndent(marker.value);
	return [{
		...plainHeader,
		text: `${header.replace(/[-+]/, "")}-`
	}, {
		start: bodyStart,
		end: bodyStart + content.length,
		text: " ".repeat(Math.max(indent, 0)) + value
	}];
}
function firstIndent(text) {
	return /^(?:[ ]*\r?\n)*([ ]*)/.exec(text)[1].length;
}

// src/markers/value.ts
function valueFor(ref, field) {
	switch (field) {
		case "image": return `${ref.name}:${ref.tag}${ref.digest ? `@${ref.digest}` : ""}`;
		case "tag": return ref.tag;
		case "name": return ref.name;
		case "digest": return ref.digest || void 0;
	}
}

// src/markers/verification.ts
var import_dist = require_dist();
function differsOnlyIn(before, after, assignments) {
	if (readOutline(before) && readOutline(after)) return sameOtherLines(before, after, assignments) && sameMarkers(before, after, assignments);
	return sameData(before, after, assignments);
}
function sameData(before, after, assignments) {
	const [old, fresh] = [readYaml(before), readYaml(after)];
	const broken = [old, fresh].map((file) => file.refusal?.parses === false);
	if (broken[0] || broken[1]) return broken[0] === broken[1] && sameOtherLines(before, after, assignments) && sameMarkers(before, after, assignments);
	const values = new Map(assignments.map(({ marker, value }) => [marker.span.start, value]));
	return old.documents.length === fresh.documents.length && old.documents.every((document, index) => sameDocument(document, fresh.documents[index], values)) && values.size === 0;
}
function sameDocument(a, b, values) {
	return sameNode(a.contents, b.contents, values) && a.commentBefore === b.commentBefore && a.comment === b.comment;
}
function sameNode(a, b, values) {
	if ((0, import_dist.isScalar)(a) && (0, import_dist.isScalar)(b)) {
		const start = a.range?.[0] ?? -1;
		const expected = values.get(start);
		if (a.anchor !== b.anchor) return false;
		if (expected === void 0) return a.value === b.value && a.tag === b.tag && a.type === b.type;
		values.delete(start);
		return b.value === expected && (b.tag === a.tag || b.tag === void 0);
	}
	if ((0, import_dist.isMap)(a) && (0, import_dist.isMap)(b)) return sameProps(a, b) && a.items.every((pair, index) => {
		const other = b.items[index];
		return sameNode(pair.key, other.key, values) && sameNode(pair.value, other.value, values);
	});
	if ((0, import_dist.isSeq)(a) && (0, import_dist.isSeq)(b)) return sameProps(a, b) && a.items.every((item, index) => sameNode(item, b.items[index], values));
	if ((0, import_dist.isAlias)(a) && (0, import_dist.isAlias)(b)) return a.source === b.source;
	if (typeof a === "object" && a && "key" in a && typeof b === "object" && b && "key" in b) {
		const [left, right] = [a, b];
		return sameNode(left.key, right.key, values) && sameNode(left.value, right.value, values);
	}
	return (a ?? null) === (b ?? null);
}
function sameProps(a, b) {
	return a.items.length === b.items.length && a.anchor === b.anchor && a.tag === b.tag && a.flow === b.flow;
}
function sameMarkers(before, after, assignments) {
	const values = new Map(assignments.map(({ marker, value }) => [marker.span.start, value]));
	const [old, fresh] = [before, after].map((text) => locateMarkers(text, { lineMode: true }).markers);
	return old.length === fresh.length && old.every((marker, index) => {
		const other = fresh[index];
		return other.value === (values.get(marker.span.start) ?? marker.value) && other.setter === marker.setter;
	});
}
function sameOtherLines(before, after, assignments) {
	const lines = new Set(assignments.map(({ marker }) => marker.line - 1));
	const [old, fresh] = [before.split("\n"), after.split("\n")];
	return old.length === fresh.length && old.every((line, index) => line === fresh[index] || lines.has(index));
}

// src/markers/rewrite.ts
function rewriteMarkers(text, refs, options = {}) {
	const { markers, diagnostics } = locateMarkers(text, options);
	if (markers.length === 0) return {
		text,
		changes: [],
		diagnostics
	};
	const assignments = [];
	for (const marker of markers) {
		const ref = refs.get(marker.policy);
		const value = ref && valueFor(ref, marker.field);
		if (value !== void 0) assignments.push({
			marker,
			value
		});
		else diagnostics.push(ref ? reportEmptyDigest(marker, options) : reportUnknownPolicy(marker, refs.keys(), options));
	}
	const result = applyValues(text, assignments, options);
	return {
		...result,
		diagnostics: [...diagnostics, ...result.diagnostics].toSorted(compareDiagnostics)
	};
}
function applyValues(text, assignments, options = {}) {
	const diagnostics = [];
	const changed = [];
	const edits = [];
	for (const assignment of assignments.toSorted((a, b) => a.marker.span.start - b.marker.span.start)) {
		const { marker, value } = assignment;
		if (!isWritable(value)) diagnostics.push(reportUnwritable(marker, options));
		else if (value !== marker.value) {
			changed.push(assignment);
			edits.push(...editScalar(text, marker, value));
		} else if (isAmbiguous(marker)) diagnostics.push(reportAmbiguous(marker, options));
	}
	if (changed.length === 0) return {
		text,
		changes: [],
		diagnostics
	};
	const after = applyEdits(text, edits);
	if (!differsOnlyIn(text, after, changed)) return {
		text,
		changes: [],
		diagnostics: [...diagnostics, reportRefused(changed[0].marker, options)]
	};
	return {
		text: after,
		changes: changed.map(describeChange$1),
		diagnostics
	};
}
function describeChange$1({ marker, value }) {
	const { line, column, setter, object } = marker;
	return {
		line,
		column,
		old: marker.value,
		new: value,
		setter,
		...object && { object }
	};
}
function isAmbiguous(marker) {
	if (hasConflictingTag(marker)) return true;
	return marker.style === "plain" && marker.tag === void 0 && !isPlainString(marker.value);
}
function at(line, column, options) {
	return {
		line,
		column,
		...options.path !== void 0 && { file: options.path }
	};
}
function reportUnknownPolicy(marker, known, options) {
	const nearest = suggestPolicy(marker.policy, known);
	return diagnose("MARKER_UNKNOWN_POLICY", `no ImagePolicy ${marker.policy} is known; nothing is written here`, {
		at: at(marker.markerLine, marker.markerColumn, options),
		hint: nearest === void 0 ? void 0 : `Did you mean ${nearest}?`
	});
}
function reportEmptyDigest(marker, options) {
	const message = `policy ${marker.policy} reflects no digest, and an empty one is never written`;
	return diagnose("MARKER_EMPTY_DIGEST", message, {
		at: at(marker.line, marker.column, options),
		hint: `Set spec.digestReflectionPolicy of ImagePolicy ${marker.policy} to IfNotPresent or Always, or remove the marker.`
	});
}
function reportAmbiguous(marker, options) {
	const shown = marker.key === void 0 ? `- "${marker.value}"` : `${marker.key}: "${marker.value}"`;
	const message = `${marker.value} is right, but YAML tools may read it as another type than a string`;
	return diagnose("MARKER_AMBIGUOUS_VALUE", message, {
		at: at(marker.line, marker.column, options),
		hint: `Write ${shown}`
	});
}
function reportUnwritable(marker, options) {
	const message = `the value for ${marker.setter} holds line breaks or control characters; nothing is written here`;
	return diagnose("MARKER_VALUE_REFUSED", message, { at: at(marker.line, marker.column, options) });
}
function reportRefused(marker, options) {
	return diagnose("MARKER_REWRITE_REFUSED", "the edited file would differ in more than the marked values; it is left as it was", { at: at(marker.line, marker.column, options) });
}

// src/engine/planned-files.ts
function describeChange({ claim, repository, value }) {
	const { file, marker, policy } = claim;
	return {
		file: file.path,
		line: marker.line,
		column: marker.column,
		old: marker.value,
		new: value,
		setter: marker.setter,
		...marker.object && { object: marker.object },
		policy: policyKey(policy),
		field: marker.field,
		image: repository.image
	};
}
function diagnoseHold(change) {
	return diagnose(change.code, `held ${change.old} → ${change.new || "(nothing)"} for ${change.policy}: ${change.reason}`, {
		at: change,
		hint: change.release
	});
}
function rewriteFile(file, proposals, diagnostics) {
	const assignments = proposals.map(({ claim, value }) => ({
		marker: claim.marker,
		value
	}));
	const result = applyValues(file.text, assignments, {
		path: file.path,
		lineMode: true
	});
	diagnostics.push(...result.diagnostics);
	if (result.text === file.text) return void 0;
	const written = new Set(result.changes.map((change) => `${change.line}:${change.column}`));
	const changes = proposals.map(describeChange).filter((change) => written.has(`${change.line}:${change.column}`));
	return {
		path: file.path,
		mode: file.mode,
		before: file.text,
		after: result.text,
		changes
	};
}
function planFiles(automation, proposals, taken) {
	const diagnostics = [];
	const held = [];
	const byFile = /* @__PURE__ */ new Map();
	for (const proposal of proposals) {
		const { claim, hold } = proposal;
		const field = `${claim.marker.span.start} ${claim.file.path}`;
		if (claim.automation !== automation || taken.has(field)) continue;
		taken.add(field);
		if (hold) held.push({
			...describeChange(proposal),
			...hold
		});
		else byFile.set(claim.file, [...byFile.get(claim.file) ?? [], proposal]);
	}
	diagnostics.push(...held.map(diagnoseHold));
	return {
		files: [...byFile].flatMap(([file, wanted]) => rewriteFile(file, wanted, diagnostics) ?? []),
		held,
		diagnostics
	};
}

// src/engine/guard-rails.ts
const TAG_KEY = /^(?:tag|newTag|version|semver|.*Tag|.*_TAG|.*_VERSION|.*Version)$/;
const NAME_KEY = /^(?:repository|newName|.*Repository)$/;
const EMPTY = /^(?:|~|null|Null|NULL)$/;
const DIGEST = /^[a-z0-9]+:[0-9a-f]{32,}$/;
const misfit = (reason, release) => ({
	code: "HELD_SUFFIX_MISFIT",
	reason,
	release
});
function judgeWholeReference({ key, old, elected }) {
	if (key !== void 0 && (TAG_KEY.test(key) || key === "digest")) {
		const suffix = key === "digest" ? ":digest" : ":tag";
		return misfit(`\`${key}\` would get the whole reference ${elected.name}:${elected.tag}`, `end the marker with ${suffix}`);
	}
	if (key !== void 0 && NAME_KEY.test(key) && parseReference(old)?.tag === void 0) return misfit(`\`${key}\` would get the whole reference ${elected.name}:${elected.tag}`, "end the marker with :name");
	return judgeRepository(parseReference(old)?.name, old, elected);
}
function judgeRepository(name, old, elected) {
	if (name !== void 0 && sameRepository(name, elected.name)) return void 0;
	return {
		code: "HELD_OTHER_REPOSITORY",
		reason: `the file names \`${old}\`, the policy \`${elected.name}\``,
		release: `write \`${elected.name}\` there by hand once, or correct the marker`
	};
}
function judgeTag({ key, old, elected }) {
	const release = "remove :tag from the marker for a whole reference, or end it with :name";
	if (key !== void 0 && NAME_KEY.test(key) || old.includes("/")) return misfit(`\`${old}\` would be replaced by the bare tag ${elected.tag}`, release);
	if (DIGEST.test(old)) return misfit("a digest would be replaced by a tag", "end the marker with :digest");
}
function judgeName({ key, old, elected }) {
	if (key !== void 0 && TAG_KEY.test(key)) return misfit(`\`${key}\` would get the repository ${elected.name}`, "end the marker with :tag");
	const reference = parseReference(old);
	if (reference?.tag !== void 0 || reference?.digest !== void 0) return misfit(`\`${old}\` would lose its tag`, "remove :name from the marker for a whole reference");
	return judgeRepository(reference?.name, old, elected);
}
function judgeChange(change) {
	const { field, old, elected } = change;
	if (field === "digest") {
		if (elected.digest === void 0 || elected.digest === "") return {
			code: "HELD_EMPTY_DIGEST",
			reason: "the policy reflects no digest",
			release: "set `digestReflectionPolicy: IfNotPresent` on the policy"
		};
		if (!EMPTY.test(old) && !/^sha(?:256|512):/.test(old)) return misfit(`\`${old}\` is no digest`, "correct the suffix of the marker, or empty the value");
		return;
	}
	if (EMPTY.test(old)) return void 0;
	if (field === "tag") return judgeTag(change);
	return field === "name" ? judgeName(change) : judgeWholeReference(change);
}

// src/engine/proposals.ts
const placeOf = ({ file, marker }) => ({
	file: file.path,
	line: marker.line,
	column: marker.column
});
async function judgeDowngrade(claim, elected, context) {
	const { policy, marker } = claim;
	const resolved = context.resolved.get(policy);
	const inFile = tagInFile(marker);
	const scan = resolved?.repository && context.scans.get(resolved.repository);
	if (inFile === void 0 || inFile === elected.tag || scan === void 0 || resolved?.override?.startsWith("pinned")) return;
	const direction = directionOf(policy, inFile, elected.tag);
	if (direction === "newer") return void 0;
	if (await context.secondRead.has(scan, inFile)) {
		if (direction === "older") {
			const message = `${policyKey(policy)} goes back from ${inFile} to ${elected.tag}, because the policy no longer admits ${inFile}`;
			context.diagnostics.push(diagnose("PLAN_DOWNGRADE", message, { at: placeOf(claim) }));
		}
		return;
	}
	if (context.allowDowngrade) return void 0;
	return {
		code: "HELD_TAG_VANISHED",
		reason: `${inFile} is no longer in the registry, and ${elected.tag} is not newer`,
		release: `push ${inFile} again, write the wanted tag by hand, or set \`updates.allowDowngrade: true\``
	};
}
async function judge(claim, elected, context) {
	const { policy, marker } = claim;
	const hold = context.overrides.get(policy)?.hold;
	if (hold) return {
		code: "HELD_BY_OVERRIDE",
		reason: `${policyKey(policy)} is on hold${hold.until ? ` until ${hold.until}` : ""}${hold.reason ? `: ${hold.reason}` : ""}`,
		release: `comment \`/retag ${policyKey(policy)} auto\``
	};
	return judgeChange({
		key: marker.key,
		field: marker.field,
		old: marker.value,
		elected
	}) ?? await judgeDowngrade(claim, elected, context);
}
const PART_HOLDS = /* @__PURE__ */ new Set([
	"HELD_OTHER_REPOSITORY",
	"HELD_EMPTY_DIGEST",
	"HELD_TAG_VANISHED"
]);
function spreadHolds(proposals) {
	const key = ({ claim }) => JSON.stringify([
		claim.automation.name,
		claim.file.path,
		claim.marker.policy
	]);
	const holds = /* @__PURE__ */ new Map();
	for (const proposal of proposals) if (proposal.hold && proposal.claim.marker.field !== "image" && PART_HOLDS.has(proposal.hold.code)) holds.set(key(proposal), holds.get(key(proposal)) ?? proposal.hold);
	for (const proposal of proposals) {
		const hold = holds.get(key(proposal));
		if (hold && proposal.claim.marker.field !== "image") proposal.hold ??= hold;
	}
}
function holdConflicts(proposals) {
	const byField = /* @__PURE__ */ new Map();
	for (const proposal of proposals) {
		const { file, marker } = proposal.claim;
		const key = `${marker.span.start} ${file.path}`;
		byField.set(key, [...byField.get(key) ?? [], proposal]);
	}
	for (const claimants of byField.values()) {
		if (new Set(claimants.map((proposal) => proposal.value)).size < 2) continue;
		const wishes = claimants.map(({ claim, value }) => `${claim.automation.namespace}/${claim.automation.name} wants ${value}`);
		const hold = {
			code: "HELD_CONFLICT",
			reason: [...new Set(wishes)].sort().join("; "),
			release: "give the field one owner: narrow `spec.update.path`, or correct one of the policies"
		};
		for (const proposal of claimants) proposal.hold = hold;
	}
}
async function propose(claims, context) {
	const proposals = [];
	for (const claim of claims) {
		const resolved = context.resolved.get(claim.policy);
		if (!resolved?.latestRef || !resolved.repository) continue;
		const elected = resolved.latestRef;
		const value = valueFor(elected, claim.marker.field) ?? "";
		const hold = value === claim.marker.value ? void 0 : await judge(claim, elected, context);
		proposals.push({
			claim,
			repository: resolved.repository,
			value,
			...hold && { hold }
		});
	}
	holdConflicts(proposals);
	spreadHolds(proposals);
	return proposals;
}

// src/engine/plan.ts
const byName = (a, b) => {
	const [left, right] = [automationName(a), automationName(b)];
	return left < right ? -1 : left > right ? 1 : 0;
};
function automationName(automation) {
	return automation.namespace === "" ? automation.name : `${automation.namespace}/${automation.name}`;
}
function branchesOf(automation, config, options) {
	const base = options.base ?? config.pullRequests.base ?? automation.checkoutBranch ?? options.defaultBranch;
	const { pushBranch, checkoutBranch } = automation;
	const own = [
		base,
		checkoutBranch,
		options.defaultBranch
	].includes(pushBranch) ? void 0 : pushBranch;
	return {
		base,
		branch: options.branch ?? own ?? config.pullRequests.branch
	};
}
function reportPaths(automations, tree) {
	const exists = (automation) => automation.updatePath === "" || tree.paths.some((path) => isBelow(path, automation.updatePath));
	return automations.filter((automation) => !exists(automation)).map((automation) => diagnose("PLAN_PATH_MISSING", `${automationName(automation)}: update path ${automation.updatePath} does not exist`, { at: automation.location }));
}
async function planRepository(tree, declarations, config, options, ports) {
	const automations = declarations.automations.filter((automation) => !automation.suspend).sort(byName);
	const suspended = declarations.automations.filter((automation) => automation.suspend).map((a) => diagnose("AUTOMATION_SUSPENDED", `${automationName(a)} is suspended`, { at: a.location }));
	const index = createPolicyIndex(declarations, config);
	const located = locateInFiles(tree.files);
	const claimed = claimMarkers(located.files, automations, index);
	const resolution = await elect(claimed.claims, declarations, index, config, options, ports);
	const downgrades = [];
	const proposals = await propose(claimed.claims, {
		resolved: new Map(resolution.resolved.map((policy) => [policy.policy, policy])),
		scans: resolution.scans,
		overrides: resolution.overrides.byPolicy,
		secondRead: new SecondRead(ports.registry),
		allowDowngrade: config.updates.allowDowngrade,
		diagnostics: downgrades
	});
	const taken = /* @__PURE__ */ new Set();
	const problems = [];
	const planned = automations.map((automation) => {
		const { files, held, diagnostics } = planFiles(automation, proposals, taken);
		const { commitMessage, diagnostics: templateProblems } = planCommitMessage(automation, files, config);
		problems.push(...diagnostics, ...templateProblems);
		return {
			automation,
			name: automationName(automation),
			...branchesOf(automation, config, options),
			commitMessage,
			files,
			held
		};
	});
	return {
		repositories: resolution.scanned,
		policies: resolution.resolved,
		automations: planned,
		diagnostics: collectDiagnostics(tree.diagnostics, declarations.diagnostics, located.diagnostics, claimed.diagnostics, suspended, reportPaths(automations, tree), resolution.diagnostics, resolutionProblems(resolution.resolved), downgrades, problems, lintPolicies(lintable(resolution.resolved, resolution.scans)), lintTemplates(automations))
	};
}

export { policyKey as a, precedes as c, rewriteMarkers as i, planCommitMessage as l, branchesOf as n, runElection as o, planRepository as r, selectTag as s, automationName as t, hasEnded as u };