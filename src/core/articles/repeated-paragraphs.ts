/** Paragraphs that an outlet repeats below its articles: author boxes, newsletter offers, notes on rights. They belong to none of the articles. */
import { createHash } from 'node:crypto';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import type { Quote } from '../quotes/quote.ts';
import { FUNCTION_WORDS } from '../text/closed-classes.ts';
import { monthIn } from '../text/month-names.ts';
import { passagesOf } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import { plainOf, stemsOf, wordsOf } from '../text/words.ts';
import type { Article, ArticleParagraph } from './article.ts';
import { normalisedWords } from './fingerprint.ts';
import { siteOf } from './site.ts';
import { type SummaryWords, summaryWords } from './summary-words.ts';

/** From this many articles on, a paragraph belongs to none of them. */
const REPEATED_FROM = 3;

/** This many of its articles decide, the first ones stored; so a decision takes the same time for any number of articles. */
export const DECIDING_ARTICLES = 12;

/** The share of its articles that a paragraph must have to do with, to be the background of a running story. */
const BACKGROUND_FROM = 2 / 3;

/** Words that a paragraph has at least. Shorter ones are labels and subheadings, which say who speaks, or sentences that recur by chance. */
const SHORTEST = { closed: 10, open: 6 } as const;

/** Paragraphs read at the beginning and at the end of an article; between them lies no outlet's own word. */
const READ_AT_EACH_END = 100;

/** Characters of a paragraph: boxes and notes are not longer. */
const LONGEST = 1500;

/** Words of a lead: the first paragraph with so many says what the article is about. Others may be the outlet's own, too. */
const SHORTEST_LEAD = 12;
/** Paragraphs among which the lead is sought. */
const LEAD_AMONG = 8;
/** Paragraphs with quotations that are read: they are the article's own for certain. */
const QUOTING = 6;

/** A paragraph has to do with an article when this many of its words, and this share of them, occur in title and lead. */
const COMMON = { words: 2, share: 0.25 } as const;

/** What the decision needs to know of one article that has the paragraph. */
export interface Holder {
  /** Whether the paragraph has to do with the subject of the article. */
  readonly related: boolean;
}

/** @param holders articles of one outlet that have the paragraph, the first ones stored */
export function isRepeated(holders: readonly Holder[]): boolean {
  if (holders.length < REPEATED_FROM) return false;
  return holders.filter(({ related }) => related).length < holders.length * BACKGROUND_FROM;
}

/** What says of which outlet an article is. */
export type OfOutlet = Pick<Article, 'workspace' | 'source' | 'outlet' | 'url'>;

/**
 * A paragraph of one outlet as a number of 48 bits: equal for the same words, whatever time or date stands beside them.
 * The source, the name and the site count, so no feed that takes an outlet's name can change that outlet's articles.
 */
export function paragraphHash({ workspace, source, outlet, url }: OfOutlet, words: string): number {
  const site = url === null ? '' : (siteOf(url) ?? '');
  const place = [workspace ?? '', source, outlet.toLowerCase(), site, words].join('\n');
  return createHash('sha256').update(place).digest().readUIntBE(0, 6);
}

/** A paragraph with the hash of its words. */
export interface KeyedParagraph extends Span {
  readonly words: string;
}

/** Those that are short enough, from both ends of the text. */
function shortPassages(text: string): readonly Span[] {
  const passages = passagesOf(text);
  return passages.filter(
    ({ start, end }, number) =>
      (number < READ_AT_EACH_END || number >= passages.length - READ_AT_EACH_END) && end - start <= LONGEST,
  );
}

/** The paragraphs that are short enough to be repeated, from both ends of the text. */
export function keyedParagraphs(text: string): readonly KeyedParagraph[] {
  return shortPassages(text).map(({ start, end }) => ({
    start,
    end,
    words: wordsKey(text.slice(start, end)),
  }));
}

export interface ParagraphsOf {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly language: string | null;
  readonly quotes: readonly Quote[];
}

/**
 * The paragraphs that may be an outlet's own words: no short lines, nothing that leads to a quotation, and no
 * quotation with a speaker.
 */
export function repeatableParagraphs(article: ParagraphsOf): readonly ArticleParagraph[] {
  const { text, language } = article;
  const words = summaryWords(language);
  const said = article.quotes.flatMap(speech);
  const isAbout = subjectOf(article, said, words);
  return shortPassages(text).flatMap(({ start, end }) => {
    const paragraph = text.slice(start, end);
    if (paragraph.endsWith(':') || paragraph.endsWith('：')) return [];
    const shortest = words.isClosed(paragraph) ? SHORTEST.closed : SHORTEST.open;
    if (words.count(paragraph) < shortest) return [];
    if (said.some((span) => span.start < end && start < span.end)) return [];
    return [{ start, end, related: isAbout(paragraph, start) }];
  });
}

/** A quotation with the words that say whose it is. */
function speech(quote: Quote): readonly Span[] {
  if (
    quote.kind === 'indirect' ||
    !isAsserted(quote) ||
    shownSpeaker({ ...quote, fixedSpeaker: null }) === null
  )
    return [];
  return [quote, quote.speaker, quote.cue, quote.attribution].filter((span) => span !== null);
}

const TIME = /(?<!\d)\d{1,2}:\d{2}(?!\d)/g;
const DATE = /(?<!\d)\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d)/g;
const SIGNED_DATE = /\d{1,4}(?=[年月日时時分])/g;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;
/** The sign that takes the place of every time and date. */
const ANY = '0';

/** A hash of the words, with one sign for every time and date: 32 hexadecimal digits. */
function wordsKey(paragraph: string): string {
  const words = normalisedWords(paragraph.replace(TIME, ANY).replace(DATE, ANY).replace(SIGNED_DATE, ANY));
  const isMonth = (at: number) => monthIn(words[at] ?? '') > 0;
  // Only what stands beside a number can be a date, and few words do.
  const plain = words.map((word, at) => {
    if (!NUMBER.test(word)) return dated(words, at) && isMonth(at) ? ANY : word;
    return [at - 2, at - 1, at + 1, at + 2].some(isMonth) ? ANY : word;
  });
  return createHash('sha256').update(plain.join(' ')).digest('hex').slice(0, 32);
}

/** Whether the name of a month stands beside a number: `mars` and `may` are other words, too. */
function dated(words: readonly string[], month: number): boolean {
  return [month - 1, month + 1].some((at) => NUMBER.test(words[at] ?? ''));
}

const CLOSED_CLASS: ReadonlySet<string> = new Set(
  Object.values(FUNCTION_WORDS).flatMap((list) => list.flatMap((word) => stemsOf(word))),
);

/** Tells of a paragraph whether it has to do with title and lead: it names the same, or has many of the same words. */
function subjectOf(
  { text, title, outlet }: ParagraphsOf,
  said: readonly Span[],
  words: SummaryWords,
): (paragraph: string, start: number) => boolean {
  const ofOutlet = new Set(stemsOf(outlet));
  const telling = (written: string) =>
    new Set(words.stems(written).filter((stem) => !CLOSED_CLASS.has(stem) && !ofOutlet.has(stem)));
  const passages = passagesOf(text);
  const read = ({ start, end }: Span) => text.slice(start, Math.min(end, start + LONGEST));
  const leads = passages
    .slice(0, LEAD_AMONG)
    .filter((passage) => words.count(read(passage)) >= SHORTEST_LEAD)
    .slice(0, 2)
    .map((passage) => ({ start: passage.start, stems: telling(read(passage)) }));
  const quoting = passages
    .filter(({ start, end }) => said.some((span) => span.start < end && start < span.end))
    .slice(0, QUOTING)
    .map((passage) => telling(read(passage)));
  const own = [telling(title), ...quoting];
  return (paragraph, start) => {
    const lead = leads.find((passage) => passage.start !== start);
    const occurs = (stem: string) => lead?.stems.has(stem) === true || own.some((stems) => stems.has(stem));
    if ([...namesIn(paragraph)].some((stem) => telling(stem).size > 0 && occurs(stem))) return true;
    const stems = telling(paragraph);
    const common = [...stems].filter(occurs).length;
    return common >= COMMON.words && common >= COMMON.share * stems.size;
  };
}

const SENTENCE_END = /[.!?…:]["'”’»)\]]*\s+$/;

/** Stems of the words with a capital inside a sentence. */
function namesIn(paragraph: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { start, text } of wordsOf(paragraph)) {
    if (start === 0 || !/^\p{Lu}\p{Ll}/u.test(text) || plainOf(text).length < 4) continue;
    if (SENTENCE_END.test(paragraph.slice(Math.max(0, start - 8), start))) continue;
    for (const stem of stemsOf(text)) names.add(stem);
  }
  return names;
}
