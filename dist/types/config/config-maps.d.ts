/** A plain ConfigMap of the repository: what `postBuild.substituteFrom` may mean. */
export interface ConfigMapData {
    name: string;
    /** Empty when the file names none: some kustomization may. */
    namespace: string;
    values: ReadonlyMap<string, string>;
}
/** The ConfigMaps of one file; `data` that is no text is left out. */
export declare function readConfigMaps(text: string, file: string): ConfigMapData[];
