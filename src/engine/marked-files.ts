/** Markers of the repository, and which policy each one means for each automation that sees its file. */

import type { PolicyIndex } from '../config/policy-index.ts';
import { isBelow } from '../config/repository-path.ts';
import { isUtf16 } from '../config/text-encoding.ts';
import { type Diagnostic, diagnose } from '../errors.ts';
import { type LocatedMarker, locateMarkers } from '../markers/find.ts';
import type { Automation, ImagePolicy } from '../model.ts';
import type { ScreenedFile } from './screen.ts';

/** A file that holds markers, decoded once. */
export interface MarkedFile {
  path: string;
  mode: '100644' | '100755';
  text: string;
  markers: readonly LocatedMarker[];
}

/** One marker as one automation sees it: the policy that decides the value. */
export interface Claim {
  automation: Automation;
  file: MarkedFile;
  marker: LocatedMarker;
  policy: ImagePolicy;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Undefined for what is no UTF-8, and for UTF-16 without a mark, which may pass for it. */
function decodeStrictly(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return undefined;
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes and locates; files in which nothing counts as a marker are left out, their problems are not. */
export function locateInFiles(files: readonly ScreenedFile[]): { files: MarkedFile[]; diagnostics: Diagnostic[] } {
  const marked: MarkedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, mode, bytes, markers } of files) {
    if (!markers) continue;
    const text = decodeStrictly(bytes);
    if (text === undefined) {
      const what = isUtf16(bytes) ? 'UTF-16' : 'not valid UTF-8';
      diagnostics.push(
        diagnose('PLAN_FILE_SKIPPED', `the file is ${what}, so its markers are left alone`, {
          at: { file: path },
          hint: 'Save it as UTF-8.',
        }),
      );
      continue;
    }
    const located = locateMarkers(text, { path, lineMode: true });
    diagnostics.push(...located.diagnostics);
    if (located.markers.length > 0) marked.push({ path, mode, text, markers: located.markers });
  }
  return { files: marked, diagnostics };
}

/**
 * Pairs every marker with its policy, per automation. A marker that no automation sees and a marker without policy are
 * diagnostics, one each, however many automations look at them.
 */
export function claimMarkers(
  files: readonly MarkedFile[],
  automations: readonly Automation[],
  index: PolicyIndex,
): { claims: Claim[]; diagnostics: Diagnostic[] } {
  const claims: Claim[] = [];
  const problems = new Map<string, Diagnostic>();
  const report = (d: Diagnostic) => problems.set(JSON.stringify([d.code, d.file, d.line, d.column, d.message]), d);

  for (const file of files) {
    const seeing = automations.filter(automation => isBelow(file.path, automation.updatePath));
    for (const marker of file.markers) {
      const at = { file: file.path, line: marker.markerLine, column: marker.markerColumn };
      if (seeing.length === 0) {
        report(
          diagnose('MARKER_OUTSIDE_UPDATE_PATH', `no automation's update path holds this file: ${marker.setter}`, {
            at,
            hint: `update paths: ${automations.map(a => a.updatePath || '.').join(', ')}`,
          }),
        );
      }
      for (const automation of seeing) {
        const found = index.lookup(automation, { namespace: marker.namespace, name: marker.name, file: file.path, at });
        if ('policy' in found) claims.push({ automation, file, marker, policy: found.policy });
        else report(found.diagnostic);
      }
    }
  }
  return { claims, diagnostics: [...problems.values()] };
}
