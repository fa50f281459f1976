/** Answers that planning needed and that publishing asks for again: each is handed on once, so that a retry reads anew. */
import type { Forge } from '../ports.ts';

type Recalled = Pick<Forge, 'listPullRequests' | 'compare' | 'listBranches'>;

/** `reader` asks and keeps; `forge` is the whole forge, answering each kept question once without asking. */
export function recallForge(forge: Forge): { reader: Recalled & Pick<Forge, 'readText'>; forge: Forge } {
  const kept = new Map<string, Promise<unknown>>();
  const keep = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const answer = (kept.get(key) as Promise<T> | undefined) ?? ask();
    kept.set(key, answer);
    return answer;
  };
  const take = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const answer = kept.get(key) as Promise<T> | undefined;
    kept.delete(key);
    return answer ?? ask();
  };
  const answerBy = (how: typeof keep): Recalled => ({
    listPullRequests: head => how(`pulls ${head}`, () => forge.listPullRequests(head)),
    listBranches: prefix => how(`branches ${prefix}`, () => forge.listBranches(prefix)),
    compare: (base, head) => how(`compare ${base} ${head}`, () => forge.compare(base, head)),
  });
  return {
    reader: { ...answerBy(keep), readText: (path, at) => forge.readText(path, at) },
    forge: { ...forge, ...answerBy(take) },
  };
}
