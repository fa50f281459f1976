/** Check runs as the API shows them. */
import { type CheckRun, fullName, type Repository } from '../model.ts';
import { pullsOf } from '../pulls.ts';
import type { World } from '../world.ts';
import { viewTimeOrNull } from './account.ts';
import { viewApp } from './app.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';

type Json = Record<string, unknown>;

/** The `check-run` object. */
export function viewCheckRun(world: World, repository: Repository, run: CheckRun): Json {
  const url = `${repositoryUrl(world, repository)}/check-runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: `CR_${run.id}`,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: `${repositoryPage(world, repository)}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: viewTimeOrNull(run.startedAt),
    completed_at: viewTimeOrNull(run.completedAt),
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.app.id },
    app: viewApp(world, run.app),
    pull_requests: viewPullsAt(world, repository, run.headSha),
  };
}

function viewPullsAt(world: World, repository: Repository, sha: string): Json[] {
  const viewRepo = (target: Repository) => ({
    id: target.id,
    url: repositoryUrl(world, target),
    name: fullName(target),
  });
  return pullsOf(repository)
    .filter(({ state, pull }) => state === 'open' && pull.headSha === sha)
    .map(({ id, number, pull }) => ({
      id,
      number,
      url: `${repositoryUrl(world, repository)}/pulls/${number}`,
      head: { ref: pull.headRef, sha: pull.headSha, repo: viewRepo(pull.headRepository) },
      base: { ref: pull.baseRef, sha: pull.baseSha, repo: viewRepo(repository) },
    }));
}
