/** Accounts as the API shows them. */
import type { Account } from '../model.ts';
import type { World } from '../world.ts';

type Json = Record<string, unknown>;

/** The `simple-user` object. */
export function viewAccount(world: World, account: Account): Json {
  const { login, id, type } = account;
  const url = `${world.origin}/users/${encodeURIComponent(login)}`;
  const html = type === 'Bot' ? `${world.origin}/apps/${login.replace('[bot]', '')}` : `${world.origin}/${login}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${world.origin}/avatars/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: html,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** `simple-user` or null. */
export function viewAccountOrNull(world: World, account: Account | null | undefined): Json | null {
  return account ? viewAccount(world, account) : null;
}

/** The `public-user` object of `GET /users/{login}`. */
export function viewProfile(world: World, account: Account): Json {
  const since = '2020-01-01T00:00:00Z';
  return {
    ...viewAccount(world, account),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: account.email,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: since,
    updated_at: since,
  };
}

/** ISO 8601 without fractions of a second, as GitHub writes times. */
export function viewTime(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** A time or null. */
export function viewTimeOrNull(date: Date | null): string | null {
  return date && viewTime(date);
}
