/** `pullquote add`: stores articles from files, folders, addresses and standard input. */

import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { type App, withApp } from '../app.ts';
import type { Draft } from '../core/articles/article.ts';
import { asRecord } from '../core/articles/as-record.ts';
import { readPublicationDate } from '../core/articles/publication-date.ts';
import { UserError } from '../core/base/errors.ts';
import { plural } from '../core/base/plural.ts';
import { OPERATOR } from '../core/base/scope.ts';
import { shorten } from '../core/base/shorten.ts';
import { timestamp } from '../core/base/time.ts';
import { type AddedArticle, addArticles, type FoundArticle } from '../core/ingest/add-articles.ts';
import { fetchPage } from '../core/sources/fetch-page.ts';
import { sourceId } from '../core/sources/source.ts';
import { printedArticle } from './article.ts';
import { readRepeats } from './reanalyse.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

export function registerAdd(program: Command, terminal: Terminal): void {
  withSettings(
    program.command('add').argument('<what...>', 'files, folders, addresses, or - for standard input'),
  )
    .option('--source <name>', 'the outlet of articles that do not name theirs')
    .option('--outlet <name>', 'the outlet of all these articles, whatever they say')
    .option(
      '--published <date>',
      'the date of articles that give none: 2026-05-08, or with a time and an offset',
    )
    .option('--title <words>', 'the title; for one article')
    .option('--record', 'they are records of speech, such as transcripts: their labels say who speaks')
    .option('--speaker <name>', 'who speaks in a record without labels')
    .description('store articles and print what was found in them')
    .action(async (what: readonly string[], options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      const outlet = typeof options['source'] === 'string' ? options['source'] : undefined;
      await withApp(settings, async (app) => {
        app.regrouping.begin(timestamp(app.now()));
        const given = readGiven(options, app.now());
        const found = completed(read(app, terminal, what, given.outlet ?? outlet), given);
        const added = addArticles(found, null, {
          ingest: app.ingest,
          sources: app.store.sources,
          now: app.now,
        });
        if (settings.format === 'json') await printJson(app, terminal, added);
        else await printLines(terminal, added);
        await readRepeats(app);
        await regroup(app);
      });
    });
}

const REGROUPED_AT_ONCE = 10;

/** Judges the stories that got articles, as the running bot does: a later article may show that two stories are one, or that one holds two. */
async function regroup({ regrouping }: App): Promise<void> {
  let judged = 0;
  do judged = (await regrouping.next(REGROUPED_AT_ONCE)).stories;
  while (judged > 0);
}

/** What a person adds to what an article says of itself. */
interface Given {
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly title?: string;
  readonly record?: true;
  /** Who speaks in a record without labels. */
  readonly speaker?: string;
}

/** @throws {UserError} when the date is none, or lies in the future. */
function readGiven(
  { outlet, published, title, record, speaker }: Record<string, unknown>,
  now: Temporal.Instant,
): Given {
  if (typeof published === 'string' && readPublicationDate(published, now) === null) {
    throw new UserError(
      `Not a date of publication: ${shorten(published, 40)}`,
      'Write --published 2026-05-08, or with a time and an offset: 2026-05-08T09:30+02:00. It must not be in the future.',
    );
  }
  return {
    ...(typeof outlet === 'string' && outlet.trim() !== '' ? { outlet: outlet.trim() } : {}),
    ...(typeof published === 'string' ? { publishedAt: published } : {}),
    ...(typeof title === 'string' && title.trim() !== '' ? { title: title.trim() } : {}),
    ...(record === true ? { record } : {}),
    ...(typeof speaker === 'string' && speaker.trim() !== '' ? { speaker: speaker.trim() } : {}),
  };
}

async function* completed(found: AsyncIterable<FoundArticle>, given: Given): AsyncGenerator<FoundArticle> {
  let titled = false;
  for await (const item of found) {
    if (!('draft' in item)) {
      yield item;
      continue;
    }
    if (titled) {
      const error = new UserError(
        'Several articles cannot have one title.',
        'Add them one at a time, each with --title.',
      );
      yield { name: item.name, error };
      continue;
    }
    titled = given.title !== undefined;
    const { outlet, publishedAt, title, speaker } = given;
    const isRecord = given.record === true || item.draft.record === true;
    if (speaker !== undefined && !isRecord) {
      const error = new UserError(
        'Only a record of speech has one speaker for all its words.',
        'Add --record if it is one, or leave --speaker out.',
      );
      yield { name: item.name, error };
      continue;
    }
    const draft = isRecord ? asRecord(item.draft, speaker ?? recordVoice(item.draft)) : item.draft;
    yield {
      name: item.name,
      draft: {
        ...withoutName(draft, outlet),
        ...(outlet === undefined ? {} : { outlet, source: sourceId(outlet, null) }),
        ...(publishedAt === undefined || draft.publishedAt !== undefined ? {} : { publishedAt }),
        ...(title === undefined ? {} : { title }),
      },
    };
  }
}

/** Who speaks, as the file itself says; the byline of what is taken for a record only now says who signed. */
function recordVoice({ record, byline }: Draft): string | undefined {
  return record === true ? byline : undefined;
}

/** An article whose outlet a person names is no longer of an unknown one. */
function withoutName(draft: Draft, outlet: string | undefined): Draft {
  if (outlet === undefined || draft.unnamed === undefined) return draft;
  const { unnamed: _unnamed, ...named } = draft;
  return named;
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
