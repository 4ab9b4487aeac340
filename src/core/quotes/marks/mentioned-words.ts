/**
 * Quotation marks around words that are mentioned and not said: titles, terms, nicknames, signs, code names. The words
 * beside them show it.
 */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Stretch } from './quotation-marks.ts';
import { isWordUnit, quotesInSingles, type Units } from './text-units.ts';

const SAY = classNumber('say');
const TELL = classNumber('tell');
const DESCRIBE = classNumber('describe');
const AUXILIARY = classNumber('auxiliary');
const ARTICLE = /^(?:a|an|the|his|her|its|their)$/;

/** Nouns with a name in quotation marks after them: `the word “…”`. */
const NAMED_THING =
  /^(?:word|term|phrase|phrases|expression|concept|notion|nickname|moniker|alias|pseudonym|acronym|slogan|slogans|motto|hashtag|codename|code-name|brochure|leaflet|pamphlet|booklet|inscription|label)$/;
/** Nouns for works whose titles have capitals: `her album “…”`. */
const WORK =
  /^(?:title|name|song|songs|single|track|tracks|ballad|hit|anthem|album|film|movie|documentary|drama|sitcom|series|show|sequel|programme|program|podcast|musical|opera|novel|book|memoir|poem|essay|play|magazine|exhibition|painting|sculpture|game|operation|words|signs?|placards?|banners?|posters?)$/;

const SIGN =
  /^(?:signs?|placards?|banners?|posters?|stickers?|t-shirts?|shirts?|caps?|hats?|plaque|graffiti|vests?|helmets?|badges?)$/;

/** Participles that introduce a name: `dubbed “…”`, `a book titled “…”`. */
const NAMING =
  /^(?:titled|entitled|codenamed|code-named|captioned|headlined|subtitled|inscribed|emblazoned|pronounced|spelled|spelt|so-called|aka|a\.k\.a\.?)$/;
/** Participles of naming, except after a name or pronoun: `whom he dubbed “…”`. */
const DUBBING = /^(?:dubbed|nicknamed|christened)$/;
/** Participles of naming, except with the person who gave the name: `labelled “a liar” by his rival`. */
const LABELLING = /^(?:labelled|labeled|marked|tagged|named|stamped|billed|listed|called)$/;
const KNOWN = /^(?:known|identified|referred|registered|listed|billed|advertised|marketed|filed|catalogued)$/;
const CHARGED = /^(?:accused|guilty|convicted|suspected|acquitted|charged)$/;
const DEFINING = /^(?:define|defines|defined|defining|coined|coin|coins)$/;
const EXPLAINED = /^(?:term|phrase|word|concept|expression|name|nickname|title|acronym|reference|pun)$/;
const WRITTEN =
  /^(?:written|printed|painted|emblazoned|scrawled|tattooed|inscribed|stamped|stencilled|sprayed|daubed|stitched)$/;
/** Nouns with a name before them: `the “When the lights go out” brochure`. */
const ATTRIBUTED =
  /^(?:album|award|bill|book|booklet|brochure|campaign|column|conference|doctrine|documentary|exhibition|festival|film|game|initiative|leaflet|list|movement|movie|pamphlet|play|podcast|policy|programme|program|project|prize|scheme|series|show|song|strategy|summit|theory|tour|video)$/;
const SEARCH = /^(?:search|searches|searched|searching|googled)$/;

/** Most words of a term, a title and a nickname. */
const LONGEST_TERM = 4;
const LONGEST_TITLE = 12;
const LONGEST_NICKNAME = 3;

/** Indexes of quotations that mention words instead of quoting somebody. Linear. */
export function namedStretches(units: Units, stretches: readonly Stretch[]): ReadonlySet<number> {
  const named = new Set<number>();
  const names = new Set<string>();
  const british = quotesInSingles(stretches);
  const again: number[] = [];
  for (let i = 0; i < units.count; i++) {
    if (units.stretch[i] === -1) continue;
    const stretch = stretches[units.stretch[i] as number];
    if (stretch === undefined || stretch.style === 'turn' || stretch.open || stretch.continues) continue;
    const words = wordsOf(units, stretch);
    if (words.length === 0 || words.length > LONGEST_TITLE) continue;
    const isScare = stretch.style === 'single' && !british && isTerm(units, stretch, words);
    if (
      isNamed(units, i, words) ||
      isNickname(units, i, words) ||
      (isTitle(units, stretch, words) && !isBesideSaying(units, i, isInClause(units, i))) ||
      (isScare && !isBesideSaying(units, i, false))
    ) {
      named.add(units.stretch[i] ?? -1);
      names.add(words.join(' ').toLowerCase());
    } else if (isTerm(units, stretch, words) && !isBesideSaying(units, i, false)) again.push(i);
  }
  for (const i of again) {
    const stretch = stretches[units.stretch[i] ?? -1];
    if (stretch !== undefined && names.has(wordsOf(units, stretch).join(' ').toLowerCase()))
      named.add(units.stretch[i] ?? -1);
  }
  return named;
}

/** Decides by the words right before and after the marks. */
function isNamed(units: Units, quote: number, words: readonly string[]): boolean {
  let last = before(units, quote, quote - 1);
  const comma = units.shape[last] === SHAPE.comma;
  if (comma) last = before(units, quote, last - 1);
  const word = at(units, last);
  if (NAMED_THING.test(word) && !comma) return true;
  if ((NAMED_THING.test(word) || WORK.test(word)) && isCapitals(words)) return true;
  if (isExplained(units, quote) || isOnSign(units, quote)) return true;
  if (comma) return false;
  if (/^(?:is|was|goes|went|ran|runs)$/.test(word) && isSaying(units, last)) return true;
  if (NAMING.test(word) || (DEFINING.test(word) && words.length <= LONGEST_TERM)) return true;
  if (DUBBING.test(word)) return isPassive(units, last) && !isWhatTheyCall(units, quote);
  if (LABELLING.test(word))
    return isPassive(units, last) && !isBySomebody(units, quote) && !isWhatTheyCall(units, quote);
  if (word === 'see')
    return units.shape[last - 1] === SHAPE.bracketOpen || units.shape[last - 1] === SHAPE.semicolon;
  if (word === 'for') return SEARCH.test(at(units, last - 1));
  if (word === 'of') return CHARGED.test(at(units, last - 1)) && !isBySomebody(units, quote);
  const as = ARTICLE.test(word) ? last - 1 : last;
  if (at(units, as) !== 'as' || isWhatTheyCall(units, quote)) return false;
  for (let i = as - 1; i >= Math.max(0, as - 3) && units.sentence[i] === units.sentence[quote]; i--)
    if (KNOWN.test(at(units, i))) return true;
  return false;
}

/** `The saying in the valley is “…”`: words that everybody uses. */
function isSaying(units: Units, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - SAYING_REACH); i--) {
    if (units.sentence[i] !== units.sentence[verb]) return false;
    if (SAYINGS.test(at(units, i)))
      return /^(?:an?|the)$/.test(at(units, i - 1)) || /^(?:an?|the)$/.test(at(units, i - 2));
  }
  return false;
}

const SAYINGS = /^(?:adage|byword|cliché|maxim|password|proverb|refrain|rumou?r|saying|watchword)$/;
const SAYING_REACH = 7;

/** `“…,” a term coined by`, `“…” refers to`, `“…” written on their helmets`. */
function isExplained(units: Units, quote: number): boolean {
  let next = quote + 1;
  if (units.shape[next] === SHAPE.comma) next += 1;
  if (units.sentence[next] !== units.sentence[quote]) return false;
  const word = at(units, next);
  if (WRITTEN.test(word)) return true;
  if (
    next === quote + 1 &&
    ATTRIBUTED.test(word) &&
    isCapitals(firstWord(units, quote)) &&
    at(units, quote - 1) !== ''
  )
    return true;
  if (word === 'refers' || word === 'stands') return true;
  // “…”, as she is known.
  if (
    word === 'as' &&
    /^(?:is|was)$/.test(at(units, next + 2)) &&
    /^(?:called|known)$/.test(at(units, next + 3))
  )
    return true;
  return (word === 'a' || word === 'the') && EXPLAINED.test(at(units, next + 1));
}

/** `placards reading “…”`, `signs, including “…”`: a sign in the sentence and no verb of speech after it. */
function isOnSign(units: Units, quote: number): boolean {
  if (units.shape[quote - 1] === SHAPE.colon) return false;
  for (let i = quote - 1; i >= Math.max(0, quote - SIGN_REACH); i--) {
    if (units.sentence[i] !== units.sentence[quote]) return false;
    const sort = units.sort[i];
    if ((sort === SAY || sort === TELL) && !/^(?:read|reads|reading|marked)$/.test(at(units, i)))
      return isSaidBySign(units, i);
    if (SIGN.test(at(units, i))) return true;
  }
  return false;
}

/** "placards saying “…”", "a banner that says “…”". */
function isSaidBySign(units: Units, verb: number): boolean {
  const that = /^(?:that|which)$/.test(at(units, verb - 1));
  return (
    /^(?:said|say|saying|says)$/.test(at(units, verb)) && SIGN.test(at(units, that ? verb - 2 : verb - 1))
  );
}

const SIGN_REACH = 8;

/** `Peter “Lucky” Wolnik`: between two parts of a name. */
function isNickname(units: Units, quote: number, words: readonly string[]): boolean {
  if (words.length > LONGEST_NICKNAME || !(isCapitals(words) || words[0] === 'the')) return false;
  const sides = [quote - 1, quote + 1];
  return sides.every(
    (i) =>
      units.sentence[i] === units.sentence[quote] &&
      units.passage[i] === units.passage[quote] &&
      units.sort[i] === 0 &&
      (units.shape[i] === SHAPE.capital || units.shape[i] === SHAPE.mixed),
  );
}

/** All in capitals or title case, and no sentence: “The Long Way Home”, “PRESS”. */
function isTitle(units: Units, stretch: Stretch, words: readonly string[]): boolean {
  if (/[.!?…]$/.test(units.text.slice(stretch.start, stretch.end))) return false;
  if (!isCapitals(words)) return false;
  return words.length > 1 || words.every((word) => word.length > 1 && word === word.toUpperCase());
}

function isCapitals(words: readonly string[]): boolean {
  return (
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
    words.every(
      (word) =>
        /^[\p{Lu}\p{N}]/u.test(word) ||
        /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|vs|with)$/.test(word),
    )
  );
}

/** A few words without punctuation at the end. */
function isTerm(units: Units, stretch: Stretch, words: readonly string[]): boolean {
  return words.length <= LONGEST_TERM && !/[.,!?…-]$/.test(units.text.slice(stretch.start, stretch.end));
}

/** Whether a verb of speech or description is right before the marks, or after them with its subject. */
function isBesideSaying(units: Units, quote: number, onlyBefore: boolean): boolean {
  let near = BEFORE;
  for (let i = quote - 1; i >= 0 && units.sentence[i] === units.sentence[quote]; i--) {
    const sort = units.sort[i];
    if (quote - i > CALLED_BEFORE) break;
    if (sort === DESCRIBE || units.shape[i] === SHAPE.colon) return true;
    if (quote - i <= near && (sort === SAY || sort === TELL)) return true;
    if (units.stretch[i] === -1) continue;
    // `called her “…” and “…”`
    if (quote - i > 2) break;
    near += quote - i;
  }
  if (onlyBefore) return false;
  for (
    let i = quote + 1;
    i < Math.min(units.count, quote + BEHIND) && units.sentence[i] === units.sentence[quote];
    i++
  ) {
    const sort = units.sort[i];
    if (sort === SAY || sort === TELL) return true;
    if (units.shape[i] === SHAPE.comma || units.stretch[i] !== -1) break;
  }
  return false;
}

/** Whether words of its sentence are right before the marks: “to make it “Rest Day”, said the mayor”. */
function isInClause(units: Units, quote: number): boolean {
  return units.sentence[quote - 1] === units.sentence[quote] && isWordUnit(units, quote - 1);
}

/** How far away a verb of speech may be, in units: before the marks, a verb of calling before them, and after them. */
const BEFORE = 4;
const CALLED_BEFORE = 9;
const BEHIND = 6;

function isBySomebody(units: Units, quote: number): boolean {
  for (let i = quote + 1; i <= quote + 3; i++)
    if (units.sentence[i] === units.sentence[quote] && at(units, i) === 'by') return true;
  return false;
}

/** `a man called “Boss”`, `was labelled “unsafe”`: the verb has no name or pronoun right before it. */
function isPassive(units: Units, verb: number): boolean {
  const subject = before(units, verb, verb - 1);
  const sort = units.sort[subject] ?? 0;
  if (units.sentence[subject] !== units.sentence[verb]) return true;
  if (!isWordUnit(units, subject)) return !hasRelative(units, subject);
  return sort === AUXILIARY || (sort === 0 && units.shape[subject] === SHAPE.lower);
}

/** "a plan which the minister, Ada Blom, called “…”": the verb belongs to a relative clause. */
function hasRelative(units: Units, comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - 9) && units.sentence[i] === units.sentence[comma]; i--)
    if (/^(?:which|what|who|whom|that)$/.test(at(units, i))) return true;
  return false;
}

/** "what he called “…”": these are his words. */
function isWhatTheyCall(units: Units, quote: number): boolean {
  for (let i = quote - 2; i >= Math.max(0, quote - 7) && units.sentence[i] === units.sentence[quote]; i--)
    if (at(units, i) === 'what') return true;
  return false;
}

/** Skips adverbs and the commas of an aside: `known locally as`, `marked simply “…”`. */
function before(units: Units, quote: number, i: number): number {
  let at = i;
  while (at > 0 && units.sentence[at] === units.sentence[quote] && /ly$/.test(letters(units, at))) at -= 1;
  return at;
}

function firstWord(units: Units, quote: number): readonly string[] {
  return [
    /[\p{L}\p{N}]+/u.exec(units.text.slice(units.start[quote], (units.start[quote] ?? 0) + 40))?.[0] ?? '',
  ];
}

/** The word at a unit in lower case; '' for a mark or outside the text. */
function at(units: Units, i: number): string {
  return i >= 0 && i < units.count && isWordUnit(units, i) ? letters(units, i) : '';
}

function letters(units: Units, i: number): string {
  return units.stretch[i] === -1 ? units.text.slice(units.start[i], units.end[i]).toLowerCase() : '';
}

function wordsOf(units: Units, { start, end }: Stretch): readonly string[] {
  return units.text.slice(start, Math.min(end, start + 160)).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}
