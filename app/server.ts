/** `npm start`: the App as a server that ends cleanly. */
import { existsSync } from 'node:fs';
import type { DestinationStream, Logger } from 'pino';
import { Probot, Server } from 'probot';
import { limitBodies } from './body-limit.ts';
import { createApp, type RunningApp } from './index.ts';
import { createLog } from './log.ts';
import { type AppSettings, readSettings, SettingsError } from './settings.ts';

/** The App, listening. */
export interface AppServer {
  /** `http://host:port`. */
  url: string;
  app: RunningApp;
  log: Logger;
  /** Stops taking requests, lets running jobs end, and closes everything. Twice is once. */
  stop(): Promise<void>;
}

/** Starts listening. Port 0 takes any free one. */
export async function startServer(settings: AppSettings, destination?: DestinationStream): Promise<AppServer> {
  const log = createLog(settings.logLevel, destination);
  const server = new Server({
    host: settings.host,
    // As text, because Probot takes the number 0 for no port and then listens on 3000.
    port: String(settings.port) as unknown as number,
    log,
    Probot: Probot.defaults({
      appId: settings.appId,
      privateKey: settings.privateKey,
      secret: settings.webhookSecret,
      baseUrl: settings.apiUrl,
      log,
    }),
  });
  let running: (RunningApp & { start(): void }) | undefined;
  await server.load(async (app, options) => {
    running = await createApp(app, options, settings, log);
  });
  const http = await server.start();
  limitBodies(http);
  if (running === undefined) throw new Error('the App was not loaded');
  const app = running;
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : settings.port;
  app.start();
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    // First nothing new: a delivery that comes now fails and is recovered, instead of being lost.
    app.drain();
    const closed = server.stop();
    http.closeIdleConnections();
    await app.close(settings.grace);
    http.closeAllConnections();
    await closed;
  };
  return {
    url: `http://${settings.host}:${port}`,
    app,
    log,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

async function main(): Promise<void> {
  // What the registration wrote; variables that are set already count more.
  if (existsSync('.env')) process.loadEnvFile('.env');
  const started = await startServer(readSettings(process.env));
  started.log.info({ url: started.url }, 'listening');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      started.log.info({ signal }, 'draining');
      started.stop().then(
        () => process.exit(0),
        error => {
          started.log.error({ err: error }, 'could not end cleanly');
          process.exit(1);
        },
      );
    });
  }
}

if (import.meta.main) {
  main().catch(error => {
    // A port that is taken or a host that is not known is a mistake of the settings too; the stack says nothing of it.
    const isOurs = error instanceof Error && !(error instanceof SettingsError) && !('syscall' in error);
    process.stderr.write(`${isOurs ? error.stack : error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
}
