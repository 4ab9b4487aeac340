import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { StoreFailureError } from '../../../../src/core/base/errors.ts';
import type { Command } from '../../../../src/core/commands/command.ts';
import { createDispatch } from '../../../../src/core/commands/dispatch/dispatch.ts';
import { english } from '../../../../src/core/wording/index.ts';
import { summedUp } from '../../../fakes/summed-up.ts';
import {
  buttonsOf,
  CALLER,
  type LogLine,
  logInto,
  type Newsroom,
  NOW,
  openNewsroom,
  textOf,
} from '../newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const plain = (notice: string) => ({ notice, items: [], data: null });

function dispatchOf(command: Partial<Command>, logged: LogLine[] = []) {
  const full: Command = {
    name: 'probe',
    text: summedUp('', { size: 'How big.' }),
    visibility: 'channel',
    audience: 'anyone',
    args: z.object({ size: z.enum(['small', 'big']).optional() }),
    bare: 'size',
    run: async () => plain('ran'),
    ...command,
  };
  return createDispatch([full], { store: room.store, now: () => NOW, log: logInto(logged) });
}

const typed = (text: string) => ({ kind: 'text', text }) as const;

describe('dispatch', () => {
  test('an invocation seen twice acts once', async () => {
    let runs = 0;
    const dispatch = dispatchOf({
      run: async () => {
        runs++;
        return plain('ran');
      },
    });
    const invocation = { id: 'twice', caller: CALLER, input: typed('probe') };
    expect(await dispatch.run(invocation)).not.toBeNull();
    expect(await dispatch.run(invocation)).toBeNull();
    expect(runs).toBe(1);
  });

  test('what the store can’t write down is answered once all the same, without the buttons it would have to keep', async () => {
    const failing = async (): Promise<never> => {
      throw new StoreFailureError('full', 'The disk is full: /var/lib/pullquote.db', 'Free some space.');
    };
    const { actions, inbox, readers } = room.store;
    const store = {
      inbox: { ...inbox, first: failing },
      actions: { ...actions, put: failing },
      readers: { ...readers, looks: failing },
    };
    const long = {
      kind: 'command',
      label: 'Long',
      command: 'probe',
      args: { topic: 'x'.repeat(300) },
    } as const;
    const short = { ...long, label: 'Short', args: {} } as const;
    const run = async () => ({
      ...plain('ran'),
      items: [{ blocks: [{ kind: 'buttons', buttons: [long, short] } as const] }],
    });
    const probe: Command = {
      name: 'probe',
      text: summedUp('', {}),
      visibility: 'channel',
      audience: 'anyone',
      args: z.object({}),
      run,
    };
    const dispatch = createDispatch([probe], { store, now: () => NOW, log: logInto([]) });
    const invocation = { id: 'unwritten', caller: CALLER, input: typed('probe') };
    const reply = await dispatch.run(invocation);
    expect(reply?.message.notice).toBe('ran');
    expect(buttonsOf(reply?.message ?? plain('')).map(({ label }) => label)).toEqual(['Short']);
    expect(await dispatch.run(invocation)).toBeNull();
  });

  test('of a failure of the store only that the operator was told is said, and the log has all of it', async () => {
    const logged: LogLine[] = [];
    const dispatch = dispatchOf(
      {
        run: async () => {
          throw new StoreFailureError(
            'damaged',
            'The store /srv/data/pullquote.db is damaged.',
            'Restore it.',
          );
        },
      },
      logged,
    );
    const reply = await dispatch.run({ id: null, caller: CALLER, input: typed('probe') });
    const said = JSON.stringify(reply);
    expect(said).toContain('operator of Pullquote has been told');
    expect(said).not.toMatch(/srv|damaged|Restore/);
    expect(JSON.stringify(logged)).toContain('/srv/data/pullquote.db');
  });

  test('a bad argument names the field, what was found and the remedy', async () => {
    const reply = await dispatchOf({}).run({ id: null, caller: CALLER, input: typed('probe size:huge') });
    expect(textOf(reply?.message ?? plain(''))).toBe('size: takes small, big, found: huge\nHow big.');
    expect(reply?.message.tone).toBe('error');
  });

  test('a missing argument is named', async () => {
    const reply = await room.type('ask');
    expect(textOf(reply.message)).toContain('/ask: question is missing.');
  });

  test('a crash shows only an id, and the log has the rest under it', async () => {
    const logged: LogLine[] = [];
    const dispatch = dispatchOf(
      {
        run: async () => {
          throw new Error('secret detail');
        },
      },
      logged,
    );
    const reply = await dispatch.run({ id: null, caller: CALLER, input: typed('probe') });
    const id = /\(([0-9a-f]{8})\)/.exec(textOf(reply?.message ?? plain('')))?.[1];
    expect(id).toBeDefined();
    expect(textOf(reply?.message ?? plain(''))).not.toContain('secret');
    expect(logged[0]?.fields).toMatchObject({ id, command: 'probe', reason: 'secret detail' });
  });

  test('an unknown command offers the nearest', async () => {
    const { message } = await room.type('quots speaker:Putin');
    expect(buttonsOf(message)[0]).toMatchObject({ label: '/quotes', command: 'quotes' });
  });

  test('a line that asks is a question', async () => {
    const { message } = await room.type('what did Xi say about global governance?');
    expect(message.data).toMatchObject({ answered: true });
  });

  test('managers’ commands are refused to others, by subcommand', async () => {
    const { message } = await room.type('pullquote permissions');
    expect(textOf(message)).toContain('Only managers of this server or workspace');
    const allowed = await room.type('pullquote permissions', { manager: true });
    expect(textOf(allowed.message)).toContain('Nothing is missing');
  });

  test('visibility, form and replacement are known before anything runs', () => {
    expect(dispatchOf({}).declared(typed('probe'))).toMatchObject({
      visibility: 'channel',
      command: 'probe',
    });
    expect(room.dispatch.declared(typed('nonsense'))).toMatchObject({ command: null, visibility: 'private' });
    expect(room.dispatch.declared(typed('pullquote setup')).form?.title(english)).toBe('Set up a digest');
    expect(room.dispatch.declared(typed('pullquote setup morning')).form).toBeNull();
    expect(room.dispatch.declared({ kind: 'button', token: 'rubbish' }).command).toBeNull();
  });

  test('suggestions never throw and keep to the platforms’ limits', async () => {
    const dispatch = dispatchOf({
      suggest: async (field) => {
        if (field === 'bad') throw new Error('no');
        return Array.from({ length: 40 }, (_, at) => ({ label: 'l'.repeat(150), value: `${at}` }));
      },
    });
    const choices = await dispatch.suggest('probe', 'size', 'x'.repeat(5000), CALLER);
    expect(choices).toHaveLength(25);
    expect(choices.every(({ label }) => label.length <= 100)).toBe(true);
    expect(await dispatch.suggest('probe', 'bad', '', CALLER)).toEqual([]);
    expect(await dispatch.suggest('nothing', 'x', '', CALLER)).toEqual([]);
  });

  test('hostile lines always get an answer', async () => {
    const lines = [
      '',
      '/',
      'ask "',
      `ask ${'why '.repeat(2500)}`,
      'ask NEAR(a b) AND OR NOT "x" * ^ {title words} : 1',
      "quotes about:'; drop table quotes; --",
      'quotes speaker:%_% about:%',
      'check \u202E\u2066“abc”\u2069',
      'story \u0000',
      `context ${'a'.repeat(3000)}`,
      'quotes page:-99999 from:9999999',
      'digest show __proto__',
      'digest why constructor',
    ];
    for (const line of lines) {
      const { message } = await room.type(line);
      expect(textOf(message), line.slice(0, 40)).not.toContain('Something broke');
    }
  });
});
