/** SHA-1, SHA-256, SHA-512 (FIPS 180-4) and Adler-32 (RFC 1950) of a string of bytes; checksums, nothing secret. */
/** SHA-1 in hexadecimal. */
export declare function sha1(s: string): string;
/** SHA-256 in hexadecimal. */
export declare function sha256(s: string): string;
/** SHA-512 in hexadecimal. */
export declare function sha512(s: string): string;
/** Adler-32 in decimal. */
export declare function adler32(s: string): string;
