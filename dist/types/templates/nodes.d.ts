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
export interface BranchNode {
    kind: 'if' | 'range' | 'with';
    at: number;
    pipe: PipeNode;
    list: ListNode;
    elseList: ListNode | undefined;
}
/** A node as Go's error messages show it. */
export declare function show(node: Node | Statement | ListNode): string;
