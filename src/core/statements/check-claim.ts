/** Checks whether a quote is real: compares the claimed words with stored quotes, word by word, and with stored texts. */

import { type Article, textOf } from '../articles/article.ts';
import type { Scope } from '../base/scope.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { ArticleStore } from '../ports/article-store.ts';
import type { QuoteHit, QuoteStore, SearchStore } from '../ports/quote-store.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { STOP_WORDS } from '../text/search-words.ts';
import { isAlteration } from './altered-claim.ts';
import {
  type ComparableWord,
  comparableWords,
  indexOfWords,
  type Letters,
  lettersOf,
} from './comparable-words.ts';
import { marksEveryDifference } from './editorial-marks.ts';
import { isNamedBeside, type RecordedWords, recordedWords } from './recorded-words.ts';
import { isSameSpeaker } from './same-speaker.ts';
import { stitchOf } from './stitched-claim.ts';
import { type Difference, wordDifference } from './word-difference.ts';
import { findInTexts, type TextPlace } from './words-in-texts.ts';

/**
 * `exact`: said word for word, whole or as an unbroken part, by the claimed speaker. `altered`: on record, but not as
 * claimed, see `Differs`. `other_speaker`: word for word, but with another name beside the words. `stitched`: joined
 * from two statements. `absent`: in no stored text.
 */
export type Verdict = 'exact' | 'altered' | 'other_speaker' | 'stitched' | 'absent';

/**
 * How an `altered` claim differs from the record. `words`: other words. `reported`: the same words, but the outlet's
 * and not the speaker's. `not_asserted`: the words were denied, asked about and so on. `speaker_unknown`: the record
 * has no certain speaker. `speaker_read`: another speaker, who was identified by a pronoun, a role or the text around,
 * which may be wrong. `not_a_quotation`: an article has the words, but not as a recognised quotation.
 */
export type Differs =
  | 'words'
  | 'reported'
  | 'not_asserted'
  | 'speaker_unknown'
  | 'speaker_read'
  | 'not_a_quotation';

export interface ClaimMatch {
  readonly hit: QuoteHit;
  /** Left: the claimed words; right: the record's. */
  readonly difference: Difference;
  /** Whether the claimed words are only a part of the statement. */
  readonly partial: boolean;
  /** Whether the record has only reported speech: the outlet's words, not the speaker's. */
  readonly reported: boolean;
  /** The quotes that were compared, in order; several if narration interrupts the statement. */
  readonly stretches: readonly QuoteHit[];
}

export interface CheckedClaim {
  readonly words: string;
  readonly speaker: string | null;
  readonly verdict: Verdict;
  /** Of an `altered` claim; else null. */
  readonly differs: Differs | null;
  /** Altered and also attributed to the wrong person: another name is beside the words. */
  readonly misattributed: boolean;
  /** Whether the claim itself marks all that it altered: … for omitted words, [ ] for added words. */
  readonly marked: boolean;
  readonly matches: readonly ClaimMatch[];
  /** Where a text has the words, when they are no recognised quotation. */
  readonly inText: TextPlace | null;
}

/** What of the store a check reads. */
export interface ClaimStores {
  readonly quotes: Pick<QuoteStore, 'like' | 'list'>;
  readonly articles: Pick<ArticleStore, 'get'>;
  readonly search: Pick<SearchStore, 'holding'>;
}

const CANDIDATES = 24;
/** Quotes of one article that are read in search of the words. */
const OF_ARTICLE = 1_000;
/** A claim with fewer words would be a part of too many statements. */
const LEAST_PART = 3;
/** A joined statement must share this many more words than each of its quotes. */
const AHEAD = 3;
const MOST_MATCHES = 3;

/** @param comparable false: the claimed name cannot be compared with stored speakers (`Moscow`, `the Fed Chair`) */
export async function checkClaim(
  stores: ClaimStores,
  scope: Scope,
  words: string,
  speaker: string | null,
  people: NameIndex,
  comparable = true,
): Promise<CheckedClaim> {
  const letters = lettersOf(words);
  const claim = { words, speaker, comparable, letters, run: comparableWords(words, letters), people };
  if (claim.run.length === 0) return judged(claim, 'absent', {});
  const found = judge(claim, await stores.quotes.like(scope, words, CANDIDATES));
  if (found.verdict !== 'absent' && found.differs !== 'words') return found;
  const place = isTelling(claim) ? await findInTexts(stores, scope, words, claim.letters) : null;
  if (place === null) return found;
  const within = judge(claim, await quotesAt(stores, scope, place));
  if (within.verdict !== 'absent' && within.differs !== 'words') return within;
  return judged(claim, 'altered', { differs: 'not_a_quotation', inText: place });
}

/** A claim with its words. */
interface Claimed {
  readonly words: string;
  readonly speaker: string | null;
  readonly comparable: boolean;
  readonly letters: Letters;
  readonly run: readonly ComparableWord[];
  readonly people: NameIndex;
}

/** Whether it has more than one or two stop words, which every text has. */
function isTelling({ run }: Claimed): boolean {
  return run.length >= LEAST_PART || run.some(({ key }) => !STOP_WORDS.has(key));
}

function judged(
  { words, speaker }: Claimed,
  verdict: Verdict,
  more: Partial<Omit<CheckedClaim, 'words' | 'speaker' | 'verdict'>>,
): CheckedClaim {
  const none = { differs: null, misattributed: false, marked: false, matches: [], inText: null };
  return { words, speaker, verdict, ...none, ...more };
}

/** The verdict from stored quotes alone. */
function judge(claim: Claimed, hits: readonly QuoteHit[]): CheckedClaim {
  const { words, run, speaker, comparable, letters, people } = claim;
  const recorded = recordedWords(hits, letters);
  const isTheirs = (record: RecordedWords) =>
    speaker !== null &&
    (comparable ? isSameSpeaker(record.speaker, speaker, people) : record.speaker !== null);
  const asserted = recorded.filter(({ hit }) => isAsserted(hit.quote));
  const spoken = asserted.filter(({ reported }) => !reported);
  const exact = withoutRepeats(spoken.filter((record) => holds(record.run, run)));
  const right = speaker === null ? exact : exact.filter(isTheirs);
  if (right.length > 0) return judged(claim, 'exact', { matches: toMatches(right, run) });

  const unsaid = recorded.filter((record) => !isAsserted(record.hit.quote) && holds(record.run, run));
  const denied = unsaid.some(isTheirs) ? unsaid.filter(isTheirs) : exact.length === 0 ? unsaid : [];
  if (denied.length > 0) {
    return judged(claim, 'altered', { differs: 'not_asserted', matches: toMatches(denied, run) });
  }
  if (exact.length > 0) return byWhom(claim, exact);

  const stitched = stitchOf(spoken, run);
  const best = nearestTo(recorded, run);
  const same = best?.difference.same ?? 0;
  if (stitched !== null && stitched.same > same) {
    return judged(claim, 'stitched', { matches: toMatches(stitched.parts, run) });
  }
  if (best === null || !isAlteration(words, run, recordOf(best), best.difference)) {
    return judged(claim, 'absent', {});
  }
  const { quote } = best.hit;
  const whole = best.difference.runs.every(({ kind }) => kind !== 'left');
  const theirs = recordedWords([best.hit], letters).some(isTheirs);
  return judged(claim, 'altered', {
    differs: !isAsserted(quote) ? 'not_asserted' : best.reported && whole ? 'reported' : 'words',
    misattributed: speaker !== null && isAsserted(quote) && isNamedBeside(best.hit) && !theirs,
    marked: marksEveryDifference(words, best.difference),
    matches: [best],
  });
}

/** The words are on record but not with the claimed speaker: tells whether somebody else said them or nobody knows. */
function byWhom(claim: Claimed, exact: readonly RecordedWords[]): CheckedClaim {
  const named = exact.filter(({ speaker }) => speaker !== null);
  const beside = named.filter(({ hit }) => isNamedBeside(hit));
  if (beside.length > 0) {
    return judged(claim, 'other_speaker', { matches: toMatches(beside, claim.run) });
  }
  const differs = named.length > 0 ? 'speaker_read' : 'speaker_unknown';
  return judged(claim, 'altered', {
    differs,
    matches: toMatches(named.length > 0 ? named : exact, claim.run),
  });
}

/** The quotes that contain a place in a text, or lie inside it. */
async function quotesAt(
  { quotes }: ClaimStores,
  scope: Scope,
  place: TextPlace,
): Promise<readonly QuoteHit[]> {
  const page = { limit: OF_ARTICLE, offset: 0 };
  const hits = await quotes.list(scope, { articles: [place.article.id] }, page);
  return hits.filter(
    ({ quote }) => quote.of === place.of && quote.start < place.end && place.start < quote.end,
  );
}

/** The text from the first word of the match on. */
function recordOf({ hit, stretches }: ClaimMatch): string {
  const end = Math.max(...stretches.map(({ quote }) => quote.end));
  return textIn(hit.article, hit).slice(hit.quote.start, end);
}

function textIn(article: Article, { quote }: QuoteHit): string {
  return textOf(article, quote.of);
}

/** A joined statement is left out if one of its quotes has the words alone. */
function withoutRepeats(records: readonly RecordedWords[]): readonly RecordedWords[] {
  const alone = new Set(
    records.filter(({ stretches }) => stretches.length === 1).map(({ hit }) => hit.quote.id),
  );
  return records.filter(
    ({ stretches }) => stretches.length === 1 || !stretches.some(({ quote }) => alone.has(quote.id)),
  );
}

/** One or two words are in any long text, so they must be everything between the quotation marks. */
function holds(run: readonly ComparableWord[], claimed: readonly ComparableWord[]): boolean {
  if (claimed.length < LEAST_PART && run.length !== claimed.length) return false;
  return indexOfWords(run, claimed) !== -1;
}

/**
 * The longer a statement, the more words it shares with any claim, so a joined statement must share several more than
 * its quotes.
 */
function nearestTo(
  recorded: readonly RecordedWords[],
  claimed: readonly ComparableWord[],
): ClaimMatch | null {
  const keys = new Set(claimed.map(({ key }) => key));
  let best: ClaimMatch | null = null;
  for (const { hit, run, reported, stretches } of recorded) {
    const ahead = stretches.length > 1 ? AHEAD : 1;
    const shared = run.reduce((sum, { key }) => sum + (keys.has(key) ? 1 : 0), 0);
    if (best !== null && shared < best.difference.same + ahead) continue;
    const difference = wordDifference(claimed, run);
    if (best === null || difference.same >= best.difference.same + ahead) {
      best = { hit, difference, partial: false, reported, stretches };
    }
  }
  return best;
}

function toMatches(
  records: readonly RecordedWords[],
  claimed: readonly ComparableWord[],
): readonly ClaimMatch[] {
  const quotes = new Map(records.toReversed().map((record) => [record.hit.quote.id, record]));
  return [...quotes.values()]
    .toReversed()
    .slice(0, MOST_MATCHES)
    .map((record) => ({
      hit: record.hit,
      difference: wordDifference(claimed, record.run),
      partial: record.run.length > claimed.length,
      reported: record.reported,
      stretches: record.stretches,
    }));
}
