/** A file that a migration changes or makes. */
export interface FileEdit {
  path: string;
  /** Empty for a new file. */
  before: string;
  after: string;
  /** What the edit does, for people. */
  why: string;
}
