/** `/help`: what can be asked, with examples. */
import * as z from 'zod';
import { bold, buttons, code, heading, item, line, list, own, press } from '../messages/blocks.ts';
import type { Block, Button, Inline } from '../messages/message.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import type { RegistryDeps } from './deps.ts';

const helpText = commandText('help', {
  summary: 'What you can ask, with examples.',
  notice: 'What Pullquote can do',
  lead: 'Pullquote shows who said what, in their own words, with outlet, date and link.',
  /** What each group of commands is for. */
  groups: { ask: 'Ask the record', follow: 'Digests and alerts', managers: 'For managers' },
  example: 'For example: ',
  more: 'And: ',
  buttons: {
    speakers: 'Who is quoted most',
    show: 'Show a digest',
    subscribe: 'Subscribe',
    follow: 'Follow a speaker',
    setUp: 'Set up a digest',
    status: 'What comes here',
  },
});

/** Commands that say something useful, or ask for the rest, where nothing else is given. */
const PRESSED = {
  ask: [['speakers', 'speakers']],
  follow: [
    ['show', 'digest show'],
    ['subscribe', 'subscribe'],
    ['follow', 'follow'],
    ['status', 'pullquote status'],
  ],
  managers: [['setUp', 'pullquote setup']],
} as const;
type Group = keyof typeof PRESSED;

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
      const { notice, lead } = helpText(wording);
      const groups = Map.groupBy(listed, groupOf);
      const blocks = (['ask', 'follow', 'managers'] as const).map((group) =>
        groupBlocks(group, groups.get(group) ?? [], wording),
      );
      return {
        notice,
        items: [
          item(heading(2, own(notice)), line(own(lead))),
          ...blocks.filter(({ length }) => length > 0).map((shown) => item(...shown)),
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

/** Questions can be asked from the terminal, too. */
function groupOf({ audience, verb }: Command): Group {
  if (audience === 'managers') return 'managers';
  return verb === true ? 'ask' : 'follow';
}

/** Those of a group that are used often with an example, the others by name, and buttons. */
function groupBlocks(group: Group, commands: readonly Command[], wording: Catalogue): readonly Block[] {
  if (commands.length === 0) return [];
  const text = helpText(wording);
  const often = commands.filter(({ frequent, audience }) => frequent === true && audience === 'anyone');
  const seldom = commands.filter((command) => !often.includes(command));
  const lead = often.length === 0 ? [] : [own(text.more)];
  const pressed = PRESSED[group].flatMap(([label, command]): readonly Button[] =>
    commands.some(({ name }) => name === command) ? [press(text.buttons[label], command, {})] : [],
  );
  return [
    line(bold(text.groups[group])),
    ...(often.length === 0 ? [] : [list(often.map((command) => entry(command, wording)))]),
    ...(seldom.length === 0 ? [] : [line(...lead, ...named(seldom))]),
    ...buttons(pressed),
  ];
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
