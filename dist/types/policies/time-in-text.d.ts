/** A time that a tag or key tells by itself. */
interface FoundTime {
    /** Milliseconds since 1970, read as UTC. */
    time: number;
    /** Where it starts and ends in the text. */
    start: number;
    end: number;
}
/** Finds a calendar date, with or without time of day, or Unix seconds or milliseconds; undefined when there is none. */
export declare function findTime(text: string): FoundTime | undefined;
export {};
