/** Refuses pages that are built to keep a parser busy, in one pass over their text, before anything is built from it. */
import { UserError } from '../../core/base/errors.ts';

/** Pages have hundreds of elements, at most some thousands, some dozens deep; the parser's time grows with the square of depth and attributes. */
const ELEMENTS_AT_MOST = 30_000;
const DEEPEST = 5000;
const ATTRIBUTES_AT_MOST = 1000;

/** Words in one tag, those of its classes among them: a list of classes becomes the arguments of one call. */
const WORDS_AT_MOST = 10_000;

/** Of these a page has some hundreds at most, and each is looked at several times. */
const FEW = new Set('link meta script style template'.split(' '));
const FEW_AT_MOST = 3000;

/** Characters that a parser decodes and writes out again one by one: `&`, `<` and no-break spaces. Long pages have some thousands. */
const ESCAPED_AT_MOST = 250_000;
/** Of those, references and no-break spaces alone. */
const REFERENCES_AT_MOST = 60_000;

/** Elements that nobody closes do not nest. */
const UNCLOSED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td th thead tr track wbr'.split(
    ' ',
  ),
);

const TAG = /<(\/?)([a-z][a-z\d-]{0,20})[^<>]*/gi;

/** @throws {UserError} when the page is such a trap. */
export function refuseTraps(html: string): void {
  if (hasTooManyReferences(html)) refuse();
  let elements = 0;
  let few = 0;
  let depth = 0;
  for (const [tag, slash, written = ''] of html.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (slash !== '/') {
      elements += 1;
      if (FEW.has(name)) few += 1;
    }
    if (!UNCLOSED.has(name)) depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    const attributes = tag.length > ATTRIBUTES_AT_MOST ? tag.split('=').length : 0;
    if (elements > ELEMENTS_AT_MOST || few > FEW_AT_MOST || depth > DEEPEST) refuse();
    if (attributes > ATTRIBUTES_AT_MOST || (tag.length > WORDS_AT_MOST && wordsIn(tag) > WORDS_AT_MOST))
      refuse();
  }
}

const wordsIn = (tag: string): number => tag.split(/\s/, WORDS_AT_MOST + 2).length;

function hasTooManyReferences(html: string): boolean {
  let references = 0;
  let openings = 0;
  for (let at = 0; at < html.length; at++) {
    const unit = html.charCodeAt(at);
    if (unit === 0x26 || unit === 0xa0) references += 1;
    else if (unit === 0x3c) openings += 1;
  }
  return references > REFERENCES_AT_MOST || references + openings > ESCAPED_AT_MOST;
}

/** @throws {UserError} always. */
export function refuse(): never {
  throw new UserError(
    'The page is not an article that can be read.',
    'Save the article as a text file and add the file.',
  );
}
