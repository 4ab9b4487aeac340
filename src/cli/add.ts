/** `pullquote add`: stores articles from files, folders, addresses and standard input. */

import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { type App, withApp } from '../app.ts';
import { plural } from '../core/base/plural.ts';
import { OPERATOR } from '../core/base/scope.ts';
import { type AddedArticle, addArticles, type FoundArticle } from '../core/ingest/add-articles.ts';
import { fetchPage } from '../core/sources/fetch-page.ts';
import { printedArticle } from './article.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

export function registerAdd(program: Command, terminal: Terminal): void {
  withSettings(
    program.command('add').argument('<what...>', 'files, folders, addresses, or - for standard input'),
  )
    .option('--source <name>', 'the outlet of articles that do not name theirs')
    .description('store articles and print what was found in them')
    .action(async (what: readonly string[], options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      const outlet = typeof options['source'] === 'string' ? options['source'] : undefined;
      await withApp(settings, async (app) => {
        const found = read(app, terminal, what, outlet);
        const added = addArticles(found, null, {
          ingest: app.ingest,
          sources: app.store.sources,
          now: app.now,
        });
        if (settings.format === 'json') await printJson(app, terminal, added);
        else await printLines(terminal, added);
      });
    });
}

async function* read(
  app: App,
  terminal: Terminal,
  what: readonly string[],
  outlet: string | undefined,
): AsyncGenerator<FoundArticle> {
  for (const one of what) {
    if (one === '-') yield* app.files.readStream('standard input', terminal.stdin, outlet);
    else if (/^https?:\/\//i.test(one)) yield await fetchPage(one, outlet, app);
    else yield* app.files.read(one, outlet);
  }
}

async function printJson(app: App, terminal: Terminal, added: AsyncIterable<AddedArticle>): Promise<void> {
  const addCounts = newTally();
  const articles: unknown[] = [];
  for await (const item of added) {
    count(addCounts, item);
    if ('error' in item) {
      articles.push({ name: item.name, error: item.error.message, remedy: item.error.remedy });
      continue;
    }
    const record = await app.store.articles.record(OPERATOR, item.done.article.id);
    articles.push({
      name: item.name,
      result: item.done.kind,
      ...(record === null ? {} : printedArticle(record)),
    });
  }
  const { added: fresh, revised, known, failed } = addCounts;
  terminal.printJson({ added: fresh, revised, known, failed, articles });
  if (failed > 0) terminal.exitCode = 1;
}

async function printLines(terminal: Terminal, added: AsyncIterable<AddedArticle>): Promise<void> {
  const addCounts = newTally();
  const progress = terminal.stderr.isTTY === true ? createProgress(terminal) : null;
  for await (const item of added) {
    count(addCounts, item);
    const line = lineOf(item);
    if ('error' in item) (progress?.above ?? terminal.warn)(line);
    else if (progress !== null && terminal.stdout.isTTY === true) progress.above(line);
    else terminal.print(line);
    progress?.step();
  }
  progress?.end();
  terminal.print(totals(addCounts));
  if (addCounts.failed > 0) terminal.exitCode = 1;
}

function lineOf(item: AddedArticle): string {
  if ('error' in item) {
    return `failed   ${item.name}: ${item.error.message}${item.error.remedy === null ? '' : ` ${item.error.remedy}`}`;
  }
  const { kind, article, quotes, speakers } = item.done;
  const counts = `${plural(quotes, 'quote')}, ${plural(speakers, 'speaker')}`;
  return `${kind.padEnd(8)} ${article.id}  ${article.outlet}: ${article.title} (${counts})`;
}

interface Tally {
  added: number;
  revised: number;
  known: number;
  failed: number;
  quotes: number;
}

function newTally(): Tally {
  return { added: 0, revised: 0, known: 0, failed: 0, quotes: 0 };
}

function count(addCounts: Tally, item: AddedArticle): void {
  if ('error' in item) {
    addCounts.failed += 1;
    return;
  }
  addCounts[item.done.kind] += 1;
  addCounts.quotes += item.done.quotes;
}

function totals({ added, revised, known, failed, quotes }: Tally): string {
  return `${added} added, ${revised} revised, ${known} known already, ${failed} failed; ${plural(quotes, 'quote')} in all.`;
}

/** A progress line at the bottom of the screen. The number of articles is not known in advance, so it shows count and time. */
function createProgress(terminal: Terminal) {
  const bars = new MultiBar(
    {
      stream: terminal.stderr,
      format: '{bar} {value} read, {duration_formatted}',
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
    },
    Presets.shades_grey,
  );
  let bar: SingleBar | null = null;
  return {
    above: (line: string) => {
      bars.log(`${line}\n`);
    },
    step: () => {
      bar ??= bars.create(100, 0);
      const next = bar.getProgress() * bar.getTotal() + 1;
      if (next >= bar.getTotal()) bar.setTotal(bar.getTotal() * 2);
      bar.increment();
      bars.update();
    },
    end: () => {
      bars.stop();
    },
  };
}
