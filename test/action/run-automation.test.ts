import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runAutomation } from '../../src/action/run-automation.ts';
import { parseActionSettings } from '../../src/settings.ts';
import { BRANCH, REPOSITORY, type Review, startReview } from '../engine/commands/review.ts';

let review: Review;
const folder = mkdtempSync(join(tmpdir(), 'retag-state-'));
afterEach(async () => {
  vi.restoreAllMocks();
  await review.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One run of the workflow; its output is not this test's. */
async function runOn(eventName: string): Promise<string | undefined> {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const inputs: Readonly<Record<string, string>> = { 'github-token': 'ghs_workflow', state: folder };
  const { settings } = parseActionSettings(name => inputs[name] ?? '');
  const place = { owner: 'acme', repository: 'fleet', apiUrl: review.github.url, serverUrl: review.github.url };
  await runAutomation(settings, { eventName, event: {}, ...place, workspace: undefined, runUrl: undefined });
  return /acme\/web:(\S+)/.exec(review.github.readFile(REPOSITORY, BRANCH, 'apps/fleet.yaml') ?? '')?.[1];
}

test('what was scanned within the interval is not scanned again by the schedule, but by every other event', async () => {
  review = await startReview();
  expect(await runOn('schedule')).toBe('1.2.1');
  const tags = ['1.2.2', '1.2.3', '1.2.4', '1.2.5'];
  // A workflow that builds the image and then runs Retag says that there is something new, whatever started it.
  for (const [index, event] of ['push', 'workflow_run', 'release', 'workflow_dispatch'].entries()) {
    const [before, tag = ''] = [index === 0 ? '1.2.1' : tags[index - 1], tags[index]];
    review.registry.addTag('acme/web', tag);
    expect(await runOn('schedule')).toBe(before);
    expect(await runOn(event), event).toBe(tag);
  }
});
