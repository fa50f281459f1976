/** Changes gathered to what people think of as one update: an image of a policy going from one version to another. */
import type { PlannedChange } from '../plan-model.ts';
import { splitReference } from '../references/reference.ts';
import { type ChangeKind, kindOfStep } from './change-kind.ts';

/** All changes of one policy from one value to another, as one row for people. */
export interface ImageUpdate {
  /** `namespace:name`. */
  policy: string;
  image: string;
  oldTag?: string;
  newTag?: string;
  oldDigest?: string;
  newDigest?: string;
  kind: ChangeKind;
  /** Every place that changes, by file and line. */
  places: { file: string; line: number }[];
}

interface Step {
  oldTag?: string | undefined;
  newTag?: string | undefined;
  oldDigest?: string | undefined;
  newDigest?: string | undefined;
}

function stepOf(change: PlannedChange): Step {
  switch (change.field) {
    case 'tag':
      return tagStep(change.old, change.new);
    case 'digest':
      return { oldDigest: change.old, newDigest: change.new };
    case 'name':
      return {};
    default: {
      const [before, after] = [splitReference(change.old), splitReference(change.new)];
      return { oldTag: before.tag, newTag: after.tag, oldDigest: before.digest, newDigest: after.digest };
    }
  }
}

/** The value of a `:tag` marker may be `tag@digest`. */
function tagStep(old: string, next: string): Step {
  const [oldTag, oldDigest] = old.split('@', 2);
  const [newTag, newDigest] = next.split('@', 2);
  return { oldTag, newTag, oldDigest, newDigest };
}

const KIND_WITHOUT_TAG: Record<string, ChangeKind> = { digest: 'digest', name: 'repository' };

/** One row per policy and step, in the order of policies, then steps; tag-less fields join the row of their policy. */
export function gatherUpdates(changes: readonly PlannedChange[]): ImageUpdate[] {
  const rows = new Map<string, ImageUpdate>();
  const carriesTag = (change: PlannedChange) => change.field === 'image' || change.field === 'tag';
  const ordered = [...changes].sort(
    (a, b) => Number(carriesTag(b)) - Number(carriesTag(a)) || compareText(a.file, b.file) || a.line - b.line,
  );
  for (const change of ordered) {
    const step = stepOf(change);
    const joined = carriesTag(change) ? undefined : joinable(rows, change);
    const key = joined ?? JSON.stringify([change.policy, step.oldTag, step.newTag]);
    const row = rows.get(key) ?? newRow(change, step);
    row.oldDigest ??= step.oldDigest as string;
    row.newDigest ??= step.newDigest as string;
    row.places.push({ file: change.file, line: change.line });
    rows.set(key, row);
  }
  return [...rows.values()].map(finish).sort((a, b) => compareText(sortKey(a), sortKey(b)));
}

function joinable(rows: Map<string, ImageUpdate>, change: PlannedChange): string | undefined {
  const own = [...rows].filter(([, row]) => row.policy === change.policy);
  return (own.find(([, row]) => row.places.some(place => place.file === change.file)) ?? own[0])?.[0];
}

function newRow(change: PlannedChange, step: Step): ImageUpdate {
  const kind = KIND_WITHOUT_TAG[change.field] ?? kindOfStep(step.oldTag, step.newTag);
  return {
    policy: change.policy,
    image: change.image,
    kind,
    places: [],
    ...(step.oldTag !== undefined && { oldTag: step.oldTag }),
    ...(step.newTag !== undefined && { newTag: step.newTag }),
  };
}

function finish(row: ImageUpdate): ImageUpdate {
  const { oldDigest, newDigest, places, ...rest } = row;
  return {
    ...rest,
    ...(oldDigest !== undefined && { oldDigest }),
    ...(newDigest !== undefined && { newDigest }),
    places: places.sort((a, b) => compareText(a.file, b.file) || a.line - b.line),
  };
}

function sortKey(row: ImageUpdate): string {
  return JSON.stringify([row.policy, row.oldTag ?? '', row.newTag ?? '', row.kind]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
