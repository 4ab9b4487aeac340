import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Completeness, completeness } from '../../../src/core/statements/completeness.ts';

const ENGLISH: Readonly<Record<Completeness, readonly string[]>> = {
  statement: [
    'We will open the bridge in May.',
    'the bridge will be open by May',
    'I have never seen so many people here',
    'we can’t go on like this',
    'It’s a disgrace.',
    'Nobody told us anything.',
    'There is no plan B,',
    'The council voted against the plan,',
    'Prices climbed again last week.',
    'Don’t panic',
    'Keep the lights on tonight.',
    'If they close the mill, the town is finished.',
    'When the water came, we ran upstairs',
    'How can anyone live on that?',
    'Our patients deserve better than this.',
    'they knew exactly what they were doing',
    'Lagos floods every June,',
    'that is the question nobody wants to answer',
  ],
  verbless: ['A disaster for the whole coast.', 'Not in my lifetime!', 'No comment.'],
  fragment: [
    'the longest bridge of the coast',
    'a slow surrender of the harbour and the quiet politics of the owners,',
    'which had never been tested at sea',
    'because nobody had asked them',
    'who was elected last spring',
    'deeply concerned',
    'a generous offer that was rejected twice',
    'to protect the people of the valley',
    'in the interest of',
    'the people who voted for him',
    'special duties',
    'Paper tiger',
    'Because it was late',
    'after the strike is over',
  ],
};

const ELSEWHERE: Readonly<Record<Completeness, readonly (readonly [language: string, words: string])[]>> = {
  statement: [
    ['de', 'Wir bleiben, bis der letzte Damm steht.'],
    ['fr', 'Nous ne quitterons pas cette vallée'],
    ['es', 'El puente se abre en mayo'],
    ['ru', 'Мост откроют в мае следующего года'],
    ['ja', '橋は来年の春に開通します。'],
    ['ar', 'سيفتح الجسر في الربيع المقبل'],
  ],
  verbless: [],
  fragment: [
    ['de', 'die längste Brücke der Küste'],
    ['fr', 'un scandale'],
    ['ru', 'полный провал'],
  ],
};

describe('quoted words', () => {
  for (const kind of ['statement', 'verbless', 'fragment'] as const) {
    it.each(ENGLISH[kind])(`are a ${kind}: %s`, (text) => {
      expect(completeness(text, 'en')).toBe(kind);
    });
    if (ELSEWHERE[kind].length > 0)
      it.each(ELSEWHERE[kind])(`are a ${kind} in %s: %s`, (language, text) => {
        expect(completeness(text, language)).toBe(kind);
      });
  }

  it('are judged whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'de', null), (text, language) => {
        expect(['statement', 'verbless', 'fragment']).toContain(completeness(text, language));
      }),
    );
  });

  it.each(['that '.repeat(20_000), 'never '.repeat(20_000), `${'"'.repeat(100_000)}a`, '.'.repeat(100_000)])(
    'are judged in little time, however long they are',
    (text) => {
      const before = process.cpuUsage().user;
      completeness(text, 'en');
      expect((process.cpuUsage().user - before) / 1000).toBeLessThan(200);
    },
  );
});
