/** `pullquote article list/show/remove`: what is stored, and undoing a wrong `add`. */

import type { Command } from 'commander';
import { withApp } from '../app.ts';
import type { Article } from '../core/articles/article.ts';
import { isDated, publishedOrNull } from '../core/articles/publication-date.ts';
import { UserError } from '../core/base/errors.ts';
import { plural } from '../core/base/plural.ts';
import { OPERATOR } from '../core/base/scope.ts';
import { shorten } from '../core/base/shorten.ts';
import { withdrawalOf } from '../core/ingest/withdrawn-quotes.ts';
import { modalityLabel } from '../core/messages/modality-labels.ts';
import type { ArticleRecord } from '../core/ports/article-store.ts';
import { shownSpeaker } from '../core/quotes/confidence/shown-speaker.ts';
import { sentenceOf } from '../core/statements/quote-block.ts';
import type { Span } from '../core/text/span.ts';
import { english } from '../core/wording/index.ts';
import { confirm } from './confirm.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

type Options = Record<string, unknown>;

export function registerArticle(program: Command, terminal: Terminal): void {
  const article = program.command('article').description('what is stored');

  withSettings(article.command('list'))
    .option('--source <name>', 'only those of this outlet')
    .option('--limit <n>', 'how many', '20')
    .description('the newest articles')
    .action(async (options: Options) => {
      const settings = settingsOf(options);
      const filter = typeof options['source'] === 'string' ? { outlets: [options['source']] } : {};
      const limit = numberOf(options['limit']);
      await withApp(settings, async ({ store }) => {
        const articles = await store.articles.list(OPERATOR, filter, { limit, offset: 0 });
        const { articles: total } = await store.articles.count(OPERATOR, filter);
        if (settings.format === 'json') return terminal.printJson({ articles: articles.map(listed), total });
        for (const one of articles) {
          terminal.print(
            `${one.id}  ${isDated(one) ? one.publishedOn : 'no date   '}  ${one.outlet}: ${one.title}`,
          );
        }
        terminal.print(
          total === 0 ? 'Nothing is stored yet. Try: pullquote add <file>' : `${articles.length} of ${total}`,
        );
      });
    });

  withSettings(article.command('show').argument('<id>', 'as article list prints it'))
    .description('one article with all that was found in it')
    .action(async (id: string, options: Options) => {
      const settings = settingsOf(options);
      await withApp(settings, async ({ store }) => {
        const record = await store.articles.record(OPERATOR, id);
        if (record === null) throw unknownArticle(id);
        const holders = await store.articles.holders(
          OPERATOR,
          record.leftOut.map(({ hash }) => hash),
        );
        const leftOut = record.leftOut.map(({ start, end, hash }) => ({
          start,
          end,
          articles: holders.get(hash) ?? 0,
        }));
        if (settings.format === 'json') terminal.printJson({ ...printedArticle(record), leftOut });
        else for (const line of shown(record, leftOut)) terminal.print(line);
      });
    });

  withSettings(article.command('remove').argument('<id...>', 'as article list prints them'))
    .option('--yes', 'do not ask')
    .description('remove articles and all that was found in them')
    .action(async (ids: readonly string[], options: Options) => {
      const settings = settingsOf(options);
      await withApp(settings, async ({ store, corrected }) => {
        const records = await store.articles.records(OPERATOR, ids);
        const unknown = ids.find((id) => records.every(({ article: { id: known } }) => known !== id));
        if (unknown !== undefined) throw unknownArticle(unknown);
        if (options['yes'] !== true)
          await confirm(terminal, `Remove ${ids.length === 1 ? ids[0] : plural(ids.length, 'article')}?`);
        for (const record of records) {
          await store.transaction(async (tx) => {
            // Corrects posts that show it, while it is still stored.
            await corrected(withdrawalOf(record), tx);
            await tx.articles.remove(OPERATOR, record.article.id);
          });
        }
        if (settings.format === 'json') terminal.printJson({ removed: ids });
        else terminal.print(`Removed ${ids.join(', ')}.`);
      });
    });
}

function unknownArticle(id: string): UserError {
  return new UserError(
    `There is no article ${shorten(id, 40)}.`,
    'pullquote article list shows what is stored.',
  );
}

/** @throws {UserError} when it is no number from 1 to 10,000. */
function numberOf(written: unknown): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1 || number > 10_000) {
    throw new UserError('--limit takes a number from 1 to 10000.');
  }
  return number;
}

function listed(article: Article) {
  const { id, outlet, title, url, story, revision, status } = article;
  return { id, source: outlet, title, url, publishedAt: publishedOrNull(article), story, revision, status };
}

/** An article as JSON for programs: the fields of `analyze` and those of the article. */
export function printedArticle({ article, summary, quotes, people, passages }: ArticleRecord) {
  return {
    ...listed(article),
    byline: article.byline,
    language: article.language,
    origin: article.origin,
    keep: article.keep,
    summary,
    quotes: quotes.map(
      ({ id, start, end, text, kind, group, pieces, speaker, cue, attribution, saidOn }) => ({
        id,
        start,
        end,
        text,
        kind,
        group,
        pieces,
        speaker,
        cue,
        attribution,
        saidOn,
      }),
    ),
    people,
    passages: passages.map(({ start, end }) => ({ start, end })),
  };
}

function dayOf(article: Article): string {
  return isDated(article) ? article.publishedOn : `no date · stored ${article.storedAt.slice(0, 10)}`;
}

function* shown(
  { article, summary, quotes }: ArticleRecord,
  leftOut: readonly (Span & { readonly articles: number })[],
): Generator<string> {
  yield article.title;
  yield [article.outlet, article.byline, dayOf(article), article.url]
    .filter((part) => part !== null)
    .join(' · ');
  yield `${article.id}, story ${article.story}, revision ${article.revision}, kept: ${article.keep}`;
  yield '';
  for (const sentence of summary) yield `  ${sentence.text}`;
  yield '';
  for (const quote of quotes) {
    const label = modalityLabel(quote.modality, english);
    if (label !== null) {
      yield `  ${label}: ${sentenceOf(quote, article).text}`;
      continue;
    }
    const words = quote.kind === 'direct' ? `“${quote.text}”` : quote.text;
    yield `  ${shownSpeaker(quote) ?? 'unattributed'}: ${words}`;
  }
  if (leftOut.length > 0) yield '';
  for (const { start, end, articles } of leftOut) {
    yield `  ${english.page.article.leftOut(articles)}: ${shorten(article.text.slice(start, end), 200)}`;
  }
}
