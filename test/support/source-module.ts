/** What a source file reaches for, read by a parser: the modules that it imports and the globals that it uses. */
import { parseSync, Visitor } from 'rolldown/utils';

interface SourceModule {
  /** Each specifier once: imports, re-exports, `import()` of values and of types, `require`. */
  imports: string[];
  /** Globals of the outer world, such as `process`, and what asks clock or chance: `Date.now`, `new Date()`, `Math.random`. */
  reaches: string[];
}

/** A specifier that only running the code would tell. */
export const COMPUTED = '(computed)';

const WORLD = new Set([
  ...['process', 'fetch', 'WebSocket', 'EventSource', 'performance', 'globalThis', 'global', 'console'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'navigator', 'require', 'Deno', 'Bun'],
]);
/** Members of globals that answer differently each time; the rest of these globals does not (`crypto` digests, say). */
const CHANCE_AND_CLOCK: Record<string, string[]> = {
  Date: ['now'],
  Math: ['random'],
  crypto: ['randomUUID', 'getRandomValues'],
};

/** Reads one file of TypeScript. Throws when it does not parse. */
export function readSourceModule(file: string, text: string): SourceModule {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const imports = new Set<string>();
  const reaches = new Set<string>();
  const take = (node: { type: string } | null | undefined) => {
    if (node?.type === 'Literal') imports.add(String((node as { value?: unknown }).value));
    else if (node) imports.add(COMPUTED);
  };
  /** Identifiers that name a member or a key, not a variable. */
  const names = new Set<object>();
  const key = (node: { key: object; computed: boolean; shorthand?: boolean }) => {
    if (!node.computed && !node.shorthand) names.add(node.key);
  };
  new Visitor({
    ImportDeclaration: node => take(node.source),
    ExportNamedDeclaration: node => take(node.source),
    ExportAllDeclaration: node => take(node.source),
    ImportExpression: node => take(node.source),
    TSImportType: node => take(node.source),
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') take(node.arguments[0]);
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        reaches.add('new Date()');
    },
    MemberExpression(node) {
      if (node.computed || node.property.type !== 'Identifier') return;
      names.add(node.property);
      if (node.object.type === 'Identifier' && CHANCE_AND_CLOCK[node.object.name]?.includes(node.property.name))
        reaches.add(`${node.object.name}.${node.property.name}`);
    },
    Property: key,
    MethodDefinition: key,
    PropertyDefinition: key,
    TSPropertySignature: key,
    TSMethodSignature: key,
    Identifier(node) {
      if (WORLD.has(node.name) && !names.has(node)) reaches.add(node.name);
    },
  }).visit(program);
  return { imports: [...imports], reaches: [...reaches] };
}

/** Names of what a file exports without a doc comment right above it; a remark to the linter may stand between. */
export function undocumentedExports(file: string, text: string): string[] {
  const { program, comments } = parseSync(file, text);
  return program.body.flatMap(node => {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return [];
    const above = comments.filter(({ type, end }) => type === 'Block' && end <= node.start).at(-1);
    const isDoc = above?.value.startsWith('*') && /^\s*(?:\/\/.*\s*)*$/.test(text.slice(above.end, node.start));
    // `export const name`, `export async function name`, …
    return isDoc ? [] : (/^export (?:(?:async|abstract) )?\w+ (\w+)/.exec(text.slice(node.start))?.slice(1) ?? []);
  });
}
