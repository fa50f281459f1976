/** The known policy nearest to an unknown one: the same name in another namespace, else at most two typing errors away. */
export declare function suggestPolicy(policy: string, known: Iterable<string>): string | undefined;
