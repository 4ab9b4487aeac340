/** A text in sentences whose quotations are one token each: what stands around the words that somebody said. */
import type { Span } from '../../../text/span.ts';
import type { Stretch } from '../../marks/quotation-marks.ts';
import type { LanguageRules } from '../language-rules.ts';

export interface MaskedToken extends Span {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly text: string;
  /** The word in lower case. */
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Of a quotation: its index among the stretches; else -1. */
  readonly stretch: number;
}

export interface MaskedSentence {
  readonly passage: number;
  readonly tokens: readonly MaskedToken[];
}

/** Tokens after which a sentence is cut: each of its quotations is compared with all of them. */
const LONGEST_SENTENCE = 400;

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[’'‑-][\p{L}\p{M}\p{N}]+)*[’']?|\S/gu;
/** "l’État", "qu’il", "dell’Interno": the small word in front is a token of its own. */
const ELIDED =
  /^(?:l|d|qu|c|s|n|j|m|t|jusqu|lorsqu|puisqu|quelqu|un|all|dall|dell|nell|sull|quell|quest|com|dev)[’']/iu;
/** "a-t-il", "dit-elle": the verb and its subject. */
const INVERTED = /^(\p{L}+?)(?:-t)?-(ils?|elles?|on)$/iu;
/** "Erdoğan’ın", "Putin’s", "AB'nin": the ending is no part of the name. */
const ENDING = /[’'](?:\p{Ll}{1,6})?$/u;
const CAPITAL = /^\p{Lu}/u;
const WORD = /^[\p{L}\p{N}]/u;
const TERMINAL = /[.!?…]["'”’»)]*$/u;
const MONTH_OR_LOWER = /^[\p{Ll}\d]/u;

/** The sentences with their tokens, in order. Linear in the text's length. */
export function maskedSentences(
  text: string,
  passages: readonly Span[],
  stretches: readonly Stretch[],
  rules: LanguageRules,
): readonly MaskedSentence[] {
  const sentences: MaskedSentence[] = [];
  let next = 0;
  for (const [passage, span] of passages.entries()) {
    const tokens: MaskedToken[] = [];
    let at = span.start;
    for (; next < stretches.length; next++) {
      const stretch = stretches[next];
      if (stretch === undefined || stretch.from >= span.end) break;
      if (stretch.from < at) continue;
      addWords(tokens, text, at, stretch.from);
      tokens.push({
        kind: 'quotation',
        text: '',
        lower: '',
        capital: CAPITAL.test(text.charAt(stretch.start)),
        stretch: next,
        start: stretch.start,
        end: stretch.end,
      });
      at = Math.max(at, stretch.to);
    }
    addWords(tokens, text, at, span.end);
    for (const part of cutSentences(text, tokens, rules)) sentences.push({ passage, tokens: part });
  }
  return sentences;
}

function addWords(tokens: MaskedToken[], text: string, from: number, to: number): void {
  if (from >= to) return;
  for (const found of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + found.index;
    const [word] = found;
    if (!WORD.test(word)) {
      tokens.push({
        kind: 'mark',
        text: word,
        lower: word,
        capital: false,
        stretch: -1,
        start,
        end: start + word.length,
      });
      continue;
    }
    for (const [offset, part] of partsOf(word)) tokens.push(wordToken(part, start + offset));
  }
}

function wordToken(text: string, start: number): MaskedToken {
  return {
    kind: 'word',
    text,
    lower: text.toLowerCase(),
    capital: CAPITAL.test(text),
    stretch: -1,
    start,
    end: start + text.length,
  };
}

function partsOf(word: string): readonly (readonly [offset: number, part: string])[] {
  const [elided] = ELIDED.exec(word) ?? [];
  if (elided !== undefined && elided.length < word.length) {
    return [
      [0, elided],
      ...partsOf(word.slice(elided.length)).map(([offset, part]): [number, string] => [
        offset + elided.length,
        part,
      ]),
    ];
  }
  const [, verb, pronoun] = INVERTED.exec(word) ?? [];
  if (verb !== undefined && pronoun !== undefined)
    return [
      [0, verb],
      [word.length - pronoun.length, pronoun],
    ];
  const ending = ENDING.exec(word);
  if (ending !== null && ending.index > 0)
    return [
      [0, word.slice(0, ending.index)],
      [ending.index, word.slice(ending.index)],
    ].filter((part): part is [number, string] => typeof part[1] === 'string' && part[1].length > 1);
  return [[0, word]];
}

function cutSentences(
  text: string,
  tokens: readonly MaskedToken[],
  rules: LanguageRules,
): readonly (readonly MaskedToken[])[] {
  const parts: MaskedToken[][] = [];
  let part: MaskedToken[] = [];
  for (const [i, token] of tokens.entries()) {
    part.push(token);
    if (part.length < LONGEST_SENTENCE && !closes(text, tokens, i, rules)) continue;
    parts.push(part);
    part = [];
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function closes(text: string, tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const token = tokens[i];
  const after = tokens[i + 1];
  if (token === undefined || after === undefined) return false;
  const opens =
    after.kind === 'quotation' ||
    (after.kind === 'word' && !MONTH_OR_LOWER.test(after.text)) ||
    isDash(after);
  if (token.kind === 'quotation')
    return opens && after.capital && !isDash(after) && TERMINAL.test(text.slice(token.end - 3, token.end));
  if (token.kind !== 'mark' || !/^[.!?…]$/u.test(token.text) || !opens) return false;
  if (after.start === token.end) return false;
  const before = tokens[i - 1];
  if (token.text !== '.' || before?.kind !== 'word') return true;
  if (rules.abbreviations.has(before.lower)) return false;
  // An initial, or a number with its full stop: "J. Weiss", "am 3. Mai".
  if (before.end !== token.start) return true;
  return !(before.text.length === 1 && before.capital) && !/^\d{1,2}$/.test(before.text);
}

/** Where tokens of one sentence stand in the text. */
export function tokenSpan(
  tokens: readonly MaskedToken[],
  { first, last }: { readonly first: number; readonly last: number },
): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

export function isDash({ text }: { readonly text: string }): boolean {
  return text === '–' || text === '—' || text === '―' || text === '-';
}
