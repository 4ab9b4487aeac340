/** Socket Mode: two connections, so that one carries on while Slack renews the other. */
import type { Logger, SocketModeReceiver } from '@slack/bolt';

export interface SocketSettings {
  readonly appToken: string;
  readonly apiUrl: string;
}

/** The gap after a dropped connection is as long as this (5 s by default). */
const PING_TIMEOUT_MS = 2_000;
export const CONNECTIONS = 2;

/** What the receiver takes. Without the SDK's retries one failed reconnect would end the connection for good. */
export function socketOptions(settings: SocketSettings, logger: Logger) {
  return {
    appToken: settings.appToken,
    clientPingTimeout: PING_TIMEOUT_MS,
    logger,
    installerOptions: {
      clientOptions: {
        slackApiUrl: settings.apiUrl,
        logger,
        retryConfig: { retries: 100, factor: 1.3, maxTimeout: 30_000 },
      },
    },
  };
}

/** Follows a receiver's connection. */
export function watch(receiver: SocketModeReceiver): { readonly connected: () => boolean } {
  let connected = false;
  const is = (state: boolean) => (): void => {
    connected = state;
  };
  receiver.client.on('connected', is(true));
  for (const event of ['close', 'disconnected', 'reconnecting', 'disconnecting']) {
    receiver.client.on(event, is(false));
  }
  return { connected: () => connected };
}
