import { describe, expect, test } from 'vitest';
import { requireOwnPullRequest, whyIgnored } from '../../../src/engine/commands/authorise.ts';
import type { CommentEvent } from '../../../src/engine/commands/comment-event.ts';
import type { PullRequestOrigin } from '../../../src/ports.ts';
import { printState } from '../../../src/pull-request/state.ts';

const EVENT: CommentEvent = {
  action: 'created',
  number: 1,
  isPullRequest: true,
  isOpen: true,
  isLocked: false,
  comment: { id: 7, body: '/retag', url: 'https://github.com/acme/fleet/pull/1#7', created: new Date(0) },
  author: { id: 3, login: 'alice', isBot: false },
  isByApp: false,
  senderId: 3,
};

describe('a comment that is not looked at', () => {
  test.each<[string, Partial<CommentEvent>, string]>([
    ['an edited one', { action: 'edited' }, 'the comment was edited'],
    ['one that somebody else sent', { senderId: 4 }, 'somebody else than the author'],
    ['our own', { author: { id: 3, login: 'Retag[bot]', isBot: true } }, 'our own'],
    ['one of a bot', { author: { id: 3, login: 'other[bot]', isBot: true } }, 'other[bot] is a bot'],
    ['one that an App wrote in the name of a person', { isByApp: true }, 'alice is a bot'],
    ['one on an issue', { isPullRequest: false }, 'not on a pull request'],
  ])('%s', (_, changes, reason) => {
    expect(whyIgnored({ ...EVENT, ...changes }, ['ci[bot]'], 'retag[bot]')).toContain(reason);
  });
});

describe('a comment that may be a command', () => {
  test.each<[string, Partial<CommentEvent>]>([
    ['of a person', {}],
    ['of a bot that is named, in any case', { author: { id: 3, login: 'CI[bot]', isBot: true }, isByApp: true }],
  ])('%s', (_, changes) => {
    expect(whyIgnored({ ...EVENT, ...changes }, ['ci[bot]'], 'retag[bot]')).toBeUndefined();
  });
});

const OWN: PullRequestOrigin = {
  number: 1,
  url: 'https://github.com/acme/fleet/pull/1',
  nodeId: 'P1',
  title: 'Update images',
  body: printState({ print: '', layout: '', values: [] }),
  state: 'open',
  merged: false,
  draft: false,
  head: { ref: 'flux-image-updates', sha: 'a'.repeat(40) },
  base: { ref: 'main', sha: 'b'.repeat(40) },
  author: 'retag[bot]',
  headRepository: 'Acme/fleet',
  baseRepository: 'acme/Fleet',
  labels: [],
};

const ask = (event: Partial<CommentEvent>, pullRequest: Partial<PullRequestOrigin> | undefined) =>
  requireOwnPullRequest(
    { readPullRequest: async () => pullRequest && { ...OWN, ...pullRequest } },
    { ...EVENT, ...event },
  );

test('commands count on an open pull request of our own, whatever the case of its repository', async () => {
  await expect(ask({}, {})).resolves.toEqual(OWN);
});

describe('commands do not count', () => {
  test.each<[string, Partial<CommentEvent>, Partial<PullRequestOrigin> | undefined, string]>([
    ['on a closed pull request', { isOpen: false }, {}, 'is closed'],
    ['in a locked conversation', { isLocked: true }, {}, 'is locked'],
    ['on one that cannot be read', {}, undefined, 'cannot be read'],
    ['on one that was closed since the comment', {}, { state: 'closed' }, 'is closed'],
    ['on one from a fork', {}, { headRepository: 'mallory/fleet' }, 'another repository'],
    ['on one whose fork is gone', {}, { headRepository: undefined }, 'another repository'],
    ['on one without our hidden note', {}, { body: 'Update images' }, 'not one that Retag opened'],
  ])('%s', async (_, event, pullRequest, rule) => {
    await expect(ask(event, pullRequest)).rejects.toMatchObject({
      code: 'COMMAND_WRONG_PULL_REQUEST',
      message: expect.stringContaining(rule),
    });
  });
});
