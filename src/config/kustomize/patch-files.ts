import type { SourceLocation } from '../../model.ts';
import { resolvePath } from '../repository-path.ts';
import type { BuildTrace } from './build-trace.ts';
import type { Kustomization, PatchEntry } from './kustomization.ts';
import { type PatchBody, type ReportFault, readPatchBody } from './patch.ts';
import { isRemote } from './references.ts';

/** The patches of kustomizations, each read once wherever it is used. */
export class PatchFiles {
  readonly #textOf: (path: string) => string | undefined;
  readonly #report: ReportFault;
  readonly #bodies = new Map<string, PatchBody | undefined>();

  /** `report` is told of patches that cannot be read. */
  constructor(textOf: (path: string) => string | undefined, report: ReportFault) {
    this.#textOf = textOf;
    this.#report = report;
  }

  /** What a patch says; its file goes into the trace. `absent` stands for a file that is not among those that are read. */
  read({ folder }: Kustomization, { inline, path }: PatchEntry, trace: BuildTrace): PatchBody | 'absent' | undefined {
    if (inline !== undefined) {
      const { file, line, column } = inline.at;
      return this.#body(`${file}:${line}:${column}`, inline.text, inline.at);
    }
    if (path === undefined) return undefined;
    const file = isRemote(path.text) ? undefined : resolvePath(folder, path.text);
    const text = file === undefined ? undefined : this.#textOf(file);
    if (file === undefined || text === undefined) return 'absent';
    trace.files.add(file);
    return this.#body(file, text, { file, line: 1, column: 1 });
  }

  #body(key: string, text: string, at: SourceLocation): PatchBody | undefined {
    if (!this.#bodies.has(key)) {
      const body = readPatchBody(text, at.file, at);
      if (typeof body === 'string') this.#report(body, at);
      this.#bodies.set(key, typeof body === 'string' ? undefined : body);
    }
    return this.#bodies.get(key);
  }
}
