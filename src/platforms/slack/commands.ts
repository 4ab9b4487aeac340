/** The commands under their Slack names, and lines typed in Slack as command lines. */
import type { Command } from '../../core/commands/command.ts';
import { english } from '../../core/wording/index.ts';

/** The one command under which every other can be reached. */
const OWN_COMMAND = 'pullquote';

export interface SlashCommand {
  /** With its slash. */
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

/** The slash commands to register: one for all, and the frequent ones under their first word; never `/help` or `/status`, which are Slack's. */
export function slashCommands(commands: readonly Command[], prefix: string): readonly SlashCommand[] {
  const own: SlashCommand = {
    command: `/${OWN_COMMAND}`,
    description: 'Who said what, in their own words: every command, and help.',
    usageHint: 'quotes speaker:… | ask … | digest | setup | help',
  };
  const short = commands
    .filter(({ frequent, hidden }) => frequent === true && hidden !== true)
    .map((command): SlashCommand => {
      const [name] = command.name.split(' ', 1);
      return {
        command: `/${prefix}${name}`,
        description: command.text(english).summary,
        usageHint: hintOf(command),
      };
    });
  return [own, ...short];
}

/** `[about] speaker:… since:…`: the bare field, then the named ones. */
function hintOf(command: Command): string {
  const unlisted: readonly string[] = command.unlisted ?? [];
  const named = Object.keys(command.args.shape).filter(
    (key) => key !== command.bare && !unlisted.includes(key),
  );
  const bare = command.bare === undefined ? [] : [`[${command.bare}]`];
  return [...bare, ...named.map((key) => `${key}:…`)].join(' ');
}

/** The line that a slash command stands for: `/pq-quotes speaker:X` → `quotes speaker:X`, `/pullquote` → `help`. */
export function commandLine(command: string, text: string, prefix: string): string {
  const name = command.replace(/^\//, '').toLowerCase();
  const written = readable(text).trim();
  if (name === OWN_COMMAND) return written === '' ? 'help' : `${OWN_COMMAND} ${written}`;
  const short = prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return `${short} ${written}`.trim();
}

/** The line of a mention or a direct message: a command, or else a question. */
export function lineOfMessage(text: string, botUserId: string, isCommand: (line: string) => boolean): string {
  const mention = `<@${botUserId}>`;
  const named = text.trimStart().startsWith(`<@${botUserId}|`)
    ? text.replace(/^\s*<@[A-Z0-9]+\|[^<>]*>/, '')
    : text.trimStart().startsWith(mention)
      ? text.trimStart().slice(mention.length)
      : text.replaceAll(mention, ' ');
  const line = readable(named).trim();
  if (line === '') return 'help';
  return isCommand(line) ? line : `ask ${line}`;
}

/**
 * Words as the person wrote them: Slack's references become what they show, its escapes the characters.
 * @see https://docs.slack.dev/interactivity/implementing-slash-commands — "escape channels, users, and links"
 */
export function readable(text: string): string {
  return text
    .replace(/<([^<>]{1,3000})>/g, (_, inside: string) => reference(inside))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function reference(inside: string): string {
  const bar = inside.indexOf('|');
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const label = bar === -1 ? '' : inside.slice(bar + 1);
  if (target.startsWith('@') || target.startsWith('#')) return label === '' ? target : `${target[0]}${label}`;
  if (target.startsWith('!')) return label === '' ? target.slice(1) : label;
  if (target.startsWith('mailto:') || target.startsWith('tel:')) return label === '' ? target : label;
  return target;
}

/** Longer messages are read by their beginning. */
const LONGEST_MESSAGE = 30_000;

/** The words of a message, and of what it shows below: what its links unfold to, what was passed on. */
export function wordsIn(message: {
  readonly text: string;
  readonly attachments: readonly { readonly text?: string | null | undefined }[];
}): string {
  return [message, ...message.attachments]
    .flatMap(({ text }) => (text ? [readable(text)] : []))
    .join('\n')
    .slice(0, LONGEST_MESSAGE);
}
