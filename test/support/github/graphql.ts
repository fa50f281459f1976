/** `POST /graphql`: runs a document over the types; errors come with status 200, as on GitHub. */
import { Refusal } from './errors.ts';
import { type Field, parseDocument, type Selection } from './graphql-document.ts';
import { mutations } from './graphql-mutations.ts';
import { queryRoot } from './graphql-types.ts';
import type { Answer, Call, Routes } from './router.ts';

/** A value of an object type: fields are values or functions of their arguments. */
export interface Node {
  __typename: string;
  [field: string]: unknown;
}

/** An entry of `errors`. */
export class GraphqlError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export const graphqlRoutes: Routes = { 'POST /graphql': run };

/** True when a request body holds a mutation. */
export function isMutation(body: string): boolean {
  const query = /"query"\s*:\s*("(?:\\.|[^"\\])*")/.exec(body)?.[1];
  return query !== undefined && /^\s*mutation\b/m.test(JSON.parse(query) as string);
}

interface Failure {
  type?: string;
  path: string[];
  message: string;
}

function run(call: Call): Answer {
  if (call.viewer.kind === 'anonymous') throw new Refusal(401, 'This endpoint requires you to be authenticated.');
  const variables = (call.body['variables'] ?? {}) as Record<string, unknown>;
  const failures: Failure[] = [];
  try {
    const { type, selection } = parseDocument(String(call.body['query'] ?? ''), variables);
    const root = type === 'mutation' ? mutationRoot(call) : queryRoot(call);
    const data = select(root, selection, [], failures);
    return { status: 200, body: failures.length > 0 ? { data, errors: failures } : { data } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { status: 200, body: { errors: [{ message: error.message, path: [] }] } };
  }
}

function mutationRoot(call: Call): Node {
  const fields = Object.entries(mutations).map(([name, mutate]) => [
    name,
    (args: { input?: Record<string, unknown> }) => {
      const input = args.input ?? {};
      return {
        __typename: `${name}Payload`,
        clientMutationId: input['clientMutationId'] ?? null,
        ...mutate(call, input),
      };
    },
  ]);
  return { __typename: 'Mutation', ...Object.fromEntries(fields) };
}

function select(
  node: Node,
  selection: readonly Selection[],
  path: string[],
  failures: Failure[],
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const item of selection) {
    if (item.kind === 'field') result[item.alias] = evaluate(node, item, [...path, item.alias], failures);
    else if (item.on === undefined || item.on === node.__typename)
      Object.assign(result, select(node, item.selection, path, failures));
  }
  return result;
}

function evaluate(node: Node, field: Field, path: string[], failures: Failure[]): unknown {
  if (!(field.name in node)) throw new SyntaxError(`Field '${field.name}' doesn't exist on type '${node.__typename}'`);
  const value = node[field.name];
  try {
    return shape(
      typeof value === 'function' ? (value as (args: unknown) => unknown)(field.args) : value,
      field,
      path,
      failures,
    );
  } catch (error) {
    const failure = describe(error);
    if (!failure) throw error;
    failures.push({ ...failure, path });
    return null;
  }
}

function describe(error: unknown): Omit<Failure, 'path'> | undefined {
  if (error instanceof GraphqlError) return { type: error.type, message: error.message };
  if (!(error instanceof Refusal)) return undefined;
  const types: Record<number, string> = { 403: 'FORBIDDEN', 404: 'NOT_FOUND' };
  return { type: types[error.status] ?? 'UNPROCESSABLE', message: error.message };
}

function shape(value: unknown, field: Field, path: string[], failures: Failure[]): unknown {
  if (Array.isArray(value)) return value.map(item => shape(item, field, path, failures));
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && '__typename' in value) return select(value as Node, field.selection, path, failures);
  return value;
}
