/** What a pasted text claims to quote: its stretches between quotation marks and whom it names for them. */
import { analyse } from '../quotes/analyse.ts';
import { stretchesOf } from '../quotes/marks.ts';
import { passagesOf } from '../text/passages.ts';
import { wordRun } from './wordrun.ts';

export interface Claim {
  readonly words: string;
  /** Whom the text names, if it names anybody. */
  readonly speaker: string | null;
}

/** Shorter stretches between marks are terms and titles; they are checked only when nothing else is there. */
const LEAST_WORDS = 3;
const MOST_CLAIMS = 10;
/** Who speaks is looked for in this much of the text. */
const READ = 8000;

/** The claims, in order; a text without quotation marks is one claim as it stands. */
export function claimsOf(written: string): readonly Claim[] {
  const text = written.trim();
  const stretches = stretchesOf(text, passagesOf(text))
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end).trim() }))
    .filter(({ words }) => wordRun(words).length > 0);
  const long = stretches.filter(({ words }) => wordRun(words).length >= LEAST_WORDS);
  const claimed = (long.length > 0 ? long : stretches).slice(0, MOST_CLAIMS);
  if (claimed.length === 0) return [{ words: text, speaker: null }];
  const speakers = speakersIn(text.slice(0, READ));
  return claimed.map(({ start, end, words }) => ({
    words,
    speaker: speakers.find((said) => said.start < end && start < said.end)?.name ?? null,
  }));
}

interface Said {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Only names count: `he` claims nothing that could be checked. */
function speakersIn(text: string): readonly Said[] {
  return analyse({ id: 'claim', text }).quotes.flatMap((quote) => {
    const { speaker, start, end } = quote;
    return speaker === null || !/^\p{Lu}\p{L}/u.test(speaker.name) || PRONOUN.test(speaker.name)
      ? []
      : [{ start, end, name: speaker.name }];
  });
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/i;
