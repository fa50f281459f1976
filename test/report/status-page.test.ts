/** The page in a real browser: what is shown, keyboard, light and dark, no request, hostile text inert. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnose } from '../../src/errors.ts';
import { escapeHtml, statusPage } from '../../src/report/status-page.ts';
import { CONTRAST, openChromium } from '../support/chromium.ts';
import { describeWith } from '../support/describe-with.ts';
import { policyStatus, statusDocument } from './status-documents.ts';

const PENDING = policyStatus({
  name: 'flux-system:api',
  image: 'ghcr.io/acme/api',
  state: 'pending',
  message: 'elected 2.0.0, 1 to change',
  latest: { tag: '2.0.0', digest: null, created: null },
  inFiles: ['ghcr.io/acme/api:1.9.0'],
  pending: [{ file: 'apps/api.yaml', line: 3, old: 'ghcr.io/acme/api:1.9.0', new: 'ghcr.io/acme/api:2.0.0' }],
  overrides: [{ action: 'hold', tag: null, until: '2026-02-01', reason: 'freeze', by: 'ann', url: null }],
  updates: [
    { date: '2025-12-28T00:00:00.000Z', commit: 'b'.repeat(40), author: 'bot', old: 'api:1.8.0', new: 'api:1.9.0' },
  ],
  problems: [diagnose('POLICY_TIE', 'as good as another')] as never,
});
const EVIL = '"><script>window.pwned=1</script><img src="http://127.0.0.1:9/x" onerror="window.pwned=1">\u202e';
const HOSTILE = policyStatus({
  ...{ name: EVIL, image: EVIL, rule: EVIL, message: EVIL, inFiles: [EVIL], state: 'held' },
  latest: { tag: EVIL, digest: EVIL, created: null },
  held: [{ file: EVIL, line: 1, old: EVIL, new: EVIL, reason: EVIL, release: EVIL }],
  overrides: [{ action: 'pin', tag: EVIL, until: EVIL, reason: EVIL, by: EVIL, url: 'javascript:window.pwned=1' }],
});

describe('text', () => {
  test.each([
    ['<b>', '&lt;b&gt;', 'elements'],
    ['a"b\'c', 'a&quot;b&#39;c', 'the end of an attribute'],
    ['&lt;', '&amp;lt;', 'entities'],
    ['a\u202eb\u0000', 'ab', 'what turns text around or does not show'],
  ])('%j is %j: %s', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));

  test('nothing is loaded from elsewhere, and links lead to https only', () => {
    const page = statusPage(statusDocument([PENDING, HOSTILE]));
    expect(page).not.toMatch(/<(?:link|img|iframe|script src)/i);
    expect(page).not.toContain('javascript:');
    expect(page).toContain("default-src 'none'");
  });
});

test('what needs somebody stands first', () => {
  const page = statusPage(statusDocument([policyStatus(), PENDING, policyStatus({ name: 'x', state: 'failed' })]));
  expect([...page.matchAll(/data-state="(\w+)"/g)].map(match => match[1])).toEqual(['failed', 'pending', 'current']);
});

describeWith(['chromium'], 'in Chromium', () => {
  let browser: Browser;
  let folder: string;
  const requests: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'retag-page-'));
    const page = statusPage(statusDocument([PENDING, policyStatus(), HOSTILE]));
    writeFileSync(join(folder, 'status.html'), page);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.on('request', request => requests.push(request.url()));
    await page.goto(`file://${folder}/status.html`);
    return page;
  }

  test('asks for nothing but itself, and runs nothing that came from outside', async () => {
    const page = await open();
    expect(requests.filter(url => !url.endsWith('/status.html'))).toEqual([]);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Retag: acme/gitops');
  });

  test('shows old and new tag, age and holds; details open by keyboard alone', async () => {
    const page = await open();
    const row = page.locator('tbody[data-state=pending]');
    expect(await row.locator('tr').first().textContent()).toMatch(/1\.9\.0 → 2\.0\.0/);
    expect(await page.locator('tbody[data-state=current]').textContent()).toContain('12 days ago');
    const details = row.locator('.details');
    expect(await details.isVisible()).toBe(false);
    await row.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await details.isVisible()).toBe(true);
    expect(await details.textContent()).toContain('until 2026-02-01, by ann, freeze');
    expect(await row.locator('button').getAttribute('aria-expanded')).toBe('true');
  });

  test('every control is reached by Tab, and shows where it is', async () => {
    const page = await open();
    const reached = new Set<string>();
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      const { name, outline } = await page.evaluate<{ name: string; outline: string }>(
        `({name: document.activeElement === document.body ? '' : document.activeElement.id || document.activeElement.textContent.slice(0, 20), outline: getComputedStyle(document.activeElement).outlineStyle})`,
      );
      reached.add(name);
      if (name !== '') expect(outline, name).not.toBe('none');
    }
    expect([...reached]).toEqual(expect.arrayContaining(['Skip to the policies', 'filter', 'flux-system:api']));
  });

  test('filters by text and by state', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('acme/web');
    expect(await page.locator('#shown').textContent()).toBe('1 of 3 policies');
    await page.keyboard.press('Escape');
    await page.locator('[data-filter=held]').click();
    expect(await page.locator('#shown').textContent()).toBe('1 of 3 policies');
    expect(await page.locator('tbody[data-state=pending]').isVisible()).toBe(false);
  });

  test('without script everything is shown', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('tbody[data-state=pending] .details').isVisible()).toBe(true);
  });

  test.each(['light', 'dark'] as const)('%s: text stands out from its background by 4.5 to 1', async colorScheme => {
    const page = await open({ colorScheme });
    const ratios = await page.evaluate<Record<string, number>>(CONTRAST);
    expect(Object.keys(ratios).length).toBeGreaterThan(8);
    for (const [what, ratio] of Object.entries(ratios)) expect(ratio, what).toBeGreaterThanOrEqual(4.5);
    const background = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)');
  });

  test('on a narrow screen the page itself does not scroll sideways', async () => {
    const page = await open({ viewport: { width: 360, height: 700 } });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    // Neither do the policies: what is told about one is read by going down.
    await page.locator('#policies tbody button').first().click();
    expect(
      await page.evaluate<number>(
        '(box => box.scrollWidth - box.clientWidth)(document.querySelector("#policies").parentElement)',
      ),
    ).toBe(0);
    expect(await page.locator('#policies tbody .details').first().isVisible()).toBe(true);
    await page.getByLabel('Filter').fill('no such policy');
    expect(await page.locator('#policies tbody:visible').count()).toBe(0);
  });
});
