/** Transcripts: paragraphs that open with a speaker's label (`WALLACE: …`) and hold that speaker's words. */
import type { Span } from '../../text/span.ts';

/** One turn: the label without its colon, and the words said. */
export interface Turn {
  readonly label: Span;
  readonly words: Span;
}

const CAPITALS = /^["“]?((?:[QA]|\p{Lu}[\p{Lu}.’'-]+(?: [\p{Lu}.’'-]+){0,4})): ?(?=\S)/u;
const NAME = /^["“]?(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}): ?(?=\S)/u;

/** Labels of page furniture, not of people. */
const FURNITURE =
  /^(?:audio|by|caption|correction|editor|exclusive|from|graphic|image|live|more|note|photos?|pictured|read|related|source|updated?|video|watch|via)\b/i;

const LONGEST_LABEL = 60;

/** Turn of each passage that is one; empty unless the text goes back and forth. */
export function turnsOf(text: string, passages: readonly Span[]): ReadonlyMap<number, Turn> {
  const capitals = labelled(text, passages, CAPITALS);
  if (isDialogue(capitals, text, 2)) return capitals;
  const names = labelled(text, passages, NAME);
  return isDialogue(names, text, 4) ? names : new Map();
}

function labelled(text: string, passages: readonly Span[], pattern: RegExp): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  for (const [index, passage] of passages.entries()) {
    const match = pattern.exec(
      text.slice(passage.start, Math.min(passage.end, passage.start + LONGEST_LABEL)),
    );
    const label = match?.[1];
    if (match === null || label === undefined || FURNITURE.test(label)) continue;
    const start = passage.start + match[0].indexOf(label);
    const from = passage.start + match[0].length;
    const last = text.charAt(passage.end - 1);
    const end = last === '"' || last === '”' ? passage.end - 1 : passage.end;
    if (end > from)
      turns.set(index, { label: { start, end: start + label.length }, words: { start: from, end } });
  }
  return turns;
}

/** At least so many turns, and a label that comes back or two turns in a row. */
function isDialogue(turns: ReadonlyMap<number, Turn>, text: string, least: number): boolean {
  if (turns.size < least) return false;
  const seen = new Set<string>();
  let again = false;
  for (const [index, { label }] of turns) {
    const name = text.slice(label.start, label.end);
    if (seen.has(name) || (least === 2 && turns.has(index - 1))) again = true;
    seen.add(name);
  }
  return again && seen.size > 1;
}

/** A label as the name would be written elsewhere: `O’REILLY` → `O’Reilly`, `MCCONNELL` → `McConnell`. Two letters (`PM`, `Q`) stay. */
export function inNormalCase(label: string): string {
  if (label !== label.toUpperCase()) return label;
  return label.replace(/[\p{L}.]+/gu, (word) => {
    if (word.length < 3 || word.includes('.') || /^[IVX]+$/.test(word)) return word;
    const lower = word.charAt(0) + word.slice(1).toLowerCase();
    return lower.replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_all, letter: string) => `Mc${letter.toUpperCase()}`);
  });
}
