/** One page of a list of quotes: each statement once in the whole list, with all outlets that carry it. */

import type { Scope } from '../base/scope.ts';
import type { Store } from '../ports/ports.ts';
import type { QuoteCount, QuoteFilter, QuoteHit, QuoteLine } from '../ports/quote-store.ts';
import { comparableKeys } from './comparable-words.ts';
import { type MergedStatement, mergeStatements } from './merge-statements.ts';
import { type Statement, toStatement } from './same-statement.ts';

/** Quotes read at a time; stories are kept together within these. */
const WINDOW = 100;
/** Last quote that can be reached by paging; people narrow a search instead. */
const MOST_READ = 2000;
/** Most other quotes of the page's statements that are looked up beyond those read. */
const CARRIERS = 100;

/** The position of a page: the first quote of its window, and the page within the window; -1 means the last. */
export interface PageAt {
  readonly from: number;
  readonly page: number;
}

export interface QuotePage {
  readonly statements: readonly Statement[];
  /** The position of its first statement in the whole list, from 0. */
  readonly first: number;
  /** Statements found so far. */
  readonly known: number;
  /** Whether there may be more. */
  readonly more: boolean;
  readonly previous: PageAt | null;
  readonly next: PageAt | null;
}

type Stores = Pick<Store, 'quotes'>;
type Group = MergedStatement<QuoteLine>;

/** @param total length of the whole list */
export async function quotePage(
  { quotes }: Stores,
  scope: Scope,
  filter: QuoteFilter,
  at: PageAt,
  size: number,
  total: QuoteCount,
): Promise<QuotePage> {
  const most = total.more ? MOST_READ : Math.min(total.quotes, MOST_READ);
  const begin = Math.min(Math.max(0, at.from), MOST_READ - WINDOW);
  for (let from = windowOf(begin); ; from += WINDOW) {
    const lines = await quotes.lines(scope, filter, { limit: from + WINDOW, offset: 0 });
    const groups = groupsOf(lines);
    const here = groups.filter((group) => windowOf(group.at) === from);
    const more = lines.length === from + WINDOW && lines.length < most;
    // A whole window may hold only repetitions.
    if (here.length === 0 && more) continue;
    const pages = Math.max(1, Math.ceil(here.length / size));
    const page = at.page < 0 || at.page >= pages ? pages - 1 : at.page;
    const shown = byStory(here).slice(page * size, (page + 1) * size);
    const carried = more ? await carriers(quotes, scope, filter, shown, lines) : new Map();
    const before = groups.filter((group) => windowOf(group.at) < from);
    const last = before.at(-1);
    return {
      statements: await statements(quotes, scope, shown, carried),
      first: before.length + page * size,
      known: groups.length,
      more,
      previous:
        page > 0
          ? { from, page: page - 1 }
          : last === undefined
            ? null
            : { from: windowOf(last.at), page: -1 },
      next: page + 1 < pages ? { from, page: page + 1 } : more ? { from: from + WINDOW, page: 0 } : null,
    };
  }
}

const windowOf = (place: number): number => Math.floor(place / WINDOW) * WINDOW;

/** The statements of the list, without those that an earlier window showed: in the same story or in the same words. */
function groupsOf(lines: readonly QuoteLine[]): readonly Group[] {
  const places = new Map(lines.map((line, place) => [line.id, place]));
  const windowAt = ({ id }: QuoteLine) => windowOf(places.get(id) ?? 0);
  return mergeStatements(
    lines,
    (line) => line,
    (earlier, later) => windowAt(earlier) === windowAt(later) || isCarrier(earlier, later),
  );
}

function isCarrier(one: QuoteLine, other: QuoteLine): boolean {
  return one.story === other.story || keysOf(one) === keysOf(other);
}

const keysOf = ({ text }: QuoteLine): string => comparableKeys(text).join(' ');

/** Stories in the order of their first statement, with the statements of each together. */
function byStory(groups: readonly Group[]): readonly Group[] {
  return [...Map.groupBy(groups, ({ lead }) => lead.story).values()].flat();
}

/**
 * Other quotes of the list that say the same, by the id of the leading quote: in the same story, or anywhere in the
 * same words.
 */
async function carriers(
  quotes: Stores['quotes'],
  scope: Scope,
  filter: QuoteFilter,
  shown: readonly Group[],
  read: readonly QuoteLine[],
): Promise<ReadonlyMap<string, Group['others']>> {
  const { about: _, ...rest } = filter;
  const page = { limit: CARRIERS, offset: 0 };
  const stories = [...new Set(shown.map(({ lead }) => lead.story))];
  const known = new Set(read.map(({ id }) => id));
  const found = [
    ...(await quotes.lines(scope, { ...rest, stories }, page)),
    ...(await quotes.lines(scope, { ...rest, sameAs: shown.map(({ lead }) => lead.id) }, page)),
  ].filter(({ id }) => !known.has(id));
  const candidates = [...new Map(found.map((line) => [line.id, line])).values()];
  const own = shown.flatMap(({ lead, rest: stretches }) => [lead, ...stretches]);
  const told = mergeStatements([...own, ...candidates], (line) => line, isCarrier);
  return new Map(told.map(({ lead, others }) => [lead.id, others]));
}

/** The quotes with their articles. */
async function statements(
  quotes: Stores['quotes'],
  scope: Scope,
  shown: readonly Group[],
  carried: ReadonlyMap<string, Group['others']>,
): Promise<readonly Statement[]> {
  const whole = shown.map((group) => ({
    ...group,
    others: [...group.others, ...(carried.get(group.lead.id) ?? [])],
  }));
  const ids = [
    ...new Set(whole.flatMap(({ lead, rest, others }) => [lead, ...rest, ...others.map(({ item }) => item)])),
  ].map(({ id }) => id);
  const hits = await quotes.list(scope, { ids }, { limit: ids.length, offset: 0 });
  const byId = new Map(hits.map((hit) => [hit.quote.id, hit]));
  const hitOf = ({ id }: QuoteLine): readonly QuoteHit[] => {
    const hit = byId.get(id);
    return hit === undefined ? [] : [hit];
  };
  return whole.flatMap(({ at, lead, rest, others }) =>
    hitOf(lead).map((first) =>
      toStatement({
        at,
        lead: first,
        rest: rest.flatMap(hitOf),
        others: others.flatMap(({ item, words }) =>
          hitOf(item).flatMap((one) => hitOf(words).map((said) => ({ item: one, words: said }))),
        ),
      }),
    ),
  );
}
