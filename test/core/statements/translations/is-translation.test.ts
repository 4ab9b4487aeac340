/** Statements and their translations, and how many of each kind are linked. */
import { describe, expect, it } from 'vitest';
import { readKnownNames } from '../../../../src/config/index.ts';
import { createAnchorReader } from '../../../../src/core/statements/translations/anchors.ts';
import {
  type ComparedStatement,
  isTranslation,
} from '../../../../src/core/statements/translations/is-translation.ts';
import { numbersIn } from '../../../../src/core/statements/translations/numbers-in-text.ts';
import { STATEMENTS } from './statements-in-languages.ts';

const anchors = createAnchorReader(readKnownNames([])());
const compared = STATEMENTS.map((statement) =>
  Object.entries(statement).map(
    ([language, text]): ComparedStatement => ({ text, language, anchors: anchors.read(text, language) }),
  ),
);

describe('translations', () => {
  it('are found by numbers and names in four of five pairs, and no other two statements are linked', () => {
    let pairs = 0;
    let found = 0;
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const [at, versions] of compared.entries()) {
      for (const one of versions) {
        for (const [place, others] of compared.entries()) {
          for (const other of others) {
            if (one.language >= other.language) continue;
            const linked = isTranslation(one, other);
            if (place !== at) {
              if (linked) wrong.push(`${one.text} / ${other.text}`);
              continue;
            }
            pairs += 1;
            if (linked) found += 1;
            else
              missed.push(
                `${one.text} / ${other.text} ${[...one.anchors.names]} ${[...other.anchors.names]} ${[...one.anchors.numbers]} ${[...other.anchors.numbers]}`,
              );
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(pairs).toBe(140);
    expect(found / pairs, missed.join('\n')).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['en', '1,200 people and 2.5 billion euros on 8 May 2025', ['1200', '2500000000', '8', '5', '2025']],
    ['de', '1.200 Menschen und 2,5 Milliarden Euro am 8. Mai 2025', ['1200', '2500000000', '8', '5', '2025']],
    [
      'fr',
      '1 200 personnes et 2,5 milliards d’euros le 8 mai 2025',
      ['1200', '2500000000', '8', '5', '2025'],
    ],
    ['es', '1.200 personas y 2,5 millones de euros el 8 de mayo', ['1200', '2500000', '8', '5']],
    ['ru', '1 200 человек и 2,5 млрд евро 8 мая 2025 года', ['1200', '2500000000', '8', '5', '2025']],
    ['zh', '1200人和25亿欧元，2025年5月8日', ['1200', '2500000000', '2025', '5', '8']],
    ['zh', '每1 000人中25人，2020 300', ['1000', '25', '2020', '300']],
    ['ja', '4,000万円を5月8日に', ['40000000', '5', '8']],
    ['ar', '١٢٠٠ شخص و ٤٠ مليون', ['1200', '40000000']],
    ['de', 'Im Februar 310.000 Menschen', ['310000']],
    ['en', 'In May 1945 and on May 8', ['5', '1945', '8']],
    ['en', 'It may rain, and we march on.', []],
    ['tr', '1.200 kişi, 3 bin ağaç', ['1200', '3000']],
  ])('numbers in %s: %s', (language, text, numbers) => {
    expect([...numbersIn(text, language)].sort()).toEqual([...numbers].sort());
  });

  it('are read by countries, bodies and people, in their cases', () => {
    expect(anchors.read('С президентом Путиным в России и в ООН', 'ru').names).toEqual(
      new Set(['Russia', 'United Nations', 'Vladimir Putin']),
    );
    expect(anchors.read('普京在俄罗斯和联合国', 'zh').names).toEqual(
      new Set(['Russia', 'United Nations', 'Vladimir Putin']),
    );
    expect(anchors.read('索马里', 'zh').names).toEqual(new Set(['Somalia']));
    expect(anchors.read('Papua New Guinea', 'en').names).toEqual(new Set(['Papua New Guinea']));
    expect(anchors.read('The Niger basin', 'en').names).toEqual(new Set(['Niger']));
  });

  it.each([
    ['es', 'Las leyes de pesca cambian en Chile.', ['Chile']],
    ['en', 'They ate turkey in Chad.', ['Chad']],
    ['es', 'Las Provincias Unidas y Perú', ['Peru']],
    ['es', 'Perú y los Estados Unidos', ['Peru', 'United States']],
    ['fr', 'L’Islande en a payé le prix, et l’Ukraine aussi.', ['Iceland', 'Ukraine']],
    ['zh', '发展中国家和法国国家电台', ['France']],
    ['zh', '中国家庭', ['China']],
    ['en', 'It costs 5 US dollars.', []],
    ['fr', 'Cela coûte 5 dollars des États-Unis au Kenya.', ['Kenya']],
    ['ru', 'Это стоит 5 долл. США.', []],
    ['ru', 'Переговоры США и Кении', ['Kenya', 'United States']],
  ])('are no other words, nor whose dollar it is, in %s: %s', (language, text, names) => {
    expect([...anchors.read(text, language).names].sort()).toEqual(names);
  });

  it('may spell out a number below ten where others tell enough, and never differ in one', () => {
    const read = (language: string, text: string) => ({
      text,
      language,
      anchors: anchors.read(text, language),
    });
    const figure = read('en', 'By 2031 we will open 640 schools for children under 7 years.');
    const word = read('de', 'Bis 2031 werden wir 640 Schulen für Kinder unter sieben Jahren öffnen.');
    const other = read('de', 'Bis 2031 werden wir 640 Schulen für Kinder unter 9 Jahren öffnen.');
    const bare = read('de', 'Wir werden im Jahr 2031 Schulen für Kinder unter sieben Jahren öffnen.');
    expect(isTranslation(figure, word)).toBe(true);
    expect(isTranslation(figure, other)).toBe(false);
    expect(isTranslation(figure, bare)).toBe(false);
  });
});
