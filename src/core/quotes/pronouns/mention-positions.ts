/** Mentions as the pronouns after them see them: their place and role in the sentence. */
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Figure } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import { sortAt } from '../names/noun-phrases.ts';

const PREPOSITION = classNumber('preposition');
const CONJUNCTION = classNumber('conjunction');
const SUBORDINATOR = classNumber('subordinator');
const RELATIVE = classNumber('relative');

/** What of a mention matters to the pronouns after it. */
export interface Place {
  readonly figure: number;
  readonly mention: Mention;
  readonly subject: boolean;
  readonly afterPreposition: boolean;
  readonly possessor: boolean;
  readonly firstInSentence: boolean;
  readonly quoted: boolean;
  /** A verb of speech stands beside it. */
  readonly speaks: boolean;
}
/** In the order of the text; bodies are left out, for they are no he or she. */
export function placesOf(
  tokens: Tokens,
  figures: readonly Figure[],
  sentenceOf: Int32Array,
  within: Int32Array,
): readonly Place[] {
  const places: Place[] = [];
  for (const [figure, { mentions, kind }] of figures.entries()) {
    if (kind === 'body') continue;
    for (const mention of mentions) {
      const before = mention.from - 1;
      const clauseStart = before < 0 || sentenceOf[before] !== sentenceOf[mention.first];
      const sort = before >= 0 ? sortAt(tokens, before) : 0;
      const mark = before >= 0 && (tokens.shape[before] ?? 0) >= SHAPE.comma;
      const afterPreposition = !clauseStart && sort === PREPOSITION;
      const possessor = /^['’]s?$/.test(mention.last < tokens.count ? tokenText(tokens, mention.last) : '');
      const opens = clauseStart || mark || sort === CONJUNCTION || sort === SUBORDINATOR || sort === RELATIVE;
      places.push({
        figure,
        mention,
        afterPreposition,
        possessor,
        subject: opens && !possessor,
        firstInSentence: false,
        quoted: within[mention.first] !== -1,
        speaks: besideSpeech(tokens, mention.from, mention.last),
      });
    }
  }
  places.sort((a, b) => a.mention.first - b.mention.first);
  return places.map((place, i) => ({
    ...place,
    firstInSentence: places[i - 1]?.mention.sentence !== place.mention.sentence,
  }));
}
const SPEECH = new Set((['say', 'tell', 'describe'] as const).map(classNumber));

/** A verb of speech right before, or within a few words after. */
export function besideSpeech(tokens: Tokens, first: number, last: number): boolean {
  if (first > 0 && SPEECH.has(sortAt(tokens, first - 1))) return true;
  for (let i = last; i < Math.min(tokens.count, last + 6); i++) {
    if (SPEECH.has(sortAt(tokens, i))) return true;
    if ((tokens.shape[i] ?? 0) > SHAPE.comma) return false;
  }
  return false;
}
/** No comma, conjunction or relative between: one clause. */
export function sameClause(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const sort = sortAt(tokens, i);
    if ((tokens.shape[i] ?? 0) >= SHAPE.comma || sort === RELATIVE || sort === SUBORDINATOR) return false;
  }
  return true;
}
