/** Nested speech: in "The paper said the mayor had called it “a gift”" the words are the mayor's, from his verb on. */

import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { CUE_WORDS } from '../labels/feature-vocabulary.ts';
import type { ContentSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, isComma, isPronounTagged, isQuote } from './clause-words.ts';
import { HINT } from './governing/hint.ts';
import { hintsFor } from './governing-verb.ts';

/** Splits the content into one part for each speaker and verb in it; most contents stay whole. */
export function innermostSpeech(clauses: Clauses, content: ContentSpan): readonly ContentSpan[] {
  if (content.last - content.first === 1) return [content];
  const [former, later] = apart(clauses, fromQuotation(clauses, withoutNaming(clauses, content)));
  const first = isQuote(clauses, former.first) ? untilSpeaker(clauses, former) : fromVerb(clauses, former);
  return later === null ? [first] : [first, ...innermostSpeech(clauses, later)];
}

/**
 * "urges him to come out and says, “Don’t you do it”", "chided him, “What difference does it make?”": only the quotation,
 * which is a sentence of its own. What "said" or "that" introduces stays whole: "said he was tired: “I slept badly.”".
 */
function fromQuotation(clauses: Clauses, content: ContentSpan): ContentSpan {
  const { units } = clauses;
  const quote = content.last - 1;
  const mark = quote - 1;
  if (mark <= content.first || !isQuote(clauses, quote)) return content;
  for (let i = content.first; i < quote; i++) if (isQuote(clauses, i)) return content;
  const colon = units.shape[mark] === SHAPE.colon;
  if (!colon && !isComma(clauses, mark)) return content;
  if (colon && (units.sort[content.first - 1] === SAY || wordAt(units, content.first - 1) === 'that'))
    return content;
  return isWholeSentence(units, quote) ? { ...content, first: quote } : content;
}

const SAY = classNumber('say');

/** A capital, four words and more, and a mark that ends a sentence or clause. */
function isWholeSentence({ text, start, end }: Units, quote: number): boolean {
  const from = start[quote] ?? 0;
  const to = end[quote] ?? 0;
  const words = text.slice(from, Math.min(to, from + LONGEST_LOOK));
  return (
    /^\W*\p{Lu}/u.test(words) &&
    words.split(/\s+/).length >= 4 &&
    /[.?!,…]/.test(text.slice(Math.max(from, to - 3), to))
  );
}

/** Characters of a quotation that are looked at. */
const LONGEST_LOOK = 120;

/** "lodged what he called “a stern protest”": the quotation alone. */
function withoutNaming(clauses: Clauses, content: ContentSpan): ContentSpan {
  const { units } = clauses;
  const { first, last } = content;
  if (wordAt(units, first) !== 'what') return content;
  for (let i = first + 2; i < Math.min(last - 1, first + LONGEST_NAMING); i++) {
    if (isQuote(clauses, i)) return content;
    if (!CALLS.test(wordAt(units, i))) continue;
    const quote = wordAt(units, i + 1) === 'as' ? i + 2 : i + 1;
    return isQuote(clauses, quote) ? { ...content, first: quote } : content;
  }
  return content;
}

const CALLS = /^(?:call(?:s|ed)?|describe[sd]|term(?:s|ed)?|dubbed)$/;
/** Units from "what" to the verb: "what the minister for roads, Ada Lindqvist, called". */
const LONGEST_NAMING = 14;

const SPLITS = new Set<number>([HINT.before, HINT.passive, HINT.found]);

/** "“a first step”, and a court ruled it was “plainly invalid”": the second belongs to the second speaker. */
function apart(clauses: Clauses, content: ContentSpan): readonly [ContentSpan, ContentSpan | null] {
  let quotes = 0;
  for (let i = content.first; i < content.last; i++) {
    if (!isQuote(clauses, i)) continue;
    quotes += 1;
    if (quotes === 1) continue;
    const own = hintsFor(clauses, { ...content, first: i, last: i + 1 }).find(
      ({ kind, certain, verb }) => certain && SPLITS.has(kind) && verb > content.first,
    );
    if (own === undefined) continue;
    const begins = own.kind === HINT.passive ? own.verb : (own.speaker?.first ?? content.first);
    if (!followsQuote(clauses, content, begins)) continue;
    let last = begins;
    while (last > content.first + 1 && !isQuote(clauses, last - 1)) last -= 1;
    return [
      { ...content, last },
      { ...content, first: behindVerb(clauses, own.verb, i) },
    ];
  }
  return [content, null];
}

/** Whether a speaker follows a quotation in the content. */
function followsQuote(clauses: Clauses, content: ContentSpan, speaker: number): boolean {
  for (let i = content.first; i < speaker; i++) if (isQuote(clauses, i)) return true;
  return false;
}

function behindVerb(clauses: Clauses, verb: number, last: number): number {
  let first = verb + 1;
  while (first < last && (isComma(clauses, first) || clauses.units.word[first] === CUE_WORDS.that))
    first += 1;
  return first;
}

/** “…,” the engineer said, inside words that are attributed to a paper: only the quotation remains. */
function untilSpeaker(clauses: Clauses, content: ContentSpan): ContentSpan {
  const quote = { ...content, last: content.first + 1 };
  const after = hintsFor(clauses, quote).find(({ certain, verb }) => certain && verb < content.last);
  if (after === undefined || after.verb < quote.last) return content;
  for (let i = quote.last; i < content.last; i++) if (isQuote(clauses, i)) return content;
  return quote;
}

function fromVerb(clauses: Clauses, content: ContentSpan): ContentSpan {
  const inner = hintsFor(clauses, content).find(
    ({ certain, overChannel, verb }) =>
      (certain || overChannel) && verb > content.first && verb < content.last,
  );
  if (inner === undefined || inner.speaker === null || inner.speaker.first < content.first) return content;
  if (isPronounTagged(clauses, inner.speaker.first)) return content;
  const first = behindVerb(clauses, inner.verb, content.last);
  return first < content.last ? { ...content, first } : content;
}
