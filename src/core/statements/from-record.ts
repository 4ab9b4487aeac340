/** Where a quotation was cut from: the record of speech that has its words, with the sentences around them. */
import type { Article } from '../articles/article.ts';
import type { Scope } from '../base/scope.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { QuoteHit, QuoteStore } from '../ports/quote-store.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { spokenParts } from '../records/analyse-record.ts';
import { recordTurns } from '../records/record-turns.ts';
import type { PlacedTurn } from '../records/turn.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type ComparableWord, comparableWords, lettersOf } from './comparable-words.ts';
import { type Alignment, alignToRecord, type Cut, type SpokenWords } from './record-alignment.ts';
import { isSameSpeaker } from './same-speaker.ts';
import type { Statement } from './same-statement.ts';

/** A quotation in a record of speech. All spans are in the record's text. */
export interface FromRecord {
  readonly record: Article;
  readonly cut: Cut;
  /** As the record names the speaker; null: it does not. */
  readonly speaker: string | null;
  /** Time from the beginning of the recording, if the record has times. */
  readonly at: string | null;
  /** Where the words stand, in the order of the quotation. */
  readonly parts: readonly Span[];
  /** Words of the record that the quotation left out (`shortened`) or has otherwise (`reworded`). */
  readonly differing: readonly Span[];
  /** The whole sentences of the parts. */
  readonly sentences: readonly Span[];
  /** The sentence of the same turn before them, and the one after; null at the turn's edge. */
  readonly before: Span | null;
  readonly after: Span | null;
}

export interface RecordStores {
  readonly quotes: Pick<QuoteStore, 'like'>;
}

/** Candidates that share words with the quotation, and how many of their records are read. */
const CANDIDATES = 24;
const RECORDS = 4;

/** Words that are said in the same way by many need a name beside them; so many in a row do not. */
const CERTAIN_WORDS = 8;

/** The best first: word for word before shortened before spliced before reworded. */
const ORDER: readonly Cut[] = ['exact', 'shortened', 'spliced', 'reworded'];

/**
 * Null: no stored record has the words of this speaker.
 * @param speaker whose words they are said to be; null: nobody is named
 * @param people null: names are compared as they are written
 */
export async function findInRecord(
  { quotes }: RecordStores,
  scope: Scope,
  words: string,
  speaker: string | null,
  people: NameIndex | null,
): Promise<FromRecord | null> {
  const hits = await quotes.like(scope, words, CANDIDATES, { records: true });
  const byRecord = [...Map.groupBy(hits, ({ article }) => article.id).values()].slice(0, RECORDS);
  const found: FromRecord[] = [];
  for (const near of byRecord) {
    const [first] = near;
    if (first === undefined) continue;
    const here = inRecord(
      first.article,
      near.map(({ quote }) => quote),
      { words, speaker, people },
    );
    if (here !== null) found.push(here);
    await yieldToEventLoop();
  }
  return found.toSorted((a, b) => ORDER.indexOf(a.cut) - ORDER.indexOf(b.cut))[0] ?? null;
}

/** The record that an outlet's quotation was cut from. Only words between quotation marks that were said can be compared. */
async function recordOfQuote(
  stores: RecordStores,
  scope: Scope,
  { quote, article }: QuoteHit,
  people: NameIndex | null,
): Promise<FromRecord | null> {
  if (article.record === true || quote.kind !== 'direct' || !isAsserted(quote)) return null;
  return findInRecord(stores, scope, quote.text, shownSpeaker(quote), people);
}

/** How a statement stands to the records. */
export interface StatementRecords {
  /** By the id of each quote of it that a record has. */
  readonly byQuote: ReadonlyMap<string, FromRecord>;
  /** What holds for all that is shown of it: the stretch that differs most; null: a record does not have all of it. */
  readonly whole: FromRecord | null;
}

/** A statement is shown with all its stretches, so a record must have each of them. */
export async function recordsOfStatement(
  stores: RecordStores,
  scope: Scope,
  { lead, rest }: Pick<Statement, 'lead' | 'rest'>,
  people: NameIndex | null,
): Promise<StatementRecords> {
  const stretches = [lead, ...rest.filter(({ quote }) => quote.kind === 'direct')];
  const byQuote = new Map<string, FromRecord>();
  for (const stretch of stretches) {
    const found = await recordOfQuote(stores, scope, stretch, people);
    if (found !== null) byQuote.set(stretch.quote.id, found);
  }
  const [weakest] = [...byQuote.values()].toSorted((a, b) => ORDER.indexOf(b.cut) - ORDER.indexOf(a.cut));
  return { byQuote, whole: byQuote.size === stretches.length ? (weakest ?? null) : null };
}

/** Around a quote that shares words with the quotation, so many characters of the record are compared: a hearing may have half a million. */
const NEAR = 3_000;

interface Wanted {
  readonly words: string;
  readonly speaker: string | null;
  readonly people: NameIndex | null;
}

/** The same in one record, near these places of it. */
function inRecord(
  record: Article,
  near: readonly Span[],
  { words, speaker, people }: Wanted,
): FromRecord | null {
  const { text } = record;
  const letters = lettersOf(words);
  const quote = { text: words, words: comparableWords(words, letters) };
  const turns = recordTurns(text, record.byline);
  const spoken = turns.flatMap((turn, nth) => wordsNear(text, turn, nth, near, letters));
  const voices = Map.groupBy(spoken, ({ turn }) => turns[turn]?.speaker ?? null);
  let best: (Alignment & { readonly voice: string | null }) | null = null;
  for (const [voice, said] of voices) {
    const named = speaker !== null && voice !== null && !isOffice(voice);
    if (named && !isSameSpeaker(voice, speaker, people)) continue;
    // Whose turn it was is not known, so words of several turns may be of several people.
    const runs = voice === null ? said.map((one) => [one]) : [said];
    for (const run of runs) {
      const found = alignToRecord(quote, run, (start, end) => text.slice(start, end));
      if (found === null || (!named && !isCertain(found))) continue;
      if (best === null || ORDER.indexOf(found.cut) < ORDER.indexOf(best.cut)) best = { ...found, voice };
    }
  }
  return best === null ? null : placed(record, turns, best);
}

/** “The President”, “The Minister for Ports”: the record names nobody who could be compared. */
function isOffice(voice: string): boolean {
  return /^The /.test(voice);
}

function isCertain({ cut, same }: Alignment): boolean {
  return (cut === 'exact' || cut === 'shortened') && same >= CERTAIN_WORDS;
}

/** The words of a turn near these places, without stage directions: paragraph after paragraph, apart where some are left out. */
function wordsNear(
  text: string,
  { paragraphs }: PlacedTurn,
  turn: number,
  near: readonly Span[],
  letters: ReturnType<typeof lettersOf>,
): readonly SpokenWords[] {
  const runs: { turn: number; words: ComparableWord[] }[] = [];
  let open: { turn: number; words: ComparableWord[] } | null = null;
  for (const paragraph of paragraphs) {
    const isNear = near.some(
      ({ start, end }) => paragraph.end > start - NEAR && paragraph.start < end + NEAR,
    );
    if (!isNear) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { turn, words: [] };
      runs.push(open);
    }
    for (const { start, end } of spokenParts(text, paragraph))
      for (const word of comparableWords(text.slice(start, end), letters))
        open.words.push({ ...word, start: word.start + start, end: word.end + start });
  }
  return runs;
}

function placed(
  record: Article,
  turns: readonly PlacedTurn[],
  { cut, parts, differing, voice }: Alignment & { readonly voice: string | null },
): FromRecord {
  const first = turns[parts[0]?.turn ?? 0];
  const last = turns[parts.at(-1)?.turn ?? 0];
  const opening = sentencesIn(record.text, first);
  const closing = sentencesIn(record.text, last);
  const from = opening.findIndex(({ end }) => end > (parts[0]?.start ?? 0));
  const to = closing.findIndex(({ end }) => end >= (parts.at(-1)?.end ?? 0));
  const sentences = parts.flatMap(({ turn, start, end }) =>
    sentencesIn(record.text, turns[turn]).filter((sentence) => sentence.start < end && start < sentence.end),
  );
  return {
    record,
    cut,
    speaker: voice,
    at: first?.at ?? null,
    parts: parts.map(({ start, end }) => ({ start, end })),
    differing,
    sentences: [...new Map(sentences.map((sentence) => [sentence.start, sentence])).values()],
    before: from > 0 ? (opening[from - 1] ?? null) : null,
    after: to === -1 ? null : (closing[to + 1] ?? null),
  };
}

function sentencesIn(text: string, turn: PlacedTurn | undefined): readonly Span[] {
  return (turn?.paragraphs ?? []).flatMap(({ start, end }) =>
    sentencesOf(text.slice(start, end)).map((sentence) => ({
      start: sentence.start + start,
      end: sentence.end + start,
    })),
  );
}
