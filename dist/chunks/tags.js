import "./rolldown-runtime.js";
import { F as createPolicyIndex, M as selectionInput, z as policiesNamed } from "./project.js";
import { r as policyName } from "./document-name.js";
import { n as findPolicies } from "./why.js";
import { n as ConfigError, o as ReferenceError, s as RegistryError } from "./errors.js";
import { a as rankTags } from "./plan.js";
import { i as parseRepository, r as parseImageName } from "./image-name.js";
import { f as splitReference } from "./policy-choice.js";
import { r as dayAndAge } from "./age.js";
import { r as printableLine } from "./diagnostic-text.js";
import { t as textTable } from "./text-table.js";
import { c as exitCodeOf, r as Terminal, s as EXIT } from "./failure.js";
import { n as openRegistryFor, t as openLocalProject } from "./local-project.js";
// src/cli/tags.ts
function undeclared(image, insecure) {
	return {
		apiVersion: "image.toolkit.fluxcd.io/v1",
		name: image,
		namespace: "",
		labels: {},
		scopes: [],
		location: {
			file: "",
			line: 1,
			column: 1
		},
		naming: {
			name: "the argument",
			namespace: "nothing names one"
		},
		suspend: !1,
		image,
		interval: 6e5,
		provider: "generic",
		insecure
	};
}
function chooseSubject(image, options, project) {
	let [name] = options.policy, canonical = parseImageName(image).canonical, { declarations, config } = project, isSame = (repository) => parseRepository(repository.image)?.canonical === canonical;
	if (name === void 0) return { repository: declarations.repositories.find(isSame) ?? undeclared(image, options.insecure) };
	let index = createPolicyIndex(declarations, config);
	for (let policy of findPolicies(name, project)) {
		let found = index.repositoryFor(policy);
		if ("repository" in found && isSame(found.repository)) return {
			repository: found.repository,
			policy
		};
	}
	throw new ConfigError("CONFIG_INVALID", `no policy ${JSON.stringify(name)} for ${image} in ${project.root}`, { hint: "retag status lists every policy with its image" });
}
function policyOf(image, subject, project) {
	if (subject.policy !== void 0 || subject.repository.location.file !== "") return;
	let [policy] = policiesNamed(image, project.declarations.policies), found = policy && createPolicyIndex(project.declarations, project.config).repositoryFor(policy);
	return found && "repository" in found ? {
		name: image,
		image: found.repository.image
	} : void 0;
}
async function listOrExplain(registry, repository, meant) {
	try {
		return await registry.listTags(repository);
	} catch (error) {
		if (meant === void 0 || !(error instanceof RegistryError)) throw error;
		let hint = `${meant.name} is a policy: retag tags ${meant.image} --policy ${meant.name}`;
		throw new RegistryError(error.code, error.message, {
			cause: error,
			hint
		});
	}
}
function orderTags({ repository, policy }, { tags }) {
	return policy === void 0 ? tags.toSorted().map((tag) => ({
		tag,
		key: tag
	})) : rankTags(selectionInput(policy, repository, tags));
}
async function describeTags(ranked, { details }, limit, repository, registry) {
	return Promise.all(ranked.map(async ({ tag, key }, index) => {
		let known = details?.get(tag), asked = index < limit ? await inspectQuietly(registry, repository, tag) : void 0, digest = asked?.digest ?? known?.digest, created = asked?.created ?? known?.uploaded;
		return {
			tag,
			...key !== tag && { key },
			...digest !== void 0 && { digest },
			...created !== void 0 && { created: created.toISOString() }
		};
	}));
}
async function inspectQuietly(registry, repository, tag) {
	try {
		return await registry.inspect(repository, tag);
	} catch (error) {
		if (error instanceof RegistryError) return;
		throw error;
	}
}
function tagsText(rows, now, terminal) {
	let used = [
		["TAG", (row) => row.tag],
		["KEY", (row) => row.key ?? ""],
		["BUILT", (row) => row.created === void 0 ? "" : dayAndAge(new Date(row.created), now)],
		["DIGEST", (row) => row.digest ?? ""]
	].filter(([, cell]) => rows.some((row) => cell(row) !== ""));
	if (used.length <= 1) return rows.map((row) => printableLine(row.tag)).join("\n");
	let head = used.map(([title]) => title);
	return textTable(head, rows.map((row) => used.map(([, cell]) => cell(row))), terminal.out);
}
function requireImage(image) {
	try {
		parseImageName(image);
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		let plain = splitReference(image.replace(/^\w+:\/\//, "")).name.toLowerCase();
		throw new ConfigError(error.code, error.message, {
			cause: error,
			hint: `retag tags ${plain}`
		});
	}
}
async function runTags(image, options) {
	let terminal = new Terminal(options.verbose);
	requireImage(image);
	let project = await openLocalProject(options), subject = chooseSubject(image, options, project), { repository, policy } = subject, { registry, diagnostics, close } = await openRegistryFor(project, options, terminal);
	try {
		let listing = await listOrExplain(registry, repository, policyOf(image, subject, project)), tags = await describeTags(orderTags(subject, listing), listing, options.details ?? (policy !== void 0 && options.format === "text" ? 10 : 0), repository, registry), label = policy && policyName(policy), document = {
			image: repository.image,
			...label && { policy: label },
			count: tags.length,
			tags
		};
		return options.format === "json" ? terminal.printJson(document) : terminal.print(tagsText(tags, new Date(), terminal)), terminal.diagnostics(listing.diagnostics, project.readText), terminal.remark(`${tags.length} of ${listing.tags.length} tags of ${repository.image}`), Math.max(exitCodeOf(listing.diagnostics), EXIT.done);
	} finally {
		terminal.diagnostics(diagnostics(), project.readText), await close();
	}
}
export { runTags };
