/** The parsed template. `at` is the byte offset that Go reports for the node. */
import { quote } from './quote.ts';

/** A number keeps every value that its text can stand for; which one counts depends on where it is used. */
export interface NumberNode {
  kind: 'number';
  at: number;
  text: string;
  int?: bigint;
  uint?: bigint;
  float?: number;
  /** With an imaginary part, which nothing here can use. */
  isComplex?: boolean;
}

export type Node =
  | { kind: 'bool'; at: number; value: boolean }
  | { kind: 'chain'; at: number; node: Node; fields: string[] }
  | CommandNode
  | { kind: 'dot'; at: number }
  | { kind: 'field'; at: number; names: string[] }
  | { kind: 'identifier'; at: number; name: string }
  | { kind: 'nil'; at: number }
  | NumberNode
  | PipeNode
  | { kind: 'string'; at: number; quoted: string; text: string }
  | VariableNode;

export interface VariableNode {
  kind: 'variable';
  at: number;
  /** The variable with its `$`, then fields. */
  names: string[];
}

export interface CommandNode {
  kind: 'command';
  at: number;
  args: Node[];
}

export interface PipeNode {
  kind: 'pipe';
  at: number;
  isAssign: boolean;
  variables: VariableNode[];
  commands: CommandNode[];
}

export interface ListNode {
  kind: 'list';
  at: number;
  nodes: Statement[];
}

export type Statement =
  | { kind: 'text'; at: number; text: string }
  | { kind: 'action'; at: number; pipe: PipeNode }
  | BranchNode
  | { kind: 'break'; at: number }
  | { kind: 'continue'; at: number }
  | { kind: 'template'; at: number; name: string; pipe: PipeNode | undefined };

export interface BranchNode {
  kind: 'if' | 'range' | 'with';
  at: number;
  pipe: PipeNode;
  list: ListNode;
  elseList: ListNode | undefined;
}

/** A node as Go's error messages show it. */
export function show(node: Node | Statement | ListNode): string {
  switch (node.kind) {
    case 'bool':
      return String(node.value);
    case 'chain':
      return `${showArgument(node.node)}${node.fields.map(field => `.${field}`).join('')}`;
    case 'command':
      return node.args.map(showArgument).join(' ');
    case 'dot':
      return '.';
    case 'field':
      return node.names.map(name => `.${name}`).join('');
    case 'identifier':
      return node.name;
    case 'nil':
      return 'nil';
    case 'number':
      return node.text;
    case 'pipe':
      return showPipe(node);
    case 'string':
      return node.quoted;
    case 'variable':
      return node.names.join('.');
    case 'template':
      return `{{template ${quote(node.name)}${node.pipe === undefined ? '' : ` ${showPipe(node.pipe)}`}}}`;
    default:
      // No message shows the other statements: something inside them has been visited before.
      return '';
  }
}

function showPipe(pipe: PipeNode): string {
  const names = pipe.variables.map(show).join(', ');
  const declaration = names === '' ? '' : `${names} ${pipe.isAssign ? '=' : ':='} `;
  return declaration + pipe.commands.map(show).join(' | ');
}

function showArgument(node: Node): string {
  return node.kind === 'pipe' ? `(${showPipe(node)})` : show(node);
}
