/** One article: its text with the quotes marked, and the speakers beside it. */
import { html } from 'hono/html';
import type { Article, StoredQuote } from '../../../core/articles/article.ts';
import { linkable } from '../../../core/messages/escape.ts';
import { MODALITY_LABELS } from '../../../core/messages/modality-labels.ts';
import type { ArticleRecord } from '../../../core/ports/article-store.ts';
import { isAsserted } from '../../../core/quotes/asserted.ts';
import { shownSpeaker } from '../../../core/quotes/confidence.ts';
import { tellsSpeakers } from '../../../core/quotes/languages/index.ts';
import { sentenceOf } from '../../../core/statements/quote-block.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { linkTo, optionText } from '../commands.ts';
import { type MarkedPart, type MarkedText, markPassage, withoutOverlaps } from '../marked-passage.ts';
import { type Html, publishedElement } from './layout.ts';

export function articlePage(record: ArticleRecord, locale: string): Html {
  const { article } = record;
  const quotes = withoutOverlaps(record.quotes);
  const address = linkable(article.url);
  const passages = record.passages.length > 0 ? record.passages : [{ start: 0, end: article.text.length }];
  return html`<article class="reading">
    <header class="page-head">
      <p class="kicker"><a href="/articles?outlet=${encodeURIComponent(article.outlet)}">${article.outlet}</a></p>
      <h1>${article.title}</h1>
      <p class="quiet">
        ${publishedElement(article, locale, 'datetime')}${article.byline === null ? '' : html` · ${article.byline}`}${article.revision > 1 ? html` · revision ${article.revision}` : ''}
        ${address === null ? '' : html` · <a href="${address}" rel="noopener noreferrer" target="_blank">At the outlet</a>`}
      </p>
      ${article.status === 'withdrawn' ? html`<p class="warning">The outlet has withdrawn this article.</p>` : ''}
      ${summary(record)}
    </header>
    <div class="reading-body">
      <div class="text" lang="${article.language ?? 'en'}">
        ${passages.map((passage) => html`<p>${markPassage(article.text, passage, quotes).map((part) => marked(part, passage.start))}</p>`)}
        ${legend(quotes)}
      </div>
      ${aside(quotes, article, locale)}
    </div>
  </article>`;
}

function summary({ article, summary: sentences }: ArticleRecord): Html {
  const words = article.summary ?? sentences.map(({ text }) => text).join(' ');
  return words === ''
    ? html``
    : html`<div class="standfirst">
    <p class="standfirst-label">In short</p>
    <p>${words}</p>
  </div>`;
}

/** `from`: the start of the passage. A quote that began in an earlier passage keeps its id there. */
function marked({ quote, stretches }: MarkedPart, from: number): Html {
  if (quote === null) return html`${stretches.map(stretch)}`;
  const id = quote.start >= from ? `q-${quote.id}` : `q-${quote.id}-${from}`;
  return html`<span class="quote quote-${quote.kind}" id="${id}" tabindex="0" aria-describedby="${id}-note">${stretches.map(stretch)}<span class="note" role="tooltip" id="${id}-note">${facts(quote)}</span></span>`;
}

function stretch({ text, roles }: MarkedText): Html {
  return roles.length === 0 ? html`${text}` : html`<span class="${roles.join(' ')}">${text}</span>`;
}

/** Speaker, cue, attribution and date, shown on hover and focus. */
function facts(quote: StoredQuote): Html {
  const speaker = shownSpeaker(quote);
  const sure = quote.speaker === null ? '' : ` · ${Math.round(quote.speaker.confidence * 100)} % sure`;
  const label = MODALITY_LABELS[quote.modality];
  return html`<span class="note-speaker">${label === null ? (speaker ?? 'unattributed') : html`<b>${label}</b>`}</span>
    <span class="note-line">${KIND[quote.kind]}${quote.fixedSpeaker === null ? sure : ' · corrected by hand'}</span>
    ${quote.cue === null ? '' : html`<span class="note-line">Cue: <i>${quote.cue.text}</i></span>`}
    ${quote.attribution === null ? '' : html`<span class="note-line">Through: <i>${quote.attribution.text}</i></span>`}
    ${quote.saidOn === null ? '' : html`<span class="note-line">Said on ${quote.saidOn}</span>`}`;
}

const KIND: Readonly<Record<StoredQuote['kind'], string>> = {
  direct: 'Direct speech',
  mixed: 'Partly in their own words',
  indirect: 'Reported speech',
};

function aside(quotes: readonly StoredQuote[], article: Article, locale: string): Html {
  const bySpeaker = Map.groupBy(quotes.filter(isAsserted), shownSpeaker);
  const unsaid = quotes.filter((quote) => !isAsserted(quote));
  return html`<aside class="speakers" aria-labelledby="speakers-title">
    <h2 id="speakers-title">Who said what</h2>
    ${quotes.length === 0 ? html`<p class="quiet">Nobody is quoted in this article.</p>` : ''}
    ${article.language === null || tellsSpeakers(article.language) ? '' : html`<p class="quiet">${wordingFor(locale).quotes.speakersUnknown(article.language)}</p>`}
    ${[...bySpeaker].map(([speaker, said]) => spoken(speaker, said))}
    ${unsaid.length === 0 ? '' : unsaidList(unsaid, article)}
  </aside>`;
}

function spoken(speaker: string | null, quotes: readonly StoredQuote[]): Html {
  const name =
    speaker === null
      ? html`Unattributed`
      : html`<a href="${linkTo(`/quotes ${optionText('speaker', speaker)}`)}">${speaker}</a>`;
  return html`<section class="spoken">
    <h3>${name}</h3>
    <ul>${quotes.map((quote) => html`<li class="spoken-${quote.kind}"><a href="#q-${quote.id}">${cutShort(quote)}</a></li>`)}</ul>
  </section>`;
}

/** Words that were denied, asked about and so on: each in its sentence, with our word for that and without a speaker. */
function unsaidList(quotes: readonly StoredQuote[], article: Article): Html {
  return html`<section class="spoken">
    <h3>Not statements</h3>
    <ul>${quotes.map((quote) => html`<li class="spoken-${quote.kind}"><b>${MODALITY_LABELS[quote.modality]}:</b> <a href="#q-${quote.id}">${sentenceOf(quote, article).text}</a></li>`)}</ul>
  </section>`;
}

/** The first words of a quote as a link to its place; never its last words, if the sentence continues. */
function cutShort({ text }: StoredQuote): string {
  if (text.length <= 90) return text;
  const cut = text.slice(0, 90);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))} …`;
}

function legend(quotes: readonly StoredQuote[]): Html {
  if (quotes.length === 0) return html``;
  return html`<p class="legend quiet"><span class="quote-direct">Direct</span>
    <span class="quote-mixed">partly quoted</span> <span class="quote-indirect">reported</span>
    <span class="speaker">speaker</span> <span class="cue">cue</span> <span class="attribution">through whom</span></p>`;
}
