/** Posts and edits with the outbox key in the message. The only file of this platform that makes outcomes. */

import * as z from 'zod';
import type { Json, Outcome, Outgoing, PostedRef } from '../../core/delivery/outcome.ts';
import type { TakeTurn } from '../../core/delivery/shared-budget.ts';
import type { Log } from '../../core/ports/ports.ts';
import { english } from '../../core/wording/index.ts';
import type { Api } from './connection/api.ts';
import { callWithBlocks } from './connection/call-with-blocks.ts';
import { type CallFailure, rejectionFor } from './connection/errors.ts';
import type { Pacing } from './connection/pacing.ts';
import type { SlackDeps, SlackSettings } from './connection/settings.ts';
import type { BotIdentity, BotTokens } from './installation/tokens.ts';
import { CHANNEL_INTERVAL_MS } from './limits.ts';
import { type CanvasPayload, canvasPayload } from './rendering/canvas.ts';
import { type KeptPayload, keptPayload } from './rendering/payload.ts';
import { type Address, readAddress } from './workspace/address.ts';
import { putCanvas } from './workspace/canvas.ts';
import type { DirectMessages, OpenedChannel } from './workspace/direct-message.ts';

const { report } = english;

export interface SendDeps {
  readonly api: Api;
  readonly tokens: BotTokens;
  readonly directMessages: DirectMessages;
  readonly pacing: Pacing;
  readonly wait: (ms: number) => Promise<void>;
  /** Absent or null: no other process posts with these tokens. */
  readonly turn?: TakeTurn | null;
  readonly log: Log;
  readonly store: Pick<SlackDeps['store'], 'workspaces'>;
  /** Without OAuth, one token serves the whole platform. */
  readonly settings: Pick<SlackSettings, 'oauth'>;
}

/** As `Pacing` has it for one process. */
const CHANNEL_PACE = { intervalMs: CHANNEL_INTERVAL_MS, burst: 1 } as const;

/** The key says nothing by itself: everybody in the workspace can read it. https://docs.slack.dev/messaging/message-metadata */
export const KEY_EVENT = 'pullquote_post';

const posted = z.looseObject({ channel: z.string(), ts: z.string() });

export async function send(outgoing: Outgoing, deps: SendDeps): Promise<Outcome> {
  const address = readAddress(outgoing.to);
  if (address === null) return refused('not_found', `No Slack address: ${outgoing.to.address}.`);
  const canvas = canvasFrom(outgoing.payload);
  const payload = payloadFrom(outgoing.payload);
  if (canvas === null && payload === null) return refused('bad_payload', 'Not a payload for Slack.');
  const found = await deps.tokens.of(address.team);
  if (!found.ok) return outcomeOf(harmless(found.failure), deps);
  const { token, team } = found.identity;
  const asked = heldBack(team, deps);
  if (asked !== null) return asked;

  const channel = await targetChannel(outgoing.parent, address, found.identity, deps.directMessages);
  if (!channel.ok) return outcomeOf(harmless(channel.failure), deps);
  if (canvas !== null) return sendCanvas(canvas, { team, token, channel: channel.id }, deps);
  if (payload === null) return refused('bad_payload', 'Not a payload for Slack.');
  const turn = deps.pacing.take(team, channel.id);
  if ('afterMs' in turn) return { kind: 'retry', reason: report.post.notItsTurn, afterMs: turn.afterMs };
  if (turn.waitMs > 0) await deps.wait(turn.waitMs);
  await deps.turn?.(`slack ${team}/${channel.id}`, CHANNEL_PACE);
  const askedMeanwhile = heldBack(team, deps);
  if (askedMeanwhile !== null) return askedMeanwhile;

  const parent = threadOf(outgoing);
  const thread = parent === null ? {} : { thread_ts: parent.message };
  const metadata = { event_type: KEY_EVENT, event_payload: { key: outgoing.key } };
  const body = { ...payload, channel: channel.id, ...thread, metadata };
  const answer = await callWithBlocks('chat.postMessage', body, token, deps);
  deps.pacing.done(team, channel.id);
  if (!answer.ok) {
    if (answer.failure.kind === 'limited') deps.pacing.hold(team, answer.failure.afterMs);
    if (parent !== null && isThreadClosed(answer.failure)) {
      deps.log.info('the thread of an edition was closed; the rest is not sent', { channel: channel.id });
      return { kind: 'sent', ref: { channel: channel.id, message: REMOVED, workspace: team } };
    }
    return outcomeOf(answer.failure, deps);
  }
  const read = posted.safeParse(answer.data);
  if (!read.success) return { kind: 'retry', reason: report.post.noMessage, ambiguous: true };
  return { kind: 'sent', ref: { channel: read.data.channel, message: read.data.ts, workspace: team } };
}

/**
 * A canvas that cannot be brought up to date holds back no post: it is left until the next edition. Only when nothing reached Slack is it
 * tried again, because then no post would, either.
 */
async function sendCanvas(
  canvas: CanvasPayload,
  place: { readonly team: string; readonly token: string; readonly channel: string },
  deps: SendDeps,
): Promise<Outcome> {
  const { team: workspace, channel } = place;
  const put = await putCanvas(canvas, place, deps);
  if (put.kind === 'put') return { kind: 'sent', ref: { channel, message: put.id, workspace } };
  if (put.kind === 'failed') {
    const outcome = outcomeOf(put.failure, deps);
    const refused = outcome.kind === 'rejected' && outcome.reason === 'unauthorized';
    if (put.failure.kind === 'unsent' || refused) return outcome;
    deps.log.warn('the canvas of a channel could not be brought up to date. It needs canvases:write', {
      channel,
      failure: put.failure,
    });
  }
  return { kind: 'sent', ref: { channel, message: REMOVED, workspace } };
}

/** While Slack asks this workspace to wait, nothing is asked of it. */
function heldBack(team: string, { pacing }: Pick<SendDeps, 'pacing'>): Outcome | null {
  const afterMs = pacing.silence(team);
  return afterMs > 0 ? { kind: 'retry', reason: report.post.slackWaits, afterMs, scope: 'workspace' } : null;
}

/** Used as the timestamp of a message that does not exist any more. */
const REMOVED = '0';

/** A person may delete or lock the thread of an edition; the destination still works. */
function isThreadClosed(failure: CallFailure): boolean {
  return (
    failure.kind === 'refused' &&
    (failure.code === 'thread_not_found' || failure.code === 'restricted_action_thread_locked')
  );
}

/** An edit can be repeated, so it is not in doubt for long. */
export async function edit(ref: PostedRef, json: Json, deps: SendDeps): Promise<Outcome> {
  const canvas = canvasFrom(json);
  const payload = payloadFrom(json);
  if (canvas === null && payload === null) return refused('bad_payload', 'Not a payload for Slack.');
  const found = await deps.tokens.of(ref.workspace ?? null);
  if (!found.ok) return outcomeOf(harmless(found.failure), deps);
  const asked = heldBack(found.identity.team, deps);
  if (asked !== null) return asked;
  const { team, token } = found.identity;
  if (canvas !== null) return sendCanvas(canvas, { team, token, channel: ref.channel }, deps);
  if (payload === null) return refused('bad_payload', 'Not a payload for Slack.');
  const { text, blocks } = payload;
  const answer = await callWithBlocks(
    'chat.update',
    { channel: ref.channel, ts: ref.message, text, blocks },
    found.identity.token,
    deps,
  );
  if (answer.ok) return { kind: 'sent', ref };
  if (answer.failure.kind === 'limited') deps.pacing.hold(found.identity.team, answer.failure.afterMs);
  return outcomeOf(answer.failure, deps);
}

/** The first part, if the other parts belong in its thread: only for destinations that ask for a thread. */
export function threadOf({ to, parent }: Outgoing): PostedRef | null {
  return to.options.thread === true ? (parent ?? null) : null;
}

/** The channel to post to: that of the thread's first part, or the direct message with a member. */
export async function targetChannel(
  parent: PostedRef | undefined,
  address: Pick<Address, 'kind' | 'id'>,
  { team, token }: Pick<BotIdentity, 'team' | 'token'>,
  directMessages: DirectMessages,
): Promise<OpenedChannel> {
  if (parent !== undefined) return { ok: true, id: parent.channel };
  return address.kind === 'channel'
    ? { ok: true, id: address.id }
    : directMessages.open(token, team, address.id);
}

/** These calls post nothing, so a failure is never in doubt. */
function harmless(failure: CallFailure): CallFailure {
  return failure.kind === 'doubtful' ? { kind: 'unsent', reason: failure.reason } : failure;
}

function outcomeOf(failure: CallFailure, { settings }: Pick<SendDeps, 'settings'>): Outcome {
  switch (failure.kind) {
    case 'refused': {
      const { reason, detail } = rejectionFor(failure.code);
      const everywhere = reason === 'unauthorized' && settings.oauth === null;
      return { ...refused(reason, detail), ...(everywhere ? { scope: 'platform' } : {}) };
    }
    case 'limited':
      return { kind: 'retry', reason: report.post.slackPace, afterMs: failure.afterMs, scope: 'workspace' };
    case 'unsent':
      return { kind: 'retry', reason: failure.reason };
    case 'doubtful':
      return { kind: 'retry', reason: failure.reason, ambiguous: true };
    default:
      return failure satisfies never;
  }
}

function refused(
  reason: 'not_found' | 'forbidden' | 'bad_payload' | 'unauthorized',
  detail: string,
): Extract<Outcome, { kind: 'rejected' }> {
  return { kind: 'rejected', reason, detail };
}

function canvasFrom(json: Json): CanvasPayload | null {
  const read = canvasPayload.safeParse(json);
  return read.success ? read.data : null;
}

function payloadFrom(json: Json): KeptPayload | null {
  const read = keptPayload.safeParse(json);
  return read.success ? read.data : null;
}
