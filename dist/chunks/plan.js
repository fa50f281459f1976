import { A as compareBytes, C as report, D as precedes, E as selectTag, F as createPolicyIndex, G as defaultMessage, I as whereMissing, J as collectDiagnostics, K as placeInFile, L as findOverrides, M as selectionInput, N as uniqueTags, S as prepareSubject, T as runElection, _ as lintOrder, b as filterYaml, d as withoutSecret, f as claimMarkers, j as compileSieve, l as lintTemplates, p as locateInFiles, q as renderMessage, s as lintPolicies, u as guardSecretLines, v as findTime, w as findUnresolvedSecrets, x as orderYaml, y as correctYaml } from "./project.js";
import { r as isBelow } from "./repository-path.js";
import { r as policyName, t as documentName } from "./document-name.js";
import { a as PolicyError, c as RetagError, f as compareDiagnostics, l as TemplateError, p as diagnose, s as RegistryError } from "./errors.js";
import { d as sameRepository, u as parseReference } from "./policy-choice.js";
import { r as parseImageName, t as isDigest } from "./image-name.js";
import { a as editDistance, d as lineStart, f as require_dist, i as readYaml, l as applyEdits, n as readOutline, t as locateMarkers, u as lineEnd } from "./find.js";
// src/engine/commit-message.ts
function templatePath(path, updatePath) {
	return updatePath === "" ? path : path === updatePath ? path.slice(path.lastIndexOf("/") + 1) : path.startsWith(`${updatePath}/`) ? path.slice(updatePath.length + 1) : path;
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
	let data = messageData(automation, files), fallback = () => defaultMessage(data, config.commits.style), template = automation.commit.messageTemplate;
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
		let place = {
			line: error.line ?? 1,
			column: error.column ?? 1
		}, at = placeInFile(place, automation.commit.messageTemplateLocation) ?? automation.location;
		return {
			commitMessage: fallback(),
			diagnostics: [diagnose(error.code, error.message, {
				at,
				hint: error.hint
			})]
		};
	}
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
function standingValue({ value }) {
	return value.replace(/[\r\n]+$/, "");
}
// src/engine/downgrade.ts
function winner(input, tags) {
	try {
		let selection = selectTag({
			...input,
			exclusionList: ["^$"],
			tags
		});
		return selection.counts.matched === 2 && selection.ties.length === 0 ? selection.tag : void 0;
	} catch (error) {
		if (error instanceof PolicyError) return;
		throw error;
	}
}
function directionOf(policy, from, to) {
	let { choice, filterTags } = policy, anyVersion = { semver: { range: "*-0" } }, best = winner({
		policy: choice.semver ? anyVersion : choice,
		...filterTags && { filterTags }
	}, [from, to]) ?? winner({ policy: anyVersion }, [from, to]);
	return best === void 0 ? "unknown" : best === to ? "newer" : "older";
}
function tagInFile(marker) {
	let value = standingValue(marker);
	return marker.field === "tag" ? value === "" ? void 0 : value : marker.field === "image" ? parseReference(value)?.tag : void 0;
}
var SecondRead = class {
	#registry;
	#listings = new Map();
	constructor(registry) {
		this.#registry = registry;
	}
	async has(scan, tag) {
		if (scan.tags?.includes(tag)) return !0;
		let { repository } = scan, again = this.#listings.get(repository) ?? this.#list(repository);
		return this.#listings.set(repository, again), (await again)?.has(tag) ?? !1;
	}
	async #list(repository) {
		try {
			return new Set((await this.#registry.listTags(repository, { again: !0 })).tags);
		} catch {
			return;
		}
	}
};
// src/policies/order-by-time.ts
function suggestOrderByTime(policy, tags, newest, isNewest) {
	let { choice, filterTags } = policy, found = [...ascend(choice, filterTags), ...extractTime(newest)].find((correction) => {
		let elected = electedBy(correction, tags);
		return elected !== void 0 && isNewest(elected);
	});
	return found === void 0 ? findTime(newest) === void 0 ? followsTime(policy) ? `${TAG_WITH_TIME}.` : correctYaml(`${TAG_WITH_TIME}, and extract it`, EXTRACT_TIME) : TIMES_DISAGREE : found.hint;
}
const TIMES_DISAGREE = "The times in the tags tell another order than the dates of the images, as when an old commit is built again. Nothing to do if the tags are right; else put the time of the build into them.", TAG_WITH_TIME = "No order of these tags follows their age. Put the time of the build into each tag, as in main-1a2b3c4-1700000000", EXAMPLE = {
	pattern: "^main-[a-f0-9]+-(?P<ts>[0-9]+)$",
	extract: "$ts"
}, EXTRACT_TIME = filterYaml(EXAMPLE.pattern, EXAMPLE.extract, orderYaml("numerical"));
function followsTime({ choice, filterTags }) {
	return choice.numerical != null && choice.numerical.order !== "desc" && !!filterTags?.extract;
}
function ascend({ alphabetical, numerical }, filterTags) {
	let kind = alphabetical == null ? numerical == null ? void 0 : "numerical" : "alphabetical";
	if (kind === void 0) return [];
	let hint = correctYaml("Ascending order elects the greatest key", ["spec:", ...orderYaml(kind)]);
	return [{
		choice: { [kind]: { order: "asc" } },
		filterTags,
		hint
	}];
}
function extractTime(newest) {
	let found = findTime(newest);
	if (found === void 0) return [];
	let time = newest.slice(found.start, found.end), pattern = `(?:^|[^0-9A-Za-z])(?P<ts>${time.replaceAll(".", "\\.").replace(/[0-9]+/g, (digits) => `[0-9]{${digits.length}}`)})(?:[^0-9A-Za-z]|$)`, kind = /^[0-9]+$/.test(time) ? "numerical" : "alphabetical", hint = correctYaml("Extract the time and compare that", filterYaml(pattern, "$ts", orderYaml(kind)));
	return [{
		choice: { [kind]: { order: "asc" } },
		filterTags: {
			pattern,
			extract: "$ts"
		},
		hint
	}];
}
function electedBy({ choice, filterTags }, tags) {
	try {
		return selectTag({
			policy: choice,
			filterTags,
			tags
		}).tag;
	} catch (error) {
		if (error instanceof PolicyError) return;
		throw error;
	}
}
// src/policies/chronology.ts
const BUILD_SPREAD = 6e5;
function checkChronology(policy, candidates, elected) {
	let winner = candidates.find(({ tag }) => tag === elected) ?? { tag: elected }, byDate = datesOf(candidates), electedDate = winner.created?.getTime();
	if (electedDate !== void 0 && Number.isFinite(electedDate)) {
		let newer = byDate.filter(({ time }) => time > electedDate + BUILD_SPREAD);
		return newer.length === 0 ? [] : [reportOlder(policy, byDate, {
			tag: elected,
			time: electedDate
		}, newer, "image")];
	}
	let electedTime = findTime(elected)?.time;
	if (electedTime === void 0) return [];
	let timed = timesOf(candidates), newer = timed.filter(({ time }) => time > electedTime);
	return newer.length === 0 ? [] : [reportOlder(policy, timed, {
		tag: elected,
		time: electedTime
	}, newer, "tag")];
}
function datesOf(candidates) {
	return candidates.map(({ tag, created }) => ({
		tag,
		time: created?.getTime() ?? NaN
	})).filter(({ time }) => Number.isFinite(time));
}
function timesOf(candidates) {
	return candidates.flatMap(({ tag }) => {
		let time = findTime(tag)?.time;
		return time === void 0 ? [] : [{
			tag,
			time
		}];
	});
}
function reportOlder(policy, timed, elected, newer, source) {
	let newest = newer.reduce((a, b) => (b.time - a.time || compareBytes(a.tag, b.tag)) > 0 ? b : a), message = `'${elected.tag}' is elected (${source} of ${formatDate(elected.time)}), but ${newer.length} admitted ${newer.length === 1 ? "tag is" : "tags are"} newer, such as '${newest.tag}' (${formatDate(newest.time)})`, subject = prepareSubject({
		policy,
		tags: [elected.tag, ...newer.map(({ tag }) => tag)]
	});
	if (subject.kind === "semver") return report(subject, "POLICY_ELECTED_OLDER", "spec.policy", message, PATCHED_LATER, "notice");
	let hint = lintOrder(subject)[0]?.hint ?? suggestOrder(policy, timed, newest, source);
	return report(subject, "POLICY_ELECTED_OLDER", "spec.policy", message, hint, "warning");
}
const PATCHED_LATER = "Nothing to do if the newer tags patch older versions; else check the range and the key.";
function suggestOrder(policy, timed, newest, source) {
	let times = new Map(timed.map(({ tag, time }) => [tag, time])), enough = newest.time - (source === "image" ? BUILD_SPREAD : 0);
	return suggestOrderByTime(policy, [...times.keys()], newest.tag, (tag) => (times.get(tag) ?? -Infinity) >= enough);
}
function formatDate(time) {
	return new Date(time).toISOString().replace(/\.000Z$/, "Z");
}
// src/policies/ranked-tags.ts
function rankTags(input) {
	let { ranking, admitted } = gatherAdmitted(input);
	return admitted.sort((a, b) => precedes(ranking, a, b) ? -1 : 1).map(({ tag, key }) => ({
		tag,
		key
	}));
}
function admittedTags(input) {
	return gatherAdmitted(input).admitted.map(({ tag }) => tag);
}
function gatherAdmitted(input) {
	let tags = uniqueTags(input.tags), counts = {
		fetched: 0,
		excluded: 0,
		filtered: 0,
		parsed: 0,
		matched: 0
	}, { ranking } = runElection({
		...input,
		tags
	}, counts), { excludedBy, keyOf } = compileSieve(input), admitted = [];
	for (let tag of tags) {
		let key = excludedBy(tag) === void 0 ? keyOf(tag) : void 0, value = key === void 0 ? void 0 : ranking.parse(key);
		key !== void 0 && value !== void 0 && ranking.admits(value) && admitted.push({
			tag,
			key,
			value
		});
	}
	return {
		ranking,
		admitted
	};
}
// src/engine/election-remarks.ts
function remarkOnElection(resolved, scan) {
	let { policy, repository, selection, override } = resolved, { tags, uploaded } = scan ?? {};
	if (selection === void 0 || tags === void 0 || override !== void 0) return [];
	let isNewer = newerThan(selection.tag, uploaded), newer = isNewer === void 0 ? [] : tags.filter(isNewer);
	return newer.length === 0 ? [] : checkChronology(policy, admittedTags(selectionInput(policy, repository, [selection.tag, ...newer])).map((tag) => ({
		tag,
		created: uploaded?.get(tag)
	})), selection.tag);
}
function newerThan(elected, uploaded) {
	let upload = uploaded?.get(elected)?.getTime();
	if (upload !== void 0) return (tag) => (uploaded?.get(tag)?.getTime() ?? -Infinity) > upload;
	let time = findTime(elected)?.time;
	return time === void 0 ? void 0 : (tag) => (findTime(tag)?.time ?? -Infinity) > time;
}
// src/policies/digest-reflection.ts
function decideDigest(policy, elected, stored) {
	if (policy === "Never") return { action: "none" };
	if (policy === "Always") return { action: "fetch" };
	let digests = new Set(stored.flatMap((reference) => currentDigest(elected, reference) ?? [])), [digest] = digests;
	return digests.size === 1 && digest !== void 0 ? {
		action: "keep",
		digest
	} : { action: "fetch" };
}
function currentDigest(elected, stored) {
	let { name, tag, digest } = stored;
	if (digest !== void 0 && isDigest(digest) && tag === elected.tag && (name === void 0 || sameRepository(name, elected.name))) return digest;
}
// src/engine/scan.ts
function scanKey(repository) {
	let { canonical } = parseImageName(repository.image), secret = (name) => name ? `${name.namespace}/${name.name}` : "";
	return JSON.stringify([
		canonical,
		repository.insecure,
		repository.provider,
		secret(repository.secretRef),
		secret(repository.certSecretRef),
		secret(repository.proxySecretRef),
		repository.serviceAccountName ? `${repository.namespace}/${repository.serviceAccountName}` : ""
	]);
}
function registryDiagnostic(error, repository) {
	if (!(error instanceof RetagError)) throw error;
	return diagnose(error.code, `${repository.image}: ${error.message}`, {
		at: error instanceof RegistryError && placeOf$1(error, repository) || repository.location,
		hint: error.hint,
		severity: "error"
	});
}
function placeOf$1({ field }, repository) {
	if (field !== void 0) return field === "provider" ? repository.places?.provider : repository[field]?.location;
}
function uploadTimes({ details }) {
	let known = [...details ?? []].flatMap(([tag, { uploaded }]) => uploaded ? [[tag, uploaded]] : []);
	return known.length === 0 ? {} : { uploaded: new Map(known) };
}
async function scanRepositories(repositories, registry, reporter, options = {}) {
	let diagnostics = [], done = 0, { wanted, groups } = groupByList(repositories), list = async (group) => {
		let first = group[0];
		try {
			let listing = await readTags(group, registry, options), { tags, scanned } = listing;
			return diagnostics.push(...listing.diagnostics), {
				tags,
				...scanned && { scanned },
				...uploadTimes(listing)
			};
		} catch (error) {
			return { error: registryDiagnostic(error, first) };
		} finally {
			done += 1, reporter.progress("scan", done, groups.size, first.image);
		}
	}, listings = new Map([...groups].map(([key, group]) => [key, list(group)]));
	return {
		scanned: await Promise.all(repositories.map(async (repository) => {
			let key = wanted.get(repository);
			return key === void 0 ? { repository } : typeof key == "string" ? {
				...await listings.get(key),
				repository
			} : {
				repository,
				error: key
			};
		})),
		diagnostics
	};
}
function groupByList(repositories) {
	let wanted = new Map(), groups = new Map();
	for (let repository of repositories) if (!repository.suspend) try {
		let key = scanKey(repository);
		groups.set(key, [...groups.get(key) ?? [], repository]), wanted.set(repository, key);
	} catch (error) {
		wanted.set(repository, registryDiagnostic(error, repository));
	}
	return {
		wanted,
		groups
	};
}
async function readTags(group, registry, options) {
	let asker = group.reduce((a, b) => b.interval < a.interval ? b : a), listing = await registry.listTags(asker, { again: options.again ?? !1 });
	if (listing.scanned === void 0) return listing;
	let tags = new Set(listing.tags);
	return group.flatMap((repository) => [...options.tagsInUse?.get(repository) ?? []]).every((tag) => tags.has(tag)) ? listing : registry.listTags(asker, { again: !0 });
}
// src/engine/resolve.ts
const failed = (error) => ({ error });
function electPinned({ tag, at }, tags, repository, policy) {
	if (tags.includes(tag)) return {
		latestRef: {
			name: repository.image,
			tag
		},
		override: `pinned to ${tag}`
	};
	let name = policyName(policy);
	return failed(diagnose("OVERRIDE_TAG_MISSING", `${name} is pinned to ${tag}, which ${repository.image} does not have`, {
		at: at ?? policy.location,
		hint: `Push the tag, or comment \`/retag ${name} auto\` on a pull request of Retag, or remove the entry from \`overrides:\`.`
	}));
}
function electByPolicy(policy, repository, tags, skips) {
	try {
		let proposable = skips.size === 0 ? tags : tags.filter((tag) => !skips.has(tag)), selection = selectTag(selectionInput(policy, repository, proposable));
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
		let at = policy.fieldLocations["spec.policy"] ?? policy.location, message = `${policyName(policy)}: ${error.message}`;
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
	let latestRef = elected.latestRef, decision = decideDigest(policy.digestReflectionPolicy, latestRef, context.stored.get(policy) ?? []);
	if (decision.action === "none") return elected;
	if (decision.action === "keep") return {
		...elected,
		latestRef: {
			...latestRef,
			digest: decision.digest
		}
	};
	try {
		let digest = await context.registry.resolveDigest(repository, latestRef.tag);
		return {
			...elected,
			latestRef: {
				...latestRef,
				digest
			}
		};
	} catch (error) {
		let { latestRef: _dropped, ...rest } = elected;
		return {
			...rest,
			error: registryDiagnostic(error, repository)
		};
	}
}
async function resolvePolicy(policy, context) {
	let unused = !context.used.has(policy), found = context.index.repositoryFor(policy);
	if (!("repository" in found)) return {
		policy,
		unused,
		error: found.diagnostic
	};
	let { repository } = found, base = {
		policy,
		repository,
		unused
	};
	if (policy.suspend || repository.suspend) {
		let [kind, document] = policy.suspend ? ["ImagePolicy", policy] : ["ImageRepository", repository], message = `${kind} ${documentName(document)} is suspended`;
		return {
			...base,
			error: diagnose("POLICY_SUSPENDED", message, { at: document.location })
		};
	}
	let scan = context.scans.get(repository);
	if (scan?.error) return {
		...base,
		error: scan.error
	};
	if (scan?.tags === void 0) return base;
	if (scan.tags.length === 0) {
		let message = `${policyName(policy)}: no tags in database: ${repository.image} has no tags`;
		return {
			...base,
			error: diagnose("POLICY_NO_TAGS", message, {
				at: policy.location,
				hint: "Push a tag, or correct `spec.image` of the ImageRepository."
			})
		};
	}
	let overrides = context.overrides.get(policy), elected = overrides?.pin === void 0 ? electByPolicy(policy, repository, scan.tags, overrides?.skips ?? new Set()) : electPinned(overrides.pin, scan.tags, repository, policy);
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
	let stored = new Map(), open = new Map();
	for (let { policy, file, marker } of claims) {
		let list = stored.get(policy) ?? [];
		if (stored.set(policy, list), marker.field === "image") {
			let { name, tag, digest } = parseReference(standingValue(marker)) ?? {};
			list.push({
				...name && { name },
				...tag && { tag },
				...digest && { digest }
			});
			continue;
		}
		let group = open.get(policy);
		(group === void 0 || group.file !== file.path || group.reference[marker.field] !== void 0) && (group = {
			file: file.path,
			reference: {}
		}, open.set(policy, group), list.push(group.reference)), group.reference[marker.field] = standingValue(marker);
	}
	return stored;
}
// src/engine/elections.ts
function wants(policy, filter) {
	return filter === void 0 || filter.length === 0 || filter.includes(policy.name) || filter.includes(`${policy.namespace}:${policy.name}`);
}
function nameMissingSecret(scan, declarations, config, given) {
	if (scan.error === void 0 || !/^REGISTRY_(?:AUTH|NOT_FOUND|TLS|NETWORK)/.test(scan.error.code)) return scan;
	let repositories = [scan.repository], [secret] = findUnresolvedSecrets({
		...declarations,
		repositories
	}, config, given);
	if (secret === void 0) return scan;
	if (scan.error.code === "REGISTRY_AUTH_REJECTED") {
		let hint = [scan.error.hint, `Or give the secret that the document names. ${secret.hint}`].join("\n");
		return {
			...scan,
			error: {
				...scan.error,
				hint
			}
		};
	}
	return {
		...scan,
		error: {
			...secret,
			message: `${secret.message}; ${scan.error.message}`
		}
	};
}
function tagsInUse(claims, index) {
	let inUse = new Map();
	for (let { policy, marker } of claims) {
		let found = index.repositoryFor(policy), tag = tagInFile(marker);
		if (!("repository" in found) || tag === void 0) continue;
		let tags = inUse.get(found.repository) ?? new Set();
		inUse.set(found.repository, tags.add(tag));
	}
	return inUse;
}
function repositoriesOf(policies, index) {
	let found = policies.map((policy) => index.repositoryFor(policy));
	return [...new Set(found.flatMap((each) => "repository" in each ? [each.repository] : []))];
}
async function elect(claims, declarations, index, config, options, ports) {
	let used = new Set(claims.map((claim) => claim.policy)), policies = declarations.policies.filter((policy) => wants(policy, options.policies) && (options.resolveUnused || used.has(policy))), { policies: declared, overridePlaces } = declarations, overrides = findOverrides(config.overrides, declared, ports.clock.now(), overridePlaces), context = {
		registry: ports.registry,
		index,
		stored: readStoredReferences(claims),
		used
	}, electFrom = async (wanted, of, scanning) => {
		let { scanned: listed, diagnostics } = await scanRepositories(wanted, ports.registry, ports.reporter, scanning), scanned = listed.map((scan) => nameMissingSecret(scan, declarations, config, options.secretsGiven)), scans = new Map(scanned.map((scan) => [scan.repository, scan]));
		return {
			scans,
			elected: await resolvePolicies(of, {
				...context,
				scans,
				overrides: overrides.byPolicy
			}),
			diagnostics
		};
	}, first = await electFrom(repositoriesOf(policies, index), policies, { tagsInUse: tagsInUse(claims, index) }), doubtful = first.elected.filter(({ error, repository }) => error && repository && first.scans.get(repository)?.scanned), again = await electFrom([...new Set(doubtful.map(({ repository }) => repository))], doubtful.map(({ policy }) => policy), { again: !0 }), scans = new Map([...first.scans, ...again.scans]), second = new Map(again.elected.map((each) => [each.policy, each])), elected = first.elected.map((each) => second.get(each.policy) ?? each), diagnostics = [...first.diagnostics, ...again.diagnostics], resolved = elected.map((each) => {
		let remarks = remarkOnElection(each, each.repository && scans.get(each.repository));
		return remarks.length === 0 ? each : {
			...each,
			remarks
		};
	});
	return {
		scanned: [...scans.values()],
		scans,
		resolved,
		overrides,
		diagnostics: [...diagnostics, ...overrides.diagnostics]
	};
}
function lintable(resolved, scans) {
	return resolved.filter(({ unused }) => !unused).map(({ policy, repository }) => {
		let tags = repository && scans.get(repository)?.tags;
		return {
			policy,
			...repository && { repository },
			...tags && { tags }
		};
	});
}
function resolutionProblems(resolved) {
	return resolved.filter(({ unused }) => !unused).flatMap(({ policy, error, selection, remarks }) => [
		...error ? [error] : [],
		...remarks ?? [],
		...(selection?.diagnostics ?? []).map((d) => ({
			...policy.fieldLocations["spec.policy"] ?? policy.location,
			...d
		}))
	]);
}
// src/markers/policy-name.ts
function suggestPolicy(policy, known) {
	let name = policy.slice(policy.indexOf(":") + 1), nearest, least = 3;
	for (let candidate of [...known].sort()) {
		let distance = candidate.slice(candidate.indexOf(":") + 1) === name ? .5 : editDistance(policy, candidate, least);
		distance < least && ([nearest, least] = [candidate, distance]);
	}
	return nearest;
}
// src/markers/scalar-style.ts
const OTHER_TYPES = [
	/^(?:|~|null|Null|NULL|<<|=)$/,
	/^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
	/^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-fA-F_]+)$/,
	/^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.[\d_]+)(?:[eE][-+]?\d+)?$/,
	/^(?:[-+]?(?:\d[\d_]*)?(?:\.[\d_]*)?[eE][-+]?\d+|[-+]?\.)$/,
	/^[-+]?\.(?:inf|Inf|INF)$/,
	/^\.(?:nan|NaN|NAN)$/,
	/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
	/^\d{4}-\d\d?-\d\d?$/,
	/^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d?:\d\d?(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?$/
], GO_NUMBER = /^[-+]?(?:\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|0[bB][-+]?[01]+|0[oO][-+]?[0-7]+|0[xX][\da-fA-F]+)$/;
function isPlainString(text) {
	return /^[-+.\d]/.test(text) && GO_NUMBER.test(text.replaceAll("_", "")) ? !1 : !OTHER_TYPES.some((type) => type.test(text));
}
function isPlainSyntax(text) {
	return /^[^\s\-?:,[\]{}#&*!|>'"%@`]|^-[^\s,[\]{}]/.test(text) && !/[\s:]$|:\s|\s#|[,[\]{}?]|[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe]/.test(text) && !/^(?:---|\.\.\.)/.test(text);
}
function isWritable(value) {
	return value.isWellFormed() && !/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/.test(value);
}
function writeScalar(value, style) {
	return style === "single" ? `'${value.replaceAll("'", "''")}'` : style === "plain" && isPlainString(value) && isPlainSyntax(value) ? value : `"${value.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"`;
}
// src/markers/scalar-edits.ts
const OTHER_TAG = /^(?:!!|!<tag:yaml\.org,2002:)(?!str>?$)/;
function hasConflictingTag(marker) {
	return marker.tag !== void 0 && OTHER_TAG.test(marker.tag.text);
}
function editScalar(text, marker, value) {
	let { style, span } = marker, edits = style === "literal" || style === "folded" ? editBlock(text, marker, value) : [{
		...span,
		text: writeScalar(value, style)
	}];
	return hasConflictingTag(marker) ? [dropTag(text, marker), ...edits] : edits;
}
function dropTag(text, marker) {
	let { start, end } = marker.tag.span, gap = /[ \t]*/y;
	return gap.lastIndex = end, gap.test(text), text[gap.lastIndex] === "#" ? {
		start,
		end,
		text: "!!str"
	} : {
		start,
		end: gap.lastIndex,
		text: ""
	};
}
function editBlock(text, marker, value) {
	let { start, end } = marker.span, header = /^[|>][-+\d]*/.exec(text.slice(start, start + 4))[0], headerEnd = lineEnd(text, start), bodyStart = Math.min(text.indexOf("\n", headerEnd) + 1 || text.length, text.length), body = text.slice(bodyStart, end), content = body.trimEnd(), plainHeader = {
		start,
		end: start + header.length
	};
	if (content === "") {
		let indent = /^(?:[ ]*(?:- +)*)/.exec(text.slice(lineStart(text, start), start))[0].length + 2, eol = text.includes("\r\n") ? "\r\n" : "\n", [before, after] = bodyStart === headerEnd ? [eol, ""] : ["", eol];
		return [{
			...plainHeader,
			text: `${header[0]}-`
		}, {
			start: bodyStart,
			end: bodyStart,
			text: `${before}${" ".repeat(indent)}${value}${after}`
		}];
	}
	let indent = firstIndent(body) - firstIndent(marker.value);
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
// src/markers/verification.ts
var import_dist = require_dist();
function differsOnlyIn(before, after, assignments) {
	return readOutline(before) && readOutline(after) ? sameOtherLines(before, after, assignments) && sameMarkers(before, after, assignments) : sameData(before, after, assignments);
}
function sameData(before, after, assignments) {
	let [old, fresh] = [readYaml(before), readYaml(after)], broken = [old, fresh].map((file) => file.refusal?.parses === !1);
	if (broken[0] || broken[1]) return broken[0] === broken[1] && sameOtherLines(before, after, assignments) && sameMarkers(before, after, assignments);
	let values = new Map(assignments.map(({ marker, value }) => [marker.span.start, value]));
	return old.documents.length === fresh.documents.length && old.documents.every((document, index) => sameDocument(document, fresh.documents[index], values)) && values.size === 0;
}
function sameDocument(a, b, values) {
	return sameNode(a.contents, b.contents, values) && a.commentBefore === b.commentBefore && a.comment === b.comment;
}
function sameNode(a, b, values) {
	if ((0, import_dist.isScalar)(a) && (0, import_dist.isScalar)(b)) {
		let start = a.range?.[0] ?? -1, expected = values.get(start);
		return a.anchor === b.anchor ? expected === void 0 ? a.value === b.value && a.tag === b.tag && a.type === b.type : (values.delete(start), b.value === expected && (b.tag === a.tag || b.tag === void 0 || b.tag === "tag:yaml.org,2002:str")) : !1;
	}
	if ((0, import_dist.isMap)(a) && (0, import_dist.isMap)(b)) return sameProps(a, b) && a.items.every((pair, index) => {
		let other = b.items[index];
		return sameNode(pair.key, other.key, values) && sameNode(pair.value, other.value, values);
	});
	if ((0, import_dist.isSeq)(a) && (0, import_dist.isSeq)(b)) return sameProps(a, b) && a.items.every((item, index) => sameNode(item, b.items[index], values));
	if ((0, import_dist.isAlias)(a) && (0, import_dist.isAlias)(b)) return a.source === b.source;
	if (typeof a == "object" && a && "key" in a && typeof b == "object" && b && "key" in b) {
		let [left, right] = [a, b];
		return sameNode(left.key, right.key, values) && sameNode(left.value, right.value, values);
	}
	return (a ?? null) === (b ?? null);
}
function sameProps(a, b) {
	return a.items.length === b.items.length && a.anchor === b.anchor && a.tag === b.tag && a.flow === b.flow;
}
function sameMarkers(before, after, assignments) {
	let values = new Map(assignments.map(({ marker, value }) => [marker.span.start, value])), [old, fresh] = [before, after].map((text) => locateMarkers(text, { lineMode: !0 }).markers);
	return old.length === fresh.length && old.every((marker, index) => {
		let other = fresh[index];
		return other.value === (values.get(marker.span.start) ?? marker.value) && other.setter === marker.setter;
	});
}
function sameOtherLines(before, after, assignments) {
	let lines = new Set(assignments.map(({ marker }) => marker.line - 1)), [old, fresh] = [before.split("\n"), after.split("\n")];
	return old.length === fresh.length && old.every((line, index) => line === fresh[index] || lines.has(index));
}
// src/markers/rewrite.ts
function rewriteMarkers(text, refs, options = {}) {
	let { markers, diagnostics } = locateMarkers(text, options);
	if (markers.length === 0) return {
		text,
		changes: [],
		diagnostics
	};
	let assignments = [];
	for (let marker of markers) {
		let ref = refs.get(marker.policy), value = ref && valueFor(ref, marker.field);
		value === void 0 ? diagnostics.push(ref ? reportEmptyDigest(marker, options) : reportUnknownPolicy(marker, refs.keys(), options)) : assignments.push({
			marker,
			value
		});
	}
	let { edits: _, ...result } = applyValues(text, assignments, options);
	return {
		...result,
		diagnostics: [...diagnostics, ...result.diagnostics].toSorted(compareDiagnostics)
	};
}
function applyValues(text, assignments, options = {}) {
	let diagnostics = [], changed = [], edits = [];
	for (let assignment of assignments.toSorted((a, b) => a.marker.span.start - b.marker.span.start)) {
		let { marker, value } = assignment;
		isWritable(value) ? value === marker.value ? isAmbiguous(marker) && diagnostics.push(reportAmbiguous(marker, options)) : (changed.push(assignment), edits.push(editScalar(text, marker, value))) : diagnostics.push(reportUnwritable(marker, options));
	}
	if (changed.length === 0) return {
		text,
		changes: [],
		edits: [],
		diagnostics
	};
	let after = applyEdits(text, edits.flat());
	if (!differsOnlyIn(text, after, changed)) {
		let refused = reportRefused(changed[0].marker, options);
		return {
			text,
			changes: [],
			edits: [],
			diagnostics: [...diagnostics, refused]
		};
	}
	return {
		text: after,
		changes: changed.map(describeChange$1),
		edits,
		diagnostics
	};
}
function describeChange$1({ marker, value }) {
	let { line, column, setter, object } = marker;
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
	return hasConflictingTag(marker) ? !0 : marker.style === "plain" && marker.tag === void 0 && !isPlainString(marker.value);
}
function at(line, column, options) {
	return {
		line,
		column,
		...options.path !== void 0 && { file: options.path }
	};
}
function reportUnknownPolicy(marker, known, options) {
	let nearest = suggestPolicy(marker.policy, known);
	return diagnose("MARKER_UNKNOWN_POLICY", `no ImagePolicy ${marker.policy} is known; nothing is written here`, {
		at: at(marker.markerLine, marker.markerColumn, options),
		hint: nearest === void 0 ? void 0 : `Did you mean ${nearest}?`
	});
}
function reportEmptyDigest(marker, options) {
	let message = `policy ${marker.policy} reflects no digest, and an empty one is never written`;
	return diagnose("MARKER_EMPTY_DIGEST", message, {
		at: at(marker.line, marker.column, options),
		hint: `Set spec.digestReflectionPolicy of ImagePolicy ${marker.policy} to IfNotPresent or Always, or remove the marker.`
	});
}
function reportAmbiguous(marker, options) {
	let shown = marker.key === void 0 ? `- "${marker.value}"` : `${marker.key}: "${marker.value}"`, message = `${marker.value} is right, but YAML tools may read it as another type than a string`;
	return diagnose("MARKER_AMBIGUOUS_VALUE", message, {
		at: at(marker.line, marker.column, options),
		hint: `Write ${shown}`
	});
}
function reportUnwritable(marker, options) {
	let message = `the value for ${marker.setter} holds line breaks or control characters; nothing is written here`;
	return diagnose("MARKER_VALUE_REFUSED", message, { at: at(marker.line, marker.column, options) });
}
function reportRefused(marker, options) {
	return diagnose("MARKER_REWRITE_REFUSED", "the edited file would differ in more than the marked values; it is left as it was", { at: at(marker.line, marker.column, options) });
}
// src/engine/planned-files.ts
function describeChange({ claim, repository, value }) {
	let { file, marker, policy } = claim;
	return {
		file: file.path,
		line: marker.line,
		column: marker.column,
		old: marker.value,
		new: value,
		setter: marker.setter,
		...marker.object && { object: marker.object },
		policy: policyName(policy),
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
	let assignments = proposals.map(({ claim, value }) => ({
		marker: claim.marker,
		value
	})), result = applyValues(file.text, assignments, { path: file.path });
	if (diagnostics.push(...result.diagnostics), result.text === file.text) return;
	let place = ({ line, column }) => `${line}:${column}`, written = new Map(result.changes.map((change, index) => [place(change), result.edits[index] ?? []])), changes = proposals.map(describeChange).flatMap((change) => {
		let edits = written.get(place(change));
		return edits === void 0 ? [] : {
			...change,
			edits
		};
	});
	return {
		path: file.path,
		mode: file.mode,
		before: file.text,
		after: result.text,
		changes
	};
}
function planFiles(automation, proposals, taken) {
	let diagnostics = [], held = [], byFile = new Map();
	for (let proposal of proposals) {
		let { claim, hold } = proposal, field = `${claim.marker.span.start} ${claim.file.path}`;
		claim.automation !== automation || taken.has(field) || (taken.add(field), hold ? held.push(withoutSecret({
			...describeChange(proposal),
			...hold
		}, claim.file.text)) : byFile.set(claim.file, [...byFile.get(claim.file) ?? [], proposal]));
	}
	return diagnostics.push(...held.map(diagnoseHold)), {
		files: [...byFile].flatMap(([file, wanted]) => rewriteFile(file, wanted, diagnostics) ?? []),
		held,
		diagnostics
	};
}
// src/engine/guard-rails.ts
const TAG_KEY = /^(?:tag|newTag|version|semver|.*Tag|.*_TAG|.*_VERSION|.*Version)$/, NAME_KEY = /^(?:repository|newName|.*Repository)$/, EMPTY = /^(?:|~|null|Null|NULL)$/, DIGEST = /^[a-z0-9]+:[0-9a-f]{32,}$/, misfit = (reason, release) => ({
	code: "HELD_SUFFIX_MISFIT",
	reason,
	release
});
function judgeWholeReference({ key, old, elected }) {
	if (key !== void 0 && (TAG_KEY.test(key) || key === "digest")) {
		let suffix = key === "digest" ? ":digest" : ":tag";
		return misfit(`\`${key}\` would get the whole reference ${elected.name}:${elected.tag}`, `end the marker with ${suffix}`);
	}
	return key !== void 0 && NAME_KEY.test(key) && parseReference(old)?.tag === void 0 ? misfit(`\`${key}\` would get the whole reference ${elected.name}:${elected.tag}`, "end the marker with :name") : judgeRepository(parseReference(old)?.name, old, elected);
}
function judgeRepository(name, old, elected) {
	if (!(name !== void 0 && sameRepository(name, elected.name))) return {
		code: "HELD_OTHER_REPOSITORY",
		reason: `the file names \`${old}\`, the policy \`${elected.name}\``,
		release: `write \`${elected.name}\` there by hand once, or correct the marker`
	};
}
function judgeTag({ key, old, elected }) {
	if (key !== void 0 && NAME_KEY.test(key) || old.includes("/")) return misfit(`\`${old}\` would be replaced by the bare tag ${elected.tag}`, "remove :tag from the marker for a whole reference, or end it with :name");
	if (DIGEST.test(old)) return misfit("a digest would be replaced by a tag", "end the marker with :digest");
}
function judgeName({ key, old, elected }) {
	if (key !== void 0 && TAG_KEY.test(key)) return misfit(`\`${key}\` would get the repository ${elected.name}`, "end the marker with :tag");
	let reference = parseReference(old);
	return reference?.tag !== void 0 || reference?.digest !== void 0 ? misfit(`\`${old}\` would lose its tag`, "remove :name from the marker for a whole reference") : judgeRepository(reference?.name, old, elected);
}
function judgeChange(change) {
	let { field, old, elected } = change;
	if (field === "digest") return elected.digest === void 0 || elected.digest === "" ? {
		code: "HELD_EMPTY_DIGEST",
		reason: "the policy reflects no digest",
		release: "set `digestReflectionPolicy: IfNotPresent` on the policy"
	} : !EMPTY.test(old) && !/^sha(?:256|512):/.test(old) ? misfit(`\`${old}\` is no digest`, "correct the suffix of the marker, or empty the value") : void 0;
	if (!EMPTY.test(old)) return field === "tag" ? judgeTag(change) : field === "name" ? judgeName(change) : judgeWholeReference(change);
}
// src/engine/proposals.ts
const placeOf = ({ file, marker }) => ({
	file: file.path,
	line: marker.line,
	column: marker.column
});
async function judgeDowngrade(claim, elected, context) {
	let { policy, marker } = claim, resolved = context.resolved.get(policy), inFile = tagInFile(marker), scan = resolved?.repository && context.scans.get(resolved.repository);
	if (inFile === void 0 || inFile === elected.tag || scan === void 0 || resolved?.override?.startsWith("pinned")) return;
	let direction = directionOf(policy, inFile, elected.tag);
	if (direction !== "newer") {
		if (await context.secondRead.has(scan, inFile)) {
			if (direction === "older") {
				let message = `${policyName(policy)} goes back from ${inFile} to ${elected.tag}, because the policy no longer admits ${inFile}`;
				context.diagnostics.push(diagnose("PLAN_DOWNGRADE", message, { at: placeOf(claim) }));
			}
		} else if (!context.allowDowngrade) return {
			code: "HELD_TAG_VANISHED",
			reason: `${inFile} is no longer in the registry, and ${elected.tag} is not newer`,
			release: `push ${inFile} again, write the wanted tag by hand, or set \`updates.allowDowngrade: true\``
		};
	}
}
async function judge(claim, elected, context) {
	let { policy, marker } = claim, hold = context.overrides.get(policy)?.hold;
	return hold ? {
		code: "HELD_BY_OVERRIDE",
		reason: `${policyName(policy)} is on hold${hold.until ? ` until ${hold.until}` : ""}${hold.reason ? `: ${hold.reason}` : ""}`,
		release: `comment \`/retag ${policyName(policy)} auto\``
	} : judgeChange({
		key: marker.key,
		field: marker.field,
		old: standingValue(marker),
		elected
	}) ?? await judgeDowngrade(claim, elected, context);
}
const PART_HOLDS = new Set([
	"HELD_OTHER_REPOSITORY",
	"HELD_EMPTY_DIGEST",
	"HELD_TAG_VANISHED"
]);
function spreadHolds(proposals) {
	let key = ({ claim }) => JSON.stringify([
		claim.automation.name,
		claim.file.path,
		claim.marker.policy
	]), holds = new Map();
	for (let proposal of proposals) proposal.hold && proposal.claim.marker.field !== "image" && PART_HOLDS.has(proposal.hold.code) && holds.set(key(proposal), holds.get(key(proposal)) ?? proposal.hold);
	for (let proposal of proposals) {
		let hold = holds.get(key(proposal));
		hold && proposal.claim.marker.field !== "image" && (proposal.hold ??= hold);
	}
}
function holdConflicts(proposals) {
	let byField = new Map();
	for (let proposal of proposals) {
		let { file, marker } = proposal.claim, key = `${marker.span.start} ${file.path}`;
		byField.set(key, [...byField.get(key) ?? [], proposal]);
	}
	for (let claimants of byField.values()) {
		if (new Set(claimants.map((proposal) => proposal.value)).size < 2) continue;
		let wishes = claimants.map(({ claim, value }) => `${claim.automation.namespace}/${claim.automation.name} wants ${value}`), hold = {
			code: "HELD_CONFLICT",
			reason: [...new Set(wishes)].sort().join("; "),
			release: "give the field one owner: narrow `spec.update.path`, or correct one of the policies"
		};
		for (let proposal of claimants) proposal.hold = hold;
	}
}
async function propose(claims, context) {
	let proposals = [];
	for (let claim of claims) {
		let resolved = context.resolved.get(claim.policy);
		if (!resolved?.latestRef || !resolved.repository) continue;
		let elected = resolved.latestRef, value = valueFor(elected, claim.marker.field) ?? "", hold = value === claim.marker.value ? void 0 : await judge(claim, elected, context);
		proposals.push({
			claim,
			repository: resolved.repository,
			value,
			...hold && { hold }
		});
	}
	return holdConflicts(proposals), spreadHolds(proposals), proposals;
}
// src/engine/plan.ts
const byName = (a, b) => {
	let [left, right] = [documentName(a), documentName(b)];
	return left < right ? -1 : +(left > right);
};
function branchesOf(automation, config, options) {
	let base = options.base ?? config.pullRequests.base ?? automation.checkoutBranch ?? options.defaultBranch, { pushBranch, checkoutBranch } = automation, own = [
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
	let exists = (automation) => automation.updatePath === "" || tree.paths.some((path) => isBelow(path, automation.updatePath));
	return automations.filter((automation) => !exists(automation)).map((automation) => diagnose("PLAN_PATH_MISSING", `${documentName(automation)}: update path ${automation.updatePath} does not exist`, { at: automation.location }));
}
function planAutomations(automations, proposals, config, options) {
	let taken = new Set(), problems = [];
	return {
		planned: automations.map((automation) => {
			let { files, held, diagnostics } = planFiles(automation, proposals, taken), { commitMessage, diagnostics: templateProblems } = planCommitMessage(automation, files, config);
			return problems.push(...diagnostics, ...templateProblems), {
				automation,
				name: documentName(automation),
				...branchesOf(automation, config, options),
				commitMessage,
				files,
				held
			};
		}),
		problems
	};
}
async function planRepository(tree, declarations, config, options, ports) {
	let automations = declarations.automations.filter((automation) => !automation.suspend).sort(byName), suspended = declarations.automations.filter((automation) => automation.suspend).map((a) => diagnose("AUTOMATION_SUSPENDED", `${documentName(a)} is suspended`, { at: a.location })), index = createPolicyIndex(declarations, config), located = locateInFiles(tree.files), claimed = claimMarkers(located.files, automations, index), resolution = await elect(claimed.claims, declarations, index, config, options, ports), downgrades = [], { planned, problems } = planAutomations(automations, await propose(claimed.claims, {
		resolved: new Map(resolution.resolved.map((policy) => [policy.policy, policy])),
		scans: resolution.scans,
		overrides: resolution.overrides.byPolicy,
		secondRead: new SecondRead(ports.registry),
		allowDowngrade: config.updates.allowDowngrade,
		diagnostics: downgrades
	}), config, options), diagnostics = collectDiagnostics(tree.diagnostics, declarations.diagnostics, located.diagnostics, claimed.diagnostics, whereMissing(declarations, [...claimed.diagnostics, ...resolutionProblems(resolution.resolved)]), suspended, reportPaths(automations, tree), resolution.diagnostics, resolutionProblems(resolution.resolved), downgrades, problems, lintPolicies(lintable(resolution.resolved, resolution.scans)), lintTemplates(automations));
	return {
		repositories: resolution.scanned,
		policies: resolution.resolved,
		automations: planned,
		diagnostics: guardSecretLines(diagnostics, tree)
	};
}
export { rankTags as a, planCommitMessage as c, admittedTags as i, planRepository as n, checkChronology as o, rewriteMarkers as r, valueFor as s, branchesOf as t };
