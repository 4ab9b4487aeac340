/** `pullquote opml import/export`: subscriptions from and for other feed readers. */

import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { withApp } from '../app.ts';
import { OPERATOR } from '../core/base/scope.ts';
import { unreadable } from '../core/base/unreadable.ts';
import { unwritable } from '../core/base/unwritable.ts';
import { followFeeds } from '../core/sources/follow-feeds.ts';
import { writeOpml } from '../core/sources/opml.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

type Options = Record<string, unknown>;

export function registerOpml(program: Command, terminal: Terminal): void {
  const opml = program.command('opml').description('subscriptions from and for other feed readers');

  withSettings(opml.command('import').argument('<file>', 'an OPML file'))
    .description('follow every feed of a list; feeds that are already followed do not change')
    .action(async (file: string, options: Options) => {
      const settings = settingsOf(options);
      await withApp(settings, async (app) => {
        const entries = await app.reading.parser.opml({ bytes: await readList(file), type: null, url: null });
        const { added, skipped } = await followFeeds(entries, null, {
          sources: app.store.sources,
          now: app.now,
        });
        if (settings.format === 'json')
          return terminal.printJson({ added: added.map(({ id }) => id), skipped });
        terminal.print(
          `${added.length} feeds are followed from now on; ${skipped} were followed already or have no web address.`,
        );
      });
    });

  withSettings(opml.command('export').argument('[file]', 'where it goes; else standard output'))
    .description('write the followed feeds, with their groups')
    .action(async (file: string | undefined, options: Options) => {
      const settings = settingsOf(options);
      await withApp(settings, async ({ store }) => {
        const document = writeOpml(await store.sources.list(OPERATOR), 'Pullquote');
        if (file === undefined) return void terminal.stdout.write(document);
        await writeFile(file, document).catch((error: unknown) => {
          throw unwritable('The list', error);
        });
        if (settings.format === 'json') terminal.printJson({ exported: file });
        else terminal.print(`Written to ${file}.`);
      });
    });
}

/** @throws {UserError} when the file can't be read. */
async function readList(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw unreadable(file, error);
  }
}
