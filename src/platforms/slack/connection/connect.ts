/** Starts Bolt: Socket Mode, HTTP or both in one app, each event with the token of its workspace. */
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { App, Receiver } from '@slack/bolt';
import { reasonOf } from '../../../core/base/errors.ts';
import type { Log } from '../../../core/ports/ports.ts';
import type { BotTokens } from '../installation/tokens.ts';
import type { EventReceiver } from '../receive.ts';
import type { Api } from './api.ts';
import { TIMEOUT_MS } from './api.ts';
import { createLogger } from './logger.ts';
import type { SlackSettings } from './settings.ts';
import { createSocket, socketsOptions } from './socket.ts';

export interface ConnectBoltDeps {
  readonly settings: Pick<SlackSettings, 'appToken' | 'apiUrl'>;
  readonly tokens: BotTokens;
  readonly api: Api;
  readonly log: Log;
  /** Waits without keeping the process alive. */
  readonly rest: (ms: number) => Promise<void>;
  /** The receiver for HTTP, if it is enabled. */
  readonly http: Receiver | null;
  /** How long a socket may leave a ping unanswered. */
  readonly pingTimeoutMs: number | undefined;
}

export interface Connection {
  ready(): boolean;
  stop(): Promise<void>;
}

/** How long the start of the bot waits for Slack. */
const PATIENCE_MS = 10_000;

/** How long a stop waits for running answers. */
const FINISH_MS = 5_000;

/**
 * Resolves when Slack can reach the bot, or after a while; then connecting continues in the background.
 * @throws {UserError} Slack refused the app token.
 */
export async function connectBolt(
  listen: (app: App) => EventReceiver,
  deps: ConnectBoltDeps,
): Promise<Connection> {
  const { App, LogLevel, SocketModeReceiver } = await import('@slack/bolt');
  const { appToken, apiUrl } = deps.settings;
  const logger = createLogger(deps.log, LogLevel.INFO);
  const sockets =
    appToken === null
      ? []
      : socketsOptions({ appToken, apiUrl }, logger, deps.pingTimeoutMs).map((options) =>
          createSocket(new SocketModeReceiver(options), deps),
        );
  const receivers: readonly Receiver[] = [...sockets, ...(deps.http === null ? [] : [deps.http])];
  // Bolt looks up the token before it hands an event on, so these are not among the answers that `idle` waits for.
  const lookups = new Set<Promise<unknown>>();
  const app = new App({
    receiver: together(receivers),
    authorize: async ({ teamId, enterpriseId }) => {
      const lookup = deps.tokens.of(teamId ?? null, enterpriseId ?? null);
      lookups.add(lookup);
      const found = await lookup.finally(() => lookups.delete(lookup));
      if (!found.ok) {
        // Who asked is told so where Slack takes an answer without a token.
        deps.log.warn('there is no token', {
          workspace: teamId ?? enterpriseId ?? null,
          failure: found.failure,
        });
        return {};
      }
      const { token, botUserId } = found.identity;
      return { botToken: token, botUserId };
    },
    clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, timeout: TIMEOUT_MS },
    logger,
    logLevel: LogLevel.INFO,
    convoStore: false,
  });
  const { idle } = listen(app);
  const started = app.start();
  const patience = sleep(PATIENCE_MS, false, { ref: false });
  const first = await Promise.race([started.then(() => true), patience]).catch(async (error: unknown) => {
    await app.stop();
    throw error;
  });
  if (!first) {
    deps.log.warn('Slack can’t be reached yet; connecting goes on', { afterMs: PATIENCE_MS });
    started.catch((error: unknown) => deps.log.error('Slack can’t reach us', { reason: reasonOf(error) }));
  }
  return {
    ready: () => sockets.length === 0 || sockets.some((socket) => socket.connected()),
    stop: async () => {
      await app.stop();
      const finished = async (): Promise<void> => {
        await Promise.allSettled(lookups);
        await nextTurn();
        await idle();
      };
      await Promise.race([finished(), sleep(FINISH_MS, undefined, { ref: false })]);
    },
  };
}

/** Several receivers as one. */
function together(receivers: readonly Receiver[]): Receiver {
  return {
    init: (app) => {
      for (const receiver of receivers) receiver.init(app);
    },
    start: () => Promise.all(receivers.map((receiver) => receiver.start())),
    stop: () => Promise.all(receivers.map((receiver) => receiver.stop())),
  };
}
