import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedQuotes } from '../../../src/core/articles/stored-quotes.ts';
import { analyseArticle } from '../../../src/core/ingest/analyse-article.ts';
import type { ArticleRecord } from '../../../src/core/ports/article-store.ts';
import { exchangesIn, storyExchanges } from '../../../src/core/stories/exchanges/find-exchanges.ts';
import { recordOf } from '../../contracts/store-records.ts';
import { type ExchangeStory, OTHER_STYLES, READ, UNREAD } from './exchange-stories.ts';

function read(text: string, id = 'x'): ArticleRecord {
  const { quotes, people } = analyseArticle({ id, text });
  return { ...recordOf(id, { text }), quotes: storedQuotes(id, quotes), people };
}

const linesOf = (text: string) => exchangesIn(read(text)).map(({ kind, by, to }) => `${kind} ${by} > ${to}`);

/** F1 in percent, and what is wrong. */
function score(stories: readonly ExchangeStory[]) {
  let [right, missed, extra] = [0, 0, 0];
  const wrong: string[] = [];
  for (const [text, answers] of stories) {
    const expected = answers.map(([kind, by, to]) => `${kind} ${by} > ${to}`);
    const found = linesOf(text);
    const held = expected.filter((line) => found.includes(line)).length;
    right += held;
    missed += expected.length - held;
    extra += found.length - held;
    if (held < expected.length || held < found.length) wrong.push(`${text} | ${found.join(', ')}`);
  }
  return { f1: (200 * right) / (2 * right + missed + extra), extra, wrong };
}

describe('who answered whom', () => {
  it.each([
    ['the stories that the rules were written with', READ],
    ['the stories that were not looked at', UNREAD],
    ['stories in other styles, not looked at either', OTHER_STYLES],
  ] as const)('is found in %s, and nothing else', (_, stories) => {
    const { f1, extra, wrong } = score(stories);
    expect({ wrong, extra, good: f1 >= 90 }).toMatchObject({ extra: 0, good: true });
  });

  it.each([
    [
      'words between quotation marks answer nobody',
      'Ada Voss said: “He rejected the claim.” Bo Lind said no.',
    ],
    ['a lawyer is not the client', 'An attorney for Ada Voss did not respond to a request for comment.'],
    ['a crowd has no name', 'Ada Voss said it was safe. Voters rejected the claim.'],
    [
      'nor is an office its head',
      'Ada Voss’s office did not respond to questions. Ada Voss’s office rejected the claim.',
    ],
    ['people who support somebody are others', 'Several members supporting Ada Voss declined to comment.'],
    ['a vote is no answer', 'Ada Voss said the bill was good. Bo Lind opposed it. Carl Ost supported it.'],
    [
      'who is rebuked must have spoken',
      'Ada Voss said it was cold. Before that Bo Lind rebuked Carl Ost for the delay.',
    ],
    ['not to answer in kind is no silence', 'Ada Voss said he was a fool. Bo Lind did not respond in kind.'],
    ['to reject reports answers nobody', 'Ada Voss said the merger was near. Bo Lind denied the reports.'],
    ['another clause has another subject', 'Ada Voss said the men denied the charges.'],
    ['nobody said anything before', 'Judge Ada Voss rejected the appeal on Thursday.'],
  ])('%s', (_, text) => {
    expect(linesOf(text)).toEqual([]);
  });

  it('names the words, the sentence, and the quotes that are answered and answer', () => {
    const record = read(
      '“The port hid the survey,” councillor Mara Holt said on Monday. Port director Emil Sand rejected the accusation. “Every page was on our website in March,” Sand said.',
    );
    const [found] = exchangesIn(record);
    const words = (id: string | null | undefined) => record.quotes.find((quote) => quote.id === id)?.text;
    expect(record.article.text.slice(found?.words.start, found?.words.end)).toBe('rejected the accusation');
    expect(record.article.text.slice(found?.sentence.start, found?.sentence.end)).toMatch(
      /^Port director .*accusation\.$/,
    );
    expect(words(found?.claim)).toBe('The port hid the survey,');
    expect(words(found?.reply)).toBe('Every page was on our website in March,');
  });

  it('is told once for each pair over the outlets of a story', () => {
    const text = 'Mara Holt said the survey was hidden. Emil Sand rejected the accusation.';
    expect(storyExchanges([read(text, 'a'), read(text, 'b')])).toHaveLength(1);
  });

  it('lies within the text whatever the text is', () => {
    const bits = fc.constantFrom(
      'Ada Voss',
      ' rejected the claim',
      '. ',
      '“',
      '”',
      ' said',
      ', who',
      '\n\n',
      ' did not respond',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { words, sentence } of exchangesIn(read(text))) {
          expect(words.start).toBeGreaterThanOrEqual(sentence.start);
          expect(words.end).toBeLessThanOrEqual(sentence.end);
          expect(sentence.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
