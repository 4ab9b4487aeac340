/** `pullquote reanalyse`: analyses stored articles again after an upgrade of the analysis. */
import { Presets, SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { type App, withApp } from '../app.ts';
import { plural } from '../core/base/plural.ts';
import { addCounts, NOTHING_REANALYSED, type Reanalysed } from '../core/ingest/reanalyse.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

/** Articles at a time: enough for all analysing threads, and few enough to stop soon. */
const AT_ONCE = 40;

export function registerReanalyse(program: Command, terminal: Terminal): void {
  withSettings(program.command('reanalyse'))
    .description('read again what an earlier version has analysed; the bot may be running')
    .action(async (options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      const done = await withApp(settings, (app) => readAll(app, terminal));
      if (settings.format === 'json') terminal.printJson(done);
      else terminal.print(summaryOf(done));
      if (done.failed > 0) terminal.exitCode = 1;
    });
}

/** Reads again what the articles added just now have changed: paragraphs that their outlets repeat. */
export async function readRepeats({ repeats }: App): Promise<void> {
  for (let more = true; more; ) more = (await repeats.next(AT_ONCE)).articles > 0;
}

async function readAll({ reanalysis }: App, terminal: Terminal): Promise<Reanalysed> {
  const waiting = await reanalysis.waiting();
  const bar = terminal.stderr.isTTY === true && waiting > 0 ? createBar(terminal) : null;
  bar?.start(waiting, 0);
  let done = NOTHING_REANALYSED;
  for (let more = true; more; ) {
    const read = await reanalysis.next(AT_ONCE);
    done = addCounts(done, read);
    bar?.update(done.articles);
    more = read.articles > 0;
  }
  bar?.stop();
  return done;
}

function createBar({ stderr }: Terminal): SingleBar {
  return new SingleBar(
    {
      stream: stderr,
      format: '{bar} {value} of {total} read again, {eta_formatted} left',
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_grey,
  );
}

function summaryOf({ articles, changed, excerpts, failed, speakers, added, dropped }: Reanalysed): string {
  if (articles === 0) return 'Every stored article was read by this version.';
  return [
    `${plural(articles, 'article')} read again, ${changed} changed: ${plural(added, 'statement')} added, ${dropped} dropped, ${speakers} with another speaker or none.`,
    ...(excerpts > 0 ? [`${excerpts} left as they were: only an excerpt of their text is stored.`] : []),
    ...(failed > 0 ? [`${failed} left as they were: they could not be read.`] : []),
    'Nothing was posted, and posts that went out stay as they are.',
  ].join('\n');
}
