/** Noun phrases that are subjects without a source label: "Lincoln went to Gettysburg, calling it …". */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { LabelSpans, UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { isBesideVerb, wordAt } from '../names/noun-phrases.ts';

const LONGEST = 12;

const POSSESSIVE = classNumber('possessive');
const SAY = classNumber('say');
const TELL = classNumber('tell');
const PRONOUNS = /^(?:he|she|they|i|we|it|who|which|someone|somebody|everyone|many|some|others)$/;
const IN_PHRASE = new Set<number>([TAG.determiner, TAG.adjective, TAG.noun, TAG.name, TAG.number]);

/** In the order of the text, without those that overlap a source or content. */
export function subjectsOf(units: Units, tags: Uint8Array, spans: LabelSpans): readonly UnitSpan[] {
  const taken = new Uint8Array(units.count);
  for (const span of spans.sources) taken.fill(1, span.first, span.last);
  for (const span of spans.contents) taken.fill(1, span.first, span.last);
  const subjects: UnitSpan[] = [];
  let former: UnitSpan | null = null;
  for (let i = 0; i < units.count; ) {
    const last = taken[i] === 1 ? i : phraseEnd(units, tags, taken, i);
    // "The ministry in Norvik said": one subject.
    const tied = former !== null && former.last === i - 1 && /^(?:at|in)$/.test(wordAt(units, i - 1));
    const span: UnitSpan = { first: tied && former !== null ? former.first : i, last };
    if (last > i && isSubject(units, tags, span)) subjects.push(span);
    if (last > i) former = span;
    i = Math.max(i + 1, last);
  }
  return subjects;
}

/** End of the noun phrase that begins at `i`; `i` if there is none. */
function phraseEnd(units: Units, tags: Uint8Array, taken: Uint8Array, i: number): number {
  if (PRONOUNS.test(wordAt(units, i))) return i + 1;
  let last = i;
  let j = i;
  for (
    ;
    j < units.count && j - i < LONGEST && taken[j] === 0 && units.sentence[j] === units.sentence[i];
    j++
  ) {
    const tag = tags[j] ?? 0;
    if (IN_PHRASE.has(tag)) {
      if (tag === TAG.noun || tag === TAG.name) last = j + 1;
    } else if (units.sort[j] !== POSSESSIVE && !(j > i && wordAt(units, j) === 'of')) break;
  }
  return last > i ? last : j > i + 1 ? j : i;
}

/** Whether it is before its verb, at the start of its sentence before an aside, or right after a verb of speech. */
function isSubject(units: Units, tags: Uint8Array, { first, last }: UnitSpan): boolean {
  if (PRONOUNS.test(wordAt(units, first))) return true;
  if (!hasNoun(tags, first, last)) return false;
  let next = last;
  while (next < units.count && tags[next] === TAG.adverb && isBesideVerb(units, next)) next += 1;
  if (next >= units.count || units.sentence[next] !== units.sentence[first]) return false;
  if (tags[next] === TAG.verb || tags[next] === TAG.auxiliary) return true;
  const opens = first === 0 || units.sentence[first - 1] !== units.sentence[first];
  if (opens && units.shape[next] === SHAPE.comma) return true;
  const sort = units.sort[first - 1] ?? 0;
  return (sort === SAY || sort === TELL) && tags[first - 1] === TAG.verb;
}

function hasNoun(tags: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tags[i] === TAG.noun || tags[i] === TAG.name) return true;
  return false;
}
