/** The first screen: what this is in one sentence, an article with its quotes marked, and a quotation that was checked. */
import { html } from 'hono/html';
import type { StoredQuote } from '../../../core/articles/article.ts';
import type { ArticleRecord } from '../../../core/ports/article-store.ts';
import { isAsserted } from '../../../core/quotes/asserted.ts';
import { shownSpeaker } from '../../../core/quotes/confidence/shown-speaker.ts';
import type { Span } from '../../../core/text/span.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { linkTo, optionText } from '../commands.ts';
import { markPassage, withoutOverlaps } from '../marked-passage.ts';
import { markedPart } from './article.ts';
import type { Html } from './layout.ts';

/** A quotation that stands for all: direct, with a speaker, neither a fragment nor a speech. */
export interface Shown {
  readonly record: ArticleRecord;
  readonly quote: StoredQuote;
  readonly speaker: string;
  /** The paragraph that it stands in. */
  readonly passage: Span;
}

/** UTF-16 units of the words. */
const SHORTEST = 40;
const LONGEST = 240;
/** UTF-16 units of the paragraph. */
const LONGEST_PASSAGE = 700;

/** @param language the reader's; an article in it is shown before others */
export function firstShown(records: readonly ArticleRecord[], language: string): Shown | null {
  const own = records.filter(({ article }) => article.language === language);
  for (const record of [...own, ...records]) {
    if (record.article.status === 'withdrawn') continue;
    const shown = record.quotes.flatMap((quote) => shownIn(record, quote) ?? []);
    const [first] = shown.toSorted((a, b) => b.quote.text.length - a.quote.text.length);
    if (first !== undefined) return first;
  }
  return null;
}

function shownIn(record: ArticleRecord, quote: StoredQuote): Shown | null {
  const { length } = quote.text;
  const speaker = shownSpeaker(quote);
  const fits = quote.kind === 'direct' && quote.of === 'article' && length >= SHORTEST && length <= LONGEST;
  if (!fits || speaker === null || !isAsserted(quote) || quote.status !== 'current') return null;
  const passage = record.passages.find(({ start, end }) => start <= quote.start && quote.end <= end);
  if (passage === undefined || passage.end - passage.start > LONGEST_PASSAGE) return null;
  return { record, quote, speaker, passage };
}

/** @param verdict what `/check` says of the words */
export function frontPart(shown: Shown | null, verdict: string | null, locale: string): Html {
  const said = wordingFor(locale).page.front;
  return html`<div class="page-head">
      <h1 class="what">${said.what}</h1>
      <p class="quiet">${said.ask}</p>
    </div>
    ${shown === null ? '' : html`<div class="first">${article(shown, locale)}${verdict === null ? '' : check(shown, verdict, locale)}</div>`}`;
}

function article({ record, passage }: Shown, locale: string): Html {
  const wording = wordingFor(locale);
  const { article: of } = record;
  const parts = markPassage(of.text, passage, withoutOverlaps(record.quotes));
  return html`<section class="panel">
    <p class="kicker">${wording.page.front.marked}</p>
    <h2><a href="/articles/${of.id}">${of.title}</a></h2>
    <div class="text" lang="${of.language ?? ''}"><p dir="auto">${parts.map((part) => markedPart(part, passage.start, wording))}</p></div>
    <p class="quiet">${of.outlet}</p>
  </section>`;
}

function check({ record, quote, speaker }: Shown, verdict: string, locale: string): Html {
  const said = wordingFor(locale).page.front;
  const line = `/check ${quote.text} ${optionText('speaker', speaker)}`;
  return html`<section class="panel">
    <p class="kicker">${said.checked}</p>
    <h2>${verdict}</h2>
    <blockquote lang="${record.article.language ?? ''}" dir="auto">“${quote.text}”</blockquote>
    <p class="quiet">— ${speaker}</p>
    <p><a href="${linkTo(line)}">${said.evidence}</a></p>
  </section>`;
}
