/** Names that git gives to contents, so that a branch can be compared without writing or downloading anything. */

/** SHA-1 of a blob with this text, in UTF-8: what `git hash-object` prints. */
export async function blobSha(text: string): Promise<string> {
  const content = new TextEncoder().encode(text);
  const header = new TextEncoder().encode(`blob ${content.length}\0`);
  const bytes = new Uint8Array(header.length + content.length);
  bytes.set(header);
  bytes.set(content, header.length);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes));
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
