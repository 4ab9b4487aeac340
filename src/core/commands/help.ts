/** `/help`: what can be asked, with examples. */
import * as z from 'zod';
import type { Inline } from '../messages/message.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { english, wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import { bold, code, heading, item, line, list, own } from './inline.ts';

const args = z.object({});

/** `commands`: all of them, read when help is asked for. */
export function createHelp(commands: () => readonly Command[]): Command<typeof args> {
  return {
    name: 'help',
    summary: english.helping.summary,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args,
    async run(_given, caller) {
      const wording = wordingFor(caller.locale);
      const listed = commands().filter((command) => command.hidden !== true && mayUse(command, caller));
      const own_ = listed.filter((command) => command.audience === 'anyone');
      const managers = listed.filter((command) => command.audience === 'managers');
      return {
        notice: wording.helping.notice,
        items: [
          item(
            heading(2, own(wording.helping.notice)),
            line(own(wording.helping.lead)),
            list(own_.map((command) => entry(command, wording))),
          ),
          ...(managers.length === 0
            ? []
            : [
                item(
                  line(bold(wording.helping.managers)),
                  list(managers.map((command) => entry(command, wording))),
                ),
              ]),
        ],
        data: {
          commands: listed.map(({ name, summary, args: schema, unlisted, examples }) => ({
            name,
            summary,
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

function entry({ name, summary, examples }: Command, wording: Catalogue): Inline[] {
  const example = examples?.find((text) => text !== name);
  return [
    code(`/${name}`),
    own(` ${summary}`),
    ...(example === undefined ? [] : [own(` ${wording.helping.example}`), code(`/${example}`)]),
  ];
}
