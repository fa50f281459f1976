/** The commit message where no template is given, and what is put below every message. */
import type { MessageData } from './data.ts';
/** `plain` is Flux's fixed subject; `conventional` is a subject of the form `chore(deps): …`. */
type MessageStyle = 'plain' | 'conventional';
/** The default commit message for the changes, in one of two styles. */
export declare function defaultMessage(data: MessageData, style?: MessageStyle): string;
/**
 * The message with its trailers below, as `git interpret-trailers` would put them: after one empty line, or joined to
 * trailers that are already there; a trailer that is there already is not repeated.
 */
export declare function appendTrailers(message: string, options?: {
    signOff?: {
        name: string;
        email: string;
    };
}): string;
export {};
