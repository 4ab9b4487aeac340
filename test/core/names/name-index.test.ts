import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameIndex, type NameEntry } from '../../../src/core/names/name-index.ts';
import { soundOf } from '../../../src/core/names/name-sound.ts';
import { mergeSamePerson } from '../../../src/core/names/same-person.ts';
import { cpuMs } from '../../cpu-time.ts';

const entry = (name: string, weight = 1, aliases: string[] = []): NameEntry => ({
  name,
  keys: [name.toLowerCase()],
  aliases,
  weight,
});

const BOOK = await createNameIndex([
  entry('Vladimir Putin', 9, ['Putin']),
  entry('Xi Jinping', 8, ['Xi']),
  entry('Volodymyr Zelenskyy', 7),
  entry('Jerome Powell', 5, ['Powell']),
  entry('Colin Powell', 2, ['Powell']),
  entry('Inger Andersen', 1),
  entry('National Transportation Safety Board', 1, ['NTSB']),
]);

const one = (typed: string) => {
  const found = BOOK.find(typed);
  return found.kind === 'one' ? found.entry.name : found.kind;
};

/** A pronounceable word for each number. */
function letters(number: number): string {
  return [...String(number)]
    .map((digit) => `${'bcdfghklmn'[Number(digit)]}${'aeiou'[Number(digit) % 5]}`)
    .join('');
}

describe('a name is found', () => {
  test.each([
    ['Putin', 'Vladimir Putin'],
    ['putin', 'Vladimir Putin'],
    ['PUTIN VLADIMIR', 'Vladimir Putin'],
    ['Vladimir Putn', 'Vladimir Putin'],
    ['Xí  Jinping', 'Xi Jinping'],
    ['Zelensky', 'Volodymyr Zelenskyy'],
    ['Zelenskiy', 'Volodymyr Zelenskyy'],
    ['Zelenski', 'Volodymyr Zelenskyy'],
    ['Jerome Powell', 'Jerome Powell'],
    ['transportation board', 'National Transportation Safety Board'],
    ['ntsb', 'National Transportation Safety Board'],
    ['Anderson', 'Inger Andersen'],
  ])('whatever its spelling: %s', (typed, name) => {
    expect(one(typed)).toBe(name);
  });

  test('several that fit are given back, the most quoted first', () => {
    const found = BOOK.find('Powell');
    expect(found.kind === 'many' && found.entries.map(({ name }) => name)).toEqual([
      'Jerome Powell',
      'Colin Powell',
    ]);
  });

  test('none that fits comes with those near by', () => {
    const found = BOOK.find('Vladimir Lenin');
    expect(found.kind === 'none' && found.near.map(({ name }) => name)).toContain('Vladimir Putin');
    expect(BOOK.find('').kind).toBe('none');
    expect(BOOK.find('%').kind).toBe('none');
  });
});

test('called so are only those whose whole name or alias it is', () => {
  const called = (typed: string) => BOOK.called(typed).map(({ name }) => name);
  expect(called('putin')).toEqual(['Vladimir Putin']);
  expect(called('Powell')).toEqual(['Jerome Powell', 'Colin Powell']);
  expect(called('Putn')).toEqual([]);
  expect(called('transportation board')).toEqual([]);
});

describe('namesakes', () => {
  test('of a surname alone are those who bear it, of a full name the surname alone', async () => {
    const nameIndex = await createNameIndex([
      entry('Obama', 9),
      entry('Barack Obama', 5),
      entry('Michelle Obama', 2),
      entry('The Obama administration', 3),
    ]);
    const of = (typed: string) => {
      const found = nameIndex.find(typed);
      return found.kind === 'one' ? nameIndex.namesakes(found.entry).map(({ name }) => name) : [];
    };
    expect(of('Obama')).toEqual(['Barack Obama', 'Michelle Obama']);
    expect(of('Barack Obama')).toEqual(['Obama']);
    expect(of('The Obama administration')).toEqual([]);
  });

  test('are not near by for an article that they share', async () => {
    const nameIndex = await createNameIndex([entry('The company', 2), entry('The agency', 1)]);
    expect(nameIndex.find('the Kremlin')).toEqual({ kind: 'none', near: [] });
  });
});

describe('suggestions', () => {
  test('fit the beginning of any word, heaviest first; all when nothing is typed', () => {
    expect(BOOK.suggest('po', 5).map(({ name }) => name)).toEqual(['Jerome Powell', 'Colin Powell']);
    expect(BOOK.suggest('', 2).map(({ name }) => name)).toEqual(['Vladimir Putin', 'Xi Jinping']);
  });

  test('a hundred thousand names are read in batches and suggested from in a few milliseconds', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) =>
      entry(`${letters(at)} ${letters(at % 5000)}`, at % 90),
    );
    const nameIndex = await createNameIndex(many);
    const taken = cpuMs(() => {
      for (const typed of ['ba', 'bacada', 'bacaad', 'nobody at all']) nameIndex.suggest(typed, 25);
    });
    expect(taken / 4).toBeLessThan(50);
  });

  test('any text is looked up without a fault, and a name of the book finds itself', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (typed) => void BOOK.suggest(typed, 5)));
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (typed) => void BOOK.find(typed)));
  });
});

describe('spellings', () => {
  const stored = (name: string, quotes: number) => ({ key: name.toLowerCase(), name, aliases: [], quotes });

  test('of one name are one entry with all their keys, named as most write it', async () => {
    const merged = await mergeSamePerson([stored('Volodymyr Zelensky', 2), stored('Volodymyr Zelenskyy', 5)]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ name: 'Volodymyr Zelenskyy', weight: 7 });
    expect(merged[0]?.keys).toHaveLength(2);
  });

  test('a surname belongs to the one who has it, and to nobody when two have it', async () => {
    const one = await mergeSamePerson([stored('Putin', 3), stored('Vladimir Putin', 1)]);
    expect(one.map(({ name, keys }) => ({ name, keys }))).toEqual([
      { name: 'Vladimir Putin', keys: ['putin', 'vladimir putin'] },
    ]);
    const two = [stored('Powell', 3), stored('Jerome Powell', 1), stored('Colin Powell', 1)];
    expect(await mergeSamePerson(two)).toHaveLength(3);
  });

  test('with an initial in the middle are the same person, where only one such initial is known', async () => {
    const one = await mergeSamePerson([
      stored('Donald Trump', 9),
      stored('Donald J. Trump', 2),
      stored('Trump', 1),
    ]);
    expect(one.map(({ name, keys }) => ({ name, keys: keys.length }))).toEqual([
      { name: 'Donald Trump', keys: 3 },
    ]);
    const two = [stored('George Bush', 3), stored('George W. Bush', 2), stored('George H. W. Bush', 1)];
    expect(await mergeSamePerson(two)).toHaveLength(3);
    expect(await mergeSamePerson([stored('J. Robert Smith', 1), stored('Robert Smith', 1)])).toHaveLength(2);
  });

  test('of very many names are merged in slices, and others have their turn between two', async () => {
    const letters = (n: number) =>
      String.fromCharCode(
        ...String(n)
          .split('')
          .map((digit) => 97 + Number(digit)),
      );
    const many = Array.from({ length: 5_000 }, (_, n) => stored(`Anna B${letters(n)}`, 1));
    let turns = 0;
    let next = setImmediate(function other() {
      turns++;
      next = setImmediate(other);
    });
    const merged = await mergeSamePerson(many);
    clearImmediate(next);
    expect(merged.reduce((sum, { keys }) => sum + keys.length, 0)).toBe(5_000);
    expect(turns).toBeGreaterThan(1);
  });

  test('sound the same in the usual transliterations', () => {
    expect(soundOf('Zelensky')).toBe(soundOf('Zelenskiy'));
    expect(soundOf('Khrushchev')).toBe(soundOf('Hrushchev'));
    expect(soundOf('Putin')).not.toBe(soundOf('Patin'));
    for (const spelling of ['Zelenskyy', 'Zelenskiy', 'Zelenskyi', 'Zelenskyj', 'Zelens’kyi', 'Zelenski'])
      expect(soundOf(spelling)).toBe(soundOf('Zelensky'));
    expect(soundOf('Lech Wałęsa')).toBe(soundOf('Lech Walesa'));
  });

  test('of one given name in neighbouring languages are one person, with the surname', async () => {
    const merged = await mergeSamePerson([
      stored('Vladimir Putin', 9),
      stored('Volodymyr Zelenskyy', 5),
      stored('Vladimir Zelensky', 2),
      stored('Volodymyr', 1),
      stored('Aleksandr Syrsky', 2),
      stored('Oleksandr Syrskyi', 3),
    ]);
    const keys = new Map(merged.map((one) => [one.name, one.keys]));
    expect(keys.get('Volodymyr Zelenskyy')).toEqual([
      'volodymyr zelenskyy',
      'vladimir zelensky',
      'volodymyr',
    ]);
    expect(keys.get('Oleksandr Syrskyi')).toHaveLength(2);
    expect(keys.get('Vladimir Putin')).toEqual(['vladimir putin']);
  });

  test('of another’s given name never lead to somebody else: a Volodymyr is no Vladimir', async () => {
    const nameIndex = await createNameIndex(
      await mergeSamePerson([stored('Vladimir Putin', 9), stored('Volodymyr Zelensky', 5)]),
    );
    const found = (typed: string) => {
      const lookup = nameIndex.find(typed);
      return lookup.kind === 'one' ? lookup.entry.name : lookup.kind;
    };
    expect(found('Vladimir Zelensky')).toBe('Volodymyr Zelensky');
    expect(found('Vladimir Zelenskiy')).toBe('Volodymyr Zelensky');
    expect(found('Volodymyr')).toBe('Volodymyr Zelensky');
    expect(found('Vladimir')).toBe('Vladimir Putin');
    expect(nameIndex.suggest('vladimir zel', 5).map(({ name }) => name)).toEqual(['Volodymyr Zelensky']);
    expect(nameIndex.suggest('volod', 5).map(({ name }) => name)).toEqual(['Volodymyr Zelensky']);
    const alone = await createNameIndex(
      await mergeSamePerson([stored('Vladimir Putin', 9), stored('Volodymyr', 1)]),
    );
    expect(alone.find('Volodymyr')).toMatchObject({ kind: 'one', entry: { name: 'Volodymyr' } });
    const without = await createNameIndex(await mergeSamePerson([stored('Vladimir Putin', 9)]));
    expect(without.find('Volodymyr').kind).not.toBe('one');
    expect(without.find('Volodymyr Zelensky').kind).not.toBe('one');
  });
});
