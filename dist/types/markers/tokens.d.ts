/** What tokens of the yaml package say. */
import { CST } from 'yaml';
/** True for block and flow mappings. */
export declare function isMapping(token: CST.Token): token is CST.BlockMap | CST.FlowCollection;
/** The value of the first key of that name. */
export declare function getValue(mapping: CST.Token, key: string): CST.Token | undefined;
/** Decoded text of a scalar token; undefined for anything else. */
export declare function scalarText(token: CST.Token): string | undefined;
