/** A Slack payload as HTML that looks like Slack, made from the payload alone; everything in it is escaped. */
import type { Json } from '../../core/delivery/outcome.ts';
import { escapeHtml, linkable } from '../../core/messages/escape.ts';
import { wordingFor } from '../../core/wording/index.ts';
import { type CanvasPayload, canvasPayload } from './rendering/canvas.ts';
import {
  type ButtonElement,
  type MenuElement,
  type RichElement,
  type RichPart,
  type RichTextStyle,
  readPayload,
  type SlackBlock,
  type TableBlock,
  type TableCell,
  type TextObject,
} from './rendering/payload.ts';
import { elementsOf } from './rendering/tables.ts';

/** @param locale the reader's, for what is said around the message */
export function html(json: Json, locale = 'en-GB'): string {
  const canvas = canvasPayload.safeParse(json);
  if (canvas.success) return document(canvas.data);
  const { blocks, text } = readPayload(json);
  const { spoken: title } = wordingFor(locale).page.preview;
  return [
    '<div class="slack-message">',
    '<div class="slack-avatar" aria-hidden="true">P</div>',
    '<div class="slack-body">',
    '<p class="slack-sender"><strong>Pullquote</strong> <span class="slack-badge">APP</span></p>',
    ...blocks.map(block),
    `<details class="slack-fallback"><summary>${title}</summary><p>${spoken(text)}</p></details>`,
    '</div></div>',
  ].join('');
}

/** As plain text: Slack draws it beside the channel, and no post shows it. */
function document({ canvas: { title, markdown } }: CanvasPayload): string {
  return `<details class="slack-message slack-canvas"><summary>${escapeHtml(title)}</summary><pre>${escapeHtml(markdown)}</pre></details>`;
}

function block(shown: SlackBlock): string {
  switch (shown.type) {
    case 'header':
      return `<h3 class="slack-header">${escapeHtml(shown.text.text)}</h3>`;
    case 'rich_text':
      return `<div class="slack-rich">${shown.elements.map(richPart).join('')}</div>`;
    case 'context':
      return `<p class="slack-context">${shown.elements.map((one) => `<span>${object(one)}</span>`).join(' ')}</p>`;
    case 'table':
      return table(shown);
    case 'divider':
      return '<hr class="slack-divider">';
    case 'image':
      return 'slack_file' in shown
        ? drawing(shown.slack_file.id, shown.alt_text)
        : picture(shown.image_url, shown.alt_text);
    case 'actions':
      return `<div class="slack-actions">${shown.elements.map((one) => (one.type === 'button' ? button(one) : menu(one))).join('')}</div>`;
    default:
      return shown satisfies never;
  }
}

function table({ rows: [head = [], ...rows], column_settings: settings }: TableBlock): string {
  const row = (cells: readonly TableCell[], tag: 'th' | 'td'): string => {
    const drawn = cells.map((cell, at) => {
      const side = settings[at]?.align === 'right' ? ' class="slack-number"' : '';
      return `<${tag}${side}>${inside(elementsOf(cell))}</${tag}>`;
    });
    return `<tr>${drawn.join('')}</tr>`;
  };
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<table class="slack-table"><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table>`;
}

function richPart(part: RichPart): string {
  switch (part.type) {
    case 'rich_text_section':
      return `<div class="slack-line">${inside(part.elements)}</div>`;
    case 'rich_text_quote':
      return `<blockquote class="slack-quote">${inside(part.elements)}</blockquote>`;
    case 'rich_text_list': {
      const tag = part.style === 'ordered' ? 'ol' : 'ul';
      const entries = part.elements.map((entry) => `<li>${inside(entry.elements)}</li>`).join('');
      return `<${tag} class="slack-list">${entries}</${tag}>`;
    }
    default:
      return part satisfies never;
  }
}

function inside(elements: readonly RichElement[]): string {
  return elements.map(richElement).join('');
}

function richElement(element: RichElement): string {
  switch (element.type) {
    case 'text':
      return styled(escapeHtml(element.text), element.style);
    case 'link':
      return styled(anchor(element.url, element.text), element.style);
    case 'date':
      return moment(element.timestamp, element.fallback);
    case 'emoji':
      return element.name === 'warning' ? '⚠️' : `:${escapeHtml(element.name)}:`;
    case 'usergroup':
      return `<span class="slack-mention">@${escapeHtml(element.usergroup_id)}</span>`;
    default:
      return element satisfies never;
  }
}

function styled(content: string, style: RichTextStyle | undefined): string {
  const wrap = (tag: string, on: true | undefined, inner: string): string =>
    on === true ? `<${tag}>${inner}</${tag}>` : inner;
  return wrap('strong', style?.bold, wrap('em', style?.italic, wrap('code', style?.code, content)));
}

/** Only http(s) addresses are linked. */
function anchor(url: string, label: string): string {
  const target = linkable(url);
  if (target === null) return escapeHtml(label);
  return `<a class="slack-link" href="${escapeHtml(target)}" rel="noopener noreferrer" target="_blank">${escapeHtml(label)}</a>`;
}

/** The web page draws it itself. */
function drawing(file: string, alt: string): string {
  return `<img class="slack-picture slack-drawing" src="/pictures/${escapeHtml(file)}" alt="${escapeHtml(alt)}" loading="lazy">`;
}

/** Only https, so that the page sends no unencrypted requests. */
function picture(url: string, alt: string): string {
  const source = linkable(url);
  if (!source?.startsWith('https:')) return `<p class="slack-line">${anchor(url, alt)}</p>`;
  const described = `src="${escapeHtml(source)}" alt="${escapeHtml(alt)}"`;
  return `<img class="slack-picture" ${described} loading="lazy" referrerpolicy="no-referrer">`;
}

function menu({ placeholder, options }: MenuElement): string {
  const entries = options.map(({ text, value, description }) => {
    const hint = description === undefined ? '' : `<small>${escapeHtml(description.text)}</small>`;
    return `<li><button class="slack-option" type="submit" name="token" value="${escapeHtml(value)}">${escapeHtml(text.text)}${hint}</button></li>`;
  });
  return `<details class="slack-menu"><summary>${escapeHtml(placeholder.text)}</summary><ul>${entries.join('')}</ul></details>`;
}

function button(shown: ButtonElement): string {
  const look = `slack-button${shown.style === undefined ? '' : ` slack-${shown.style}`}`;
  const label = escapeHtml(shown.text.text);
  const target = linkable(shown.url ?? null);
  if (target !== null) {
    return `<a class="${look}" href="${escapeHtml(target)}" rel="noopener noreferrer" target="_blank">${label}</a>`;
  }
  return `<button class="${look}" type="submit" name="token" value="${escapeHtml(shown.value ?? '')}">${label}</button>`;
}

function moment(timestamp: number, fallback: string): string {
  const at = new Date(timestamp * 1000);
  const exact = Number.isNaN(at.getTime()) ? '' : ` datetime="${at.toISOString()}"`;
  return `<time class="slack-date"${exact}>${escapeHtml(fallback)}</time>`;
}

/** `<url|label>`, `<!date^seconds^format|fallback>`, and escaped text between them. */
const CONTROL = /<([^<>|]{1,3000})\|([^<>|]{0,300})>/g;

function object(shown: TextObject): string {
  if (shown.type === 'plain_text') return escapeHtml(shown.text);
  let drawn = '';
  let at = 0;
  for (const match of shown.text.matchAll(CONTROL)) {
    const [whole, target = '', label = ''] = match;
    drawn += spoken(shown.text.slice(at, match.index)) + control(target, literally(label));
    at = match.index + whole.length;
  }
  return drawn + spoken(shown.text.slice(at));
}

function control(target: string, label: string): string {
  const date = /^!date\^(\d{1,12})\^/.exec(target);
  return date === null ? anchor(literally(target), label) : moment(Number(date[1]), label);
}

function spoken(mrkdwn: string): string {
  return escapeHtml(literally(mrkdwn));
}

function literally(mrkdwn: string): string {
  return mrkdwn.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
