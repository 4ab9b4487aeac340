/** Claims about quotes, made from stored ones: word for word, changed, cut, joined, given to someone else, or made up. */

import { random as seeded } from '../bench/random.ts';
import { soundOf } from '../src/core/names/name-sound.ts';
import type { QuoteHit } from '../src/core/ports/quote-store.ts';
import { shownSpeaker } from '../src/core/quotes/confidence/shown-speaker.ts';
import type { Verdict } from '../src/core/statements/check-claim.ts';
import { isNamedBeside } from '../src/core/statements/recorded-words.ts';

export interface Case {
  readonly kind: 'whole' | 'part' | 'changed' | 'cut' | 'joined' | 'other speaker' | 'absent';
  readonly words: string;
  readonly speaker: string | null;
  readonly expected: readonly Verdict[];
}

/** Words that turn a statement around, and some that only replace. */
const OTHER_WORDS =
  'never not seven yesterday orange quietly 17 harbour perhaps always nobody elsewhere'.split(' ');
/** Statements that nobody made. */
export const MADE_UP: readonly string[] = [
  'The harbour will be closed to all ships until the spring tide has passed',
  'Nobody on this council has ever been asked to count the swans twice',
  'Every library in the county will lend umbrellas free of charge from Monday',
  'Our bakers need seven more ovens before the winter fair can open',
  'The lighthouse keeper has the right to sleep through any regatta',
  'Without a second tram line the botanical garden cannot be reached in time',
];

/**
 * `count` cases, the kinds in turn. Only direct quotes of at least eight words are used.
 * @param unstored statements that are not in the store
 */
export function claimsFrom(
  hits: readonly QuoteHit[],
  unstored: readonly string[],
  count: number,
  seed: number,
): readonly Case[] {
  const random = seeded(seed);
  const usable = hits.filter(({ quote }) => quote.kind === 'direct' && split(quote.text).length >= 8);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const makers = [whole, part, changed, cut, joinedOf, otherSpeaker, absent] as const;
  return Array.from({ length: count }, (_, at) => (makers[at % makers.length] ?? whole)());

  function whole(): Case {
    const { quote } = pick(usable);
    return { kind: 'whole', words: quote.text, speaker: shownSpeaker(quote), expected: ['exact'] };
  }
  function part(): Case {
    const words = split(pick(usable).quote.text);
    const length = 5 + Math.floor(random() * (words.length - 5));
    const from = Math.floor(random() * (words.length - length + 1));
    return {
      kind: 'part',
      words: words.slice(from, from + length).join(' '),
      speaker: null,
      expected: ['exact'],
    };
  }
  function changed(): Case {
    const words = split(pick(usable).quote.text);
    const at = Math.floor(random() * words.length);
    const other = pick(OTHER_WORDS.filter((word) => word !== plain(words[at] ?? '')));
    return {
      kind: 'changed',
      words: words.with(at, other).join(' '),
      speaker: null,
      expected: ['altered'],
    };
  }
  function cut(): Case {
    const words = split(pick(usable).quote.text);
    const from = 2 + Math.floor(random() * (words.length - 5));
    const gone = 1 + Math.floor(random() * Math.min(4, words.length - from - 2));
    const left = [...words.slice(0, from), ...words.slice(from + gone)];
    const same = isPart(words, left);
    return {
      kind: 'cut',
      words: left.join(' '),
      speaker: null,
      expected: same ? ['exact'] : ['altered'],
    };
  }
  function joinedOf(): Case {
    const a = pick(usable);
    const b = pick(usable.filter((hit) => hit.article.story !== a.article.story));
    const words = [...split(a.quote.text).slice(0, 6), ...split(b.quote.text).slice(-6)];
    return { kind: 'joined', words: words.join(' '), speaker: null, expected: ['stitched'] };
  }
  function otherSpeaker(): Case {
    const named = usable.filter(({ quote }) => shownSpeaker(quote) !== null);
    const a = pick(named);
    const own = nameParts(shownSpeaker(a.quote));
    const others = named.filter(
      (hit) =>
        hit.article.story !== a.article.story &&
        nameParts(shownSpeaker(hit.quote)).every((word) => !own.includes(word)),
    );
    return {
      kind: 'other speaker',
      words: a.quote.text,
      speaker: shownSpeaker(pick(others).quote),
      // Where no name stands beside the words nobody else is said to have said them.
      expected: isNamedBeside(a) ? ['other_speaker'] : ['other_speaker', 'altered'],
    };
  }
  function absent(): Case {
    return { kind: 'absent', words: pick(unstored), speaker: null, expected: ['absent'] };
  }
}

function split(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isPart(words: readonly string[], part: readonly string[]): boolean {
  return words.map(plain).join(' ').includes(part.map(plain).join(' '));
}

function nameParts(name: string | null): string[] {
  return soundOf(name ?? '').split(' ');
}
