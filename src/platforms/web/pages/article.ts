/** One article: its text with the quotes marked, and the speakers beside it. */
import { html } from 'hono/html';
import type { Article, StoredQuote } from '../../../core/articles/article.ts';
import { linkable } from '../../../core/messages/escape.ts';
import { modalityLabel } from '../../../core/messages/modality-labels.ts';
import type { ArticleRecord } from '../../../core/ports/article-store.ts';
import { isAsserted } from '../../../core/quotes/asserted.ts';
import { shownSpeaker } from '../../../core/quotes/confidence/shown-speaker.ts';
import { tellsSpeakers } from '../../../core/quotes/languages/index.ts';
import { sentenceOf } from '../../../core/statements/quote-block.ts';
import { isRightToLeft } from '../../../core/text/direction.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { linkTo, optionText } from '../commands.ts';
import { type MarkedPart, type MarkedText, markPassage, withoutOverlaps } from '../marked-passage.ts';
import { type Html, publishedElement } from './layout.ts';

/** @param holders in how many articles each paragraph stands that is left out, by its hash */
export function articlePage(
  record: ArticleRecord,
  holders: ReadonlyMap<number, number>,
  locale: string,
): Html {
  const { article } = record;
  const wording = wordingFor(locale);
  const said = wording.page.article;
  const quotes = withoutOverlaps(record.quotes);
  const address = linkable(article.url);
  const passages = record.passages.length > 0 ? record.passages : [{ start: 0, end: article.text.length }];
  const paragraphs = [...passages, ...record.leftOut].toSorted((a, b) => a.start - b.start);
  // What stands above the text is aligned as the text is.
  const direction = isRightToLeft(article.language, article.title) ? 'rtl' : 'ltr';
  return html`<article class="reading">
    <header class="page-head" dir="${direction}">
      <p class="kicker"><a href="/articles?outlet=${encodeURIComponent(article.outlet)}">${article.outlet}</a></p>
      <h1>${article.title}</h1>
      <p class="quiet">
        ${publishedElement(article, locale, 'datetime')}${article.byline === null ? '' : html` · ${article.byline}`}${article.revision > 1 ? html` · ${said.revision(article.revision)}` : ''}
        ${address === null ? '' : html` · <a href="${address}" rel="noopener noreferrer" target="_blank">${said.atOutlet}</a>`}
      </p>
      ${article.status === 'withdrawn' ? html`<p class="warning">${said.withdrawn}</p>` : ''}
      ${summary(record, wording)}
    </header>
    <div class="reading-body">
      <div class="text" lang="${article.language ?? ''}" dir="${direction}">
        ${paragraphs.map((paragraph) =>
          'hash' in paragraph
            ? leftOut(
                article.text.slice(paragraph.start, paragraph.end),
                said.leftOut(holders.get(paragraph.hash) ?? 0),
              )
            : html`<p>${markPassage(article.text, paragraph, quotes).map((part) => markedPart(part, paragraph.start, wording))}</p>`,
        )}
        ${legend(quotes, wording)}
      </div>
      ${aside(quotes, article, wording)}
    </div>
  </article>`;
}

/** A paragraph that belongs to the outlet and not to the article: its words show when somebody asks for them. */
function leftOut(words: string, label: string): Html {
  return html`<details class="left-out quiet"><summary>${label}</summary><p>${words}</p></details>`;
}

function summary({ article, summary: sentences }: ArticleRecord, { page }: Catalogue): Html {
  const words = article.summary ?? sentences.map(({ text }) => text).join(' ');
  return words === ''
    ? html``
    : html`<div class="standfirst">
    <p class="standfirst-label">${page.article.inShort}</p>
    <p>${words}</p>
  </div>`;
}

/** `from`: the start of the passage. A quote that began in an earlier passage keeps its id there. */
export function markedPart({ quote, stretches }: MarkedPart, from: number, wording: Catalogue): Html {
  if (quote === null) return html`${stretches.map(stretch)}`;
  const id = quote.start >= from ? `q-${quote.id}` : `q-${quote.id}-${from}`;
  return html`<span class="quote quote-${quote.kind}" id="${id}" tabindex="0" aria-describedby="${id}-note">${stretches.map(stretch)}<span class="note" role="tooltip" id="${id}-note">${facts(quote, wording)}</span></span>`;
}

function stretch({ text, roles }: MarkedText): Html {
  return roles.length === 0 ? html`${text}` : html`<span class="${roles.join(' ')}">${text}</span>`;
}

/** Speaker, cue, attribution and date, shown on hover and focus. */
function facts(quote: StoredQuote, wording: Catalogue): Html {
  const { page, post, context } = wording;
  const speaker = shownSpeaker(quote);
  const sure =
    quote.speaker === null ? '' : ` · ${page.article.sure(Math.round(quote.speaker.confidence * 100))}`;
  const label = modalityLabel(quote.modality, wording);
  return html`<span class="note-speaker">${label === null ? (speaker ?? post.unattributed) : html`<b>${label}</b>`}</span>
    <span class="note-line">${page.article.kind[quote.kind]}${quote.fixedSpeaker === null ? sure : ` · ${page.article.corrected}`}</span>
    ${quote.cue === null ? '' : html`<span class="note-line">${page.article.cue}<i>${quote.cue.text}</i></span>`}
    ${quote.attribution === null ? '' : html`<span class="note-line">${page.article.through}<i>${quote.attribution.text}</i></span>`}
    ${quote.saidOn === null ? '' : html`<span class="note-line">${context.said}${quote.saidOn}</span>`}`;
}

function aside(quotes: readonly StoredQuote[], article: Article, wording: Catalogue): Html {
  const said = wording.page.article;
  const bySpeaker = Map.groupBy(quotes.filter(isAsserted), shownSpeaker);
  const unsaid = quotes.filter((quote) => !isAsserted(quote));
  return html`<aside class="speakers" aria-labelledby="speakers-title">
    <h2 id="speakers-title">${said.whoSaid}</h2>
    ${quotes.length === 0 ? html`<p class="quiet">${said.nobody}</p>` : ''}
    ${article.language === null || tellsSpeakers(article.language) ? '' : html`<p class="quiet">${wording.quotes.speakersUnknown(article.language)}</p>`}
    ${[...bySpeaker].map(([speaker, theirs]) => spoken(speaker, theirs, wording))}
    ${unsaid.length === 0 ? '' : unsaidList(unsaid, article, wording)}
  </aside>`;
}

function spoken(speaker: string | null, quotes: readonly StoredQuote[], { correctionLog }: Catalogue): Html {
  const name =
    speaker === null
      ? html`${correctionLog.unattributed}`
      : html`<a href="${linkTo(`/quotes ${optionText('speaker', speaker)}`)}">${speaker}</a>`;
  return html`<section class="spoken">
    <h3>${name}</h3>
    <ul>${quotes.map((quote) => html`<li class="spoken-${quote.kind}" dir="auto"><a href="#q-${quote.id}">${cutShort(quote)}</a></li>`)}</ul>
  </section>`;
}

/** Words that were denied, asked about and so on: each in its sentence, with our word for that and without a speaker. */
function unsaidList(quotes: readonly StoredQuote[], article: Article, wording: Catalogue): Html {
  return html`<section class="spoken">
    <h3>${wording.page.article.notStatements}</h3>
    <ul>${quotes.map((quote) => html`<li class="spoken-${quote.kind}"><b>${modalityLabel(quote.modality, wording)}:</b> <a href="#q-${quote.id}">${sentenceOf(quote, article).text}</a></li>`)}</ul>
  </section>`;
}

/** The first words of a quote as a link to its place; never its last words, if the sentence continues. */
function cutShort({ text }: StoredQuote): string {
  if (text.length <= 90) return text;
  const cut = text.slice(0, 90);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))} …`;
}

function legend(quotes: readonly StoredQuote[], { page }: Catalogue): Html {
  if (quotes.length === 0) return html``;
  const { legend: of } = page.article;
  return html`<p class="legend quiet" dir="ltr"><span class="quote-direct">${of.direct}</span>
    <span class="quote-mixed">${of.mixed}</span> <span class="quote-indirect">${of.indirect}</span>
    <span class="speaker">${of.speaker}</span> <span class="cue">${of.cue}</span> <span class="attribution">${of.attribution}</span></p>`;
}
