/** Speakers and people of a Chinese, Japanese or Korean text, with short names led back to the full ones. */

import type { Span } from '../../../text/span.ts';
import type { Stretch } from '../../marks/quotation-marks.ts';
import type { Person } from '../../quote.ts';
import { chineseReader } from './chinese-speech.ts';
import { japaneseReader } from './japanese-speech.ts';
import { koreanReader } from './korean-speech.ts';
import type { UnspacedRules } from './unspaced-rules.ts';
import {
  type MaskedText,
  maskedText,
  sentenceAfter,
  sentenceBefore,
  type UnspacedReader,
  type UnspacedSpeech,
} from './unspaced-speech.ts';

/** By the index of the stretch. A speech without a cue of its own goes on from the stretch before it. */
export type UnspacedSpeakers = ReadonlyMap<number, UnspacedSpeech & { readonly goesOn: boolean }>;

/** How much less sure a quotation is that stands alone behind one with a speaker. */
const GOES_ON = 0.85;

/** Between two quotations of one breath: marks, spaces and the verb of speech of the first. */
const BREATH = 24;

const READERS: Readonly<Record<UnspacedRules['code'], (rules: UnspacedRules) => UnspacedReader>> = {
  zh: chineseReader,
  ja: japaneseReader,
  ko: koreanReader,
};

const ready = new Map<UnspacedRules['code'], UnspacedReader>();

function readerFor(rules: UnspacedRules): UnspacedReader {
  const known = ready.get(rules.code);
  if (known !== undefined) return known;
  const reader = READERS[rules.code](rules);
  ready.set(rules.code, reader);
  return reader;
}

export function unspacedQuotes(
  text: string,
  stretches: readonly Stretch[],
  rules: UnspacedRules,
): { readonly speakers: UnspacedSpeakers; readonly people: readonly Person[] } {
  const reader = readerFor(rules);
  const hidden = maskedText(text, stretches);
  const names = reader.names(hidden.masked);
  const masked = { ...hidden, known: shortNames([...names.keys()]) };
  const speakers = new Map<number, UnspacedSpeech & { readonly goesOn: boolean }>();
  for (const [index, stretch] of stretches.entries()) {
    const found = unsaidOr(masked, index, reader.speechFor(masked, index), rules);
    if (found === null) continue;
    if (found !== undefined) {
      speakers.set(index, { ...found, name: fullName(found.name, names, rules), goesOn: false });
      continue;
    }
    const former = stretches[index - 1];
    const speaker = speakers.get(index - 1);
    if (former === undefined || speaker === undefined || !isOneBreath(text, former, stretch)) continue;
    speakers.set(index, { ...speaker, confidence: speaker.confidence * GOES_ON, goesOn: true });
  }
  return { speakers, people: peopleOf(names, rules) };
}

/** The speech with what its sentence makes of the words. */
function unsaidOr<T extends UnspacedSpeech | null | undefined>(
  masked: MaskedText,
  index: number,
  speech: T,
  { unsaid }: UnspacedRules,
): T {
  const stretch = masked.stretches[index];
  if (speech == null || stretch === undefined || speech.modality !== 'asserted') return speech;
  const { start, end } = sentenceBefore(masked, index);
  const before = masked.masked.slice(start, Math.min(end, Math.max(start, speech.cue.start)));
  const after = sentenceAfter(masked, stretch.to);
  const behind = masked.masked.slice(after.start, after.end + 1);
  // "denied the charge: “…”": the words behind the colon are the speaker's own.
  const isOwn =
    /[：:]\s*$/u.test(masked.masked.slice(start, end)) &&
    !/^[说說称稱]/u.test(masked.text.slice(speech.cue.start));
  const found = unsaid.find(
    (one) =>
      !(isOwn && one.modality === 'denied') &&
      (one.before?.test(before) === true || one.behind?.test(behind.replace(/。$/u, '')) === true),
  );
  return found === undefined ? speech : { ...speech, modality: found.modality };
}

/** Foreign names that are looked for by their last part; a longer list is no news. */
const MOST_SHORT = 200;

function shortNames(names: readonly string[]): readonly string[] {
  const parts = names.flatMap((name) => (/[·•・‧]/.test(name) ? name.split(/[·•・‧]/).slice(-1) : []));
  return [...new Set(parts)].slice(0, MOST_SHORT);
}

/** The second stands alone in its sentence, and nothing new is told between the two. */
function isOneBreath(text: string, former: Stretch, stretch: Stretch): boolean {
  const between = text.slice(former.to, stretch.from);
  const after = text.slice(stretch.to, stretch.to + 16);
  return (
    between.length <= BREATH &&
    !/[、，,\n]/.test(between) &&
    /^(?:$|[。\n！？]|(?:など)?と[^、。はがも]{0,12}[。\n])/u.test(after)
  );
}

/** The one longer name of the text that the short one is part of: a family name in front, or behind a middle dot. */
function fullName(
  name: string,
  names: ReadonlyMap<string, readonly Span[]>,
  { code }: UnspacedRules,
): string {
  const longer = [...names.keys()].filter(
    (other) =>
      other.length > name.length &&
      (/[·•・‧]/.test(other)
        ? other.split(/[·•・‧]/).at(-1) === name
        : code === 'ja' && other.startsWith(name)),
  );
  const [only] = longer;
  return longer.length === 1 && only !== undefined ? only : name;
}

function peopleOf(names: ReadonlyMap<string, readonly Span[]>, rules: UnspacedRules): readonly Person[] {
  const people = new Map<string, { readonly aliases: Set<string>; readonly mentions: Span[] }>();
  for (const [name, spans] of names) {
    const full = fullName(name, names, rules);
    const person = people.get(full) ?? { aliases: new Set<string>(), mentions: [] };
    if (full !== name) person.aliases.add(name);
    for (const span of spans) person.mentions.push(span);
    people.set(full, person);
  }
  return [...people].map(([name, { aliases, mentions }]) => ({
    name,
    aliases: [...aliases],
    role: null,
    mentions: mentions.toSorted((a, b) => a.start - b.start),
  }));
}
