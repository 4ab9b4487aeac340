/** `According to …` in a question, where that is no outlet: by whose word alone it wants to be answered. */
import type { NameIndex } from '../names/name-index.ts';
import type { Phrase } from './name-list.ts';
import { phraseText } from './phrase-words.ts';
import { accordingToPosition } from './speaker-phrases.ts';
import { namesAt, resolveNames, type SpeakersAsked } from './speakers-asked.ts';
import { INNER, NO_SOURCE, REPORTED_IN } from './speech-words.ts';

export interface AttributedSource {
  /** As it is shown: a stored speaker's name, or what the question has. */
  readonly name: string;
  /** A stored speaker goes by it. */
  readonly known: boolean;
  /** The names that it has in texts. */
  readonly names: readonly string[];
}

export interface SourceAsked extends SpeakersAsked {
  readonly source: AttributedSource;
  /** The words `according to`. */
  readonly start: number;
  readonly end: number;
}

export function sourceAsked(phrase: Phrase, speakers: NameIndex): SourceAsked | null {
  const { text, words } = phrase;
  const place = accordingToPosition(words);
  if (place === null) return null;
  const { from, according } = place;
  const start = words[according]?.start ?? 0;
  const span = { start, end: words[according + 1]?.end ?? start };
  const ends = place.ends.map((end) => withoutDocument(phrase, from, end));
  const here = { from, ends, asking: [] };
  const names = namesAt(phrase, here, speakers);
  const asked = resolveNames(phrase, here, names, speakers);
  if (asked.speakers.length > 0) {
    const shown = asked.speakers.map(({ name }) => name).join(', ');
    const others = asked.speakers.flatMap(({ name, aliases }) => [name, ...aliases]);
    return {
      ...asked,
      ...span,
      source: {
        name: shown,
        known: true,
        names: distinct([...others, ...names.map(({ written }) => written)]),
      },
    };
  }
  const [end = from] = ends;
  const name = phraseText(text, words, from, end);
  if (name === '' || NO_SOURCE.has(name.toLowerCase())) return null;
  const article = words[from - 1]?.plain === 'the' ? 'the ' : '';
  return { ...asked, ...span, source: { name: `${article}${name}`, known: false, names: [name] } };
}

/** `a Kremlin readout` is the Kremlin's; a document alone is what it is. */
function withoutDocument({ words }: Phrase, from: number, end: number): number {
  let last = end;
  while (
    last - 1 > from &&
    (REPORTED_IN.has(words[last - 1]?.plain ?? '') || INNER.has(words[last - 1]?.plain ?? ''))
  )
    last--;
  return last;
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];
