/** `/pullquote test`, `permissions`, `forget`: does posting work here, what is missing, and leaving without a trace. */
import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { plural } from '../base/plural.ts';
import { shorten } from '../base/shorten.ts';
import { bold, buttons, item, line, own, press } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { inReadersWords } from '../wording/reports.ts';
import { findingList } from './answer-parts/place-findings.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { namedChannel } from './options/destination-here.ts';

const testText = commandText('pullquote test', {
  summary: 'Post a test message.',
  options: {
    channel: 'Which channel. Default: this one.',
  },
  testPost: 'This is a test by Pullquote: posting works here.',
  posted: 'Posted.',
  notPosted: 'The post failed.',
});

const permissionsText = commandText('pullquote permissions', {
  summary: 'Shows which permissions are missing in a channel, and how to grant them.',
  options: {
    channel: 'Which channel. Default: this one.',
  },
  complete: 'Nothing is missing here.',
  lacking: (number: number) => `${plural(number, 'thing')} missing here:`,
});

const forgetText = commandText('pullquote forget', {
  summary: 'Remove all data of this server or workspace: settings, subscriptions, sources, articles.',
  ask: 'This removes all settings, subscriptions, sources and articles of this server or workspace. It cannot be undone.',
  sure: 'Remove everything',
  forgotten: 'All data of this server or workspace has been removed.',
});

const channelArgs = z.object({
  channel: z.string().trim().max(64).optional().meta({ kind: 'channel' }),
});
const forgetArgs = z.object({ confirm: z.literal('yes').optional() });

/** For managers, about a channel that is named or the one where they type. */
const OF_A_CHANNEL = {
  visibility: 'private',
  audience: 'managers',
  args: channelArgs,
  bare: 'channel',
} as const satisfies Partial<Command<typeof channelArgs>>;

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'places'>;

export function createTest({ places }: Deps): Command<typeof channelArgs, typeof testText> {
  return {
    name: 'pullquote test',
    text: testText,
    ...OF_A_CHANNEL,
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const { to } = await namedChannel(caller, given.channel, places);
      const outcome = await places.post(to, testMessage(wording));
      if (outcome.kind === 'sent') return plain(testText(wording).posted, { posted: true });
      const missing = (await places.inspect(to)).filter(({ level }) => level !== 'ok');
      const notice = testText(wording).notPosted;
      const detail = outcome.kind === 'retry' ? outcome.reason : outcome.detail;
      return {
        notice,
        items: [
          item(
            line(bold(notice), own(' '), {
              kind: 'name',
              text: shorten(inReadersWords(detail, wording), 300),
            }),
          ),
          ...(missing.length === 0 ? [] : [item(findingList(missing, wording))]),
        ],
        data: { posted: false, outcome, findings: missing },
      };
    },
  };
}

export function createPermissions({ places }: Deps): Command<typeof channelArgs, typeof permissionsText> {
  return {
    name: 'pullquote permissions',
    text: permissionsText,
    ...OF_A_CHANNEL,
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const { to } = await namedChannel(caller, given.channel, places);
      const findings = await places.inspect(to);
      const missing = findings.filter(({ level }) => level !== 'ok').length;
      const notice =
        missing === 0 ? permissionsText(wording).complete : permissionsText(wording).lacking(missing);
      return {
        notice,
        items: [item(line(bold(notice)), ...(findings.length === 0 ? [] : [findingList(findings, wording)]))],
        data: { findings },
      };
    },
  };
}

export function createForget({ store, directory }: Deps): Command<typeof forgetArgs, typeof forgetText> {
  return {
    name: 'pullquote forget',
    text: forgetText,
    visibility: 'private',
    audience: 'managers',
    args: forgetArgs,
    unlisted: ['confirm'],
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      if (caller.workspace === null) throw new UserError(wording.place.noChannel);
      if (given.confirm === 'yes') {
        await store.workspaces.forget(caller.workspace);
        directory.changed();
        return plain(forgetText(wording).forgotten, { forgotten: true });
      }
      const sure = press(
        forgetText(wording).sure,
        'pullquote forget',
        { confirm: 'yes' },
        { style: 'danger', for: 'caller', answer: 'replace' },
      );
      const notice = forgetText(wording).ask;
      return { notice, items: [item(line(own(notice)), ...buttons([sure]))], data: { forgotten: false } };
    },
  };
}

function testMessage(wording: Catalogue): Message {
  return plain(testText(wording).testPost, null);
}

function plain(notice: string, data: unknown): Message {
  return { notice, items: [item(line(own(notice)))], data };
}
