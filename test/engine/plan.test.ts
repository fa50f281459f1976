import { describe, expect, test } from 'vitest';
import { automationDocument, imageDocuments, planFiles } from '../support/plan-files.ts';

const WEB = 'ghcr.io/acme/web';
const SEMVER = "{semver: {range: '>=1.0.0'}}";
const codes = (plan: { diagnostics: { code: string }[] }) => plan.diagnostics.map(d => d.code);
const marked = (value: string, setter = 'flux-system:web') => `image: ${value} # {"$imagepolicy": "${setter}"}\n`;

describe('an elected tag that is older than others', () => {
  const DATED = "{pattern: '^[0-9]{8}-[a-f0-9]{4}$'}";
  const tags = ['20251111-beef', '20251203-cafe', 'nightly-20260101'];
  const docs = (order: string) =>
    imageDocuments('web', WEB, `{alphabetical: {order: ${order}}}`, `  filterTags: ${DATED}\n`);

  test('is said where the policy stands, and with its policy, without asking the registry for it', async () => {
    const files = { 'docs.yaml': docs('desc'), 'a.yaml': marked(`${WEB}:20251111-beef`) };
    const { plan, calls } = await planFiles(files, { [WEB]: tags });
    const older = plan.diagnostics.find(({ code }) => code === 'POLICY_ELECTED_OLDER');
    expect(older).toMatchObject({ severity: 'warning', file: 'docs.yaml', line: 11 });
    expect(older?.message).toContain("such as '20251203-cafe'");
    expect(plan.policies[0]?.remarks).toEqual([older]);
    expect(calls).toEqual([`list ${WEB}`]);
  });

  test('is not said of the newest', async () => {
    const files = { 'docs.yaml': docs('asc'), 'a.yaml': marked(`${WEB}:20251111-beef`) };
    expect(codes((await planFiles(files, { [WEB]: tags })).plan)).not.toContain('POLICY_ELECTED_OLDER');
  });
});

describe('what is written', () => {
  test('a newer tag, in every file below the update path', async () => {
    const { plan, written } = await planFiles(
      {
        'docs.yaml': imageDocuments('web', WEB, SEMVER) + '---\n' + automationDocument('auto', './apps'),
        'apps/a.yaml': marked(`${WEB}:1.0.0`),
        'apps/b.yaml': marked(`${WEB}:1.2.0`),
        'other/c.yaml': marked(`${WEB}:1.0.0`),
      },
      { [WEB]: ['1.0.0', '1.2.0', '2.0.0-rc.1'] },
    );
    expect(written).toEqual({ 'apps/a.yaml': marked(`${WEB}:1.2.0`) });
    expect(codes(plan)).toEqual(['MARKER_OUTSIDE_UPDATE_PATH']);
    expect(plan.automations).toMatchObject([{ name: 'flux-system/auto', base: 'main', branch: 'flux-image-updates' }]);
  });

  test('a repository without automation gets one over all its markers', async () => {
    const { written } = await planFiles(
      { 'docs.yaml': imageDocuments('web', WEB, SEMVER), 'x/a.yaml': marked(`${WEB}:1.0.0`) },
      { [WEB]: ['1.0.0', '1.2.0'] },
    );
    expect(Object.keys(written)).toEqual(['x/a.yaml']);
  });

  test('beside a change, a value that stays is no change, and what tools misread in it is said', async () => {
    const stays = 'tag: 10 # {"$imagepolicy": "flux-system:web:tag"}\n';
    const { plan, written } = await planFiles(
      {
        'docs.yaml': imageDocuments('web', WEB, '{numerical: {order: asc}}'),
        'a.yaml': `${stays}${marked(`${WEB}:5`)}`,
      },
      { [WEB]: ['5', '10'] },
    );
    expect(written).toEqual({ 'a.yaml': `${stays}${marked(`${WEB}:10`)}` });
    expect(plan.automations[0]?.files[0]?.changes).toMatchObject([{ line: 2, old: `${WEB}:5`, new: `${WEB}:10` }]);
    expect(plan.diagnostics).toMatchObject([{ code: 'MARKER_AMBIGUOUS_VALUE', file: 'a.yaml', line: 1, column: 6 }]);
  });

  test('a field that two automations see is written by the first of them alone', async () => {
    const { plan } = await planFiles(
      {
        'docs.yaml': [
          imageDocuments('web', WEB, SEMVER),
          automationDocument('a', './'),
          automationDocument('b', './'),
        ].join('---\n'),
        'a.yaml': marked(`${WEB}:1.0.0`),
      },
      { [WEB]: ['1.0.0', '1.2.0'] },
    );
    expect(plan.automations.map(({ name, files }) => [name, files.length])).toEqual([
      ['flux-system/a', 1],
      ['flux-system/b', 0],
    ]);
  });

  test.each<[reason: string, policies: string[], written: string[]]>([
    ['its name', ['api'], ['api.yaml']],
    ['its full name', ['flux-system:web'], ['web.yaml']],
    ['nothing', [], ['api.yaml', 'web.yaml']],
    ['a name that is none', ['other'], []],
  ])('the policies that are wanted, told by %s', async (_reason, policies, names) => {
    const { written } = await planFiles(
      {
        'docs.yaml': `${imageDocuments('web', WEB, SEMVER)}---\n${imageDocuments('api', `${WEB}-api`, SEMVER)}`,
        'web.yaml': marked(`${WEB}:1.0.0`),
        'api.yaml': marked(`${WEB}-api:1.0.0`, 'flux-system:api'),
      },
      { [WEB]: ['1.0.0', '1.2.0'], [`${WEB}-api`]: ['1.0.0', '1.2.0'] },
      { policies },
    );
    expect(Object.keys(written).sort()).toEqual(names);
  });

  test('a file of a pull request branch of its own keeps that branch', async () => {
    const { plan } = await planFiles(
      {
        'docs.yaml':
          imageDocuments('web', WEB, SEMVER) +
          '---\n' +
          automationDocument('auto', './', '    push: {branch: image-bot}\n'),
        'a.yaml': marked(`${WEB}:1.0.0`),
      },
      { [WEB]: ['1.0.0', '1.2.0'] },
    );
    expect(plan.automations[0]?.branch).toBe('image-bot');
  });

  test('one failing registry stops only its own images', async () => {
    const { plan, written } = await planFiles(
      {
        'docs.yaml': `${imageDocuments('web', WEB, SEMVER)}---\n${imageDocuments('api', 'ghcr.io/acme/api', SEMVER)}`,
        'a.yaml': marked(`${WEB}:1.0.0`),
        'b.yaml': marked('ghcr.io/acme/api:1.0.0', 'flux-system:api'),
      },
      { [WEB]: ['1.0.0', '1.2.0'], 'ghcr.io/acme/api': { error: 'connection refused' } },
    );
    expect(Object.keys(written)).toEqual(['a.yaml']);
    expect(plan.diagnostics).toMatchObject([{ code: 'REGISTRY_NETWORK', file: 'docs.yaml', line: 13 }]);
  });

  test('a policy that no marker names is neither scanned nor complained about', async () => {
    const { plan, calls } = await planFiles(
      {
        'docs.yaml': `${imageDocuments('web', WEB, SEMVER)}---\n${imageDocuments('api', 'ghcr.io/acme/api', SEMVER)}`,
        'a.yaml': marked(`${WEB}:1.0.0`),
      },
      { [WEB]: ['1.0.0'] },
    );
    expect(calls).toEqual([`list ${WEB}`]);
    expect(plan.diagnostics).toEqual([]);
  });

  test('one scan per image, whoever asks', async () => {
    const second = imageDocuments('web', WEB, SEMVER)
      .replaceAll('name: web,', 'name: web2,')
      .replace('{name: web}', '{name: web2}');
    const { calls } = await planFiles(
      {
        'docs.yaml': `${imageDocuments('web', WEB, SEMVER)}---\n${second}`,
        'a.yaml': marked(`${WEB}:1.0.0`) + marked(`${WEB}:1.0.0`, 'flux-system:web2').replace('image:', 'image2:'),
      },
      { [WEB]: ['1.0.0'] },
    );
    expect(calls).toEqual([`list ${WEB}`]);
  });

  test('planning what was planned changes nothing', async () => {
    const files = { 'docs.yaml': imageDocuments('web', WEB, SEMVER), 'a.yaml': marked(`${WEB}:1.0.0`) };
    const first = await planFiles(files, { [WEB]: ['1.0.0', '1.2.0'] });
    const second = await planFiles({ ...files, ...first.written }, { [WEB]: ['1.0.0', '1.2.0'] });
    expect(second.written).toEqual({});
  });
});

describe('digests', () => {
  const digestOf = (tag: string) => `sha256:${Buffer.from(tag).toString('hex').padEnd(64, '0').slice(0, 64)}`;
  const stored = `sha256:${'d'.repeat(64)}`;

  test('IfNotPresent keeps the digest beside an unchanged tag without asking', async () => {
    const { calls, written } = await planFiles(
      {
        'docs.yaml': imageDocuments('web', WEB, SEMVER, '  digestReflectionPolicy: IfNotPresent\n'),
        'a.yaml': marked(`${WEB}:1.2.0@${stored}`),
      },
      { [WEB]: ['1.2.0'] },
    );
    expect({ calls, written }).toEqual({ calls: [`list ${WEB}`], written: {} });
  });

  test('Always asks, and writes the digest of now', async () => {
    const { written } = await planFiles(
      {
        'docs.yaml': imageDocuments('web', WEB, SEMVER, '  digestReflectionPolicy: Always\n  interval: 10m\n'),
        'a.yaml': marked(`${WEB}:1.2.0@${stored}`),
      },
      { [WEB]: ['1.2.0'] },
    );
    expect(written['a.yaml']).toBe(marked(`${WEB}:1.2.0@${digestOf('1.2.0')}`));
  });

  test('a digest that cannot be had leaves the whole reference as it was', async () => {
    const { plan, written } = await planFiles(
      {
        'docs.yaml': imageDocuments('web', WEB, SEMVER, '  digestReflectionPolicy: Always\n  interval: 10m\n'),
        'a.yaml': marked(`${WEB}:1.0.0@${stored}`),
      },
      { [WEB]: { tags: ['1.0.0', '1.2.0'], digestError: 'no answer' } },
    );
    expect(written).toEqual({});
    expect(plan.policies).toMatchObject([{ error: { code: 'REGISTRY_NETWORK' }, counts: { matched: 2 } }]);
    expect(plan.policies[0]).not.toHaveProperty('latestRef');
    expect(codes(plan)).toEqual(['REGISTRY_NETWORK']);
  });

  test('a :digest marker of a policy without digest is held, and so is the tag beside it', async () => {
    const values =
      `tag: 1.0.0 # {"$imagepolicy": "flux-system:web:tag"}\n` +
      `digest: ${stored} # {"$imagepolicy": "flux-system:web:digest"}\n`;
    const { plan, written } = await planFiles(
      { 'docs.yaml': imageDocuments('web', WEB, SEMVER), 'a.yaml': values },
      { [WEB]: ['1.0.0', '1.2.0'] },
    );
    expect(written).toEqual({});
    expect(plan.automations[0]?.held.map(({ field, code }) => [field, code])).toEqual([
      ['tag', 'HELD_EMPTY_DIGEST'],
      ['digest', 'HELD_EMPTY_DIGEST'],
    ]);
    expect(plan.diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`held ${stored} → (nothing) for flux-system:web: `),
    );
  });
});

describe('downgrades', () => {
  const files = (range: string, value: string) => ({
    'docs.yaml': imageDocuments('web', WEB, `{semver: {range: '${range}'}}`),
    'a.yaml': marked(`${WEB}:${value}`),
  });

  test('a tag that still exists but is no longer admitted is rolled back with a notice', async () => {
    const { plan, written } = await planFiles(files('1.x', '2.0.0'), { [WEB]: ['1.5.0', '2.0.0'] });
    expect(written['a.yaml']).toBe(marked(`${WEB}:1.5.0`));
    expect(codes(plan)).toContain('PLAN_DOWNGRADE');
  });

  test('a tag that vanished is left alone after a second read', async () => {
    const { plan, written, calls } = await planFiles(files('>=1.0.0', '2.0.0'), { [WEB]: ['1.5.0'] });
    expect(written).toEqual({});
    expect(calls).toEqual([`list ${WEB}`, `list ${WEB}`]);
    expect(plan.automations[0]?.held).toMatchObject([{ code: 'HELD_TAG_VANISHED', old: `${WEB}:2.0.0` }]);
  });

  test('a second read that fails proves nothing: the file is left alone', async () => {
    const { plan, written } = await planFiles(files('1.x', '2.0.0'), {
      [WEB]: { listings: [['1.5.0'], { error: 'no answer' }] },
    });
    expect(written).toEqual({});
    expect(plan.automations[0]?.held).toMatchObject([{ code: 'HELD_TAG_VANISHED', old: `${WEB}:2.0.0` }]);
  });

  test('tags are compared as they are, whatever the exclusion list of Flux drops by default', async () => {
    const documents = imageDocuments('web', WEB, '{alphabetical: {}}');
    const { written, calls } = await planFiles(
      {
        'docs.yaml': documents.replace('interval: 5m}', 'interval: 5m, exclusionList: [none]}'),
        'a.yaml': marked(`${WEB}:a.sig`),
      },
      { [WEB]: ['b.sig'] },
    );
    expect(written['a.yaml']).toBe(marked(`${WEB}:b.sig`));
    expect(calls, 'what is newer needs no second read').toEqual([`list ${WEB}`]);
  });

  test('a tag that comes back in the second read is an ordinary roll-back by the policy', async () => {
    const { plan } = await planFiles(files('1.x', '2.0.0'), { [WEB]: { listings: [['1.5.0'], ['1.5.0', '2.0.0']] } });
    expect(codes(plan)).toContain('PLAN_DOWNGRADE');
    expect(plan.automations[0]?.held).toEqual([]);
  });

  test('a tag that registry retention removed does not stop newer ones', async () => {
    const { written, calls } = await planFiles(files('>=1.0.0', '1.0.0'), { [WEB]: ['1.5.0'] });
    expect(written['a.yaml']).toBe(marked(`${WEB}:1.5.0`));
    expect(calls).toEqual([`list ${WEB}`]);
  });

  test('`updates.allowDowngrade` releases it', async () => {
    const config = { '.github/retag.yaml': 'updates: {allowDowngrade: true}\n' };
    const { written } = await planFiles({ ...files('>=1.0.0', '2.0.0'), ...config }, { [WEB]: ['1.5.0'] });
    expect(written['a.yaml']).toBe(marked(`${WEB}:1.5.0`));
  });
});

describe('conflicts and overrides', () => {
  test('two clusters that would write different values into one field write nothing, and both are named', async () => {
    const cluster = (name: string, range: string) =>
      imageDocuments('web', WEB, `{semver: {range: '${range}'}}`).replaceAll(
        'namespace: flux-system',
        `namespace: ${name}`,
      );
    const kustomization = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: ${name}, namespace: flux-system}
spec: {interval: 5m, path: ./clusters/${name}, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
`;
    const flat = (name: string) =>
      cluster(name, name === 'a' ? '1.x' : '2.x').replaceAll(`namespace: ${name}`, 'namespace: flux-system');
    const { plan, written } = await planFiles(
      {
        'clusters/a/docs.yaml': `${flat('a')}---\n${automationDocument('auto-a', './apps')}`,
        'clusters/b/docs.yaml': `${flat('b')}---\n${automationDocument('auto-b', './apps')}`,
        'flux/a.yaml': kustomization('a'),
        'flux/b.yaml': kustomization('b'),
        'apps/web.yaml': marked(`${WEB}:1.0.0`),
      },
      { [WEB]: ['1.0.0', '1.5.0', '2.0.0'] },
    );
    expect(written).toEqual({});
    const problems = codes(plan).filter(code => code === 'HELD_CONFLICT' || code === 'POLICY_AMBIGUOUS');
    expect(problems.length).toBeGreaterThan(0);
  });

  const withOverride = (override: string) => ({
    'docs.yaml': imageDocuments('web', WEB, SEMVER),
    'a.yaml': marked(`${WEB}:1.0.0`),
    '.github/retag.yaml': `overrides:\n  - ${override}\n`,
  });
  const tags = { [WEB]: ['1.0.0', '1.1.0', '1.2.0'] };

  test.each([
    ['a pin decides instead of the policy', '{action: pin, policy: "flux-system:web", tag: 1.1.0}', '1.1.0'],
    ['a pin of a bare name', '{action: pin, policy: web, tag: 1.1.0}', '1.1.0'],
    ['a skipped tag is as if it were not there', '{action: skip, policy: web, tag: 1.2.0}', '1.1.0'],
    [
      'several skipped tags are, too',
      '{action: skip, policy: web, tag: 1.2.0}\n  - {action: skip, policy: "flux-system:web", tag: 1.1.0}',
      undefined,
    ],
    ['a hold keeps what is', '{action: hold, policy: web, until: "2026-02-01"}', undefined],
    ['the last day of a hold still counts', '{action: hold, policy: web, until: "2026-01-01"}', undefined],
    ['a hold that ended is over', '{action: hold, policy: web, until: "2025-12-31"}', '1.2.0'],
    ['a pin to a tag that does not exist writes nothing', '{action: pin, policy: web, tag: 9.9.9}', undefined],
  ])('%s', async (_why, override, want) => {
    const { written } = await planFiles(withOverride(override), tags);
    expect(written['a.yaml']).toBe(want === undefined ? undefined : marked(`${WEB}:${want}`));
  });

  const inConfig = { file: '.github/retag.yaml', line: 2, column: 20 };
  const back = 'comment `/retag flux-system:web auto`';
  test.each([
    [
      'a hold is told at the marker that it keeps, with what ends it',
      '{action: hold, policy: web, until: "2026-02-01", reason: freeze}',
      {
        code: 'HELD_BY_OVERRIDE',
        severity: 'notice',
        message: `held ${WEB}:1.0.0 → ${WEB}:1.2.0 for flux-system:web: flux-system:web is on hold until 2026-02-01: freeze`,
        file: 'a.yaml',
        line: 1,
        column: 8,
        hint: back,
      },
    ],
    [
      'one that ended is told where it stands',
      '{action: hold, policy: web, until: "2025-12-31"}',
      { code: 'OVERRIDE_EXPIRED', severity: 'notice', message: 'the hold of web ended 2025-12-31', ...inConfig },
    ],
    [
      'one that names no policy is told with the names that are near',
      '{action: skip, policy: wbe, tag: 1.2.0}',
      {
        code: 'OVERRIDE_UNKNOWN_POLICY',
        severity: 'warning',
        message: 'the skip of wbe names no policy that is declared',
        ...inConfig,
        hint: 'Did you mean `web`?',
      },
    ],
    [
      'one that resembles no policy may go',
      '{action: hold, policy: "team:frontend"}',
      { code: 'OVERRIDE_UNKNOWN_POLICY', ...inConfig, hint: 'Remove the entry, or declare the policy.' },
    ],
    [
      'a pin to a tag that does not exist is told where it is pinned',
      '{action: pin,  policy: web, tag: 9.9.9}',
      {
        code: 'OVERRIDE_TAG_MISSING',
        severity: 'error',
        message: `flux-system:web is pinned to 9.9.9, which ${WEB} does not have`,
        ...inConfig,
        hint: expect.stringContaining(back),
      },
    ],
  ])('%s', async (_why, override, told) => {
    const { plan } = await planFiles(withOverride(override), tags);
    expect(plan.diagnostics).toEqual([expect.objectContaining(told)]);
  });
});

describe('problems', () => {
  const web = imageDocuments('web', WEB, SEMVER);
  const auto = automationDocument('auto', './');
  test.each([
    [
      'a suspended policy, where it stands',
      `${web}  suspend: true\n`,
      { code: 'POLICY_SUSPENDED', message: 'ImagePolicy flux-system/web is suspended', line: 6 },
    ],
    [
      'a suspended repository, where it stands',
      web.replace('interval: 5m}', 'interval: 5m, suspend: true}'),
      { code: 'POLICY_SUSPENDED', message: 'ImageRepository flux-system/web is suspended', line: 1 },
    ],
    [
      'a suspended automation, where it stands',
      `${auto}  suspend: true\n---\n${web}`,
      { code: 'AUTOMATION_SUSPENDED', message: 'flux-system/auto is suspended', line: 1 },
    ],
  ])('%s', async (_why, documents, told) => {
    const { plan, written } = await planFiles(
      { 'docs.yaml': documents, 'a.yaml': marked(`${WEB}:1.0.0`) },
      { [WEB]: ['1.0.0', '1.2.0'] },
    );
    expect(written).toEqual({});
    const [first] = plan.diagnostics.filter(({ code }) => code === told.code);
    expect(first).toEqual({ severity: 'notice', file: 'docs.yaml', column: 1, ...told });
  });

  test.each([
    ['it says that there is no such image', 'REGISTRY_NOT_FOUND_OR_DENIED', 'SECRET_UNRESOLVED'],
    ['it wants a login', 'REGISTRY_AUTH_REQUIRED', 'SECRET_UNRESOLVED'],
    ['it is asked too often, which no secret mends', 'REGISTRY_RATE_LIMITED', 'REGISTRY_RATE_LIMITED'],
  ] as const)('a document with a secret that nobody gave, where a registry refuses: %s', async (_why, code, told) => {
    const withSecret = web.replace('interval: 5m}', 'interval: 5m, secretRef: {name: pull}}');
    const files = { 'docs.yaml': withSecret, 'a.yaml': marked(`${WEB}:1.0.0`) };
    const { plan } = await planFiles(files, { [WEB]: { error: 'the answer', code } });
    expect(codes(plan)).toEqual([told]);
    expect(plan.diagnostics[0]?.message).toContain('the answer');
  });

  test('a policy that admits nothing, at its `spec.policy` and with the counts that tell why', async () => {
    const { plan } = await planFiles(
      { 'docs.yaml': imageDocuments('web', WEB, "{semver: {range: '>=9'}}"), 'a.yaml': marked(`${WEB}:1.0.0`) },
      { [WEB]: ['1.0.0', 'latest'] },
    );
    const [policy] = plan.policies;
    expect(policy?.error).toMatchObject({ file: 'docs.yaml', line: 11, column: 11 });
    expect(policy?.counts).toMatchObject({ fetched: 2, parsed: 1, matched: 0 });
  });

  test('a repository without tags, at the policy that waits for one', async () => {
    const { plan } = await planFiles({ 'docs.yaml': web, 'a.yaml': marked(`${WEB}:1.0.0`) }, { [WEB]: [] });
    expect(plan.diagnostics).toEqual([
      {
        severity: 'error',
        code: 'POLICY_NO_TAGS',
        message: `flux-system:web: no tags in database: ${WEB} has no tags`,
        file: 'docs.yaml',
        line: 6,
        column: 1,
        hint: 'Push a tag, or correct `spec.image` of the ImageRepository.',
      },
    ]);
  });

  test('an update path that does not exist', async () => {
    const { plan } = await planFiles({ 'docs.yaml': automationDocument('auto', './nowhere') }, {});
    expect(plan.diagnostics).toMatchObject([{ code: 'PLAN_PATH_MISSING', file: 'docs.yaml' }]);
  });

  test('a marked file that is not UTF-8 is named, not rewritten, and stops no other', async () => {
    const broken = Buffer.concat([
      Buffer.from('name: '),
      Buffer.from([0xe9, 0x0a]),
      Buffer.from(marked(`${WEB}:1.0.0`)),
    ]);
    const { plan, written } = await planFiles(
      { 'docs.yaml': imageDocuments('web', WEB, SEMVER), 'a.yaml': broken, 'b.yaml': marked(`${WEB}:1.0.0`) },
      { [WEB]: ['1.0.0', '1.2.0'] },
    );
    expect(plan.diagnostics).toMatchObject([{ code: 'PLAN_FILE_SKIPPED', file: 'a.yaml' }]);
    expect(Object.keys(written)).toEqual(['b.yaml']);
  });

  test('a template that fails is reported at its place, and the update is not lost', async () => {
    const { plan, written } = await planFiles(
      {
        'docs.yaml': imageDocuments('web', WEB, SEMVER),
        'auto.yaml': automationDocument('auto', './').replace(
          'commit: {author: {email: bot@example.org}}',
          'commit:\n      author: {email: bot@example.org}\n      messageTemplate: "{{ .Nope }}"',
        ),
        'a.yaml': marked(`${WEB}:1.0.0`),
      },
      { [WEB]: ['1.0.0', '1.2.0'] },
    );
    expect(Object.keys(written)).toEqual(['a.yaml']);
    expect(plan.diagnostics.find(d => d.code === 'TEMPLATE_INVALID')).toMatchObject({
      file: 'auto.yaml',
      severity: 'error',
    });
    expect(plan.automations[0]?.commitMessage).not.toBe('');
  });

  test("the configuration's template wins over the automation's, and is the one that is reported", async () => {
    const auto = automationDocument('auto', './').replace(
      'commit: {author: {email: bot@example.org}}',
      'commit: {author: {email: bot@example.org}, messageTemplate: "from the automation"}',
    );
    const files = {
      'docs.yaml': imageDocuments('web', WEB, SEMVER),
      'auto.yaml': auto,
      'a.yaml': marked(`${WEB}:1.0.0`),
    };
    const plan = async (template: string) => {
      const config = `version: 1\ncommits:\n  messageTemplate: |\n    bump\n    ${template}\n`;
      return (await planFiles({ ...files, '.github/retag.yaml': config }, { [WEB]: ['1.0.0', '1.2.0'] })).plan;
    };
    const good = await plan('{{ len .Changed.Changes }}');
    expect(good.automations[0]?.commitMessage).toBe('bump\n1\n');
    const bad = await plan('{{ .Nope }}');
    expect(bad.diagnostics.filter(d => d.code === 'TEMPLATE_INVALID')).toMatchObject([
      { file: '.github/retag.yaml', line: 5, column: 8 },
    ]);
  });
});
