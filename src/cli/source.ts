/** `pullquote source add/list/remove/test`: where articles come from. */

import type { Command } from 'commander';
import * as z from 'zod';
import { withApp } from '../app.ts';
import { UserError } from '../core/base/errors.ts';
import { plural } from '../core/base/plural.ts';
import { OPERATOR } from '../core/base/scope.ts';
import { timestamp } from '../core/base/time.ts';
import { discoverFeed, type Step } from '../core/sources/discover-feed.ts';
import { dryRun, dryRunLine } from '../core/sources/dry-run.ts';
import { followSource, newSource, ownSource, pauseSource } from '../core/sources/manage-sources.ts';
import type { Source } from '../core/sources/source.ts';
import { sourceRemedy } from '../core/sources/source-remedy.ts';
import {
  changedSettings,
  latestField,
  type Setting,
  settingFields,
  settingLines,
} from '../core/sources/source-settings.ts';
import { english } from '../core/wording/index.ts';
import { confirm } from './confirm.ts';
import { readRepeats } from './reanalyse.ts';
import { registerStarterFeeds } from './starter-feeds.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

type Options = Record<string, unknown>;

export function registerSource(program: Command, terminal: Terminal): void {
  const source = program.command('source').description('where articles come from');

  withSourceSettings(withSettings(source.command('add').argument('<address>', 'a site, a feed or a folder')))
    .option('--latest <n>', english.option.latest)
    .option('--name <outlet>', 'the name people see; else what the feed calls itself')
    .option('--group <group>', 'to keep sources together')
    .option('--kind <kind>', 'feed, page or folder', 'feed')
    .description('find the feed of a site and follow it; its newest articles are added at once')
    .action(async (address: string, options: Options) => {
      const settings = settingsOf(options);
      const { name, group, kind } = options;
      const set = changedSettings({ keep: 'full' }, settingsGiven(options));
      await withApp(settings, async (app) => {
        const added = await followSource(
          {
            address,
            ...set,
            kind: kindOf(kind),
            ...(typeof name === 'string' ? { outlet: name } : {}),
            ...(typeof group === 'string' ? { group } : {}),
          },
          null,
          { ...app.reading, sources: app.store.sources, now: app.now },
        );
        const polled = await app.poll.one(added);
        await readRepeats(app);
        if (settings.format === 'json')
          return terminal.printJson({ source: printed(polled.source), added: polled.added });
        terminal.print(`${added.outlet} is followed as ${added.id}: ${added.address}`);
        terminal.print(
          `${plural(polled.added, 'article')} added.${polled.notice === null ? '' : ` ${polled.notice.text}`}`,
        );
      });
    });

  withSettings(source.command('list'))
    .description('every source and whether it works')
    .action(async (options: Options) => {
      const settings = settingsOf(options);
      await withApp(settings, async ({ store }) => {
        const sources = await store.sources.list(OPERATOR);
        if (settings.format === 'json') return terminal.printJson({ sources: sources.map(printed) });
        for (const one of sources) for (const line of linesOf(one)) terminal.print(line);
        if (sources.length === 0)
          terminal.print(
            'There are no sources yet. Try: pullquote source add <address>, or pullquote source starter',
          );
      });
    });

  withSettings(source.command('remove').argument('<id>', 'as source list prints it'))
    .option('--articles', 'remove its articles too')
    .option('--yes', 'do not ask')
    .description('stop following a source; its articles stay unless an option says otherwise')
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

  withSourceSettings(withSettings(source.command('set').argument('<id>', 'as source list prints it')))
    .description(
      'how much of a source is stored, for how long, and which items are let in; none removes a setting',
    )
    .action(async (id: string, options: Options) => {
      const settings = settingsOf(options);
      const change = settingsGiven(options);
      await withApp(settings, async ({ store, config }) => {
        const known = await ownSource(id, null, store.sources);
        if (config.sources.some(({ url, folder }) => (url ?? folder) === known.address)) {
          throw new UserError(
            `${known.outlet} is named in the configuration.`,
            `Change it there: ${settings.config}.`,
          );
        }
        const next = { ...known, ...changedSettings(known, change) };
        await store.sources.save(next);
        if (settings.format === 'json') return terminal.printJson({ source: printed(next) });
        const lines = settingLines(next);
        terminal.print(
          lines.length === 0 ? `${next.outlet} has the usual settings.` : `${next.outlet} is read with`,
        );
        for (const one of lines) terminal.print(`  ${one}`);
      });
    });

  withSourceSettings(
    withSettings(source.command('test').argument('<address>', 'a site, a feed, or the id of a source')),
  )
    .description('show each step and what would be stored; nothing is stored')
    .action(async (address: string, options: Options) => {
      const settings = settingsOf(options);
      await withApp(settings, async (app) => {
        const known = await app.store.sources.get(OPERATOR, address);
        const target = known?.memory.movedTo ?? known?.address ?? address;
        const workspace = known?.workspace ?? null;
        const { steps, found, remedy } = await discoverFeed(target, app.reading, workspace);
        if (found === null) terminal.exitCode = 1;
        const trial = newSource(
          { id: 'trial', workspace, outlet: 'trial', address: target },
          timestamp(app.now()),
        );
        const asked = { ...trial, ...changedSettings(known ?? trial, settingsGiven(options)) };
        const items = await dryRun((found?.feed.items ?? []).slice(0, SHOWN), asked, app.reading);
        if (settings.format === 'json') return terminal.printJson({ steps, found, items, remedy });
        for (const step of steps) terminal.print(stepLine(step));
        if (found === null) return terminal.print(remedy ?? 'No feed was found.');
        terminal.print(`\n${found.feed.title ?? found.address}, its ${items.length} newest:`);
        for (const item of items) {
          terminal.print(`  ${item.publishedAt?.slice(0, 10) ?? 'no date   '}  ${item.title}`);
          terminal.print(`              ${dryRunLine(item, english)}`);
        }
      });
    });

  registerStarterFeeds(source, terminal);

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

/** Items of a feed that a test reads; each may need a request. */
const SHOWN = 5;

/** Their descriptions are those of the command options. */
const SETTINGS = Object.keys(settingFields) as readonly (keyof typeof settingFields)[];
const settingsShape = z.object({ ...settingFields, latest: latestField });

/** The options that set retention and filters. */
function withSourceSettings(command: Command): Command {
  for (const name of SETTINGS) command.option(`--${name} <value>`, english.option[name]);
  return command;
}

/** @throws {UserError} that names the option. */
function settingsGiven(options: Options): Setting {
  const parsed = settingsShape.safeParse(options);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(
    `--${issue?.path.join('.')}: ${issue?.message}`,
    'pullquote source set --help lists the options.',
  );
}

/** @throws {UserError} when it is none. */
function kindOf(written: unknown): 'feed' | 'page' | 'folder' {
  if (written === 'feed' || written === 'page' || written === 'folder') return written;
  throw new UserError('--kind must be feed, page or folder.');
}

/** A source for programs. */
function printed({ memory, ...source }: Source) {
  return { ...source, failures: memory.failures ?? 0, remedy: sourceRemedy(source.state) };
}

function* linesOf(source: Source): Generator<string> {
  const state = source.paused ? 'paused' : source.kind === 'manual' ? 'added manually' : source.state;
  yield `${source.id}  ${source.outlet}  ${state}${source.address === null ? '' : `  ${source.address}`}`;
  const set = settingLines(source);
  if (set.length > 0) yield `    ${set.join(' · ')}`;
  const remedy = sourceRemedy(source.state);
  if (source.stateDetail !== null) yield `    ${source.stateDetail}.${remedy === null ? '' : ` ${remedy}`}`;
}

function stepLine({ tried, result, ok }: Step): string {
  return `${ok ? 'ok' : '--'}  ${tried}: ${result}`;
}
