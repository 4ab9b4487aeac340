import { describe, expect, test } from 'vitest';
import { dependence } from '../../../src/core/articles/stands-alone.ts';
import { summarise } from '../../../src/core/articles/summary.ts';

test('cuts a dateline with a full stop', () => {
  const text =
    'LA CROIX, Wis. (AP) — Two barges collided on the river near La Croix on Monday, the coast guard said.';
  expect(summarise(text).map((sentence) => sentence.text)).toEqual([
    'Two barges collided on the river near La Croix on Monday, the coast guard said.',
  ]);
});

describe('a sentence of a summary', () => {
  test.each([
    'He opened the bridge on Friday with the mayor.',
    'The move came two days after the strike began in the port.',
    'The ruling, a surprise to many, was welcomed by the unions.',
    'Lindqvist, speaking next, called for patience in the talks.',
    'Lindqvist also promised new ferries for the islands.',
    'But the harbour remained closed for a third day.',
    'For example, fares rose by a tenth in the last year.',
    'At her trial she denied taking money from the builder.',
    'Several supporters criticised this, saying the fare was too high.',
    'Despite these fears the council voted for the pier on Monday.',
    'Which is why the port is looking for a second director.',
    'We met in a small café behind the station of Tarvik.',
    'Will the bridge ever be repaired by the government?',
  ])('does not point at what was told before: %s', (sentence) => {
    expect(dependence(sentence, 'en')).toBe('some');
  });

  test.each([
    'Listen to the whole talk on your podcast platform.',
    'Ada Lindqvist opens the bridge in Westport on May 3. (Photo by Jan Orr)',
    'This article was updated on Monday to correct the fare.',
    'Sign up for our morning briefing and get it every day.',
    'Reporting by Jan Orr in Westport and Mia Cole in Tarvik.',
  ])('is no caption, note or advert: %s', (sentence) => {
    expect(dependence(sentence, 'en')).toBe('furniture');
  });

  test.each([
    'Ada Lindqvist, the mayor of Westport, said she would resign in May.',
    'The decision of the court ends a dispute of nine years over the harbour.',
    'There are no ferries between Westport and Tarvik this week.',
    'This week the port of Westport handled fewer ships than in any since 2009.',
    'A farmer who lost his herd in the flood is suing the water board.',
    'Ada Lindqvist said: “I will resign, and we all know why.”',
  ])('may say who and what: %s', (sentence) => {
    expect(dependence(sentence, 'en')).toBe('none');
  });

  test('introduces people by their whole name, unless the title does', () => {
    const text =
      'The port of Westport has a new director since Monday. Brook wants to open two more piers by the spring of next year. The city council chose Ada Brook from nine applicants for the post in Westport.';
    const summary = (title: string) => summarise(text, title).map((sentence) => sentence.text);
    expect(summary('Port has a new director')).not.toContainEqual(expect.stringMatching(/^Brook/));
    expect(summary('Brook takes over the port')).toContainEqual(expect.stringMatching(/^Brook/));
  });
});

describe('in other languages', () => {
  test('sentences are found where words have no spaces and end with other marks', () => {
    const text =
      '西港市は十五日、老朽化した港の橋を来年春に閉鎖すると発表した。市長の説明では、修理に三年かかる見通しだという。島の住民からは通学や買い物への影響を心配する声が上がっている。';
    expect(summarise(text, '港の橋、来年春に閉鎖').map((sentence) => sentence.text)).toContain(
      '西港市は十五日、老朽化した港の橋を来年春に閉鎖すると発表した。',
    );
  });

  test('patterns of English are not applied', () => {
    expect(dependence('Also sprach der Bürgermeister am Montag im Rathaus von Westhafen.', 'de')).toBe(
      'none',
    );
    expect(dependence('The move is on, sagte der Sänger am Montag in Westhafen.', 'de')).toBe('none');
  });

  test.each([
    ['de', 'Er eröffnete die Brücke am Freitag mit dem Bürgermeister.'],
    ['fr', 'Il a ouvert le pont vendredi avec la maire de la ville.'],
    ['es', 'Sin embargo, el puente sigue cerrado desde el lunes.'],
    ['it', 'Questo ponte resta chiuso da lunedì per lavori.'],
    ['pt', 'Ela abriu a ponte na sexta-feira com o prefeito.'],
    ['nl', 'Hij opende de brug op vrijdag met de burgemeester.'],
    ['ru', 'Он открыл мост в пятницу вместе с мэром города.'],
    ['ja', 'しかし、橋は月曜日から閉鎖されたままだ。'],
    ['zh', '但这座桥自星期一以来一直关闭。'],
  ])('%s: openings that point back are known', (language, sentence) => {
    expect(dependence(sentence, language)).toBe('some');
  });
});
