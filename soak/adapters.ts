/** The two platforms as the bot has them, discord.js and Slack's own client included, pointed at fakes on loopback. */

import type { Platform, Store } from '../src/core/ports/ports.ts';
import { createDiscord } from '../src/platforms/discord/index.ts';
import { createSlack } from '../src/platforms/slack/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { FAST_TIMEOUT_MS } from './outbox.ts';
import type { Access } from './worker-orders.ts';

const now = () => Temporal.Now.instant();

export function adapterTo(access: Access, store: Store, timeoutMs: number = FAST_TIMEOUT_MS): Platform {
  const deps = { store, now, log: SILENT, timeoutMs };
  if (access.name === 'discord') {
    const settings = {
      token: access.token,
      applicationId: access.application,
      publicKey: access.publicKey,
      apiBase: access.base,
      gateway: false,
      developmentGuilds: [],
    };
    return createDiscord(settings, { ...deps, version: '0' });
  }
  const settings = {
    apiUrl: access.base,
    authorizeUrl: access.base,
    botToken: access.token,
    appToken: null,
    signingSecret: access.secret,
    oauth: null,
    publicUrl: null,
    encryptionKey: null,
    commandPrefix: '',
    agentView: false,
    managers: [],
  };
  return createSlack(settings, deps);
}
