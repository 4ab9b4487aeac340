/** “Wrong speaker?”: who may correct what, and for whom it counts. */
import { afterEach, describe, expect, test } from 'vitest';
import { OPERATOR, scopeOf } from '../../../src/core/base/scope.ts';
import type { Caller } from '../../../src/core/commands/command.ts';
import type { CommandDeps } from '../../../src/core/commands/index.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import { english } from '../../../src/core/wording/index.ts';
import { CALLER, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

const ASKED = 'quotes about:"multipolar world"';
const ALONE = { manager: true } as const;
let room: Newsroom | undefined;

afterEach(async () => {
  await room?.close();
  room = undefined;
});

async function open(more: Partial<CommandDeps> = {}): Promise<Newsroom> {
  room = await openNewsroom(more);
  return room;
}

const told = (answer: boolean, messages: Message[] = []): CommandDeps['people'] => ({
  tellManagers: async (_workspace, say) => {
    const message = say(english);
    messages.push(message);
    return answer;
  },
  servedAlone: async () => false,
});

/** Presses “Wrong speaker?” under the first quote and fills in the form. */
async function fix(own: Newsroom, speaker: string, caller: Partial<Caller> = {}): Promise<Message> {
  const { message } = await own.type(ASKED, caller);
  const reply = await own.press(message, 'Wrong speaker?', caller, { speaker });
  if (reply === null) throw new Error('no reply');
  return reply.message;
}

const first = (message: Message) =>
  (message.data as { quotes: { id: string; speaker: string | null }[] }).quotes[0];

describe('a manager’s correction', () => {
  test('counts for all where nobody else is served', async () => {
    const own = await open();
    expect((await fix(own, 'Nora Field', ALONE)).data).toMatchObject({
      speaker: 'Nora Field',
      kept: true,
      shared: true,
    });
    const elsewhere = await own.type(ASKED, { workspace: 'test:w2', scope: scopeOf('test:w2') });
    expect(first(elsewhere.message)?.speaker).toBe('Nora Field');
  });

  test('counts for the own workspace alone where others are served', async () => {
    const own = await open({ people: told(true) });
    const caller = { ...ALONE, scope: scopeOf('test:w1') };
    expect((await fix(own, 'Nora Field', caller)).data).toMatchObject({ kept: true, shared: false });
    expect(first((await own.type(ASKED, caller)).message)?.speaker).toBe('Nora Field');
    const elsewhere = await own.type(ASKED, { workspace: 'test:w2', scope: scopeOf('test:w2') });
    expect(first(elsewhere.message)?.speaker).not.toBe('Nora Field');
  });

  test('counts for all when the operator makes it, who is in no workspace', async () => {
    const own = await open({ people: told(true) });
    const operator = { ...ALONE, workspace: null, scope: OPERATOR };
    expect((await fix(own, 'Nora Field', operator)).data).toMatchObject({ kept: true, shared: true });
  });

  test('names nobody when it is empty', async () => {
    const own = await open();
    expect((await fix(own, '', ALONE)).data).toMatchObject({ speaker: null, kept: true });
    expect(first((await own.type(ASKED)).message)?.speaker ?? null).toBeNull();
  });

  test('that changes nothing is refused', async () => {
    const own = await open();
    const now = first((await own.type(ASKED)).message)?.speaker ?? '';
    expect(now).not.toBe('');
    const message = await fix(own, now, ALONE);
    expect(message.data).not.toMatchObject({ kept: true });
    await fix(own, 'Nora Field', ALONE);
    expect((await fix(own, 'Nora Field', ALONE)).data).not.toMatchObject({ kept: true });
  });

  test('of a quote that is gone is refused', async () => {
    const own = await open();
    const reply = await own.type('speaker fix quote:none speaker:"Nora Field"', ALONE);
    expect(reply.message.data).not.toMatchObject({ kept: true });
  });
});

describe('the form', () => {
  const field = async (own: Newsroom, quote: string) => {
    const command = own.commands.find(({ name }) => name === 'speaker fix');
    return (await command?.form?.fields?.(CALLER, { quote }, 5))?.[0];
  };

  test('begins with the speaker that people see now, and empty where they see none', async () => {
    const own = await open();
    const quote = first((await own.type(ASKED)).message);
    expect(await field(own, quote?.id ?? '')).toMatchObject({ name: 'speaker', initial: quote?.speaker });
    await fix(own, '', ALONE);
    expect(await field(own, quote?.id ?? '')).not.toHaveProperty('initial');
  });

  test('begins empty for a quote that is gone', async () => {
    expect(await field(await open(), 'none')).not.toHaveProperty('initial');
  });
});

describe('anyone else', () => {
  test('tells the managers what they suggest, and nothing changes', async () => {
    const messages: Message[] = [];
    const own = await open({ people: told(true, messages) });
    expect((await fix(own, 'Nora Field')).data).toMatchObject({ speaker: 'Nora Field', kept: false });
    expect(messages).toHaveLength(1);
    expect(textOf(messages[0] as Message)).toContain('Nora Field');
    expect(first((await own.type(ASKED)).message)?.speaker).not.toBe('Nora Field');
  });

  test('is told when no manager could be reached', async () => {
    const own = await open({ people: told(false) });
    expect((await fix(own, 'Nora Field')).data).not.toMatchObject({ kept: false });
  });

  test('has nobody to tell outside of a workspace, manager or not', async () => {
    const messages: Message[] = [];
    const own = await open({ people: told(true, messages) });
    for (const manager of [false, true])
      expect((await fix(own, 'Nora Field', { workspace: null, manager })).data).not.toMatchObject({
        speaker: 'Nora Field',
      });
    expect(messages).toEqual([]);
  });
});
