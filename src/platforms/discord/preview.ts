/** A Discord payload as HTML that looks like Discord, made from the payload alone. */
import type { Json } from '../../core/delivery/outcome.ts';
import { escapeHtml } from '../../core/messages/escape.ts';
import type { Usage } from '../../core/ports/ports.ts';
import { BUTTON_LABEL, COMPONENTS, CONTENT, TEXT } from './limits.ts';
import { ACCENT, tokenOf } from './render.ts';
import { type MarkdownLine, type Node, parseMarkdown } from './rendering/markdown.ts';
import {
  type Child,
  type Container,
  type Menu,
  type Payload,
  type Row,
  TYPE,
  weightOf,
} from './rendering/payload.ts';

/** `payload` is one of the payloads that `render` made; `locale` is that of its dates, which Discord writes in the reader's language. */
export function html(payload: Json, locale = 'en-GB'): string {
  const { content, components } = payloadOf(payload);
  const plain =
    content === undefined
      ? []
      : [`<div class="discord-text">${blocks(parseMarkdown(content), locale)}</div>`];
  const inner = components.map((each) =>
    each.type === TYPE.container ? container(each, locale) : child(each, locale),
  );
  const markup = [
    '<div class="discord-message"><span class="discord-avatar" aria-hidden="true">P</span>',
    '<div class="discord-body"><p class="discord-author"><b>Pullquote</b> <span class="discord-app">APP</span></p>',
    ...plain,
    ...inner,
    '</div></div>',
  ].join('');
  return withoutGaps(markup);
}

/** The levels of headings without a gap: a screen reader's outline of the page goes on below the preview's own heading. */
function withoutGaps(markup: string): string {
  const level = /aria-level="(\d)"/g;
  const used = [...new Set([...markup.matchAll(level)].map(([, number]) => number))].sort();
  return markup.replace(level, (_, number: string) => `aria-level="${FIRST_LEVEL + used.indexOf(number)}"`);
}

/** Below the name of the platform, which is a heading of the second level. */
const FIRST_LEVEL = 3;

/** How much of Discord's limits a payload uses, for the web page. */
export function usage(payload: Json): readonly Usage[] {
  const children = payloadOf(payload).components.flatMap((each): readonly Child[] =>
    each.type === TYPE.container ? each.components : [each],
  );
  const containers = payloadOf(payload).components.filter((each) => each.type === TYPE.container).length;
  const rows = children.filter((each) => each.type === TYPE.row);
  const labels = rows.flatMap((row) =>
    row.components.map((button) => (button.type === TYPE.menu ? 0 : button.label.length)),
  );
  const characters = children.reduce(
    (sum, each) => sum + (each.type === TYPE.text ? each.content.length : 0),
    0,
  );
  const { content } = payloadOf(payload);
  if (content !== undefined) return [{ label: 'characters', used: content.length, limit: CONTENT }];
  return [
    {
      label: 'components',
      used: children.reduce((sum, each) => sum + weightOf(each), containers),
      limit: COMPONENTS,
    },
    { label: 'characters', used: characters, limit: TEXT },
    { label: 'label', used: Math.max(0, ...labels), limit: BUTTON_LABEL },
  ];
}

/** @throws {Error} a fault: `render` did not make this payload. */
function payloadOf(json: Json): Payload {
  if (json === null || typeof json !== 'object' || !('components' in json))
    throw new Error('not a Discord payload');
  return json as Payload;
}

function container(each: Container, locale: string): string {
  const tone = Object.entries(ACCENT).find(([, colour]) => colour === each.accent_color)?.[0] ?? 'normal';
  return `<div class="discord-container discord-accent-${tone}">${each.components.map((one) => child(one, locale)).join('')}</div>`;
}

function child(each: Child, locale: string): string {
  switch (each.type) {
    case TYPE.text:
      return `<div class="discord-text">${blocks(parseMarkdown(each.content), locale)}</div>`;
    case TYPE.separator:
      return `<hr class="discord-separator${each.divider ? '' : ' discord-separator-blank'}">`;
    case TYPE.gallery:
      return each.items.map(({ media, description }) => figure(media.url, description ?? '')).join('');
    case TYPE.file:
      return `<p class="discord-file">${escapeHtml(each.file.url.replace('attachment://', ''))}</p>`;
    case TYPE.row:
      return buttons(each);
    default:
      return each satisfies never;
  }
}

function figure(url: string, description: string): string {
  const [src, alt] = [escapeHtml(url), escapeHtml(description)];
  const drawn = /^attachment:\/\/([\w-]+\.png)$/.exec(url)?.[1];
  if (drawn !== undefined)
    return `<img class="discord-picture" src="/pictures/${drawn}" alt="${alt}" loading="lazy">`;
  return url.startsWith('https:')
    ? `<img class="discord-picture" src="${src}" alt="${alt}" loading="lazy" referrerpolicy="no-referrer">`
    : `<p class="discord-picture">${alt}</p>`;
}

const LOOK: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

function buttons(row: Row): string {
  const drawn = row.components.map((button) => {
    if (button.type === TYPE.menu) return menu(button);
    const label = escapeHtml(button.label);
    return 'url' in button
      ? `<a class="discord-button discord-link" href="${escapeHtml(button.url)}" target="_blank" rel="noopener noreferrer">${label} ↗</a>`
      : `<button type="submit" name="token" value="${escapeHtml(tokenOf(button.custom_id))}" class="discord-button discord-${LOOK[button.style] ?? 'secondary'}">${label}</button>`;
  });
  return `<div class="discord-row">${drawn.join('')}</div>`;
}

function menu({ placeholder, options }: Menu): string {
  const entries = options.map(({ label, value, description }) => {
    const hint = description === undefined ? '' : `<small>${escapeHtml(description)}</small>`;
    return `<li><button type="submit" name="token" value="${escapeHtml(value)}" class="discord-option">${escapeHtml(label)}${hint}</button></li>`;
  });
  return `<details class="discord-menu"><summary>${escapeHtml(placeholder)}</summary><ul>${entries.join('')}</ul></details>`;
}

/** Groups neighbouring entries into one list. */
function blocks(lines: readonly MarkdownLine[], locale: string): string {
  let drawn = '';
  lines.forEach((line, i) => {
    const list = listTag(line);
    if (list !== null && listTag(lines[i - 1]) !== list) {
      drawn += list === 'ol' ? `<ol start="${line.number}">` : '<ul>';
    }
    drawn += block(line, locale);
    if (list !== null && listTag(lines[i + 1]) !== list) drawn += `</${list}>`;
  });
  return drawn;
}

function listTag(line: MarkdownLine | undefined): 'ul' | 'ol' | null {
  if (line?.kind === 'bullet') return 'ul';
  return line?.kind === 'number' ? 'ol' : null;
}

function block(line: MarkdownLine, locale: string): string {
  const inner = nodes(line.children, locale);
  switch (line.kind) {
    case 'heading':
      return `<p class="discord-h${line.number}" role="heading" aria-level="${line.number + 2}">${inner}</p>`;
    case 'small':
      return `<p class="discord-small">${inner}</p>`;
    case 'quote':
      return `<blockquote>${inner}</blockquote>`;
    case 'bullet':
    case 'number':
      return `<li>${inner}</li>`;
    case 'paragraph':
      return `<p>${inner}</p>`;
    default:
      return line.kind satisfies never;
  }
}

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', spoiler: 'span' } as const;

function nodes(list: readonly Node[], locale: string): string {
  return list.map((each) => node(each, locale)).join('');
}

function node(each: Node, locale: string): string {
  switch (each.kind) {
    case 'text':
      return escapeHtml(each.text);
    case 'code':
      return `<code>${escapeHtml(each.text)}</code>`;
    case 'mention':
      return `<span class="discord-mention">${escapeHtml(each.text)}</span>`;
    case 'style': {
      const tag = TAGS[each.style];
      return `<${tag}>${nodes(each.children, locale)}</${tag}>`;
    }
    case 'link':
      return `<a href="${escapeHtml(each.url)}" target="_blank" rel="noopener noreferrer">${nodes(each.children, locale)}</a>`;
    case 'time':
      return time(each.seconds, each.style, locale);
    default:
      return each satisfies never;
  }
}

/** Discord shows the reader's time zone. The preview shows UTC, so that it looks the same for everybody. */
function time(seconds: number, style: string, locale: string): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return '';
  const withDate = !['t', 'T'].includes(style);
  const withTime = !['d', 'D'].includes(style);
  const shown = new Intl.DateTimeFormat(locale, {
    ...(withDate ? { dateStyle: style === 'd' ? 'short' : 'long' } : {}),
    ...(withTime ? { timeStyle: 'short' } : {}),
    timeZone: 'UTC',
  }).format(date);
  return `<time class="discord-time" datetime="${date.toISOString()}">${shown}</time>`;
}
