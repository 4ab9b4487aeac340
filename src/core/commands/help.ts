/** `/help`: what can be asked, with examples. */
import * as z from 'zod';
import type { Inline } from '../messages/message.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import type { RegistryDeps } from './deps.ts';
import { bold, code, heading, item, line, list, own } from './inline.ts';

const helpText = commandText('help', {
  summary: 'What you can ask, with examples.',
  notice: 'What Pullquote can do',
  lead: 'Pullquote shows who said what, in their own words, with outlet, date and link.',
  managers: 'For managers',
  example: 'For example: ',
  more: 'And: ',
});

const args = z.object({});

export function createHelp({
  commands,
}: Pick<RegistryDeps, 'commands'>): Command<typeof args, typeof helpText> {
  return {
    name: 'help',
    text: helpText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args,
    async run(_given, caller) {
      const wording = wordingFor(caller.locale);
      const listed = commands().filter((command) => command.hidden !== true && mayUse(command, caller));
      const own_ = listed.filter((command) => command.audience === 'anyone');
      const often = own_.filter(({ frequent }) => frequent === true);
      const seldom = own_.filter((command) => !often.includes(command));
      const managers = listed.filter((command) => command.audience === 'managers');
      return {
        notice: helpText(wording).notice,
        items: [
          item(
            heading(2, own(helpText(wording).notice)),
            line(own(helpText(wording).lead)),
            list(often.map((command) => entry(command, wording))),
            line(own(helpText(wording).more), ...named(seldom)),
          ),
          ...(managers.length === 0
            ? []
            : [item(line(bold(helpText(wording).managers)), line(...named(managers)))]),
        ],
        data: {
          commands: listed.map(({ name, text, args: schema, unlisted, examples }) => ({
            name,
            summary: text(wording).summary,
            options: Object.keys(schema.shape).filter((key) => !(unlisted ?? []).includes(key)),
            examples: examples ?? [],
          })),
        },
      };
    },
  };
}

function mayUse(command: Command, caller: Caller): boolean {
  return command.audience === 'anyone' || caller.manager;
}

/** Names alone: what is used now and then explains itself where it is typed. */
function named(commands: readonly Command[]): readonly Inline[] {
  return commands.flatMap(({ name }, at) => [...(at === 0 ? [] : [own(', ')]), code(`/${name}`)]);
}

function entry({ name, text, examples }: Command, wording: Catalogue): Inline[] {
  const example = examples?.find((text) => text !== name);
  return [
    code(`/${name}`),
    own(` ${text(wording).summary}`),
    ...(example === undefined ? [] : [own(` ${helpText(wording).example}`), code(`/${example}`)]),
  ];
}
