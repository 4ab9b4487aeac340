/** The cast of one article: its figures, and which of them any mention in the text names. */
import type { Span } from '../../text/span.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Reading } from '../marks/parsed-text.ts';
import { inNormalCase } from '../marks/transcript-turns.ts';
import { type Figure, figuresOf } from '../names/entities.ts';
import { type Mention, mentionsOf, nameSpan } from '../names/mentions.ts';
import { isNameWord, sortAt } from '../names/noun-phrases.ts';
import { isTitle } from '../names/titles.ts';
import { pronounsOf, type Resolved } from './pronoun-resolution.ts';
import { type Candidate, WEIGHTS } from './salience.ts';

const TITLE = classNumber('title');
const DETERMINER = classNumber('determiner');

export interface Cast {
  readonly figures: readonly Figure[];
  /** Mentions of names, in order, with their figure. */
  readonly named: readonly { readonly mention: Mention; readonly figure: number }[];
  readonly pronouns: ReadonlyMap<number, Resolved>;
  /** Words of each figure's roles. */
  readonly roles: readonly ReadonlySet<string>[];
  readonly sentenceOf: Int32Array;
  readonly within: Int32Array;
}

export function castOf(
  reading: Reading,
  watch?: (token: number, candidates: readonly Candidate[]) => void,
): Cast {
  const { tokens, sentences } = reading;
  const sentenceOf = sentenceNumbers(reading);
  const within = withinStretch(reading);
  const figures = figuresOf(mentionsOf(tokens, sentenceOf)).map((figure) =>
    labelledInCase(reading, within, figure),
  );
  const named = figures
    .flatMap((figure, index) => figure.mentions.map((mention) => ({ mention, figure: index })))
    .sort((a, b) => a.mention.first - b.mention.first);
  const pronouns =
    sentences.length === 0 ? new Map() : pronounsOf(tokens, figures, sentenceOf, within, WEIGHTS, watch);
  const roles = figures.map((figure) => roleWords(reading, figure));
  return { figures, named, pronouns, roles, sentenceOf, within };
}

/** A figure whom only the labels of a transcript name, in capitals, is named as a text would. */
function labelledInCase({ tokens, stretches }: Reading, within: Int32Array, figure: Figure): Figure {
  const onlyLabels = figure.mentions.every(
    ({ last }) => tokens.shape[last] === SHAPE.colon && stretches[within[last + 1] ?? -1]?.style === 'turn',
  );
  return onlyLabels ? { ...figure, name: inNormalCase(figure.name) } : figure;
}

/** For each token the index of the stretch between quotation marks that it lies in, or -1. */
function withinStretch({ tokens, stretches }: Reading): Int32Array {
  const within = new Int32Array(tokens.count).fill(-1);
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    while (at < stretches.length && (stretches[at]?.to ?? 0) <= start) at += 1;
    const stretch = stretches[at];
    if (stretch !== undefined && start >= stretch.from) within[i] = at;
  }
  return within;
}

function sentenceNumbers({ tokens, sentences }: Reading): Int32Array {
  const numbers = new Int32Array(tokens.count);
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= (tokens.start[i] ?? 0)) at += 1;
    numbers[i] = at;
  }
  return numbers;
}

/** How a mention was understood. */
export interface Named {
  readonly figure: number;
  /** 1 for a name, less for a pronoun or a description. */
  readonly share: number;
}

/** The figure that a mention names: by the name at its head, as a pronoun, or by a role somebody has; null when nobody fits. */
export function figureAt(reading: Reading, cast: Cast, span: Span): Named | null {
  const { tokens } = reading;
  const first = firstTokenAt(reading, span.start);
  let last = first;
  while (last < tokens.count && (tokens.start[last] ?? 0) < span.end) last += 1;
  const pronoun = cast.pronouns.get(first);
  if (pronoun !== undefined && last - first <= 2) return { figure: pronoun.figure, share: pronoun.share };
  const head = headEnd(reading, first, last);
  const name = bearerWithin(reading, cast, first, head);
  const apposed = apposedTo(reading, cast, head, last);
  const ownName = name !== null && isPersonal(cast, name.figure);
  if (apposed !== null && isPersonal(cast, apposed.figure) && !ownName)
    return { figure: apposed.figure, share: 1 };
  if (name !== null && (name.mention.last >= head || ownName)) return { figure: name.figure, share: 1 };
  // "Secretary of State Ada Lovelace": the name closes the phrase.
  const closing = lastNameWithin(cast, head, last);
  const closes = closing !== null && closing.mention.last >= last;
  const titled = closes && (sortAt(tokens, first) === TITLE || closing.mention.from <= first);
  if (titled && isPersonal(cast, closing.figure)) return { figure: closing.figure, share: 1 };
  return byRole(reading, cast, first, head);
}

/** The last name before the head's end, unless it only owns what speaks ("Netanyahu’s office"). */
function bearerWithin({ tokens }: Reading, cast: Cast, first: number, head: number) {
  const name = lastNameWithin(cast, first, head);
  const owns = name !== null && name.mention.last < head - 1 && isPossessive(tokens, name.mention.last);
  return owns ? null : name;
}

/** "The mayor, Ada Lovelace,", "A spokesman for the city, Ada Lovelace,": the name in apposition, inside the mention or right after it. */
function apposedTo({ tokens }: Reading, cast: Cast, head: number, last: number) {
  let comma = head;
  while (comma < last && tokens.shape[comma] !== SHAPE.comma) comma += 1;
  if (tokens.shape[comma] !== SHAPE.comma) return null;
  const named = nameAt(cast, comma + 1);
  if (named === null || (comma === head && comma < last)) return named;
  const closed = (tokens.shape[named.mention.last] ?? 0) >= SHAPE.comma;
  return closed && isTitle(tokens, head - 1) ? named : null;
}

function isPossessive(tokens: Tokens, i: number): boolean {
  return i < tokens.count && /^['’]s?$/.test(tokenText(tokens, i));
}

function firstTokenAt({ tokens }: Reading, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const PREPOSITION = classNumber('preposition');

/** The head of a noun phrase ends before its first comma, bracket or preposition. */
function headEnd({ tokens }: Reading, first: number, end: number): number {
  const last = end - first > 1 && isPossessive(tokens, end - 1) ? end - 1 : end;
  for (let i = first + 1; i < last; i++) {
    if ((tokens.shape[i] ?? 0) >= SHAPE.comma || sortAt(tokens, i) === PREPOSITION) return i;
  }
  return last;
}

function lastNameWithin(
  cast: Cast,
  first: number,
  last: number,
): { readonly mention: Mention; readonly figure: number } | null {
  const found = cast.named[namedBefore(cast, last) - 1];
  return found !== undefined && found.mention.last > first ? found : null;
}

/** The mention of a name that begins, with its title, right at the token. */
function nameAt(cast: Cast, token: number): { readonly mention: Mention; readonly figure: number } | null {
  for (let n = namedBefore(cast, token); n < cast.named.length; n++) {
    const one = cast.named[n];
    if (one === undefined || one.mention.from > token) return null;
    if (one.mention.from === token || one.mention.first === token) return one;
  }
  return null;
}

/** How many mentions begin before the token. */
function namedBefore(cast: Cast, token: number): number {
  let low = 0;
  let high = cast.named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.named[middle]?.mention.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isPersonal(cast: Cast, figure: number): boolean {
  return cast.figures[figure]?.kind === 'person';
}

/** "The Russian president": the latest figure whose role fits the noun and the capitalised words before it. */
function byRole({ tokens }: Reading, cast: Cast, first: number, head: number): Named | null {
  const noun = tokenText(tokens, head - 1).toLowerCase();
  if (!isTitle(tokens, head - 1) || (noun.endsWith('s') && !noun.endsWith('ss'))) return null;
  if (!/^(?:the|his|her|their|its)$/i.test(tokenText(tokens, first))) return null;
  const capitals: string[] = [];
  for (let i = first + 1; i < head - 1; i++)
    if (isNameWord(tokens, i)) capitals.push(tokenText(tokens, i).toLowerCase());
  let best: Named | null = null;
  let most = 0;
  const last = namedBefore(cast, first);
  for (let n = last - 1; n >= Math.max(0, last - MOST_LOOKED_AT); n--) {
    const one = cast.named[n];
    if (one === undefined || !isPersonal(cast, one.figure)) continue;
    const words = cast.roles[one.figure] ?? NO_WORDS;
    const same = words.has(noun);
    const shared = capitals.some((word) => words.has(word));
    const fit = (same ? 2 : 0) + (shared ? 1 : 0);
    const enough = same || (shared && GENERIC.has(noun));
    if (enough && fit > most) {
      most = fit;
      best = { figure: one.figure, share: shared || capitals.length === 0 ? 0.85 : 0.6 };
    }
  }
  return best;
}

/** Mentions looked at for the bearer of a role. */
const MOST_LOOKED_AT = 300;

const NO_WORDS: ReadonlySet<string> = new Set();

/** Nouns that stand for whatever office a person has. */
const GENERIC = new Set(['leader', 'official', 'chief', 'head', 'boss']);

/** The words that say what a figure is: the title before a name, or an apposition; null when the text says nothing. */
export function roleOf(reading: Reading, figure: Figure): string | null {
  for (const mention of figure.mentions) {
    const role = roleAt(reading, mention);
    if (role !== null && !HONORIFIC.test(role)) return role;
  }
  return null;
}

/** A form of address says nothing of what somebody is; words that begin with one are about the next person, others that end with one open a sentence. */
const HONORIFIC = /^(?:(?:mr|mrs|ms|mx|dr|sir|dame)\b|miss$)|\s(?:mr|mrs|ms|mx|dr)\.?$/i;

function roleAt(reading: Reading, mention: Mention): string | null {
  const { tokens, text } = reading;
  if (mention.from < mention.first)
    return text.slice(tokens.start[mention.from], tokens.end[mention.first - 1]);
  return appositionAfter(reading, mention) ?? appositionBefore(reading, mention);
}

/** Lower-case words of all roles that a figure is given. */
function roleWords(reading: Reading, figure: Figure): ReadonlySet<string> {
  const words = new Set<string>();
  for (const mention of figure.mentions) {
    const role = roleAt(reading, mention);
    if (role !== null) for (const word of role.toLowerCase().match(/[\p{L}-]+/gu) ?? []) words.add(word);
  }
  return words;
}

const LONGEST_ROLE = 14;

/** `, the Russian president,` or `, chair of the board,` right after the name. */
function appositionAfter({ tokens, text }: Reading, mention: Mention): string | null {
  const comma = mention.last;
  if (tokens.shape[comma] !== SHAPE.comma || comma + 2 >= tokens.count) return null;
  if (sortAt(tokens, comma + 1) !== DETERMINER && !isTitle(tokens, comma + 1)) return null;
  let hasRole = false;
  for (let i = comma + 1; i < tokens.count && i - comma < LONGEST_ROLE; i++) {
    if (isTitle(tokens, i)) hasRole = true;
    if ((tokens.shape[i] ?? 0) >= SHAPE.comma) {
      return hasRole ? text.slice(tokens.start[comma + 1], tokens.end[i - 1]) : null;
    }
  }
  return null;
}

/** `The chair of the board, Ada Lovelace,`: the phrase before the comma, from its article on. */
function appositionBefore({ tokens, text }: Reading, mention: Mention): string | null {
  const comma = mention.from - 1;
  if (comma < 2 || tokens.shape[comma] !== SHAPE.comma) return null;
  for (let i = comma - 1; i >= Math.max(0, comma - LONGEST_ROLE); i--) {
    if ((tokens.shape[i] ?? 0) >= SHAPE.comma) return null;
    if (/^the$/i.test(tokenText(tokens, i)) && (isTitle(tokens, i + 1) || isTitle(tokens, i + 2))) {
      return text.slice(tokens.start[i], tokens.end[comma - 1]);
    }
  }
  return null;
}

/** Where each figure's names stand. */
export function placesOf(reading: Reading, figure: Figure): readonly Span[] {
  return figure.mentions.map((mention) => nameSpan(reading.tokens, mention));
}
