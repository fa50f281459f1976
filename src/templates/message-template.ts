/** Renders commit messages: Flux's `spec.git.commit.messageTemplate`. */
import { TemplateError } from '../errors.ts';
import { fromBytes, toBytes } from './bytes.ts';
import { type MessageData, templateData } from './data.ts';
import { ExecutionFault, evaluate } from './evaluate.ts';
import { LIMITS } from './fault.ts';
import { FUNCTIONS } from './functions/table.ts';
import { ParseFault, parseTemplate, ROOT_NAME, type Templates } from './parse.ts';
import { quote } from './quote.ts';

/** Flux's message where no template is given. */
export const DEFAULT_SUBJECT = 'Update from image update automation';

/**
 * The message that a Go text/template gives for the changes; an empty template gives Flux's default subject. Throws
 * TemplateError with Flux's text and the place in the template (line and column from 1, in characters).
 */
export function renderMessage(template: string, data: MessageData): string {
  if (template === '') return DEFAULT_SUBJECT;
  const text = toBytes(template);
  const templates = parseMessage(text);
  try {
    return fromBytes(evaluate(templates, ROOT_NAME, templateData(data), FUNCTIONS));
  } catch (error) {
    if (error instanceof ExecutionFault) throw executionError(error, text);
    throw error;
  }
}

/** Parses a template given as a string of bytes; throws TemplateError. */
export function parseMessage(text: string): Templates {
  if (text.length > LIMITS.templateBytes) {
    throw new TemplateError('TEMPLATE_INVALID', `the template is longer than ${LIMITS.templateBytes} bytes`);
  }
  try {
    return parseTemplate(ROOT_NAME, text, name => FUNCTIONS.has(name));
  } catch (error) {
    if (error instanceof ParseFault) throw parseError(error, text);
    throw error;
  }
}

/** Line and column, both from 1, of a byte offset; the column counts characters as editors do. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: fromBytes(before.slice(lineStart)).length + 1 };
}

function parseError(fault: ParseFault, text: string): TemplateError {
  const reason = `template: ${ROOT_NAME}:${fault.line}: ${fault.message}`;
  return withPlace(`unable to create commit message template from spec: ${reason}`, text, fault.offset);
}

function executionError(fault: ExecutionFault, text: string): TemplateError {
  // Go counts this column in bytes and from 0, except on the first line, where it is the offset itself.
  const before = text.slice(0, fault.offset);
  const column = before.length - (before.lastIndexOf('\n') + 1);
  const place = `${ROOT_NAME}:${before.split('\n').length}:${column}`;
  const reason = `template: ${place}: executing ${quote(fault.templateName)} at <${fault.context}>: ${fault.message}`;
  return withPlace(`failed to run template from spec: ${reason}`, text, fault.offset);
}

function withPlace(message: string, text: string, offset: number): TemplateError {
  const error = new TemplateError('TEMPLATE_INVALID', fromBytes(message));
  const { line, column } = placeOf(text, offset);
  error.line = line;
  error.column = column;
  return error;
}
