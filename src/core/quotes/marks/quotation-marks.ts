/** Finds quotations by quotation marks of every style, and tells these marks from others. */
import type { Span } from '../../text/span.ts';
import {
  canClose,
  canOnlyOpen,
  isDoubtful,
  isPair,
  isSingle,
  lastSingleClose,
  markAt,
  mayOpen,
} from './mark-shapes.ts';
import { plainAnswersIn } from './plain-interviews.ts';
import { type TranscriptTurn, transcriptTurnsOf } from './transcript-turns.ts';

/** Text between quotation marks. `start`/`end` exclude the marks, `from`/`to` include them. */
export interface Stretch extends Span {
  readonly from: number;
  readonly to: number;
  readonly style: 'double' | 'single' | 'turn';
  /** Whether it is not closed in its paragraph: it runs to the paragraph's end and often continues in the next. */
  readonly open: boolean;
  /** Whether it opens its paragraph and continues an unclosed quotation: one statement in several paragraphs. */
  readonly continues: boolean;
  /** The transcript turn, if it is one. Its label may be in an earlier paragraph. */
  readonly turn: TranscriptTurn | null;
}

/** Shortest unclosed text, in UTF-16 units, that counts as a quotation. */
const SHORTEST_OPEN = 20;

const SPACE = /\s/;
const WORDISH = /[\p{L}\p{N}[(]/u;

interface Opened {
  readonly from: number;
  readonly start: number;
  readonly mark: string;
  readonly style: 'double' | 'single';
  /** Position of an earlier mark that may have closed it; -1 for none. */
  readonly doubtful: number;
  /** The next curly double mark after it; -1 for none. Distinguishes a nested straight mark from a closing one. */
  readonly curly: number;
  /** Number of curly marks opened inside it that are not closed yet. */
  readonly depth: number;
}

/** All quotations in order. Marks inside an outer quotation belong to it. Linear in the text's length. */
export function stretchesOf(text: string, passages: readonly Span[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let carried = false;
  const labelled = transcriptTurnsOf(text, passages);
  const turns = labelled.size > 0 ? labelled : plainAnswersIn(text, passages);
  for (const [index, passage] of passages.entries()) {
    const turn = turns.get(index);
    if (turn !== undefined) {
      const { start, end } = turn.words;
      stretches.push({
        start,
        end,
        from: start,
        to: passage.end,
        style: 'turn',
        open: false,
        continues: false,
        turn,
      });
      carried = false;
      continue;
    }
    const found = stretchesWithin(text, passage, carried);
    for (const stretch of found) stretches.push(stretch);
    carried = found.at(-1)?.open === true;
  }
  return stretches;
}

function stretchesWithin(text: string, passage: Span, carried: boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let opened: Opened | null = null;
  let singleClose: number | null = null;
  let unopened: number | null = null;
  /** Double marks inside a quotation in single marks, as in British texts. */
  const isNested = (mark: string, i: number): boolean => {
    if (opened === null || opened.style !== 'single' || isSingle(mark)) return false;
    const before = opened.from > passage.start ? text.charAt(opened.from - 1) : ' ';
    if (!SPACE.test(before)) return false;
    singleClose ??= lastSingleClose(text, passage.start, passage.end);
    return singleClose > i;
  };
  const add = (stretch: Opened, before: number, to: number, open: boolean): void => {
    const { from, style } = stretch;
    // French texts have a space inside the marks, which does not belong to the words.
    let { start } = stretch;
    let end = before;
    while (start < end && SPACE.test(text.charAt(start))) start += 1;
    while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
    if (end <= start) return;
    const continues = carried && style === 'double' && from === passage.start;
    found.push({ start, end, from, to, style, open, continues, turn: null });
  };
  for (let i = passage.start; i < passage.end; i++) {
    const mark = markAt(text, i, passage.end, opened?.mark ?? '');
    if (mark === '') continue;
    const step = mark.length;
    const after = i + step < passage.end ? text.charAt(i + step) : ' ';
    const style = isSingle(mark) ? 'single' : 'double';
    if (opened !== null && opened.style === style && closes(text, i, mark, after, opened)) {
      if (opened.depth > 0 && style === 'double') {
        opened = changed(opened, { depth: opened.depth - 1 });
      } else if (i === opened.start && WORDISH.test(after)) {
        // `“”No,” he said`: the empty pair is a mistake, and the words follow it.
        opened = changed(opened, { start: i + step });
      } else if (style === 'single' && isDoubtful(text, i, passage.end)) {
        opened = changed(opened, { doubtful: opened.doubtful < 0 ? i : opened.doubtful });
      } else {
        add(opened, i, i + step, false);
        opened = null;
      }
    } else if (opened !== null && opened.mark === mark && i === opened.start) {
      opened = changed(opened, { start: i + step });
    } else if (opened?.mark === '“' && mark === '“') {
      // An inner quotation with the same marks, if enough closing marks follow; otherwise the outer one was never
      // closed.
      unopened ??= closingMarks(text, i, passage.end);
      const isInner: boolean = unopened > opened.depth;
      opened = isInner ? changed(opened, { depth: opened.depth + 1 }) : openedAt(text, i, mark, passage);
    } else if (opened?.mark === '`' && mark === '`') {
      opened = null;
    } else if (!isNested(mark, i) && opens(text, i, mark, passage, opened)) {
      if (opened !== null && opened.doubtful >= 0) add(opened, opened.doubtful, opened.doubtful + 1, false);
      opened = openedAt(text, i, mark, passage);
    }
    if (unopened !== null && (mark === '”' || mark === '“')) unopened += mark === '”' ? -1 : 1;
    i += step - 1;
  }
  if (opened === null) return found;
  if (opened.doubtful >= 0) add(opened, opened.doubtful, opened.doubtful + 1, false);
  else if (staysOpen(text, opened, passage, carried)) {
    const narrated = goesOnBelow(text, opened, passage) ? -1 : narrationIn(text, opened.start, passage.end);
    if (narrated === -1) add(opened, passage.end, passage.end, true);
    else add(opened, narrated, narrated, false);
  }
  return found;
}

function changed(opened: Opened, change: Partial<Opened>): Opened {
  return { ...opened, ...change };
}

function openedAt(text: string, i: number, mark: string, passage: Span): Opened {
  return {
    from: i,
    start: i + mark.length,
    mark,
    style: isSingle(mark) ? 'single' : 'double',
    doubtful: -1,
    curly: mark === '“' ? nextCurly(text, i + 1, passage.end) : -1,
    depth: 0,
  };
}

function opens(text: string, i: number, mark: string, passage: Span, opened: Opened | null): boolean {
  const after = i + mark.length < passage.end ? text.charAt(i + mark.length) : ' ';
  const before = i > passage.start ? text.charAt(i - 1) : ' ';
  if (isSingle(mark)) {
    if (opened !== null && (opened.style === 'double' || opened.mark === '‘')) return false;
    return mayOpen(mark, before, after, text, i);
  }
  if (opened === null) return mayOpen(mark, before, after, text, i);
  if (opened.style === 'single') return mark !== '»' && mark !== '”' && mayOpen(mark, before, after, text, i);
  // An opening straight mark inside a quotation in straight marks: the outer one was never closed.
  return (
    mark === '"' &&
    opened.mark === '"' &&
    canOnlyOpen(before, after) &&
    !SPACE.test(text.charAt(opened.start))
  );
}

function closes(text: string, i: number, mark: string, after: string, opened: Opened): boolean {
  if (!isPair(opened.mark, mark)) return false;
  const before = text.charAt(i - 1);
  if (isSingle(mark)) return canClose(before, after);
  if (mark === '"' && opened.mark === '"')
    return !(canOnlyOpen(before, after) && !SPACE.test(text.charAt(opened.start)));
  if (mark === '"' && opened.mark === '“')
    return canClose(before, after) && (opened.curly < i || text[opened.curly] !== '”');
  return mark !== '“' || opened.mark === '„' || canClose(before, after);
}

function nextCurly(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (text[i] === '”' || text[i] === '“') return i;
  return -1;
}

/** How many more curly marks close than open from here to the end of the paragraph. */
function closingMarks(text: string, from: number, limit: number): number {
  let closing = 0;
  for (let i = from; i < limit; i++) {
    if (text[i] === '”') closing += 1;
    else if (text[i] === '“') closing -= 1;
  }
  return closing;
}

/**
 * Whether a quotation stays open to the end of its paragraph: it began the paragraph, or the next one begins with a
 * mark. Within a long quotation it may be short.
 */
function staysOpen(text: string, opened: Opened, passage: Span, carried: boolean): boolean {
  if (opened.style === 'single') return false;
  const opens = opened.from === passage.start;
  const again = goesOnBelow(text, opened, passage);
  if (passage.end - opened.start < SHORTEST_OPEN && !(opens && (carried || again))) return false;
  return opens || again || isIntroduced(text, opened, passage);
}

/** Whether the next paragraph begins with the mark again. */
function goesOnBelow(text: string, { mark }: Opened, { end }: Span): boolean {
  const next = text
    .slice(end, end + 8)
    .trimStart()
    .charAt(0);
  return next === mark || next === '"' || next === '“';
}

const NARRATION =
  /,(?= (?:(?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?:said|says|added|told)|(?:said|says|added) (?:he|she|the|\p{Lu}[\p{L}’'-]*))\b)/u;

/** Position after the comma of “…, he said” that shows a missing closing mark; -1 if there is none. */
function narrationIn(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(NARRATION);
  return at === -1 ? -1 : start + at + 1;
}

/** `He said: “…`: after a colon or comma, a mark that is never closed still begins a quotation. */
function isIntroduced(text: string, { from, start }: Opened, passage: Span): boolean {
  if (from - 2 < passage.start || text.charAt(from - 1) !== ' ') return false;
  const before = text.charAt(from - 2);
  return (before === ':' || before === ',') && /\p{Lu}/u.test(text.charAt(start));
}
