/** Transcripts: paragraphs that begin with a speaker's label (`WALLACE: …`, `Q. …`) followed by that speaker's words. */
import type { Span } from '../../text/span.ts';
import { surnameOf, type TurnLabel, turnLabelAt } from './turn-labels.ts';

/** One turn: the label without role and colon, the fullest label of the same speaker, and the words. */
export interface TranscriptTurn {
  readonly label: Span;
  readonly fullest: Span;
  readonly words: Span;
}

/** A stage direction that fills its paragraph: `(APPLAUSE)`, `[crosstalk]`. */
const DIRECTION = /^[([][^()[\]]{0,120}[)\]]$/;
const LEADING_DIRECTION = /^\s*[([][^()[\]]{0,60}[)\]]\s*/;
const MARKED = /["“”«»]/;

/** Most paragraphs before a transcript begins, and the least share of its paragraphs with labels. */
const LONGEST_INTRODUCTION = 4;
const LEAST_LABELLED = 0.3;
/** Most paragraphs of one turn, and most after the last label. */
const LONGEST_TURN = 12;
const LONGEST_END = 2;

/** For each passage its turn, if it is part of one; empty if the text is no dialogue. */
export function transcriptTurnsOf(
  text: string,
  passages: readonly Span[],
): ReadonlyMap<number, TranscriptTurn> {
  const labels = new Map<number, TurnLabel>();
  for (const [index, passage] of passages.entries()) {
    const label = turnLabelAt(text, passage);
    if (label !== null) labels.set(index, label);
  }
  if (labels.size < 2) return new Map();
  const capitals = new Map([...labels].filter(([, { style }]) => style === 'capitals'));
  if (isDialogue(capitals, text, 2)) return turnsUnder(text, passages, capitals);
  const people = namedLabels(text, [...labels.values()]);
  const names = new Map(
    [...labels].filter(([, label]) => label.style === 'capitals' || people.has(wordsOf(text, label))),
  );
  return isDialogue(names, text, 4) ? turnsUnder(text, passages, names) : new Map();
}

function turnsUnder(
  text: string,
  passages: readonly Span[],
  labels: ReadonlyMap<number, TurnLabel>,
): ReadonlyMap<number, TranscriptTurn> {
  const turns = new Map<number, TranscriptTurn>();
  const fullest = fullestOf(text, [...labels.values()]);
  const goesOn = isTranscript(text, passages, labels);
  let current: TurnLabel | null = null;
  let left = 0;
  const last = [...labels.keys()].at(-1) ?? 0;
  for (const [index, passage] of passages.entries()) {
    const label = labels.get(index);
    if (label !== undefined) {
      current = label;
      left = label.words < passage.end ? (goesOn ? LONGEST_TURN : 0) : goesOn ? LONGEST_TURN : 1;
    } else if (isDirection(text, passage)) continue;
    else if (current === null || left === 0 || (index > last && current.words < current.line)) {
      current = null;
      continue;
    } else left -= 1;
    const words = wordsIn(text, label === undefined ? passage.start : label.words, passage.end);
    if (words !== null)
      turns.set(index, { label: current.label, fullest: fullest.get(current) ?? current.label, words });
  }
  return turns;
}

/** Whether paragraphs without a label belong to the speaker before them, which is so when the whole text is a transcript. */
function isTranscript(
  text: string,
  passages: readonly Span[],
  labels: ReadonlyMap<number, TurnLabel>,
): boolean {
  const keys = [...labels.keys()];
  const [first = 0] = keys;
  const last = keys.at(-1) ?? 0;
  if (first > LONGEST_INTRODUCTION || passages.length - 1 - last > LONGEST_END) return false;
  if (labels.size < LEAST_LABELLED * (last - first + 1)) return false;
  for (let i = first; i <= last; i++) {
    const passage = passages[i];
    if (passage === undefined || labels.has(i)) continue;
    if (MARKED.test(text.slice(passage.start, passage.end))) return false;
  }
  return true;
}

/** The words of a turn without stage directions before them and marks around them; null if there are none. */
function wordsIn(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  const direction = LEADING_DIRECTION.exec(text.slice(start, Math.min(end, start + 64)));
  if (direction !== null) start += direction[0].length;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  if (/["”]/.test(text.charAt(end - 1))) end -= 1;
  if (/["“]/.test(text.charAt(start))) start += 1;
  return start < end ? { start, end } : null;
}

function isDirection(text: string, { start, end }: Span): boolean {
  return end - start < 124 && DIRECTION.test(text.slice(start, end));
}

/** The only label with a full name that ends in the same surname. */
function fullestOf(text: string, labels: readonly TurnLabel[]): ReadonlyMap<TurnLabel, Span> {
  const longer = new Map<string, { readonly words: string; readonly span: Span } | null>();
  for (const { label } of labels) {
    const words = text.slice(label.start, label.end);
    const surname = surnameOf(words);
    const known = longer.get(surname);
    if (words.toUpperCase() === surname || (known !== undefined && known?.words === words)) continue;
    longer.set(surname, known === undefined ? { words, span: label } : null);
  }
  const fullest = new Map<TurnLabel, Span>();
  for (const one of labels) {
    const words = text.slice(one.label.start, one.label.end);
    const known = words.toUpperCase() === surnameOf(words) ? longer.get(words.toUpperCase()) : undefined;
    if (known !== undefined && known !== null) fullest.set(one, known.span);
  }
  return fullest;
}

/** Whether there are enough turns, and a label that occurs again or two turns in a row. */
function isDialogue(labels: ReadonlyMap<number, TurnLabel>, text: string, least: number): boolean {
  if (labels.size < least) return false;
  const seen = new Set<string>();
  let again = false;
  for (const [index, { label }] of labels) {
    const name = surnameOf(text.slice(label.start, label.end));
    if (seen.has(name) || (least === 2 && labels.has(index - 1))) again = true;
    seen.add(name);
  }
  return again && seen.size > 1;
}

/**
 * Labels in mixed case that are people's names: several words, a role in the interview, or a surname of a full name in
 * the text.
 */
function namedLabels(text: string, labels: readonly TurnLabel[]): ReadonlySet<string> {
  const distinct = new Set(labels.map((label) => wordsOf(text, label)));
  return distinct.size > MOST_SPEAKERS
    ? new Set()
    : new Set([...distinct].filter((words) => isNamed(text, words)));
}

/** Most speakers of a dialogue. */
const MOST_SPEAKERS = 40;

function wordsOf(text: string, { label }: TurnLabel): string {
  return text.slice(label.start, label.end);
}

function isNamed(text: string, words: string): boolean {
  if (words.includes(' ') || ROLE.test(words)) return true;
  for (
    let at = text.indexOf(words), tries = 0;
    at !== -1 && tries < 8;
    at = text.indexOf(words, at + 1), tries++
  )
    if (/(?:^|[^\p{L}])\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, at - 24), at))) return true;
  return false;
}

const ROLE =
  /^(?:Host|Guest|Caller|Interviewer|Interviewee|Moderator|Presenter|Anchor|Reporter|Judge|Chair|Chairman|Chairwoman|Speaker|Witness|Dispatcher|Operator|Officer|Lawyer|Prosecutor)$/;

/** A label as a name in a text: `O’REILLY` → `O’Reilly`, `MCCONNELL` → `McConnell`. Two letters (`PM`, `Q`) stay. */
export function inNormalCase(label: string): string {
  if (label !== label.toUpperCase()) return label;
  return label.replace(/^(?:MR|MRS|MS|DR)\.? (?=\p{L})/u, '').replace(/[\p{L}.]+/gu, (word) => {
    if (word.length < 3 || word.includes('.') || /^[IVX]+$/.test(word)) return word;
    const lower = word.charAt(0) + word.slice(1).toLowerCase();
    return lower.replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_all, letter: string) => `Mc${letter.toUpperCase()}`);
  });
}
