/** Trailers of commit messages. */
/** The message with `Signed-off-by` at its end, as `git commit --signoff` writes it; once is enough. */
export declare function signOff(message: string, person: {
    name: string;
    email: string;
}): string;
