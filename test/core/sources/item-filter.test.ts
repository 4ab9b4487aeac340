import { describe, expect, it } from 'vitest';
import { filteredOutBy } from '../../../src/core/sources/item-filter.ts';
import type { ItemFilter } from '../../../src/core/sources/source.ts';
import { cpuMs } from '../../cpu-time.ts';

const item = {
  draft: {
    title: 'Treaty talks go on',
    text: 'Ministers negotiated about the treaties in Genève. José Ibáñez left early.',
    url: 'https://herald.example/world/europe/1',
    language: 'en-GB',
  },
  categories: ['Diplomacy'],
};

describe('a source’s filter', () => {
  it.each([
    ['Die Verhandlungen über die Brücken dauern an, sagte die Ministerin am Montag.', 'Brücke', 'Haus'],
    ['Переговоры о новых пошлинах продолжаются, сообщили в понедельник в министерстве.', 'пошлина', 'мост'],
    ['政府周一宣布，新的海港大桥将于明年春天开始建设。', '海港', '机场'],
  ])('knows the forms of words of “%s”', (text, wanted, other) => {
    const one = { draft: { title: '', text, url: 'https://herald.example/1' }, categories: [] };
    expect(filteredOutBy(one, { include: [wanted] })).toBeNull();
    expect(filteredOutBy(one, { exclude: [wanted] })).toBe('an unwanted word');
    expect(filteredOutBy(one, { include: [other] })).toBe('none of the wanted words');
  });

  it.each<[ItemFilter, string | null]>([
    [{}, null],
    [{ include: [] }, null],
    [{ include: ['treaty'] }, null],
    [{ include: ['negotiating'] }, null],
    [{ include: ['eat'] }, 'none of the wanted words'],
    [{ include: ['treaty talks'] }, null],
    [{ include: ['talks treaty'] }, 'none of the wanted words'],
    [{ exclude: ['minister'] }, 'an unwanted word'],
    [{ exclude: ['miniature'] }, null],
    [{ people: ['Jose Ibanez'] }, null],
    [{ people: ['Ann Bo'] }, 'none of the wanted people'],
    [{ sections: ['diplomacy'] }, null],
    [{ sections: ['Europe'] }, null],
    [{ sections: ['sport'] }, 'another section'],
    [{ languages: ['en'] }, null],
    [{ languages: ['de'] }, 'another language'],
    [{ minWords: 500 }, 'too short'],
  ])('%j: %s', (filter, reason) => {
    expect(filteredOutBy(item, filter)).toBe(reason);
  });

  it('takes words as words, however they are written', () => {
    const taken = cpuMs(() => {
      const hostile = { include: ['(a+)+$', '.*', '[', 'a'.repeat(100)] };
      expect(filteredOutBy({ ...item, draft: { text: 'a'.repeat(200_000) } }, hostile)).toBe(
        'none of the wanted words',
      );
    });
    expect(taken).toBeLessThan(5000);
  });
});
