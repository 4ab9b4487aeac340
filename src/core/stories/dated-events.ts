/** Events on other days than the day of publication: whole sentences with exactly one certain date. */

import type { Article } from '../articles/article.ts';
import { isDated } from '../articles/publication-date.ts';
import { MONTHS, WEEKDAYS } from '../base/calendar-names.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { dateAt } from '../text/dates.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { TextSpan } from '../text/span.ts';

/** A sentence and the day of its event. */
export interface DatedEvent {
  readonly on: string;
  readonly article: Article;
  readonly sentence: TextSpan;
}

/** With a capital, as a date in running text has it: `may` is a verb. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const short = (month: string): string => (month === 'september' ? 'Sept?' : capital(month.slice(0, 3)));
const MONTH = `(?:${MONTHS.map(capital).join('|')}|(?:${MONTHS.filter(({ length }) => length > 4)
  .map(short)
  .join('|')})\\.?)`;
const DATE = new RegExp(
  `\\b(?:(?:last )?(?:${WEEKDAYS.map(capital).join('|')})|yesterday|${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})\\b`,
  'g',
);
const FULL = new RegExp(`\\b(?:${MONTH} \\d{1,2},?|\\d{1,2} ${MONTH}) (?:19|20)\\d\\d\\b`);
/** Words before or after a date that make it another day than that of the event. */
const NOT_ITS_DAY =
  /\b(?:since|until|till|before|after|by|from|to|next|for|than|through|every|each|and|or)(?: the)? $/i;
/** A date that belongs to something else: `Monday’s vote`, `Monday night’s debate`, `March 16-19`. */
const OF_SOMETHING_ELSE = /^(?: (?:morning|afternoon|evening|night))?['’]s?\b|^\s?[-–]\d/;
/** Beginnings of sentences that are not understood without the sentence before. */
const LEANS_BACK =
  /^(?:but|and|however|yet|so|still|also|then|he|she|they|it|this|that|these|those|his|her|their|its)\b/i;
/** A plan, not an event: `was called up to play on Sunday`. */
const INTENDED = /\bto \p{Ll}+/u;
/** Words for what has not happened, or happens regularly. */
const NOT_PAST =
  /\b(?:will|would|shall|should|must|may|might|can|could|is|are|am|be|plans?|planned|expects?|expected|scheduled|due|set|next|coming|upcoming|if|until|usually|always)\b/i;
const PAST =
  /\b(?:\p{L}{2,}ed|was|were|had|came|went|met|made|took|began|left|fell|rose|won|lost|hit|gave|found|broke|sank|struck|died|flew|ran|shot|held|sent|led|grew|saw|became|sold|bought|paid|cut|put|brought|drew|drove|fought|got|kept|laid|rode|sought|spent|stood|swept|threw|withdrew|wrote)\b/u;

const LONGEST = 240;
/** Most articles of a story that are read. */
const ARTICLES = 12;
/** A date without a year that would be further in the past may be in the future. */
const FURTHEST_DAYS = 120;

/** One event for each day, from the first article that reports it. */
export function datedEvents(records: readonly ArticleRecord[], limit: number): readonly DatedEvent[] {
  const found = new Map<string, DatedEvent>();
  // Without a date of publication a weekday may be of any week.
  for (const record of records.filter(({ article }) => isDated(article)).slice(0, ARTICLES)) {
    for (const passage of record.passages) {
      if (!passage.text.match(DATE)) continue;
      for (const { start, end } of sentencesOf(passage.text)) {
        const text = passage.text.slice(start, end);
        const on = dayOf(text, record.article.publishedOn);
        const sentence = { start: passage.start + start, end: passage.start + end, text };
        if (on === null || found.has(on) || isQuoted(sentence, record)) continue;
        found.set(on, { on, article: record.article, sentence });
        if (found.size === limit) return [...found.values()];
      }
    }
  }
  return [...found.values()];
}

/**
 * The one day that a sentence names. Null if it names none or several, the day of publication, or a day that may be in
 * the future.
 */
function dayOf(sentence: string, published: string): string | null {
  if (sentence.length > LONGEST || LEANS_BACK.test(sentence) || /[?:]$/.test(sentence)) return null;
  const dates = [...sentence.matchAll(DATE)];
  const [date, second] = dates;
  if (date === undefined || second !== undefined) return null;
  const before = sentence.slice(0, date.index);
  if (NOT_ITS_DAY.test(before) || OF_SOMETHING_ELSE.test(sentence.slice(date.index + date[0].length)))
    return null;
  const on = dateAt(sentence, date.index, published);
  if (on === null || on === published) return null;
  if (FULL.test(sentence)) return on;
  const past = PAST.test(sentence) && !NOT_PAST.test(sentence) && !INTENDED.test(before);
  return past && daysBetween(on, published) <= FURTHEST_DAYS ? on : null;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Quotations are shown with their speaker, not as events. */
function isQuoted({ start, end, text }: TextSpan, { quotes }: ArticleRecord): boolean {
  if (/["“”„«»]/.test(text)) return true;
  return quotes.some((quote) => quote.of === 'article' && quote.start < end && quote.end > start);
}
