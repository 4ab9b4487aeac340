/** Completion of a command line: what is offered, and that taking an offer leads on. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { OPERATOR } from '../../../../src/core/base/scope.ts';
import type { Caller, Command } from '../../../../src/core/commands/command.ts';
import { completeLine } from '../../../../src/core/commands/dispatch/complete-line.ts';
import { createDispatch } from '../../../../src/core/commands/dispatch/dispatch.ts';
import { SILENT } from '../../../fakes/log.ts';
import { summedUp } from '../../../fakes/summed-up.ts';

const caller: Caller = {
  platform: 'console',
  workspace: null,
  user: 'local',
  channel: null,
  direct: true,
  manager: true,
  locale: 'en',
  timezone: null,
  scope: OPERATOR,
};

const speakers = ['Xi Jinping', 'Vladimir Putin'];
const word = z.string().optional();

function command(name: string, keys: readonly string[], more: Partial<Command> = {}): Command {
  return {
    name,
    text: summedUp(name),
    visibility: 'private',
    audience: 'anyone',
    args: z.object(Object.fromEntries(keys.map((key) => [key, word]))),
    run: () => Promise.resolve({ notice: name, items: [], data: null }),
    ...more,
  };
}

const commands: readonly Command[] = [
  command('quotes', ['speaker', 'about', 'since'], {
    bare: 'about',
    suggest: (field, typed) =>
      Promise.resolve(
        field === 'speaker'
          ? speakers
              .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
              .map((name) => ({ label: name, value: name }))
          : [],
      ),
  }),
  command('digest show', ['name'], {
    bare: 'name',
    suggest: (_, typed) =>
      Promise.resolve('morning'.startsWith(typed) ? [{ label: 'Morning briefing', value: 'morning' }] : []),
  }),
  command('digest list', []),
  command('more', ['page'], { hidden: true }),
];

const never = (): Promise<never> => Promise.reject(new Error('not asked'));
const dispatch = createDispatch(commands, {
  store: {
    inbox: { first: never, prune: never },
    actions: { put: never, get: never, prune: never },
    readers: {
      giveThumb: never,
      takeThumbBack: never,
      thumbs: never,
      thumbsForOne: never,
      thumbsOf: never,
      workspacesWithThumbs: never,
      looks: never,
      lastLook: never,
      prune: never,
    },
  },
  now: () => Temporal.Instant.from('2026-11-23T08:00:00Z'),
  log: SILENT,
});

const lines = async (line: string): Promise<string[]> =>
  (await completeLine(line, commands, dispatch, caller)).map(({ value }) => value);

describe('completing a line', () => {
  test('offers the commands that begin so, and keeps the slash', async () => {
    expect(await lines('/di')).toEqual(['/digest show ', '/digest list ']);
    expect(await lines('qu')).toEqual(['quotes ']);
  });

  test('never offers a command that stands behind buttons only', async () => {
    expect(await lines('/')).not.toContain('/more ');
  });

  test('offers the second word of a command', async () => {
    expect(await lines('/digest li')).toContain('/digest list ');
  });

  test('offers options once a command stands, and no option twice', async () => {
    expect(await lines('/quotes s')).toEqual(['/quotes speaker:', '/quotes since:']);
    expect(await lines('/quotes speaker:Xi s')).toEqual(['/quotes speaker:Xi since:']);
  });

  test('offers values, between marks where they have several words', async () => {
    expect(await lines('/quotes speaker:pu')).toEqual(['/quotes speaker:"Vladimir Putin" ']);
    expect(await lines('/quotes since:7d speaker:"xi ji')).toEqual([
      '/quotes since:7d speaker:"Xi Jinping" ',
    ]);
  });

  test('offers what bare text could become', async () => {
    expect(await lines('/digest show mor')).toContain('/digest show morning ');
    expect(await lines('/digest mor')).toContain('/digest morning ');
  });

  test('offers nothing for a line that no person typed', async () => {
    expect(await lines(`/quotes ${'a'.repeat(600)}`)).toEqual([]);
  });

  test('answers any text with at most twelve whole lines that begin as it does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60 }), async (line) => {
        const offered = await lines(line);
        expect(offered.length).toBeLessThanOrEqual(12);
        for (const value of offered) expect(value.startsWith('/')).toBe(line.startsWith('/'));
      }),
    );
  });
});
