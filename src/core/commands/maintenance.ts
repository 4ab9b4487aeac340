/** `/pullquote test`, `permissions`, `forget`: does posting work here, what is missing, and leaving without a trace. */
import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import type { Message } from '../messages/message.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { english, wordingFor } from '../wording/index.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { channelHere } from './destination-here.ts';
import { bold, buttons, item, line, own, press } from './inline.ts';
import { findingList } from './setup.ts';

const channelArgs = z.object({
  channel: z
    .string()
    .trim()
    .max(64)
    .optional()
    .meta({ kind: 'channel' })
    .describe(english.option.maintenance.channel),
});
const forgetArgs = z.object({ confirm: z.literal('yes').optional() });

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'places'>;

export function createTest({ places }: Deps): Command<typeof channelArgs> {
  return {
    name: 'pullquote test',
    summary: english.upkeep.test,
    visibility: 'private',
    audience: 'managers',
    args: channelArgs,
    bare: 'channel',
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const { to } = channelHere(caller, given.channel ?? null);
      const outcome = await places.post(to, testMessage(wording));
      if (outcome.kind === 'sent') return plain(wording.upkeep.posted, { posted: true });
      const missing = (await places.inspect(to)).filter(({ level }) => level !== 'ok');
      const notice = wording.upkeep.notPosted;
      const detail = outcome.kind === 'retry' ? outcome.reason : outcome.detail;
      return {
        notice,
        items: [
          item(line(bold(notice), own(' '), { kind: 'name', text: detail.slice(0, 300) })),
          ...(missing.length === 0 ? [] : [item(findingList(missing, wording))]),
        ],
        data: { posted: false, outcome, findings: missing },
      };
    },
  };
}

export function createPermissions({ places }: Deps): Command<typeof channelArgs> {
  return {
    name: 'pullquote permissions',
    summary: english.upkeep.permissions,
    visibility: 'private',
    audience: 'managers',
    args: channelArgs,
    bare: 'channel',
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const { to } = channelHere(caller, given.channel ?? null);
      const findings = await places.inspect(to);
      const missing = findings.filter(({ level }) => level !== 'ok').length;
      const notice = missing === 0 ? wording.upkeep.complete : wording.upkeep.lacking(missing);
      return {
        notice,
        items: [item(line(bold(notice)), ...(findings.length === 0 ? [] : [findingList(findings, wording)]))],
        data: { findings },
      };
    },
  };
}

export function createForget({ store, directory }: Deps): Command<typeof forgetArgs> {
  return {
    name: 'pullquote forget',
    summary: english.upkeep.forget,
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
        return plain(wording.upkeep.forgotten, { forgotten: true });
      }
      const sure = press(
        wording.upkeep.sure,
        'pullquote forget',
        { confirm: 'yes' },
        { style: 'danger', for: 'caller', answer: 'replace' },
      );
      const notice = wording.upkeep.ask;
      return { notice, items: [item(line(own(notice)), ...buttons([sure]))], data: { forgotten: false } };
    },
  };
}

function testMessage(wording: Catalogue): Message {
  return plain(wording.upkeep.testPost, null);
}

function plain(notice: string, data: unknown): Message {
  return { notice, items: [item(line(own(notice)))], data };
}
