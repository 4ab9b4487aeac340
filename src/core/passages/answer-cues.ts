/**
 * How a passage shows that it has the kind of answer that is asked for: a cause, a definition, a number, a place. All
 * are log-odds that are added to the learnt ranking; docs/answers.md has what they change.
 */
import { MONTHS, WEEKDAYS } from '../base/calendar-names.ts';
import type { PassageHit } from '../ports/quote-store.ts';

type Cued = Pick<PassageHit, 'id' | 'passage'>;
/** Log-odds for one passage. */
type Cue = (hit: Cued) => number;

const REASONED = 0.7;
const DEFINED = 1.5;
const NUMBERLESS = -1;
const PRICED = 0.7;
const PLACED = 1.2;
/** For a passage without any time, any place or any name that the question does not have. */
const TIMELESS = -1;
const PLACELESS = -0.7;
const NAMELESS = -0.7;
/** For the first passage of an article, and half as much for the second. */
const LEAD = 0.6;

const ASKS_REASON =
  /^(?:and |but |so )?(?:why|how come|for what reason)\b|^what (?:(?:has |had )?(?:caused|triggered|sparked|prompted|led to)|(?:is|was) the (?:cause|reason))\b/i;
const REASON =
  /\b(?:because|since|due to|owing to|thanks to|as a result|after|following|caused?|causing|blam(?:e|ed|es|ing)|spark(?:ed|s)|trigger(?:ed|s)|prompt(?:ed|s)|led to|reasons?|in order to|so that|to avoid|to protect)\b/i;

/** `What is X?`, `What is X made of?`: the thing that is to be defined is the first group. */
const ASKS_DEFINITION =
  /^what (?:is|are|was|were) (?:an? |the )?([\p{L}\p{N}'’ -]{2,60}?)(?: made of)?\s*\?*$/iu;
/** What stands between a thing and its definition. */
const DEFINES = /^[^.!?]{0,20}\b(?:is|are|was|were) (?:an? |the |one of )/iu;
const ASKS_PARTS = /\b(?:made of|consists? of|contains?)\s*\?*$/i;
const PARTS =
  /\b(?:(?:is|are) made (?:up )?of|consists? of|composed of|combination of|contains|building blocks)\b/i;

const ASKS_NUMBER = /\bhow (?:many|much|old|long|far|tall|big|often|high|fast)\b/i;
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|once|twice|daily|weekly|none|nobody)\b/i;
const ASKS_PRICE =
  /\bhow much\b.*\b(?:costs?|pays?|paid|spent|spend|worth|earns?|owes?|price|money|raise[ds]?)\b/i;
const PRICE =
  /[$€£¥₹]\s?\d|\b(?:RM|R|Rs)\s?\d|\d[\d.,]*\s?(?:\p{L}+ )?(?:dollars|euros|pounds|francs|crowns|yen|yuan|rand|rupees)\b/iu;

const ASKS_TIME = /^(?:since |until |by )?when\b|^(?:on |in )?(?:what|which) (?:day|date|month|year|time)\b/i;
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const MONTH = MONTHS.flatMap((month) => [capital(month), `${capital(month.slice(0, 3))}\\.?`]);
const TIME = new RegExp(
  `\\b(?:${[...MONTH, ...WEEKDAYS.map(capital)].join('|')})(?!\\p{L})|\\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|(?:last|next|this|a|two|three) (?:week|month|year|decade)s?|(?:19|20)\\d\\d)\\b|\\b\\d{1,2}[:.]\\d\\d\\b`,
  'u',
);

const ASKS_PERSON = /^(?:to |by |for |from )?who(?:m|se)?\b/i;
const CAPITAL = /(?<=[\p{L}\p{N},;:’'”"] )["“‘]?\p{Lu}\p{L}+/gu;

const ASKS_PLACE = /^(?:in |at |from |to )?where\b/i;
/** Words of a question that a place may stand behind: names and words with digits. */
const NAMED = /(?<!^)\b(?:\p{Lu}|\p{L}*\d)[\p{L}\p{N}-]+/gu;
const ANY_PLACE = /\b(?:in|at|near|outside|from|to) (?:the )?\p{Lu}/u;
const PLACE = /^[^.!?]{0,30}\b(?:in|at|near|outside) (?:the )?\p{Lu}/u;

/** Log-odds by which a passage is the first in order of several that answer about as well: reports tell the main facts first. */
export function leadPrior({ id }: Pick<Cued, 'id'>): number {
  const number = Number(id.slice(id.lastIndexOf(':') + 1));
  return number === 0 ? LEAD : number === 1 ? LEAD / 2 : 0;
}

/** Log-odds by which a passage is likelier to answer, or less likely, for what it shows. */
export function cuePrior(question: string): Cue {
  const asked = question.trim();
  const cues = [
    reasonCue(asked),
    definitionCue(asked),
    numberCue(asked),
    placeCue(asked),
    timeCue(asked),
    personCue(asked),
  ];
  return (hit) => cues.reduce((sum, cue) => sum + cue(hit), 0);
}

const none: Cue = () => 0;

function reasonCue(asked: string): Cue {
  return ASKS_REASON.test(asked) ? ({ passage }) => (REASON.test(passage.text) ? REASONED : 0) : none;
}

function definitionCue(asked: string): Cue {
  const thing = ASKS_DEFINITION.exec(asked)?.[1]?.toLowerCase();
  if (thing === undefined) return none;
  const parts = ASKS_PARTS.test(asked);
  return ({ passage: { text } }) => {
    const at = text.toLowerCase().indexOf(thing);
    const defines = at !== -1 && DEFINES.test(text.slice(at + thing.length)) ? DEFINED : 0;
    return defines + (parts && PARTS.test(text) ? DEFINED : 0);
  };
}

function numberCue(asked: string): Cue {
  if (!ASKS_NUMBER.test(asked)) return none;
  const priced = ASKS_PRICE.test(asked);
  return ({ passage: { text } }) =>
    (NUMBER.test(text) ? 0 : NUMBERLESS) + (priced && PRICE.test(text) ? PRICED : 0);
}

function placeCue(asked: string): Cue {
  if (!ASKS_PLACE.test(asked)) return none;
  const names = asked.match(NAMED) ?? [];
  return ({ passage: { text } }) => {
    const isBehind = names.some((name) => {
      const at = text.indexOf(name);
      return at !== -1 && PLACE.test(text.slice(at + name.length));
    });
    return isBehind ? PLACED : ANY_PLACE.test(text) ? 0 : PLACELESS;
  };
}

function timeCue(asked: string): Cue {
  return ASKS_TIME.test(asked) ? ({ passage }) => (TIME.test(passage.text) ? 0 : TIMELESS) : none;
}

function personCue(asked: string): Cue {
  if (!ASKS_PERSON.test(asked)) return none;
  const known = asked.toLowerCase();
  return ({ passage }) => {
    const names = passage.text.match(CAPITAL) ?? [];
    return names.some((name) => !known.includes(name.replace(/\P{L}/gu, '').toLowerCase())) ? 0 : NAMELESS;
  };
}
