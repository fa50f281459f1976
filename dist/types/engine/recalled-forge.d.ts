/** Answers that planning needed and that publishing asks for again: each is handed on once, so that a retry reads anew. */
import type { Forge } from '../ports.ts';
type Recalled = Pick<Forge, 'listPullRequests' | 'compare' | 'listBranches'>;
/** `reader` asks and keeps; `forge` is the whole forge, answering each kept question once without asking. */
export declare function recallForge(forge: Forge): {
    reader: Recalled & Pick<Forge, 'readText'>;
    forge: Forge;
};
export {};
