/** The words of stored quotes, prepared for comparison with a claim: direct quotes, joined quotes, reported clauses. */
import type { QuoteHit } from '../ports/quote-store.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import type { Span } from '../text/span.ts';
import { type ComparableWord, comparableWords, type Letters } from './comparable-words.ts';

/** Stored words: a direct quote, the joined quotes of one interrupted statement, or a reported clause. */
export interface RecordedWords {
  readonly hit: QuoteHit;
  /** Offsets count from the first character of the quote. */
  readonly run: readonly ComparableWord[];
  /** The speaker's name as shown. */
  readonly speaker: string | null;
  /** Whether these are the outlet's words, not the speaker's. */
  readonly reported: boolean;
  /** The quotes in order; several if narration interrupts the statement. */
  readonly stretches: readonly QuoteHit[];
}

export function recordedWords(hits: readonly QuoteHit[], letters: Letters): readonly RecordedWords[] {
  const single = hits.flatMap((hit) => readHit(hit, letters));
  return [...single, ...joined(single)];
}

/** Whether a shown name is beside the words or a manager set it, so that no pronoun had to be resolved. */
export function isNamedBeside({ quote }: QuoteHit): boolean {
  if (quote.fixedSpeaker !== null) return quote.fixedSpeaker !== '';
  return quote.speaker?.shown === true && quote.speaker.by === 'name';
}

function readHit(hit: QuoteHit, letters: Letters): readonly RecordedWords[] {
  const speaker = shownSpeaker(hit.quote);
  const read = ({ start, end }: Span, reported: boolean): RecordedWords => {
    const text = hit.quote.text.slice(start - hit.quote.start, end - hit.quote.start);
    const from = start - hit.quote.start;
    const run = comparableWords(text, letters).map((word) => ({
      ...word,
      start: word.start + from,
      end: word.end + from,
    }));
    return { hit, run, speaker, reported, stretches: [hit] };
  };
  if (hit.quote.kind === 'direct') return [read(hit.quote, false)];
  return [...hit.quote.pieces.map((piece) => read(piece, false)), read(hit.quote, true)];
}

/** `"A," he said. "B."` is one statement, so its quotes may be cited as one, joined in order. */
function joined(recorded: readonly RecordedWords[]): readonly RecordedWords[] {
  const direct = recorded.filter(({ hit }) => hit.quote.kind === 'direct');
  const groups = Map.groupBy(
    direct,
    ({ hit }) => `${hit.article.id} ${hit.quote.of} ${hit.quote.group} ${hit.quote.modality}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const ordered = group.toSorted((a, b) => a.hit.quote.start - b.hit.quote.start);
    const base = ordered[0] ?? first;
    // Offsets count from the first quote, as with a single quote.
    const run = ordered.flatMap((stretch) => {
      const by = stretch.hit.quote.start - base.hit.quote.start;
      return stretch.run.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));
    });
    return [{ ...base, run, stretches: ordered.map(({ hit }) => hit) }];
  });
}
