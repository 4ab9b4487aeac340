/** Article records straight for the store: invented words with the frequencies of natural language. */

import { timestamp } from '../src/core/base/time.ts';
import type { ArticleRecord, Story } from '../src/core/ports/article-store.ts';
import { textSpan } from '../src/core/text/span.ts';
import { joined } from './paragraphs.ts';
import { random } from './random.ts';

const SYLLABLES =
  'ba be di do fa fe ga go ha ka ke la le li lo ma me mi mo na ne ni no pa ra re ri ro sa se ta te ti to va ve za ze'.split(
    ' ',
  );
const VOCABULARY = 40_000;
const SPEAKERS = 20_000;
const OUTLETS = 60;
const PASSAGES = 9;
const PASSAGE_WORDS = 55;
const QUOTES = 5;
const PER_STORY = 4;
export const MINUTES_APART = 6;

/** The n-th word: pronounceable, distinct. */
function spelled(n: number): string {
  let rest = n + SYLLABLES.length;
  let word = '';
  while (rest > 0) {
    word = (SYLLABLES[rest % SYLLABLES.length] ?? '') + word;
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A rank with the frequency that Zipf's law gives it: rank r about as often as 1/r. */
function zipf(next: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(size ** next()) - 1);
}

export const wordOfRank = (rank: number): string => spelled(rank);
const speakerOfRank = (rank: number): string =>
  `${capital(spelled(rank * 7 + 11))} ${capital(spelled(rank + 900))}`;
const outletOfRank = (rank: number): string => `The ${capital(spelled(rank + 300))} Bench`;
export const anyWord = (next: () => number): string => wordOfRank(zipf(next, VOCABULARY));
export const anySpeaker = (next: () => number): string => speakerOfRank(zipf(next, SPEAKERS));
export const anyOutlet = (next: () => number): string => outletOfRank(zipf(next, OUTLETS));

/** The n-th record; the newest is the last, each some minutes after the one before. */
export function recordOf(n: number, start: Temporal.Instant): ArticleRecord {
  const next = random(n + 1);
  const at = timestamp(start.add({ minutes: n * MINUTES_APART }));
  const story = `story-${Math.floor(n / PER_STORY)}`;
  const speakers = Array.from({ length: 3 }, () => anySpeaker(next));
  const paragraphs = Array.from({ length: PASSAGES }, () =>
    Array.from({ length: PASSAGE_WORDS }, () => anyWord(next)).join(' '),
  );
  const { text, passages } = joined(paragraphs);
  const quotes = passages.slice(0, QUOTES).map((passage, place) => {
    const start = text.indexOf(' ', passage.start + 30) + 1;
    const end = text.lastIndexOf(' ', start + 120);
    return {
      ...textSpan(text, start, end),
      id: `quote-${n}-${place}`,
      article: `article-${n}`,
      of: 'article',
      status: 'current',
      fixedSpeaker: null,
      kind: 'direct',
      group: `g${place}`,
      pieces: [textSpan(text, start, end)],
      speaker: {
        name: speakers[place % speakers.length] ?? '',
        start,
        end: start + 1,
        confidence: 0.9,
        by: 'name',
        shown: true,
      },
      cue: null,
      attribution: null,
      modality: 'asserted',
      saidOn: null,
      context: { start: passage.start, end: Math.min(passage.end, end + 100) },
    } as const;
  });
  return {
    article: {
      id: `article-${n}`,
      source: `source-${n % OUTLETS}`,
      outlet: anyOutlet(next),
      workspace: null,
      guid: null,
      url: `https://bench.example/${n}`,
      title: Array.from({ length: 8 }, () => anyWord(next)).join(' '),
      byline: null,
      text,
      summary: null,
      language: 'en',
      publishedAt: at,
      publishedOn: at.slice(0, 10),
      storedAt: at,
      revisedAt: at,
      revision: 1,
      fingerprint: `print-${n}`,
      story,
      origin: null,
      keep: 'full',
      picture: null,
      status: 'current',
    },
    summary: passages.slice(0, 1),
    quotes,
    people: [...new Set(speakers)].map((name) => ({ name, aliases: [], role: 'Witness', mentions: [] })),
    passages,
    features: Object.fromEntries(Array.from({ length: 20 }, () => [anyWord(next), 1])),
    leftOut: [],
    analysedBy: 1,
  };
}

/** The story that the n-th record opens; null for one that joins a story. */
export function storyOf(n: number, start: Temporal.Instant): Story | null {
  if (n % PER_STORY !== 0) return null;
  const { article, features } = recordOf(n, start);
  const last = start.add({ minutes: (n + PER_STORY - 1) * MINUTES_APART });
  return {
    id: article.story,
    workspace: null,
    title: article.title,
    firstAt: article.publishedAt,
    lastAt: timestamp(last),
    articles: PER_STORY,
    outlets: PER_STORY,
    features,
  };
}
