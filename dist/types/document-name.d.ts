/** Names of documents as people and markers write them: with the namespace, or without where nothing names one. */
interface Named {
    namespace: string;
    name: string;
}
/** `namespace/name`, as of an ImageRepository or an automation. */
export declare function documentName({ namespace, name }: Named): string;
/** `namespace:name`, as markers name an ImagePolicy. */
export declare function policyName({ namespace, name }: Named): string;
/** Whether two names may mean one document: a namespace that nothing names may be any. */
export declare function mayBeSame(a: Named, b: Named): boolean;
export {};
