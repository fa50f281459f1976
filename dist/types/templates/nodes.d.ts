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
/** What can stand as an operand in an action. `quoted` is the source text of a string, `text` what it means. */
export type Node = {
    kind: 'bool';
    at: number;
    value: boolean;
} | {
    kind: 'chain';
    at: number;
    node: Node;
    fields: string[];
} | CommandNode | {
    kind: 'dot';
    at: number;
} | {
    kind: 'field';
    at: number;
    names: string[];
} | {
    kind: 'identifier';
    at: number;
    name: string;
} | {
    kind: 'nil';
    at: number;
} | NumberNode | PipeNode | {
    kind: 'string';
    at: number;
    quoted: string;
    text: string;
} | VariableNode;
/** A variable and a path into it: `$x.Field`. */
export interface VariableNode {
    kind: 'variable';
    at: number;
    /** The variable with its `$`, then fields. */
    names: string[];
}
/** A function or an operand with its arguments: `printf "%d" .N`; the first of `args` is what is called or read. */
export interface CommandNode {
    kind: 'command';
    at: number;
    args: Node[];
}
/** Commands joined by `|`, with the variables that they set: declared by `:=`, or with `isAssign` changed by `=`. */
export interface PipeNode {
    kind: 'pipe';
    at: number;
    isAssign: boolean;
    variables: VariableNode[];
    commands: CommandNode[];
}
/** Statements one after another: a whole template, or what a branch holds. */
export interface ListNode {
    kind: 'list';
    at: number;
    nodes: Statement[];
}
/** What a template consists of: text, and actions between `{{` and `}}`. */
export type Statement = {
    kind: 'text';
    at: number;
    text: string;
} | {
    kind: 'action';
    at: number;
    pipe: PipeNode;
} | BranchNode | {
    kind: 'break';
    at: number;
} | {
    kind: 'continue';
    at: number;
} | {
    kind: 'template';
    at: number;
    name: string;
    pipe: PipeNode | undefined;
};
/** `if`, `range` or `with` up to its `end`; `else if` and `else with` are branches inside `elseList`. */
export interface BranchNode {
    kind: 'if' | 'range' | 'with';
    at: number;
    pipe: PipeNode;
    list: ListNode;
    elseList: ListNode | undefined;
}
/** A node as Go's error messages show it. */
export declare function show(node: Node | Statement | ListNode): string;
