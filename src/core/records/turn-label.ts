/** The label at the beginning of a turn in a record: `THE PRESIDENT:`, `Ada Voss (Northtown):`, `Mr. VOSS.`, with or without a time. */
import type { Span } from '../text/span.ts';

export interface RecordLabel {
  readonly name: Span;
  readonly role: string | null;
  readonly at: string | null;
  /** Where the words begin. */
  readonly words: number;
  readonly style: 'capitals' | 'capitals and stop' | 'names' | 'letter';
}

/** Longest label with its role and time, in UTF-16 units. */
const LONGEST = 140;

const TIME = /^[[(]?(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?[\])]?\s+/;
const ROLE = String.raw`(?:, ([^:.?!"“”]{1,70})|(?: ?[([]([^()[\]:]{1,60})[)\]]){1,3})?`;
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Hon|Prof|Gen|Col|Lt|Sir|Dame|Lord|Lady|The Rt Hon|The Hon)\.? )?`;
const CAPITALS = new RegExp(
  String.raw`^(?:>> ?)?(${TITLE}\p{Lu}[\p{Lu}\d.’'-]*(?: [\p{Lu}\d#.’'-]+){0,6})${ROLE}:(?:\s+|$)`,
  'u',
);
const STOP =
  /^((?:Mr|Mrs|Ms|Miss|Dr|Sir|Senator|The)\.? \p{Lu}[\p{Lu}’'-]{2,}(?: (?:pro tempore|of \p{Lu}[\p{L} ]{2,30}|[\p{Lu}’'-]{2,})){0,3})\.(?:\s+)/u;
const NAME = new RegExp(
  String.raw`^(?:>> ?)?(${TITLE}(?:(?:The|the|van|von|de|del|della|di|da|dos|el|al|bin|ibn|ten|ter|le|la) )*[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*(?: (?:(?:van|von|de|del|della|di|da|dos|der|den|el|al|bin|bint|ibn|ten|ter|le|la|of|for|and|y|e) )*[\p{Lu}\p{Lo}\d][\p{L}\p{M}\d.’'-]*){0,5})${ROLE}[:：](?:\s*)`,
  'u',
);

/** A question or answer, of a transcript that gives no names: `Q`, `Q.`, `A:`. */
const LETTER = /^(?:(Q)(?:[.:]\s*|\s+)|(A)[.:]\s+)(?=["“(\p{Lu}\d]|$)/u;
/** “The Minister for Ports (Bo Lind)”: the office first, and who holds it in brackets. */
const HOLDER = /^(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u;

/** The label at the beginning of the paragraph, or null. */
export function recordLabelAt(text: string, { start, end }: Span): RecordLabel | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const time = TIME.exec(head);
  const skipped = time?.[0].length ?? 0;
  const rest = head.slice(skipped);
  const letter = LETTER.exec(rest);
  const question = letter?.[1] ?? letter?.[2];
  if (letter !== null && question !== undefined) {
    const from = start + skipped;
    const words = from + letter[0].length;
    return {
      name: { start: from, end: from + 1 },
      role: null,
      at: time?.[1] ?? null,
      words,
      style: 'letter',
    };
  }
  const capitals = CAPITALS.exec(rest);
  const stop = capitals === null ? STOP.exec(rest) : null;
  const found = capitals ?? stop ?? NAME.exec(rest);
  const written = found?.[1];
  if (found === null || written === undefined) return null;
  const beside = (found[2] ?? found[3])?.trim() ?? null;
  const isHeld = beside !== null && /^The /i.test(written) && HOLDER.test(beside);
  const [name, role] = isHeld ? [beside, written] : [written, beside];
  const from = start + skipped + found[0].indexOf(name);
  return {
    name: { start: from, end: from + name.length },
    role,
    at: time?.[1] ?? null,
    words: start + skipped + found[0].length,
    style: capitals !== null ? 'capitals' : stop !== null ? 'capitals and stop' : 'names',
  };
}
