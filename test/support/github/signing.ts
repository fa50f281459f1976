/** Commits that GitHub makes itself and signs: they are shown as Verified and committed by `web-flow`. */
import type { Account } from './model.ts';
import type { Commit, Signature } from './objects.ts';
import type { World } from './world.ts';

/** Stands where GitHub's signature stands; there is no key behind it. */
export const ownSignature = [
  '-----BEGIN PGP SIGNATURE-----',
  '',
  'wsFcBAABCAAQBQJlAAAACRC1aQ7uu5UhlAAA',
  '=abcd',
  '-----END PGP SIGNATURE-----',
].join('\n');

/** Stores a signed commit authored by `account`. */
export function signedCommit(
  world: World,
  account: Account,
  commit: Pick<Commit, 'tree' | 'parents' | 'message'>,
): string {
  const author = identityOf(account, world.now());
  const committer: Signature = { name: 'GitHub', email: 'noreply@github.com', date: author.date };
  return world.store.putCommit({ ...commit, author, committer, signature: ownSignature });
}

/** Name and mail under which an account commits. */
export function identityOf(account: Account, date: Date): Signature {
  return {
    name: account.name ?? account.login,
    email: account.email ?? `${account.id}+${account.login}@users.noreply.github.com`,
    date,
  };
}
