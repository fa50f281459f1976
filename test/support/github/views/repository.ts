/** Repositories as the API shows them. */
import { type Account, fullName, type Repository } from '../model.ts';
import { reaches, roleOf } from '../viewers.ts';
import type { World } from '../world.ts';
import { viewAccount, viewTime } from './account.ts';

type Json = Record<string, unknown>;

/** Link fields: name without `_url`, and what follows the repository's API address. */
const links: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** Address of a repository in the API. */
export function repositoryUrl(world: World, repository: Repository): string {
  return `${world.origin}/repos/${fullName(repository)}`;
}

/** Address of a repository for people. */
export function repositoryPage(world: World, repository: Repository): string {
  return `${world.origin}/${fullName(repository)}`;
}

/** The `repository` object. */
export function viewRepository(world: World, repository: Repository): Json {
  const url = repositoryUrl(world, repository);
  const page = repositoryPage(world, repository);
  const open = [...repository.issues.values()].filter(({ state }) => state === 'open').length;
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    owner: viewAccount(world, repository.owner),
    html_url: page,
    description: repository.description,
    fork: repository.fork,
    url,
    ...Object.fromEntries(Object.entries(links).map(([name, path]) => [`${name}_url`, url + path])),
    created_at: viewTime(repository.createdAt),
    updated_at: viewTime(repository.pushedAt),
    pushed_at: viewTime(repository.pushedAt),
    git_url: `git://${page.replace(/^https?:\/\//, '')}.git`,
    ssh_url: `git@127.0.0.1:${fullName(repository)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: false,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: repository.archived,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.private ? 'private' : 'public',
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
  };
}

/** The `full-repository` object; people with push rights also see the merge settings. */
export function viewFullRepository(
  world: World,
  repository: Repository,
  viewer: Account | undefined,
  writes: boolean,
): Json {
  const role = roleOf(repository, viewer);
  const allows = (method: 'merge' | 'squash' | 'rebase') => repository.allowedMergeMethods.includes(method);
  return {
    ...viewRepository(world, repository),
    permissions: {
      admin: role === 'admin',
      maintain: reaches(role, 'maintain'),
      push: writes || reaches(role, 'write'),
      triage: reaches(role, 'triage'),
      pull: true,
    },
    allow_auto_merge: repository.allowAutoMerge,
    allow_merge_commit: allows('merge'),
    allow_squash_merge: allows('squash'),
    allow_rebase_merge: allows('rebase'),
    delete_branch_on_merge: repository.deleteBranchOnMerge,
    network_count: 0,
    subscribers_count: 0,
  };
}
