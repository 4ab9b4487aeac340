/** A person's earlier and later words on a subject stand side by side; nobody's stand beside another person's. */
import { beforeAll, describe, expect, it } from 'vitest';
import { SHARED } from '../../../../src/core/base/scope.ts';
import { memoryRecord } from '../../../../src/core/library/memory-record.ts';
import type { QuoteHit } from '../../../../src/core/ports/quote-store.ts';
import { shownSpeaker } from '../../../../src/core/quotes/confidence/shown-speaker.ts';
import { thenAndNow } from '../../../../src/core/statements/over-time/then-and-now.ts';
import { nameKey } from '../../../../src/core/text/names/name-spelling.ts';
import { stemsOf } from '../../../../src/core/text/words.ts';
import { PAIRED, type Told, UNPAIRED } from './statements-in-articles.ts';
import { OVER_TIME } from './statements-over-time.ts';

interface Pair {
  readonly speaker: string;
  readonly subject: string;
  readonly earlier: string;
  readonly later: string;
}

const PAIRS: readonly Pair[] = OVER_TIME.flatMap(([speaker, lines]) =>
  lines.map((line) => {
    const [subject = '', earlier = '', later = ''] = line.split('|');
    return { speaker, subject, earlier, later };
  }),
);

/** Each statement in an article of its own, the later ones in another month. */
let hits: readonly QuoteHit[];
beforeAll(async () => {
  const said = (words: string, { speaker, subject }: Pair, at: string, id: string) => ({
    ...{ id, outlet: 'Own Paper', publishedAt: at },
    text: `Asked about the ${subject}, ${speaker} gave a short answer. “${words},” ${speaker} said.`,
  });
  const articles = PAIRS.flatMap((pair, at) => [
    said(pair.earlier, pair, `2025-03-${String((at % 28) + 1).padStart(2, '0')}`, `e${at}`),
    said(pair.later, pair, `2025-09-${String((at % 28) + 1).padStart(2, '0')}`, `l${at}`),
  ]);
  const { stores } = await memoryRecord(articles);
  hits = await stores.quotes.list(
    SHARED,
    { articles: articles.map(({ id }) => id) },
    { limit: 10_000, offset: 0 },
  );
});

const about = (subject: string): readonly QuoteHit[] =>
  hits.filter(({ article }) => stemsOf(article.text).includes(stemsOf(subject)[0] ?? ''));

describe('a hundred pairs', () => {
  it('are found by their subject, nearly all of them', () => {
    const found = PAIRS.filter(({ speaker, subject, earlier, later }) =>
      thenAndNow(about(subject), [nameKey(speaker)], subject).some(
        (pair) =>
          pair.earlier.lead.quote.text.startsWith(earlier) && pair.later.lead.quote.text.startsWith(later),
      ),
    );
    expect(PAIRS).toHaveLength(100);
    expect(found.length).toBeGreaterThanOrEqual(95);
  });

  it('stand beside words of the same person only, and of another day', () => {
    for (const [speaker] of OVER_TIME) {
      for (const { earlier, later } of thenAndNow(hits, [nameKey(speaker)], 'the')) {
        expect([shownSpeaker(earlier.lead.quote), shownSpeaker(later.lead.quote)]).toEqual([
          speaker,
          speaker,
        ]);
        expect(earlier.lead.article.publishedOn < later.lead.article.publishedOn).toBe(true);
      }
    }
  });
});

it('leaves out what nobody is shown to have said, and words of one day', () => {
  expect(thenAndNow(hits, [nameKey('Somebody Else')], 'bridge')).toEqual([]);
  const [first] = hits;
  if (first === undefined) throw new Error('there are no quotes');
  expect(thenAndNow([first, first], [nameKey(shownSpeaker(first.quote) ?? '')], 'bridge')).toEqual([]);
});

/** Whether the later article's words stand beside the earlier one's, among all that the record has of the subject. */
async function pairedIn(told: readonly Told[]): Promise<readonly boolean[]> {
  const articles = told.flatMap(([, , earlier, later], at) => [
    { id: `e${at}`, outlet: 'Paper', publishedAt: '2025-02-11', text: earlier },
    { id: `l${at}`, outlet: 'Paper', publishedAt: '2025-10-07', text: later },
  ]);
  const { stores } = await memoryRecord(articles);
  const ids = articles.map(({ id }) => id);
  const said = await stores.quotes.list(SHARED, { articles: ids }, { limit: 1_000, offset: 0 });
  return told.map(([speaker, about], at) =>
    thenAndNow(said, [nameKey(speaker)], about).some(
      ({ earlier, later }) => earlier.lead.article.id === `e${at}` && later.lead.article.id === `l${at}`,
    ),
  );
}

describe('articles in the styles of many papers', () => {
  it('bring statements of one person on one subject together', async () => {
    const found = await pairedIn(PAIRED);
    expect(PAIRED).toHaveLength(50);
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(46);
  });

  it('bring no others together: another subject or person, words not said, the same once more, or old ones', async () => {
    const found = await pairedIn(UNPAIRED);
    expect(UNPAIRED).toHaveLength(50);
    // An actress’s words, which the engine takes for the person’s whom she plays.
    expect(
      UNPAIRED.flatMap(([speaker, about], at) => (found[at] === true ? [[speaker, about]] : [])),
    ).toEqual([['Hanne Uldall', 'school bus']]);
  });
});
