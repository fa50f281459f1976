/** YAML files for properties and fuzzing: printed by hand, in every notation, with markers beside some of the scalars. */
import fc from 'fast-check';
import type { ImageRef } from '../../src/model.ts';

/** What the policies `ns:p0` … elected: texts that YAML tools like to misread, and plain ones. */
export const refs: ReadonlyMap<string, ImageRef> = new Map(
  ['1.10', 'v2.3.4', '20240101', 'on', 'latest', '0x1f', '2024-01-02', '1e3', 'null', "it's", '*x'].map(
    (tag, index) => [`ns:p${index}`, { name: `ghcr.io/acme/app${index}`, tag, digest: `sha256:${'0a'.repeat(32)}` }],
  ),
);

/** A file: `fixed` are the stretches that no rewrite may touch, in order; between two of them stands a scalar. */
export interface YamlText {
  text: string;
  fixed: string[];
  /** For each marked scalar its old value, as a YAML 1.2 parser gives it, and the value that it must get. */
  expected: { old: unknown; new: string }[];
}

type Style = 'plain' | 'number' | 'single' | 'double' | 'literal' | 'folded' | 'multi-line' | 'below';
type Node =
  | { kind: 'scalar'; style: Style; prefix: '' | '&a' | '!!str ' | '!x '; policy?: number; suffix: string; gap: string }
  | { kind: 'map' | 'seq' | 'flow'; items: Node[]; compact: boolean; noise: string };

const scalar: fc.Arbitrary<Node> = fc.record({
  kind: fc.constant('scalar' as const),
  style: fc.constantFrom<Style>(
    'plain',
    'plain',
    'number',
    'single',
    'double',
    'literal',
    'folded',
    'multi-line',
    'below',
  ),
  prefix: fc.constantFrom('' as const, '' as const, '' as const, '&a' as const, '!!str ' as const, '!x ' as const),
  policy: fc.option(fc.nat(refs.size - 1), { nil: undefined }) as fc.Arbitrary<number>,
  suffix: fc.constantFrom('', ':tag', ':name', ':digest'),
  gap: fc.constantFrom(' ', '  ', '\t'),
});

const collection = (item: fc.Arbitrary<Node>, kinds: ('map' | 'seq' | 'flow')[]): fc.Arbitrary<Node> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    compact: fc.boolean(),
    noise: fc.constantFrom(
      '',
      '',
      '',
      '\n',
      '# note\n',
      '   # odd\n',
      '# "$imagepolicy" is prose\n',
      '# {"$imagePolicy": "x:y"}\n',
    ),
  });

const node = fc.letrec<{ node: Node }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    collection(tie('node'), ['map', 'seq', 'map', 'seq', 'flow']),
  ),
})).node;

/** Files of one to three documents in any line ending, with or without byte order mark and final line break. */
export const yamlTexts: fc.Arbitrary<YamlText> = fc
  .record({
    documents: fc.array(collection(node, ['map']), { minLength: 1, maxLength: 3 }),
    simple: fc.boolean(),
    eol: fc.constantFrom('\n', '\n', '\r\n'),
    bom: fc.boolean(),
    start: fc.constantFrom('', '---\n', '# licence\n---\n', '# licence\n\n'),
    end: fc.constantFrom('', '\n', '...\n', '---\n# end\n'),
    cut: fc.boolean(),
  })
  .map(({ documents, simple, eol, bom, start, end, cut }) => {
    const printer = new Printer(simple);
    printer.fix(`${bom && !simple ? '\uFEFF' : ''}${start}`);
    documents.forEach((document, index) => {
      if (index > 0) printer.fix('--- # next\n');
      printer.print(document, 0);
    });
    if (!cut) printer.fix(simple ? end.replace('...\n', '') : end);
    return printer.finish(eol, cut);
  });

/** Prints nodes; every scalar that carries a marker gets a value that occurs nowhere else. */
class Printer {
  private readonly pieces: string[] = [''];
  private readonly expected: { old: unknown; new: string }[] = [];
  private readonly simple: boolean;
  private count = 0;

  constructor(simple: boolean) {
    this.simple = simple;
  }

  /** Text that stays as it is. */
  fix(text: string): void {
    this.pieces[this.pieces.length - 1] += text;
  }

  /** Prints a collection in block style; `inline` means that its first line starts behind a dash. */
  print(node: Node, indent: number, inline = false): void {
    if (node.kind === 'scalar') return;
    const pad = ' '.repeat(indent);
    if (node.noise && !inline) this.fix(node.noise);
    node.items.forEach((item, index) => {
      if (index > 0 || !inline) this.fix(pad);
      this.fix(node.kind === 'seq' ? '-' : `key${this.count++}:`);
      this.printValue(item, indent, node.kind === 'seq');
    });
  }

  private printValue(node: Node, indent: number, inSequence: boolean): void {
    if (node.kind === 'scalar') this.printScalar(node, indent + 2);
    else if (node.kind === 'flow' && !this.simple) this.printFlow(node, indent + 2);
    else if (inSequence && (this.simple || (node.compact && node.kind === 'map'))) {
      this.fix(' ');
      this.print(this.simple ? { ...node, kind: 'map' } : node, indent + 2, true);
    } else {
      this.fix('\n');
      const compact = node.kind === 'seq' && node.compact && !inSequence;
      this.print({ ...node, kind: node.kind === 'flow' ? 'map' : node.kind }, compact ? indent : indent + 2);
    }
  }

  private printFlow(node: Node & { items: Node[] }, indent: number): void {
    const pad = ' '.repeat(indent);
    this.fix(' {\n');
    node.items.forEach((item, index) => {
      this.fix(`${pad}key${this.count++}: `);
      const comma = index < node.items.length - 1 ? ',' : '';
      if (item.kind !== 'scalar') this.fix(`[a, 'b']${comma}\n`);
      else this.printInline({ ...item, style: item.style === 'double' ? 'double' : 'plain', prefix: '' }, comma);
    });
    this.fix(`${pad}}\n`);
  }

  private printScalar(node: Node & { kind: 'scalar' }, indent: number): void {
    const { style } = node;
    const pad = ' '.repeat(indent);
    const prefix = this.simple ? '' : node.prefix === '&a' ? `&a${this.count++} ` : node.prefix;
    const inline = style === 'plain' || style === 'number' || style === 'single' || style === 'double';
    if (this.simple && (style === 'multi-line' || style === 'below')) {
      this.fix(' ');
      this.printInline({ ...node, style: 'single' }, '');
    } else if (inline || style === 'below') {
      this.fix(style === 'below' ? `\n${pad}${prefix}` : ` ${prefix}`);
      this.printInline(style === 'number' && prefix ? { ...node, style: 'plain' } : node, '');
    } else if (style === 'multi-line') {
      const id = this.count++;
      this.fix(` ${prefix}`);
      this.value(node, `old-${id}\n${pad}more`, `old-${id} more`);
      this.fix(`${this.comment(node)}\n`);
    } else this.printBlock(node, pad, prefix);
  }

  private printInline(node: Node & { kind: 'scalar' }, comma: string): void {
    const id = this.count++;
    const source = { single: `'old-${id}'`, double: `"old-${id}"`, number: `${70000 + id}` }[node.style as string];
    this.value(node, source ?? `old-${id}`, node.style === 'number' ? 70000 + id : `old-${id}`);
    this.fix(`${comma}${this.comment(node)}\n`);
  }

  private printBlock(node: Node & { kind: 'scalar' }, pad: string, prefix: string): void {
    const id = this.count++;
    this.fix(` ${prefix}${node.style === 'literal' ? '|' : '>'}`);
    if (node.policy === undefined || this.simple) {
      this.fix(`\n${pad}old-${id} # {"$imagepolicy": "ns:p0"}\n\n${pad}  more\n`);
      return;
    }
    this.value(node, '', `old-${id}\n`);
    this.fix(`${this.comment(node)}\n${pad}`);
    this.pieces.push(`old-${id}`, '\n');
  }

  /** A scalar that changes if it carries a marker. */
  private value(node: Node & { kind: 'scalar' }, source: string, old: unknown): void {
    if (node.policy === undefined) this.fix(source);
    else {
      this.expected.push({ old, new: this.wanted(node) });
      this.pieces.push(source, '');
    }
  }

  private wanted({ policy, suffix }: Node & { kind: 'scalar' }): string {
    const { name, tag, digest } = refs.get(`ns:p${policy}`)!;
    return { ':tag': tag, ':name': name, ':digest': digest! }[suffix] ?? `${name}:${tag}@${digest}`;
  }

  private comment({ policy, suffix, gap }: Node & { kind: 'scalar' }): string {
    const space = this.simple ? ' ' : gap;
    return policy === undefined ? '' : `${space}# {"$imagepolicy": "ns:p${policy}${suffix}"}`;
  }

  finish(eol: string, cut: boolean): YamlText {
    const pieces = this.pieces.map(piece => piece.replaceAll('\n', eol));
    if (cut) pieces.push(pieces.pop()!.replace(/\r?\n$/, ''));
    return { text: pieces.join(''), fixed: pieces.filter((_, index) => index % 2 === 0), expected: this.expected };
  }
}

const SPLICES =
  '\n|\n\n| |  |:|: |#| # |-|- |"|\'|{|}|[|]|>|&a |*a |!!int |\t|\r|\r\n|---\n|...\n|\\|,|%|@|?|? |\uFEFF|\u0085|\u0000|<<: |x|{{ .x }}|"$imagepolicy"|# {"$imagepolicy": "ns:p0"}'.split(
    '|',
  );

/** Files with some damage: what a person or a template may leave behind. */
export const damagedTexts: fc.Arbitrary<string> = fc
  .tuple(
    yamlTexts,
    fc.array(fc.record({ at: fc.nat(2000), drop: fc.nat(3), put: fc.constantFrom('|', ...SPLICES) }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([{ text }, damages]) =>
    damages.reduce((now, { at, drop, put }) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + put + now.slice(start + (put === '' ? drop : drop >> 1));
    }, text),
  );
