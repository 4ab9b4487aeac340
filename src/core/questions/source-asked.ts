/** Finds `according to …` in a question, unless it names an outlet: the source through which the answer must come. */
import type { NameIndex } from '../names/name-index.ts';
import type { Phrase } from './name-list.ts';
import { phraseText } from './phrase-words.ts';
import { accordingToPosition } from './speaker-phrases.ts';
import { namesAt, resolveNames, type SpeakersAsked } from './speakers-asked.ts';
import { INNER, NO_SOURCE, REPORTED_IN } from './speech-words.ts';

export interface AttributedSource {
  /** The name as it is shown: of a stored speaker, or as the question writes it. */
  readonly name: string;
  /** Whether it is the name of a stored speaker. */
  readonly known: boolean;
  /** The names by which texts may call it. */
  readonly names: readonly string[];
}

export interface SourceAsked extends SpeakersAsked {
  readonly source: AttributedSource;
  /** Position of the words `according to`. */
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

/** `a Kremlin readout` means the Kremlin; a document without a name is its own source. */
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
