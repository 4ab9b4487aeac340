/**
 * Socket Mode with two connections, so that one works while Slack renews the other. A lost connection is always opened
 * again.
 */
import type { App, Logger, Receiver, SocketModeReceiver } from '@slack/bolt';
import { reasonOf, UserError } from '../../../core/base/errors.ts';
import type { Log } from '../../../core/ports/ports.ts';
import { type CallFailure, callFailureOf } from './errors.ts';

export interface SocketSettings {
  readonly appToken: string;
  readonly apiUrl: string;
}

export interface SocketDeps {
  readonly log: Log;
  /** Waits without keeping the process alive. */
  readonly rest: (ms: number) => Promise<void>;
}

export interface Socket extends Receiver {
  connected(): boolean;
}

/**
 * A connection that does not answer a ping within this time is closed. Shorter times close good connections when this
 * process was busy: with 2 s, a pause of 2.6 s lost ten of ten commands; with 5 s, none.
 */
const PING_TIMEOUT_MS = 5_000;
/** The connections ping in different rhythms, so that one pause does not make both seem lost. */
const RHYTHMS: readonly number[] = [1, 0.85];
/** A connection that is being closed is cut off at the second look; the SDK waits 30 s for a peer that may be gone. */
const LOOK_MS = 1_000;

/** First and longest pause between attempts; each is twice the one before. */
const [FIRST_PAUSE_MS, LAST_PAUSE_MS] = [250, 30_000];
/** Pause after a refusal, which lasts until a person solves it. */
const REFUSED_PAUSE_MS = 300_000;

const REMEDY =
  'At https://api.slack.com/apps open the app: under Socket Mode switch it on; under Basic Information, App-Level Tokens, make one with connections:write, put it into SLACK_APP_TOKEN and restart.';

/**
 * The receiver's options. We reconnect ourselves, because after some failures the SDK gives up and ends the process
 * with a rejection that nobody can catch.
 */
function socketOptions(settings: SocketSettings, logger: Logger, pingTimeoutMs: number) {
  return {
    appToken: settings.appToken,
    clientPingTimeout: pingTimeoutMs,
    autoReconnectEnabled: false,
    logger,
    processEventErrorHandler: async ({ error }: { readonly error: unknown }) => {
      logger.error(`a Slack event broke: ${reasonOf(error)}`);
      return false;
    },
    installerOptions: {
      clientOptions: { slackApiUrl: settings.apiUrl, logger, retryConfig: { retries: 3, factor: 1.3 } },
    },
  };
}

/** Options for each of the connections that are kept open side by side. */
export function socketsOptions(settings: SocketSettings, logger: Logger, pingTimeoutMs = PING_TIMEOUT_MS) {
  return RHYTHMS.map((rhythm) => socketOptions(settings, logger, Math.round(pingTimeoutMs * rhythm)));
}

/** A receiver that stays connected until it is stopped. Starting throws only what a person has to solve. */
export function createSocket(receiver: SocketModeReceiver, { log, rest }: SocketDeps): Socket {
  const { client } = receiver;
  const stopping = Promise.withResolvers<void>();
  let [connected, stopped] = [false, false];
  client.on('close', () => {
    connected = false;
  });
  guard(receiver, log);

  /** A peer that fell silent does not answer the close, either. The second `disconnect` of the SDK cuts the connection off. */
  function cutOffWhenClosing(): NodeJS.Timeout {
    let closing: unknown = null;
    return setInterval(() => {
      const { websocket } = client;
      const isClosing = websocket !== undefined && websocket.readyState === WebSocket.CLOSING;
      if (isClosing && closing === websocket) websocket.disconnect();
      closing = isClosing ? websocket : null;
    }, LOOK_MS).unref();
  }

  /** Resolves when the connection is lost; rejects when there was none. */
  async function hold(onOpen: () => void): Promise<void> {
    const lost = Promise.withResolvers<void>();
    client.once('disconnected', lost.resolve);
    const looks = cutOffWhenClosing();
    try {
      await receiver.start();
      if (stopped) return void (await receiver.stop());
      connected = true;
      onOpen();
      await lost.promise;
    } finally {
      connected = false;
      clearInterval(looks);
      client.off('disconnected', lost.resolve);
    }
  }

  async function stay(onOpen: () => void, onRefused: (failure: Refused) => void): Promise<void> {
    let failures = 0;
    let refused = false;
    const opened = (): void => {
      [failures, refused] = [0, false];
      onOpen();
    };
    while (!stopped) {
      let pause = Math.min(FIRST_PAUSE_MS * 2 ** failures, LAST_PAUSE_MS);
      try {
        await hold(opened);
      } catch (error) {
        const failure = callFailureOf(error);
        failures = Math.min(failures + 1, 10);
        if (failure.kind === 'refused') {
          pause = REFUSED_PAUSE_MS;
          if (!refused) onRefused(failure);
          refused = true;
        } else log.warn('Slack’s socket could not be opened; it is tried again', { failure, afterMs: pause });
      }
      if (!stopped) await Promise.race([rest(pause), stopping.promise]);
    }
  }

  return {
    init: (app: App) => receiver.init(app),
    connected: () => connected,
    start: async () => {
      const first = Promise.withResolvers<void>();
      let started = false;
      const onOpen = (): void => {
        started = true;
        first.resolve();
      };
      stay(onOpen, ({ code }) => {
        if (started) {
          log.error('Slack takes the app token no more: no command or event arrives', {
            code,
            remedy: REMEDY,
          });
        } else {
          first.reject(new UserError(`Slack does not accept SLACK_APP_TOKEN (${code}).`, REMEDY));
        }
      }).catch((error: unknown) => log.error('Slack’s socket broke', { reason: reasonOf(error) }));
      await first.promise;
    },
    stop: async () => {
      stopped = true;
      stopping.resolve();
      await receiver.stop();
    },
  };
}

type Refused = Extract<CallFailure, { readonly kind: 'refused' }>;

/** A message that the SDK cannot read would end the process as an unhandled rejection. */
function guard({ client }: SocketModeReceiver, log: Log): void {
  const read = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (...message: unknown[]) => {
    for (const listener of read) {
      Promise.resolve(Reflect.apply(listener, client, message)).catch((error: unknown) =>
        log.warn('Slack’s SDK could not read a message', { reason: reasonOf(error) }),
      );
    }
  });
}
