/**
 * What a phone shows of a post: Discord leaves the text of components out of notifications
 * (https://github.com/discord/discord-api-docs/issues/7854). Where somebody is notified, the first post is therefore plain text: the whole
 * message if it is short, else one line above it.
 */
import { plainLine } from '../../../core/messages/escape.ts';
import type { Message } from '../../../core/messages/message.ts';
import { verbatimWords } from '../../../core/messages/verbatim.ts';
import { CONTENT, ROWS } from '../limits.ts';
import { style } from './inline.ts';
import { type Child, FLAG, type Payload, type Row, TYPE } from './payload.ts';
import { textSize } from './text-size.ts';

/** Most characters of a headline in the line above. */
const HEADLINE = 200;

/** @param role the only one that may be mentioned */
function plainPayload(content: string, rows: readonly Row[], quiet: boolean, role: string | null): Payload {
  return {
    flags: FLAG.suppressEmbeds | (quiet ? FLAG.suppressNotifications : 0),
    allowed_mentions: role === null ? { parse: [] } : { parse: [], roles: [role] },
    content: mentioning(role, content),
    components: rows,
  };
}

function mentioning(role: string | null, content: string): string {
  return role === null ? content : `<@&${role}> ${content}`;
}

/** The children of a single post as plain text with its buttons below; null: they do not fit, or are more than text. */
export function asPlainText(children: readonly Child[], quiet: boolean, role: string | null): Payload | null {
  const texts: string[] = [];
  const rows: Row[] = [];
  for (const child of children) {
    if (child.type === TYPE.text) texts.push(child.content);
    else if (child.type === TYPE.row) rows.push(child);
    else if (child.type !== TYPE.separator) return null;
  }
  const content = texts.join('\n');
  if (content.trim() === '' || rows.length > ROWS) return null;
  return textSize(mentioning(role, content)) > CONTENT ? null : plainPayload(content, rows, quiet, role);
}

/** One line of our own about the message, and its first headline. */
export function openingLine({ notice, lead }: Message, quiet: boolean, role: string | null): Payload {
  const words = lead?.words ?? null;
  const headline = words === null ? '' : `\n${style(plainLine(verbatimWords(words), HEADLINE))}`;
  return plainPayload(style(plainLine(notice), 'bold') + headline, [], quiet, role);
}
