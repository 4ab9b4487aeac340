/** `pullquote source add/list/remove/test`: where articles come from. */
import type { Command } from 'commander';
import { withApp } from '../app.ts';
import { discover, type Step } from '../core/articles/discover.ts';
import { enrol, ownSource, pauseSource } from '../core/articles/enrol.ts';
import { remedyOf } from '../core/articles/remedy.ts';
import type { Source } from '../core/articles/source.ts';
import { OPERATOR } from '../core/scope.ts';
import { confirm } from './confirm.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

type Options = Record<string, unknown>;

export function registerSource(program: Command, terminal: Terminal): void {
  const source = program.command('source').description('where articles come from');

  withSettings(source.command('add').argument('<address>', 'a site, a feed or a folder'))
    .option('--name <outlet>', 'the name people see; else what the feed calls itself')
    .option('--group <group>', 'to keep sources together')
    .option('--kind <kind>', 'feed, page or folder', 'feed')
    .description('find the feed behind an address and follow it; its newest articles come at once')
    .action(async (address: string, options: Options) => {
      const settings = settingsOf(options);
      const { name, group, kind } = options;
      await withApp(settings, async (app) => {
        const added = await enrol(
          {
            address,
            kind: kind === 'page' || kind === 'folder' ? kind : 'feed',
            ...(typeof name === 'string' ? { outlet: name } : {}),
            ...(typeof group === 'string' ? { group } : {}),
          },
          null,
          { ...app.reading, sources: app.store.sources, now: app.now },
        );
        const polled = await app.poll.one(added);
        if (settings.format === 'json')
          return terminal.printJson({ source: printed(polled.source), added: polled.added });
        terminal.print(`${added.outlet} is followed as ${added.id}: ${added.address}`);
        terminal.print(
          `${polled.added} articles came in.${polled.notice === null ? '' : ` ${polled.notice.text}`}`,
        );
      });
    });

  withSettings(source.command('list'))
    .description('every source and how it fares')
    .action(async (options: Options) => {
      const settings = settingsOf(options);
      await withApp(settings, async ({ store }) => {
        const sources = await store.sources.list(OPERATOR);
        if (settings.format === 'json') return terminal.printJson({ sources: sources.map(printed) });
        for (const one of sources) for (const line of linesOf(one)) terminal.print(line);
        if (sources.length === 0)
          terminal.print('There are no sources yet. Try: pullquote source add <address>');
      });
    });

  withSettings(source.command('remove').argument('<id>', 'as source list prints it'))
    .option('--articles', 'remove its articles too')
    .option('--yes', 'do not ask')
    .description('follow a source no longer; its articles stay unless told otherwise')
    .action(async (id: string, options: Options) => {
      const settings = settingsOf(options);
      await withApp(settings, async ({ store }) => {
        const { id: known, outlet } = await ownSource(id, null, store.sources);
        const articles = options['articles'] === true ? 'remove' : 'keep';
        if (options['yes'] !== true) {
          await confirm(
            terminal,
            `Remove ${outlet}${articles === 'remove' ? ' with all its articles' : ''}?`,
          );
        }
        await store.sources.remove(OPERATOR, known, articles);
        if (settings.format === 'json') terminal.printJson({ removed: known, articles });
        else terminal.print(`${outlet} is removed${articles === 'keep' ? '; its articles stay' : ''}.`);
      });
    });

  withSettings(source.command('test').argument('<address>', 'a site or a feed'))
    .description('show each step and what would be stored; nothing is')
    .action(async (address: string, options: Options) => {
      const settings = settingsOf(options);
      await withApp(settings, async (app) => {
        const { steps, found, remedy } = await discover(address, app.reading);
        if (found === null) terminal.exitCode = 1;
        if (settings.format === 'json') return terminal.printJson({ steps, found, remedy });
        for (const step of steps) terminal.print(stepLine(step));
        if (found === null) return terminal.print(remedy ?? 'No feed was found.');
        terminal.print(`\n${found.feed.title ?? found.address}`);
        for (const item of found.feed.items.slice(0, 10)) {
          const carried = item.text === undefined ? 'no text' : `${item.text.length} characters`;
          terminal.print(
            `  ${item.publishedAt?.slice(0, 10) ?? 'no date   '}  ${item.title ?? item.url ?? ''} (${carried})`,
          );
        }
      });
    });

  for (const [verb, paused, text] of [
    ['pause', true, 'is paused'],
    ['resume', false, 'is followed again'],
  ] as const) {
    withSettings(source.command(verb).argument('<id>', 'as source list prints it'))
      .description(paused ? 'leave a source alone for now' : 'go on with a paused source')
      .action(async (id: string, options: Options) => {
        const settings = settingsOf(options);
        await withApp(settings, async ({ store }) => {
          const changed = await pauseSource(await ownSource(id, null, store.sources), paused, store.sources);
          if (settings.format === 'json') terminal.printJson({ source: printed(changed) });
          else terminal.print(`${changed.outlet} ${text}.`);
        });
      });
  }
}

/** A source for programs. */
function printed({ memory, ...source }: Source) {
  return { ...source, failures: memory.failures ?? 0, remedy: remedyOf(source.state) };
}

function* linesOf(source: Source): Generator<string> {
  const state = source.paused ? 'paused' : source.kind === 'manual' ? 'by hand' : source.state;
  yield `${source.id}  ${source.outlet}  ${state}${source.address === null ? '' : `  ${source.address}`}`;
  const remedy = remedyOf(source.state);
  if (source.stateDetail !== null) yield `    ${source.stateDetail}.${remedy === null ? '' : ` ${remedy}`}`;
}

function stepLine({ tried, result, ok }: Step): string {
  return `${ok ? 'ok' : '--'}  ${tried}: ${result}`;
}
