/** Every scalar that is a value, and every comment, with what decides whether one belongs to the other. */
import type { CST } from 'yaml';
import type { ObjectIdentifier } from '../model.ts';
/** A scalar that is the value of a key or an item of a sequence. */
export interface ScalarPlace {
    token: CST.FlowScalar | CST.BlockScalar;
    /** Anchor and tag in front of it. */
    props: readonly CST.SourceToken[];
    /** The key beside it; undefined in sequences and beside keys that are no scalars. */
    key?: string;
    /** Offset of the `-` of a block sequence's item. */
    dash?: number;
    /** True for the first item of its sequence. */
    first: boolean;
    /** What the item above it in a block sequence is, where there is one that is not empty. */
    after?: CST.Token['type'];
    /** Offset of a comment behind the anchor or tag (in flow also the colon) that ends a line above: Flux's parser keeps it for this scalar. */
    opener?: number;
    inFlow: boolean;
    /** Where the block string above it ends: text in it may look like a comment. */
    floor: number;
    /** True below the second of two equal keys. */
    duplicate: boolean;
    object: ObjectIdentifier;
}
/** What a file holds. Both lists are in the order of the text. */
export interface Places {
    scalars: ScalarPlace[];
    comments: CST.SourceToken[];
    /** Bodies of block scalars: text that may look like a marker and is none. */
    blocks: {
        offset: number;
        source: string;
    }[];
}
/** Walks the documents of a file. What follows `...` without a new `---` is no document for Flux: only its comments count. */
export declare function listPlaces(tokens: readonly CST.Token[]): Places;
/** Where a scalar starts; block scalars start with their header. */
export declare function scalarStart(token: CST.FlowScalar | CST.BlockScalar): number;
/** Where the last block string so far ends. */
export declare function endOfBlocks({ blocks }: Places): number;
