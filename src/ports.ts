/** What the engine needs from the world, as small interfaces. Adapters implement them; tests hand in others. */
import type { Diagnostic } from './errors.ts';
import type { ImageRepository } from './model.ts';

/** A file of a repository snapshot; `path` is relative to the root, with forward slashes. */
export interface TreeFile {
  path: string;
  /** Git file mode; links (`120000`) and submodules (`160000`) are listed so that they can be reported, never written. */
  mode: '100644' | '100755' | '120000' | '160000';
  /** Bytes, when known without reading. */
  size?: number;
}

/** A snapshot of the repository at the head of one branch. Reading is allowed to be synchronous: 50,000 small files are. */
export interface Tree {
  /** Commit that the snapshot is of; undefined for a plain folder. */
  readonly commit?: string;
  /** Every file, sorted by path in byte order; `.git` is left out. */
  list(): readonly TreeFile[] | Promise<readonly TreeFile[]>;
  /** The bytes of a file. Throws if there is none. */
  read(path: string): Uint8Array | Promise<Uint8Array>;
}

/** A complete listing: every tag that the registry has, in no particular order, without duplicates. */
export interface TagListing {
  tags: readonly string[];
  /** Digest and upload time per tag, where the listing itself tells (Google registries). */
  details?: ReadonlyMap<string, { digest?: string; uploaded?: Date }>;
  /** Invalid entries that were dropped, pages asked for, and the like. */
  diagnostics: readonly Diagnostic[];
}

/** What manifest and config tell about one image; labels are untrusted text. */
export interface ImageDetails {
  digest: string;
  created?: Date;
  /** `org.opencontainers.image.*` and older equivalents, annotations before labels. */
  labels: Readonly<Record<string, string>>;
}

/** Container registries. Every method throws RegistryError; a listing is complete or fails. */
export interface Registry {
  listTags(repository: ImageRepository): Promise<TagListing>;
  /** Digest of the manifest or index that the tag names now: `sha256:<hex>`. */
  resolveDigest(repository: ImageRepository, tag: string): Promise<string>;
  /** Creation date and labels of one tag or digest. */
  inspect(repository: ImageRepository, reference: string): Promise<ImageDetails>;
}

/** Where progress and remarks go while a run is under way. Texts are plain; untrusted parts are neutralised by the adapter. */
export interface Reporter {
  /** A step such as `scan`, with counts for a progress line. */
  progress(step: string, done: number, total: number, detail?: string): void;
  info(message: string): void;
  debug(message: string): void;
}

/** Scan results and the like between runs. Values are untrusted when they come back: a bad one is a miss. */
export interface StateStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** The time, handed in so that windows, holds and ages are testable. */
export interface Clock {
  now(): Date;
}
