/** Chromium without a screen, and what tests measure in it. */
import { type Browser, chromium } from 'playwright-core';
import { findProgram } from './debian-programs.ts';

const FLAGS = ['no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking'];
FLAGS.push('disable-component-update', 'disable-sync');

/** The browser of the system; it asks nobody for anything by itself. */
export function openChromium(): Promise<Browser> {
  const args = FLAGS.map(flag => `--${flag}`);
  return chromium.launch({ executablePath: findProgram('chromium') ?? '', args });
}

/** Contrast of every kind of element that has text of its own, by WCAG's formula. */
export const CONTRAST = `(() => {
  const rgb = text => text.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const backgroundOf = element => { for (let e = element; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
  const found = {};
  for (const element of document.querySelectorAll('body *')) {
    if (![...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())) continue;
    if (/^(SCRIPT|STYLE|TITLE|title)$/.test(element.tagName)) continue;
    const [a, b] = [luminance(rgb(getComputedStyle(element).color)), luminance(backgroundOf(element))].sort((x, y) => y - x);
    const name = element.tagName + '.' + (element.getAttribute('class') || '');
    const ratio = (a + 0.05) / (b + 0.05);
    found[name] = Math.min(found[name] ?? 99, ratio);
  }
  return found;
})()`;
