/** Asking once. An answer is kept; a failure is none, so the next who asks starts again. */

/** `ask`, asked again only after it failed. Those who ask while an answer is on its way wait for it. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  return onceFor(ask, () => '');
}

/** The same for each key of what is asked. */
export function onceFor<Question extends unknown[], T>(
  ask: (...question: Question) => Promise<T>,
  keyOf: (...question: Question) => string,
): (...question: Question) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (...question) => {
    const key = keyOf(...question);
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = ask(...question).catch(error => {
        answers.delete(key);
        throw error;
      });
      answers.set(key, answer);
    }
    return answer;
  };
}
