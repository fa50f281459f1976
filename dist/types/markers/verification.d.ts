import { type LocatedMarker } from './find.ts';
/** One value that an edit was to set. */
export interface Assignment {
    marker: LocatedMarker;
    value: string;
}
/**
 * Whether `after` holds the data of `before` with these values and no other difference. Trusts no edit: it reads the
 * result again and looks at what became of every value.
 *
 * In a simple file each line says on its own what it is, so it is enough that no line but those of the marked values
 * differs, and that the values are the wanted ones. Any other file is parsed before and after, and compared node by node.
 */
export declare function differsOnlyIn(before: string, after: string, assignments: readonly Assignment[]): boolean;
