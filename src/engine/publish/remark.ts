/** Remarks on a pull request that are made once, however often a run comes by. */
import type { PublishContext } from './context.ts';

export type RemarkKind = 'foreign' | 'obsolete' | 'regrouped';

/** Adds the comment unless one of this kind is there. */
export async function remarkOnce(
  { forge }: PublishContext,
  number: number,
  kind: RemarkKind,
  text: string,
): Promise<void> {
  const marker = `<!-- retag:remark ${kind} -->`;
  const comments = await forge.listComments(number);
  if (comments.some(comment => comment.body.includes(marker))) return;
  await forge.addComment(number, `${text}\n\n${marker}`);
}
