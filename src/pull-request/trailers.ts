/** Trailers of commit messages. */

/** The message with `Signed-off-by` at its end, as `git commit --signoff` writes it; once is enough. */
export function signOff(message: string, person: { name: string; email: string }): string {
  const trailer = `Signed-off-by: ${person.name} <${person.email}>`;
  const text = message.trimEnd();
  if (text.split('\n').includes(trailer)) return `${text}\n`;
  const hasTrailers = /(?:^|\n\n)(?:[A-Za-z-]+: .+\n?)+$/.test(text) && text.includes('\n\n');
  return `${text}${hasTrailers ? '\n' : '\n\n'}${trailer}\n`;
}
