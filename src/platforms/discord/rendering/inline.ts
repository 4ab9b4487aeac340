/** Inlines as Discord's markdown. */
import { plainLine } from '../../../core/messages/escape.ts';
import type { Inline } from '../../../core/messages/message.ts';
import { cutAtSentence, OMISSION, splitOwnText } from '../../../core/messages/split.ts';
import { type Verbatim, verbatimWords } from '../../../core/messages/verbatim.ts';
import { isolated } from '../../../core/text/direction-controls.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { linkWords, literal, markdownLink } from './escape.ts';
import { serverWords } from './server-words.ts';
import { textSize } from './text-size.ts';

/** Most characters of one string, so that any two fit into one text display. */
const STRETCH = 1800;

type Style = 'bold' | 'italic' | 'code' | 'marked';

/** A line of inlines as markdown strings of at most `STRETCH` characters, to be joined without a separator. */
export function renderInlines(inlines: readonly Inline[], post: Catalogue['post']): readonly string[] {
  return inlines.flatMap((inline) => writeOne(inline, post)).filter((stretch) => stretch !== '');
}

function writeOne(inline: Inline, post: Catalogue['post']): readonly string[] {
  switch (inline.kind) {
    case 'own':
      return splitOwnText(serverWords(inline.text), STRETCH / 3).map((text) => own(text, inline.style));
    case 'name':
      return [style(plainLine(inline.text), inline.style)];
    case 'verbatim':
      return [writeWords(inline.words, post, inline)];
    case 'link':
      return [markdownLink(inline.label, inline.url)];
    case 'time':
      return [timestampTag(inline.at, inline.style)];
    default:
      return inline satisfies never;
  }
}

/** A command of two words within a sentence of our own. */
const COMMAND = /(?<![\w/])\/(?:digest|sources|stories|pullquote) [a-z]+/g;

/** Our own words. Commands in a sentence stand out, and can then be mentioned. */
function own(text: string, look?: Exclude<Style, 'marked'>): string {
  if (look !== undefined || !text.includes('/')) return style(text, look);
  return style(text).replace(COMMAND, '`$&`');
}

/** A source's words, whole or shortened at the end of a sentence with a mark. */
function writeWords(
  v: Verbatim,
  post: Catalogue['post'],
  { url, style: look }: { readonly url?: string; readonly style?: Exclude<Style, 'code'> } = {},
): string {
  const { kept, cut } = cutAtSentence(v, STRETCH, STRETCH, (text) => textSize(style(text, look)));
  if (kept === null) return linkWords(post.tooLong, literal(post.tooLong), url ?? null);
  const text = verbatimWords(kept);
  const written = linkWords(text, style(text, look), url ?? null);
  return cut ? `${written} ${OMISSION}` : written;
}

/** `<t:…>` appears in the reader's time zone and language. docs/reference.mdx, "Timestamp Styles". */
export function timestampTag(at: string, look: Extract<Inline, { kind: 'time' }>['style']): string {
  const letter = { date: 'D', day: 'd', time: 't', datetime: 'f', relative: 'R' }[look];
  return `<t:${Math.floor(Date.parse(at) / 1000)}:${letter}>`;
}

/**
 * Escaped and styled text. Marks must touch the words and end with the line, so white space stays outside and each line
 * is styled by itself.
 */
export function style(text: string, look?: Style): string {
  return isolated(text, marked(text, look));
}

/** The same for a part of a text, which is isolated as a whole. */
export function marked(text: string, look?: Style): string {
  if (look === undefined) return literal(text);
  if (look === 'code') return text.includes('`') ? literal(text) : text.trim() && `\`${text}\``;
  const mark = look === 'italic' ? '*' : '**';
  return text
    .split('\n')
    .map((line) => {
      const inner = line.trim();
      if (inner === '') return line;
      const start = line.indexOf(inner);
      return `${line.slice(0, start)}${mark}${literal(inner)}${mark}${line.slice(start + inner.length)}`;
    })
    .join('\n');
}

/** Joins strings. An invisible character keeps the marks of two neighbours from being read as one. */
export function join(stretches: readonly string[], between = ''): string {
  return stretches.reduce((line, next) => {
    const touching = between === '' && /[*_`]$/.test(line) && /^[*_`]/.test(next);
    return line === '' ? next : `${line}${touching ? '\u2060' : between}${next}`;
  }, '');
}
