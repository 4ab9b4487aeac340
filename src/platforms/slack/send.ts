/** Posts and edits, with the outbox's key in the message; the only place in this room that makes Outcomes. */
import * as z from 'zod';
import type { Json, Outcome, Outgoing, PostedRef } from '../../core/delivery/outcome.ts';
import type { Log } from '../../core/ports/ports.ts';
import type { Answer, Api } from './connection/api.ts';
import { refusalOf, type Trouble } from './connection/errors.ts';
import type { Pacing } from './connection/pacing.ts';
import type { Identity, Tokens } from './installation/tokens.ts';
import { type Address, readAddress } from './places/address.ts';
import type { Channel, Directs } from './places/direct-message.ts';
import { type KeptPayload, keptPayload } from './rendering/payload.ts';

export interface SendDeps {
  readonly api: Api;
  readonly tokens: Tokens;
  readonly directs: Directs;
  readonly pacing: Pacing;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: Log;
}

/** Opaque: everybody in the workspace can read it. https://docs.slack.dev/messaging/message-metadata */
export const KEY_EVENT = 'pullquote_post';

const posted = z.looseObject({ channel: z.string(), ts: z.string() });

export async function send(outgoing: Outgoing, deps: SendDeps): Promise<Outcome> {
  const address = readAddress(outgoing.to);
  if (address === null) return refused('not_found', `No Slack address: ${outgoing.to.address}.`);
  const payload = payloadFrom(outgoing.payload);
  if (payload === null) return refused('bad_payload', 'Not a payload for Slack.');
  const found = await deps.tokens.of(address.team);
  if (!found.ok) return outcomeOf(harmless(found.trouble));
  const { token, team } = found.identity;

  const channel = await channelOf(outgoing.parent, address, found.identity, deps.directs);
  if (!channel.ok) return outcomeOf(harmless(channel.trouble));
  const turn = deps.pacing.take(team, channel.id);
  if ('afterMs' in turn) return { kind: 'retry', reason: 'its turn has not come', afterMs: turn.afterMs };
  if (turn.waitMs > 0) await deps.wait(turn.waitMs);
  const silence = deps.pacing.silence(team);
  if (silence > 0) return { kind: 'retry', reason: 'Slack asked to wait', afterMs: silence };

  const parent = threadOf(outgoing);
  const thread = parent === null ? {} : { thread_ts: parent.message };
  const metadata = { event_type: KEY_EVENT, event_payload: { key: outgoing.key } };
  const body = { channel: channel.id, ...thread, metadata };
  const answer = await post(payload, body, token, deps);
  deps.pacing.done(team, channel.id);
  if (!answer.ok) {
    if (answer.trouble.kind === 'limited') deps.pacing.hold(team, answer.trouble.afterMs);
    if (parent !== null && isThreadClosed(answer.trouble)) {
      deps.log.info('somebody closed the thread of an edition; the rest is let be', { channel: channel.id });
      return { kind: 'sent', ref: { channel: channel.id, message: REMOVED, workspace: team } };
    }
    return outcomeOf(answer.trouble);
  }
  const read = posted.safeParse(answer.data);
  if (!read.success) return { kind: 'retry', reason: 'an answer without a message', ambiguous: true };
  return { kind: 'sent', ref: { channel: read.data.channel, message: read.data.ts, workspace: team } };
}

/** In the place of a message's time, where there is none to point to. */
const REMOVED = '0';

/** People may delete or lock the thread of an edition: the place that it is in is as good as before. */
function isThreadClosed(trouble: Trouble): boolean {
  return (
    trouble.kind === 'refused' &&
    (trouble.code === 'thread_not_found' || trouble.code === 'restricted_action_thread_locked')
  );
}

/** An edit says the same when it is repeated, so it is never in doubt for long. */
export async function edit(ref: PostedRef, json: Json, deps: SendDeps): Promise<Outcome> {
  const payload = payloadFrom(json);
  if (payload === null) return refused('bad_payload', 'Not a payload for Slack.');
  const found = await deps.tokens.of(ref.workspace ?? null);
  if (!found.ok) return outcomeOf(harmless(found.trouble));
  const { text, blocks } = payload;
  const answer = await deps.api.call(found.identity.token, 'chat.update', {
    channel: ref.channel,
    ts: ref.message,
    text,
    blocks,
  });
  if (answer.ok) return { kind: 'sent', ref };
  if (answer.trouble.kind === 'limited') deps.pacing.hold(found.identity.team, answer.trouble.afterMs);
  return outcomeOf(answer.trouble);
}

/**
 * Slack fetches pictures while it posts and refuses the whole message when one can't be had; then it goes without them.
 * A refusal is certain, so nothing can be posted twice.
 */
async function post(
  payload: KeptPayload,
  body: Readonly<Record<string, unknown>>,
  token: string,
  deps: SendDeps,
): Promise<Answer> {
  const answer = await deps.api.call(token, 'chat.postMessage', { ...payload, ...body });
  const blocks = payload.blocks.filter((block) => block.type !== 'image');
  const pictures = blocks.length < payload.blocks.length && blocks.length > 0;
  const badBlocks =
    !answer.ok && answer.trouble.kind === 'refused' && answer.trouble.code === 'invalid_blocks';
  if (!pictures || !badBlocks) return answer;
  deps.log.warn('Slack refused the pictures of a post; it goes without them', { blocks: blocks.length });
  return deps.api.call(token, 'chat.postMessage', { ...payload, blocks, ...body });
}

/** The first part, where the others stand in its thread: only destinations that ask for a thread have one. */
export function threadOf({ to, parent }: Outgoing): PostedRef | null {
  return to.options.thread === true ? (parent ?? null) : null;
}

/** The channel to post into: of the thread's first part, or for a member the direct message with them. */
export async function channelOf(
  parent: PostedRef | undefined,
  address: Pick<Address, 'kind' | 'id'>,
  { team, token }: Pick<Identity, 'team' | 'token'>,
  directs: Directs,
): Promise<Channel> {
  if (parent !== undefined) return { ok: true, id: parent.channel };
  return address.kind === 'channel' ? { ok: true, id: address.id } : directs.open(token, team, address.id);
}

/** Asking who we are and opening a direct message post nothing, however they fail. */
function harmless(trouble: Trouble): Trouble {
  return trouble.kind === 'doubtful' ? { kind: 'unsent', reason: trouble.reason } : trouble;
}

function outcomeOf(trouble: Trouble): Outcome {
  switch (trouble.kind) {
    case 'refused': {
      const { reason, detail } = refusalOf(trouble.code);
      return refused(reason, detail);
    }
    case 'limited':
      return { kind: 'retry', reason: 'Slack limits the pace', afterMs: trouble.afterMs, scope: 'workspace' };
    case 'unsent':
      return { kind: 'retry', reason: trouble.reason };
    case 'doubtful':
      return { kind: 'retry', reason: trouble.reason, ambiguous: true };
    default:
      return trouble satisfies never;
  }
}

function refused(
  reason: 'not_found' | 'forbidden' | 'bad_payload' | 'unauthorized',
  detail: string,
): Outcome {
  return { kind: 'rejected', reason, detail };
}

function payloadFrom(json: Json): KeptPayload | null {
  const read = keptPayload.safeParse(json);
  return read.success ? read.data : null;
}
