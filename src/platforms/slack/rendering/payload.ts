/** The part of Block Kit that Pullquote uses; one payload is sent by one `chat.postMessage`. */
import type { KnownBlock } from '@slack/types';
import * as z from 'zod';
import type { DeepReadonly } from '../../../core/base/deep-readonly.ts';
import type { Json } from '../../../core/delivery/outcome.ts';
import { pictureSchema } from '../../../core/pictures/picture.ts';

const yes = z.literal(true);
const style = z.strictObject({
  bold: yes.exactOptional(),
  italic: yes.exactOptional(),
  code: yes.exactOptional(),
});

/** Literal text: Slack reads no markup in it. */
const textElement = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  style: style.exactOptional(),
});
const linkElement = z.strictObject({
  type: z.literal('link'),
  url: z.string(),
  text: z.string().min(1),
  style: style.exactOptional(),
});
/** Shown in the reader's time zone; `timestamp` in seconds. */
const dateElement = z.strictObject({
  type: z.literal('date'),
  timestamp: z.int(),
  format: z.string(),
  fallback: z.string(),
});
const emojiElement = z.strictObject({ type: z.literal('emoji'), name: z.string() });
const usergroupElement = z.strictObject({ type: z.literal('usergroup'), usergroup_id: z.string() });
const richElement = z.discriminatedUnion('type', [
  textElement,
  linkElement,
  dateElement,
  emojiElement,
  usergroupElement,
]);
export type DateElement = z.infer<typeof dateElement>;
export type RichElement = z.infer<typeof richElement>;
export type RichTextStyle = z.infer<typeof style>;

const elements = z.array(richElement).readonly();
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements });
const richQuote = z.strictObject({ type: z.literal('rich_text_quote'), elements });
const richList = z.strictObject({
  type: z.literal('rich_text_list'),
  style: z.enum(['bullet', 'ordered']),
  elements: z.array(richSection).readonly(),
});
const richPart = z.discriminatedUnion('type', [richSection, richQuote, richList]);
export type RichSection = z.infer<typeof richSection>;
export type RichPart = z.infer<typeof richPart>;

const plainText = z.strictObject({
  type: z.literal('plain_text'),
  text: z.string().min(1),
  emoji: z.literal(false),
});
/** Only our own text, escaped, with links and dates that we build. */
const mrkdwn = z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1), verbatim: yes });
const textObject = z.discriminatedUnion('type', [plainText, mrkdwn]);
export type PlainText = z.infer<typeof plainText>;
export type TextObject = z.infer<typeof textObject>;

const buttonElement = z.strictObject({
  type: z.literal('button'),
  text: plainText,
  action_id: z.string(),
  value: z.string().exactOptional(),
  url: z.string().exactOptional(),
  style: z.enum(['primary', 'danger']).exactOptional(),
});
export type ButtonElement = z.infer<typeof buttonElement>;

/** What is chosen is the token of a button. */
const menuElement = z.strictObject({
  type: z.literal('static_select'),
  action_id: z.string(),
  placeholder: plainText,
  options: z
    .array(z.strictObject({ text: plainText, value: z.string(), description: plainText.exactOptional() }))
    .readonly(),
});
export type MenuElement = z.infer<typeof menuElement>;

const richTextBlock = z.strictObject({
  type: z.literal('rich_text'),
  elements: z.array(richPart).readonly(),
});
/** A picture of ours: first the name of its file, then the id that the upload has given it. */
const fileImage = z.strictObject({
  type: z.literal('image'),
  slack_file: z.strictObject({ id: z.string() }),
  alt_text: z.string(),
});
const tableCell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  richTextBlock,
]);
export type TableCell = z.infer<typeof tableCell>;
/** The first row is the head. */
export const tableBlockSchema = z.strictObject({
  type: z.literal('table'),
  rows: z.array(z.array(tableCell).readonly()).readonly(),
  column_settings: z
    .array(z.strictObject({ align: z.literal('right').exactOptional(), is_wrapped: yes.exactOptional() }))
    .readonly(),
});
export type TableBlock = z.infer<typeof tableBlockSchema>;

const otherBlock = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), text: plainText }),
  richTextBlock,
  z.strictObject({ type: z.literal('context'), elements: z.array(textObject).readonly() }),
  z.strictObject({ type: z.literal('divider') }),
  tableBlockSchema,
  z.strictObject({ type: z.literal('image'), image_url: z.string(), alt_text: z.string() }),
  z.strictObject({
    type: z.literal('actions'),
    elements: z.array(z.discriminatedUnion('type', [buttonElement, menuElement])).readonly(),
  }),
]);
const slackBlock = z.union([otherBlock, fileImage]) satisfies z.ZodType<DeepReadonly<KnownBlock>>;
export type RichTextBlock = z.infer<typeof richTextBlock>;
export type SlackBlock = z.infer<typeof slackBlock>;

const payload = z.strictObject({
  /** For notifications and screen readers; escaped. */
  text: z.string().min(1),
  blocks: z.array(slackBlock).readonly(),
  unfurl_links: z.literal(false),
  unfurl_media: z.literal(false),
  /** Those that the blocks name; drawn and uploaded when the post is sent. */
  drawings: z.array(pictureSchema).readonly().exactOptional(),
});
export type SlackPayload = z.infer<typeof payload>;

/**
 * Reads back what `render` made, from the outbox or the web page.
 * @throws {z.ZodError} a fault: it is none of our payloads.
 */
export function readPayload(json: Json): SlackPayload {
  return payload.parse(json);
}

/** Payloads in the outbox are sent unchanged, even if a newer version renders differently. */
export const keptPayload = z.looseObject({
  text: z.string().min(1),
  blocks: z.array(z.looseObject({ type: z.string() })).min(1),
  unfurl_links: z.literal(false),
  unfurl_media: z.literal(false),
});
export type KeptPayload = z.infer<typeof keptPayload>;

export function plainTextObject(text: string): PlainText {
  return { type: 'plain_text', text, emoji: false };
}

export function markdown(text: string): TextObject {
  return { type: 'mrkdwn', text, verbatim: true };
}

export function section(elements: readonly RichElement[]): RichSection {
  return { type: 'rich_text_section', elements };
}

export function rich(...parts: readonly RichPart[]): RichTextBlock {
  return { type: 'rich_text', elements: parts };
}
