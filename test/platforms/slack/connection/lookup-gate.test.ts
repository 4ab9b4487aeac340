import { describe, expect, it } from 'vitest';
import type { Api, ApiResult } from '../../../../src/platforms/slack/connection/api.ts';
import { createLookupGate } from '../../../../src/platforms/slack/connection/lookup-gate.ts';
import { handClock } from '../../../core/delivery/outbox.ts';

const OK: ApiResult = { ok: true, data: {}, scopes: null };
const LIMITED: ApiResult = { ok: false, failure: { kind: 'limited', afterMs: 30_000 } };

function gateOver(answers: readonly ApiResult[]) {
  const clock = handClock();
  const calls: number[] = [];
  const api: Api = {
    call: async () => {
      calls.push(clock.now().epochMilliseconds);
      return answers[calls.length - 1] ?? OK;
    },
  };
  const start = clock.now().epochMilliseconds;
  const gate = createLookupGate(api, clock.now, async (ms) => clock.forward(ms));
  const look = (token: string, withinMs: number) =>
    gate.call(token, 'conversations.history', {}, start + withinMs);
  return { calls, start, look };
}

describe('looking up in Slack', () => {
  it('keeps all look-ups of a workspace waiting after one was limited', async () => {
    const { calls, start, look } = gateOver([LIMITED]);
    const results = await Promise.all([look('a', 60_000), look('a', 60_000), look('a', 60_000)]);
    expect(results).toEqual([OK, OK, OK]);
    expect(calls.filter((at) => at < start + 30_000)).toHaveLength(1);
  });

  it('gives up before a wait that is too long, without a call', async () => {
    const { calls, look } = gateOver([LIMITED]);
    expect(await Promise.all([look('a', 10_000), look('a', 10_000), look('a', 10_000)])).toEqual([
      null,
      null,
      null,
    ]);
    expect(calls).toHaveLength(1);
  });

  it('keeps nobody else waiting', async () => {
    const { look } = gateOver([LIMITED, OK]);
    expect(await look('a', 10_000)).toBeNull();
    expect(await look('b', 10_000)).toEqual(OK);
  });
});
