/** `/export quotes`: the record with provenance, as a file. */
import * as z from 'zod';
import { grouped, plural } from '../base/plural.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import { item, line, own } from '../messages/blocks.ts';
import {
  CITATION_FORMATS,
  type Citation,
  type CitationFormat,
  citationOf,
  writeCitations,
} from '../statements/citation.ts';
import { commandText } from '../wording/command-text.ts';
import type { QuoteTotal } from '../wording/en/quotes.ts';
import { wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { argsAgain } from './options/choose-name.ts';
import {
  quoteFilterInlines,
  quoteOptions,
  readQuoteFilter,
  SUGGESTED_QUOTE_OPTIONS,
  suggestQuoteOption,
} from './options/quote-filter.ts';

const exportText = commandText('export quotes', {
  summary: 'Quotes with their citations, as a file.',
  options: {
    format: 'csv, json or md.',
  },
  notice: (written: number) => plural(written, 'quote'),
  first: (written: number, { quotes, more }: QuoteTotal) =>
    `The first ${plural(written, 'quote')} of ${more ? 'at least ' : ''}${grouped(Math.max(written, quotes))}`,
});

const args = z.object({
  ...quoteOptions,
  format: z.enum(CITATION_FORMATS).default('csv'),
});

/** Chat platforms take small files; a terminal takes what there is. */
const MOST = 2000;
const MOST_AT_TERMINAL = 100_000;
/** Quotes read and cited at a time, so that other requests are not held up. */
const BATCH = 200;

const TYPES: Readonly<Record<CitationFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
};

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'now'>;

export function createExportQuotes(deps: Deps): Command<typeof args, typeof exportText> {
  return {
    name: 'export quotes',
    text: exportText,
    visibility: 'private',
    audience: 'anyone',
    args,
    bare: 'about',
    examples: ['export quotes speaker:Putin format:md'],
    suggested: [...SUGGESTED_QUOTE_OPTIONS, 'format'],
    async suggest(field, written, caller) {
      if (field === 'format') return CITATION_FORMATS.map((value) => ({ label: value, value }));
      return suggestQuoteOption(deps, field, written, caller);
    },
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const { format, ...options } = given;
      const wanted = await readQuoteFilter(deps, 'export quotes', argsAgain(given), options, caller);
      if ('items' in wanted) return wanted;
      const most = caller.platform === 'terminal' ? MOST_AT_TERMINAL : MOST;
      const citations = await allQuotes(deps, caller, wanted.filter, most);
      const written = citations.length;
      const total = written < most ? null : await deps.store.quotes.count(caller.scope, wanted.filter);
      const notice =
        total === null || total.quotes === written
          ? exportText(wording).notice(written)
          : exportText(wording).first(written, total);
      return {
        notice,
        items: [item(line(own(notice), ...quoteFilterInlines(options, wanted, wording)))],
        data: { quotes: citations, total: Math.max(total?.quotes ?? 0, written) },
        file: {
          name: `quotes.${format}`,
          type: TYPES[format],
          content: writeCitations(citations, format, wording),
        },
      };
    },
  };
}

async function allQuotes(
  { store }: Deps,
  { scope }: Caller,
  filter: Parameters<Deps['store']['quotes']['cited']>[1],
  most: number,
): Promise<readonly Citation[]> {
  const all: Citation[] = [];
  while (all.length < most) {
    const limit = Math.min(BATCH, most - all.length);
    const batch = await store.quotes.cited(scope, filter, { limit, offset: all.length });
    all.push(...batch.map(citationOf));
    if (batch.length < limit) break;
    await yieldToEventLoop();
  }
  return all;
}
