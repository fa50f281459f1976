import type { Tree, TreeFile } from '../../src/ports.ts';

/** What a file of a memory tree holds: text, bytes, or a mode with either. */
export type MemoryFile = string | Uint8Array | { mode: TreeFile['mode']; content: string | Uint8Array };

/** A repository in memory, sorted as a real one; it counts how often each file is read. */
export function memoryTree(files: Readonly<Record<string, MemoryFile>>): Tree & { reads: Map<string, number> } {
  const reads = new Map<string, number>();
  const contents = new Map<string, Uint8Array>();
  const listed: TreeFile[] = [];
  for (const [path, file] of Object.entries(files)) {
    const isPlain = typeof file === 'string' || file instanceof Uint8Array;
    const content = isPlain ? file : file.content;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    contents.set(path, bytes);
    listed.push({ path, mode: isPlain ? '100644' : file.mode, size: bytes.length });
  }
  listed.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return {
    reads,
    list: () => listed,
    read(path) {
      reads.set(path, (reads.get(path) ?? 0) + 1);
      const bytes = contents.get(path);
      if (bytes === undefined) throw new Error(`no file ${path}`);
      return bytes;
    },
  };
}
