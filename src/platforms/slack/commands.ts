/** The commands under their Slack names, and text typed in Slack as command lines. */
import type { Command } from '../../core/commands/command.ts';
import type { Catalogue } from '../../core/wording/catalogue.ts';
import { english } from '../../core/wording/index.ts';

/** The one Slack command through which all others can be used. */
export const OWN_COMMAND = 'pullquote';

export interface SlashCommand {
  /** The name with its slash: `/quotes`. */
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

/** The slash commands to register: one for all, and the frequent ones under their first word; never `/help` or `/status`, which are Slack's. */
export function slashCommands(
  commands: readonly Command[],
  prefix: string,
  wording: Catalogue = english,
): readonly SlashCommand[] {
  const own: SlashCommand = {
    command: `/${OWN_COMMAND}`,
    description: wording.slack.allCommands,
    usageHint: 'quotes speaker:… | ask … | digest | setup | help',
  };
  const short = commands
    .filter(({ frequent, hidden }) => frequent === true && hidden !== true)
    .map((command): SlashCommand => {
      const [name] = command.name.split(' ', 1);
      return {
        command: `/${prefix}${name}`,
        description: command.text(wording).summary,
        usageHint: hintOf(command),
      };
    });
  return [own, ...short];
}

/** `[about] speaker:… since:…`: the main argument, then the named options. */
function hintOf(command: Command): string {
  const unlisted: readonly string[] = command.unlisted ?? [];
  const named = Object.keys(command.args.shape).filter(
    (key) => key !== command.bare && !unlisted.includes(key),
  );
  const bare = command.bare === undefined ? [] : [`[${command.bare}]`];
  return [...bare, ...named.map((key) => `${key}:…`)].join(' ');
}

/** The command line of a slash command: `/pq-quotes speaker:X` → `quotes speaker:X`, `/pullquote` → `help`. */
export function commandLine(command: string, text: string, prefix: string): string {
  const name = command.replace(/^\//, '').toLowerCase();
  const written = readable(text).trim();
  if (name === OWN_COMMAND) return written === '' ? 'help' : `${OWN_COMMAND} ${written}`;
  const short = prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return `${short} ${written}`.trim();
}

/** The command that takes the files of a message. */
export interface FileTaker {
  readonly command: string;
  /** One of the files is a draft, so that words beside it are for people. */
  readonly isDraft: boolean;
  /** The first words of all commands. */
  readonly names: ReadonlySet<string>;
}

function beginsWithName(line: string, names: ReadonlySet<string>): boolean {
  const [first = ''] = line.toLowerCase().replace(/^\//, '').split(/\s/, 1);
  return names.has(first);
}

/** In the languages of the interface. */
const GREETINGS: ReadonlySet<string> = new Set(
  [
    'hi|hello|hey|good morning|good afternoon|good evening|what can you do|who are you|how does this work',
    'hallo|guten tag|guten morgen|bonjour|salut|hola|buenos días|olá|bom dia|привет|здравствуйте|你好|您好|こんにちは',
  ].flatMap((words) => words.split('|')),
);
const THANKS: ReadonlySet<string> = new Set(
  [
    'thanks|thank you|thx|ok|okay|great|got it|thanks a lot|many thanks|thank you very much|great, thanks|bye',
    'danke|vielen dank|merci|gracias|obrigado|obrigada|спасибо|谢谢|ありがとう|ありがとうございます',
  ].flatMap((words) => words.split('|')),
);

/**
 * The command line of a mention or direct message: a command, or otherwise a question. Null: thanks, which ask nothing.
 * @param taker the command for the files of the message, which is meant where the words are no command
 */
export function lineOfMessage(
  text: string,
  botUserId: string,
  isCommand: (line: string) => boolean,
  taker: FileTaker | null = null,
): string | null {
  const mention = `<@${botUserId}>`;
  const named = text.trimStart().startsWith(`<@${botUserId}|`)
    ? text.replace(/^\s*<@[A-Z0-9]+\|[^<>]*>/, '')
    : text.trimStart().startsWith(mention)
      ? text.trimStart().slice(mention.length)
      : text.replaceAll(mention, ' ');
  const line = readable(named).trim();
  const plain = line.toLowerCase().replace(/[!.,?！。？]+$/, '');
  if (taker !== null && (plain === '' || (taker.isDraft && !beginsWithName(line, taker.names))))
    return taker.command;
  if (THANKS.has(plain)) return null;
  if (plain === '' || GREETINGS.has(plain)) return 'help';
  return isCommand(line) ? line : `ask ${line}`;
}

/**
 * The text as the person wrote it: without Slack's references and escapes.
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
  // Slack makes a link of a domain that somebody types.
  if (label !== '' && /^https?:\/\//.test(target) && target.replace(/^https?:\/\//, '') === label)
    return label;
  if (target.startsWith('mailto:') || target.startsWith('tel:')) return label === '' ? target : label;
  return target;
}

/** Only this many characters of a message are read. */
const LONGEST_MESSAGE = 30_000;

/** The words of a message, its link previews and forwarded messages. */
export function wordsIn(message: {
  readonly text: string;
  readonly attachments: readonly { readonly text?: string | null | undefined }[];
}): string {
  return [message, ...message.attachments]
    .flatMap(({ text }) => (text ? [readable(text)] : []))
    .join('\n')
    .slice(0, LONGEST_MESSAGE);
}
