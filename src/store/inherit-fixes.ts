/**
 * Moves a manager's correction to the quote that shares most of its words, when a new analysis sets other bounds for
 * the quotes.
 */
import type { Selectable } from 'kysely';
import type { StoredQuote } from '../core/articles/article.ts';
import type { QuoteFix } from './quote-fixes.ts';
import type { Db, QuoteTable } from './schema.ts';

/** Least share of the longer quote that the two must have in common. */
const MOST = 0.5;

/**
 * Moves the corrections that single workspaces made, and returns the others by the id of the quote that each belongs to
 * now.
 * @param rows the quotes found before
 * @param quotes the quotes found now
 */
export async function inheritFixes(
  db: Db,
  rows: readonly Selectable<QuoteTable>[],
  quotes: readonly StoredQuote[],
): Promise<ReadonlyMap<string, QuoteFix>> {
  const found = new Set(quotes.map(({ id }) => id));
  const before = new Set(rows.map(({ id }) => id));
  const fresh = new Map(quotes.filter(({ id }) => !before.has(id)).map((quote) => [quote.id, quote]));
  const fixes = new Map<string, QuoteFix>();
  for (const row of rows) {
    if (found.has(row.id)) {
      if (row.fixed_speaker !== null) fixes.set(row.id, row);
      continue;
    }
    const heir = [...fresh.values()].find((quote) => isMostly(row, quote));
    if (heir === undefined) continue;
    fresh.delete(heir.id);
    if (row.fixed_speaker !== null) fixes.set(heir.id, row);
    await db.updateTable('speaker_fixes').set({ quote: heir.id }).where('quote', '=', row.id).execute();
  }
  return fixes;
}

function isMostly(row: Selectable<QuoteTable>, { of, start, end }: StoredQuote): boolean {
  if (row.text_of !== of) return false;
  const common = Math.min(row.span_end, end) - Math.max(row.span_start, start);
  return common >= MOST * Math.max(row.span_end - row.span_start, end - start);
}
