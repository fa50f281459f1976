/** The commit message where no template is given, and what is put below every message. */
import type { MessageData } from './data.ts';
import { DEFAULT_SUBJECT } from './message-template.ts';

/** `plain` is Flux's fixed subject; `conventional` is a subject of the form `chore(deps): …`. */
type MessageStyle = 'plain' | 'conventional';

// Subjects are cut by many tools after this many characters.
const SUBJECT_LENGTH = 72;

/** The default commit message for the changes, in one of two styles. */
export function defaultMessage(data: MessageData, style: MessageStyle = 'plain'): string {
  return style === 'conventional' ? conventionalSubject(data) : DEFAULT_SUBJECT;
}

function conventionalSubject({ changes }: MessageData): string {
  const policies = [...new Set(changes.map(change => change.setter.split(':').slice(0, 2).join(':')))].sort();
  const [only] = policies;
  if (only === undefined || policies.length > 1) {
    return `chore(deps): update ${policies.length === 0 ? '' : `${policies.length} `}container images`;
  }
  const name = only.slice(only.indexOf(':') + 1);
  const version = soleVersion(changes.map(change => change.new));
  const subject = `chore(deps): update ${name}${version === undefined ? '' : ` to ${version}`}`;
  return subject.length > SUBJECT_LENGTH ? `chore(deps): update ${name}` : subject;
}

/** The tag that all new values end with, if there is one: `app:1.2` and `1.2` both say 1.2. */
function soleVersion(values: readonly string[]): string | undefined {
  const tags = values.flatMap(value => {
    const withoutDigest = value.split('@')[0] ?? '';
    const name = withoutDigest.slice(withoutDigest.lastIndexOf('/') + 1);
    const isBareName = withoutDigest.includes('/') && !name.includes(':');
    return isBareName || /^sha256:/.test(value) ? [] : [name.slice(name.indexOf(':') + 1)];
  });
  const distinct = new Set(tags);
  return distinct.size === 1 ? tags[0] : undefined;
}

/**
 * The message with its trailers below, as `git interpret-trailers` would put them: after one empty line, or joined to
 * trailers that are already there; a trailer that is there already is not repeated.
 */
export function appendTrailers(message: string, options: { signOff?: { name: string; email: string } } = {}): string {
  const { signOff } = options;
  if (signOff === undefined) return message;
  // A line end in a name would start a trailer of its own.
  const oneLine = (text: string) => text.replace(/[\r\n<>]+/g, ' ').trim();
  const trailer = `Signed-off-by: ${oneLine(signOff.name)} <${oneLine(signOff.email)}>`;
  const body = message.replace(/\s+$/, '');
  const lines = body.split('\n');
  const lastBlock = lines.slice(lines.lastIndexOf('') + 1);
  if (lastBlock.includes(trailer)) return `${body}\n`;
  const hasTrailers = lastBlock.length < lines.length && lastBlock.every(line => /^[A-Za-z0-9-]+: \S/.test(line));
  return `${body}${hasTrailers ? '\n' : '\n\n'}${trailer}\n`;
}
