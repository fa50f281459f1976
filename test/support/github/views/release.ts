/** Releases and tags as the API shows them. */
import type { Release, Repository } from '../model.ts';
import type { World } from '../world.ts';
import { viewAccount, viewTime } from './account.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';

type Json = Record<string, unknown>;

/** The `release` object. */
export function viewRelease(world: World, repository: Repository, release: Release): Json {
  const base = repositoryUrl(world, repository);
  const url = `${base}/releases/${release.id}`;
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    html_url: `${repositoryPage(world, repository)}/releases/tag/${encodeURIComponent(release.tag)}`,
    id: release.id,
    author: viewAccount(world, release.author),
    node_id: `RE_${release.id}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    draft: release.draft,
    immutable: false,
    prerelease: release.prerelease,
    created_at: viewTime(release.createdAt),
    updated_at: viewTime(release.createdAt),
    published_at: release.draft ? null : viewTime(release.createdAt),
    assets: [],
    tarball_url: `${base}/tarball/${encodeURIComponent(release.tag)}`,
    zipball_url: `${base}/zipball/${encodeURIComponent(release.tag)}`,
    body: release.body,
  };
}

/** The `tag` object of `GET tags`. */
export function viewTag(world: World, repository: Repository, name: string, sha: string): Json {
  const base = repositoryUrl(world, repository);
  return {
    name,
    zipball_url: `${base}/zipball/refs/tags/${name}`,
    tarball_url: `${base}/tarball/refs/tags/${name}`,
    commit: { sha, url: `${base}/commits/${sha}` },
    node_id: `REF_${repository.id}_${name}`,
  };
}
