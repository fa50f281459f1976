/**
 * Untrusted text at the start of a line of a workflow's log could be a command such as `::stop-commands::`; blanks in front
 * of it do not count. The text stays readable.
 */
export function logLine(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1: :').replace(/^(\s*)##\[/gm, '$1# #[');
}
