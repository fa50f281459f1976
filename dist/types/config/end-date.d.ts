/** Whether a text is the end of an override: `2026-12-24` or `2026-12-24T18:00:00Z`, of a day that exists. */
export declare function isEndDate(text: string): boolean;
