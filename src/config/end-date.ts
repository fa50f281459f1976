/** A day, which counts whole in UTC, or a point of time with its zone: without one it would depend on the machine. */
const END = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Whether a text is the end of an override: `2026-12-24` or `2026-12-24T18:00:00Z`, of a day that exists. */
export function isEndDate(text: string): boolean {
  if (!END.test(text) || Number.isNaN(Date.parse(text))) return false;
  const day = text.slice(0, 10);
  // The 30th of February would be read as a day of March.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
