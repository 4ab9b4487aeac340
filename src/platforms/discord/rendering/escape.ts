/** Escapes foreign text in Discord's markdown and builds links that cannot pretend to lead elsewhere. */
import { linkable, plainLine } from '../../../core/messages/escape.ts';
import { isolated } from '../../../core/text/direction-controls.ts';

/** Characters that a backslash makes literal: https://support.discord.com/hc/en-us/articles/210298617 */
const MARKUP = /[\\*_~`|<[\]@]|:(?=\S)/g;
/** Markup at the start of a line only: headings, small print, quotes, bullets; a number with a full stop is a list. */
const LINE_START = /^([^\S\n]*)([-+>#]|\d+(?=\.))/gm;

/** Text that Discord shows character for character: without markup, mentions, or automatic links. */
export function literal(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(LINE_START, (_, space: string, mark: string) => {
    return /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
  });
}

/** Longer addresses in running text lose their fragment. */
const ADDRESS = 1000;

/** The address for a masked link, or null if it may not be linked. */
function target(url: string | null): string | null {
  const href = linkable(url, ADDRESS);
  return href === null ? null : href.replace(/[()<>\\]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** `[label](address)`; if the label is not safe in a link, the label followed by the host as the link. */
export function markdownLink(label: string, url: string | null): string {
  const name = plainLine(label);
  return linkWords(name, isolated(name, literal(name)), url);
}

/** Like `markdownLink` for text that is already escaped and styled; `raw` is what the reader will see. */
export function linkWords(raw: string, written: string, url: string | null): string {
  const address = target(url);
  if (address === null) return written;
  if (isLabel(raw)) return `[${written}](${address})`;
  const host = new URL(address).host;
  return raw === '' ? `[${literal(host)}](${address})` : `${written} ([${literal(host)}](${address}))`;
}

/** Discord allows no brackets or line breaks in a label, and no label that looks like an address. */
function isLabel(raw: string): boolean {
  return raw !== '' && !/[[\]\n\r]|:\/\/|www\./i.test(raw) && !/^[\w-]+(?:\.[\w-]+)+\/?$/.test(raw);
}
