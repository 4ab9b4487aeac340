/** Which stories make an edition: matched to sections, one story once, ranked, within the limits; and why. */
import type { Article } from '../articles/article.ts';
import type { ArticleRecord } from '../articles/stores.ts';
import { type Scope, scopeOf } from '../scope.ts';
import type { Timestamp } from '../time.ts';
import { type Candidates, gather, recordsOf } from './candidates.ts';
import { type Digest, type DigestDefinition, type Filter, SENTENCES_SHOWN, type Section } from './digest.ts';
import type { Choosing, Edition, Series } from './edition.ts';
import { createMatcher, mentions } from './filter.ts';
import { type Contender, halfLife, type Ranked, rank, statements } from './rank.ts';
import type { Reading } from './shelf.ts';
import { readWindow } from './window.ts';

/** Stories of a section that are ranked in full, with their quotes: so many for each that it shows, and some more. */
const CONTENDERS = { each: 3, more: 10 };

/** Articles of one story that may lead it. */
const LEADS = 4;

/** Kept in the ledger as left out, with the reason. */
const LEFT_KEPT = 50;

/** Statements of an item, by style. */
const QUOTES_SHOWN = { brief: 1, standard: 2, quotes: 4 } as const;

export interface Selecting {
  readonly digest: Digest;
  readonly series: Series;
  readonly until: Timestamp;
  /** Previews repeat freely. */
  readonly repeat: boolean;
  /** Of a subscription; narrows every section. */
  readonly narrow: Filter | null;
  /** Stories at most, below the digest's own limit. */
  readonly atMost?: number;
}

export interface Selection {
  readonly considered: number;
  readonly chosen: readonly Choosing[];
  readonly left: Edition['left'];
  /** The chosen articles and those folded in. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
}

/** A matched article, before its quotes are read. */
interface Match {
  readonly article: Article;
  readonly matched: readonly string[];
}

interface StoryContender extends Contender {
  readonly record: ArticleRecord;
  readonly also: readonly Article[];
}

export async function select(store: Reading, selecting: Selecting): Promise<Selection> {
  const { definition, workspace } = selecting.digest;
  const scope = scopeOf(workspace);
  const window = readWindow(definition.window);
  const candidates = await gather(store, { ...selecting, window });
  const sections = definition.sections.map((section) => prepare(section, selecting.narrow));
  const library = createLibrary(store, scope);
  const needed = sections.some(({ needsQuotes }) => needsQuotes) ? candidates.articles : [];
  const read = await library(needed.map(({ id }) => id));
  const left = new Map<string, string>();
  const wanted = matches(candidates, sections, read, left, window.kind === 'latest' ? window.count : null);
  const byStory = Map.groupBy(candidates.articles, ({ story }) => story);
  const clock = { until: candidates.until, halfLifeMs: halfLife(candidates.since, candidates.until) };

  const above: StoryContender[] = [];
  const chosen: Choosing[] = [];
  for (const [at, section] of sections.entries()) {
    const room = Math.min(selecting.atMost ?? definition.limit, definition.limit) - above.length;
    const taken = new Set(above.map(({ article }) => article.story));
    const open = (wanted[at] ?? []).filter(({ article }) => !taken.has(article.story));
    const limit = Math.max(0, Math.min(section.limit, room));
    const contenders = await contend(library, open, byStory, limit);
    const ranked = arrange(contenders, above, limit, clock, definition.order);
    for (const [index, entry] of ranked.entries()) {
      chosen.push(choosing(entry, section.title, index + 1, candidates, definition.style));
      above.push(entry.contender);
    }
    for (const { article } of open) left.set(article.id, `below the limit of ${limit} in ${section.title}`);
  }
  const shown = new Set(
    chosen.flatMap(({ article, also }) => [article, ...also.map((other) => other.article)]),
  );
  return {
    considered: candidates.articles.length,
    chosen,
    left: [...left]
      .filter(([article]) => !shown.has(article))
      .slice(0, LEFT_KEPT)
      .map(([article, reason]) => ({ article, reason })),
    records: await library([...shown]),
  };
}

/** Records by article id; each is read from the store once. */
type Library = (ids: readonly string[]) => Promise<ReadonlyMap<string, ArticleRecord>>;

function createLibrary(store: Pick<Reading, 'articles'>, scope: Scope): Library {
  const known = new Map<string, ArticleRecord>();
  return async (ids) => {
    const missing = ids.filter((id) => !known.has(id));
    for (const [id, record] of await recordsOf(store, scope, missing)) known.set(id, record);
    return new Map(ids.flatMap((id) => known.get(id) ?? []).map((record) => [record.article.id, record]));
  };
}

interface PreparedSection {
  readonly title: string;
  readonly limit: number;
  readonly needsQuotes: boolean;
  /** Matched entries, or the reason why not. */
  match(article: Article, record: ArticleRecord | undefined): readonly string[] | string;
}

function prepare({ title, limit, include, exclude }: Section, narrow: Filter | null): PreparedSection {
  const wants = createMatcher(include);
  const refuses = createMatcher(exclude);
  const narrows = createMatcher(narrow ?? undefined);
  return {
    title,
    limit,
    needsQuotes: wants.needsQuotes || refuses.needsQuotes || narrows.needsQuotes,
    match: (article, record) => {
      const candidate = { article, quotes: record?.quotes ?? [], people: record?.people ?? [] };
      const refused = refuses.empty ? null : refuses.match(candidate);
      if (refused !== null) return `excluded from ${title} by ${refused.join(', ')}`;
      const wanted = wants.match(candidate);
      const narrowed = narrows.match(candidate);
      if (wanted === null || narrowed === null) return 'no section asks for it';
      return [...new Set([...wanted, ...narrowed])];
    },
  };
}

/** For each section the articles it may show; for the rest the first reason why not. */
function matches(
  { articles, shown, told }: Candidates,
  sections: readonly PreparedSection[],
  records: ReadonlyMap<string, ArticleRecord>,
  left: Map<string, string>,
  newest: number | null,
): readonly (readonly Match[])[] {
  const wanted = sections.map((): Match[] => []);
  let counted = 0;
  for (const article of articles) {
    const verdicts = sections.map((section) => section.match(article, records.get(article.id)));
    const hits = verdicts.flatMap((matched, at) => (typeof matched === 'string' ? [] : [{ at, matched }]));
    if (hits.length === 0) {
      left.set(
        article.id,
        verdicts.find((verdict) => typeof verdict === 'string') ?? 'no section asks for it',
      );
      continue;
    }
    if (newest !== null && counted >= newest) break;
    counted += 1;
    const reason = repeats(article, shown, told);
    if (reason !== null) {
      left.set(article.id, reason);
      continue;
    }
    for (const { at, matched } of hits) wanted[at]?.push({ article, matched });
  }
  return wanted;
}

/** Why readers need not see it again; null when it is new to them or has changed. */
function repeats(article: Article, shown: Candidates['shown'], told: Candidates['told']): string | null {
  const seen = shown.get(article.id);
  if (seen !== undefined) {
    return seen < article.revision ? null : 'shown in an earlier edition';
  }
  const edition = told.get(article.story);
  return edition !== undefined && article.publishedAt <= edition.madeAt
    ? `the same story stood in No. ${edition.number}`
    : null;
}

/** One contender a story: the article with the most to show leads, the others are folded in. */
async function contend(
  library: Library,
  open: readonly Match[],
  byStory: ReadonlyMap<string, readonly Article[]>,
  limit: number,
): Promise<readonly StoryContender[]> {
  if (limit === 0) return [];
  const stories = [...Map.groupBy(open, ({ article }) => article.story)]
    .map(([story, found]) => ({ found, told: byStory.get(story) ?? [] }))
    .toSorted((a, b) => outletsOf(b.told) - outletsOf(a.told))
    .slice(0, CONTENDERS.each * limit + CONTENDERS.more);
  const leads = stories.flatMap(({ found }) => found.slice(0, LEADS).map(({ article }) => article.id));
  const records = await library(leads);
  return stories.flatMap(({ found, told }) => {
    const contenders = found.slice(0, LEADS).flatMap(({ article, matched }): StoryContender[] => {
      const record = records.get(article.id);
      if (record === undefined) return [];
      const topicInTitle = matched.some(
        (entry) => entry.startsWith('topic:') && mentions(entry.slice('topic:'.length), article.title),
      );
      const also = told.filter(({ id }) => id !== article.id);
      return [
        { article, record, quotes: record.quotes, outlets: outletsOf(told), matched, topicInTitle, also },
      ];
    });
    const lead = rank(contenders, [], 1, {
      until: found[0]?.article.publishedAt ?? '',
      halfLifeMs: 86_400_000,
    })[0];
    return lead === undefined ? [] : [lead.contender];
  });
}

function arrange(
  contenders: readonly StoryContender[],
  above: readonly StoryContender[],
  limit: number,
  clock: Parameters<typeof rank>[3],
  order: 'rank' | 'newest',
): readonly Ranked<StoryContender>[] {
  if (order === 'rank') return rank(contenders, above, limit, clock);
  const newest = contenders.toSorted((a, b) => b.article.publishedAt.localeCompare(a.article.publishedAt));
  return newest.slice(0, limit).flatMap((contender) => rank([contender], [], 1, clock));
}

function choosing(
  { contender, score, terms }: Ranked<StoryContender>,
  section: string,
  place: number,
  candidates: Candidates,
  style: DigestDefinition['style'],
): Choosing {
  const { article, matched, also, record } = contender;
  return {
    article: article.id,
    revision: article.revision,
    story: article.story,
    section,
    place,
    score,
    terms,
    matched,
    quotes: statements(record.quotes, record.summary.slice(0, SENTENCES_SHOWN[style]))
      .slice(0, QUOTES_SHOWN[style])
      .map(({ id }) => id),
    update: candidates.shown.has(article.id),
    also: also.map(({ id, revision }) => ({ article: id, revision })),
  };
}

function outletsOf(articles: readonly Article[]): number {
  return new Set(articles.map(({ outlet }) => outlet.toLowerCase())).size;
}
