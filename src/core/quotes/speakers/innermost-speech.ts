/** Nested speech: in "The paper said the mayor had called it “a gift”" the words are the mayor's, from his verb on. */

import { CUE_WORDS } from '../labels/feature-vocabulary.ts';
import type { ContentSpan } from '../labels/label-spans.ts';
import { type Clauses, isComma, isPronounTagged, isQuote } from './clause-words.ts';
import { HINT, hintsFor } from './governing-verb.ts';

/** Splits the content into one part for each speaker and verb in it; most contents stay whole. */
export function innermostSpeech(clauses: Clauses, content: ContentSpan): readonly ContentSpan[] {
  if (content.last - content.first === 1) return [content];
  const [former, later] = apart(clauses, content);
  const first = isQuote(clauses, former.first) ? untilSpeaker(clauses, former) : fromVerb(clauses, former);
  return later === null ? [first] : [first, ...innermostSpeech(clauses, later)];
}

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
