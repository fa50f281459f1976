/** Bounds of everything that a registry may send or make us do. All can be raised by the caller; none is ever silent. */
export interface RegistryLimits {
  /** Bytes of one page of tags. */
  page: number;
  /** The same for Google's registries, whose pages describe every manifest. */
  googlePage: number;
  tags: number;
  pages: number;
  /** Bytes of a manifest or index. */
  manifest: number;
  /** Bytes of an image configuration. */
  config: number;
  /** Bytes of a token answer. */
  token: number;
  /** Characters of one `Link` or `WWW-Authenticate` header. */
  header: number;
  indexEntries: number;
  indexDepth: number;
  redirects: number;
  /** Attempts after the first one. */
  retries: number;
  /** Milliseconds that one repository may take when its document does not say less. */
  deadline: number;
}

const MIB = 1024 * 1024;

/** Far above what real registries send, and far below what would exhaust a machine. */
export const DEFAULT_LIMITS: RegistryLimits = {
  page: 16 * MIB,
  googlePage: 64 * MIB,
  tags: 200_000,
  pages: 2_000,
  manifest: 4 * MIB,
  config: 4 * MIB,
  token: 128 * 1024,
  header: 8 * 1024,
  indexEntries: 1_000,
  indexDepth: 3,
  redirects: 5,
  retries: 3,
  deadline: 10 * 60_000,
};

/** Bytes of a tag in a page: names are seldom longer, and a page is cut off by its bytes. */
const TAG_BYTES = 100;

/** The limits for a registry that may list up to `tags`: all of them in one page, or as few as 50 in each. */
export function limitsFor(limits: RegistryLimits, tags: number | undefined): RegistryLimits {
  if (tags === undefined) return limits;
  const pages = Math.max(limits.pages, Math.ceil(tags / 50));
  return { ...limits, tags, pages, page: Math.max(limits.page, tags * TAG_BYTES) };
}
