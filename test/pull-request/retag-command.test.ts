import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CommandError } from '../../src/errors.ts';
import { type Command, LENGTHS, parseCommand, renderUsage } from '../../src/pull-request/retag-command.ts';

describe('commands', () => {
  const rows: [reason: string, comment: string, command: Command][] = [
    ['nothing after the word scans again', '/retag', { kind: 'rescan' }],
    ['empty lines before the command do not count', '\n\r\n  \n/retag  \nthanks', { kind: 'rescan' }],
    [
      'a name and a tag pin',
      '/retag immich-server v1.119.0',
      { kind: 'pin', policy: 'immich-server', tag: 'v1.119.0', force: false },
    ],
    [
      'a policy may have a namespace',
      '/retag flux-system:app 1.0',
      { kind: 'pin', policy: 'flux-system:app', tag: '1.0', force: false },
    ],
    [
      'a policy may be an image',
      '/retag ghcr.io/acme/app 1.0',
      { kind: 'pin', policy: 'ghcr.io/acme/app', tag: '1.0', force: false },
    ],
    [
      'a registry may have a port',
      '/retag localhost:5000/a/b 1',
      { kind: 'pin', policy: 'localhost:5000/a/b', tag: '1', force: false },
    ],
    [
      'force takes the rest of the line as reason',
      '/retag app 0.9 force roll back, see #12',
      { kind: 'pin', policy: 'app', tag: '0.9', force: true, reason: 'roll back, see #12' },
    ],
    ['auto drops overrides', '/retag app auto', { kind: 'auto', policy: 'app' }],
    ['hold alone has no end', '/retag hold app', { kind: 'hold', policy: 'app' }],
    [
      'hold until a day',
      '/retag hold app until 2030-02-28',
      { kind: 'hold', policy: 'app', until: { kind: 'date', date: '2030-02-28' } },
    ],
    [
      'hold for some days, with a reason',
      '/retag hold app 14d broken upstream',
      { kind: 'hold', policy: 'app', until: { kind: 'duration', hours: 336 }, reason: 'broken upstream' },
    ],
    [
      'until takes a duration too',
      '/retag hold app until 12h',
      { kind: 'hold', policy: 'app', until: { kind: 'duration', hours: 12 } },
    ],
    ['weeks', '/retag hold app 2w', { kind: 'hold', policy: 'app', until: { kind: 'duration', hours: 336 } }],
    [
      'a reason may begin with a number',
      '/retag hold app 3rd outage',
      { kind: 'hold', policy: 'app', reason: '3rd outage' },
    ],
    ['what is no duration is a reason', '/retag hold app 14 days', { kind: 'hold', policy: 'app', reason: '14 days' }],
    ['skip', '/retag skip app 1.2.3', { kind: 'skip', policy: 'app', tag: '1.2.3' }],
    ['why', '/retag why app', { kind: 'why', policy: 'app' }],
    ['why of one tag', '/retag\twhy  app\t1.2.3', { kind: 'why', policy: 'app', tag: '1.2.3' }],
    ['status', '/retag status', { kind: 'status' }],
    ['help', '/retag help', { kind: 'help' }],
    ['a quoted command above is somebody else’s', '> /retag hold app\n\n/retag status', { kind: 'status' }],
    ['a fence above is shown, not meant', '```\n/retag hold app\n```\n/retag status', { kind: 'status' }],
    [
      'a longer fence is closed by its own length',
      '````\n```\n/retag hold app\n````\n/retag status',
      { kind: 'status' },
    ],
    ['an HTML comment is invisible', '<!-- /retag hold app -->\n/retag status', { kind: 'status' }],
    ['an HTML comment may stand before the command', '<!-- id -->/retag status', { kind: 'status' }],
    ['a quoted command below is no second one', '/retag status\n> /retag help', { kind: 'status' }],
    [
      'a policy named like a keyword needs its namespace',
      '/retag flux-system:status auto',
      { kind: 'auto', policy: 'flux-system:status' },
    ],
  ];
  test.each(rows)('%s', (_, comment, command) => expect(parseCommand(comment)).toEqual(command));
});

describe('comments without a command', () => {
  const rows: [reason: string, comment: string][] = [
    ['nothing', ''],
    ['only space', ' \n\t\n'],
    ['text first: the command is not on the first line', 'please\n/retag status'],
    ['another word that begins alike', '/retagged status'],
    ['not at the beginning of the line', 'use /retag status'],
    ['in inline code', '`/retag status`'],
    ['in a quote', '> /retag status'],
    ['in an indented quote', '   > /retag status'],
    ['in a fence', '```sh\n/retag status\n```'],
    ['in a tilde fence', '~~~\n/retag status\n~~~'],
    ['in a fence that nobody closes', '```\n/retag status'],
    ['in a fence that the other mark does not close', '```\n~~~\n/retag status'],
    ['in an indented code block', '    /retag status'],
    ['in a code block indented by a tab', '\t/retag status'],
    ['in an HTML comment of several lines', '<!--\n/retag status\n-->'],
    ['in an HTML comment that nobody closes', '<!--\n/retag status'],
    ['in other letters', '/Retag status'],
  ];
  test.each(rows)('%s', (_, comment) => expect(parseCommand(comment)).toBeUndefined());
});

describe('refusals', () => {
  const rows: [reason: string, comment: string, rule: RegExp, code?: string][] = [
    ['a policy alone says nothing', '/retag app', /`app` is no command; a policy needs a tag or `auto`/],
    ['a slip of a keyword gets the keyword', '/retag stauts', /Did you mean `\/retag status`\?/],
    ['a slip before a policy too', '/retag hld app 14d', /Did you mean `\/retag hold`\?/],
    ['status takes nothing', '/retag status app', /takes nothing more/],
    ['auto takes nothing', '/retag app auto please', /takes nothing more/],
    ['hold needs a policy', '/retag hold', /`\/retag hold` needs a policy/],
    ['skip needs a tag', '/retag skip app', /needs a tag/],
    ['skip takes one tag', '/retag skip app 1 2', /one tag/],
    ['why takes one tag', '/retag why app 1 2', /at most one tag/],
    ['a tag begins with no dot', '/retag app .1', /`\.1` is no tag/],
    ['a tag has no slash', '/retag app a/b', /`a\/b` is no tag/],
    ['a tag has at most 128 characters', `/retag app ${'a'.repeat(129)}`, /is no tag/],
    ['force comes after the tag', '/retag app force', /comes after the tag/],
    ['force needs a reason', '/retag app 1.0 force', /needs a reason/],
    ['a reason without force is refused', '/retag app 1.0 because', /only `force` and a reason/],
    ['an image has no tag here', '/retag ghcr.io/a/b:1 auto', /without its tag/],
    ['a policy has no capitals', '/retag App auto', /is no policy/],
    ['a path that leaves is no policy', '/retag ../x auto', /is no policy/],
    ['until needs something', '/retag hold app until', /`until` takes a date/],
    ['a duration in other words', '/retag hold app 14days', /`14days` is no duration such as `12h`, `14d` or `2w`/],
    ['a duration of nothing', '/retag hold app 0d because', /`0d` is no duration/],
    ['a duration without end', '/retag hold app 99999d', /`99999d` is no duration/],
    ['a day without until', '/retag hold app 2030-02-28', /Did you mean `until 2030-02-28`\?/],
    ['until in capitals', '/retag hold app UNTIL 2030-02-28', /`UNTIL` is no duration/],
    ['until needs a real day', '/retag hold app until 2030-02-30', /`until` takes a date/],
    ['two commands', '/retag status\n\n/retag help', /one command/, 'COMMAND_NOT_ALONE'],
    ['a long line', `/retag hold app ${'x '.repeat(400)}`, /at most 600/, 'COMMAND_TOO_LONG'],
    ['a long reason', `/retag hold app ${'x'.repeat(301)}`, /at most 300/, 'COMMAND_TOO_LONG'],
    ['a long policy', `/retag ${'x'.repeat(256)} auto`, /at most 255/, 'COMMAND_TOO_LONG'],
    ['characters that turn the text around', '/retag hold app \u202Etxet', /invisible/],
    ['characters without width', '/retag a\u200Bpp auto', /invisible/],
  ];
  test.each(rows)('%s', (_, comment, rule, code = 'COMMAND_INVALID') => {
    let thrown: unknown;
    try {
      parseCommand(comment);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CommandError);
    expect(thrown).toMatchObject({ code, message: expect.stringMatching(rule) });
    expect((thrown as CommandError).message).toContain(renderUsage());
  });

  test('what was written comes back without Markdown that could act', () => {
    expect(() => parseCommand('/retag `@team`<img>')).toThrow(/^`teamimg` is no command/);
  });
});

describe('properties', () => {
  test('any comment gives a command, nothing, or a refusal', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '/retag',
        ' ',
        '\n',
        'hold',
        'skip',
        'until',
        '14d',
        'force',
        '```',
        '<!--',
        '-->',
        '> ',
        'app',
        '1.0',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        try {
          const command = parseCommand(pieces.join(''));
          if (command !== undefined && 'tag' in command) expect(command.tag).toMatch(/^[\w][\w.-]{0,127}$/);
          if (command !== undefined && 'reason' in command) {
            expect(command.reason!.length).toBeLessThanOrEqual(LENGTHS.reason);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(CommandError);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('quoting a comment takes its command away', () => {
    const line = fc.constantFrom('/retag', '/retag status', 'text', '', '```', '/retag hold app');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), lines => {
        expect(parseCommand(lines.map(text => `> ${text}`).join('\n'))).toBeUndefined();
      }),
    );
  });

  test('hostile comments take no long time', () => {
    const hostile = ['<!--'.repeat(20_000), `/retag ${'a-'.repeat(30_000)}`, '> '.repeat(30_000), '`'.repeat(60_000)];
    for (const comment of hostile) {
      try {
        parseCommand(comment);
      } catch (error) {
        expect(error).toBeInstanceOf(CommandError);
      }
    }
  });
});
