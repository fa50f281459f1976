/**
 * The same work at two sizes, with the exponent of its growth: 1 is linear, 2 is quadratic. Sizes are far enough apart
 * that what is spent once hardly counts.
 */
import { rmSync } from 'node:fs';
import { locateMarkers } from '../src/markers/find.ts';
import { rewriteMarkers } from '../src/markers/rewrite.ts';
import { selectTag } from '../src/policies/select.ts';
import { renderMessage } from '../src/templates/render.ts';
import type { Report } from './families.ts';
import { NEW_TAG, OLD_TAG, type TreeShape, writeTree } from './manifest-tree.ts';
import { interleave, medianOf, summarise } from './measurement.ts';
import { planFolder } from './plan-folder.ts';
import { SELECTION_CASES, tagLines } from './tag-lists.ts';

/** Work that can be prepared at any size. `undo` removes what was prepared. */
interface Growing {
  name: string;
  sizes: readonly [small: number, large: number];
  prepare(size: number): { work(): Promise<unknown> | unknown; undo?(): void };
}

export async function measure(report: Report): Promise<void> {
  for (const growing of [...selections(), ...documents(), ...trees()]) await measureGrowth(growing, report);
}

async function measureGrowth({ name, sizes, prepare }: Growing, report: Report): Promise<void> {
  const prepared = sizes.map(size => ({ size, ...prepare(size) }));
  try {
    const contenders = prepared.map(({ size, work }) => ({ name: String(size), run: async () => void (await work()) }));
    const samples = [...(await interleave(contenders, 5, 1)).values()];
    const [small = [], large = []] = samples;
    const scale = Math.log(sizes[1] / sizes[0]);
    // Pairs of one round, and the median of both sizes in the middle.
    const exponents = large.map((time, round) => Math.log(time / small[round]!) / scale);
    const [from, to] = sizes.map(size => size.toLocaleString('en-US'));
    const row = summarise(`${name}, ${from} to ${to}: exponent`, 'exponent', exponents);
    const each = `${medianOf(small).toFixed(1)} → ${medianOf(large).toFixed(1)} ms`;
    report({ ...row, name: `${name}, ${from} to ${to} (${each})` });
  } finally {
    for (const { undo } of prepared) undo?.();
  }
}

function selections(): Growing[] {
  return SELECTION_CASES.map(selection => ({
    name: `selection by ${selection.name}, tags`,
    sizes: [20_000, 200_000],
    prepare: size => {
      const listing = JSON.stringify(tagLines(selection, size).trimEnd().split('\n'));
      return { work: () => selectTag({ ...selection.input, tags: JSON.parse(listing) }) };
    },
  }));
}

const MARKER = '# {"$imagepolicy": "flux-system:app"}';
const refs = (tag: string) => new Map([['flux-system:app', { name: 'registry.example.org/team/app', tag }]]);

function documents(): Growing[] {
  const manyMarkers = (size: number) => {
    const item = (index: number) =>
      `  - name: c${index}\n    image: registry.example.org/team/app:1.0.${index} ${MARKER}\n`;
    return `containers:\n${Array.from({ length: size }, (_, index) => item(index)).join('')}`;
  };
  const manyDocuments = (size: number) => {
    const item = (index: number) =>
      `kind: Pod\nmetadata:\n  name: p${index}\nimage: registry.example.org/team/app:1.0.${index} ${MARKER}\n`;
    return Array.from({ length: size }, (_, index) => item(index)).join('---\n');
  };
  const deep = (size: number) => {
    const levels = Array.from({ length: size }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
    return `${levels}${' '.repeat(size)}image: registry.example.org/team/app:1.0.0 ${MARKER}\n`;
  };
  const nearMisses = (size: number) =>
    `a: 1 # {"$imagepolicy": "flux-system:app"}\n${'# $imagepolicy: x\n'.repeat(size)}`;
  const message = '{{range .Changed.Changes}}{{.OldValue}} -> {{.NewValue}}\n{{end}}{{len .Changed.Objects}}';
  const change = (index: number) => ({
    ...{ file: `apps/a${index}.yaml`, line: 1, column: 1, old: `app:1.0.${index}`, new: 'app:2.0.0' },
    ...{ setter: 'flux-system:app', object: { apiVersion: 'v1', kind: 'Pod', name: `p${index}`, namespace: '' } },
  });
  return [
    {
      name: 'rewriting one file, markers',
      sizes: [200, 2_000],
      prepare: size => {
        const text = manyMarkers(size);
        return { work: () => rewriteMarkers(text, refs('2.0.0')) };
      },
    },
    {
      name: 'rewriting one file, documents',
      sizes: [200, 2_000],
      prepare: size => {
        const text = manyDocuments(size);
        return { work: () => rewriteMarkers(text, refs('2.0.0')) };
      },
    },
    {
      name: 'locating in one file, levels of nesting',
      sizes: [100, 800],
      prepare: size => {
        const text = deep(size);
        return { work: () => locateMarkers(text) };
      },
    },
    {
      name: 'explaining comments that are no markers',
      sizes: [1_000, 10_000],
      prepare: size => {
        const text = nearMisses(size);
        return { work: () => locateMarkers(text) };
      },
    },
    {
      name: 'rendering a commit message, changes',
      sizes: [1_000, 10_000],
      prepare: size => {
        const changes = Array.from({ length: size }, (_, index) => change(index));
        const data = { automation: { namespace: 'flux-system', name: 'apps' }, changes };
        return { work: () => renderMessage(message, data) };
      },
    },
  ];
}

function trees(): Growing[] {
  const planned = (shape: TreeShape, tags: readonly string[], changed: number) => {
    const folder = writeTree(shape);
    return {
      work: () => planFolder(folder, tags, changed),
      undo: () => rmSync(folder, { recursive: true, force: true }),
    };
  };
  return [
    {
      name: 'planning a changed tree, files',
      sizes: [1_000, 10_000],
      prepare: files => planned({ files, marked: files / 10, images: 20 }, [OLD_TAG, NEW_TAG], files / 10),
    },
    {
      name: 'planning an unchanged tree, files',
      sizes: [1_000, 10_000],
      prepare: files => planned({ files, marked: files / 10, images: 20 }, [OLD_TAG], 0),
    },
    {
      name: 'planning, images and policies',
      sizes: [100, 1_000],
      prepare: images => planned({ files: 1_000, marked: 1_000, images }, [OLD_TAG, NEW_TAG], 1_000),
    },
    {
      name: 'planning, tags of each of 20 images',
      sizes: [1_000, 10_000],
      prepare: size => {
        const tags = [OLD_TAG, NEW_TAG, ...Array.from({ length: size }, (_, index) => `1.3.${index}`)];
        return planned({ files: 200, marked: 200, images: 20 }, tags, 200);
      },
    },
  ];
}
