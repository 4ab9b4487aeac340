/** The port Platform for the platform on loopback: a minimal adapter. */

import type { Attempt, Json, Outcome, Outgoing, PostedRef } from '../../../src/core/delivery/outcome.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import type { Platform } from '../../../src/core/ports/ports.ts';
import { destinationKey } from '../../../src/core/subscriptions/destination.ts';

export interface ClientOptions {
  readonly name: string;
  readonly url: string;
  readonly kind: 'keyed' | 'history';
  readonly timeoutMs?: number;
  /** How long the server recognises a key; after that an attempt in doubt is looked up. */
  readonly keyMs?: number;
  /** The payloads that `render` makes of a message; absent: one part with its notice. */
  readonly parts?: (message: Message) => readonly Json[];
  readonly workspaceOf?: Platform['workspaceOf'];
  /** Requests a second that it sends at most, like adapters that know their platform's limit. */
  readonly perSecond?: number;
}

export interface FakePlatform extends Platform {
  /** Messages to owners: workspace and notice. */
  readonly notes: readonly { readonly workspace: string; readonly notice: string }[];
}

export function createFakePlatform(options: ClientOptions): FakePlatform {
  const { name, url, kind, timeoutMs = 500, keyMs = 120_000 } = options;
  const notes: { workspace: string; notice: string }[] = [];
  const write = async (
    method: 'POST' | 'PATCH',
    path: string,
    body: unknown,
    channel: string,
  ): Promise<Outcome> => {
    await turn();
    let response: Response;
    try {
      response = await fetch(`${url}${path}`, {
        method,
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (response.ok) {
        const { id } = (await response.json()) as { readonly id: string };
        return { kind: 'sent', ref: { channel, message: id } };
      }
    } catch (thrown) {
      return { kind: 'retry', reason: String(thrown), ambiguous: true };
    }
    const { status } = response;
    if (status === 429) {
      const afterMs = Number(response.headers.get('retry-after') ?? 1) * 1_000;
      // A wait this long is a ban of the whole platform.
      return {
        kind: 'retry',
        reason: 'limited',
        afterMs,
        ...(afterMs > 60_000 ? { scope: 'platform' } : {}),
      };
    }
    if (status === 400) return { kind: 'rejected', reason: 'bad_payload', detail: '400' };
    if (status === 401) return { kind: 'rejected', reason: 'unauthorized', detail: '401' };
    if (status === 403) return { kind: 'rejected', reason: 'forbidden', detail: '403' };
    if (status === 404) return { kind: 'rejected', reason: 'not_found', detail: '404' };
    return { kind: 'retry', reason: `${status}`, ambiguous: true };
  };
  let nextTurn = 0;
  const turn = async (): Promise<void> => {
    if (options.perSecond === undefined) return;
    const at = Math.max(performance.now(), nextTurn);
    nextTurn = at + 1_000 / options.perSecond;
    const wait = at - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  };
  const history = async (
    place: string,
    tries: readonly Attempt[],
  ): Promise<readonly { id: string; key: string }[]> => {
    const times = tries.map(({ at }) => Date.parse(at));
    const since = Math.min(...times) - 2_000;
    // Until now, because a busy server may have stored it long after the attempt timed out.
    const until = Date.now() + 2_000;
    const response = await fetch(
      `${url}/history?place=${encodeURIComponent(place)}&since=${since}&until=${until}`,
    );
    if (!response.ok) throw new Error(`history ${response.status}`);
    return (await response.json()) as { id: string; key: string }[];
  };
  return {
    name,
    notes,
    render: options.parts ?? ((message) => [{ text: message.notice }]),
    send: ({ to, payload, key }: Outgoing) =>
      write('POST', '/posts', { place: destinationKey(to), key, payload }, to.address),
    find: async ({ to, key }, tries): Promise<PostedRef | 'absent' | 'unknown'> => {
      const oldest = Math.min(...tries.map(({ at }) => Date.parse(at)));
      // While the key is valid, sending again is safe.
      if (kind === 'keyed' && Date.now() - oldest < keyMs / 2) return 'absent';
      try {
        const found = (await history(destinationKey(to), tries)).find((post) => post.key === key);
        return found === undefined ? 'absent' : { channel: to.address, message: found.id };
      } catch {
        return 'unknown';
      }
    },
    edit: (ref, payload) =>
      write(
        'PATCH',
        `/posts/${ref.message}`,
        { place: `${name}:${ref.channel}`, key: '', payload },
        ref.channel,
      ),
    ...(options.workspaceOf === undefined ? {} : { workspaceOf: options.workspaceOf }),
    inspect: async () => [],
    diagnose: async () => [],
    ready: () => true,
    notifyOwner: async (workspace, message) => {
      notes.push({ workspace, notice: message.notice });
      return { kind: 'sent', ref: { channel: workspace, message: 'owner' } };
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
}
