/** Reads who speaks in the text of a record of speech: nothing is inferred from the words, only labels count. */
import { passagesOf } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import { officeIn, spokenNames } from './spoken-names.ts';
import type { PlacedTurn } from './turn.ts';
import { type RecordLabel, recordLabelAt } from './turn-label.ts';
import { NOBODY, SPEAKERS_LINE } from './turn-text.ts';

/** Stage directions, headings and marks of the end: nobody's words, and who spoke before need not go on after them. */
const BREAK = /^(?:[*_#=–—-][*_#=–—\s-]*|END\b.{0,40}|(?=.*\p{Lu})[^\p{Ll}\p{Lo}]{4,120})$/u;
const DIRECTION = /^[([][^()[\]]{0,160}[)\]]$/;

interface Open {
  readonly label: RecordLabel;
  readonly paragraphs: Span[];
}

/**
 * @param voice who speaks where the text has no labels at all, as in a speech; null: not known
 */
export function recordTurns(text: string, voice: string | null): readonly PlacedTurn[] {
  const passages = passagesOf(text);
  const [first] = passages;
  const listed = first === undefined ? null : listedSpeakers(text.slice(first.start, first.end));
  const labels =
    listed === null ? certainLabels(text, passages) : labelsOfListed(text, passages.slice(1), listed);
  if (labels.size === 0) return withoutLabels(text, passages, voice);
  const turns: Open[] = [];
  let open: Open | null = null;
  for (const [index, passage] of passages.entries()) {
    const label = labels.get(index);
    if (label !== undefined) {
      open = { label, paragraphs: [] };
      turns.push(open);
      if (label.words < passage.end) open.paragraphs.push({ start: label.words, end: passage.end });
      continue;
    }
    const words = text.slice(passage.start, passage.end);
    if (DIRECTION.test(words)) continue;
    if (listed === null && BREAK.test(words)) open = null;
    else open?.paragraphs.push(passage);
  }
  const names = spokenNames([...labels.values()].map(({ name }) => text.slice(name.start, name.end)));
  return turns.flatMap(({ label, paragraphs }): PlacedTurn[] => {
    if (paragraphs.length === 0) return [];
    const written = text.slice(label.name.start, label.name.end);
    const speaker =
      written === NOBODY
        ? listed?.size === 1
          ? voice
          : null
        : listed === null || isInCapitals(written)
          ? (names.get(written) ?? null)
          : written;
    const role = listed?.get(written) ?? label.role ?? (speaker === null ? null : officeIn(written));
    return [{ speaker, role, label: label.name, at: label.at, paragraphs }];
  });
}

function isInCapitals(label: string): boolean {
  return label === label.toUpperCase() && label !== label.toLowerCase();
}

function withoutLabels(text: string, passages: readonly Span[], voice: string | null): readonly PlacedTurn[] {
  const paragraphs = passages.filter(({ start, end }) => {
    const words = text.slice(start, end);
    return !(DIRECTION.test(words) || BREAK.test(words));
  });
  return paragraphs.length === 0 ? [] : [{ speaker: voice, role: null, label: null, at: null, paragraphs }];
}

/** Name → role, of the line `Speakers: Ada Voss (Minister of Ports); Bo Lind`; null: the text has no such line. */
function listedSpeakers(line: string): ReadonlyMap<string, string | null> | null {
  if (!line.startsWith(SPEAKERS_LINE)) return null;
  const entries = line
    .slice(SPEAKERS_LINE.length)
    .split(';')
    .map((entry) => /^\s*([^()]+?)\s*(?:\(([^()]*)\))?\s*$/.exec(entry));
  return new Map(
    entries.flatMap((entry) =>
      entry?.[1] === undefined ? [] : [[entry[1], entry[2]?.trim() || null] as const],
    ),
  );
}

const LISTED = /^(?:\[(\d{1,3}:\d{2}(?::\d{2})?)\] )?([^:\n]{1,200}):(?: |$)/;

function labelsOfListed(
  text: string,
  passages: readonly Span[],
  listed: ReadonlyMap<string, string | null>,
): ReadonlyMap<number, RecordLabel> {
  const labels = new Map<number, RecordLabel>();
  for (const [index, { start, end }] of passages.entries()) {
    const found = LISTED.exec(text.slice(start, Math.min(end, start + 240)));
    const name = found?.[2];
    if (found === null || name === undefined || !listed.has(name)) continue;
    const from = start + found[0].indexOf(name, found[1] === undefined ? 0 : found[1].length);
    labels.set(index + 1, {
      name: { start: from, end: from + name.length },
      role: null,
      at: found[1] ?? null,
      words: Math.min(end, start + found[0].length),
      style: 'names',
    });
  }
  return labels;
}

/** Labels of the one style that the record has: a colon in somebody’s words makes no label. */
function certainLabels(text: string, passages: readonly Span[]): ReadonlyMap<number, RecordLabel> {
  const all = new Map<number, RecordLabel>();
  for (const [index, passage] of passages.entries()) {
    const label = recordLabelAt(text, passage);
    if (label !== null) all.set(index, label);
  }
  const style = commonStyle([...all.values()]);
  const labels = new Map([...all].filter(([, label]) => label.style === style || label.style === 'letter'));
  if (style !== 'names') return labels;
  const written = [...labels.values()].map(({ name }) => text.slice(name.start, name.end));
  const names = { times: Map.groupBy(written, (name) => name), endings: new Set(written.flatMap(endingsOf)) };
  const lower = new Set(text.match(/(?<![\p{L}’'-])\p{Ll}[\p{Ll}’'-]+/gu) ?? []);
  return new Map([...labels].filter(([, label]) => isPerson(text, label, names, lower)));
}

function commonStyle(labels: readonly RecordLabel[]): RecordLabel['style'] {
  const count = (style: RecordLabel['style']) => labels.filter((label) => label.style === style).length;
  const [capitals, stops, names] = [count('capitals'), count('capitals and stop'), count('names')];
  if (stops > capitals && stops >= names / 2) return 'capitals and stop';
  // Records in capitals often quote a letter or a list with a colon in mixed case.
  const letters = count('letter');
  return capitals + Math.min(letters, capitals) >= 2 && capitals >= names / 2 ? 'capitals' : 'names';
}

const TITLED =
  /^(?:(?:The )?(?:Rt Hon|Hon|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Sen|Rep|Gov)\.? |(?:The )?(?:President|Speaker|Deputy Speaker|Chair|Chairman|Chairwoman|Chairperson|Moderator|Host|Interviewer|Reporter|Journalist|Question|Answer|Minister|Prime Minister|Senator|Secretary|Judge|Witness|Clerk|Members|Audience)\b)/;

/** The labels of a record as they are written, and what longer ones end with. */
interface LabelNames {
  readonly times: ReadonlyMap<string, readonly string[]>;
  readonly endings: ReadonlySet<string>;
}

/** “Ada de Voss” ends with “de Voss” and with “Voss”. */
function endingsOf(name: string): readonly string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
}

/** “Climate change: …” and “Ladies and Gentlemen: …” are words of a speech, not labels. */
function isPerson(
  text: string,
  { name, role, at, style }: RecordLabel,
  names: LabelNames,
  lower: ReadonlySet<string>,
): boolean {
  const written = text.slice(name.start, name.end);
  if (
    /^(?:Ladies|Gentlemen|Friends|Dear|Colleagues|My|Your|Our|Note|Date|Location|Subject|Time|Place)\b/.test(
      written,
    )
  )
    return false;
  if (style === 'letter' || at !== null || role !== null || TITLED.test(written)) return true;
  const words = written.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
  if (words.some((word) => lower.has(word.toLowerCase()))) return false;
  const times = names.times.get(written)?.length ?? 0;
  const isOnlyOne = times === 1 && names.times.size === 1;
  return times > 1 || names.endings.has(written) || (words.length >= 2 && !isOnlyOne);
}
