/** Slack payloads as a person meets them in the client, with everything that Slack would not take. */
import type { Json } from '../../../src/core/delivery/outcome.ts';
import {
  type PlainText,
  type RichElement,
  readPayload,
  type SlackBlock,
} from '../../../src/platforms/slack/rendering/payload.ts';
import { elementsOf } from '../../../src/platforms/slack/rendering/tables.ts';
import type { Reading } from '../../contracts/platform-render.ts';
import { pingsOf, pingsOfText, strangeControls, violationsOfBlocks } from '../../fakes/slack/blocks.ts';

export function read(json: Json): Reading {
  const { text, blocks } = readPayload(json);
  const parts = blocks.map(readBlock);
  return {
    text: parts.map((part) => part.text).join('\n'),
    links: parts.flatMap((part) => part.links),
    pings: [...pingsOf(blocks), ...pingsOfText(text)],
    tokens: parts.flatMap((part) => part.tokens),
    violations: [
      ...violationsOfBlocks(blocks),
      ...strangeControls(text).map((control) => `control sequence in the text: ${control}`),
      ...(text.length > 4000 ? ['text is longer than 4,000'] : []),
    ],
  };
}

interface Part {
  readonly text: string;
  readonly links: readonly string[];
  readonly tokens: readonly string[];
}

function readBlock(block: SlackBlock): Part {
  switch (block.type) {
    case 'header':
      return { text: block.text.text, links: [], tokens: [] };
    case 'table': {
      const cells = block.rows.map((row) => row.map(elementsOf));
      return {
        text: cells.map((row) => row.map((cell) => cell.map(words).join('')).join(' · ')).join('\n'),
        links: cells.flat(2).flatMap((element) => (element.type === 'link' ? [element.url] : [])),
        tokens: [],
      };
    }
    case 'rich_text': {
      const lines = block.elements.flatMap((part) =>
        part.type === 'rich_text_list' ? part.elements.map((entry) => entry.elements) : [part.elements],
      );
      return {
        text: lines.map((line) => line.map(words).join('')).join('\n'),
        links: lines.flat().flatMap((element) => (element.type === 'link' ? [element.url] : [])),
        tokens: [],
      };
    }
    case 'context': {
      const objects = block.elements;
      const marked = objects.map((object) => (object.type === 'mrkdwn' ? object.text : ''));
      return {
        text: objects.map((object) => (object.type === 'mrkdwn' ? said(object.text) : object.text)).join(' '),
        links: marked.flatMap((one) =>
          [...one.matchAll(/<(https?:[^|>]+)\|/g)].map(([, url = '']) => literal(url)),
        ),
        tokens: [],
      };
    }
    case 'image':
      return { text: block.alt_text, links: 'image_url' in block ? [block.image_url] : [], tokens: [] };
    case 'divider':
      return { text: '', links: [], tokens: [] };
    case 'actions':
      return {
        text: block.elements
          .flatMap((one): readonly { readonly text: PlainText; readonly value?: string }[] =>
            one.type === 'button' ? [one] : one.options,
          )
          .map(({ text }) => text.text)
          .join(' '),
        links: block.elements.flatMap((one) =>
          one.type === 'button' && one.url !== undefined ? [one.url] : [],
        ),
        tokens: block.elements
          .flatMap((one): readonly { readonly text: PlainText; readonly value?: string }[] =>
            one.type === 'button' ? [one] : one.options,
          )
          .flatMap(({ value }) => value ?? []),
      };
    default:
      return block satisfies never;
  }
}

function words(element: RichElement): string {
  if (element.type === 'text' || element.type === 'link') return element.text;
  return element.type === 'date' ? element.fallback : '';
}

function said(mrkdwn: string): string {
  return literal(mrkdwn.replace(/<[^|<>]+\|([^<>]*)>/g, '$1'));
}

function literal(mrkdwn: string): string {
  return mrkdwn.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
