/**
 * Slack as a platform: the port, and the pure functions that previews use. The SDK is loaded at the start or the first
 * post.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf, UserError } from '../../core/base/errors.ts';
import { timestamp } from '../../core/base/time.ts';
import type { Command, Dispatch } from '../../core/commands/command.ts';
import { NO_ARTIST } from '../../core/pictures/artist.ts';
import type { Workspace } from '../../core/ports/delivery-store.ts';
import { NO_FILE_FETCH } from '../../core/ports/file-fetch.ts';
import type { AppManifest } from '../../core/ports/platform-declaration.ts';
import type { Mount, Platform, Preview, ReceiveWays } from '../../core/ports/ports.ts';
import type { Destination } from '../../core/subscriptions/destination.ts';
import { createApi } from './connection/api.ts';
import { type Connection, connectBolt } from './connection/connect.ts';
import { createHttpReceiver } from './connection/http.ts';
import { createLookupGate } from './connection/lookup-gate.ts';
import { createPacing } from './connection/pacing.ts';
import { type SlackDeps, type SlackSettings, workspaceOfTeam } from './connection/settings.ts';
import { createPictures, withPictures } from './connection/with-pictures.ts';
import {
  createSealedInstallations,
  type Installation,
  type Installations,
} from './installation/installations.ts';
import { type ManifestOptions, scopeReasons, slackAppManifest } from './installation/manifest.ts';
import { oauthMounts } from './installation/oauth.ts';
import { createOrganisations, isOrganisation, type Organisations } from './installation/organisations.ts';
import { createTokenRotation } from './installation/rotate-tokens.ts';
import { createTokenSeal } from './installation/seal-tokens.ts';
import { createTokenExchanges, type TokenExchanges } from './installation/token-exchanges.ts';
import { type BotTokens, createInstalledTokens, createSingleToken } from './installation/tokens.ts';
import { callerOf } from './interactions/caller.ts';
import { createProfiles } from './interactions/profiles.ts';
import { welcomeInstaller } from './interactions/welcome.ts';
import { html } from './preview.ts';
import { receiveEvents } from './receive.ts';
import { render } from './render.ts';
import { css } from './rendering/style.ts';
import { createTypedCommands, type TypedCommands } from './rendering/typed-commands.ts';
import { usage } from './rendering/usage.ts';
import { edit, send } from './send.ts';
import { readAddress } from './workspace/address.ts';
import { createChannelEvents } from './workspace/channel-events.ts';
import { channelName } from './workspace/channel-name.ts';
import { createDirectMessages } from './workspace/direct-message.ts';
import { find } from './workspace/find-post.ts';
import { holds } from './workspace/holds.ts';
import { diagnose, inspect } from './workspace/inspect.ts';
import { belongs } from './workspace/membership.ts';
import { notifyOwner, ownerInbox } from './workspace/notify-owner.ts';

export type { SlackDeps, SlackSettings } from './connection/settings.ts';

function workspaceOf(to: Destination): string | null {
  const team = readAddress(to)?.team ?? null;
  return team === null ? null : workspaceOfTeam(team);
}

export const slackPreview: Preview = { name: 'slack', label: 'Slack', render, html, css, usage, workspaceOf };

/** The app manifest to paste at api.slack.com, and the reason for each permission. */
export function slackManifest(commands: readonly Command[], options: ManifestOptions): AppManifest {
  return { manifest: slackAppManifest(commands, options), reasons: scopeReasons(options.agentView) };
}

/** Part of the three seconds in which a form can be opened. https://docs.slack.dev/interactivity/handling-user-interaction */
const PROFILE_MS = 1_200;

export function createSlack(settings: SlackSettings, given: SlackDeps): Platform {
  const log = given.log.child({ platform: 'slack' });
  const deps = { ...given, log, wait: given.wait ?? ((ms: number) => sleep(ms)) };
  const { store, now } = deps;
  const plainApi = createApi(settings, log, given.timeoutMs);
  const pictures = createPictures(plainApi, given.artist ?? NO_ARTIST, log);
  const api = withPictures(plainApi, pictures);
  const installations = installationsOf(settings, deps);
  const organisations = createOrganisations(store, now);
  const exchanges = createTokenExchanges();
  const tokens = tokensOf(settings, installations, { ...deps, api, organisations, exchanges });
  const pacing = createPacing(now);
  const http =
    settings.signingSecret === null
      ? null
      : createHttpReceiver({ signingSecret: settings.signingSecret, now, log });
  const profileMs = Math.min(PROFILE_MS, given.timeoutMs ?? PROFILE_MS);
  const patience = () => sleep(profileMs, undefined, { ref: false });
  const profiles = createProfiles({ api, now, log, patience });
  const posting = {
    ...deps,
    api,
    tokens,
    directMessages: createDirectMessages(api),
    lookups: createLookupGate(api, now, deps.wait),
    pacing,
    profiles,
    pictures,
    settings,
    typed: (line: string) => typedCommands(line),
    fetchFile: given.fetchFile ?? NO_FILE_FETCH,
    apiUrl: settings.apiUrl,
  };
  const channels = createChannelEvents(deps);
  /** Known when the platform is started. */
  let typedCommands: TypedCommands = () => null;
  let connection: Connection | null = null;
  let started: { readonly commands: readonly Command[]; readonly dispatch: Dispatch } | null = null;

  async function joined(team: string, name: string | null): Promise<void> {
    const id = workspaceOfTeam(team);
    const known = await store.workspaces.get(id);
    if (known !== null && known.leftAt === null && known.name === name) return;
    const fresh = { id, platform: 'slack', joinedAt: timestamp(now()), settings: {} };
    await store.workspaces.save({ ...(known ?? fresh), name, leftAt: null });
  }

  /** Removes the workspace's own installation, or the organisation's for all its workspaces. */
  async function left(team: string, enterprise: string | null): Promise<void> {
    const own = (await installations?.get(team)) ?? null;
    const organisation = installations === null || own !== null ? null : enterprise;
    await tokens.forget(organisation ?? team);
    const one = organisation === null ? await store.workspaces.get(workspaceOfTeam(team)) : null;
    const gone = organisation === null ? [] : await organisations.workspaces(organisation);
    for (const workspace of one === null ? gone : [one]) await leave(workspace);
    log.info('the app was removed', { team, organisation });
  }

  async function leave(workspace: Workspace): Promise<void> {
    await store.workspaces.save({ ...workspace, leftAt: timestamp(now()) });
  }

  async function installed(installation: Installation): Promise<void> {
    const { id, name } = installation;
    await installations?.replace(installation);
    if (!isOrganisation(id)) {
      const before = await store.workspaces.get(workspaceOfTeam(id));
      await joined(id, name);
      if (before === null || before.leftAt !== null) await greetInstaller(installation);
      return;
    }
    for (const workspace of await organisations.workspaces(id))
      await store.workspaces.save({ ...workspace, leftAt: null });
  }

  /** An installation counts also if its installer cannot be greeted. */
  async function greetInstaller({ id: team, token, installer: user }: Installation): Promise<void> {
    if (user === null || started === null) return;
    const person = { team, user, channel: null, token };
    try {
      await welcomeInstaller(person, await callerOf(person, posting), { ...posting, ...started });
    } catch (error) {
      log.warn('whoever installed the app could not be greeted', { team, reason: reasonOf(error) });
    }
  }

  /** An organisation allowed the app in some of its workspaces, or removed it from some. */
  async function access(organisation: string, teams: readonly string[], granted: boolean): Promise<void> {
    if (granted) return organisations.met(organisation, teams);
    const lost = new Set(teams.map(workspaceOfTeam));
    for (const workspace of await organisations.workspaces(organisation))
      if (lost.has(workspace.id)) await leave(workspace);
  }

  return {
    name: 'slack',
    render: (message, options) => render(message, options, typedCommands),
    send: (outgoing) => send(outgoing, posting),
    find: (outgoing, tries) => find(outgoing, tries, posting),
    edit: (ref, payload) => edit(ref, payload, posting),
    workspaceOf,
    holds: async (workspace, to) => holds(workspace, to),
    belongs: (workspace, user) => belongs(workspace, user, posting),
    inspect: (to) => inspect(to, posting),
    diagnose: () => diagnose(posting),
    ready: () => connection?.ready() ?? false,
    notifyOwner: (workspace, message, locale) => notifyOwner(workspace, message, locale, posting),
    ownerInbox: (workspace) => ownerInbox(workspace, posting),
    nameOf: (to) => channelName(to, posting),
    threads: true,
    start: async (commands: readonly Command[], dispatch: Dispatch, ways?: ReceiveWays) => {
      started = { commands, dispatch };
      typedCommands = createTypedCommands(commands, settings.commandPrefix);
      if (settings.oauth === null) await greet(tokens, joined);
      else await installations?.renewSeals();
      connection = await connectBolt(
        (app) => receiveEvents(app, { ...posting, commands, dispatch, left, access, channels }),
        {
          ...posting,
          settings: (ways?.socket ?? true) ? settings : { ...settings, appToken: null },
          http: (ways?.http ?? true) ? http : null,
          pingTimeoutMs: given.timeoutMs,
          rest: given.wait ?? ((ms: number) => sleep(ms, undefined, { ref: false })),
        },
      );
    },
    stop: async () => {
      await Promise.all([connection?.stop(), exchanges.close()]);
      connection = null;
    },
    mounts: mountsOf(),
  };

  function mountsOf(): readonly Mount[] {
    const events = http === null ? [] : [http.mount];
    const { oauth, authorizeUrl, publicUrl, agentView } = settings;
    return oauth === null
      ? events
      : [
          ...events,
          ...oauthMounts({ oauth, authorizeUrl, publicUrl, agentView, api, now, log, exchanges, installed }),
        ];
  }
}

/**
 * Stores the workspace of a single bot token, before anything is received.
 * @throws {UserError} Slack refuses the token.
 */
async function greet(
  tokens: BotTokens,
  joined: (team: string, name: string | null) => Promise<void>,
): Promise<void> {
  const found = await tokens.of(null);
  // An organisation's workspaces become known when somebody uses the app there.
  if (found.ok && found.identity.organisation !== null) return;
  if (found.ok) return joined(found.identity.team, found.identity.name);
  if (found.failure.kind !== 'refused') return;
  throw new UserError(
    `Slack does not accept SLACK_BOT_TOKEN (${found.failure.code}).`,
    'Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions at https://api.slack.com/apps.',
  );
}

function installationsOf(settings: SlackSettings, { store }: SlackDeps): Installations | null {
  if (settings.oauth === null) return null;
  if (settings.encryptionKey === null) {
    throw new UserError(
      'Installing by OAuth needs PULLQUOTE_ENCRYPTION_KEY.',
      'Make one with: openssl rand -base64 32',
    );
  }
  return createSealedInstallations(store.installations, createTokenSeal(settings.encryptionKey.split(',')));
}

function tokensOf(
  settings: SlackSettings,
  installations: Installations | null,
  deps: SlackDeps & {
    readonly organisations: Organisations;
    readonly exchanges: TokenExchanges;
    readonly api: ReturnType<typeof createApi>;
    readonly wait: (ms: number) => Promise<void>;
  },
): BotTokens {
  if (settings.oauth !== null && installations !== null) {
    const rotation = createTokenRotation(settings.oauth, {
      ...deps,
      installations,
      leases: deps.store.leases,
    });
    return createInstalledTokens(installations, deps.organisations, rotation);
  }
  if (settings.botToken === null) {
    throw new UserError(
      'Slack has no token.',
      'Set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID with SLACK_CLIENT_SECRET and SLACK_STATE_SECRET.',
    );
  }
  return createSingleToken(settings.botToken, deps.api);
}
