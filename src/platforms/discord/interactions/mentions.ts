/** Turns commands that a message names into Discord's own mentions, which a person can press: `/digest show` becomes `</digest show:123>`. */
import type { Command } from '../../../core/commands/command.ts';
import { CONTENT, TEXT } from '../limits.ts';
import { type Child, type Payload, TYPE } from '../rendering/payload.ts';
import { textSize } from '../rendering/text-size.ts';
import type { CommandIds } from './command-sync.ts';
import { type Path, pathsOf } from './placement.ts';

export interface Mentions {
  /** From now on these commands can be mentioned. */
  learn(commands: readonly Command[], ids: CommandIds): void;
  /** The payload with mentions, as far as they fit; names of commands alone where Discord has not told their ids. */
  apply(payload: Payload, manager: boolean): Payload;
}

/** Our own code spans; foreign text has no unescaped ones. */
const NAMED = /`\/([^`\n]{1,200})`/g;

export function createMentions(): Mentions {
  let paths: ReadonlyMap<string, readonly Path[]> = new Map();
  let ids: CommandIds = new Map();

  /** What a person picks, and what they fill in there. */
  function read(written: string, manager: boolean): { readonly path: Path; readonly rest: string } | null {
    const words = written.split(' ');
    for (const count of [2, 1]) {
      const all = paths.get(words.slice(0, count).join(' ')) ?? [];
      const path = manager ? all[0] : all.at(-1);
      if (path !== undefined) return { path, rest: words.slice(count).join(' ') };
    }
    return null;
  }

  function mention(written: string, manager: boolean, pressable: boolean): string {
    const named = read(written, manager);
    if (named === null) return `\`/${written}\``;
    const { path, rest } = named;
    const id = pressable ? ids.get(path[0]) : undefined;
    if (id === undefined) return `\`/${[...path, ...(rest === '' ? [] : [rest])].join(' ')}\``;
    return `</${path.join(' ')}:${id}>${rest === '' ? '' : ` \`${rest}\``}`;
  }

  return {
    learn(commands, known) {
      const offered = commands.filter(({ hidden }) => hidden !== true);
      paths = new Map(offered.map((command) => [command.name, pathsOf(command, offered)]));
      ids = known;
    },
    apply(payload, manager) {
      const versions = [true, false].map((pressable) =>
        withTexts(payload, (text) =>
          text.replace(NAMED, (_, written: string) => mention(written, manager, pressable)),
        ),
      );
      return versions.find((version) => sizeOf(version) <= TEXT) ?? payload;
    },
  };
}

function withTexts(payload: Payload, change: (text: string) => string): Payload {
  const changed = <One extends Child>(child: One): One =>
    child.type === TYPE.text ? { ...child, content: change(child.content) } : child;
  return {
    ...payload,
    ...(payload.content === undefined ? {} : { content: change(payload.content) }),
    components: payload.components.map((each) =>
      each.type === TYPE.container ? { ...each, components: each.components.map(changed) } : changed(each),
    ),
  };
}

/** In the units of `TEXT`; plain text may be half as long. */
function sizeOf({ content = '', components }: Payload): number {
  const shown = components
    .flatMap((each): readonly Child[] => (each.type === TYPE.container ? each.components : [each]))
    .reduce((sum, child) => sum + (child.type === TYPE.text ? textSize(child.content) : 0), 0);
  return shown + (textSize(content) * TEXT) / CONTENT;
}
