/** `pullquote opml import/export`: subscriptions from and for other feed readers. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { withApp } from '../app.ts';
import { newSource } from '../core/articles/enrol.ts';
import { type OpmlEntry, writeOpml } from '../core/articles/opml.ts';
import { sourceId } from '../core/articles/source.ts';
import { reasonOf, UserError } from '../core/errors.ts';
import { OPERATOR, SHARED } from '../core/scope.ts';
import { timestamp } from '../core/time.ts';
import { settingsOf, type Terminal, withSettings } from './terminal.ts';

type Options = Record<string, unknown>;

export function registerOpml(program: Command, terminal: Terminal): void {
  const opml = program.command('opml').description('subscriptions from and for other feed readers');

  withSettings(opml.command('import').argument('<file>', 'an OPML file'))
    .description('follow every feed of a list; those that are followed already stay as they are')
    .action(async (file: string, options: Options) => {
      const settings = settingsOf(options);
      await withApp(settings, async (app) => {
        const entries = await app.reading.parser.opml({ bytes: await readList(file), type: null, url: null });
        const { store, now } = app;
        const present = await store.sources.list(SHARED);
        const addresses = new Set(present.map(({ address }) => address));
        const ids = new Set(present.map(({ id }) => id));
        const added: string[] = [];
        const at = timestamp(now());
        await store.transaction(async (tx) => {
          for (const entry of entries) {
            if (addresses.has(entry.address) || !/^https?:\/\//i.test(entry.address)) continue;
            const source = sourceOf(entry, ids, at);
            addresses.add(entry.address);
            ids.add(source.id);
            added.push(source.id);
            await tx.sources.save(source);
          }
        });
        const skipped = entries.length - added.length;
        if (settings.format === 'json') return terminal.printJson({ added, skipped });
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
        await writeFile(file, document);
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
    throw new UserError(`Can't read ${file}: ${reasonOf(error)}`, 'Check the path.');
  }
}

function sourceOf({ address, title, group }: OpmlEntry, taken: ReadonlySet<string>, at: string) {
  const outlet = title ?? new URL(address).hostname.replace(/^www\./, '');
  const plain = sourceId(outlet, null);
  const id = taken.has(plain) ? sourceId(outlet, 'opml', address) : plain;
  return newSource({ id, workspace: null, outlet, address, ...(group === null ? {} : { group }) }, at);
}
