/** Structured logs, one JSON object a line, without payloads, headers or tokens. */
import { type DestinationStream, type Logger, pino } from 'pino';

const MAX_TEXT = 500;

/** What is known of an error without what it was made from: causes hold requests, and those hold tokens. */
function printError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error).slice(0, MAX_TEXT) };
  const { code, status } = error as { code?: unknown; status?: unknown };
  const stack = error.stack
    ?.split('\n')
    .slice(1, 8)
    .map(line => line.trim());
  return {
    type: error.name,
    message: error.message.slice(0, MAX_TEXT),
    ...(typeof code === 'string' && { code }),
    ...(typeof status === 'number' && { status }),
    stack,
  };
}

/** The logger of the App. Lines about single HTTP requests are left out: their addresses may hold tokens. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    name: 'retag',
    level,
    serializers: {
      err: printError,
      error: printError,
      event: () => undefined,
      req: () => undefined,
      res: () => undefined,
    },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const log = destination === undefined ? pino(options) : pino(options, destination);
  return quietHttp(log);
}

/** Children inherit what is set here, so each is made of the logger that was asked: one of a silent one is silent. */
function quietHttp(log: Logger): Logger {
  const { child } = log;
  const quiet = function (this: Logger, bindings: Record<string, unknown>, options?: object) {
    const isHttp = bindings['name'] === 'http';
    return child.call(this, bindings, isHttp ? { ...options, level: 'silent' } : options);
  };
  log.child = quiet as typeof log.child;
  return log;
}
