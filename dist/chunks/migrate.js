import "./rolldown-runtime.js";
import { t as writeFiles } from "./file-writes.js";
import { o as createWorkingTree, t as openLocalProject } from "./local-project.js";
import { F as createPolicyIndex, H as parseYaml, U as splitDocuments, W as stringOf, a as readAllDocuments, c as lintProject, f as claimMarkers, i as readKustomization, m as decodeText, n as loadProject, o as readDocumentFile, p as locateInFiles, r as KUSTOMIZATION_NAMES } from "./project.js";
import { n as mayBeSame, r as policyName, t as documentName } from "./document-name.js";
import { t as describeRule } from "./policy-rule.js";
import { a as resolvePath, r as isBelow, t as baseNameOf } from "./repository-path.js";
import { t as groupBy } from "./groups.js";
import { d as lineStart, f as require_dist, l as applyEdits, u as lineEnd } from "./find.js";
import { i as parseRepository } from "./image-name.js";
import { n as ConfigError, s as RegistryError } from "./errors.js";
import { a as int, d as string, n as array, o as literal, r as boolean, t as _enum, u as strictObject } from "./schemas.js";
import { s as valueFor } from "./plan.js";
import { n as diagnosticSchema } from "./plan-document.js";
import { t as ageOf } from "./age.js";
import { n as printable } from "./diagnostic-text.js";
import { t as textTable } from "./text-table.js";
import { t as patchOf } from "./patch.js";
import { a as colourPatch, c as exitCodeOf, r as Terminal, s as EXIT } from "./failure.js";
import { n as withLocalPlan } from "./local-plan.js";
// src/engine/migrate/action-pages.ts
const PAGES = {
	aws: "ecr.md",
	azure: "acr.md",
	gcp: "google-artifact-registry.md"
};
function partsOf(action) {
	let [path = "", version = "main"] = action.split("@");
	return {
		repository: path.split("/").slice(0, 2).join("/"),
		version
	};
}
function registryPage(action, provider) {
	let { repository, version } = partsOf(action), page = provider === void 0 ? "" : `/${PAGES[provider] ?? ""}`;
	return `https://github.com/${repository}/${page === "" ? "tree" : "blob"}/${version}/docs/registries${page}`;
}
function configSchemaUrl(action) {
	let { repository, version } = partsOf(action);
	return `https://raw.githubusercontent.com/${repository}/${version}/schemas/retag.schema.json`;
}
// src/engine/migrate/cluster-commands.ts
const CONTROLLERS = ["image-reflector-controller", "image-automation-controller"], CRDS = [
	"imagepolicies",
	"imagerepositories",
	"imageupdateautomations"
].map((name) => `${name}.image.toolkit.fluxcd.io`);
function secretSteps(secrets, action) {
	let commands = secrets.flatMap(({ namespace, name, use, values }) => values.map(({ key, variable }) => {
		let kind = use === "serviceAccountName" ? "<its imagePullSecret>" : name, path = `{.data.${key.replaceAll(".", "\\.")}}`;
		return `kubectl -n ${namespace || "flux-system"} get secret ${kind} -o jsonpath='${path}' | base64 -d | gh secret set ${variable}`;
	}));
	return commands.length === 0 ? [] : [{
		title: `Hand the secrets to GitHub (or use the login step of your registry: ${registryPage(action)})`,
		commands: [...new Set(commands)]
	}];
}
function pauseStep({ automations }) {
	let declared = automations.filter(({ implicit }) => !implicit);
	return declared.length === 0 ? [] : [{
		title: "Pause the controllers, so that two robots do not write the same lines",
		commands: [...new Set(declared.map(({ namespace }) => namespace || "flux-system"))].sort().map((namespace) => `flux suspend image update --all --namespace ${namespace}`)
	}];
}
function removalSteps(files) {
	let steps = files.flatMap((file) => [
		...fromBootstrap(file),
		...fromHelm(file),
		...fromOperator(file)
	]);
	return steps.length > 0 ? steps : [{
		title: "Remove the controllers (this repository does not show where they come from)",
		commands: [`kubectl -n flux-system delete deployment,service,serviceaccount ${CONTROLLERS.join(" ")} --ignore-not-found`, `kubectl delete crd ${CRDS.join(" ")} --ignore-not-found`]
	}];
}
const namesControllers = (text) => CONTROLLERS.some((name) => text.includes(name)), namesOthersOnly = (text) => /\w-controller\b/.test(text) && !namesControllers(text);
function fromBootstrap({ path, text }) {
	if (!/(?:^|\/)gotk-components\.yaml$/.test(path) || namesOthersOnly(text)) return [];
	let version = /^#\s*Flux Version:\s*(v\S+)/im.exec(text)?.[1], kept = (/^#\s*Components:\s*(\S.*)$/im.exec(text)?.[1]?.split(/\s*,\s*/) ?? [
		"source-controller",
		"kustomize-controller",
		"helm-controller",
		"notification-controller"
	]).filter((name) => !CONTROLLERS.includes(name.trim())), flags = [...version === void 0 ? [] : [`--version=${version}`], `--components=${kept.join(",")}`];
	return [{
		title: `Write ${path} without the two controllers; Flux then removes them and their CRDs`,
		commands: [
			`flux install --export ${flags.join(" ")} > ${path}`,
			`git add ${path} && git commit -m "Remove the image controllers" && git push`,
			"flux reconcile kustomization flux-system --with-source",
			"# and leave --components-extra out the next time you run flux bootstrap"
		]
	}];
}
function fromHelm({ path, text }) {
	return !/^\s*kind:\s*HelmRelease\s*$/m.test(text) || !/\bchart:\s*["']?flux2["']?\s*(?:$|[,}#])/m.test(text) ? [] : [{
		title: `Switch the two controllers off in the values of the flux2 chart (${path})`,
		commands: [
			"# spec.values:",
			"#   imageAutomationController: { create: false }",
			"#   imageReflectionController: { create: false }"
		]
	}];
}
function fromOperator({ path, text }) {
	return !/^\s*kind:\s*FluxInstance\s*$/m.test(text) || !namesControllers(text) ? [] : [{
		title: `Take the two controllers out of spec.components of the FluxInstance (${path})`,
		commands: CONTROLLERS.map((name) => `# remove: - ${name}`)
	}];
}
// src/engine/migrate/inventory.ts
const IMAGE_KINDS = new Set([
	"ImageRepository",
	"ImagePolicy",
	"ImageUpdateAutomation"
]);
function takeInventory(tree) {
	let files = tree.files.map(({ path, bytes }) => ({
		path,
		text: decodeText(bytes)
	})), documents = files.flatMap(findDocuments), imageFiles = new Set(documents.map((document) => document.at.file)), pure = new Set(files.filter((file) => imageFiles.has(file.path) && isPure(file.text)).map(({ path }) => path)), kustomizations = files.flatMap(readFile), entries = outermostEntries(kustomizations, pure), moved = new Set(entries.flatMap((entry) => entry.files)), isLeftOut = leftOutBy(kustomizations, files.flatMap(findFluxPaths));
	return {
		documents,
		entries,
		unmovable: [...imageFiles].filter((path) => !moved.has(path) && !isLeftOut(path)).sort()
	};
}
function findFluxPaths({ path, text }) {
	return text.includes("kustomize.toolkit.fluxcd.io/") ? readAllDocuments(text, path).flatMap(({ value }) => value !== void 0 && stringOf(value, "kind") === "Kustomization" ? resolvePath("", stringOf(value, "spec", "path") ?? "") ?? [] : []) : [];
}
function leftOutBy(kustomizations, fluxPaths) {
	let named = new Set(kustomizations.flatMap(({ folder, resources }) => resources.map(({ text }) => resolvePath(folder, text))));
	return (path) => {
		let depths = kustomizations.filter(({ folder }) => isBelow(path, folder)).map(({ folder }) => folder.length), nearest = Math.max(-1, ...depths), isSwept = fluxPaths.some((folder) => isBelow(path, folder) && folder.length > nearest);
		return nearest >= 0 && !named.has(path) && !isSwept;
	};
}
function findDocuments({ path, text }) {
	return readDocumentFile(text, path, []).filter(({ kind }) => IMAGE_KINDS.has(kind)).map(({ kind, value, at }) => ({
		kind,
		name: stringOf(value, "metadata", "name") ?? "",
		namespace: stringOf(value, "metadata", "namespace") ?? "",
		at
	}));
}
function isPure(text) {
	let present = [...splitDocuments(text)].map((part) => parseYaml(part.text, "").value).filter((value) => value?.kind === "map");
	return present.length > 0 && present.every((value) => IMAGE_KINDS.has(stringOf(value, "kind") ?? ""));
}
function readFile({ path, text }) {
	if (!KUSTOMIZATION_NAMES.includes(baseNameOf(path))) return [];
	let [part] = [...splitDocuments(text)].filter(({ text: document }) => document.trim() !== ""), { value } = parseYaml(part?.text ?? "", path), isFlux = stringOf(value, "apiVersion")?.includes(".toolkit.fluxcd.io/");
	return value?.kind === "map" && !isFlux ? [readKustomization(value, path)] : [];
}
function outermostEntries(kustomizations, pure) {
	let byFolder = new Map(kustomizations.map((kustomization) => [kustomization.folder, kustomization])), filesOf = (folder, entry, depth) => {
		let path = resolvePath(folder, entry);
		if (path === void 0 || depth > 60) return;
		if (pure.has(path)) return [path];
		let inner = byFolder.get(path);
		if (inner === void 0 || inner.resources.length === 0 || hasOtherEffects(inner)) return;
		let brought = inner.resources.map((resource) => filesOf(inner.folder, resource.text, depth + 1));
		return brought.some((files) => files === void 0) ? void 0 : brought.flatMap((files) => files ?? []);
	}, all = kustomizations.flatMap((kustomization) => kustomization.resources.map(({ text }) => ({
		kustomization,
		entry: text,
		files: filesOf(kustomization.folder, text, 0)
	}))), emptied = new Set(all.filter(({ files }) => files !== void 0).map((each) => pathOf(each)));
	return all.flatMap((each) => {
		let { kustomization, entry, files } = each;
		return files === void 0 || emptied.has(kustomization.folder) ? [] : [{
			kustomization: kustomization.path,
			entry,
			files
		}];
	});
}
const pathOf = ({ kustomization, entry }) => resolvePath(kustomization.folder, entry);
function hasOtherEffects({ components, others }) {
	return components.length > 0 || others.has("generators");
}
// src/engine/migrate/yaml-splice.ts
var import_dist = require_dist();
function readParts(text) {
	let parts = [], start = 0;
	for (let part of splitDocuments(text)) {
		start = text.indexOf(part.text, start);
		let { contents, errors } = (0, import_dist.parseDocument)(part.text, {
			uniqueKeys: !1,
			logLevel: "silent"
		});
		errors.length === 0 && (0, import_dist.isMap)(contents) && parts.push({
			text: part.text,
			start,
			root: contents
		}), start += part.text.length;
	}
	return parts;
}
const childOf = (map, key) => map.get(key, !0), rangeOf = (node) => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
function wholeLines(text, from, to) {
	let newline = text.indexOf("\n", to);
	return {
		start: lineStart(text, from),
		end: newline === -1 ? text.length : newline + 1,
		text: ""
	};
}
function removeListEntries(text, key, entries) {
	let [part] = readParts(text), list = part && childOf(part.root, key);
	if (part === void 0 || !(0, import_dist.isSeq)(list)) return;
	let removed = list.items.filter(import_dist.isScalar).filter((item) => entries.has(String(item.value)));
	if (removed.length < entries.size || removed.some((item) => item.anchor !== void 0)) return;
	if (removed.length === list.items.length) return emptyList(text, part, key, list);
	let edits = list.flow ? flowEdits(part, list, new Set(removed)) : removed.map((item) => wholeLines(text, part.start + rangeOf(item)[0], part.start + rangeOf(item)[1]));
	return applyEdits(text, edits.map((edit) => list.flow ? shift(edit, part.start) : edit));
}
const shift = (edit, by) => ({
	...edit,
	start: edit.start + by,
	end: edit.end + by
});
function emptyList(text, part, key, list) {
	let pair = part.root.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === key), [, keyEnd] = rangeOf(pair?.key), last = list.items.at(-1), [start] = list.flow ? rangeOf(list) : [part.text.indexOf(":", keyEnd) + 1], end = list.flow ? rangeOf(list)[1] : lineEnd(part.text, rangeOf(last)[1]);
	return applyEdits(text, [shift({
		start,
		end,
		text: list.flow ? "[]" : " []"
	}, part.start)]);
}
function flowEdits(part, list, removed) {
	let items = list.items, edits = [], keptEnd;
	return items.forEach((item, index) => {
		let [start, end] = rangeOf(item);
		if (!removed.has(item)) {
			keptEnd = end;
			return;
		}
		let next = items[index + 1];
		next === void 0 ? edits.push({
			start: keptEnd ?? start,
			end,
			text: ""
		}) : edits.push({
			start,
			end: rangeOf(next)[0],
			text: ""
		});
	}), merge(edits, part.text.length);
}
function merge(edits, limit) {
	let merged = [];
	for (let edit of edits.toSorted((a, b) => a.start - b.start)) {
		let last = merged.at(-1);
		last !== void 0 && edit.start <= last.end ? last.end = Math.min(Math.max(last.end, edit.end), limit) : merged.push({ ...edit });
	}
	return merged;
}
function suspendDocuments(text, kind) {
	let edits = [];
	for (let part of readParts(text)) {
		if (part.root.get("kind") !== kind) continue;
		let edit = suspendEdit(part);
		if (edit === void 0) return;
		edit.text !== "" && edits.push(shift(edit, part.start));
	}
	return applyEdits(text, edits);
}
function suspendEdit({ text, root }) {
	let spec = childOf(root, "spec");
	if (!(0, import_dist.isMap)(spec) || spec.items.length === 0) return;
	let current = childOf(spec, "suspend");
	if (current !== void 0) {
		if (!(0, import_dist.isScalar)(current)) return;
		let [start, end] = rangeOf(current);
		return {
			start,
			end,
			text: current.value === !0 ? "" : "true"
		};
	}
	let [start] = rangeOf(spec);
	if (spec.flow) return {
		start: start + 1,
		end: start + 1,
		text: " suspend: true,"
	};
	let [first] = spec.items;
	if (!first || (0, import_dist.isCollection)(first.key)) return;
	let at = lineStart(text, start), newline = text.includes("\r\n") ? "\r\n" : "\n";
	return {
		start: at,
		end: at,
		text: `${text.slice(at, start)}suspend: true${newline}`
	};
}
// src/engine/migrate/moves.ts
const textOf = (tree, path) => {
	let file = tree.files.find((each) => each.path === path);
	return file && decodeText(file.bytes);
};
function takeOut(tree, inventory) {
	let edits = [], failed = [];
	for (let [path, entries] of groupBy(inventory.entries, (entry) => entry.kustomization)) {
		let before = textOf(tree, path) ?? "", after = removeEntries(before, entries);
		after === void 0 ? failed.push(...entries.flatMap((entry) => entry.files)) : edits.push({
			path,
			before,
			after,
			why: `no longer applies ${entries.map(({ entry }) => entry).join(", ")}`
		});
	}
	let remaining = [...new Set([...inventory.unmovable, ...failed])].sort(), suspended = suspend(tree, inventory, new Set(remaining));
	return {
		edits: [...edits, ...suspended.edits],
		remaining,
		unsuspended: suspended.unsuspended
	};
}
function removeEntries(text, entries) {
	let names = new Set(entries.map(({ entry }) => entry)), whole = removeListEntries(text, "resources", names) ?? removeListEntries(text, "bases", names);
	return whole === void 0 ? [...names].reduce((current, name) => {
		if (current === void 0) return;
		let one = new Set([name]);
		return removeListEntries(current, "resources", one) ?? removeListEntries(current, "bases", one);
	}, text) : whole;
}
function suspend(tree, { documents }, only) {
	let files = documents.filter(({ kind, at }) => kind === "ImageUpdateAutomation" && (only === void 0 || only.has(at.file))).map(({ at }) => at.file), edits = [], unsuspended = [];
	for (let path of new Set(files)) {
		let before = textOf(tree, path) ?? "", after = suspendDocuments(before, "ImageUpdateAutomation");
		after === void 0 ? unsuspended.push(path) : after !== before && edits.push({
			path,
			before,
			after,
			why: "suspends the automation in the cluster"
		});
	}
	return {
		edits,
		unsuspended
	};
}
// src/engine/migrate/new-files.ts
const WORKFLOW_PATH = ".github/workflows/image-updates.yml";
function secretsBlock(secrets) {
	return secrets.length === 0 ? "" : `secrets: # what the names in the documents mean outside the cluster\n${[...groupBy(secrets, ({ namespace, name }) => `${namespace || "flux-system"}/${name}`)].map(([name, uses]) => {
		let values = uses.flatMap(({ values: list }) => list.map(({ field, variable }) => `${field}: { env: ${variable} }`));
		return `  ${name}: { ${[...new Set(values)].join(", ")} }`;
	}).join("\n")}\n`;
}
function configEdit(current, { secrets, ignoreSuspend, action }) {
	let { path, text } = current, blocks = [secretsBlock(secrets), ignoreSuspend ? "updates:\n  ignoreSuspend: true # the automations are suspended for the controllers in the cluster only\n" : ""].filter((block) => block !== "");
	if (text === void 0) return { edit: {
		path,
		before: "",
		after: `# yaml-language-server: $schema=${configSchemaUrl(action)}\nversion: 1\n${blocks.join("")}`,
		why: "the configuration"
	} };
	let missing = blocks.filter((block) => !isThere(text, block)), clash = missing.filter((block) => RegExp(`^${topKey(block)}\\s*:`, "m").test(text)), added = missing.filter((block) => !clash.includes(block)), end = text === "" || text.endsWith("\n") ? "" : "\n";
	return {
		...added.length > 0 && { edit: {
			path,
			before: text,
			after: `${text}${end}${added.join("")}`,
			why: "adds what the documents need"
		} },
		...clash.length > 0 && { byHand: clash.join("") }
	};
}
const topKey = (block) => /^\w+/.exec(block)?.[0] ?? "";
function isThere(text, block) {
	return [...block.matchAll(/^ {2}([^\s:]+):/gm)].map((match) => match[1] ?? "").every((key) => text.includes(key));
}
function workflowText({ secrets, declarations, action }) {
	let hosts = new Set(declarations.repositories.flatMap(({ image }) => parseRepository(image)?.registry ?? [])), provider = (name) => declarations.repositories.some((repository) => repository.provider === name), isCloud = provider("aws") || provider("azure") || provider("gcp"), permissions = [
		"contents: write",
		"pull-requests: write",
		"issues: write",
		...hosts.has("ghcr.io") ? ["packages: read"] : [],
		...isCloud ? ["id-token: write"] : []
	], variables = [...new Set(secrets.flatMap(({ values }) => values.map(({ variable }) => variable)))], logins = [
		"aws",
		"azure",
		"gcp"
	].filter(provider).map((name) => `      # Log in to ${name} here; the step to copy: ${registryPage(action, name)}`), env = variables.map((variable) => `          ${variable}: \${{ secrets.${variable} }}`);
	return `${[
		"name: Image updates",
		"on:",
		"  schedule: [{ cron: \"17 * * * *\" }]",
		"  workflow_dispatch: {}",
		"  issue_comment: { types: [created] } # /retag commands",
		`permissions: { ${permissions.join(", ")} }`,
		"jobs:",
		"  scan:",
		"    if: github.event_name != 'issue_comment' || (github.event.issue.pull_request && contains(github.event.comment.body, '/retag'))",
		"    runs-on: ubuntu-latest",
		"    concurrency: { group: image-updates, queue: max }",
		"    steps:",
		"      - uses: actions/checkout@v7",
		...logins,
		`      - uses: ${action}`,
		...env.length > 0 ? ["        env:", ...env] : []
	].join("\n")}\n`;
}
// src/engine/migrate/secrets.ts
const FIELDS = {
	secretRef: [["dockerConfigJson", "DOCKERCONFIGJSON"]],
	serviceAccountName: [["dockerConfigJson", "DOCKERCONFIGJSON"]],
	certSecretRef: [["ca.crt", "CA"]],
	proxySecretRef: [["address", "ADDRESS"]],
	signingKey: [["git.asc", "SIGNING_KEY"]]
}, keyOf = (field) => field === "dockerConfigJson" ? ".dockerconfigjson" : field, variableOf = (name, suffix) => `${name.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^(?=\d)/, "_")}_${suffix}`;
function valuesOf(use, name, settings) {
	let known = Object.entries(settings ?? {}).flatMap(([field, value]) => typeof value == "object" ? [{
		field,
		variable: value.env,
		key: keyOf(field)
	}] : []);
	return known.length > 0 ? known : FIELDS[use].map(([field, suffix]) => ({
		field,
		variable: variableOf(name, suffix),
		key: keyOf(field)
	}));
}
function findNeededSecrets({ repositories, automations, secretsDeclared }, configured) {
	let needed = new Map(), add = (use, secret, usedBy) => {
		if (secret === void 0) return;
		let { namespace, name } = secret, key = `${namespace}/${name} ${use}`, entry = needed.get(key) ?? {
			namespace,
			name,
			use,
			usedBy: [],
			...sealedForm(secret) && { sealed: sealedForm(secret) },
			values: valuesOf(use, name, configured[`${namespace}/${name}`])
		};
		entry.usedBy.includes(usedBy) || entry.usedBy.push(usedBy), needed.set(key, entry);
	}, sealedForm = (secret) => {
		let form = secretsDeclared.find((other) => mayBeSame(other, secret));
		return form && {
			form: form.form,
			file: form.file
		};
	};
	for (let { name, namespace, secretRef, certSecretRef, proxySecretRef, serviceAccountName } of repositories) {
		let usedBy = `ImageRepository ${documentName({
			namespace,
			name
		})}`;
		add("secretRef", secretRef, usedBy), add("certSecretRef", certSecretRef, usedBy), add("proxySecretRef", proxySecretRef, usedBy);
		let account = serviceAccountName === void 0 || secretRef !== void 0 ? void 0 : serviceAccountName;
		add("serviceAccountName", account === void 0 ? void 0 : {
			namespace,
			name: account
		}, usedBy);
	}
	for (let { name, namespace, commit } of automations) add("signingKey", commit.signingKey?.secret, `ImageUpdateAutomation ${documentName({
		namespace,
		name
	})}`);
	return [...needed.values()].sort((a, b) => `${a.namespace}/${a.name}` < `${b.namespace}/${b.name}` ? -1 : 1);
}
// src/engine/migrate/migrate.ts
async function planMigration(tree, options) {
	let configPath = options.configPath ?? ".github/retag.yaml", project = await loadProject(tree, options.configPath), inventory = takeInventory(project.tree), before = describeMeaning(project), notes = [], moves = options.suspend ? suspendAll(project, inventory) : takeOut(project.tree, inventory);
	!options.suspend && !await (async (edits) => {
		let after = await loadProject(withEdits(tree, edits), options.configPath);
		return JSON.stringify(describeMeaning(after)) === JSON.stringify(before);
	})(moves.edits) && (notes.push("The kustomizations give the documents their names or values, so they stay there; the automations are suspended instead."), moves = suspendAll(project, inventory));
	let suspended = moves.edits.some((edit) => edit.why.startsWith("suspends")), secrets = findNeededSecrets(project.declarations, project.config.secrets), config = configEdit({
		path: configPath,
		text: project.configText
	}, {
		secrets,
		ignoreSuspend: suspended,
		action: options.action
	}), workflow = await planWorkflow(tree, project, secrets, options);
	config.byHand !== void 0 && notes.push(`Add to ${configPath} by hand:\n${config.byHand.trimEnd()}`);
	let isEmpty = inventory.documents.length === 0;
	isEmpty && notes.push("There are no image documents here, so nothing of the cluster is to be moved."), notes.push(...describeRemaining(moves), ...workflow.notes);
	let files = await readAll(tree, (path) => /\.ya?ml$/.test(path));
	return notes.push(...describeRenderedInCluster(files)), {
		documents: inventory.documents,
		markers: before.length,
		secrets,
		edits: [
			...config.edit ? [config.edit] : [],
			...workflow.edits,
			...moves.edits
		],
		notes,
		steps: isEmpty ? [] : [
			...secretSteps(secrets, options.action),
			...pauseStep(project.declarations),
			...removalSteps(files)
		],
		diagnostics: lintProject(project).filter((d) => d.severity === "error" && d.code !== "SECRET_UNRESOLVED")
	};
}
function suspendAll(project, inventory) {
	let remaining = [...new Set(inventory.documents.map(({ at }) => at.file))].sort();
	return {
		...suspend(project.tree, inventory),
		remaining
	};
}
function describeMeaning({ tree, declarations, config }) {
	let index = createPolicyIndex(declarations, config), automations = declarations.automations, { claims } = claimMarkers(locateInFiles(tree.files).files, automations, index);
	return claims.map(({ file, marker, policy, automation }) => {
		let found = index.repositoryFor(policy), image = "repository" in found ? found.repository.image : "", { name, pushBranch, checkoutBranch } = automation, branches = [
			name,
			pushBranch ?? "",
			checkoutBranch ?? ""
		];
		return JSON.stringify([
			file.path,
			marker.line,
			marker.setter,
			policyName(policy),
			image,
			describeRule(policy),
			branches
		]);
	}).sort();
}
function withEdits(tree, edits) {
	let texts = new Map(edits.map(({ path, after }) => [path, after]));
	return {
		list: () => tree.list(),
		read: (path) => {
			let text = texts.get(path);
			return text === void 0 ? tree.read(path) : new TextEncoder().encode(text);
		}
	};
}
async function readAll(tree, isWanted) {
	let texts = [];
	for (let { path, mode, size } of await tree.list()) mode !== "120000" && mode !== "160000" && (size ?? 0) <= 5242880 && isWanted(path) && texts.push({
		path,
		text: decodeText(await tree.read(path))
	});
	return texts;
}
function describeRenderedInCluster(files) {
	return files.filter(({ text }) => /^\s*kind:\s*ResourceSet\s*$/m.test(text) && /\bkind:\s*Image(?:Policy|Repository|Update)/.test(text)).map(({ path }) => `${path} is a ResourceSet with image documents, which only the cluster renders. Write them as files, or list their rendered output under sources.rendered.`);
}
const BRANCH_WORKFLOW = /flux-image-updates|peter-evans\/create-pull-request|gh pr create/;
async function planWorkflow(tree, { declarations }, secrets, { action }) {
	let workflows = await readAll(tree, (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)), own = workflows.find(({ path, text }) => path === ".github/workflows/image-updates.yml" || /uses:\s*\S*\/retag@/.test(text)), pushBranches = declarations.automations.flatMap(({ pushBranch }) => pushBranch ?? []), notes = workflows.filter(({ path, text }) => path !== own?.path && (BRANCH_WORKFLOW.test(text) || pushBranches.some((branch) => text.includes(branch)))).map(({ path }) => `${path} seems to open pull requests from the branch of the controllers; remove it, because Retag opens them.`);
	if (own !== void 0) return {
		edits: [],
		notes: [`${own.path} runs Retag already and stays as it is.`, ...notes]
	};
	declarations.automations.filter(({ implicit, pushBranch, checkoutBranch }) => !implicit && (pushBranch === void 0 || pushBranch === checkoutBranch)).length > 0 && notes.push("The automations push to the branch that they read. Retag opens a pull request instead; `delivery: commit` in the configuration keeps direct commits."), action.startsWith("OWNER/") && notes.push(`Put the owner of the Action in place of OWNER in ${WORKFLOW_PATH}, or give --action.`);
	let after = workflowText({
		secrets,
		declarations,
		action
	});
	return {
		edits: [{
			path: WORKFLOW_PATH,
			before: "",
			after,
			why: "the workflow"
		}],
		notes
	};
}
function describeRemaining({ remaining, unsuspended }) {
	let list = (paths) => paths.map((path) => `  ${path}`).join("\n");
	return [...unsuspended.length > 0 ? [`Suspend these automations by hand (set spec.suspend: true); they are written in a way that is left alone:\n${list(unsuspended)}`] : [], ...remaining.length > 0 ? [`The cluster still gets these documents. Take them out of what applies them before the CRDs go:\n${list(remaining)}`] : []];
}
// src/engine/migrate/shadow.ts
function controllerBranches({ automations }) {
	let named = automations.flatMap(({ pushBranch, checkoutBranch }) => [pushBranch, checkoutBranch]);
	return ["HEAD", ...[...new Set(named.filter((branch) => branch !== void 0))].sort().flatMap((branch) => [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`])];
}
async function compareWithControllers(project, plan, history, registry) {
	let { tree, declarations, config } = project, index = createPolicyIndex(declarations, config), { claims } = claimMarkers(locateInFiles(tree.files).files, declarations.automations, index), resolved = new Map(plan.policies.map((each) => [each.policy, each])), builtAfter = buildDates(registry), automations = [];
	for (let automation of declarations.automations) {
		let updates = history.filter((update) => isByController(update, automation)), own = claims.filter((claim) => claim.automation === automation), policies = [];
		for (let [name, group] of groupBy(own, (claim) => policyName(claim.policy))) {
			let places = await Promise.all(group.map((claim) => judge(claim, {
				plan,
				resolved: resolved.get(claim.policy),
				updates,
				builtAfter
			})));
			policies.push({
				name,
				places
			});
		}
		let author = automation.commit.author?.email;
		automations.push({
			name: documentName(automation),
			...author !== void 0 && author !== "" && { author },
			commits: new Set(updates.map((update) => update.commit)).size,
			policies: policies.sort((a, b) => a.name < b.name ? -1 : 1)
		});
	}
	return {
		automations,
		diagnostics: plan.diagnostics.filter((d) => d.severity === "error")
	};
}
function isByController({ author }, { commit }) {
	let email = commit.author?.email ?? "";
	return email === "" || author.email.toLowerCase() === email.toLowerCase();
}
async function judge(claim, { plan, resolved, updates, builtAfter }) {
	let { file, marker } = claim, place = {
		file: file.path,
		line: marker.line,
		setter: marker.setter
	}, update = updates.find((each) => each.file === file.path && each.setter === marker.setter), controllers = update && {
		value: update.new,
		commit: update.commit,
		date: update.date
	}, known = {
		...place,
		...controllers && { controllers }
	}, held = plan.automations.flatMap((automation) => automation.held).find((change) => change.file === place.file && change.line === place.line && change.setter === place.setter);
	if (held !== void 0) return {
		...known,
		verdict: "held",
		reason: held.reason
	};
	let retag = resolved?.latestRef && valueFor(resolved.latestRef, marker.field);
	if (resolved === void 0 || retag === void 0) return {
		...known,
		verdict: "unresolved",
		reason: resolved?.error?.message ?? "nothing is elected"
	};
	if (controllers === void 0) return {
		...known,
		verdict: "unwritten",
		retag
	};
	if (controllers.value === retag) return {
		...known,
		verdict: "agrees",
		retag
	};
	let isNewer = await builtAfter(resolved, controllers.date);
	return {
		...known,
		verdict: isNewer ? "newer" : "differs",
		retag
	};
}
function buildDates(registry) {
	let dates = new Map(), ask = async ({ repository, latestRef }) => {
		if (repository !== void 0 && latestRef !== void 0) try {
			return (await registry.inspect(repository, latestRef.digest ?? latestRef.tag)).created;
		} catch (error) {
			if (error instanceof RegistryError) return;
			throw error;
		}
	};
	return async (resolved, date) => {
		let asked = dates.get(resolved) ?? ask(resolved);
		dates.set(resolved, asked);
		let created = await asked;
		return created !== void 0 && created > date;
	};
}
// src/report/migration-document.ts
const place = strictObject({
	file: string(),
	line: int(),
	column: int()
});
strictObject({
	version: literal(1),
	written: boolean().describe("Whether the edits were written."),
	markers: int(),
	documents: array(strictObject({
		kind: string(),
		namespace: string(),
		name: string(),
		at: place
	})),
	secrets: array(strictObject({
		name: string().describe("`namespace/name`."),
		use: string().describe("The field that names it."),
		usedBy: array(string()),
		sealed: strictObject({
			form: string(),
			file: string()
		}).nullable(),
		variables: array(string()).describe("Environment variables that hold its values.")
	})),
	edits: array(strictObject({
		path: string(),
		why: string(),
		created: boolean(),
		patch: string()
	})),
	notes: array(string()),
	steps: array(strictObject({
		title: string(),
		commands: array(string())
	})).describe("What remains to be done."),
	diagnostics: array(diagnosticSchema)
}), strictObject({
	version: literal(1),
	automations: array(strictObject({
		name: string(),
		author: string().nullable().describe("Author that the controllers commit as; null means that any commit counts."),
		commits: int().describe("Commits of theirs that were found."),
		policies: array(strictObject({
			name: string(),
			agreement: _enum([
				"agrees",
				"newer",
				"differs",
				"held",
				"unresolved",
				"unwritten"
			]).describe("The gravest of its places."),
			places: array(strictObject({
				file: string(),
				line: int(),
				setter: string(),
				verdict: _enum([
					"agrees",
					"newer",
					"differs",
					"held",
					"unresolved",
					"unwritten"
				]),
				controllers: strictObject({
					value: string(),
					commit: string(),
					date: string()
				}).nullable(),
				retag: string().nullable(),
				reason: string().nullable()
			}))
		}))
	})),
	diagnostics: array(diagnosticSchema)
});
const GRAVEST_FIRST = [
	"differs",
	"unresolved",
	"held",
	"newer",
	"unwritten",
	"agrees"
];
function gravest(verdicts) {
	return GRAVEST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "agrees";
}
// src/report/migration-text.ts
const indent = (text, by = "  ") => text.replace(/^(?=.)/gm, by);
function migrationText(plan, patch, palette) {
	let title = (text) => palette.bold(text), kinds = [...groupBy(plan.documents, (document) => document.kind)].map(([kind, list]) => `${list.length} ${kind}`), found = kinds.length === 0 ? "no image documents" : kinds.join(", "), files = [...new Set(plan.documents.map(({ at }) => at.file))].sort(), secrets = textTable([
		"SECRET",
		"NAMED BY",
		"DECLARED",
		"GOES INTO"
	], plan.secrets.map(({ name, usedBy, sealed, variables }) => [
		name,
		usedBy.length > 2 ? `${usedBy[0]} and ${usedBy.length - 1} more` : usedBy.join(", "),
		sealed === null ? "in the cluster" : `${sealed.form} in ${sealed.file}`,
		variables.map((variable) => `secrets.${variable}`).join(", ")
	]), palette), steps = plan.steps.map(({ title: name, commands }, index) => `${index + 1}. ${printable(name)}\n${indent(commands.map(printable).join("\n"), "     ")}`);
	return [
		`${title("Found")}\n  ${found}; ${plan.markers} ${plan.markers === 1 ? "marker" : "markers"}${files.length === 0 ? "" : `\n${indent(printable(files.join("\n")), "  ")}`}`,
		secrets === "" ? "" : `${title("Secrets to provide")} (Settings > Secrets and variables > Actions)\n${indent(secrets)}`,
		`${title(plan.written ? "Written" : "Would be written")}\n${plan.edits.length === 0 ? "  nothing" : plan.edits.map(({ path, why }) => `  ${printable(path)}: ${printable(why)}`).join("\n")}`,
		plan.written ? "" : patch.trimEnd(),
		plan.notes.length === 0 ? "" : `${title("Notes")}\n${plan.notes.map((note) => `- ${indent(printable(note)).trimStart()}`).join("\n")}`,
		steps.length === 0 ? "" : `${title("What remains, once the change is merged")}\n${steps.join("\n")}`
	].filter((section) => section !== "").join("\n\n");
}
function shadowText(report, now, palette) {
	return report.automations.map(({ name, author, commits, policies }) => {
		let by = author === null ? "anybody" : author, head = `${palette.bold(printable(name))}: ${commits} ${commits === 1 ? "commit" : "commits"} by ${printable(by)}`, table = textTable([
			"POLICY",
			"AGREEMENT",
			"PLACES"
		], policies.map(({ name: policy, agreement, places }) => [
			policy,
			agreement,
			`${places.filter((place) => place.verdict === "agrees").length} of ${places.length} agree`
		]), palette), others = policies.flatMap(({ places }) => places).filter(({ verdict }) => verdict !== "agrees" && verdict !== "unwritten").map(({ file, line, verdict, controllers, retag, reason }) => {
			let theirs = controllers ? `controllers ${controllers.value} (${controllers.commit.slice(0, 7)}, ${ageOf(new Date(controllers.date), now)})` : "controllers nothing";
			return printable(`${file}:${line} ${verdict}: ${theirs}; retag ${retag ?? `nothing: ${reason ?? ""}`}`);
		});
		return [
			head,
			indent(table),
			...others.map((line) => `  ${line}`)
		].filter((text) => text !== "").join("\n");
	}).join("\n\n");
}
// src/cli/migrate.ts
async function runMigrate(options) {
	let terminal = new Terminal(options.verbose);
	if (options.shadow) return runShadow(options, terminal);
	let project = await openLocalProject(options), { suspend, action, config } = options, plan = await planMigration(createWorkingTree(project.root), {
		suspend,
		action,
		configPath: config
	});
	options.write && writeFiles(project.root, plan.edits);
	let document = describeMigration(plan, options.write);
	if (options.format === "json") terminal.printJson(document);
	else {
		let patch = colourPatch(plan.edits.map(patchOf).join(""), terminal.out);
		terminal.print(migrationText(document, patch, terminal.out)), terminal.diagnostics(plan.diagnostics, project.readText), plan.edits.length === 0 ? terminal.info("the files are as they should be; nothing to write") : options.write || terminal.info("nothing was written; retag migrate --write does it");
	}
	return exitCodeOf(plan.diagnostics);
}
function describeMigration(plan, written) {
	return {
		version: 1,
		written,
		markers: plan.markers,
		documents: plan.documents.map(({ kind, namespace, name, at }) => ({
			kind,
			namespace,
			name,
			at
		})),
		secrets: plan.secrets.map(({ namespace, name, use, usedBy, sealed, values }) => ({
			name: `${namespace || "flux-system"}/${name}`,
			use,
			usedBy: [...usedBy],
			sealed: sealed ?? null,
			variables: values.map(({ variable }) => variable)
		})),
		edits: plan.edits.map((edit) => ({
			path: edit.path,
			why: edit.why,
			created: edit.before === "",
			patch: patchOf(edit)
		})),
		notes: [...plan.notes],
		steps: plan.steps.map(({ title, commands }) => ({
			title,
			commands: [...commands]
		})),
		diagnostics: [...plan.diagnostics]
	};
}
async function runShadow(options, terminal) {
	let project = await openLocalProject(options), { readMarkerHistory } = await import("./git-history.js"), history = await readMarkerHistory(project.root, { refs: controllerBranches(project.declarations) });
	if (history === void 0) throw new ConfigError("CONFIG_INVALID", `${project.root} has no git history to compare with`, { hint: "run it in a full clone, made without --depth, on a machine with git" });
	let now = new Date();
	return withLocalPlan(project, options, terminal, {
		now,
		resolveUnused: !1
	}, async ({ plan, registry }) => {
		let report = describeShadow(await compareWithControllers(project, plan, history, registry));
		if (options.format === "json") terminal.printJson(report);
		else {
			let errors = plan.diagnostics.filter((d) => d.severity === "error");
			terminal.print(shadowText(report, now, terminal.out)), terminal.diagnostics(errors, project.readText), terminal.info(summariseShadow(report));
		}
		return verdictsOf(report).includes("differs") ? EXIT.errors : exitCodeOf(plan.diagnostics);
	});
}
const verdictsOf = ({ automations }) => automations.flatMap(({ policies }) => policies.map(({ agreement }) => agreement));
function summariseShadow(report) {
	let verdicts = verdictsOf(report), count = (verdict) => verdicts.filter((each) => each === verdict).length, parts = [
		"agrees",
		"newer",
		"differs",
		"held",
		"unresolved",
		"unwritten"
	].filter((verdict) => count(verdict) > 0).map((verdict) => `${count(verdict)} ${verdict}`);
	return `${verdicts.length} ${verdicts.length === 1 ? "policy" : "policies"}: ${parts.join(", ") || "none has a marker"}`;
}
function describeShadow({ automations, diagnostics }) {
	return {
		version: 1,
		automations: automations.map(({ name, author, commits, policies }) => ({
			name,
			author: author ?? null,
			commits,
			policies: policies.map((policy) => ({
				name: policy.name,
				agreement: gravest(policy.places.map(({ verdict }) => verdict)),
				places: policy.places.map(({ controllers, retag, reason, ...place }) => ({
					...place,
					controllers: controllers ? {
						...controllers,
						date: controllers.date.toISOString()
					} : null,
					retag: retag ?? null,
					reason: reason ?? null
				}))
			}))
		})),
		diagnostics: [...diagnostics]
	};
}
export { runMigrate };
