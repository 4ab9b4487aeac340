/** One story of an edition: headline, summary, quotations and outlets. Every word is cut from its stored text. */

import type { Article } from '../articles/article.ts';
import type { Block, Button, Inline, QuoteBlock } from '../messages/message.ts';
import { type Verbatim, verbatim } from '../messages/verbatim.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { headline, originOf, provenance, quoteBlock } from '../statements/quote-block.ts';
import type { TextSpan } from '../text/span.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { type DigestDefinition, SENTENCES_SHOWN } from './digest.ts';
import type { Edition, EditionItem } from './edition.ts';
import { strongestStatements } from './rank.ts';

/** Most outlets named after "Also in"; the story's button shows all. */
const ALSO_NAMED = 6;

/** Shorter words in a summary are a term, not the repetition of a quote. UTF-16 units. */
const REPEATED_LENGTH = 20;

/** An edition with what its message needs. */
export interface EditionContent {
  readonly definition: DigestDefinition;
  readonly edition: Edition;
  /** By article id. An item whose article is missing is left out: the article was removed since. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
  /** A preview is not stored, so it has no buttons that refer to its parts. */
  readonly preview?: true;
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

export function storyBlocks(
  issue: EditionContent,
  choosing: EditionItem,
  record: ArticleRecord,
  wording: Catalogue,
): readonly Block[] {
  const { article } = record;
  const { style } = issue.definition;
  const blocks: Block[] = [headingBlock(3, title(choosing, article, wording))];
  if (article.status === 'withdrawn') {
    blocks.push(note(wording.edition.withdrawn));
    return blocks;
  }
  if (article.revision > choosing.revision) blocks.push(note(wording.edition.changed));
  const quotes = quotesOf(choosing, record);
  const sentences = newSentences(record, quotes).slice(0, quotes.length === 0 ? 1 : SENTENCES_SHOWN[style]);
  const shown = style === 'brief' && quotes.length > 0 ? [] : sentences;
  if (shown.length > 0) {
    const from = provenance(
      article,
      shown[0]?.origin.of === 'summary' ? 'summary' : 'article',
      shown[0]?.text ?? null,
    );
    blocks.push({ kind: 'excerpt', sentences: shown, from, highlight: null });
  }
  blocks.push(...quotes);
  const also = alsoIn(choosing, issue, wording);
  if (also.length > 0) blocks.push({ kind: 'context', inlines: also });
  blocks.push({ kind: 'buttons', buttons: buttonsOf(issue, choosing, article, wording) });
  return blocks;
}

function title(choosing: EditionItem, article: Article, wording: Catalogue): readonly Inline[] {
  const words = headline(article);
  const update: readonly Inline[] = choosing.update ? [ownInline(wording.edition.update)] : [];
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

function quotesOf(choosing: EditionItem, { article, quotes, people }: ArticleRecord): readonly QuoteBlock[] {
  const chosen = choosing.quotes
    .flatMap((id) => quotes.find((stored) => stored.id === id) ?? [])
    .filter(isAsserted);
  // Statements that a revision removed are replaced by statements of the current text.
  const others = article.revision > choosing.revision ? strongestStatements(quotes, []) : [];
  const shown = [...new Set([...chosen, ...others])].slice(0, choosing.quotes.length);
  return shown.map((quote) => {
    const rest = quotes
      .filter(({ group, of, start }) => group === quote.group && of === quote.of && start > quote.start)
      .filter(isAsserted)
      .toSorted((a, b) => a.start - b.start);
    return quoteBlock(quote, article, { people, rest });
  });
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
    ownInline(wording.edition.alsoIn),
    ...named.flatMap(({ outlet, url }, at): readonly Inline[] => [
      ...(at === 0 ? [] : [ownInline(', ')]),
      url === null ? { kind: 'name', text: outlet } : { kind: 'link', label: outlet, url },
    ]),
    ...(more > 0 ? [ownInline(wording.edition.andMore(more))] : []),
  ];
}

function buttonsOf(
  issue: EditionContent,
  choosing: EditionItem,
  article: Article,
  wording: Catalogue,
): readonly Button[] {
  const command = (label: string, name: string, args: Readonly<Record<string, string>>): Button => ({
    kind: 'command',
    label,
    command: name,
    args,
  });
  return [
    command(wording.edition.context, 'context', { topic: article.id }),
    command(wording.edition.quotes, 'quotes', { story: article.story }),
    ...(article.url === null
      ? []
      : [{ kind: 'link', label: wording.edition.original, url: article.url } as const]),
    ...(issue.preview
      ? []
      : [command(wording.edition.why, 'digest why', { item: `${issue.edition.id}:${choosing.article}` })]),
  ];
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

export function headingBlock(level: 1 | 2 | 3, inlines: readonly Inline[]): Block {
  return { kind: 'heading', level, inlines };
}

function note(text: string): Block {
  return { kind: 'text', inlines: [{ kind: 'own', text, style: 'italic' }] };
}

export function ownInline(text: string): Inline {
  return { kind: 'own', text };
}
