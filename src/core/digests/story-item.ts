/** One story of an edition: headline, summary, quotations and outlets. Every word is cut from its stored text. */

import type { Article } from '../articles/article.ts';
import { publishedOrNull } from '../articles/publication-date.ts';
import { heading, line, own } from '../messages/blocks.ts';
import type { Block, CommandButton, Inline, Item, QuoteBlock } from '../messages/message.ts';
import { STORY_QUOTE_MAX } from '../messages/split.ts';
import { type Verbatim, verbatim } from '../messages/verbatim.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { isAsserted } from '../quotes/asserted.ts';
import type { FromRecord } from '../statements/from-record.ts';
import { headline, originOf, quoteBlock } from '../statements/quote-block.ts';
import { strongestStatements } from '../statements/quote-strength.ts';
import type { TextSpan } from '../text/span.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import type { EditionTexts } from '../writing/edition-texts.ts';
import { writtenBlocks } from '../writing/written-blocks.ts';
import { type DigestDefinition, SENTENCES_SHOWN } from './digest.ts';
import type { Edition, EditionItem } from './edition.ts';

/** Most outlets named after “also in”; the menu leads to all of them with their links. */
const ALSO_NAMED = 3;

/**
 * Characters of summary and quotes in a story. With headline and source it takes less than 350 pixels of a phone 390 wide;
 * nine stories make two posts on Discord, and 25 make four.
 */
const ROOM = 205;

/** Up to this many stories leave room in one post for addresses that lead to the words. */
const SPACIOUS = 3;

/** News of less than two days needs no date beside the edition's own. */
const NEWS_MS = 48 * 3_600_000;

/** Shorter words in a summary are a term, not the repetition of a quote. UTF-16 units. */
const REPEATED_LENGTH = 20;

/** An edition with what its message needs. */
export interface EditionContent {
  readonly definition: DigestDefinition;
  readonly edition: Edition;
  /** By article id. An item whose article is missing is left out: the article was removed since. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
  /** What a language model wrote of it; absent or null: nothing. */
  readonly written?: EditionTexts | null;
  /** How quotations stand to records of speech, by id; absent: the digest does not say. */
  readonly cuts?: ReadonlyMap<string, FromRecord>;
  /** A preview is not stored, so it has no buttons that refer to its parts. */
  readonly preview?: true;
  /** Only these stories are shown; absent: all. */
  readonly page?: StoryRange;
}

/** Some of the stories of an edition, in order. */
export interface StoryRange {
  /** The number of stories before them. */
  readonly from: number;
  readonly size: number;
}

/** One story of a digest as the message's `data` has it. */
interface StoryData {
  readonly section: string;
  readonly articleId: string;
  readonly headline: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly publishedAt: string;
  readonly update: boolean;
  readonly summary: readonly string[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
  readonly also: readonly string[];
  readonly score: number;
}

export function storyItem(
  issue: EditionContent,
  choosing: EditionItem,
  record: ArticleRecord,
  wording: Catalogue,
): Item {
  const { article } = record;
  const { style } = issue.definition;
  const top = heading(3, ...title(choosing, article, wording));
  if (article.status === 'withdrawn') return { blocks: [top, note(wording.edition.withdrawn)] };
  const changed = article.revision > choosing.revision ? [note(wording.edition.changed)] : [];
  const quotes = quotesOf(choosing, record, issue.edition.chosen.length <= SPACIOUS);
  const sentences = newSentences(record, quotes).slice(0, SENTENCES_SHOWN[style] || 1);
  const shown = withinRoom(sentences, quotes, style === 'quotes' ? null : ROOM);
  const [strongest] = shown.quotes;
  const left = ROOM - (strongest === undefined ? 0 : lengthOf(strongest));
  const written = style === 'quotes' ? [] : writtenSummary(issue, article, left, wording);
  const summary: readonly Block[] =
    written.length > 0 || shown.sentences.length === 0
      ? written
      : [{ kind: 'excerpt', sentences: shown.sentences, from: null, highlight: null }];
  const beside = [cutOf(shown.quotes, issue, wording), alsoIn(choosing, issue, wording)]
    .filter((part) => part.length > 0)
    .flatMap((part, n) => (n === 0 ? part : [own(' · '), ...part]));
  const source = sourceLine(article, beside, wording);
  return { blocks: [top, ...changed, ...summary, ...shown.quotes, source], more: [moreAbout(article)] };
}

/** What a language model wrote of it: the first sentence, and others as far as there is room. */
function writtenSummary(
  { written }: EditionContent,
  article: Article,
  room: number,
  wording: Catalogue,
): readonly Block[] {
  const [first, ...others] = written?.summaries.get(article.id)?.sentences ?? [];
  if (first === undefined) return [];
  const sentences = [first];
  let left = room - first.text.length;
  for (const sentence of others) {
    left -= sentence.text.length;
    if (left >= 0) sentences.push(sentence);
  }
  return writtenBlocks({ sentences }, new Map([[article.id, article]]), wording.writing.by.summary);
}

/** Stories in brief, a paragraph for each: headline, outlet, and the date of older ones. The menu says who is quoted. */
export function briefItem(
  stories: readonly { readonly choosing: EditionItem; readonly record: ArticleRecord }[],
  { plannedAt }: Pick<Edition, 'plannedAt'>,
  wording: Catalogue,
): Item {
  const blocks = stories.map(({ choosing, record }): Block => {
    const { article } = record;
    const words = title(choosing, article, wording);
    const published = publishedOrNull(article);
    const isNew = published !== null && Date.parse(plannedAt) - Date.parse(published) < NEWS_MS;
    const date: readonly Inline[] =
      published === null
        ? [own(` · ${wording.post.noDate}`)]
        : isNew
          ? []
          : [own(' · '), { kind: 'time', at: published, style: 'day' }];
    const outlet: Inline = { kind: 'name', text: article.outlet };
    const { withdrawn, changed } = wording.edition;
    const remarks =
      article.status === 'withdrawn' ? [withdrawn] : article.revision > choosing.revision ? [changed] : [];
    const after = remarks.flatMap((said): readonly Inline[] => [own(' '), remark(said)]);
    // A list of the platform would indent every line, which costs a phone one line in twelve.
    return {
      kind: 'text',
      inlines: [own('• '), ...words, own(' · '), outlet, ...date, ...after],
    };
  });
  const more = stories.map(({ choosing, record }): CommandButton => {
    const hint = quotedNames(quotesOf(choosing, record), wording);
    return { ...moreAbout(record.article), ...(hint === null ? {} : { hint }) };
  });
  return { blocks, more };
}

/**
 * The strongest quote, then as much of the summary and of the other quotes as fits; without a quote one sentence at least.
 * @param most characters; null: all quotes, and a sentence only if there are none
 */
function withinRoom(
  sentences: readonly Verbatim[],
  quotes: readonly QuoteBlock[],
  most: number | null,
): { readonly sentences: readonly Verbatim[]; readonly quotes: readonly QuoteBlock[] } {
  if (most === null) return { sentences: quotes.length === 0 ? sentences : [], quotes };
  const [first, ...others] = quotes;
  let room = most - (first === undefined ? 0 : lengthOf(first));
  const shown: Verbatim[] = [];
  for (const sentence of sentences) {
    const needed = shown.length === 0 && first === undefined;
    if (!needed && sentence.text.length > room) break;
    room -= sentence.text.length;
    shown.push(sentence);
  }
  const said = first === undefined ? [] : [first];
  for (const quote of others) {
    room -= lengthOf(quote);
    if (room < 0) break;
    said.push(quote);
  }
  return { sentences: shown, quotes: said };
}

/** As it is shown: a longer one is cut at a sentence. */
function lengthOf({ pieces, clause }: QuoteBlock): number {
  const whole = [...pieces, ...(clause === null ? [] : [clause])].reduce(
    (sum, { text }) => sum + text.length,
    0,
  );
  return Math.min(whole, STORY_QUOTE_MAX);
}

function title(choosing: EditionItem, article: Article, wording: Catalogue): readonly Inline[] {
  const words = headline(article);
  const update: readonly Inline[] = choosing.update ? [own(wording.edition.update)] : [];
  if (words !== null) {
    return [...update, { kind: 'verbatim', words, ...(article.url === null ? {} : { url: article.url }) }];
  }
  return [
    ...update,
    article.url === null
      ? { kind: 'name', text: article.outlet }
      : { kind: 'link', label: article.outlet, url: article.url },
  ];
}

/** The extractive summary is in the article's text; a summary from the feed is a text of its own. */
function summaryOf({ article, summary }: ArticleRecord): readonly Verbatim[] {
  const inText = ({ start, end, text }: TextSpan): boolean => article.text.slice(start, end) === text;
  return summary.map((sentence) =>
    verbatim(
      originOf(article, inText(sentence) ? 'article' : 'summary'),
      sentence.start,
      sentence.end,
      sentence.text,
    ),
  );
}

/** What is shown as a quote below is not told in the summary first. */
function newSentences(record: ArticleRecord, quotes: readonly QuoteBlock[]): readonly Verbatim[] {
  const shown = quotes
    .flatMap(({ pieces, clause }) => [...pieces, ...(clause === null ? [] : [clause])])
    .filter(({ text }) => text.length >= REPEATED_LENGTH);
  return summaryOf(record).filter(({ text }) => !shown.some((words) => text.includes(words.text)));
}

/** @param spacious there is room for long addresses */
export function quotesOf(
  choosing: EditionItem,
  { article, quotes, people }: ArticleRecord,
  spacious = false,
): readonly QuoteBlock[] {
  const chosen = choosing.quotes
    .flatMap((id) => quotes.find((stored) => stored.id === id) ?? [])
    .filter(isAsserted);
  // Statements that a revision removed are replaced by statements of the current text.
  const others =
    article.revision > choosing.revision ? strongestStatements(quotes, [], article.language) : [];
  const shown = [...new Set([...chosen, ...others])].slice(0, choosing.quotes.length);
  return shown.map((quote) => {
    const rest = quotes
      .filter(({ id, group, of }) => id !== quote.id && group === quote.group && of === quote.of)
      // A direct quote goes on from the chosen words; a reported clause is one.
      .filter(({ start }) => start > quote.start || quote.kind !== 'direct')
      .filter(isAsserted)
      .toSorted((a, b) => a.start - b.start);
    return inStory(quoteBlock(quote, article, { people, rest }), article, spacious);
  });
}

/**
 * Without outlet and date, which the story has once; another day on which it was said stays. With many stories the address is that of the
 * article, without the words.
 */
function inStory(quote: QuoteBlock, { url, workspace }: Article, spacious: boolean): QuoteBlock {
  const { saidOn, from } = quote;
  const sameDay = saidOn !== null && from.publishedAt?.startsWith(saidOn) === true;
  return {
    ...quote,
    from: spacious ? from : { ...from, url },
    saidOn: sameDay ? null : saidOn,
    sourceIn: 'item',
    ...(workspace === null ? { sharedPlace: true } : {}),
  };
}

/** Outlet and date of the whole story, once, and what else is said in the same line. */
function sourceLine(article: Article, more: readonly Inline[], { post }: Catalogue): Block {
  const published = publishedOrNull(article);
  const date: Inline = published === null ? own(post.noDate) : { kind: 'time', at: published, style: 'day' };
  return {
    kind: 'context',
    inlines: [
      { kind: 'name', text: article.outlet },
      own(' · '),
      date,
      ...(more.length === 0 ? [] : [own(' · '), ...more]),
    ],
  };
}

/** Names after “Quoted:”; null if nobody is named. */
function quotedNames(quotes: readonly QuoteBlock[], wording: Catalogue): string | null {
  const names = [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))];
  return names.length === 0 ? null : `${wording.edition.quoted}${names.join(', ')}`;
}

/** How the first quotation that a record of speech has stands to it, with a link to the record. */
function cutOf(
  quotes: readonly QuoteBlock[],
  { cuts }: EditionContent,
  { fromRecord }: Catalogue,
): readonly Inline[] {
  for (const { id } of quotes) {
    const found = cuts?.get(id);
    if (found === undefined) continue;
    const { url } = found.record;
    const label = fromRecord.short[found.cut];
    return [url === null ? own(label) : { kind: 'link', label, url }];
  }
  return [];
}

function alsoIn(
  { article, also }: EditionItem,
  { records }: EditionContent,
  wording: Catalogue,
): readonly Inline[] {
  const lead = records.get(article)?.article.outlet.toLowerCase();
  const outlets = new Map<string, Article>();
  for (const { article: id } of also) {
    const other = records.get(id)?.article;
    const key = other?.outlet.toLowerCase();
    if (other !== undefined && key !== undefined && key !== lead && !outlets.has(key))
      outlets.set(key, other);
  }
  const named = [...outlets.values()].slice(0, ALSO_NAMED);
  if (named.length === 0) return [];
  const more = outlets.size - named.length;
  return [
    own(wording.post.also),
    ...named.flatMap(({ outlet }, at): readonly Inline[] => [
      ...(at === 0 ? [] : [own(', ')]),
      { kind: 'name', text: outlet },
    ]),
    ...(more > 0 ? [own(wording.edition.andMore(more))] : []),
  ];
}

/** Its context, from which its quotes and its story are one press away. */
function moreAbout(article: Article): CommandButton {
  return {
    kind: 'command',
    label: article.title || article.outlet,
    command: 'context',
    args: { topic: article.id },
  };
}

export function storyData(issue: EditionContent, choosing: EditionItem, record: ArticleRecord): StoryData {
  const { article } = record;
  const quotes = quotesOf(choosing, record);
  return {
    section: choosing.section,
    articleId: article.id,
    headline: article.title,
    outlet: article.outlet,
    url: article.url,
    publishedAt: article.publishedAt,
    update: choosing.update,
    summary: newSentences(record, quotes)
      .slice(0, SENTENCES_SHOWN[issue.definition.style])
      .map(({ text }) => text),
    quotes: quotes.map(({ pieces, clause, speaker }) => ({
      text: pieces.length > 0 ? pieces.map(({ text }) => text).join(' … ') : (clause?.text ?? ''),
      speaker,
    })),
    also: choosing.also.flatMap(({ article: id }) => issue.records.get(id)?.article.outlet ?? []),
    score: choosing.score,
  };
}

function note(text: string): Block {
  return line(remark(text));
}

function remark(text: string): Inline {
  return { kind: 'own', text, style: 'italic' };
}
