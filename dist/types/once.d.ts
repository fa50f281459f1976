/** Asking once. An answer is kept; a failure is none, so the next who asks starts again. */
/** `ask`, asked again only after it failed. Those who ask while an answer is on its way wait for it. */
export declare function once<T>(ask: () => Promise<T>): () => Promise<T>;
/** The same for each key of what is asked. */
export declare function onceFor<Question extends unknown[], T>(ask: (...question: Question) => Promise<T>, keyOf: (...question: Question) => string): (...question: Question) => Promise<T>;
