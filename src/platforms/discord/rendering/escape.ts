/** Foreign text made literal in Discord's markdown, and links that cannot pretend to lead elsewhere. */
import { linkable, plainLine } from '../../../core/messages/escape.ts';

/** A backslash makes any of them literal: https://support.discord.com/hc/en-us/articles/210298617 */
const MARKUP = /[\\*_~`|<[\]@]|:(?=\S)/g;
/** Only at the start of a line: headings, small print, quotes, bullets; a number is a list when a full stop follows. */
const LINE_START = /^([^\S\n]*)([-+>#]|\d+(?=\.))/gm;

/** The text so that Discord shows it character for character: no markup, no mention, no address that lights up. */
export function literal(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(LINE_START, (_, space: string, mark: string) => {
    return /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
  });
}

/** The longest address that stands in running text; a longer one loses its fragment. */
const ADDRESS = 1000;

/** A linkable address as it may stand between the brackets of a masked link; null when it may not be linked. */
function target(url: string | null): string | null {
  const href = linkable(url, ADDRESS);
  return href === null ? null : href.replace(/[()<>\\]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** `[label](address)`; where the label cannot carry the link safely, the label and the host as the link. */
export function markdownLink(label: string, url: string | null): string {
  const name = plainLine(label);
  return linkWords(name, literal(name), url);
}

/** The same for words that are escaped (and styled) already: `raw` is what the reader will see. */
export function linkWords(raw: string, written: string, url: string | null): string {
  const address = target(url);
  if (address === null) return written;
  if (isLabel(raw)) return `[${written}](${address})`;
  const host = new URL(address).host;
  return raw === '' ? `[${literal(host)}](${address})` : `${written} ([${literal(host)}](${address}))`;
}

/** Discord takes no brackets or line breaks in a label and shows none that looks like an address. */
function isLabel(raw: string): boolean {
  return raw !== '' && !/[[\]\n\r]|:\/\/|www\./i.test(raw) && !/^[\w-]+(?:\.[\w-]+)+\/?$/.test(raw);
}
