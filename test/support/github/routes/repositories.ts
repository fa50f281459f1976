/** Repositories as a whole: settings, branches, rules, people, archives, releases. */
import { notFound, Refusal } from '../errors.ts';
import { fullName, type Protection, type Repository, type Role } from '../model.ts';
import { branchHead } from '../refs.ts';
import { requireCommit } from '../revisions.ts';
import { type Answer, type Call, page, type Routes } from '../router.ts';
import { rulesetsFor } from '../rules.ts';
import { packTarball } from '../tarball.ts';
import { grants, openRepository, reaches, roleOf } from '../viewers.ts';
import { viewAccount } from '../views/account.ts';
import { viewInstallation } from '../views/app.ts';
import { viewCommit } from '../views/git.ts';
import { viewRelease, viewTag } from '../views/release.ts';
import { repositoryPage, repositoryUrl, viewFullRepository } from '../views/repository.ts';

type Json = Record<string, unknown>;

export const repositoryRoutes: Routes = {
  'GET /repos/:owner/:repo': getRepository,
  'GET /repos/:owner/:repo/branches': listBranches,
  'GET /repos/:owner/:repo/branches/*branch/protection': getProtection,
  'GET /repos/:owner/:repo/branches/*branch': getBranch,
  'GET /repos/:owner/:repo/rules/branches/*branch': listRules,
  'GET /repos/:owner/:repo/collaborators/:login/permission': getPermission,
  'GET /repos/:owner/:repo/collaborators/:login': checkCollaborator,
  'GET /repos/:owner/:repo/tarball/*ref': redirectToArchive,
  'GET /repos/:owner/:repo/tarball': redirectToArchive,
  'GET /codeload/:owner/:repo/legacy.tar.gz/*ref': getArchive,
  'GET /repos/:owner/:repo/tags': listTags,
  'GET /repos/:owner/:repo/releases': listReleases,
  'GET /repos/:owner/:repo/releases/latest': getLatestRelease,
  'GET /repos/:owner/:repo/releases/tags/*tag': getReleaseByTag,
  'GET /repos/:owner/:repo/installation': getInstallation,
  'GET /repos/:owner/:repo/actions/permissions/workflow': getWorkflowPermissions,
};

function getRepository(call: Call): Answer {
  const { world, viewer } = call;
  const repository = openRepository(call, 'metadata:read');
  const writes = viewer.permissions !== undefined && grants(viewer, repository, 'contents:write');
  return { status: 200, body: viewFullRepository(world, repository, viewer.account, writes) };
}

function branchNames(repository: Repository): string[] {
  return [...repository.refs.keys()]
    .filter(ref => ref.startsWith('refs/heads/'))
    .map(ref => ref.slice(11))
    .sort();
}

function isProtected(repository: Repository, branch: string): boolean {
  return repository.protections.has(branch) || rulesetsFor(repository, branch).length > 0;
}

function listBranches(call: Call): Answer {
  const repository = openRepository(call, 'contents:read');
  return page(call, branchNames(repository), name => {
    const sha = branchHead(repository, name) as string;
    const url = `${repositoryUrl(call.world, repository)}/commits/${sha}`;
    return { name, commit: { sha, url }, protected: isProtected(repository, name) };
  });
}

function getBranch(call: Call): Answer {
  const { world, params } = call;
  const repository = openRepository(call, 'contents:read');
  const name = params['branch'] as string;
  const sha = branchHead(repository, name);
  if (!sha) throw new Refusal(404, 'Branch not found');
  const self = `${repositoryUrl(world, repository)}/branches/${name}`;
  const contexts = repository.protections.get(name)?.requiredStatusChecks ?? [];
  const required = { enforcement_level: contexts.length > 0 ? 'non_admins' : 'off', contexts, checks: [] };
  return {
    status: 200,
    body: {
      name,
      commit: viewCommit(world, repository, sha),
      _links: { self, html: `${repositoryPage(world, repository)}/tree/${name}` },
      protected: isProtected(repository, name),
      protection: { enabled: repository.protections.has(name), required_status_checks: required },
      protection_url: `${self}/protection`,
    },
  };
}

function getProtection(call: Call): Answer {
  const { world, params } = call;
  const repository = openRepository(call, 'administration:read', 'admin');
  const name = params['branch'] as string;
  if (!branchHead(repository, name)) throw new Refusal(404, 'Branch not found');
  const protection = repository.protections.get(name);
  if (!protection) throw new Refusal(404, 'Branch not protected');
  return {
    status: 200,
    body: viewProtection(`${repositoryUrl(world, repository)}/branches/${name}/protection`, protection),
  };
}

function viewProtection(url: string, protection: Protection): Json {
  const { requiredStatusChecks, requiredReviews } = protection;
  return {
    url,
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.enforceAdmins ?? false },
    required_signatures: { url: `${url}/required_signatures`, enabled: protection.requiredSignatures ?? false },
    allow_force_pushes: { enabled: protection.allowForcePushes ?? false },
    allow_deletions: { enabled: protection.allowDeletions ?? false },
    ...(requiredStatusChecks && {
      required_status_checks: {
        url: `${url}/required_status_checks`,
        contexts_url: `${url}/required_status_checks/contexts`,
        strict: false,
        contexts: requiredStatusChecks,
        checks: requiredStatusChecks.map(context => ({ context, app_id: null })),
      },
    }),
    ...(requiredReviews && {
      required_pull_request_reviews: {
        url: `${url}/required_pull_request_reviews`,
        dismiss_stale_reviews: false,
        require_code_owner_reviews: false,
        required_approving_review_count: requiredReviews,
      },
    }),
  };
}

function listRules(call: Call): Answer {
  const repository = openRepository(call, 'metadata:read');
  const rulesets = rulesetsFor(repository, call.params['branch'] as string);
  const rules = rulesets.flatMap(({ id, rules }) => rules.map(rule => ({ id, rule })));
  return page(call, rules, ({ id, rule }) => ({
    type: rule.type,
    ...(rule.parameters ? { parameters: rule.parameters } : {}),
    ruleset_source_type: 'Repository',
    ruleset_source: fullName(repository),
    ruleset_id: id,
  }));
}

const basePermissions: Record<Role, string> = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

function getPermission(call: Call): Answer {
  const { world, viewer, params } = call;
  const repository = openRepository(call, 'metadata:read');
  if (viewer.kind === 'anonymous') throw new Refusal(401, 'Requires authentication');
  if (viewer.kind === 'pat' && !reaches(roleOf(repository, viewer.account), 'write')) {
    throw new Refusal(403, 'Must have push access to view collaborator permission.');
  }
  const account = world.findAccount(params['login'] as string);
  if (!account) throw new Refusal(404, `${params['login']} is not a user`);
  const role = roleOf(repository, account);
  const has = (least: Role) => reaches(role, least);
  const permissions = {
    admin: has('admin'),
    maintain: has('maintain'),
    push: has('write'),
    triage: has('triage'),
    pull: has('read'),
  };
  const user = { ...viewAccount(world, account), permissions, role_name: role };
  return { status: 200, body: { permission: basePermissions[role], role_name: role, user } };
}

function checkCollaborator(call: Call): Answer {
  const repository = openRepository(call, 'metadata:read');
  const account = call.world.findAccount(call.params['login'] as string);
  const listed = account && (account === repository.owner || repository.roles.has(account.login.toLowerCase()));
  if (!listed || roleOf(repository, account) === 'none') throw notFound();
  return { status: 204 };
}

function redirectToArchive(call: Call): Answer {
  const repository = openRepository(call, 'contents:read');
  const sha = requireCommit(call.world, repository, call.params['ref']);
  const token = repository.private ? `?token=${Buffer.from(fullName(repository)).toString('base64url')}` : '';
  return {
    status: 302,
    headers: { location: `${call.world.origin}/codeload/${fullName(repository)}/legacy.tar.gz/${sha}${token}` },
  };
}

// Archives of private repositories are guarded by the link's own token, not by the header, which clients drop on redirects.
function getArchive(call: Call): Answer {
  const { world, params, query } = call;
  const repository = world.findRepository(`${params['owner']}/${params['repo']}`);
  const token = repository && Buffer.from(fullName(repository)).toString('base64url');
  if (!repository || (repository.private && query.get('token') !== token)) throw notFound();
  const sha = requireCommit(world, repository, params['ref']);
  const top = `${repository.owner.login}-${repository.name}-${sha.slice(0, 7)}`;
  return {
    status: 200,
    body: packTarball(world.store, sha, top),
    headers: { 'content-type': 'application/x-gzip', 'content-disposition': `attachment; filename=${top}.tar.gz` },
  };
}

function listTags(call: Call): Answer {
  const repository = openRepository(call, 'contents:read');
  const tags = [...repository.refs]
    .filter(([ref]) => ref.startsWith('refs/tags/'))
    .sort(([a], [b]) => (a < b ? 1 : -1));
  return page(call, tags, ([ref, sha]) => viewTag(call.world, repository, ref.slice('refs/tags/'.length), sha));
}

function visibleReleases(call: Call, repository: Repository): Repository['releases'] {
  const writes = call.viewer.kind !== 'anonymous' && grants(call.viewer, repository, 'contents:write');
  return repository.releases.filter(({ draft }) => !draft || writes).toReversed();
}

function listReleases(call: Call): Answer {
  const repository = openRepository(call, 'contents:read');
  return page(call, visibleReleases(call, repository), release => viewRelease(call.world, repository, release));
}

function getLatestRelease(call: Call): Answer {
  const repository = openRepository(call, 'contents:read');
  const latest = visibleReleases(call, repository).find(({ draft, prerelease }) => !draft && !prerelease);
  if (!latest) throw notFound();
  return { status: 200, body: viewRelease(call.world, repository, latest) };
}

function getReleaseByTag(call: Call): Answer {
  const repository = openRepository(call, 'contents:read');
  const release = repository.releases.find(({ tag, draft }) => tag === call.params['tag'] && !draft);
  if (!release) throw notFound();
  return { status: 200, body: viewRelease(call.world, repository, release) };
}

function getInstallation(call: Call): Answer {
  const { world, viewer, params } = call;
  const repository = world.findRepository(`${params['owner']}/${params['repo']}`);
  const installation = repository && world.installationsOn(repository).find(({ app }) => app === viewer.app);
  if (viewer.kind !== 'jwt') throw new Refusal(401, 'A JSON web token could not be decoded');
  if (!installation) throw notFound();
  return { status: 200, body: viewInstallation(world, installation) };
}

function getWorkflowPermissions(call: Call): Answer {
  const repository = openRepository(call, 'administration:read', 'admin');
  const { actionsMayOpenPulls } = repository;
  return {
    status: 200,
    body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: actionsMayOpenPulls },
  };
}
