/** Remarks on a pull request that are made once, however often a run comes by. */
import type { PublishContext } from './context.ts';

/** What a remark is about; there is one of each kind on a pull request. */
type RemarkKind = 'foreign' | 'obsolete' | 'regrouped';

/** Adds the comment unless one of this kind is there. */
export async function remarkOnce(
  { forge, viewer }: PublishContext,
  number: number,
  kind: RemarkKind,
  text: string,
): Promise<void> {
  const marker = `<!-- retag:remark ${kind} -->`;
  const comments = await forge.listComments(number);
  const marked = comments.filter(comment => comment.body.includes(marker));
  // Anybody can write the marker; only our own comment counts.
  const self = marked.length === 0 ? undefined : await viewer();
  if (marked.some(({ author }) => self === undefined || author.toLowerCase() === self.toLowerCase())) return;
  await forge.addComment(number, `${text}\n\n${marker}`);
}
