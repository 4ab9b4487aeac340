/** `/sources add` and `/sources test`: from an address that a manager types to a source that is followed. */

import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { plural } from '../base/plural.ts';
import { shorten } from '../base/shorten.ts';
import { timestamp } from '../base/time.ts';
import {
  bold,
  buttons,
  code,
  heading,
  item,
  line,
  list,
  name,
  own,
  press,
  small,
} from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import { discoverFeed, type Step } from '../sources/discover-feed.ts';
import { dryRun, dryRunLine } from '../sources/dry-run.ts';
import { followSource, newSource } from '../sources/manage-sources.ts';
import { changedSettings, latestField, settingFields } from '../sources/source-settings.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { inReadersWords } from '../wording/reports.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';

const addText = commandText('sources add', {
  summary: 'Follow an outlet. Its newest articles are added now, later ones when they appear.',
  options: {
    url: 'A site or a feed.',
    name: 'The name to show. Default: the name in the feed.',
  },
  added: (outlet: string) => `${outlet} is followed`,
  followed: (articles: number) => ` is followed; ${plural(articles, 'article')} added.`,
  foundAt: 'Feed: ',
  undo: 'Undo',
});

const testText = commandText('sources test', {
  summary: 'Try an address step by step; nothing is stored.',
  options: {
    url: 'A site or a feed.',
  },
  noFeed: 'No feed was found',
  feed: (items: number) => `A feed with ${plural(items, 'item')}`,
  newestItems: 'Newest items',
});

const url = z.string().trim().min(1).max(2000);
const addArgs = z.object({
  url,
  name: z.string().trim().min(1).max(100).optional(),
  latest: latestField,
  ...settingFields,
});
const testArgs = z.object({ url, ...settingFields });

type Deps = Pick<CommandDeps, 'store' | 'now' | 'reading' | 'poll'> & {
  readonly directory: Pick<CommandDeps['directory'], 'changed'>;
};

/** Items that a test shows. */
const SHOWN = 5;

export function createSourcesAdd(deps: Deps): Command<typeof addArgs, typeof addText> {
  return {
    name: 'sources add',
    text: addText,
    visibility: 'private',
    audience: 'managers',
    args: addArgs,
    bare: 'url',
    examples: ['sources add https://www.nasa.gov'],
    async run({ url: address, name: outlet, ...settings }, caller) {
      const wording = wordingFor(caller.locale);
      const { store, now, reading, poll, directory } = deps;
      const wanted = {
        address,
        ...(outlet === undefined ? {} : { outlet }),
        ...changedSettings({ keep: 'full' }, settings),
      };
      const source = await followSource(wanted, sourceWorkspace(caller, wording), {
        ...reading,
        sources: store.sources,
        now,
      });
      const { added, notice } = await poll.one(source);
      if (added > 0) directory.changed();
      return {
        notice: addText(wording).added(source.outlet),
        items: [
          item(
            line(name(source.outlet), own(addText(wording).followed(added))),
            ...(notice === null ? [] : [small(own(inReadersWords(notice.text, wording)))]),
            small(own(addText(wording).foundAt), code(source.address ?? '')),
            ...buttons([
              press(addText(wording).undo, 'sources remove', { source: source.id }, { for: 'caller' }),
            ]),
          ),
        ],
        data: { source: { id: source.id, outlet: source.outlet, address: source.address }, added },
      };
    },
  };
}

export function createSourcesTest(deps: Deps): Command<typeof testArgs, typeof testText> {
  return {
    name: 'sources test',
    text: testText,
    visibility: 'private',
    audience: 'managers',
    args: testArgs,
    bare: 'url',
    examples: ['sources test https://www.nasa.gov'],
    async run({ url: address, ...settings }, caller): Promise<Message> {
      const wording = wordingFor(caller.locale);
      const workspace = sourceWorkspace(caller, wording);
      const { steps, found, remedy } = await discoverFeed(address, deps.reading, workspace);
      const notice =
        found === null ? testText(wording).noFeed : testText(wording).feed(found.feed.items.length);
      const trial = newSource(
        {
          id: 'trial',
          workspace,
          outlet: 'trial',
          address,
          ...changedSettings({ keep: 'full' }, settings),
        },
        timestamp(deps.now()),
      );
      const items = await dryRun((found?.feed.items ?? []).slice(0, SHOWN), trial, deps.reading);
      return {
        notice,
        items: [
          item(heading(2, own(notice)), list(steps.map((step) => stepInlines(step, wording)))),
          ...(remedy === null ? [] : [item(line(own(inReadersWords(remedy, wording))))]),
          ...(items.length === 0
            ? []
            : [
                item(
                  line(bold(testText(wording).newestItems)),
                  list(
                    items.map((one) => [name(shorten(one.title, 200)), own(`: ${dryRunLine(one, wording)}`)]),
                  ),
                ),
              ]),
        ],
        data: {
          steps,
          found: found === null ? null : { address: found.address, items: found.feed.items.length },
          items,
          remedy,
        },
      };
    },
  };
}

function stepInlines({ tried, result, ok }: Step, wording: Catalogue) {
  return [
    own(ok ? '✓ ' : '✗ '),
    code(shorten(inReadersWords(tried, wording), 200)),
    own(': '),
    name(shorten(inReadersWords(result, wording), 200)),
  ];
}

/**
 * Whose the source will be: the workspace's, or everybody's when the operator asks.
 * @throws {UserError} in a direct message, which belongs to no workspace.
 */
export function sourceWorkspace({ workspace, scope }: Caller, wording: Catalogue): string | null {
  if (workspace === null && scope.kind !== 'operator') throw new UserError(...wording.sources.nowhere);
  return workspace;
}
