/** What other languages say of the commands, compared with the English that stands in the commands' files. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandTexts } from '../../../src/core/commands/index.ts';
import type { PartialDeep } from '../../../src/core/wording/catalogue.ts';
import { CATALOGUES } from '../../../src/core/wording/catalogues.ts';
import { commands as german } from '../../../src/core/wording/de/commands.ts';
import { english } from '../../../src/core/wording/index.ts';
import { type Newsroom, openNewsroom, textOf } from '../commands/newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

/** The compiler compares kinds and arguments. A language is a line here. */
const TYPED: Readonly<Record<string, PartialDeep<CommandTexts>>> = { de: german };

/** Where `other` says something that `base` does not have. */
function strays(base: unknown, other: unknown, where: string): readonly string[] {
  if (base === undefined) return [where];
  if (typeof other !== 'object' || other === null || Array.isArray(other)) return [];
  return Object.entries(other).flatMap(([key, value]) =>
    strays(typeof base === 'object' ? Reflect.get(base ?? {}, key) : undefined, value, `${where}.${key}`),
  );
}

it('sees a sentence that English does not have', () => {
  expect(strays({ ask: { none: '' } }, { ask: { none: 'a', nine: 'b' }, ax: {} }, 'qx')).toEqual([
    'qx.ask.nine',
    'qx.ax',
  ]);
});

it('is compared in every language', () => {
  expect(Object.keys(TYPED)).toEqual(Object.keys(CATALOGUES));
});

describe.each(Object.entries(CATALOGUES))('%s', (tag, read) => {
  const { commands, commandNames, ...rest } = read();
  it('says nothing that English does not have', () => {
    const all = Object.fromEntries(room.commands.map(({ name, text }) => [name, text(english)]));
    expect(strays(all, commands, tag)).toEqual([]);
    expect(strays(english, rest, tag)).toEqual([]);
  });
});

it('is what help says, key by key, and English where it lacks something', async () => {
  const help = textOf((await room.type('help', { locale: 'de-AT' })).message);
  expect(help).toContain(german.quotes.summary);
  expect(help).toContain(german.help.lead);
  const missing = textOf((await room.type('no such thing', { locale: 'de-AT' })).message);
  expect(missing).toContain(english.errors.noSuchCommand);
});
