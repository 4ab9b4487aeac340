/** What a question asks for: when, from whom, whose words, which kind of answer, and the words to look for. */
import type { Entry, Namebook } from './namebook.ts';
import { findPeriod, type Standpoint } from './period.ts';
import { searchWords } from './searchwords.ts';
import type { SearchFilter } from './stores.ts';

/** The kind of thing that answers it. */
export type AnswerType = 'person' | 'place' | 'name' | 'number' | 'time' | 'other';

export interface Question {
  readonly text: string;
  /** The question without the words that became filters. */
  readonly asked: string;
  readonly words: readonly string[];
  readonly type: AnswerType;
  readonly filter: SearchFilter;
  /** Outlets it was narrowed to, as they are shown. */
  readonly outlets: readonly string[];
  /** Whose words are asked for. */
  readonly speaker: Entry | null;
  /** It asks what somebody said. */
  readonly wantsWords: boolean;
}

export interface QuestionBooks {
  readonly speakers: Namebook;
  readonly outlets: Namebook;
}

/** Longer questions are read by their beginning. */
const LONGEST = 2000;

const SAYING =
  /\b(?:say|says|said|saying|tell|tells|told|call|calls|called|warn|warns|warned|claim|claims|claimed|comment|comments|commented|respond|responds|responded|react|reacts|reacted|promise|promised|announce|announced|describe|described|think|thinks|words|quote|quotes|quoted|statement|remarks?|position|view|according)\b/i;

export function readQuestion(written: string, books: QuestionBooks, at: Standpoint): Question {
  const text = written.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const period = findPeriod(text, at);
  const timeless = period === null ? text : `${text.slice(0, period.start)} ${text.slice(period.end)}`.trim();
  const from = findOutlet(timeless, books.outlets);
  const asked =
    from === null ? timeless : `${timeless.slice(0, from.start)} ${timeless.slice(from.end)}`.trim();
  const speaker = findSpeaker(asked, books.speakers);
  return {
    text,
    asked,
    words: searchWords(asked),
    type: answerType(asked),
    filter: {
      ...(period?.since === undefined ? {} : { since: period.since }),
      ...(period?.until === undefined ? {} : { until: period.until }),
      ...(from === null ? {} : { outlets: from.entry.keys }),
    },
    outlets: from === null ? [] : [from.entry.name],
    speaker,
    wantsWords: SAYING.test(asked),
  };
}

/** Runs of capitalised words; a leading `the` belongs to the names of bodies. */
const NAME_RUN =
  /\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:(?:of|the|and|for|de|van|von|al|bin) )?\p{Lu}[\p{L}\p{N}.’'-]*)*/gu;
const MOST_RUNS = 20;

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function nameRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(NAME_RUN)) {
    const name = match[0].replace(/['’]s?$/, '').replace(/\.$/, '');
    runs.push({ text: name, start: match.index, end: match.index + match[0].length });
    if (runs.length === MOST_RUNS) break;
  }
  return runs;
}

/** An outlet counts as a filter only where the question says so: `according to …`, `in …`, `by …`. */
function findOutlet(text: string, outlets: Namebook): (Run & { readonly entry: Entry }) | null {
  for (const run of nameRuns(text)) {
    const before = /(?:\b(?:according to|reported (?:in|by)|says|from|in|by|on) (?:the )?)$/i.exec(
      text.slice(0, run.start),
    );
    if (before === null) continue;
    const found = outlets.find(run.text);
    if (found.kind === 'one' && isWhole(found.entry, run.text)) {
      return { ...run, start: run.start - before[0].length, entry: found.entry };
    }
  }
  return null;
}

/** The first name that is a speaker's. */
function findSpeaker(text: string, speakers: Namebook): Entry | null {
  for (const run of nameRuns(text)) {
    const words = run.text.split(' ');
    // A run may begin with a word that only opens the sentence: `Did Putin …`.
    for (let from = 0; from < words.length; from++) {
      const name = words.slice(from).join(' ');
      if (name.length < 2) continue;
      const found = speakers.find(name);
      if (found.kind === 'one' && found.exact) return found.entry;
    }
  }
  return null;
}

/** A half of an outlet's name is no outlet: `Times` may be anything. */
function isWhole(entry: Entry, written: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, '');
  return plain(entry.name) === plain(written);
}

const NUMBER =
  /\bhow (?:many|much|old|long|far|tall|big|often|high|fast)\b|\b(?:what|which) (?:percentage|percent|number|age|share|amount)\b/i;
const TIME = /\bwhen\b|\b(?:what|which) (?:day|date|month|year|week|time)\b/i;
const PLACE =
  /\bwhere\b|\b(?:what|which|this|other|two) (?:\p{L}+ ){0,2}(?:country|countries|nation|state|states|city|cities|place|island|town|county|region|continent|province)\b/iu;
const PERSON = /\bwho(?:m|se)?\b/i;
const NAMED = /\b(?:which|what|whose|name the)\b/i;

export function answerType(text: string): AnswerType {
  if (NUMBER.test(text)) return 'number';
  if (TIME.test(text)) return 'time';
  if (PLACE.test(text)) return 'place';
  if (PERSON.test(text)) return 'person';
  return NAMED.test(text) ? 'name' : 'other';
}
