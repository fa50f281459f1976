/** Items by a key, in the order in which the keys first appear. `Map.groupBy` is not in Node 20. */
export declare function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]>;
