/** Quotation marks of every style: the stretches between them, and what is no quotation mark at all. */
import type { Span } from '../../text/span.ts';
import { turnsOf } from './transcript-turns.ts';

/** One stretch between quotation marks. `start`/`end` exclude the marks, `from`/`to` include them. */
export interface Stretch extends Span {
  readonly from: number;
  readonly to: number;
  readonly style: 'double' | 'single' | 'turn';
  /** Never closed in its paragraph: it runs to the end of it, and often on into the next. */
  readonly open: boolean;
  /** It opens its paragraph while the stretch before it was left open: one statement in several paragraphs. */
  readonly continues: boolean;
}

/** Opening marks that are nothing else, with what closes them. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”“"'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞〟'],
  ['＂', '＂'],
  ['``', `''”"`],
  ["''", `''`],
  ['"', '"”'],
  ['”', '”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", `'`],
]);

const SINGLES = `‘’'‚`;

/** Words that begin with an apostrophe. */
const ELIDED = /^['’‘](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|round\b|bout\b|n\b)/i;

/** A stretch that is never closed counts from this length on. */
const SHORTEST_OPEN = 20;

const WORDISH = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const ENDS_CLAUSE = /[.,!?;…]/;
const CLAUSE_END = /[.,!?;…”"]/;

interface Opened {
  readonly from: number;
  readonly start: number;
  readonly mark: string;
  readonly style: Stretch['style'];
  /** Where it may have closed already, when that was in doubt; -1 for none. */
  readonly doubtful: number;
  /** The next curly double mark after it; -1 for none. Tells a nested straight mark from a closing one. */
  readonly curly: number;
}

/** All stretches, in order; marks inside an outer stretch belong to it. Linear in the text's length. */
export function stretchesOf(text: string, passages: readonly Span[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let carried = false;
  const turns = turnsOf(text, passages);
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
  /** Double marks inside a quotation in single ones, as British printers nest them. */
  const isNested = (mark: string, i: number): boolean => {
    if (opened === null || opened.style !== 'single' || SINGLES.includes(mark)) return false;
    const before = opened.from > passage.start ? text.charAt(opened.from - 1) : ' ';
    if (!SPACE.test(before)) return false;
    singleClose ??= lastSingleClose(text, passage);
    return singleClose > i;
  };
  const add = (stretch: Opened, before: number, to: number, open: boolean): void => {
    const { from, style } = stretch;
    // French printers set a space inside the marks; it is no part of the words.
    let { start } = stretch;
    let end = before;
    while (start < end && SPACE.test(text.charAt(start))) start += 1;
    while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
    if (end <= start) return;
    const continues = carried && style === 'double' && from === passage.start;
    found.push({ start, end, from, to, style, open, continues });
  };
  for (let i = passage.start; i < passage.end; i++) {
    const mark = markAt(text, i, passage.end);
    if (mark === '') continue;
    const step = mark.length;
    const style = step === 1 && SINGLES.includes(mark) ? 'single' : 'double';
    if (opened !== null && opened.style === style && closes(text, i, mark, passage.end, opened)) {
      if (style === 'single' && isDoubtful(text, i, passage.end)) {
        const doubtful: number = opened.doubtful < 0 ? i : opened.doubtful;
        opened = {
          from: opened.from,
          start: opened.start,
          mark: opened.mark,
          style,
          doubtful,
          curly: opened.curly,
        };
      } else {
        add(opened, i, i + step, false);
        opened = null;
      }
    } else if (!isNested(mark, i) && opens(text, i, mark, passage, opened)) {
      if (opened !== null && opened.doubtful >= 0) add(opened, opened.doubtful, opened.doubtful + 1, false);
      opened = {
        from: i,
        start: i + step,
        mark,
        style,
        doubtful: -1,
        curly: mark === '“' ? nextCurly(text, i + 1, passage.end) : -1,
      };
    }
    i += step - 1;
  }
  if (opened === null) return found;
  if (opened.doubtful >= 0) add(opened, opened.doubtful, opened.doubtful + 1, false);
  else if (staysOpen(text, opened, passage, carried)) add(opened, passage.end, passage.end, true);
  return found;
}

/** The mark that begins at `i`, one or two characters; '' when there is none. */
function markAt(text: string, i: number, limit: number): string {
  const code = text.charCodeAt(i);
  if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code < 0xab) return '';
  const c = text.charAt(i);
  if ((c === '`' || c === "'") && i + 1 < limit && text[i + 1] === c) return c + c;
  return c === '`' || (!PAIRS.has(c) && c !== '’' && c !== '›' && !'」』〞〟'.includes(c)) ? '' : c;
}

/** The last single mark of the paragraph that closes a clause: `… “Yes”.’`; -1 for none. */
function lastSingleClose(text: string, passage: Span): number {
  for (let i = passage.end - 1; i > passage.start; i--) {
    const c = text.charAt(i);
    if ((c === '’' || c === "'") && CLAUSE_END.test(text.charAt(i - 1)) && !WORDISH.test(text.charAt(i + 1)))
      return i;
  }
  return -1;
}

function opens(text: string, i: number, mark: string, passage: Span, opened: Opened | null): boolean {
  const after = i + mark.length < passage.end ? text.charAt(i + mark.length) : ' ';
  const before = i > passage.start ? text.charAt(i - 1) : ' ';
  if (mark === '’' || mark === '›' || '」』〞〟'.includes(mark)) return false;
  if (SINGLES.includes(mark)) {
    if (opened !== null && (opened.style === 'double' || opened.mark === '‘')) return false;
    return !SPACE.test(after) && !WORDISH.test(before) && !ELIDED.test(text.slice(i, i + 8));
  }
  if (mark === '»') return opened === null && SPACE.test(before) && WORDISH.test(after);
  if (mark === '”')
    return opened === null && (i === passage.start || SPACE.test(before)) && WORDISH.test(after);
  if (opened === null || opened.style === 'single') {
    const inches = mark === '"' && /\d/.test(before);
    return !inches && (mark !== '"' || !SPACE.test(after) || SPACE.test(before));
  }
  // A straight mark that can only open, inside a stretch that a straight mark began: the former one was never closed.
  return (
    mark === '"' &&
    opened.mark === '"' &&
    canOnlyOpen(before, after) &&
    !SPACE.test(text.charAt(opened.start))
  );
}

function canOnlyOpen(before: string, after: string): boolean {
  return (SPACE.test(before) || before === '(' || before === '[') && WORDISH.test(after);
}

function closes(text: string, i: number, mark: string, limit: number, opened: Opened): boolean {
  if (PAIRS.get(opened.mark)?.includes(mark) !== true) return false;
  const before = text.charAt(i - 1);
  const after = i + mark.length < limit ? text.charAt(i + mark.length) : ' ';
  if (SINGLES.includes(mark)) return !SPACE.test(before) && !WORDISH.test(after);
  if (mark === '"' && opened.mark === '"')
    return !(canOnlyOpen(before, after) && !SPACE.test(text.charAt(opened.start)));
  if (mark === '"' && opened.mark === '“') {
    return !SPACE.test(before) && !WORDISH.test(after) && (opened.curly < i || text[opened.curly] !== '”');
  }
  return true;
}

function nextCurly(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (text[i] === '”' || text[i] === '“') return i;
  return -1;
}

/** An apostrophe after a plural (`workers’ rights`) looks like a closing mark: the next one decides. */
function isDoubtful(text: string, i: number, limit: number): boolean {
  const before = text.charAt(i - 1);
  return (
    before === 's' &&
    /^\s\p{Ll}/u.test(text.slice(i + 1, Math.min(limit, i + 3))) &&
    !ENDS_CLAUSE.test(before)
  );
}

/** Left open: it began its paragraph, or the next paragraph begins with a mark again. Inside a long quotation it may be short. */
function staysOpen(text: string, opened: Opened, passage: Span, carried: boolean): boolean {
  if (opened.style === 'single') return false;
  const next = text
    .slice(passage.end, passage.end + 8)
    .trimStart()
    .charAt(0);
  const opens = opened.from === passage.start;
  const again = next === opened.mark || next === '"' || next === '“';
  if (passage.end - opened.start < SHORTEST_OPEN && !(opens && (carried || again))) return false;
  return opens || again;
}
