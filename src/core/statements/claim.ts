/** Reads what a pasted text claims: the quoted words and their speakers. */
import { analyse } from '../quotes/analyse.ts';
import { stretchesOf } from '../quotes/marks/quotation-marks.ts';
import type { Quote } from '../quotes/quote.ts';
import { passagesOf } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import { comparableWords } from './comparable-words.ts';
import { signatureIn } from './signature.ts';

export interface Claim extends Span {
  readonly words: string;
  /** The text has no quotation marks, so all of it counts as the quotation. */
  readonly whole: boolean;
  /** The claimed speaker, if the text names one. */
  readonly speaker: string | null;
}

/** Shorter quotations are terms and titles; they are checked only when there are no others. */
const LEAST_WORDS = 3;
/** Characters before a quotation that may introduce it. */
const LEAD = 300;
/** Characters of the quotation that are read with its introduction. */
const OPENING = 200;
/** Most characters between the reporting verb and the opening mark: a comma, a colon, an adverb. */
const CLOSE = 12;

/** How much of a text is read. */
export interface ClaimLimits {
  readonly most: number;
  /** Characters of the text that are searched for speakers. */
  readonly read: number;
}

/** Of a message. */
const OF_A_MESSAGE: ClaimLimits = { most: 10, read: 8000 };

/** The claims, in order. A text without quotation marks gives its block quotes; without these, the whole text is one claim. */
export function claimsOf(written: string): readonly Claim[] {
  const text = written.trim();
  const found = quotationsIn(text, OF_A_MESSAGE);
  if (found.length > 0) return found;
  const whole = { words: text, start: 0, end: text.length, whole: true, speaker: null };
  return [whole, ...signed(text)].slice(-1);
}

/** What stands between quotation marks, in order; in a text without, its block quotes. */
export function quotationsIn(text: string, { most, read }: ClaimLimits): readonly Claim[] {
  const stretches = stretchesOf(text, passagesOf(text))
    .map(({ start, end, from, to }) => ({ start, end, from, to, words: text.slice(start, end).trim() }))
    .filter(({ words }) => comparableWords(words).length > 0);
  const long = stretches.filter(({ words }) => comparableWords(words).length >= LEAST_WORDS);
  const claimed = (long.length > 0 ? long : stretches).slice(0, most);
  if (claimed.length === 0) return blockQuotesIn(text).slice(0, most);
  const speakers = speakersIn(text.slice(0, read));
  return claimed.map(({ start, end, to, words }, at) => {
    const after = claimed[at - 1]?.to ?? 0;
    return {
      ...{ words, start, end, whole: false },
      speaker:
        introducedBy(text.slice(after, to), start - after) ??
        signatureIn(text.slice(to, claimed[at + 1]?.from ?? text.length)) ??
        speakers.find((said) => said.start < end && start < said.end)?.name ??
        null,
    };
  });
}

/** A text without quotation marks that ends with a dash and a name: `We will manage — Ada Brook`. */
function signed(text: string): readonly Claim[] {
  const at = Math.max(
    text.lastIndexOf(' - '),
    text.lastIndexOf('—'),
    text.lastIndexOf('–'),
    text.lastIndexOf('\n'),
  );
  const words = text.slice(0, Math.max(0, at)).trim();
  const speaker = at < 0 ? null : signatureIn(text.slice(at));
  if (speaker === null || comparableWords(words).length < LEAST_WORDS) return [];
  return [{ words, start: 0, end: at, whole: true, speaker }];
}

/** Block quotes of a chat (`> …`); neighbouring lines are one quotation. */
function blockQuotesIn(text: string): readonly Claim[] {
  return [...text.matchAll(/^(?:>[^\n]*(?:\n|$))+/gm)]
    .map(({ 0: lines, index }) => ({
      words: lines.replace(/^>+[ \t]?/gm, '').trim(),
      ...{ start: index, end: index + lines.trimEnd().length, whole: false, speaker: null },
    }))
    .filter(({ words }) => comparableWords(words).length >= LEAST_WORDS);
}

/**
 * The speaker named right before the opening mark. In `A said “…” and B added “…”` each name introduces its own
 * quotation; the sentence as a whole would give one speaker for both.
 */
function introducedBy(text: string, opens: number): string | null {
  const from = Math.max(0, opens - LEAD);
  const before = text.slice(from, opens);
  const said = analyse({ id: 'claim', text: before + opening(text.slice(opens)) }).quotes.find(
    ({ start, cue, speaker }) => {
      if (speaker === null || cue === null || start < before.length) return false;
      return speaker.end <= cue.start && cue.end >= before.length - CLOSE && cue.end <= before.length;
    },
  );
  return said === undefined ? null : nameIn(said);
}

/** The first words of a quotation with its closing mark. */
function opening(stretch: string): string {
  return stretch.length <= OPENING ? stretch : stretch.slice(0, OPENING) + stretch.slice(-1);
}

interface Said {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The named speakers only: a claim by `he` cannot be checked. */
function speakersIn(text: string): readonly Said[] {
  return analyse({ id: 'claim', text }).quotes.flatMap((quote) => {
    const name = nameIn(quote);
    return name === null ? [] : [{ start: quote.start, end: quote.end, name }];
  });
}

function nameIn({ speaker }: Pick<Quote, 'speaker'>): string | null {
  if (speaker === null || !speaker.shown || !/^\p{Lu}\p{L}/u.test(speaker.name) || PRONOUN.test(speaker.name))
    return null;
  return speaker.name;
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/i;
