/** Attributions by rule: the orders in which English puts quote, cue and source. Works without any learnt weights. */
import type { Span } from '../text/span.ts';
import { isWord, SHAPE, type Tokens, tokenText } from '../text/tokens.ts';
import { classNumber } from '../text/vocabulary.ts';
import type { Stretch } from './marks.ts';
import { isBesideVerb, phraseEndingAt, phraseStartingAt, type Run, sortAt } from './phrases.ts';

/** What was said, by which words it is reported, and who is named for it. */
export interface Attributed {
  readonly content: Span;
  readonly cue: Span | null;
  readonly source: Span | null;
}

const CUES = new Set((['say', 'tell', 'describe', 'think', 'show'] as const).map(classNumber));
const SAYING = new Set((['say', 'tell'] as const).map(classNumber));
const PREPOSITION = classNumber('preposition');
const FIRST_PERSON = classNumber('firstPerson');

/** All attributions that the patterns find, in order. */
export function attributionsByRule(
  tokens: Tokens,
  stretches: readonly Stretch[],
  sentences: readonly Span[],
): readonly Attributed[] {
  const within = insideStretch(tokens, stretches);
  const found: Attributed[] = [];
  const taken = new Set<number>();
  for (const sentence of tokenRuns(tokens, sentences)) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (within[i] !== -1 || !CUES.has(sortAt(tokens, i))) continue;
      const source = sourceOf(tokens, i, sentence, within);
      const quoted = stretchBeside(tokens, i, source, sentence, within);
      if (quoted !== -1) {
        const stretch = stretches[quoted];
        if (stretch === undefined || taken.has(quoted)) continue;
        taken.add(quoted);
        found.push({
          content: { start: stretch.start, end: stretch.end },
          cue: span(tokens, { first: i, last: i + 1 }),
          source: source && span(tokens, source),
        });
        continue;
      }
      const clause = source === null ? null : clauseOf(tokens, i, source, sentence);
      if (clause === null || source === null) continue;
      found.push({
        content: span(tokens, clause),
        cue: span(tokens, { first: i, last: i + 1 }),
        source: span(tokens, source),
      });
      for (let j = clause.first; j < clause.last; j++) taken.add(within[j] ?? -1);
      i = Math.max(i, clause.first > i ? clause.last : i);
    }
  }
  for (const [index, stretch] of stretches.entries()) {
    if (taken.has(index) || !isStatement(tokens.text, stretch)) continue;
    found.push({ content: { start: stretch.start, end: stretch.end }, cue: null, source: null });
  }
  return found.sort((a, b) => a.content.start - b.content.start);
}

function span(tokens: Tokens, run: Run): Span {
  return { start: tokens.start[run.first] ?? 0, end: tokens.end[run.last - 1] ?? 0 };
}

/** For each token the index of the stretch it lies in, or -1. */
export function insideStretch(tokens: Tokens, stretches: readonly Stretch[]): Int32Array {
  const within = new Int32Array(tokens.count).fill(-1);
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    while (at < stretches.length && (stretches[at]?.to ?? 0) <= start) at += 1;
    const stretch = stretches[at];
    if (stretch !== undefined && start >= stretch.from) within[i] = at;
  }
  return within;
}

/** Sentences as runs of tokens. */
function tokenRuns(tokens: Tokens, sentences: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (const sentence of sentences) {
    let last = first;
    while (last < tokens.count && (tokens.start[last] ?? 0) < sentence.end) last += 1;
    if (last > first) runs.push({ first, last });
    first = last;
  }
  return runs;
}

function sourceOf(tokens: Tokens, cue: number, sentence: Run, within: Int32Array): Run | null {
  const word = tokenText(tokens, cue).toLowerCase();
  if (word === 'according') return phraseStartingAt(tokens, cue + 2);
  let j = cue - 1;
  while (j >= sentence.first && isBesideVerb(tokens, j)) j -= 1;
  if (j >= sentence.first && within[j] === -1 && isWord(tokens, j)) {
    const before = phraseEndingAt(tokens, j);
    if (before !== null && before.first >= sentence.first) return before;
  }
  if (j >= sentence.first && tokens.shape[j] === SHAPE.comma && within[j] === -1) {
    const subject = phraseStartingAt(tokens, sentence.first);
    if (subject !== null && subject.last < j) return subject;
  }
  return inverted(tokens, j, sentence) ? phraseStartingAt(tokens, cue + 1) : null;
}

/** After a mark the subject may follow its verb: `“…,” said the minister`. */
function inverted(tokens: Tokens, before: number, sentence: Run): boolean {
  return before >= sentence.first && !isWord(tokens, before);
}

/** The stretch that the cue or its source touches within the sentence; -1 when none does. */
function stretchBeside(
  tokens: Tokens,
  cue: number,
  source: Run | null,
  sentence: Run,
  within: Int32Array,
): number {
  const last = source !== null && source.first > cue ? source.last : cue + 1;
  for (let j = last, words = 0; j < Math.min(tokens.count, sentence.last + 1) && words < 8; j++, words++) {
    const stretch = within[j] ?? -1;
    if (stretch !== -1) return stretch;
    if (CUES.has(sortAt(tokens, j)) || tokens.shape[j] === SHAPE.stop) break;
  }
  const first = source !== null && source.first < cue ? source.first : cue;
  for (let j = first - 1; j >= sentence.first && first - j < 3; j--) {
    const stretch = within[j] ?? -1;
    if (stretch !== -1) return stretch;
  }
  return -1;
}

/** The reported clause: after "that" or straight after the verb, or all that stands before `, said X`. */
function clauseOf(tokens: Tokens, cue: number, source: Run, sentence: Run): Run | null {
  let end = sentence.last;
  while (end > sentence.first && !isWord(tokens, end - 1)) end -= 1;
  const after = Math.max(cue + 1, source.first > cue ? source.last : 0);
  const first = Math.min(cue, source.first);
  const comesLast = first > sentence.first + 3 && end - after < 8 && tokens.shape[first - 1] === SHAPE.comma;
  if (comesLast) return { first: sentence.first, last: first - 1 };
  if (!SAYING.has(sortAt(tokens, cue))) return null;
  const word = tokenText(tokens, cue).toLowerCase();
  if (word === 'according') {
    if (first > sentence.first + 2) return { first: sentence.first, last: first };
    let from = after;
    while (from < end && !isWord(tokens, from)) from += 1;
    return end - from > 3 ? { first: from, last: end } : null;
  }
  const limit = Math.min(end, after + 12);
  for (let j = after; j < limit; j++) {
    if (tokenText(tokens, j).toLowerCase() === 'that')
      return end - j > 2 ? { first: j + 1, last: end } : null;
  }
  if (sortAt(tokens, after) === PREPOSITION || end - after < 3) return null;
  return sortAt(tokens, source.first) === FIRST_PERSON ? null : { first: after, last: end };
}

/** Long enough for a statement of its own: it ends as a clause does or has many words. */
function isStatement(text: string, stretch: Stretch): boolean {
  const words = text.slice(stretch.start, stretch.end);
  const last = words.trimEnd().slice(-1);
  return stretch.style === 'double' && words.split(/\s+/, 6).length > 5 && /[.,!?…—-]/.test(last);
}
