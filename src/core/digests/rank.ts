/** The order of stories and its reasons: the formula of docs/ranking.md, with each term kept beside the result. */
import type { Article, StoredQuote } from '../articles/article.ts';
import type { Timestamp } from '../base/time.ts';
import { quoteStrength } from '../statements/quote-strength.ts';
import { itemKeys, type SameSpeakerKey } from './thumbs.ts';

/** The most that each term adds, or subtracts for each earlier item with the same outlet or speaker. */
export const RANKING_WEIGHTS = {
  recency: 0.4,
  outlets: 0.3,
  quote: 0.2,
  topic: 0.1,
  thumbs: 0.15,
  sameSpeaker: -0.12,
  sameSource: -0.06,
} as const;

/** This many outlets on one story give the full term; one outlet gives nothing. */
const OUTLETS_FULL = 8;

/** Most earlier items that count in a term of diversity. */
const REPEATS_COUNTED = 3;

/** One story as a candidate for a section. */
export interface StoryCandidate {
  readonly article: Article;
  readonly quotes: readonly StoredQuote[];
  /** Number of outlets with the story in the window, this one included. */
  readonly outlets: number;
  /** Matched filter entries: `topic:…`, `speaker:…`. */
  readonly matched: readonly string[];
  /** Whether a topic is in the headline. */
  readonly topicInTitle: boolean;
  /** What the readers' thumbs say of its outlet and speaker, from −1 to 1; absent: nothing. */
  readonly liked?: number;
}

export type ScoreTerms = Readonly<Record<string, number>>;

export interface RankedStory<C extends StoryCandidate> {
  readonly storyCandidate: C;
  readonly score: number;
  readonly terms: ScoreTerms;
}

/** When recency is judged, and how fast it falls. */
export interface RankingClock {
  readonly until: Timestamp;
  readonly halfLifeMs: number;
}

/** Milliseconds in which recency falls by half: half the window, within bounds. */
export function halfLife(since: Timestamp | null, until: Timestamp): number {
  const hour = 3_600_000;
  if (since === null) return 24 * hour;
  const span = Date.parse(until) - Date.parse(since);
  return Math.min(72 * hour, Math.max(6 * hour, span / 2));
}

/**
 * Sorts a section's candidates: the best first, then the best of the others given those above, and so on.
 * `above`: the items of earlier sections, which count for diversity too.
 */
export function rankStories<C extends StoryCandidate>(
  storyCandidates: readonly C[],
  above: readonly StoryCandidate[],
  limit: number,
  clock: RankingClock,
  same?: SameSpeakerKey,
): readonly RankedStory<C>[] {
  const rest = storyCandidates
    .map((storyCandidate) => ({
      storyCandidate,
      terms: ownTerms(storyCandidate, clock),
      ...speakersAndSources(storyCandidate, same),
    }))
    .toSorted((a, b) => sum(b.terms) - sum(a.terms) || order(a.storyCandidate, b.storyCandidate));
  const seen: Counts = new Map();
  for (const { speaker, source } of above.map((one) => speakersAndSources(one, same)))
    count(seen, speaker, source);
  const ranked: RankedStory<C>[] = [];
  while (ranked.length < limit && rest.length > 0) {
    const judged = rest.map((entry) => {
      const terms = { ...entry.terms, ...diversity(entry, seen) };
      return { entry, terms, score: sum(terms) };
    });
    const best = judged.reduce((a, b) => (b.score > a.score ? b : a));
    rest.splice(judged.indexOf(best), 1);
    ranked.push({ storyCandidate: best.entry.storyCandidate, score: best.score, terms: best.terms });
    count(seen, best.entry.speaker, best.entry.source);
  }
  return ranked;
}

function ownTerms(
  { article, quotes, outlets, matched, topicInTitle, liked = 0 }: StoryCandidate,
  clock: RankingClock,
): ScoreTerms {
  const age = Math.max(0, Date.parse(clock.until) - Date.parse(article.publishedAt));
  const lead = Math.max(0, ...quotes.map((quote) => quoteStrength(quote, article.language)));
  const onTopic = matched.some((entry) => entry.startsWith('topic:'));
  return {
    recency: rounded(RANKING_WEIGHTS.recency * 2 ** (-age / clock.halfLifeMs)),
    outlets: rounded(RANKING_WEIGHTS.outlets * Math.min(1, Math.log2(outlets) / Math.log2(OUTLETS_FULL))),
    quote: rounded(RANKING_WEIGHTS.quote * lead),
    topic: rounded(onTopic ? RANKING_WEIGHTS.topic * (topicInTitle ? 1 : 0.5) : 0),
    ...(liked === 0 ? {} : { thumbs: rounded(RANKING_WEIGHTS.thumbs * liked) }),
  };
}

/** The speakers and outlets of an item, as keys of different kinds that cannot be equal by accident. */
interface SpeakersAndSources {
  readonly speaker: string | null;
  readonly source: string;
}

function speakersAndSources(
  { article, quotes }: StoryCandidate,
  same: SameSpeakerKey | undefined,
): SpeakersAndSources {
  const { speaker, outlet } = itemKeys(article, quotes, same);
  return { speaker: speaker === null ? null : `speaker:${speaker}`, source: `source:${outlet}` };
}

type Counts = Map<string, number>;

function diversity({ speaker, source }: SpeakersAndSources, seen: Counts): ScoreTerms {
  const repeats = (key: string): number => Math.min(REPEATS_COUNTED, seen.get(key) ?? 0);
  return {
    speaker: rounded(speaker === null ? 0 : RANKING_WEIGHTS.sameSpeaker * repeats(speaker)),
    source: rounded(RANKING_WEIGHTS.sameSource * repeats(source)),
  };
}

function count(seen: Counts, ...keys: readonly (string | null)[]): void {
  for (const key of keys) if (key !== null) seen.set(key, (seen.get(key) ?? 0) + 1);
}

/** Newer first, then by id, so that the same articles always get the same order. */
function order(a: StoryCandidate, b: StoryCandidate): number {
  return (
    b.article.publishedAt.localeCompare(a.article.publishedAt) || a.article.id.localeCompare(b.article.id)
  );
}

function sum(terms: ScoreTerms): number {
  return rounded(Object.values(terms).reduce((total, term) => total + term, 0));
}

/** Rounded to four decimals, so that the shown terms add up to the shown score. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}
