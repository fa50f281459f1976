/** The whole way of a person in a real browser: sign-in at GitHub, list, page, sign-out; by keyboard, light and dark. */
import { request as ask, createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppServer } from '../../../app/server.ts';
import { createAuthorityPair } from '../../support/certificates.ts';
import { CONTRAST, openChromium } from '../../support/chromium.ts';
import { describeWith } from '../../support/describe-with.ts';
import { REPOSITORY, type Scene, setScene } from '../running-app.ts';

/** Folder for pictures, for people who want to look. */
const pictures = process.env['RETAG_PICTURES'];

/** A port that was free a moment ago: the address must be known before the server listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** What stands in front of the server on the internet: TLS, and nothing that says so to the server. */
async function startProxy(target: string) {
  const { key, certificate } = createAuthorityPair().sign('proxy');
  const proxy = createTlsServer({ key, cert: certificate }, (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const onward = ask(new URL(url, target), { method, headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => proxy.once('listening', resolve));
  const close = () => {
    proxy.closeAllConnections();
    return new Promise(resolve => proxy.close(resolve));
  };
  return { url: `https://127.0.0.1:${(proxy.address() as AddressInfo).port}`, close };
}

describeWith(['chromium'], 'in Chromium', () => {
  let scene: Scene;
  let server: AppServer;
  let browser: Browser;

  beforeAll(async () => {
    scene = await setScene(
      'commands: { by: app }\noverrides:\n  - { action: hold, policy: api, until: 2099-01-01, by: ann, reason: freeze }\n',
    );
    for (const name of [
      'gateway',
      'platform',
      'storefront',
      'observability',
      'search',
      'billing',
      'a-rather-long-name-of-a-repository-that-somebody-chose-in-a-hurry',
    ]) {
      const collaborators = { alice: 'read' } as const;
      scene.github.seedRepository({ owner: 'acme', name, private: name.length % 2 === 0, files: {}, collaborators });
    }
    for (const tag of ['1.1.0', '1.0.0']) {
      const text = scene.github.readFile(REPOSITORY, 'main', 'apps/fleet.yaml') ?? '';
      const files = { 'apps/fleet.yaml': text.replace(/web:\d\.\d\.\d/, `web:${tag}`) };
      scene.github.commitAs(REPOSITORY, 'alice', 'main', files, `Update web to ${tag}`);
    }
    scene.github.signIn('alice');
    const port = await freePort();
    const { clientId, clientSecret } = scene.app;
    const publicUrl = `http://127.0.0.1:${port}`;
    server = await scene.start({ port, signIn: { clientId, clientSecret, webUrl: scene.github.url, publicUrl } });
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await scene?.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    // GitHub's own pages have no icon here.
    page.on('console', message => {
      if (message.location().url.startsWith(server.url)) faults.push(message.text());
    });
    page.on('pageerror', error => faults.push(error.message));
    return page;
  }
  const faults: string[] = [];

  /** GitHub asks each person once. */
  async function arrive(page: Page, path = '/'): Promise<void> {
    const grant = page.getByRole('link', { name: /Authorize/ });
    const there = page.locator(path === '/' ? '.person' : '#policies');
    await grant.or(there).waitFor();
    if (await grant.isVisible()) await grant.click();
    await there.waitFor();
  }

  async function enter(page: Page, path = '/'): Promise<void> {
    await page.goto(server.url + path);
    await page.getByRole('link', { name: 'Sign in with GitHub' }).click();
    await arrive(page, path);
  }

  const take = async (page: Page, name: string) => {
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  };

  test('leads from the address of a page through GitHub to it, to the list, and out', async () => {
    const page = await open();
    await enter(page, `/${REPOSITORY}`);
    expect(await page.title()).toBe('Retag: acme/fleet');
    expect(await page.locator('tbody[data-state=pending] tr').first().textContent()).toMatch(/1\.0\.0 → 1\.2\.1/);
    expect(await page.locator('tbody[data-state=pending] .trend').getAttribute('aria-label')).toBe(
      '2 updates in 26 weeks',
    );
    await page.getByRole('link', { name: 'All repositories' }).click();
    expect(await page.locator('.list a').count()).toBe(8);
    await page.getByLabel('Filter').fill('fle');
    expect(await page.locator('.list a:visible').count()).toBe(1);
    await page.locator('.list a:visible').click();
    await page.goBack();
    await page.getByRole('button', { name: 'Sign out' }).click();
    expect(await page.getByRole('link', { name: 'Sign in with GitHub' }).isVisible()).toBe(true);
    expect(await page.context().cookies(server.url)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('the cookies are out of reach of scripts', async () => {
    const page = await open();
    await enter(page);
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(await page.context().cookies(server.url)).toMatchObject([
      { name: 'retag', httpOnly: true, sameSite: 'Lax' },
    ]);
  });

  test('over TLS they are bound to the host', async () => {
    const port = await freePort();
    const proxy = await startProxy(`http://127.0.0.1:${port}`);
    const { clientId, clientSecret, callbackUrls } = scene.app;
    await scene.start({ port, signIn: { clientId, clientSecret, webUrl: scene.github.url, publicUrl: proxy.url } });
    scene.app.callbackUrls = [...callbackUrls, `${proxy.url}/login/callback`];
    const page = await open({ ignoreHTTPSErrors: true });
    await page.goto(proxy.url);
    await page.getByRole('link', { name: 'Sign in with GitHub' }).click();
    await arrive(page);
    const found = { name: '__Host-retag', secure: true, httpOnly: true, path: '/', domain: '127.0.0.1' };
    expect(await page.context().cookies(proxy.url)).toMatchObject([found]);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in with GitHub' }).waitFor();
    expect(await page.context().cookies(proxy.url)).toEqual([]);
    await page.context().close();
    await proxy.close();
  });

  test('everything is done by keyboard alone, and shows where it is', async () => {
    const page = await open();
    await page.goto(server.url);
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return page.evaluate<[string, string]>(
        '[document.activeElement.textContent.trim() || document.activeElement.id, getComputedStyle(document.activeElement).outlineStyle]',
      );
    };
    expect(await press('Tab')).toEqual(['Skip to the content', 'solid']);
    expect(await press('Tab')).toEqual(['Sign in with GitHub', 'solid']);
    await page.keyboard.press('Enter');
    await arrive(page);
    const order = [];
    for (let step = 0; step < 5; step += 1) order.push(await press('Tab'));
    expect(order.map(([text]) => text)).toEqual([
      'Skip to the content',
      'Sign out',
      'filter',
      expect.any(String),
      expect.any(String),
    ]);
    expect(order.map(([, outline]) => outline)).toEqual(Array(5).fill('solid'));
    await page.keyboard.press('/');
    await page.keyboard.type('billing');
    expect(await page.locator('#shown').textContent()).toBe('1 of 8');
    await page.keyboard.press('Escape');
    expect(await page.locator('.list a:visible').count()).toBe(8);
  });

  test.each(['light', 'dark'] as const)('%s: text stands out by 4.5 to 1 on every page', async colorScheme => {
    const page = await open({ colorScheme });
    const look = async (name: string) => {
      const ratios = await page.evaluate<Record<string, number>>(CONTRAST);
      for (const [what, ratio] of Object.entries(ratios)) expect(ratio, `${name} ${what}`).toBeGreaterThanOrEqual(4.5);
      await take(page, `${colorScheme}-${name}`);
    };
    await page.goto(`${server.url}/?to=/${REPOSITORY}`);
    await look('sign-in');
    await page.goto(`${server.url}/login/callback?state=x`);
    await look('refused');
    await enter(page);
    await look('list');
    await page.goto(`${server.url}/${REPOSITORY}`);
    await look('status');
    await page.goto(`${server.url}/acme/nowhere`);
    await look('not-found');
  });

  test('on a narrow screen no page scrolls sideways', async () => {
    const page = await open({ viewport: { width: 360, height: 700 } });
    await enter(page);
    for (const [name, path] of [
      ['list', '/'],
      ['status', `/${REPOSITORY}`],
      ['not-found', '/x/y'],
    ] as const) {
      await page.goto(server.url + path);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(360);
      await take(page, `narrow-${name}`);
    }
  });

  test('without script the list and the pages are whole', async () => {
    const page = await open({ javaScriptEnabled: false });
    await enter(page);
    expect(await page.locator('.list a:visible').count()).toBe(8);
    await page.getByRole('link', { name: 'fleet' }).click();
    expect(await page.locator('.details').first().isVisible()).toBe(true);
  });
});
