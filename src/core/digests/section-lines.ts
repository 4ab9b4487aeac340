/**
 * The sections of a digest as people write them, one a line or between bars: `Diplomacy (3): summit, treaty, @Ada Brook, -sport`.
 * An entry is a topic, `@name` a person who is quoted, `from:` an outlet, `lang:` a language, and `-` leaves something out.
 * A backslash takes the next character as it is.
 */
import type { Filter } from '../articles/article-filter.ts';
import { shorten } from '../base/shorten.ts';
import { SaidError } from '../wording/said-error.ts';
import { type Section, sectionSchema } from './digest.ts';

/** How an entry of each list begins. Topics have no sign. */
const SIGNS = { speakers: '@', sources: 'from:', languages: 'lang:', topics: '' } as const;
type List = keyof typeof SIGNS;
const LISTS = Object.keys(SIGNS) as readonly List[];

const EXCLUDE = '-';
const USUAL_LIMIT = sectionSchema.shape.limit.parse(undefined);
const MOST_SECTIONS = 20;

/** @throws {UserError} about the first line that is no section. */
export function readSections(written: string): Section[] {
  const lines = written
    .split(/\r?\n/)
    .flatMap((line) => splitAt(line, '|'))
    .filter((line) => line.trim() !== '');
  if (lines.length === 0 || lines.length > MOST_SECTIONS)
    throw new SaidError(({ definition }) => definition.sectionCount(MOST_SECTIONS));
  const sections = lines.map(readLine);
  const titles = sections.map(({ title }) => title);
  const twice = titles.find((title, at) => titles.indexOf(title) !== at);
  if (twice !== undefined)
    throw new SaidError(({ definition }) => definition.sectionTwice(shorten(twice, 60)));
  return sections;
}

export function writeSections(sections: readonly Section[]): string {
  return sections.map(writeLine).join('\n');
}

function readLine(line: string): Section {
  const [head = '', ...rest] = splitAt(line, ':', 1);
  const numbered = /^(.{1,200}) \((\d{1,3})\)$/.exec(head.trim());
  const lists = { include: {} as Mutable, exclude: {} as Mutable };
  for (const entry of splitAt(rest.join(''), ',')) {
    const trimmed = entry.trim();
    if (trimmed === '') continue;
    const out = trimmed.startsWith(EXCLUDE);
    const sign = out ? trimmed.slice(EXCLUDE.length).trim() : trimmed;
    const list = LISTS.find((one) => sign.startsWith(SIGNS[one])) ?? 'topics';
    const side = out ? lists.exclude : lists.include;
    side[list] = [...(side[list] ?? []), plain(sign.slice(SIGNS[list].length)).trim()];
  }
  const read = sectionSchema.safeParse({
    title: plain(numbered?.[1] ?? head),
    ...(Object.keys(lists.include).length === 0 ? {} : { include: lists.include }),
    ...(Object.keys(lists.exclude).length === 0 ? {} : { exclude: lists.exclude }),
    limit: numbered === null ? USUAL_LIMIT : Number(numbered[2]),
  });
  if (read.success) return read.data;
  throw new SaidError(({ definition }) => definition.noSection(shorten(line.trim(), 60)));
}

type Mutable = { -readonly [Key in keyof Filter]: Filter[Key] };

function writeLine({ title, include, exclude, limit }: Section): string {
  const numbered = limit !== USUAL_LIMIT || /\)$/.test(title) ? ` (${limit})` : '';
  const entries = [...entriesOf(include, ''), ...entriesOf(exclude, EXCLUDE)];
  return `${escaped(title, ':', '|')}${numbered}${entries.length === 0 ? '' : `: ${entries.join(', ')}`}`;
}

function entriesOf(filter: Filter | undefined, before: string): readonly string[] {
  return LISTS.flatMap((list) =>
    (filter?.[list] ?? []).map(
      (entry) => `${before}${SIGNS[list]}${guarded(escaped(entry, ',', '|'), list)}`,
    ),
  );
}

/** A topic that begins like another list, or like an exclusion, is marked as plain. */
function guarded(entry: string, list: List): string {
  const misread = list === 'topics' && /^(?:[@-]|from:|lang:)/.test(entry);
  return misread ? `\\${entry}` : entry;
}

/** The parts between separators, their backslashes kept; `most` separations at most. */
function splitAt(text: string, separator: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const parts: string[] = [''];
  let taken = false;
  for (const character of text) {
    const splits = !taken && character === separator && parts.length <= most;
    if (splits) parts.push('');
    else parts[parts.length - 1] += character;
    taken = !taken && character === '\\';
  }
  return parts;
}

function escaped(text: string, ...separators: readonly string[]): string {
  return separators.reduce(
    (escaping, separator) => escaping.replaceAll(separator, `\\${separator}`),
    text.replaceAll('\\', '\\\\'),
  );
}

/** Without the backslashes that take the next character as it is. */
function plain(text: string): string {
  return text.replaceAll(/\\([\s\S])/g, '$1');
}
