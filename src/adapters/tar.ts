/** Reading tar archives (ustar with pax headers, GNU long names), entry by entry from a stream. */

interface TarEntry {
  path: string;
  kind: 'file' | 'link' | 'other';
  isExecutable: boolean;
  size: number;
  /** The bytes of a file, or the target of a link. */
  content: Uint8Array;
}

/** How much an archive may hold. */
interface TarLimits {
  /** Bytes of the whole archive, unpacked. */
  total: number;
  entries: number;
}

const BLOCK = 512;

/** Throws RangeError beyond the limits and SyntaxError where the archive is damaged. */
export async function* readTar(chunks: AsyncIterable<Uint8Array>, limits: TarLimits): AsyncGenerator<TarEntry> {
  const source = new ByteQueue(chunks, limits.total);
  let overrides = new Map<string, string>();
  for (let count = 0; ; ) {
    const header = await source.take(BLOCK);
    if (header === undefined || header.every(byte => byte === 0)) return;
    checkSum(header);
    const type = String.fromCharCode(header[156] ?? 0);
    const size = overrides.has('size') ? Number(overrides.get('size')) : readNumber(header, 124, 12);
    const content = await source.takePadded(size);
    if (type === 'x') {
      overrides = new Map([...overrides, ...readPax(content)]);
      continue;
    }
    if (type === 'L') {
      overrides.set('path', readText(content, 0, content.length));
      continue;
    }
    if (type === 'g') continue;
    count += 1;
    if (count > limits.entries) throw new RangeError(`The archive has more than ${limits.entries} entries.`);
    yield toEntry(header, type, size, content, overrides);
    overrides = new Map();
  }
}

function toEntry(
  header: Uint8Array,
  type: string,
  size: number,
  content: Uint8Array,
  overrides: ReadonlyMap<string, string>,
): TarEntry {
  const prefix = readText(header, 257, 5) === 'ustar' ? readText(header, 345, 155) : '';
  const name = readText(header, 0, 100);
  const path = overrides.get('path') ?? (prefix === '' ? name : `${prefix}/${name}`);
  const isExecutable = (readNumber(header, 100, 8) & 0o100) !== 0;
  if (type === '2') {
    const target = overrides.get('linkpath') ?? readText(header, 157, 100);
    return { path, kind: 'link', isExecutable: false, size: 0, content: new TextEncoder().encode(target) };
  }
  return { path, kind: type === '0' || type === '\0' ? 'file' : 'other', isExecutable, size, content };
}

function readText(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}

/** Octal digits, or for large numbers base 256 behind a set high bit. */
function readNumber(bytes: Uint8Array, start: number, length: number): number {
  if (((bytes[start] ?? 0) & 0x80) !== 0) {
    return bytes.subarray(start + 1, start + length).reduce((sum, byte) => sum * 256 + byte, 0);
  }
  const text = readText(bytes, start, length).trim();
  const value = text === '' ? 0 : Number.parseInt(text, 8);
  if (!Number.isSafeInteger(value) || value < 0) throw new SyntaxError('A number in the archive is damaged.');
  return value;
}

function checkSum(header: Uint8Array): void {
  const told = readNumber(header, 148, 8);
  let sum = 0;
  for (let index = 0; index < BLOCK; index += 1) {
    sum += index >= 148 && index < 156 ? 0x20 : (header[index] ?? 0);
  }
  if (sum !== told) throw new SyntaxError('A header of the archive is damaged.');
}

/** Records of the form `<length> <key>=<value>\n`; the length counts bytes, itself included. */
function readPax(content: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  for (let start = 0; start < content.length; ) {
    const space = content.indexOf(0x20, start);
    const length = Number.parseInt(new TextDecoder().decode(content.subarray(start, space)), 10);
    if (space === -1 || !(length > 0)) throw new SyntaxError('A pax header of the archive is damaged.');
    const record = new TextDecoder().decode(content.subarray(space + 1, start + length - 1));
    const equals = record.indexOf('=');
    records.set(record.slice(0, equals), record.slice(equals + 1));
    start += length;
  }
  return records;
}

/** Bytes of a stream, taken in the sizes that the reader wants. */
class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #pending: Uint8Array[] = [];
  #length = 0;
  #left: number;

  constructor(chunks: AsyncIterable<Uint8Array>, limit: number) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#left = limit;
  }

  /** Undefined at a clean end. */
  async take(size: number): Promise<Uint8Array | undefined> {
    while (this.#length < size) {
      const { value, done } = await this.#chunks.next();
      if (done === true) {
        if (this.#length === 0) return undefined;
        throw new SyntaxError('The archive ends in the middle of an entry.');
      }
      this.#left -= value.length;
      if (this.#left < 0) throw new RangeError('The archive is too large.');
      this.#pending.push(value);
      this.#length += value.length;
    }
    return this.#cut(size);
  }

  async takePadded(size: number): Promise<Uint8Array> {
    if (size === 0) return new Uint8Array();
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    const bytes = await this.take(padded);
    if (bytes === undefined) throw new SyntaxError('The archive ends in the middle of an entry.');
    return bytes.subarray(0, size);
  }

  #cut(size: number): Uint8Array {
    const all = this.#pending.length === 1 ? (this.#pending[0] ?? new Uint8Array()) : Buffer.concat(this.#pending);
    this.#pending = [all.subarray(size)];
    this.#length -= size;
    // A copy, so that one small file does not keep its whole chunk alive.
    return all.slice(0, size);
  }
}
