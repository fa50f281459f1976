/** Which automations a scheduled run leaves alone for a while, as far as what earlier runs kept tells. */
import { documentName } from '../document-name.ts';
import type { StateStore } from '../ports.ts';
import type { BasePlan } from './plan-bases.ts';
import { divide } from './publish/proposal.ts';
import { readIntervalEnd } from './publish/publish-memory.ts';

/**
 * Per automation (`namespace/name`) when the interval since its last run is over; automations that no run is known of, or
 * whose interval is over, are left out. Until then a scheduled run works on it only when something changed.
 */
export async function findAwaited(
  bases: readonly BasePlan[],
  repository: { owner: string; name: string },
  state: StateStore,
  now: Date,
): Promise<Map<string, Date>> {
  const awaited = new Map<string, Date>();
  for (const { plan, project } of bases) {
    for (const proposal of divide(plan, project.config.pullRequests.groupBy)) {
      const end = await readIntervalEnd(state, repository, proposal, now);
      if (end === undefined) continue;
      for (const { automation } of proposal.automations) {
        const known = awaited.get(documentName(automation));
        if (known === undefined || end < known) awaited.set(documentName(automation), end);
      }
    }
  }
  return awaited;
}
