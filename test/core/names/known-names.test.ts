/** Names across scripts: by letters, and by a table. */
import { describe, expect, it } from 'vitest';
import { readKnownNames } from '../../../src/config/index.ts';
import { createKnownNames } from '../../../src/core/names/known-names.ts';
import { createNameIndex } from '../../../src/core/names/name-index.ts';
import { soundOf } from '../../../src/core/names/name-sound.ts';
import { mergeSamePerson } from '../../../src/core/names/same-person.ts';
import { nameKey } from '../../../src/core/text/names/name-spelling.ts';

const stored = (name: string, quotes = 1) => ({ key: nameKey(name), name, aliases: [], quotes });

describe('names in Cyrillic letters', () => {
  it.each([
    ['Сергей Лавров', 'Sergei Lavrov', 'Sergej Lawrow'],
    ['Дмитрий Песков', 'Dmitry Peskov', 'Dmitri Peskow'],
    ['Елена Ельцина', 'Yelena Yeltsina', 'Elena Yeltsina'],
    ['Андрій Сибіга', 'Andrii Sybiha', 'Andriy Sybiha'],
    ['Володимир Лисенко', 'Volodymyr Lisenko', 'Vladimir Lysenko'],
    ['Юрий Хорошев', 'Yuri Khoroshev', 'Yuriy Horoshev'],
  ])('%s is %s and %s', (...names) => {
    expect(new Set(names.map(soundOf)).size).toBe(1);
  });

  it('keep two people apart', () => {
    expect(soundOf('Иван Петров')).not.toBe(soundOf('Ivan Petrova'));
    expect(soundOf('Анна Белова')).not.toBe(soundOf('Anna Below'));
  });
});

describe('the table of names', () => {
  const known = createKnownNames({
    people: [['Mira Vasko', 'Мира Васко', '米拉·瓦斯科', '瓦斯科', 'ミラ・ワスコ']],
    bodies: [['Tide Council', '潮汐委员会']],
  });

  it('makes one speaker of all names of a line, whichever of them is typed', async () => {
    const people = [stored('Mira Vasko', 3), stored('Мира Васко'), stored('瓦斯科'), stored('Mira Vaska')];
    const index = await createNameIndex(await mergeSamePerson(people, known));
    for (const typed of ['Vasko', 'Mira Vasko', 'Васко', '瓦斯科', '米拉·瓦斯科', 'ミラ・ワスコ']) {
      const found = index.find(typed);
      expect(found, typed).toMatchObject({ kind: 'one', entry: { name: 'Mira Vasko' } });
      if (found.kind === 'one') expect(found.entry.keys).toEqual(['mira vasko', 'мира васко', '瓦斯科']);
    }
  });

  it('knows a surname alone in two scripts, where no article has the full name', async () => {
    expect(
      await mergeSamePerson([stored('Vasko', 3), stored('瓦斯科'), stored('Васко')], known),
    ).toHaveLength(1);
    // Somebody else with that surname leaves it open whose it is.
    const two = [stored('Vasko', 3), stored('瓦斯科'), stored('Jon Vasko')];
    expect((await mergeSamePerson(two, known)).length).toBeGreaterThan(1);
  });

  it('changes nothing for names that it lacks', async () => {
    const people = [stored('Tom Reed'), stored('汤姆·里德')];
    expect(await mergeSamePerson(people, known)).toHaveLength(2);
    expect(known.soundOf('Tom Reed')).toBe(soundOf('Tom Reed'));
  });

  it('that comes with Pullquote names no two people alike, and takes lines from the configuration', () => {
    const { table, soundOf: known } = readKnownNames([['Mira Vasko', '瓦斯科']])();
    const owners = new Map<string, number>();
    for (const [at, row] of [...table.people, ...table.bodies].entries()) {
      for (const name of row) {
        const key = nameKey(name);
        expect(owners.get(key) ?? at, name).toBe(at);
        owners.set(key, at);
      }
    }
    expect(table.people.length).toBeGreaterThan(35);
    expect(known('普京')).toBe(known('Wladimir Putin'));
    expect(known('瓦斯科')).toBe(known('Mira Vasko'));
  });
});
