/** `pullquote source starter`: lists of feeds to begin with. */

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { withApp } from '../app.ts';
import { UserError } from '../core/base/errors.ts';
import { shorten } from '../core/base/shorten.ts';
import { followFeeds } from '../core/sources/follow-feeds.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

/** The lists are part of the package. */
const FOLDER = join(import.meta.dirname, '../../config/starter');

export function registerStarterFeeds(source: Command, terminal: Terminal): void {
  withSettings(source.command('starter').argument('[name]', 'the list to follow; without it, what there is'))
    .description('lists of feeds to start with: shows them, or follows one')
    .action(async (name: string | undefined, options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      await withApp(settings, async (app) => {
        const names = (await readdir(FOLDER)).map((file) => basename(file, '.opml')).toSorted();
        const read = async (one: string) =>
          app.reading.parser.opml({
            bytes: new Uint8Array(await readFile(join(FOLDER, `${one}.opml`))),
            type: null,
            url: null,
          });
        if (name === undefined) {
          const lists = await Promise.all(names.map(async (one) => ({ name: one, feeds: await read(one) })));
          if (settings.format === 'json') return terminal.printJson({ starters: lists });
          for (const { name: one, feeds } of lists)
            terminal.print(`${one}  ${feeds.map(({ title, address }) => title ?? address).join(', ')}`);
          terminal.print('To follow one: pullquote source starter <name>');
          return;
        }
        if (!names.includes(name))
          throw new UserError(
            `There is no such list of feeds: ${shorten(name, 40)}`,
            `There are ${names.join(', ')}.`,
          );
        const { added, skipped } = await followFeeds(await read(name), null, {
          sources: app.store.sources,
          now: app.now,
        });
        if (settings.format === 'json')
          return terminal.printJson({ added: added.map(({ id }) => id), skipped });
        for (const { id, outlet, address } of added) terminal.print(`${id}  ${outlet}  ${address}`);
        terminal.print(
          `${added.length} feeds are followed from now on, ${skipped} were already. A running bot reads them at once.`,
        );
      });
    });
}
