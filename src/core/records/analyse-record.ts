/** The analysis of a record of speech: each paragraph of a turn is a quote of whoever the record says is speaking. */
import type { Analysis, Person, Quote, SpeakerMention } from '../quotes/quote.ts';
import { languageOf } from '../text/language.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { passagesOf } from '../text/passages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Span, textSpan } from '../text/span.ts';
import { recordTurns } from './record-turns.ts';
import type { PlacedTurn } from './turn.ts';

export interface RecordToRead {
  readonly text: string;
  /** Who speaks where the text has no labels. */
  readonly voice: string | null;
}

/** Longer paragraphs are several quotes, cut between sentences; a quote in a post should be read at a glance. */
const LONGEST = 600;

/** Not spoken: `(Applause.)`, `[crosstalk 00:12:01]`. */
const DIRECTION =
  /\s*[([](?:applause|laughter|laughs?|cheers?|cheering|crosstalk|inaudible|interruption|interjection|pause|music|audio|video|speaking|spoke|in \p{Lu}|through|via|translated|off.?mic|boo|chant|sic\b|silence|prolonged|continued|unintelligible|begins?|ends?|end of)[^()[\]]{0,80}[)\]]\s*/giu;

export function analyseRecord({ text, voice }: RecordToRead): Omit<Analysis, 'summary'> {
  const turns = recordTurns(text, voice);
  const language = languageOf(text);
  return {
    quotes: turns.flatMap((turn, number) => quotesOf(text, turn, number)),
    people: peopleOf(text, turns),
    passages: passagesOf(text),
    language,
  };
}

function quotesOf(text: string, turn: PlacedTurn, number: number): readonly Quote[] {
  const speaker = speakerOf(turn);
  return turn.paragraphs.flatMap((paragraph, nth) =>
    spokenParts(text, paragraph).map(
      ({ start, end }): Quote => ({
        ...textSpan(text, start, end),
        kind: 'direct',
        group: `${number}.${nth}`,
        pieces: [textSpan(text, start, end)],
        speaker,
        cue: null,
        attribution: null,
        modality: 'asserted',
        saidOn: null,
        context: { start, end },
      }),
    ),
  );
}

/** The record itself names the speaker, so nothing is inferred. */
function speakerOf({ speaker, label }: PlacedTurn): SpeakerMention | null {
  if (speaker === null) return null;
  const { start, end } = label ?? { start: 0, end: 0 };
  return { name: speaker, start, end, confidence: 1, by: 'name', shown: true };
}

/** The paragraph without stage directions, in parts of a readable length. */
export function spokenParts(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  const words = text.slice(start, end);
  for (const { index, 0: direction } of words.matchAll(DIRECTION)) {
    parts.push({ start: from, end: start + index });
    from = start + index + direction.length;
  }
  parts.push({ start: from, end });
  return parts.flatMap((part) => trimmed(text, part)).flatMap((part) => readable(text, part));
}

function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const from = start + words.length - words.trimStart().length;
  return [{ start: from, end: from + words.trim().length }];
}

function readable(text: string, part: Span): readonly Span[] {
  if (part.end - part.start <= LONGEST) return [part];
  const parts: { start: number; end: number }[] = [];
  for (const sentence of sentencesOf(text.slice(part.start, part.end))) {
    const [start, end] = [part.start + sentence.start, part.start + sentence.end];
    const last = parts.at(-1);
    if (last !== undefined && end - last.start <= LONGEST) last.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

function peopleOf(text: string, turns: readonly PlacedTurn[]): readonly Person[] {
  const people = new Map<
    string,
    { name: string; aliases: Set<string>; role: string | null; mentions: Span[] }
  >();
  for (const { speaker, role, label } of turns) {
    if (speaker === null) continue;
    const key = nameKey(speaker);
    const known = people.get(key) ?? { name: speaker, aliases: new Set<string>(), role: null, mentions: [] };
    people.set(key, known);
    known.role ??= role;
    if (label === null) continue;
    known.mentions.push(label);
    const written = text.slice(label.start, label.end);
    if (nameKey(written) !== key) known.aliases.add(written);
  }
  return [...people.values()].map((person) => ({ ...person, aliases: [...person.aliases] }));
}
