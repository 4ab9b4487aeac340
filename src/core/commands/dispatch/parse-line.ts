/** Reads a typed line into a command and its options: `quotes speaker:Putin since:7d "trade war"`. */

import type { UserError } from '../../base/errors.ts';
import { shorten } from '../../base/shorten.ts';
import { nearestSpellings } from '../../names/spelling-distance.ts';
import { SaidError } from '../../wording/said-error.ts';
import type { Command } from '../command.ts';

/** Longer lines are refused: no question and no pasted message needs more. */
const LONGEST_LINE = 32_000;

/** What a typed line asks for. */
export type Parsed =
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly options: Readonly<Record<string, string>>;
    }
  /** No command of that name; `word` is what was typed, cut to 40 characters. */
  | { readonly kind: 'unknown'; readonly word: string; readonly question: boolean };

/** What a bare first word stands for where it is not a command itself. */
const SHORT_FOR: Readonly<Record<string, string>> = {
  digest: 'digest show',
  digests: 'digest list',
  sources: 'sources list',
  source: 'sources list',
  why: 'digest why',
  setup: 'pullquote setup',
  status: 'pullquote status',
};

/** The product's own word in front of a command (`/pullquote quotes …`). */
const OWN_WORD = 'pullquote';

/**
 * The command and its options.
 * @throws {UserError} the line is too long, an option is given twice, or text is left over that no option takes.
 */
export function parseLine(line: string, commands: readonly Command[]): Parsed {
  if (line.length > LONGEST_LINE) {
    throw new SaidError(({ argument }) => argument.longLine(line.length, LONGEST_LINE));
  }
  const text = line.trim().replace(/^\//, '');
  const found = findCommand(text, commands);
  if (found === null) {
    const { word, rest } = firstWord(text);
    // Behind the product's own word stands what was meant.
    if (word.toLowerCase() === OWN_WORD && rest !== '') return parseLine(rest, commands);
    return { kind: 'unknown', word: shorten(firstWord(text).word, 40), question: isQuestion(text) };
  }
  const { command, rest } = found;
  const options = command.raw ? rawOptions(command, rest) : plainOptions(command, rest);
  return { kind: 'command', command, options };
}

/** A line that starts with no command but asks something is taken as a question (people mention the bot and just ask). */
function isQuestion(text: string): boolean {
  const { word, rest } = firstWord(text);
  const asks = /^(?:what|who|whom|whose|when|where|why|how|which|did|does|do|has|have|is|are|was|were)$/i;
  return rest !== '' && (text.endsWith('?') || asks.test(word));
}

interface Found {
  readonly command: Command;
  readonly rest: string;
}

function findCommand(text: string, commands: readonly Command[]): Found | null {
  const first = firstWord(text);
  const name = first.word.toLowerCase();
  const second = firstWord(first.rest);
  const named = (wanted: string) => commands.find((command) => command.name === wanted);

  const pair = named(`${name} ${second.word.toLowerCase()}`);
  if (pair !== undefined) return { command: pair, rest: second.rest };
  const single = named(name);
  if (single !== undefined) return { command: single, rest: first.rest };
  if (name === OWN_WORD) return findCommand(first.rest === '' ? 'help' : first.rest, commands);
  const short = Object.hasOwn(SHORT_FOR, name) ? named(SHORT_FOR[name] ?? '') : undefined;
  return short === undefined ? null : { command: short, rest: first.rest };
}

function firstWord(text: string): { readonly word: string; readonly rest: string } {
  const trimmed = text.trimStart();
  const end = trimmed.search(/\s/);
  if (end === -1) return { word: trimmed, rest: '' };
  return { word: trimmed.slice(0, end), rest: trimmed.slice(end).trim() };
}

function keysOf(command: Command): readonly string[] {
  return Object.keys(command.args.shape);
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
  "'": "'",
  '‘': '’',
};

/** A word, or a group between marks: where it ends, and what it says without the marks. */
interface Token {
  readonly text: string;
  readonly end: number;
}

/** `unclosed`: marks that close nothing further on, so that a line full of them is not searched again and again. */
function readToken(text: string, at: number, unclosed: Set<string>): Token {
  const close = CLOSING[text[at] ?? ''];
  if (close !== undefined && !unclosed.has(close)) {
    const end = closingMark(text, at + 1, close);
    if (end !== -1) return { text: text.slice(at + 1, end).trim(), end: end + 1 };
    unclosed.add(close);
  }
  let end = at;
  while (end < text.length && !/\s/.test(text[end] ?? '')) end++;
  return { text: text.slice(at, end), end };
}

/** A mark closes a group only where a word could end: `'Putin's words'` is one group. */
function closingMark(text: string, from: number, close: string): number {
  for (let at = text.indexOf(close, from); at !== -1; at = text.indexOf(close, at + 1)) {
    const after = text[at + 1];
    if (after === undefined || /\s/.test(after)) return at;
  }
  return -1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}

/** The command's own key at this place (`speaker:`), and where its value begins. */
function readKey(text: string, at: number, keys: readonly string[]): { key: string; end: number } | null {
  for (const key of keys) {
    const end = at + key.length;
    if (text[end] === ':' && text.slice(at, end).toLowerCase() === key) return { key, end: end + 1 };
  }
  return null;
}

function plainOptions(command: Command, text: string): Record<string, string> {
  const keys = keysOf(command);
  const options: Record<string, string> = {};
  const bare: Token[] = [];
  const unclosed = new Set<string>();
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const key = readKey(text, at, keys);
    if (key === null) {
      const token = readToken(text, at, unclosed);
      if (isUnknownKey(text, at, command)) throw noKey(command, text.slice(at, token.end));
      if (token.text !== '') bare.push(token);
      at = skipSpace(text, token.end);
      continue;
    }
    const from = skipSpace(text, key.end);
    const value =
      readKey(text, from, keys) === null ? readToken(text, from, unclosed) : { text: '', end: key.end };
    if (Object.hasOwn(options, key.key)) throw twice(key.key);
    options[key.key] = value.text;
    at = skipSpace(text, value.end);
  }
  // Nothing but `colour:red`: an option was meant. Words between marks are meant as they are.
  const isKey = (token: Token) => KEY_AND_VALUE.test(token.text) && text.endsWith(token.text, token.end);
  const [first] = bare;
  if (first !== undefined && bare.every(isKey)) throw noKey(command, first.text);
  return withBare(command, options, bare.map((token) => token.text).join(' '));
}

/** A word, a colon, and a value at once; an address, a time of day and a colon in a sentence are none. */
const KEY_AND_VALUE = /^[a-z]{2,15}:(?!\/\/|https?:)\S/i;

/** `speakr:Putin`, `outlet:Courier`: an own key that is misspelt or has another word. What is like none of them is text. */
function isUnknownKey(text: string, at: number, command: Command): boolean {
  const begun = text.slice(at, at + 20);
  if (!KEY_AND_VALUE.test(begun)) return false;
  const [key = ''] = begun.toLowerCase().split(':', 1);
  const keys = keysOf(command);
  const meant = MEANT[key];
  return (meant !== undefined && keys.includes(meant)) || nearestSpellings(key, keys, 1).length > 0;
}

/** Words that people write for a key. */
const MEANT: Readonly<Record<string, string>> = {
  who: 'speaker',
  person: 'speaker',
  outlet: 'source',
  paper: 'source',
  newspaper: 'source',
  publisher: 'source',
  from: 'since',
  after: 'since',
  to: 'until',
  before: 'until',
  type: 'kind',
  topic: 'about',
};

function noKey(command: Command, written: string): UserError {
  const unlisted: readonly string[] = command.unlisted ?? [];
  const keys = keysOf(command)
    .filter((key) => !unlisted.includes(key))
    .map((key) => `${key}:`);
  const [key = ''] = written.split(':', 1);
  return new SaidError(({ argument }) => argument.noKey(command.name, `${shorten(key, 20)}:`, keys));
}

function withBare(command: Command, options: Record<string, string>, bare: string): Record<string, string> {
  if (bare === '') return options;
  if (command.bare === undefined) {
    const keys = keysOf(command).map((key) => `${key}:`);
    throw new SaidError(({ argument }) => argument.noText(command.name, shorten(bare, 60), keys));
  }
  const field = command.bare;
  if (Object.hasOwn(options, field)) {
    throw new SaidError(({ argument }) => argument.leftOver(field, shorten(bare, 60)));
  }
  return { ...options, [field]: bare };
}

/** `ask` and `check`: the text as it is; own keys only at its start or its end. */
function rawOptions(command: Command, text: string): Record<string, string> {
  const keys = keysOf(command).filter((key) => key !== command.bare);
  const options: Record<string, string> = {};
  let rest = text;
  const start = readKey(rest, 0, keysOf(command));
  if (start !== null && start.key !== command.bare) {
    const value = readToken(rest, skipSpace(rest, start.end), new Set());
    options[start.key] = value.text;
    rest = rest.slice(value.end).trim();
  } else if (start !== null) {
    rest = rest.slice(start.end).trim();
  }
  const end = lastKey(rest, keys);
  if (end !== null) {
    if (Object.hasOwn(options, end.key)) throw twice(end.key);
    options[end.key] = end.value;
    rest = rest.slice(0, end.at).trim();
  }
  return command.bare === undefined || rest === '' ? options : { ...options, [command.bare]: rest };
}

/** A name at the very end may have several words without marks; longer than this it is part of the text. */
const LONGEST_TAIL = 60;

function lastKey(text: string, keys: readonly string[]): { key: string; value: string; at: number } | null {
  const from = Math.max(0, text.length - LONGEST_TAIL * 2);
  for (let at = text.length - 1; at >= from; at--) {
    if (at > 0 && !/\s/.test(text[at - 1] ?? '')) continue;
    const key = readKey(text, at, keys);
    if (key === null) continue;
    const begin = skipSpace(text, key.end);
    const token = readToken(text, begin, new Set());
    const tail = text.slice(begin).trim();
    const grouped = token.end >= text.length;
    const value = grouped ? token.text : tail;
    const plain = grouped || (tail.length <= LONGEST_TAIL && !/[.!?"“”\n]/.test(tail));
    return plain && value !== '' ? { key: key.key, value, at } : null;
  }
  return null;
}

function twice(key: string): UserError {
  return new SaidError(({ argument }) => argument.twice(key));
}
