import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, StoredQuote } from '../../../src/core/articles/article.ts';
import type { QuoteHit } from '../../../src/core/ports/quote-store.ts';
import { comparableWords, indexOfWords } from '../../../src/core/statements/comparable-words.ts';
import { statementsOf } from '../../../src/core/statements/same-statement.ts';
import { wordDifference } from '../../../src/core/statements/word-difference.ts';
import { cpuMs } from '../../cpu-time.ts';

let made = 0;

function hit(
  text: string,
  outlet: string,
  speaker: string | null,
  more: Partial<StoredQuote> = {},
): QuoteHit {
  made++;
  const article: Article = {
    id: `a-${outlet}`,
    source: 's',
    outlet,
    workspace: null,
    guid: null,
    url: null,
    title: 'T',
    byline: null,
    text,
    summary: null,
    language: 'en',
    publishedAt: '2026-01-01T00:00:00.000Z',
    publishedOn: '2026-01-01',
    storedAt: '2026-01-01T00:00:00.000Z',
    revisedAt: '2026-01-01T00:00:00.000Z',
    revision: 1,
    fingerprint: 'f',
    story: 's1',
    origin: null,
    keep: 'full',
    picture: null,
    status: 'current',
  };
  const quote: StoredQuote = {
    id: `q${made}`,
    article: article.id,
    of: 'article',
    status: 'current',
    fixedSpeaker: null,
    start: 0,
    end: text.length,
    text,
    kind: 'direct',
    group: `g${made}`,
    pieces: [{ start: 0, end: text.length, text }],
    speaker:
      speaker === null ? null : { name: speaker, start: 0, end: 0, confidence: 1, by: 'name', shown: true },
    cue: null,
    attribution: null,
    modality: 'asserted',
    saidOn: null,
    context: { start: 0, end: text.length },
    ...more,
  };
  return { quote, article };
}

const WORDS = 'We will open the harbour to every ship before the winter comes';

describe('the same words in several outlets', () => {
  test('are one statement, with what differs told word by word', () => {
    const [statement, ...others] = statementsOf([
      hit(WORDS, 'A', 'The Harbour Board'),
      hit(`${WORDS}.`, 'B', 'The Harbour Board'),
      hit('open the harbour to every ship before the winter', 'C', 'The Harbour Board'),
      hit('We shall open the port to every ship before the winter comes', 'D', 'The Harbour Board'),
    ]);
    expect(others).toEqual([]);
    expect(statement?.variants.map(({ wording }) => wording)).toEqual(['same', 'shorter', 'different']);
    const changed = statement?.variants[2]?.difference.runs.filter(({ kind }) => kind !== 'same');
    expect(changed).toHaveLength(4);
  });

  test('said by two different people are two', () => {
    expect(statementsOf([hit(WORDS, 'A', 'The Harbour Board'), hit(WORDS, 'B', 'The Mayor')])).toHaveLength(
      2,
    );
  });

  test('a surname and the full name may be one person', () => {
    expect(statementsOf([hit(WORDS, 'A', 'Putin'), hit(WORDS, 'B', 'Vladimir Putin')])).toHaveLength(1);
  });

  test('short phrases are one statement only when they are equal', () => {
    expect(statementsOf([hit('a great day', 'A', 'X'), hit('great', 'B', 'X')])).toHaveLength(2);
    expect(statementsOf([hit('a great day', 'A', 'X'), hit('A great day.', 'B', 'X')])).toHaveLength(1);
    // From five words on a part is enough, wherever it stands; below that only the same beginning.
    const long = 'whatever the winter brings, we shall mend every boat';
    expect(statementsOf([hit('we shall mend every boat', 'A', 'X'), hit(long, 'B', 'X')])).toHaveLength(1);
    expect(statementsOf([hit('shall mend every boat', 'A', 'X'), hit(long, 'B', 'X')])).toHaveLength(2);
  });

  test('the stretches of one interrupted statement stay together, in order', () => {
    const first = hit('We will wait,', 'A', 'X', { group: 'g' });
    const second = hit('but not for ever.', 'A', 'X', { group: 'g', start: 20, end: 37 });
    const [statement] = statementsOf([second, first]);
    expect(statement?.lead.quote.group).toBe('g');
    expect(statement?.rest).toHaveLength(1);
  });

  test('are led by the fullest of the speaker’s own words, wherever that stands in the list', () => {
    const reported = hit(`the Board said it would ${WORDS.slice(8)}`, 'A', 'The Harbour Board', {
      kind: 'indirect',
    });
    const part = hit('open the harbour to every ship before the winter', 'B', 'The Harbour Board');
    const whole = hit(WORDS, 'C', 'The Harbour Board');
    const [statement, ...others] = statementsOf([reported, part, whole]);
    expect(others).toEqual([]);
    expect(statement?.lead.article.outlet).toBe('C');
    expect(statement?.variants.map(({ hit: { article }, wording }) => [article.outlet, wording])).toEqual([
      ['A', 'different'],
      ['B', 'shorter'],
    ]);
  });

  test('of which another outlet has the second stretch as well are told once', () => {
    const second = 'The bridge stays shut until the last of the ice is gone';
    const statements = statementsOf([
      hit(WORDS, 'A', 'X', { group: 'g' }),
      hit(second, 'A', 'X', { group: 'g', start: 100, end: 100 + second.length }),
      hit(WORDS, 'B', 'X', { group: 'h' }),
      hit(second, 'B', 'X', { group: 'h', start: 100, end: 100 + second.length }),
    ]);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.variants.map(({ wording }) => wording)).toEqual(['same', 'same']);
  });
});

describe('two wordings', () => {
  const words = fc.array(fc.constantFrom('we', 'will', 'not', 'yield', '7', 'ever'), { maxLength: 30 });

  test('their runs give both texts back in order, and common words count the same both ways', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const left = comparableWords(a.join(' '));
        const right = comparableWords(b.join(' '));
        const { runs, same } = wordDifference(left, right);
        const text = (side: 'left' | 'right', source: string) =>
          runs
            .flatMap((run) =>
              side in run
                ? [
                    source.slice(
                      ...(Object.values(run[side as 'left' & keyof typeof run] as object) as [
                        number,
                        number,
                      ]),
                    ),
                  ]
                : [],
            )
            .join(' ');
        expect(text('left', a.join(' '))).toBe(a.join(' '));
        expect(text('right', b.join(' '))).toBe(b.join(' '));
        expect(wordDifference(right, left).same).toBe(same);
        expect(same === left.length && same === right.length).toBe(a.join(' ') === b.join(' '));
      }),
    );
  });

  test('typography is not compared; words, numbers, signs and telling capitals are', () => {
    const same = (a: string, b: string) =>
      indexOfWords(comparableWords(a), comparableWords(b)) === 0 &&
      comparableWords(a).length === comparableWords(b).length;
    expect(same('Don’t —  stop, “now”', "don't - stop now.")).toBe(true);
    expect(same('the U.S. economy', 'the US economy')).toBe(true);
    expect(same('for US alone', 'for us alone')).toBe(false);
    expect(same('$5 million', '5 million')).toBe(false);
    expect(same('grew -2%', 'grew 2%')).toBe(false);
    expect(same('1,000', '1.000')).toBe(false);
  });

  test('very long texts are compared in bounded time', () => {
    const long = (seed: number) => Array.from({ length: 5000 }, (_, n) => `w${(n * seed) % 977}`).join(' ');
    const taken = cpuMs(() => {
      wordDifference(comparableWords(long(3)), comparableWords(long(7)));
    });
    expect(taken).toBeLessThan(1000);
  });
});
