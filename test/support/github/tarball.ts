/** The archive that GitHub serves: a gzip tar with one top folder, as `git archive` writes it. */
import { gzipSync } from 'node:zlib';
import type { ObjectStore } from './objects.ts';
import { flatten } from './trees.ts';

/** Packs the tree of a commit below `<top>/`. Links stay links; submodules become empty folders. */
export function packTarball(store: ObjectStore, commit: string, top: string): Buffer {
  const { tree, committer } = store.commit(commit);
  const time = Math.floor(committer.date.getTime() / 1000);
  const parts = [
    paxHeader('g', `comment=${commit}`, time),
    header({ path: `${top}/`, mode: 0o775, size: 0, time, type: '5' }),
  ];
  for (const { path, mode, sha } of flatten(store, tree, true)) {
    const name = `${top}/${path}`;
    if (mode === '040000' || mode === '160000') parts.push(...entry(`${name}/`, 0o775, time, '5'));
    else if (mode === '120000') parts.push(...entry(name, 0o777, time, '2', undefined, store.blob(sha).toString()));
    else parts.push(...entry(name, mode === '100755' ? 0o775 : 0o664, time, '0', store.blob(sha)));
  }
  parts.push(Buffer.alloc(1024));
  return gzipSync(Buffer.concat(parts), { level: 1 });
}

function entry(
  path: string,
  mode: number,
  time: number,
  type: string,
  content: Buffer = Buffer.alloc(0),
  link = '',
): Buffer[] {
  const records: string[] = [];
  if (Buffer.byteLength(path) > 100) records.push(`path=${path}`);
  if (Buffer.byteLength(link) > 100) records.push(`linkpath=${link}`);
  const long = records.length > 0 ? [paxHeader('x', records.join('\n'), time)] : [];
  return [...long, header({ path, mode, size: content.length, time, type, link }), padded(content)];
}

function paxHeader(type: 'g' | 'x', records: string, time: number): Buffer {
  const content = Buffer.from(records.split('\n').map(paxRecord).join(''));
  return Buffer.concat([
    header({ path: 'pax_global_header', mode: 0o666, size: content.length, time, type }),
    padded(content),
  ]);
}

// A record counts its own length, digits included.
function paxRecord(record: string): string {
  const rest = Buffer.byteLength(record) + 2;
  let length = rest + String(rest).length;
  if (rest + String(length).length !== length) length = rest + String(length).length;
  return `${length} ${record}\n`;
}

interface Header {
  path: string;
  mode: number;
  size: number;
  time: number;
  type: string;
  link?: string;
}

function header({ path, mode, size, time, type, link = '' }: Header): Buffer {
  const block = Buffer.alloc(512);
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;
  block.write(Buffer.from(path).subarray(0, 100).toString('latin1'), 0, 'latin1');
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(time, 12), 136);
  block.write('        ', 148);
  block.write(type, 156);
  block.write(Buffer.from(link).subarray(0, 100).toString('latin1'), 157, 'latin1');
  block.write('ustar\x0000', 257);
  block.write('root', 265);
  block.write('root', 297);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
