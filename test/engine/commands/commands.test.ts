import { afterEach, describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/config/parse-config.ts';
import { BRANCH, CONFIG, filesFor, manifest, REPOSITORY, type Review, startReview } from './review.ts';

let review: Review;
afterEach(() => review?.close());

async function opened(config?: string): Promise<Review> {
  review = await startReview(config === undefined ? {} : { config });
  await review.run();
  return review;
}

const overrides = (branch: string = BRANCH) => parseConfig(review.file(CONFIG, branch) ?? '', CONFIG).config.overrides;
const written = (web: string, api: string) => manifest(review.registry.host, web, api);

describe('what commands do', () => {
  test('a pin writes the override, recomputes the markers, and makes one commit', async () => {
    await opened();
    const { status, comment, message } = await review.say('/retag web 1.1.0');
    expect([status, message]).toEqual(['done', expect.stringContaining('`flux-system:web` is pinned to `1.1.0`')]);
    expect(review.file('apps/fleet.yaml')).toBe(written('1.1.0', '7'));
    expect(overrides()).toMatchObject([{ action: 'pin', policy: 'flux-system:web', tag: '1.1.0', by: 'alice' }]);
    expect(review.file(CONFIG)).toContain('# images of the fleet\nversion: 1\n');
    expect(review.commits()).toBe(1);
    expect(review.reactions(comment)).toEqual(['eyes', 'rocket']);
    const head = review.github.head(REPOSITORY, BRANCH) ?? '';
    expect(review.replies()).toEqual([expect.stringContaining(`/commit/${head}`)]);
    expect(review.replies()[0]).toContain('<details><summary><code>flux-system:web</code>');
  });

  test('makes the configuration file where there is none', async () => {
    review = await startReview({
      files: host => ({
        'flux/images.yaml': `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata: {name: web, namespace: flux-system}\nspec: {image: ${host}/acme/web, insecure: true, interval: 5m}\n---\napiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: {name: web, namespace: flux-system}\nspec:\n  imageRepositoryRef: {name: web}\n  policy: {semver: {range: "1.x"}}\n`,
        'apps/web.yaml': `image: ${host}/acme/web:1.0.0 # {"$imagepolicy": "flux-system:web"}\n`,
      }),
    });
    await review.run();
    expect((await review.say('/retag web 1.1.0')).status).toBe('done');
    expect(review.file(CONFIG)).toMatch(/^version: 1\noverrides:\n {2}- action: pin\n/);
    expect(review.file('apps/web.yaml')).toContain('/acme/web:1.1.0 #');
  });

  test('auto drops every override of the policy and no other', async () => {
    await opened(
      'overrides:\n  - { action: hold, policy: api } # keep\n  - { action: skip, policy: web, tag: 1.2.1 }\n',
    );
    await review.say('/retag web 1.1.0');
    await review.say('/retag web auto');
    expect(overrides()).toEqual([{ action: 'hold', policy: 'api' }]);
    expect(review.file(CONFIG)).toContain('# keep');
    expect(review.file('apps/fleet.yaml')).toBe(written('1.2.1', '5'));
  });

  test('hold proposes nothing for the policy, for as long as was said', async () => {
    await opened();
    const { comment } = await review.say('/retag hold api 14d until the migration is done');
    expect(review.file('apps/fleet.yaml')).toBe(written('1.2.1', '5'));
    const until = new Date(comment.createdAt.getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
    expect(overrides()).toMatchObject([
      { action: 'hold', policy: 'flux-system:api', until, reason: 'until the migration is done' },
    ]);
  });

  test.each([
    ['until 2026-11-19', 'A hold until 2026-11-19 is over already.'],
    ['until 2000-02-29 because', 'A hold until 2000-02-29 is over already.'],
  ])('a hold %s, which is over, is refused', async (until, text) => {
    await opened();
    const { status, message } = await review.say(`/retag hold web ${until}`);
    expect([status, message]).toEqual(['refused', expect.stringContaining(text)]);
    expect(overrides()).toEqual([]);
  });

  test('a hold until today holds today', async () => {
    await opened();
    expect((await review.say('/retag hold web until 2026-11-20')).status).toBe('done');
    expect(overrides()).toHaveLength(1);
  });

  test('the reply shows the command, not what was quoted above it', async () => {
    await opened();
    await review.say('> 1.2.1 breaks the login\n\n/retag web 1.1.0');
    expect(review.replies().at(-1)).toContain('🚀 `/retag web 1.1.0` by `alice`');
  });

  test('skip goes to the next best tag', async () => {
    await opened();
    await review.say('/retag skip web 1.2.1');
    expect(review.file('apps/fleet.yaml')).toBe(written('1.2.0', '7'));
  });

  test('a bare /retag scans again and rebuilds on the moved base', async () => {
    await opened();
    review.registry.addTag('acme/api', '8');
    const moved = review.github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# new\n' }, 'Move');
    expect((await review.say('/retag')).status).toBe('done');
    expect(review.file('apps/fleet.yaml')).toBe(written('1.2.1', '8'));
    expect(review.github.commit(REPOSITORY, BRANCH).parents).toEqual([moved]);
  });

  test('why shows the counts, the best tags, and the rule that dropped a tag; it writes no commit', async () => {
    await opened();
    const before = review.github.head(REPOSITORY, BRANCH);
    const { message } = await review.say('/retag why web 2.0.0');
    expect(message).toContain("outside the range '>=1.0.0 <2.0.0'".replace('<', '<\u200b'));
    const funnel = message.matchAll(/^\| (\d+) \| (?:fetched|not excluded|filtered|parsed|matched)/gm);
    expect([...funnel].map(([, left]) => left)).toEqual(['7', '7', '7', '6', '4']);
    const best = [...message.matchAll(/^\| \d \| `(.+?)`(?: (elected))? \| (\S+) /gm)].map(row => row.slice(1));
    expect(best).toEqual([
      ['1.2.1', 'elected', '2025-01-01'],
      ['1.2.0', undefined, '2025-01-01'],
      ['1.1.0', undefined, '2025-01-01'],
      ['1.0.0', undefined, '2025-01-01'],
    ]);
    expect(message).toContain('apps/fleet.yaml:3');
    expect(review.github.head(REPOSITORY, BRANCH)).toBe(before);
  });

  test('why says the lints of the policy, and counts what open branches decided', async () => {
    const policy =
      '  tip:\n    image: HOST/acme/web\n    insecure: true\n    filterTags: { extract: "$x" }\n    policy: { alphabetical: { order: desc } }\n';
    review = await startReview({
      files: host => {
        const files = filesFor(host, policy.replace('HOST', host));
        return { ...files, 'apps/tip.yaml': `image: ${host}/acme/web:1.0.0 # {"$imagepolicy": "flux-system:tip"}\n` };
      },
    });
    await review.run();
    expect((await review.say('/retag why tip')).message).toMatch(
      /elects `1\.0\.0`[\s\S]*\nRemarks:\n\n- ⚠️ [^\n]*POLICY\\_/,
    );
    await review.say('/retag skip tip 1.0.0');
    const { message } = await review.say('/retag why tip 1.0.0');
    expect(message).toContain('elects `1.1.0`');
    expect(message).toMatch(/'1\.0\.0' .*It is never proposed/);
  });

  test('status lists policies with tags and overrides; help lists the commands', async () => {
    await opened();
    await review.say('/retag hold api');
    expect((await review.say('/retag status')).message).toMatch(/`flux-system:api`.*`7`.*hold by `alice`/);
    expect((await review.say('/retag help')).message).toContain('/retag POLICY TAG');
  });

  test('outside the policy: force and a reason are needed, and kept', async () => {
    await opened();
    const refused = await review.say('/retag web 2.0.0');
    expect([refused.status, review.reactions(refused.comment)]).toEqual(['refused', ['eyes', 'confused']]);
    expect(refused.message).toContain('Near tags that the policy admits: `1.0.0`');
    expect(refused.message).toContain('/retag flux-system:web 2.0.0 force REASON');
    expect(overrides()).toEqual([]);
    const forced = await review.say('/retag web 2.0.0 force the fix is only there');
    expect(forced.status).toBe('done');
    expect(overrides()).toMatchObject([{ tag: '2.0.0', force: true, reason: 'the fix is only there' }]);
    expect(review.file('apps/fleet.yaml')).toBe(written('2.0.0', '7'));
  });

  test.each([
    ['/retag web 1.2.7', 'COMMAND_TAG_UNKNOWN', 'Tags like it: `1.2.0`, `1.2.1`'],
    ['/retag skip web 9', 'COMMAND_TAG_UNKNOWN', 'has no tag `9`'],
    ['/retag wbe 1.1.0', 'COMMAND_POLICY_UNKNOWN', 'Did you mean `web`'],
    ['/retag acme/nothing 1.1.0', 'COMMAND_POLICY_UNKNOWN', 'There is no policy `acme/nothing`'],
    ['/retag hold', 'COMMAND_INVALID', 'needs a policy'],
    ['/retag web 2.0.0', 'COMMAND_TAG_NOT_ADMITTED', 'Near tags that the policy admits: `1.0.0`'],
    ['/retag web latest', 'COMMAND_TAG_NOT_ADMITTED', 'write `/retag flux-system:web latest force REASON`'],
    ['/retag web 1.1.0 please', 'COMMAND_INVALID', '`force`'],
    ['/retag statsu', 'COMMAND_INVALID', '/retag status'],
  ])('%s is refused with %s', async (body, code, text) => {
    await opened();
    const head = review.github.head(REPOSITORY, BRANCH);
    const { status, message, diagnostics, comment } = await review.say(body);
    expect([status, diagnostics[0]?.code]).toEqual(['refused', code]);
    expect(message).toContain(text);
    expect(review.reactions(comment)).toContain('confused');
    expect(review.github.head(REPOSITORY, BRANCH)).toBe(head);
  });

  test('a name or image of several policies is refused with what each is called', async () => {
    review = await startReview({
      files: host => {
        const api = 'apiVersion: image.toolkit.fluxcd.io/v1\n';
        const web = (namespace: string) =>
          `${api}kind: ImageRepository\nmetadata: {name: web, namespace: ${namespace}}\nspec: {image: ${host}/acme/web, insecure: true, interval: 5m}\n---\n${api}kind: ImagePolicy\nmetadata: {name: web, namespace: ${namespace}}\nspec: {imageRepositoryRef: {name: web}, policy: {semver: {range: 1.x}}}\n`;
        return {
          'flux/images.yaml': `${web('team-a')}---\n${web('team-b')}`,
          'apps/web.yaml': `image: ${host}/acme/web:1.0.0 # {"$imagepolicy": "team-a:web"}\n`,
        };
      },
    });
    await review.run();
    for (const word of ['web', `${review.registry.host}/acme/web`]) {
      const { status, diagnostics, message } = await review.say(`/retag ${word} 1.1.0`);
      expect([status, diagnostics[0]?.code]).toEqual(['refused', 'COMMAND_POLICY_AMBIGUOUS']);
      expect(message).toBe(
        `\`${word}\` means several policies: \`team-a:web\`, \`team-b:web\`. Write one of these names.`,
      );
    }
    expect((await review.say('/retag team-a:web 1.1.0')).status).toBe('done');
  });

  test('an image that is unique names its policy', async () => {
    await opened();
    expect((await review.say(`/retag ${review.registry.host}/acme/web 1.1.0`)).status).toBe('done');
    expect(review.file('apps/fleet.yaml')).toBe(written('1.1.0', '7'));
  });
});

describe('who may', () => {
  test.each([
    ['alice', 'done', 'write'],
    ['maya', 'done', 'maintain counts as write'],
    ['ann', 'done', 'admin'],
    ['acme', 'done', 'the owner'],
    ['rob', 'refused', 'read is too little'],
    ['tria', 'refused', 'triage counts as read'],
    ['nora', 'refused', 'nobody in particular'],
  ])('%s: %s (%s)', async (login, status) => {
    await opened();
    const before = review.github.head(REPOSITORY, BRANCH);
    const answer = await review.say('/retag web 1.1.0', login);
    expect(answer.status).toBe(status);
    if (status === 'refused') {
      expect(answer.message).toContain('need the permission `write`');
      expect(review.github.head(REPOSITORY, BRANCH)).toBe(before);
      expect(review.reactions(answer.comment)).toEqual(['confused']);
    }
  });

  test.each([
    ['maintain', 'alice', 'refused'],
    ['maintain', 'maya', 'done'],
    ['admin', 'maya', 'refused'],
    ['admin', 'ann', 'done'],
  ])('permission %s: %s is %s', async (permission, login, status) => {
    await opened(`commands: { permission: ${permission} }\n`);
    expect((await review.say('/retag help', login)).status).toBe(status);
  });

  test('bots only when the configuration names them', async () => {
    await opened('commands: { bots: ["ops[bot]"] }\n');
    expect((await review.say('/retag web 1.1.0', 'other[bot]')).status).toBe('ignored');
    expect((await review.say('/retag web 1.1.0', 'ops[bot]')).status).toBe('done');
  });

  test('a person who comments through an App needs the permission all the same, where the configuration names that person', async () => {
    review = await startReview({ config: 'commands: { by: action, bots: [rob] }\n' });
    await review.run();
    const payload = review.payload(review.comment('/retag web 1.1.0', 'rob')) as { comment: Record<string, unknown> };
    payload.comment['performed_via_github_app'] = { id: 1, slug: 'some-app' };
    const { status, diagnostics } = await review.answer(payload);
    expect([status, diagnostics[0]?.code]).toEqual(['refused', 'COMMAND_NOT_PERMITTED']);
  });

  test('our own comments never count, whatever is listed', async () => {
    await opened('commands: { bots: ["github-actions[bot]"] }\n');
    expect((await review.say('/retag web 1.1.0', 'github-actions[bot]')).status).toBe('ignored');
  });

  test('a permission that GitHub does not tell is a refusal, and a matter of the token', async () => {
    await opened();
    review.github.failNext(
      { method: 'GET', path: '/collaborators/' },
      { status: 403, body: { message: 'Must have push access to view collaborator permission.' } },
    );
    const { status, diagnostics } = await review.say('/retag web 1.1.0');
    expect([status, diagnostics[0]?.code]).toEqual(['refused', 'COMMAND_PERMISSION_UNKNOWN']);
  });

  test.each([
    [{ status: 502 }, 'GitHub is away'],
    [{ status: 403, headers: { 'retry-after': '900' } }, 'a limit is used up'],
    [{}, 'the connection breaks'],
  ])('while %j, because %s, nothing is done, and the command may be tried again', async (failure, _why) => {
    await opened();
    const commits = review.commits();
    review.github.failNext({ method: 'GET', path: '/collaborators/' }, { ...failure, times: 3 });
    const { status, retry, comment } = await review.say('/retag web 1.1.0');
    expect([status, retry, review.commits()]).toEqual(['failed', true, commits]);
    review.github.heal();
    expect((await review.answer(review.payload(comment))).status).toBe('done');
    expect(review.replies()).toHaveLength(1);
  });

  test.each([
    ['edited', undefined, 'an edit may be by somebody else'],
    ['deleted', undefined, 'a deleted comment'],
    ['created', 'ann', 'the sender is not the author'],
  ] as const)('%s by %s is ignored: %s', async (action, sender, _why) => {
    await opened();
    review.github.clearRequests();
    const comment = review.comment('/retag web 1.1.0');
    expect((await review.answer(review.payload(comment, action, sender))).status).toBe('ignored');
    expect(review.github.requests).toEqual([]);
  });

  test.each([
    ['LGTM', 'no command'],
    ['> /retag web 1.1.0', 'a quote'],
    ['```\n/retag web 1.1.0\n```', 'a code fence'],
    ['<!-- /retag web 1.1.0 -->', 'an HTML comment'],
  ])('%j costs no request: %s', async body => {
    await opened();
    review.github.clearRequests();
    expect((await review.say(body)).status).toBe('ignored');
    expect(review.github.requests).toEqual([]);
  });

  test.each([
    ['app', 'action', 'ignored'],
    ['app', 'app', 'done'],
    ['action', 'app', 'ignored'],
    ['off', 'action', 'ignored'],
    ['off', 'app', 'ignored'],
  ] as const)('commands.by %s: the %s is %s', async (by, asked, status) => {
    await opened(`commands: { by: ${by} }\n`);
    const comment = review.comment('/retag help');
    expect((await review.answer(review.payload(comment), { by: asked })).status).toBe(status);
    expect(review.replies()).toHaveLength(status === 'done' ? 1 : 0);
  });

  test.each([
    ['app', 'action', 'ignored', 0],
    ['app', 'app', 'failed', 1],
    ['action', 'action', 'failed', 1],
  ] as const)(
    'commands.by %s counts although the file has a mistake elsewhere: the %s is %s',
    async (by, asked, status, replies) => {
      await opened(`commands: { by: ${by} }\n`);
      const text = review.file(CONFIG, 'main') ?? '';
      review.github.commitAs(REPOSITORY, 'alice', 'main', { [CONFIG]: `${text}imagse: {}\n` }, 'Slip');
      const comment = review.comment('/retag web 1.1.0');
      expect((await review.answer(review.payload(comment), { by: asked })).status).toBe(status);
      expect(review.replies().filter(text => text.includes('imagse'))).toHaveLength(replies);
    },
  );
});

describe('which pull requests', () => {
  const refusal = async (number: number) => {
    const comment = review.comment('/retag web 1.1.0', 'alice', number);
    const { status, diagnostics } = await review.answer(review.payload(comment));
    return [status, diagnostics[0]?.code];
  };
  const wrong = ['refused', 'COMMAND_WRONG_PULL_REQUEST'];

  test('one that is merged while the command is carried out: nobody is told that it has an effect', async () => {
    await opened();
    const { number } = review;
    const hold = review.github.hold({ method: 'POST', path: '/git/trees' });
    const refused = refusal(number);
    await hold.arrived;
    review.github.merge(REPOSITORY, number, { login: 'ann' });
    hold.release();
    expect(await refused).toEqual(['refused', 'COMMAND_NOT_APPLIED']);
    expect(review.replies(number)).toEqual([expect.stringContaining('merged or closed while')]);
  });

  test('one that is merged with its branch while the command is carried out: the reply says where it is', async () => {
    await opened();
    const { number } = review;
    review.github.repository(REPOSITORY).deleteBranchOnMerge = true;
    const hold = review.github.hold({ method: 'POST', path: '/git/trees' });
    const answered = refusal(number);
    await hold.arrived;
    review.github.merge(REPOSITORY, number, { login: 'ann' });
    hold.release();
    expect((await answered)[0]).toBe('done');
    expect(review.replies(number)).toEqual([expect.stringContaining(`It is in #${review.number}`)]);
    expect(review.number).not.toBe(number);
  });

  test('a closed one', async () => {
    await opened();
    const { number } = review;
    review.github.closePull(REPOSITORY, number, 'alice');
    expect(await refusal(number)).toEqual(wrong);
  });

  test("a person's own", async () => {
    await opened();
    review.github.commitAs(REPOSITORY, 'alice', 'feature', { 'a.txt': 'a' }, 'Mine');
    const { number } = review.github.openPullAs(REPOSITORY, 'alice', { title: 'Mine', head: 'feature' });
    expect(await refusal(number)).toEqual(wrong);
  });

  test("a person's own with our hidden note copied into it", async () => {
    await opened();
    const body = review.github.pull(REPOSITORY, review.number).body ?? '';
    review.github.commitAs(REPOSITORY, 'alice', 'feature', { 'a.txt': 'a' }, 'Mine');
    const { number } = review.github.openPullAs(REPOSITORY, 'alice', { title: 'Mine', head: 'feature', body });
    expect(await refusal(number)).toEqual(wrong);
  });

  test('one from a fork with a branch of our name', async () => {
    await opened();
    const body = review.github.pull(REPOSITORY, review.number).body ?? '';
    review.github.seedRepository({ owner: 'nora', name: 'fleet', forkOf: REPOSITORY });
    review.github.commitAs('nora/fleet', 'nora', BRANCH, { 'a.txt': 'a' }, 'Hers');
    const wish = { title: 'Hers', head: BRANCH, body, headRepository: 'nora/fleet' };
    const { number } = review.github.openPullAs(REPOSITORY, 'nora', wish);
    expect(await refusal(number)).toEqual(wrong);
  });

  test('an issue is no pull request', async () => {
    await opened();
    const comment = review.comment('/retag web 1.1.0');
    const payload = review.payload(comment) as { issue: Record<string, unknown> };
    delete payload.issue['pull_request'];
    const { status, message, diagnostics } = await review.answer(payload);
    expect(status).toBe('ignored');
    expect(diagnostics).toEqual([{ severity: 'notice', code: 'COMMAND_IGNORED', message }]);
  });

  test("a branch with a person's commits is left alone, and the reply says so", async () => {
    await opened();
    const hers = review.github.commitAs(REPOSITORY, 'alice', BRANCH, { 'hers.txt': 'x' }, 'Hers');
    const { status, message, diagnostics } = await review.say('/retag web 1.1.0');
    expect([status, message]).toEqual(['refused', expect.stringContaining('alice')]);
    expect(message).toMatch(/^Nothing was changed\. /);
    expect(diagnostics).toMatchObject([{ code: 'COMMAND_NOT_APPLIED', message }]);
    expect(review.github.head(REPOSITORY, BRANCH)).toBe(hers);
  });
});

test('base and branch that the entry was told count as in its scheduled runs', async () => {
  review = await startReview();
  await review.run({ branch: 'deploy/images' });
  const { status } = await review.answer(review.payload(review.comment('/retag web 1.1.0')), {
    branch: 'deploy/images',
  });
  expect(status).toBe('done');
  expect(review.file(CONFIG, 'deploy/images')).toContain('action: pin');
  expect(review.github.branches(REPOSITORY)).toEqual(['deploy/images', 'main']);
});

describe('at the same time', () => {
  const touch = () => {
    const text = `${review.file('apps/fleet.yaml', 'main')}# touched\n`;
    review.github.commitAs(REPOSITORY, 'ann', 'main', { 'apps/fleet.yaml': text }, 'Touch');
  };

  test.each([
    ['trees', 'the run has read, and not written yet'],
    ['commits', 'the run is about to push'],
  ])('a scheduled run does not build over a command: POST /git/%s, when %s', async route => {
    await opened();
    touch();
    let requests = 0;
    const first = ({ method, path }: { method: string; path: string }) =>
      method === 'POST' && path.includes(`/git/${route}`) && requests++ === 0;
    const hold = review.github.hold(first);
    const run = review.run();
    await hold.arrived;
    expect((await review.say('/retag web 1.1.0')).status).toBe('done');
    hold.release();
    await run;
    await review.run();
    expect(overrides().map(({ action }) => action)).toEqual(['pin']);
    expect(review.file('apps/fleet.yaml')).toContain('/acme/web:1.1.0');
  });

  test('two commands are both done', async () => {
    await opened();
    const answers = await Promise.all([review.say('/retag web 1.1.0'), review.say('/retag hold api')]);
    expect(answers.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(
      overrides()
        .map(({ action }) => action)
        .sort(),
    ).toEqual(['hold', 'pin']);
    expect(review.commits()).toBe(1);
  });
});

describe('redelivery', () => {
  test('answers once', async () => {
    await opened();
    const comment = review.comment('/retag web 1.1.0');
    await review.answer(review.payload(comment));
    const head = review.github.head(REPOSITORY, BRANCH);
    review.github.clearRequests();
    expect((await review.answer(review.payload(comment))).status).toBe('ignored');
    expect(review.github.requests.filter(({ write }) => write)).toEqual([]);
    expect([review.github.head(REPOSITORY, BRANCH), review.replies().length]).toEqual([head, 1]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])(
    'after being killed at request %i, the repetition finishes with one reply and one commit',
    async requests => {
      await opened();
      const comment = review.comment('/retag web 1.1.0');
      review.github.crashAfter(requests, { unanswered: true });
      await review.answer(review.payload(comment)).catch(() => {});
      review.github.heal();
      await review.answer(review.payload(comment));
      expect(review.file('apps/fleet.yaml')).toBe(written('1.1.0', '7'));
      expect(overrides()).toHaveLength(1);
      expect(review.commits()).toBe(1);
      expect(review.replies().filter(body => body.includes('🚀')).length).toBeGreaterThanOrEqual(1);
      expect(new Set(review.replies()).size).toBeLessThanOrEqual(1);
    },
  );

  test('a question about the policy that was answered meanwhile drops no command', async () => {
    await opened();
    const pin = review.comment('/retag web 1.1.0');
    await review.say('/retag why web');
    expect((await review.answer(review.payload(pin))).status).toBe('done');
  });

  test('a question is answered although a command about its policy was done meanwhile', async () => {
    await opened();
    const why = review.comment('/retag why web');
    await review.say('/retag web 1.1.0');
    expect((await review.answer(review.payload(why))).status).toBe('done');
  });

  test('a late repetition does not undo a later command about the same policy', async () => {
    await opened();
    const early = review.comment('/retag web 1.1.0');
    await review.say('/retag web 1.2.0');
    const { status, diagnostics } = await review.answer(review.payload(early));
    expect([status, diagnostics[0]?.code]).toEqual(['refused', 'COMMAND_SUPERSEDED']);
    expect(review.file('apps/fleet.yaml')).toBe(written('1.2.0', '7'));
  });

  test('a reply whose answer is lost is found, not written twice', async () => {
    await opened();
    review.github.failNext({ method: 'POST', path: /\/issues\/1\/comments$/ }, { status: 502, afterEffect: true });
    expect((await review.say('/retag web 1.1.0')).status).toBe('done');
    expect(review.replies()).toEqual([expect.stringContaining('is pinned to `1.1.0`')]);
  });

  test.each([
    [403, 'refused', false, 'The branch was changed, and not all that belongs to it.'],
    [500, 'failed', true, 'That could not be done'],
  ])('GitHub answers %i once the branch is pushed: the reply does not say that nothing was changed', async (...row) => {
    const [code, expected, again, text] = row;
    await opened();
    review.github.failNext(
      { method: 'PATCH', path: /\/pulls\/1$/ },
      { status: code, body: { message: 'No.' }, times: 99 },
    );
    const { status, retry, message } = await review.say('/retag web 1.1.0');
    expect([status, retry, message]).toEqual([expected, again, expect.stringContaining(text)]);
    expect(overrides()).toHaveLength(1);
  });

  test('a failed command is done by the repetition, in the same reply', async () => {
    await opened();
    const comment = review.comment('/retag web 1.1.0');
    review.github.failNext({ method: 'GET', path: '/tarball/' }, { status: 404 });
    review.github.failNext({ method: 'GET', path: '/git/trees/' }, { status: 404 });
    expect((await review.answer(review.payload(comment))).status).toBe('failed');
    expect(review.replies()).toEqual([expect.stringContaining('😕')]);
    expect((await review.answer(review.payload(comment))).status).toBe('done');
    expect(review.replies()).toEqual([expect.stringContaining('🚀')]);
  });

  test('a comment that is gone takes no reaction, and the command counts', async () => {
    await opened();
    const comment = review.comment('/retag web 1.1.0');
    const payload = review.payload(comment);
    review.github.repository(REPOSITORY).comments.delete(comment.id);
    expect((await review.answer(payload)).status).toBe('done');
  });

  test('a reply that a person forged is not taken for ours', async () => {
    await opened();
    const comment = review.comment('/retag web 1.1.0');
    review.comment(`<!-- retag:reply ${comment.id} done -->`, 'nora');
    expect((await review.answer(review.payload(comment))).status).toBe('done');
  });
});

describe('a configuration with mistakes', () => {
  test.each([
    ['action', 'failed', 'the Action says so, because it answers where nothing is said'],
    ['app', 'ignored', 'the App keeps out of it'],
  ] as const)('%s: %s (%s)', async (by, status, _why) => {
    await opened();
    review.github.commitAs(REPOSITORY, 'ann', 'main', { [CONFIG]: 'version: 1\nimagse: {}\n' }, 'Break');
    const comment = review.comment('/retag status');
    const answer = await review.answer(review.payload(comment), { by });
    expect(answer.status).toBe(status);
    if (status === 'failed') expect(answer.message).toContain('imagse');
  });

  test('a file that cannot be edited safely is told, and nothing is written', async () => {
    review = await startReview({
      files: host => ({
        [CONFIG]: `{ version: 1, images: { web: { image: ${host}/acme/web, insecure: true, policy: { semver: { range: 1.x } } } } }\n`,
        'apps/web.yaml': `image: ${host}/acme/web:1.0.0 # {"$imagepolicy": "flux-system:web"}\n`,
      }),
    });
    await review.run();
    const { status, message, diagnostics } = await review.say('/retag web 1.1.0');
    expect([status, message]).toEqual(['failed', expect.stringContaining('cannot be edited')]);
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'OVERRIDES_UNEDITABLE',
        message: `${CONFIG} cannot be edited: its outermost mapping is not written as a block`,
        hint: 'Write `overrides:` as a list with one entry per item, or make the change by hand.',
      },
    ]);
    expect(review.file('apps/web.yaml')).toContain('web:1.2.1');
    expect(review.file(CONFIG)).toBe(review.file(CONFIG, 'main'));
  });
});

describe('overrides and scheduled runs', () => {
  test('the open branch counts: the next run keeps the pin and writes nothing', async () => {
    await opened();
    await review.say('/retag web 1.1.0');
    review.github.clearRequests();
    await review.run();
    expect(review.github.requests.filter(({ write }) => write)).toEqual([]);
    expect(review.file('apps/fleet.yaml')).toBe(written('1.1.0', '7'));
  });

  test('reading open branches costs a run no request while nothing is overridden', async () => {
    await opened();
    review.github.clearRequests();
    await review.run();
    expect(review.github.requests.length).toBeLessThanOrEqual(6);
  });

  test('a newer tag of another image comes beside the pin', async () => {
    await opened();
    await review.say('/retag web 1.1.0');
    review.registry.addTag('acme/api', '8');
    await review.run();
    expect(review.file('apps/fleet.yaml')).toBe(written('1.1.0', '8'));
    expect(overrides()).toHaveLength(1);
  });

  test('what people changed about the configuration on the base meanwhile stays', async () => {
    await opened();
    await review.say('/retag web 1.1.0');
    const now = `${review.file(CONFIG, 'main')}overrides:\n  - { action: hold, policy: api } # ours\n`;
    review.github.commitAs(REPOSITORY, 'ann', 'main', { [CONFIG]: now }, 'Hold');
    await review.run();
    expect(overrides()).toMatchObject([
      { action: 'hold', policy: 'api' },
      { action: 'pin', tag: '1.1.0' },
    ]);
    expect(review.file(CONFIG)).toContain('# ours');
    expect(review.file('apps/fleet.yaml')).toBe(written('1.1.0', '5'));
  });

  test('a closed pull request takes its overrides with it', async () => {
    await opened();
    await review.say('/retag web 1.1.0');
    review.github.closePull(REPOSITORY, review.number, 'alice');
    expect((await review.run()).overrides).toEqual([]);
  });

  test('an override that has ended is removed by the next pull request, which says so', async () => {
    await opened(
      'overrides:\n  # freeze\n  - { action: hold, policy: web, until: 2026-11-19 }\n  - { action: hold, policy: api }\n',
    );
    expect(overrides()).toEqual([{ action: 'hold', policy: 'api' }]);
    expect(review.file('apps/fleet.yaml')).toBe(written('1.2.1', '5'));
    expect(review.github.pull(REPOSITORY, review.number).body).toContain(
      'the hold for web ended 2026-11-19 and is removed',
    );
  });

  test('nothing else to change: an ended override opens no pull request', async () => {
    review = await startReview({ config: 'overrides: [{ action: skip, policy: web, tag: x, until: 2026-11-19 }]\n' });
    const files = { 'apps/fleet.yaml': written('1.2.1', '7') };
    review.github.commitAs(REPOSITORY, 'ann', 'main', files, 'By hand');
    await review.run();
    expect(review.github.listPulls(REPOSITORY, 'all')).toEqual([]);
  });

  test.each(['policy', 'image', 'namespace', 'directory'])(
    'grouped by %s, the override stays on its own branch',
    async groupBy => {
      await opened(`pullRequests: { groupBy: ${groupBy} }\n`);
      const own = review.github.listPulls(REPOSITORY).find(({ title }) => /web|2 images/.test(title));
      const number = own?.number ?? 0;
      const branch = own?.pull.headRef ?? '';
      const comment = review.comment('/retag web 1.0.0', 'alice', number);
      expect((await review.answer(review.payload(comment))).message).toContain('is pinned');
      expect(overrides(branch)).toHaveLength(1);
      await review.run();
      expect(overrides(branch)).toHaveLength(1);
      expect(review.file('apps/fleet.yaml', branch)).toContain('web:1.0.0');
    },
  );

  test('the whole story: pin, merge, the next run respects it, auto', async () => {
    await opened();
    await review.say('/retag web 1.1.0');
    review.github.merge(REPOSITORY, review.number, { method: 'squash', login: 'ann' });
    review.github.deleteBranch(REPOSITORY, BRANCH);
    review.registry.addTag('acme/web', '1.3.0');
    await review.run();
    expect(review.github.listPulls(REPOSITORY)).toEqual([]);
    review.registry.addTag('acme/api', '8');
    await review.run();
    expect(review.file('apps/fleet.yaml')).toBe(written('1.1.0', '8'));
    expect((await review.say('/retag web auto')).status).toBe('done');
    expect(review.file('apps/fleet.yaml')).toBe(written('1.3.0', '8'));
    expect(overrides()).toEqual([]);
    review.github.merge(REPOSITORY, review.number, { login: 'ann' });
    await review.run();
    expect(review.github.listPulls(REPOSITORY)).toEqual([]);
    expect(overrides('main')).toEqual([]);
  });
});
