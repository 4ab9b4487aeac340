/** Sources that the labels ran together: "the striker, but his coach" before a verb of speech are two. */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import { wordAt } from '../names/noun-phrases.ts';
import { type Clauses, isComma, isHead, isQuoteWithComma, isRelative, isVerb } from './clause-words.ts';

const SUBORDINATOR = classNumber('subordinator');
const ADVERSATIVE = /^(?:but|yet|while|whereas|though|although|as|whose|which|whom)$/;

/** Each source in one span for every subject in it. */
export function separateSources(clauses: Clauses, sources: readonly UnitSpan[]): readonly UnitSpan[] {
  return sources.flatMap((source) => partsOf(clauses, behindOpener(clauses, untilVerb(clauses, source))));
}

/** "Likewise, a report": the adverb that opens the sentence names nobody. */
function behindOpener(clauses: Clauses, { first, last }: UnitSpan): UnitSpan {
  // "On Tuesday Norvik showed": the day is no part of the name.
  const dated = clauses.units.sort[first] === WEEKDAY && clauses.tags[first + 1] === TAG.name;
  if (dated && first + 1 < last) return { first: first + 1, last };
  const opens = OPENERS.test(wordAt(clauses.units, first)) && isComma(clauses, first + 1);
  return opens && first + 2 < last ? { first: first + 2, last } : { first, last };
}

const WEEKDAY = classNumber('weekday');
const OPENERS =
  /^(?:additionally|also|besides|consequently|earlier|elsewhere|finally|furthermore|hence|however|indeed|instead|later|likewise|meanwhile|moreover|nevertheless|nonetheless|recently|separately|similarly|still|then|thus|today|tomorrow|ultimately|yesterday|yet)$/i;

/** "the two write", "the Norvians state in the paper": a plural with a verb of speech that was taken for a noun. */
function untilVerb({ units, tags }: Clauses, { first, last }: UnitSpan): UnitSpan {
  for (let i = first + 2; i < last; i++) {
    if (units.sort[i] !== SAY || units.shape[i] !== SHAPE.lower || /(?:ed|ing|s)$/.test(wordAt(units, i)))
      continue;
    const plural = tags[i - 1] === TAG.number || /[^s]s$/.test(wordAt(units, i - 1));
    const ends = i + 1 === last || tags[i + 1] === TAG.preposition;
    if (plural && ends && tags[first] === TAG.determiner) return { first, last: i };
  }
  return { first, last };
}

const SAY = classNumber('say');

function partsOf(clauses: Clauses, source: UnitSpan): readonly UnitSpan[] {
  for (let i = source.first + 1; i + 1 < source.last; i++) {
    // "Accused by X of “a lie”, Y replied".
    if (isQuoteWithComma(clauses, i)) return [{ first: i + 1, last: source.last }];
    if (opensAside(clauses, i) && tagsName(clauses, source.first, i))
      return [{ first: source.first, last: i }];
    if (!isComma(clauses, i)) continue;
    const inner = subjectInside(clauses, i, source.last);
    if (inner !== null && isHead(clauses, i - 1)) return [{ first: source.first, last: i }, inner];
    if (isSecondPerson(clauses, source, i)) return [{ first: i + 1, last: source.last }];
    const later = subjectBehind(clauses, i, source.last);
    if (later !== null && isHead(clauses, i - 1)) return [{ first: source.first, last: i }, later];
  }
  return [source];
}

/** "said Holm as the minister, Ada Blom, toured": the clause of time behind a name; not in "Holm, as chair of the board,". */
function opensAside(clauses: Clauses, i: number): boolean {
  const { units, tags } = clauses;
  const determined =
    tags[i + 1] === TAG.determiner || tags[i + 1] === TAG.name || tags[i + 1] === TAG.pronoun;
  return /^(?:after|as|before|once|until|when|while)$/.test(wordAt(units, i)) && determined;
}

function tagsName({ tags }: Clauses, first: number, last: number): boolean {
  return tags[last - 1] === TAG.name && last > first;
}

/** "Asked about her pilot, Nils Holm, Captain Ada Blom said": two full names, and the verb right behind the second. */
function isSecondPerson(clauses: Clauses, { first, last }: UnitSpan, comma: number): boolean {
  const { units, tags } = clauses;
  if (!isVerb(clauses, last) || tags[last - 1] !== TAG.name) return false;
  for (let i = comma + 1; i < last; i++)
    if (tags[i] !== TAG.name && !PEOPLE.has(units.sort[i] ?? 0) && units.shape[i] !== SHAPE.capital)
      return false;
  const full = (end: number): boolean => tags[end - 1] === TAG.name && tags[end - 2] === TAG.name;
  return comma - first >= 2 && full(comma) && full(last) && isComma(clauses, first - 1);
}

const PEOPLE = new Set((['title', 'role'] as const).map(classNumber));

/** "Blom, who left after auditors": the subject of the clause inside the relative clause, whose verb is right behind. */
function subjectInside(clauses: Clauses, comma: number, last: number): UnitSpan | null {
  const { units } = clauses;
  if (!isRelative(clauses, comma + 1) || !isVerb(clauses, last)) return null;
  for (let i = last - 1; i > comma + 2; i--) {
    if (isVerb(clauses, i) || isComma(clauses, i)) return null;
    if (OPENS.test(wordAt(units, i))) return i + 1 < last ? { first: i + 1, last } : null;
  }
  return null;
}

const OPENS = /^(?:after|as|because|before|once|since|until|when|while)$/;

/** The subject of a new clause that opens behind the comma and has its verb right behind the source. */
function subjectBehind(clauses: Clauses, comma: number, last: number): UnitSpan | null {
  const { units, tags } = clauses;
  const opener = comma + 1;
  const opens = ADVERSATIVE.test(wordAt(units, opener)) || units.sort[opener] === SUBORDINATOR;
  if (!opens) return null;
  let verb = last;
  while (tags[verb] === TAG.adverb || (isComma(clauses, verb) && verb === last)) verb += 1;
  if (!isVerb(clauses, verb) || units.sentence[verb] !== units.sentence[comma]) return null;
  for (let i = opener + 1; i < last; i++) if (isVerb(clauses, i)) return null;
  // "…, whose predecessor, Ada Lindqvist,": the pronoun owns the second speaker and names neither.
  let end = last;
  while (end > opener + 2 && (units.shape[end - 1] ?? 0) >= SHAPE.comma) end -= 1;
  return end > opener + 1 && isHead(clauses, end - 1) ? { first: opener + 1, last: end } : null;
}
