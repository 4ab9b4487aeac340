/** The title of a payload, from its headings, for threads and forum posts. */
import { plainLine } from '../../../core/messages/escape.ts';
import { nodeText, parseMarkdown } from './markdown.ts';
import { type Payload, TYPE } from './payload.ts';

/** Every heading in reading order, without markup. */
export function payloadHeadings(payload: Payload): readonly string[] {
  return linesOf(payload).flatMap((line) => (line.kind === 'heading' ? [nodeText(line.children)] : []));
}

/** The first heading, else the first words. */
export function payloadTitle(payload: Payload, max: number): string {
  const first =
    payloadHeadings(payload)[0] ??
    linesOf(payload)
      .map((line) => nodeText(line.children))
      .join(' ');
  return plainLine(first, max) || 'Pullquote';
}

function linesOf(payload: Payload) {
  const children = payload.components.flatMap((each) =>
    each.type === TYPE.container ? each.components : [each],
  );
  const texts = children.flatMap((child) => (child.type === TYPE.text ? [child.content] : []));
  return [...(payload.content === undefined ? [] : [payload.content]), ...texts].flatMap((text) =>
    parseMarkdown(text),
  );
}
