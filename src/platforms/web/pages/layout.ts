/** The frame of every page: masthead, navigation, command line, footer. */

import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Article } from '../../../core/articles/article.ts';
import { isDated } from '../../../core/articles/publication-date.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { linkTo } from '../commands.ts';
import { LONGEST_LINE } from '../limits.ts';

/** Escaped markup. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageContent {
  /** Title of the browser tab, before the product's name. */
  readonly title: string;
  /** The active entry of the navigation. */
  readonly at?: string;
  /** The text in the command line. */
  readonly line?: string;
  /** Example commands below the command line. */
  readonly examples?: readonly string[];
  /** Without navigation and command line, which this visitor may not use. */
  readonly locked?: true;
  /** The browser continues to this path by itself. */
  readonly onward?: string;
  readonly body: Html;
}

type FrameWords = Catalogue['page']['frame'];

/** What the frame needs on every page. */
export interface PageFrame {
  readonly version: string;
  /** Stylesheets of the previewed platforms, by name. */
  readonly previews: readonly string[];
}

const NAVIGATION = [
  ['/', 'edition'],
  ['/articles', 'articles'],
  ['/people', 'people'],
  ['/digests', 'digests'],
  ['/sources', 'sources'],
] as const;

/** @param locale the reader’s */
export function layout(page: PageContent, frame: PageFrame, locale: string): Html {
  const wording = wordingFor(locale);
  const said = wording.page.frame;
  return html`<!doctype html>
<html lang="${wording.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${page.onward === undefined ? '' : html`<meta http-equiv="refresh" content="0;url=${page.onward}">`}
<title>${page.title} · Pullquote</title>
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/page.css">
${frame.previews.map((name) => html`<link rel="stylesheet" href="/preview/${name}.css">`)}
<script src="/assets/page.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${said.skip}</a>
<header class="masthead">
  <div class="masthead-row">
    <a class="wordmark" href="/">Pullquote</a>
    ${page.locked ? '' : navigation(page.at, said)}
  </div>
  ${page.locked ? '' : commandLine(page.line ?? '', said)}
  ${examples(page.examples ?? [], said)}
</header>
<main id="main" tabindex="-1">${page.body}</main>
<footer class="footer">
  <p>${said.promise}</p>
  <p>${said.local(frame.version)}</p>
</footer>
</body>
</html>`;
}

function navigation(at: string | undefined, said: FrameWords): Html {
  const entries = NAVIGATION.map(([path, label]) => entry(path, said[label], at));
  return html`<nav class="pages" aria-label="${said.pages}"><ul>${entries}</ul></nav>`;
}

function entry(path: string, label: string, at: string | undefined): Html {
  return path === at
    ? html`<li><a href="${path}" aria-current="page">${label}</a></li>`
    : html`<li><a href="${path}">${label}</a></li>`;
}

/** Works as a plain form; the script adds suggestions. */
function commandLine(line: string, said: FrameWords): Html {
  return html`<form class="command" action="/command" method="get" role="search">
    <label class="unseen" for="command">${said.command}</label>
    <div class="command-field">
      <input id="command" name="text" value="${line}" maxlength="${LONGEST_LINE}" required
        placeholder="${said.placeholder}" autocomplete="off" autocapitalize="off" spellcheck="false"
        enterkeyhint="go">
      <ul class="choices" id="choices" role="listbox" aria-label="${said.suggestions}" hidden></ul>
    </div>
    <button type="submit">${said.run}</button>
  </form>`;
}

function examples(lines: readonly string[], said: FrameWords): Html {
  if (lines.length === 0) return html``;
  return html`<ul class="examples" aria-label="${said.toTry}">
    ${lines.map((line) => html`<li><a href="${linkTo(line)}"><code>${line}</code></a></li>`)}
  </ul>`;
}

/** A time in the reader's time zone and language. */
export function timeElement(at: string, locale: string, style: 'date' | 'datetime' = 'date'): Html {
  const words = new Intl.DateTimeFormat(
    locale,
    style === 'date' ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' },
  ).format(new Date(at));
  return html`<time datetime="${at}">${words}</time>`;
}

/** When an article was published; where its source does not say, when it was stored. */
export function publishedElement(
  article: Pick<Article, 'publishedAt' | 'storedAt'>,
  locale: string,
  style: 'date' | 'datetime' = 'date',
): Html {
  return isDated(article)
    ? timeElement(article.publishedAt, locale, style)
    : html`${wordingFor(locale).context.undated}${timeElement(article.storedAt, locale)}`;
}

/** Shown instead of an empty list, with a link to the next step. */
export function nothing(
  title: string,
  text: string | Html,
  link?: { readonly href: string; readonly label: string },
): Html {
  return html`<div class="nothing">
    <p class="nothing-title">${title}</p>
    <p>${text}</p>
    ${link === undefined ? '' : html`<p><a href="${link.href}">${link.label}</a></p>`}
  </div>`;
}
