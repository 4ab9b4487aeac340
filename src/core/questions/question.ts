/** Reads what a question asks for: the period, the outlets, the speakers, the type of answer, and the words to search for. */

import type { NameEntry, NameIndex } from '../names/name-index.ts';
import type { SearchFilter } from '../ports/quote-store.ts';
import { searchTokensOf } from '../text/search-token.ts';
import { searchWords } from '../text/search-words.ts';
import { askedElsewhere } from './asked-elsewhere.ts';
import type { Phrase } from './name-list.ts';
import { outletsAsked } from './outlets-asked.ts';
import { type AskedAt, findPeriod } from './period.ts';
import { phraseWords } from './phrase-words.ts';
import { type AttributedSource, sourceAsked } from './source-asked.ts';
import { subjectPositions } from './speaker-phrases.ts';
import { type AmbiguousName, speakersAsked } from './speakers-asked.ts';
import { ASKING } from './speech-words.ts';

/** The kind of answer that is expected. */
export type AnswerType = 'person' | 'place' | 'name' | 'number' | 'time' | 'other';

export interface Question {
  readonly text: string;
  /** The question without the words that became filters. */
  readonly asked: string;
  readonly words: readonly string[];
  /** The content words, without question words and the names of people asked about. */
  readonly topic: readonly string[];
  readonly type: AnswerType;
  readonly filter: SearchFilter;
  /**
   * The question as one about what happened in the period that it names by month, day or year, reported then or later; null where it names
   * none, or one like `since Monday`.
   */
  readonly eventTime: Pick<Question, 'asked' | 'words' | 'filter'> | null;
  /** The outlets that the answer must come from, as they are shown. */
  readonly outlets: readonly string[];
  /** The people whose words are asked for. */
  readonly speakers: readonly NameEntry[];
  /** Ambiguous names in the question, with the other people they may mean. */
  readonly doubts: readonly AmbiguousName[];
  /** The source through which the answer must come. */
  readonly source: AttributedSource | null;
}

export interface QuestionIndexes {
  readonly speakers: NameIndex;
  readonly outlets: NameIndex;
}

/** Only this many characters from the start of a question are read. */
const LONGEST = 2000;

export function readQuestion(written: string, nameIndexes: QuestionIndexes, at: AskedAt): Question {
  const text = written.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const period = findPeriod(text, at);
  const timeless = period === null ? text : without(text, period);
  const whole = phraseOf(timeless);
  const from = outletsAsked(whole, subjectPositions(whole.words), nameIndexes);
  const rest = from === null ? whole : phraseOf(without(timeless, from));
  const source = sourceAsked(rest, nameIndexes.speakers);
  const left = source === null ? rest : phraseOf(without(rest.text, source));
  const said = speakersAsked(left, subjectPositions(left.words), nameIndexes.speakers);
  const elsewhere = said.speakers.length > 0 ? null : askedElsewhere(left.text, nameIndexes.speakers);
  const {
    speakers,
    written: named,
    doubts,
  } = elsewhere !== null
    ? { ...elsewhere, doubts: [] }
    : said.speakers.length > 0 || source === null
      ? said
      : source;
  const asked = plainly(left.text);
  const words = searchWords(asked);
  const ofOutlets = from === null ? {} : { outlets: from.outlets.flatMap(({ keys }) => keys) };
  const dated = period !== null && isCalendar(text.slice(period.start, period.end)) ? plainly(text) : null;
  return {
    text,
    asked,
    words,
    topic: topicOf(elsewhere === null ? words : elsewhere.topic === '' ? [] : searchWords(elsewhere.topic), [
      ...named,
      ...speakers.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...(source?.source.names ?? []),
    ]),
    type: answerType(asked),
    filter: {
      ...(period?.since === undefined ? {} : { since: period.since }),
      ...(period?.until === undefined ? {} : { until: period.until }),
      ...ofOutlets,
    },
    eventTime:
      dated === null
        ? null
        : {
            asked: dated,
            words: searchWords(dated),
            filter: { ...ofOutlets, ...(period?.since === undefined ? {} : { since: period.since }) },
          },
    outlets: from?.outlets.map(({ name }) => name) ?? [],
    speakers,
    doubts,
    source: source?.source ?? null,
  };
}

/** A month, day or year, and no distance from today. */
function isCalendar(period: string): boolean {
  return !/\b(?:since|after|from|until|before|till|between|last|past|this|ago|today|tonight|yesterday|night)\b/i.test(
    period,
  );
}

const phraseOf = (text: string): Phrase => ({ text, words: phraseWords(text) });

function without(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.trim();
}

const NEGATED = /\b(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should)n['’]t\b/gi;
/** Words that ask, and that no answer has. */
const ASKING_PHRASES =
  /^(?:is|was) it true that\b|^(?:what (?:is|was) known about|what do we know about|tell me about)\b|\b(?:takes?|took|taking|taken) place\b|^what (?:has )?(?:happened|became) (?:to|of|with)\b/gi;
const SHORTENED = /(?<=\p{L})['’](?:s|re|ve|ll|d)(?![\p{L}\p{N}])/gu;

/** Expands contractions for the search: `What’s Obama’s position`. */
function plainly(text: string): string {
  const whole = text.replace(NEGATED, ' ').replace(SHORTENED, '').replace(/\s+/g, ' ').trim();
  const bare = whole.replace(ASKING_PHRASES, ' ').replace(/\s+/g, ' ').trim();
  return /\p{L}/u.test(bare) ? bare : whole;
}

function topicOf(words: readonly string[], names: readonly string[]): readonly string[] {
  const named = new Set(names.flatMap((name) => searchTokensOf(name).words.map(({ plain }) => plain)));
  return words.filter(
    (word) =>
      !ASKING.has(word.toLowerCase()) && searchTokensOf(word).words.some(({ plain }) => !named.has(plain)),
  );
}

const NUMBER =
  /\bhow (?:many|much|old|long|far|tall|big|often|high|fast)\b|\b(?:what|which) (?:percentage|percent|number|age|share|amount)\b/i;
/** After another question word, `when` joins a clause: `Who was hurt when the roof fell?` */
const JOINS = /\b(?:who(?:m|se)?|what|which|where|why|how)\b.*\bwhen\b/i;
const WHEN = /\bwhen\b/i;
const TIME = /\b(?:what|which) (?:day|date|month|year|week|time)\b/i;
const PLACE =
  /\bwhere\b|\b(?:what|which|this|other|two) (?:\p{L}+ ){0,2}(?:country|countries|nation|state|states|city|cities|place|island|town|county|region|continent|province)\b/iu;
const PERSON = /\bwho(?:m|se)?\b/i;
const NAMED = /\b(?:which|what|whose|name the)\b/i;

export function answerType(text: string): AnswerType {
  if (NUMBER.test(text)) return 'number';
  if (TIME.test(text) || (WHEN.test(text) && !JOINS.test(text))) return 'time';
  if (PLACE.test(text)) return 'place';
  if (PERSON.test(text)) return 'person';
  return NAMED.test(text) ? 'name' : 'other';
}
