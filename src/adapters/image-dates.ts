/** Creation dates and labels of images: text by the image's author, read with suspicion. */

/** What manifests and configurations hold about an image, in order of precedence. */
type LabelSource = Readonly<Record<string, unknown>> | null | undefined;

const LABEL_CAP = 1024;
const DAY_MS = 86_400_000;
const CREATED = 'org.opencontainers.image.created';
const OLD_CREATED = 'org.label-schema.build-date';

/** Names of before the OCI annotations, and what they are called now. */
const OLD_NAMES: ReadonlyMap<string, string> = new Map([
  ['org.label-schema.vcs-url', 'org.opencontainers.image.source'],
  ['org.label-schema.vcs-ref', 'org.opencontainers.image.revision'],
  ['org.label-schema.version', 'org.opencontainers.image.version'],
  ['org.label-schema.url', 'org.opencontainers.image.url'],
  ['org.label-schema.name', 'org.opencontainers.image.title'],
  [OLD_CREATED, CREATED],
]);

/**
 * An RFC 3339 time, cut to milliseconds. Undefined for what is no time, for the dates of reproducible builds (years up to
 * 1980) and for the future beyond a day: none of them says when the image was made.
 */
function readCreated(value: unknown, now: number): Date | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/i.test(value))
    return undefined;
  const time = Date.parse(value.replace(' ', 'T').replace(/(\.\d{3})\d+/, '$1'));
  if (Number.isNaN(time) || time > now + DAY_MS) return undefined;
  return time < Date.UTC(1980, 0, 2) ? undefined : new Date(time);
}

/** The labels of `org.opencontainers.image.*`, earlier sources first, older names as their successors, cut at 1 KiB. */
export function mergeLabels(sources: readonly LabelSource[]): Record<string, string> {
  const labels = new Map<string, string>();
  const take = (name: string, value: unknown) => {
    if (typeof value === 'string' && !labels.has(name)) labels.set(name, value.slice(0, LABEL_CAP));
  };
  for (const source of sources) {
    for (const [name, value] of Object.entries(source ?? {}))
      if (name.startsWith('org.opencontainers.image.')) take(name, value);
  }
  for (const source of sources) {
    for (const [old, name] of OLD_NAMES) take(name, source?.[old]);
  }
  return Object.fromEntries([...labels].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Creation date: annotations from the index down to the manifest, the configuration, its labels, the old label. */
export function createdOf(
  annotations: readonly LabelSource[],
  config: unknown,
  labels: LabelSource,
  now: number,
): Date | undefined {
  const candidates = [
    ...annotations.map(source => source?.[CREATED]),
    config,
    labels?.[CREATED],
    labels?.[OLD_CREATED],
  ];
  for (const candidate of candidates) {
    const created = readCreated(candidate, now);
    if (created !== undefined) return created;
  }
  return undefined;
}
