/** Fills gaps in the text of an article: paragraphs, questions and headings that the reader of pages left out between others. */
import { squashedText } from './squashed-text.ts';

/** A single line of this length is a heading or a question; shorter ones are labels. */
const HEADING = { shortest: 25, longest: 120 };

/** More lines in a row are another text. */
const LINES_AT_MOST = 6;

const SENTENCE = /[.!?…。！？।؟۔]["'“”‘’«»‹›)\]」』》）]{0,3}$/;
const BYLINE_OR_TIME = /^(?:by|von|par|por|di|door|av|af|text) |\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}$/iu;
const QUOTATION = /^["'“”‘„«»‹›「『《]/;

/** Puts what stands in `whole` between two lines that were found, and was not found itself, in its place. */
export function withoutGaps(found: string, whole: string): string {
  const lines = found.split('\n\n');
  const places = new Map(lines.map((line, at) => [squashedText(line), at]));
  const all = squashedText(found);
  const filled = new Map<number, readonly string[]>();
  let last: number | null = null;
  let gap: string[] = [];
  for (const line of whole.split('\n\n')) {
    const key = squashedText(line);
    const at = places.get(key);
    if (at === undefined) {
      if (key !== '' && !all.includes(key)) gap.push(line);
      continue;
    }
    if (last !== null && at === last + 1 && belongs(gap)) filled.set(last, gap);
    gap = [];
    last = at;
  }
  return lines.flatMap((line, at) => [line, ...(filled.get(at) ?? [])]).join('\n\n');
}

/** One heading, or sentences alone, or a quotation with the name below it: a box beside the text is neither. */
function belongs(gap: readonly string[]): boolean {
  const [first, second] = gap;
  if (first === undefined || gap.length > LINES_AT_MOST) return false;
  if (gap.every((line) => SENTENCE.test(line))) return true;
  if (second === undefined) return isHeading(first);
  return gap.length === 2 && QUOTATION.test(first);
}

function isHeading(line: string): boolean {
  return (
    line.length >= HEADING.shortest &&
    line.length <= HEADING.longest &&
    (line !== line.toUpperCase() || line === line.toLowerCase()) &&
    !BYLINE_OR_TIME.test(line)
  );
}
