import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/core/base/errors.ts';
import {
  openToken,
  readToken,
  sealButtons,
  wholeQuoteToken,
} from '../../../src/core/delivery/button-token.ts';
import type { Button, Message } from '../../../src/core/messages/message.ts';
import type { Action, ActionStore } from '../../../src/core/ports/action-store.ts';
import { CALLER } from '../commands/newsroom.ts';

const AT = '2026-11-23T09:00:00.000Z';

function createActions(): ActionStore & { readonly kept: Map<string, Action> } {
  const kept = new Map<string, Action>();
  return {
    kept,
    put: async (key, action) => {
      kept.set(key, action);
    },
    get: async (key) => kept.get(key) ?? null,
    prune: async () => 0,
  };
}

function messageWith(button: Button): Message {
  const block = { kind: 'buttons', buttons: [button] } as const;
  return { notice: '', data: null, items: [{ blocks: [block] }] };
}

async function sealed(button: Button, actions: ActionStore, binding = { workspace: 'test:w1', user: 'u1' }) {
  const message = await sealButtons(messageWith(button), binding, actions, AT);
  const [block] = message.items[0]?.blocks ?? [];
  const found = block?.kind === 'buttons' ? block.buttons[0] : undefined;
  if (found?.kind !== 'command' || found.token === undefined) throw new Error('not sealed');
  return found.token;
}

const press = (args: Record<string, string>, more: object = {}): Button => ({
  kind: 'command',
  label: 'Go',
  command: 'digest why',
  args,
  ...more,
});

async function opened(token: string, actions: ActionStore, caller = CALLER) {
  const read = readToken(token);
  if (read === null) throw new Error('no token');
  return openToken(read, caller, actions);
}

describe('a button', () => {
  test('with a short action carries it itself and asks nothing of the store', async () => {
    const actions = createActions();
    const token = await sealed(press({ item: 'a1' }), actions);
    expect(actions.kept.size).toBe(0);
    expect(readToken(token)).toMatchObject({ command: 'digest why', replace: false });
    expect(await opened(token, actions)).toEqual({ item: 'a1' });
  });

  test('with a long action is kept under a key of its content; the same action has the same key', async () => {
    const actions = createActions();
    const long = press({ item: 'x'.repeat(300) }, { answer: 'replace' });
    const token = await sealed(long, actions);
    expect(await sealed(long, actions)).toBe(token);
    expect(actions.kept.size).toBe(1);
    expect(readToken(token)?.replace).toBe(true);
    expect(await opened(token, actions)).toEqual({ item: 'x'.repeat(300) });
  });

  test('made for another workspace is refused politely', async () => {
    const actions = createActions();
    const token = await sealed(press({ item: 'x'.repeat(300) }), actions, {
      workspace: 'test:other',
      user: 'u1',
    });
    await expect(opened(token, actions)).rejects.toThrow(UserError);
  });

  test('for its caller alone is refused to others, short or long', async () => {
    const actions = createActions();
    const token = await sealed(press({ item: 'a' }, { for: 'caller' }), actions);
    await expect(opened(token, actions, { ...CALLER, user: 'u2' })).rejects.toThrow('person who asked');
    expect(await opened(token, actions)).toEqual({ item: 'a' });
  });

  test('that is no longer known says so', async () => {
    const token = await sealed(press({ item: 'x'.repeat(300) }), createActions());
    await expect(opened(token, createActions())).rejects.toThrow(UserError);
  });

  test('any token fits in 80 characters of [A-Za-z0-9:_-] and gives its arguments back', async () => {
    // An object's own prototype is no argument: it is dropped on the way.
    const argumentName = fc.string().filter((name) => name !== '__proto__');
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(argumentName, fc.string({ maxLength: 60 }), { maxKeys: 4 }),
        async (args) => {
          const actions = createActions();
          const token = await sealed(press(args), actions);
          expect(token).toMatch(/^[A-Za-z0-9:_-]{1,80}$/);
          expect(await opened(token, actions)).toEqual({ ...args });
        },
      ),
    );
  });

  test('forged tokens are refused, never a fault', async () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.base64String().map((body) => `i:quotes:n:${body}`),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (token) => {
        const read = readToken(token);
        if (read === null) return;
        await openToken(read, CALLER, createActions()).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UserError);
        });
      }),
    );
  });

  test('under a quote that was cut shows the whole quote', async () => {
    const token = wholeQuoteToken('qabc');
    expect(readToken(token)?.command).toBe('context');
    expect(await opened(token, createActions())).toEqual({ topic: 'qabc' });
  });
});
