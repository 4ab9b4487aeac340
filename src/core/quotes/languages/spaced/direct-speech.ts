/** Direct speech with dashes: paragraphs that begin with one, and the author's words inside a quotation ("…, — сказал Пётр. — …"). */
import type { Span } from '../../../text/span.ts';
import type { Stretch } from '../../marks/quotation-marks.ts';
import type { Dialogue, LanguageRules } from '../language-rules.ts';

/** Characters of author's words at most. */
const LONGEST = 160;
/** Characters of a name or term between marks. */
const LONGEST_TERM = 30;
/** Words from a dash or comma to the verb of speech. */
const VERB_WITHIN = 3;

/** A dash, or the hyphen that web pages have for one. */
const OPENING = /^(?:[—–―]\s?|-\s)(?=["«“„]?[\p{Lu}\d])/u;
const DASH_AFTER_WORDS = /(?:(?<end>,)|(?<=[!?…»]))\s{0,2}[—–―]\s{0,2}(?=\p{Ll})/gu;
const DASH_BACK = /([.,!?…])\s{0,2}[—–―]\s{0,2}/u;
const SPACED_DASH = /(?<end>\s)[—–―-]\s(?=\p{Ll})/gu;
const SPACED_DASH_BACK = /[.,!?…]?\s[—–―-]\s/u;
const COMMA = /(?<end>,)\s(?=\p{Ll})/gu;
const COMMA_BACK = /[.,!?…](?=\s|$)/u;
const NEXT_DASH = /^\s*(?:[—–―]\s?|-\s)/u;
/** What leads from somebody's words to the author's, and back. */
const AUTHOR_MARKS: Readonly<Record<Dialogue, { readonly out: RegExp; readonly back: RegExp }>> = {
  dash: { out: DASH_AFTER_WORDS, back: DASH_BACK },
  'spaced-dash': { out: SPACED_DASH, back: SPACED_DASH_BACK },
  comma: { out: COMMA, back: COMMA_BACK },
  'comma-dash': { out: COMMA, back: COMMA_BACK },
};

/** The quotations with the author's words cut out of them, and with those that a dash opens. Linear in the text's length. */
export function withDialogue(
  text: string,
  passages: readonly Span[],
  stretches: readonly Stretch[],
  rules: LanguageRules,
): readonly Stretch[] {
  const turns = rules.dialogue === null ? [] : dashTurns(text, passages, rules);
  const all: Stretch[] = [];
  let next = 0;
  for (const turn of turns) {
    const inner: Stretch[] = [];
    for (; next < stretches.length; next++) {
      const stretch = stretches[next];
      if (stretch === undefined || stretch.from >= turn.to) break;
      (stretch.to <= turn.from ? all : inner).push(stretch);
    }
    // Whoever speaks tells what others said: only names and terms between marks are their own words for sure.
    if (inner.every(({ start, end }) => isTerm(text.slice(start, end)))) all.push(turn);
    else for (const stretch of inner) all.push(stretch);
  }
  for (const stretch of stretches.slice(next)) all.push(stretch);
  return all.flatMap((stretch) => withoutAuthor(text, stretch, rules));
}

function isTerm(words: string): boolean {
  return words.length <= LONGEST_TERM && words.split(' ').length < 3;
}

/** Paragraphs that a dash opens, in a text where somebody is said to speak in one, or where one asks and the next answers. */
function dashTurns(text: string, passages: readonly Span[], rules: LanguageRules): readonly Stretch[] {
  const turns: Stretch[] = [];
  let isDialogue = false;
  let asked = -2;
  for (const [index, { start, end }] of passages.entries()) {
    const opening = OPENING.exec(text.slice(start, start + 6));
    if (opening === null) continue;
    const turn: Stretch = {
      start: start + opening[0].length,
      end,
      from: start,
      to: end,
      style: 'turn',
      open: false,
      continues: false,
      turn: null,
    };
    turns.push(turn);
    if (asked === index - 1 || authorsIn(text, turn, rules).length > 0) isDialogue = true;
    if (text.charAt(end - 1) === '?') asked = index;
  }
  return isDialogue ? turns : [];
}

/** The author's words in a quotation; `end` of the words before, `start` of those behind. */
interface Author {
  readonly end: number;
  readonly start: number;
}

function withoutAuthor(text: string, stretch: Stretch, rules: LanguageRules): readonly Stretch[] {
  const authors = authorsIn(text, stretch, rules);
  if (authors.length === 0) return [stretch];
  const parts: Stretch[] = [];
  let { start, from } = stretch;
  for (const author of authors) {
    parts.push({ ...stretch, start, from, end: author.end, to: author.end, open: false });
    start = author.start;
    from = author.start;
  }
  const isLast = start >= stretch.end;
  if (!isLast) parts.push({ ...stretch, start, from });
  return parts.map((part, i) => (i === 0 ? part : { ...part, continues: true }));
}

function authorsIn(text: string, { start, end, style }: Stretch, rules: LanguageRules): readonly Author[] {
  if (rules.dialogue === null || (isBetweenCommas(rules) && style !== 'turn')) return [];
  const words = text.slice(start, end);
  const authors: Author[] = [];
  const { out, back: backAgain } = AUTHOR_MARKS[rules.dialogue];
  let at = 0;
  for (const opening of words.matchAll(out)) {
    if (opening.index < Math.max(at, 1)) continue;
    const from = opening.index + opening[0].length;
    const own = words.slice(from, from + LONGEST);
    if (!opensWithSpeech(own, rules)) continue;
    const back = backAgain.exec(own);
    if (back === null && from + LONGEST < words.length) continue;
    const to = back === null ? words.length : from + back.index + back[0].length;
    const behind = words.slice(to, to + LONGEST);
    const dash = NEXT_DASH.exec(behind);
    const isAuthors = rules.dialogue === 'comma-dash' && dash === null;
    const next = isAuthors
      ? words.length
      : to + (dash?.[0].length ?? behind.length - behind.trimStart().length);
    authors.push({ end: start + opening.index, start: start + next });
    at = next;
  }
  return authors;
}

function isBetweenCommas({ dialogue }: LanguageRules): boolean {
  return dialogue === 'comma' || dialogue === 'comma-dash';
}

function opensWithSpeech(own: string, rules: LanguageRules): boolean {
  const words = own
    .slice(0, 60)
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .slice(0, isBetweenCommas(rules) ? 2 : VERB_WITHIN);
  const isVerb = (word: string): boolean =>
    rules.verbs.has(word) || rules.verbs.has(word.replace(/(?:-t)?-(?:ils?|elles?|on|je)$/u, ''));
  return (
    words.some(isVerb) ||
    (rules.auxiliaries.has(words[0]?.replace(/-t-.*$/u, '') ?? '') && rules.participles.has(words[1] ?? ''))
  );
}
