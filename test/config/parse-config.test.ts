import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderDocs, renderSchema } from '../../scripts/schema.ts';
import { defaultConfig, parseConfig } from '../../src/config/parse-config.ts';

const PATH = '.github/retag.yaml';

const COMPLETE = `version: 1
sources: { include: ["**/*.yaml"], exclude: ["old/**"], rendered: [rendered/all.yaml] }
substitutions: { "clusters/prod": { ACR: prodacr } }
delivery: commit
strictNamespaces: true
images:
  immich-server:
    image: ghcr.io/immich-app/immich-server
    namespace: media
    policy: { semver: { range: ">=1.0.0" } }
    filterTags: { pattern: "^v", extract: "$0" }
    digestReflectionPolicy: Always
    exclusionList: ["-rc"]
    insecure: true
    provider: aws
registries:
  k8sworkshopcertd.azurecr.io: { provider: azure }
  192.168.0.40:5000: { insecure: true, username: { env: HARBOR_USER }, password: { env: HARBOR_PASSWORD }, ca: { env: CA } }
  docker.io: { mirror: "https://mirror.example.org", authEndpoint: "https://auth.example.org" }
secrets:
  flux-system/acr-secret: { dockerConfigJson: { env: ACR_DOCKERCONFIGJSON } }
  flux-system/basic: { username: { env: U }, password: { env: P }, host: registry.example.org }
  flux-system/tls: { ca.crt: { env: CA }, tls.crt: { env: CRT }, tls.key: { env: KEY } }
  flux-system/proxy: { address: { env: PROXY } }
  flux-system/gpg: { git.asc: { env: KEY }, passphrase: { env: P } }
  flux-system/ssh: { identity: { env: KEY }, password: { env: P } }
pullRequests:
  base: main
  branch: bump
  groupBy: image
  labels: [a]
  reviewers: [ada, org/team]
  assignees: [bob]
  draft: true
  autoMerge: { policies: [web], steps: [patch] }
  releaseNotes: false
  limit: 3
  rebase: always
commits: { verified: false, signOff: true, messageTemplate: "x", style: conventional }
updates:
  allowDowngrade: true
  windows: [{ cron: "0 2 * * 1-5", duration: 4h, timeZone: Europe/Berlin }]
commands: { by: app, permission: admin, bots: ["renovate[bot]"] }
overrides:
  - { action: pin, policy: "flux-system:web", tag: 1.2.3, until: 2026-12-24, reason: freeze, by: ada, url: "https://github.com/a/b/pull/1#issuecomment-1" }
  - { action: hold, policy: web }
  - { action: skip, policy: web, tag: 2.0.0 }
`;

describe('the schema', () => {
  test('takes every field there is', () => {
    const { config, diagnostics } = parseConfig(COMPLETE, PATH);
    expect(diagnostics).toEqual([]);
    expect(config).toMatchObject({ ...parse(COMPLETE), overrides: [{ tag: '1.2.3' }, {}, {}] });
  });

  test('its published form agrees with it about that file', () => {
    const validate = new Ajv2020({ strict: false, formats: { uri: true } }).compile(JSON.parse(renderSchema()));
    expect(validate(parse(COMPLETE)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ version: 1, pullrequests: {} })).toBe(false);
  });

  test('an empty file means every default', () => {
    for (const text of ['', '# nothing\n', 'version: 1\n', 'overrides:\npullRequests:\n']) {
      expect(parseConfig(text, PATH)).toEqual({ config: defaultConfig(), diagnostics: [] });
    }
    expect(defaultConfig()).toMatchObject({
      delivery: 'pull-request',
      pullRequests: { branch: 'flux-image-updates', labels: ['automated', 'dependencies', 'flux'], autoMerge: false },
      commits: { verified: true, style: 'plain' },
      commands: { by: 'action', permission: 'write' },
    });
  });

  test.each([
    ['schemas/retag.schema.json', renderSchema],
    ['docs/config.md', renderDocs],
  ])('%s is what `npm run schema` writes', (path, render) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(render());
  });
});

describe('mistakes are found where they are', () => {
  const rows: [reason: string, text: string, line: number, column: number, message: RegExp, hint?: RegExp][] = [
    ['an unknown key', 'version: 1\npullrequests: {}\n', 2, 1, /unknown key `pullrequests`/, /`pullRequests`/],
    ['an unknown key inside', 'commits:\n  signoff: true\n', 2, 3, /unknown key `commits.signoff`/, /`signOff`/],
    [
      'an unknown key of an image',
      'images:\n  web:\n    image: a/b\n    policy: { numerical: {} }\n    filtertags: {}\n',
      5,
      5,
      /unknown key `images.web.filtertags`/,
      /`filterTags`/,
    ],
    [
      'an unknown key of a list item',
      'updates:\n  windows:\n    - cron: "0 2 * * *"\n      duration: 4h\n      timezone: UTC\n',
      5,
      7,
      /unknown key `updates.windows\[0\].timezone`/,
      /`timeZone`/,
    ],
    [
      'an unknown key of an override',
      'overrides:\n  - action: hold\n    policy: web\n    tag: 1.2.3\n',
      4,
      5,
      /unknown key `overrides\[0\].tag`/,
    ],
    ['an unknown key with nothing behind it', 'pullrequests:\n', 1, 1, /unknown key `pullrequests`/],
    ['a wrong word', 'delivery: push\n', 1, 11, /delivery: /],
    ['a wrong type', 'pullRequests:\n  draft: "yes"\n', 2, 10, /pullRequests.draft: /],
    ['another version', 'version: 2\n', 1, 10, /version: /],
    [
      'two policies in one entry',
      'images:\n  web:\n    image: a/b\n    policy: { numerical: {}, alphabetical: {} }\n',
      4,
      13,
      /exactly one of semver, alphabetical and numerical/,
    ],
    ['a missing image', 'images:\n  web:\n    policy: { numerical: {} }\n', 3, 5, /images.web.image: /],
    [
      'a name that no marker can have',
      'images:\n  Web_1:\n    image: a/b\n    policy: { numerical: {} }\n',
      2,
      3,
      /must be a name as in a marker/,
    ],
    ['a secret without namespace', 'secrets:\n  acr: {}\n', 2, 3, /must be namespace\/name/],
    ['a secret in the file itself', 'secrets:\n  a/b:\n    password: hunter2\n', 3, 15, /secrets.a\/b.password: /],
    [
      'a mirror that is no URL',
      'registries:\n  docker.io:\n    mirror: mirror.example.org\n',
      3,
      13,
      /registries.docker.io.mirror: /,
    ],
    [
      'a client certificate without its key',
      'registries:\n  a.example:\n    cert: { env: CERT }\n',
      3,
      5,
      /registries.a.example: `cert` and `key` are needed together/,
    ],
    [
      'a concurrency of nothing',
      'registries:\n  a.example:\n    concurrency: 0\n',
      3,
      18,
      /registries.a.example.concurrency: /,
    ],
    [
      'a cron line with four fields',
      'updates:\n  windows:\n    - { cron: "0 2 * *", duration: 4h }\n',
      3,
      15,
      /must have five fields/,
    ],
    ['an hour of 25', 'updates:\n  windows:\n    - { cron: "0 25 * * *", duration: 4h }\n', 3, 15, /"25" is no hour/],
    [
      'a time zone that does not exist',
      'updates:\n  windows:\n    - { cron: "0 2 * * *", duration: 4h, timeZone: Europe/Bonn }\n',
      3,
      52,
      /"Europe\/Bonn" is no IANA time zone/,
    ],
    [
      'a duration without unit',
      'updates:\n  windows:\n    - { cron: "0 2 * * *", duration: "4" }\n',
      3,
      38,
      /must be a duration/,
    ],
    ['an override without tag', 'overrides:\n  - action: pin\n    policy: web\n', 2, 5, /overrides\[0\].tag: /],
    [
      'an override of no known kind',
      'overrides:\n  - action: freeze\n    policy: web\n',
      2,
      13,
      /overrides\[0\].action: /,
    ],
    [
      'a date that is none',
      'overrides:\n  - action: hold\n    policy: web\n    until: soon\n',
      4,
      12,
      /must be a date/,
    ],
    [
      'a day that does not exist',
      'overrides:\n  - action: hold\n    policy: web\n    until: 2026-02-30\n',
      4,
      12,
      /must be a date/,
    ],
    [
      'words that happen to hold a number',
      'overrides:\n  - action: hold\n    policy: web\n    until: release 12\n',
      4,
      12,
      /must be a date/,
    ],
    [
      'a time without a zone',
      'overrides:\n  - action: hold\n    policy: web\n    until: "2026-12-24T18:00:00"\n',
      4,
      12,
      /must be a date such as 2026-12-24 or 2026-12-24T18:00:00Z/,
    ],
    [
      'a misspelt key of an override',
      'overrides:\n  - action: pin\n    polcy: web\n    tag: 1.2.3\n',
      3,
      5,
      /unknown key `overrides\[0\].polcy`/,
      /Did you mean `policy`/,
    ],
    [
      'a key that resembles none: what is known there',
      'commits:\n  colour: red\n',
      2,
      3,
      /unknown key `commits.colour`/,
      /Known here: `verified`, `signOff`, `messageTemplate` and `style`/,
    ],
    [
      'a tag that YAML takes for a number',
      'overrides:\n  - action: pin\n    policy: web\n    tag: 1.10\n',
      4,
      10,
      /overrides\[0\].tag: needs a text, not a number/,
      /in quotes/,
    ],
    ['a text for a list', 'pullRequests:\n  labels: flux\n', 2, 11, /needs a list, not a text/, /Write a list/],
    ['a misspelt choice', 'delivery: comit\n', 1, 11, /needs one of `pull-request` or `commit`/, /`commit`/],
    ['a branch that git refuses', 'pullRequests:\n  branch: flux updates\n', 2, 11, /git takes no branch of that name/],
    ['an empty name', 'pullRequests:\n  branch: ""\n', 2, 11, /pullRequests.branch: must not be empty/],
    [
      'a list for a text, once',
      'images:\n  web:\n    image: []\n    policy: { numerical: {} }\n',
      3,
      12,
      /images.web.image: needs a text, not a list/,
    ],
    [
      'a fraction for a count',
      'pullRequests:\n  limit: 1.5\n',
      2,
      10,
      /needs a whole number, not a number/,
      /Write a whole number/,
    ],
    ['a count below nothing', 'pullRequests:\n  limit: -1\n', 2, 10, /pullRequests.limit: must be at least 0/],
    ['neither switch nor choice', 'pullRequests:\n  autoMerge: minor\n', 2, 14, /needs a boolean or keys below it/],
    [
      'a wrong kind of override',
      'overrides:\n  - action: holt\n    policy: web\n',
      2,
      13,
      /needs one of `pin`, `hold` or `skip`/,
      /`hold`/,
    ],
    ['a wrong step of auto-merge', 'pullRequests:\n  autoMerge: { steps: [big] }\n', 2, 24, /autoMerge.steps\[0\]/],
    ['text that is no YAML', 'version: 1\nimages: [\n', 3, 1, /not readable as YAML/],
    ['a key that is there twice', 'version: 1\nimages: {}\nimages: {}\n', 3, 1, /Map keys must be unique/],
    ['a second document', 'version: 1\n---\ndelivery: commit\n', 2, 1, /a second document begins here/],
    [
      'a window of no length',
      'updates:\n  windows:\n    - { cron: "0 2 * * *", duration: 0h, timeZone: UTC }\n',
      3,
      38,
      /the window never opens/,
    ],
    ['a list instead of a mapping', '- version: 1\n', 1, 1, /./],
  ];
  test.each(rows)('%s', (_, text, line, column, message, hint) => {
    const { diagnostics, config } = parseConfig(text, PATH);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', file: PATH, line, column });
    expect(diagnostics[0]!.message).toMatch(message);
    if (hint !== undefined) expect(diagnostics[0]!.hint).toMatch(hint);
    expect(config.version).toBe(1);
  });

  test('all of them together', () => {
    const { diagnostics } = parseConfig('a: 1\nb: 2\ndelivery: x\n', PATH);
    expect(diagnostics.map(({ line }) => line).sort()).toEqual([1, 2, 3]);
  });
});
