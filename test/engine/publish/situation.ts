/** A repository with markers on our GitHub, tags that tests choose, and runs of publishing as a scheduled job does them. */
import { createForge } from '../../../src/adapters/github-forge.ts';
import { openGitHubTree } from '../../../src/adapters/github-tree.ts';
import { createOctokit, type GitHubClient } from '../../../src/adapters/octokit.ts';
import { defaultConfig } from '../../../src/config/parse-config.ts';
import type { PublishInput } from '../../../src/engine/publish/context.ts';
import { type PublishResult, publish } from '../../../src/engine/publish/publish.ts';
import type { PublishSettings } from '../../../src/engine/publish/settings.ts';
import { publishSettings } from '../../../src/engine/publish-settings.ts';
import { ForgeError } from '../../../src/errors.ts';
import type { Automation, ImagePolicy, ImageRepository } from '../../../src/model.ts';
import type { Plan, PlannedAutomation, PlannedFile, ResolvedPolicy, WrittenChange } from '../../../src/plan-model.ts';
import type { Forge, Tree } from '../../../src/ports.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';

export const REPOSITORY = 'acme/fleet';
export const BRANCH = 'flux-image-updates';
export const NOW = new Date('2026-11-20T12:00:00Z');
/** What publishing is told where a repository has no configuration. */
export const UNCONFIGURED = publishSettings(defaultConfig(), {});

const LINE = /^\s*image: (?<image>[^\s:]+):(?<tag>\S+) # \{"\$imagepolicy": "(?<policy>[^"]+)"\}$/;

/** A manifest with one marked image per policy; the policy's name is the image's last part. */
export function manifest(images: Readonly<Record<string, string>>, comment = 'app'): string {
  const lines = Object.entries(images).map(([policy, tag]) =>
    `  - image: ghcr.io/acme/${policy.split(':')[1]}:${tag} # {"$imagepolicy": "${policy}"}`.replace(
      '- image',
      '  image',
    ),
  );
  return `# ${comment}\nkind: Deployment\nspec:\n${lines.join('\n')}\n`;
}

const at = { file: 'flux/images.yaml', line: 1, column: 1 };
const declared = (name: string, namespace: string) => ({
  apiVersion: 'image.toolkit.fluxcd.io/v1',
  name,
  namespace,
  labels: {},
  location: at,
  naming: { name: 'as written', namespace: 'as written' },
  suspend: false,
  scopes: [''],
});

export function automationNamed(name: string, changes: Partial<Automation> = {}): Automation {
  return {
    ...declared(name, 'flux-system'),
    implicit: false,
    interval: 60_000,
    updatePath: '',
    commit: { messageTemplateValues: {} },
    ...changes,
  };
}

function resolvedPolicy(policy: string, tag: string): ResolvedPolicy {
  const [namespace = '', name = ''] = policy.split(':');
  const image = `ghcr.io/acme/${name}`;
  const repository: ImageRepository = {
    ...declared(name, namespace),
    image,
    interval: 60_000,
    provider: 'generic',
    insecure: false,
  };
  const document: ImagePolicy = {
    ...declared(name, namespace),
    repositoryRef: { name, namespace },
    choice: { semver: { range: '>=1.0.0' } },
    digestReflectionPolicy: 'Never',
    fieldLocations: {},
  };
  const counts = { fetched: 80, excluded: 2, filtered: 78, parsed: 40, matched: 12 };
  return {
    policy: document,
    repository,
    latestRef: { name: image, tag },
    counts,
    selection: { tag, key: tag, counts, ties: [], top: [{ tag, key: tag }], diagnostics: [] },
    unused: false,
  };
}

/** What `plan` would make of a tree, for manifests as above. */
export async function planTree(
  tree: Tree,
  tags: Readonly<Record<string, string>>,
  options: { branch?: string; base?: string; automations?: readonly Automation[] } = {},
): Promise<Plan> {
  const files: PlannedFile[] = [];
  for (const { path, mode } of await tree.list()) {
    if (!path.endsWith('.yaml') || (mode !== '100644' && mode !== '100755')) continue;
    const before = Buffer.from(await tree.read(path)).toString('utf8');
    const changes: WrittenChange[] = [];
    let start = 0;
    const lines = before.split('\n').map((line, index) => {
      const { image = '', tag = '', policy = '' } = LINE.exec(line)?.groups ?? {};
      const wanted = tags[policy];
      const lineAt = start;
      start += line.length + 1;
      if (wanted === undefined || wanted === tag) return line;
      const [old, next] = [`${image}:${tag}`, `${image}:${wanted}`];
      changes.push({
        file: path,
        line: index + 1,
        column: line.indexOf(old) + 1,
        old,
        new: next,
        setter: policy,
        policy,
        field: 'image',
        image,
        edits: [{ start: lineAt + line.indexOf(old), end: lineAt + line.indexOf(old) + old.length, text: next }],
      });
      return line.replace(old, next);
    });
    if (changes.length > 0) files.push({ path, mode, before, after: lines.join('\n'), changes });
  }
  const automations = options.automations ?? [automationNamed('fleet')];
  return {
    repositories: [],
    policies: Object.entries(tags).map(([policy, tag]) => resolvedPolicy(policy, tag)),
    automations: automations.map((automation): PlannedAutomation => {
      const own = files.filter(file => file.path.startsWith(automation.updatePath));
      return {
        automation,
        name: `${automation.namespace}/${automation.name}`,
        base: options.base ?? 'main',
        branch: options.branch ?? BRANCH,
        commitMessage: `Update from image update automation\n\n${own.flatMap(file => file.changes.map(change => `- ${change.new}`)).join('\n')}\n`,
        files: own,
        held: [],
      };
    }),
    diagnostics: [],
  };
}

export interface RunOptions extends Partial<Omit<PublishInput, 'plan' | 'settings' | 'forge'>> {
  settings?: Partial<PublishSettings>;
  automations?: readonly Automation[];
  branch?: string;
  /** Changes the plan before it is published. */
  edit?: (plan: Plan) => void;
  token?: string;
}

export class Situation {
  readonly github: FakeGitHub;
  readonly tags: Record<string, string>;
  readonly apiUrl: string;

  constructor(github: FakeGitHub, tags: Record<string, string>, apiUrl: string) {
    this.github = github;
    this.tags = tags;
    this.apiUrl = apiUrl;
  }

  client(token = 'ghs_workflow'): { octokit: GitHubClient; forge: Forge } {
    const octokit = createOctokit({ token, baseUrl: this.apiUrl, userAgent: 'retag-test', second: 1, maxWait: 2 });
    return { octokit, forge: createForge({ octokit, owner: 'acme', repository: 'fleet' }) };
  }

  /** One whole run: repository, head, archive, publish. Throws what a run throws. */
  async run(options: RunOptions = {}): Promise<PublishResult[]> {
    const { settings, automations, branch, edit, token, ...rest } = options;
    const { octokit, forge } = this.client(token);
    const { defaultBranch } = await forge.readRepository();
    const head = await forge.readBranch(defaultBranch);
    if (head === undefined) throw new ForgeError('GITHUB_REF_MISSING', `no branch ${defaultBranch}`);
    const tree = openGitHubTree({ octokit, owner: 'acme', repository: 'fleet', commit: head.commit, tree: head.tree });
    const plan = await planTree(tree, this.tags, {
      base: defaultBranch,
      ...(branch !== undefined && { branch }),
      ...(automations !== undefined && { automations }),
    });
    edit?.(plan);
    return publish({
      plan,
      settings: { ...UNCONFIGURED, ...settings },
      forge,
      clock: { now: () => NOW },
      baseHeads: [{ ...head, snapshot: tree }],
      ...rest,
    });
  }

  file(path: string, branch: string = BRANCH): string | undefined {
    return this.github.readFile(REPOSITORY, branch, path);
  }

  close(): Promise<void> {
    return this.github.close();
  }
}

/** A fresh GitHub with `acme/fleet`, the workflow token, and the given files (by default one app at 1.0.0). */
export async function startSituation(
  options: {
    files?: Record<string, string | { content: string; mode: string }>;
    tags?: Record<string, string>;
    enterprise?: boolean;
    actionsMayOpenPulls?: boolean;
    archived?: boolean;
    allowAutoMerge?: boolean;
  } = {},
): Promise<Situation> {
  const github = await startGitHub({ clock: () => NOW });
  const {
    files = { 'apps/web.yaml': manifest({ 'flux-system:web': '1.0.0' }) },
    tags = { 'flux-system:web': '1.1.0' },
  } = options;
  github.seedRepository({
    owner: 'acme',
    name: 'fleet',
    files: { 'README.md': '# fleet\n', ...files },
    collaborators: { alice: 'write', bob: 'write' },
    actionsMayOpenPulls: options.actionsMayOpenPulls ?? true,
    archived: options.archived ?? false,
    allowAutoMerge: options.allowAutoMerge ?? false,
  });
  github.addToken({ token: 'ghs_workflow', kind: 'workflow', repositories: [REPOSITORY] });
  return new Situation(github, { ...tags }, options.enterprise ? github.enterpriseUrl : github.url);
}
