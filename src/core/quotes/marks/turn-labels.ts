/** The label at the beginning of a turn: `WALLACE:`, `ANNA COOPER, ANCHOR:`, `Mayor Ada Blom:`, `Q.`. */
import type { Span } from '../../text/span.ts';

export interface TurnLabel {
  /** The name alone, without role and colon. */
  readonly label: Span;
  /** Where the words begin; the end of the paragraph if the label fills it. */
  readonly words: number;
  /** The end of the label's paragraph. */
  readonly line: number;
  readonly style: 'capitals' | 'names';
}

/** Longest label with its role, in UTF-16 units. */
const LONGEST = 100;

const ROLE = String.raw`(?:, [^:.?!"“”]{1,60}| ?\([^():]{1,40}\))?`;
const LETTER = /^["“]?(Q|A|Question|Answer)[:.]\s+(?=\S)/;
const CAPITALS = new RegExp(
  String.raw`^["“]?(\p{Lu}[\p{Lu}.’'-]+(?: [\p{Lu}\d#.’'-]+){0,5}|[QA])${ROLE}:(?:\s|$|(?=["“]))`,
  'u',
);
const NAME = new RegExp(
  String.raw`^["“]?((?:The |Mr |Ms |Mrs )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,4})${ROLE}:(?:\s|$|(?=["“]))`,
  'u',
);

/** Labels of navigation, lists and boxes, not of people. */
const FURNITURE =
  /^(?:also|analysis|audio|background|breaking|by|caption|claim|claims|conclusion|correction|cost|date|dates|directions|editor|email|exclusive|explainer|fact|facts|the facts|fact check|from|graphic|how|image|info|ingredients|lead|listen|live|location|method|more|next|note|notes|odds|opinion|our rating|overview|phone|photos?|pictured|place|prep|price|read|rating|referee|related|scorers?|serves|source|sources|step|subscribe|summary|tickets?|time|times|tip|topics?|update|updated?|verdict|video|watch|weather|website|what|when|where|who|why|via)\b/i;

/** The label at the beginning of the paragraph, or null. */
export function turnLabelAt(text: string, passage: Span): TurnLabel | null {
  const head = text.slice(passage.start, Math.min(passage.end, passage.start + LONGEST));
  const colon = head.indexOf(':');
  const letter = LETTER.exec(head);
  if (colon === -1 && letter === null) return null;
  const capitals = letter ?? CAPITALS.exec(head);
  const match = capitals ?? NAME.exec(head);
  const name = match?.[1];
  if (match === null || name === undefined || FURNITURE.test(name)) return null;
  const start = passage.start + match[0].indexOf(name);
  return {
    label: { start, end: start + name.length },
    words: passage.start + match[0].length,
    line: passage.end,
    style: capitals === null ? 'names' : 'capitals',
  };
}

/** The last word of a label in capitals, which identifies its other forms. */
export function surnameOf(label: string): string {
  return (label.split(' ').at(-1) ?? label).toUpperCase();
}
