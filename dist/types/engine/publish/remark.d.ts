/** Remarks on a pull request that are made once, however often a run comes by. */
import type { PublishContext } from './context.ts';
/** What a remark is about; there is one of each kind on a pull request. */
type RemarkKind = 'foreign' | 'obsolete' | 'regrouped';
/** Adds the comment unless one of this kind is there. */
export declare function remarkOnce({ forge, viewer }: PublishContext, number: number, kind: RemarkKind, text: string): Promise<void>;
export {};
