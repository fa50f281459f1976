/** The commit message templates' face to the rest of the program. */
export { checkTemplate } from './check.ts';
export type { MessageData } from './data.ts';
export { appendTrailers, defaultMessage } from './default-message.ts';
export { renderMessage } from './message-template.ts';
