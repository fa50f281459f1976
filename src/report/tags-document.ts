/** `tags --format json`: the tags of an image. Published as schemas/tags.schema.json. */
import { z } from 'zod';

/** Shape of the document. Fields may be added; those that are here stay. */
export const tagsDocumentSchema = z.strictObject({
  image: z.string(),
  policy: z.string().optional().describe('`namespace:name` of the policy whose order this is; absent without one.'),
  count: z.int().min(0).describe('Tags in the list.'),
  tags: z.array(
    z.strictObject({
      tag: z.string(),
      key: z.string().optional().describe('What the policy compares, where it differs from the tag.'),
      digest: z.string().optional(),
      created: z.string().optional().describe('ISO 8601.'),
    }),
  ),
});

/** What `retag tags --format json` prints. */
export type TagsDocument = z.infer<typeof tagsDocumentSchema>;
