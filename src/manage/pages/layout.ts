/** The frame of every management page, and the parts that pages are made of. It is for the operator, so it is in English. */
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Escaped markup. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What is said once on the page after an action. */
export interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'wrong';
  /** Takes the action back. */
  readonly undo?: { readonly path: string; readonly fields: Readonly<Record<string, string>> };
}

/** Says what did not work. */
export const wrong = (text: string): Notice => ({ text, tone: 'wrong' });

export interface PageContent {
  /** Title of the tab and heading of the page. */
  readonly title: string;
  /** The active entry of the navigation. */
  readonly at?: string;
  /** The page that it belongs to, with a link back. */
  readonly above?: { readonly href: string; readonly label: string };
  readonly lead?: string | Html;
  /** Stylesheets of platforms, by name. */
  readonly previews?: readonly string[];
  /** The browser continues to this path by itself. */
  readonly onward?: string;
  /** Said on this page alone; others are kept in the session. */
  readonly notice?: Notice & {
    /** A secret that is shown this once, and stored nowhere. */
    readonly secret?: string;
  };
  readonly body: Html;
}

/** Who looks at the page; null: nobody is signed in. */
export interface Viewer {
  readonly name: string;
  readonly token: string;
}

const NAVIGATION = [
  ['', 'Overview'],
  ['/sources', 'Sources'],
  ['/digests', 'Digests'],
  ['/posts', 'Posts'],
  ['/corrections', 'Corrections'],
  ['/people', 'People'],
  ['/workspaces', 'Workspaces'],
  ['/tokens', 'Tokens'],
  ['/retention', 'Retention'],
  ['/accounts', 'Accounts'],
  ['/audit', 'Record'],
] as const;

export const BASE = '/manage';

export function layout(
  { title, at, above, lead, previews = [], onward, body }: PageContent,
  viewer: Viewer | null,
  notice: NonNullable<PageContent['notice']> | null,
  version: string,
): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${onward === undefined ? '' : html`<meta http-equiv="refresh" content="0;url=${onward}">`}
<title>${title} · Pullquote management</title>
<link rel="icon" href="${BASE}/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${BASE}/assets/manage.css">
${previews.map((name) => html`<link rel="stylesheet" href="${BASE}/preview/${name}.css">`)}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
  <div class="masthead-row">
    <a class="wordmark" href="${BASE}">Pullquote <span>management</span></a>
    ${viewer === null ? '' : who(viewer)}
  </div>
  ${viewer === null ? '' : navigation(at)}
</header>
<main id="main" tabindex="-1">
  ${notice === null ? '' : noticePart(notice, viewer)}
  ${above === undefined ? '' : html`<p class="above"><a href="${BASE}${above.href}">${above.label}</a></p>`}
  <h1>${title}</h1>
  ${lead === undefined ? '' : html`<p class="lead">${lead}</p>`}
  ${body}
</main>
<footer class="footer"><p>Pullquote ${version} · all times in ${ZONE}</p></footer>
</body>
</html>`;
}

function navigation(at: string | undefined): Html {
  return html`<nav class="pages" aria-label="Pages"><ul>${NAVIGATION.map(([path, label]) =>
    path === at
      ? html`<li><a href="${BASE}${path}" aria-current="page">${label}</a></li>`
      : html`<li><a href="${BASE}${path}">${label}</a></li>`,
  )}</ul></nav>`;
}

function who(viewer: Viewer): Html {
  return html`<div class="who"><span>${viewer.name}</span>${act(viewer, '/sign-out', {}, 'Sign out', 'plain')}</div>`;
}

function noticePart(
  { text, tone, secret, undo }: NonNullable<PageContent['notice']>,
  viewer: Viewer | null,
): Html {
  return html`<div class="notice notice-${tone}" role="${tone === 'wrong' ? 'alert' : 'status'}">
    <p>${text}</p>
    ${secret === undefined ? '' : html`<p><code class="secret">${secret}</code></p><p class="quiet">It is not shown again.</p>`}
    ${undo === undefined || viewer === null ? '' : act(viewer, undo.path, undo.fields, 'Undo', 'plain')}
  </div>`;
}

/** A form that is one button. */
export function act(
  viewer: Viewer,
  path: string,
  fields: Readonly<Record<string, string>>,
  label: string,
  style: 'strong' | 'plain' | 'danger' = 'plain',
  about: string | null = null,
): Html {
  return html`<form class="act" method="post" action="${BASE}${path}">
    ${hidden(viewer, fields)}
    <button class="${style}">${label}${about === null ? '' : html`<span class="unseen"> ${about}</span>`}</button>
  </form>`;
}

export function hidden({ token }: Viewer, fields: Readonly<Record<string, string>> = {}): Html {
  return html`<input type="hidden" name="token" value="${token}">${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}`;
}

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const ZONE = TIME.resolvedOptions().timeZone;

/** A moment in the time zone of this machine. */
export function time(at: string | null, never = 'never'): Html {
  return at === null ? html`${never}` : html`<time datetime="${at}">${TIME.format(new Date(at))}</time>`;
}

/** What is stored as a part of a sentence, such as `no connection`, as a whole one. */
export function sentence(words: string): string {
  if (words === '') return '';
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.!?…]$/.test(words) ? '' : '.'}`;
}

/** Shown instead of an empty list. */
export function nothing(text: string | Html): Html {
  return html`<p class="nothing">${text}</p>`;
}

/** Links to the pages before and after this one. */
export function pager(
  newer: string | null,
  older: string | null,
  labels: readonly [string, string] = ['Newer', 'Older'],
): Html {
  if (newer === null && older === null) return html``;
  return html`<nav class="pager" aria-label="More of this list">
    ${newer === null ? html`<span></span>` : html`<a href="${newer}">← ${labels[0]}</a>`}
    ${older === null ? '' : html`<a href="${older}">${labels[1]} →</a>`}
  </nav>`;
}
