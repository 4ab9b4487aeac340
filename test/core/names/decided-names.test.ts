/** Joining names, splitting them and taking them for nobody’s, in the directory of speakers and on the quotes. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import { decideNames } from '../../../src/core/names/decided-names.ts';
import { createNameDecisions, type NameDecisions } from '../../../src/core/names/name-decisions.ts';
import type { NameEntry } from '../../../src/core/names/name-index.ts';
import { recordOf } from '../../contracts/store-records.ts';
import { type Newsroom, NOW, openNewsroom } from '../commands/newsroom.ts';

const row = (name: string, quotes: number, aliases: readonly string[] = []) => ({
  ...{ key: name.toLowerCase(), name, aliases, quotes },
});
const entry = (
  name: string,
  weight: number,
  keys = [name.toLowerCase()],
  aliases: readonly string[] = [],
): NameEntry => ({
  ...{ name, keys, aliases, weight },
});

const STORED = [row('Tilda Ross', 9, ['Ms Ross']), row('T Ross', 4), row('Prime Minister', 3)];
const ENTRIES = [
  entry('Tilda Ross', 13, ['tilda ross', 't ross'], ['Ms Ross', 'T Ross']),
  entry('Prime Minister', 3),
];

describe('a decision', () => {
  it('joins two names under the one that was named second', () => {
    const found = decideNames(ENTRIES, STORED, [
      { kind: 'join', name: 'Prime Minister', other: 'Tilda Ross' },
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      name: 'Tilda Ross',
      weight: 16,
      keys: ['tilda ross', 't ross', 'prime minister'],
    });
    expect(found[0]?.aliases).toContain('Prime Minister');
  });

  it('splits a name off, with the quotes and aliases that are its own', () => {
    const found = decideNames(ENTRIES, STORED, [{ kind: 'apart', name: 'tilda ross', other: null }]);
    expect(found.map(({ name, weight, aliases }) => [name, weight, aliases])).toEqual([
      ['Prime Minister', 3, []],
      ['T Ross', 4, ['T Ross']],
      ['Tilda Ross', 9, []],
    ]);
  });

  it('takes a name for nobody’s, and leaves the others of the same person', () => {
    const found = decideNames(ENTRIES, STORED, [
      { kind: 'nobody', name: 'Prime Minister', other: null },
      { kind: 'nobody', name: 'T Ross', other: null },
    ]);
    expect(found.map(({ keys }) => keys)).toEqual([['tilda ross']]);
  });

  it('that came later has the last word, and one about unknown names changes nothing', () => {
    const join = { kind: 'join', name: 'Prime Minister', other: 'Tilda Ross' } as const;
    const apart = { kind: 'apart', name: 'Prime Minister', other: null } as const;
    expect(decideNames(ENTRIES, STORED, [join, apart])).toHaveLength(2);
    expect(decideNames(ENTRIES, STORED, [apart, join])).toHaveLength(1);
    expect(decideNames(ENTRIES, STORED, [join, join])).toHaveLength(1);
    const strange = { kind: 'join', name: 'Nobody Known', other: 'Tilda Ross' } as const;
    expect(decideNames(ENTRIES, STORED, [strange, { ...strange, kind: 'nobody' }])).toEqual(ENTRIES);
  });
});

describe('decisions in a newsroom', () => {
  let room: Newsroom;
  let names: NameDecisions;
  beforeEach(async () => {
    room = await openNewsroom();
    names = createNameDecisions({ store: room.store, directory: room.directory, now: () => NOW });
    const said = [
      { words: 'The lock will open.', by: 'Mara Lund' },
      { words: 'We wait for it.', by: 'Harbour Source' },
    ];
    await room.store.articles.save(recordOf('lock', { storedAt: NOW.toString() }, said));
    room.directory.changed();
  });
  afterEach(() => room.close());

  const speakersOf = async (article: string) =>
    (await room.store.articles.record(OPERATOR, article))?.quotes.map(
      ({ fixedSpeaker, speaker }) => fixedSpeaker ?? speaker?.name,
    );
  const found = async (name: string) => (await room.directory.fresh(OPERATOR, 'speakers')).find(name);
  const sweepAll = async () => {
    while ((await names.sweep()) > 0);
  };

  it('find what is said under either name, until that is undone', async () => {
    const [id = ''] = await names.decide('join', ['Harbour Source'], 'Mara Lund', 'manage:Anna');
    expect(await found('Harbour Source')).toMatchObject({ kind: 'one', entry: { name: 'Mara Lund' } });
    const reply = await room.type('/quotes speaker:"Mara Lund"');
    expect(JSON.stringify(reply.message.data)).toMatch(
      /The lock will open[\s\S]*We wait for it|We wait for it[\s\S]*The lock will open/,
    );
    expect(await names.undo(id, 'manage:Bo')).toBe(true);
    expect(await names.undo(id, 'manage:Bo')).toBe(false);
    expect(await found('Harbour Source')).toMatchObject({ kind: 'one', entry: { name: 'Harbour Source' } });
    expect(await room.store.names.list({ limit: 9, offset: 0 })).toMatchObject([
      { kind: 'join', by: 'manage:Anna', undone: { by: 'manage:Bo' } },
    ]);
  });

  it('take a name that is nobody’s off every quote, also of later articles, and give it back', async () => {
    const [id = ''] = await names.decide('nobody', ['Harbour Source'], null, 'manage:Anna');
    await sweepAll();
    expect(await speakersOf('lock')).toEqual(['Mara Lund', '']);
    const later = [{ words: 'Nothing is known.', by: 'Harbour Source' }];
    await room.store.articles.save(recordOf('later', { storedAt: NOW.toString() }, later));
    await sweepAll();
    expect(await speakersOf('later')).toEqual(['']);
    expect(await room.store.drift()).toEqual([]);
    expect(await names.sweep()).toBe(0);
    await names.undo(id, 'manage:Anna');
    await sweepAll();
    expect([await speakersOf('lock'), await speakersOf('later')]).toEqual([
      ['Mara Lund', 'Harbour Source'],
      ['Harbour Source'],
    ]);
    expect(await room.store.drift()).toEqual([]);
    expect(await room.store.names.unsettled()).toEqual([]);
  });

  it('leave what a manager has corrected by hand to other names', async () => {
    const [first] = (await room.store.articles.record(OPERATOR, 'lock'))?.quotes ?? [];
    await room.store.quotes.fixSpeaker(OPERATOR, first?.id ?? '', 'Ole Brandt', 'test:u1', NOW.toString());
    const [id = ''] = await names.decide('nobody', ['Mara Lund'], null, 'manage:Anna');
    await sweepAll();
    await names.undo(id, 'manage:Anna');
    await sweepAll();
    expect((await speakersOf('lock'))?.[0]).toBe('Ole Brandt');
  });
});
