/** Block Kit as strict as Slack: the reasons for which the fake server answers `invalid_blocks`. */
import * as z from 'zod';

const plainText = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });
const mrkdwn = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });
const anyText = (max: number) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);
const webAddress = (max: number) =>
  z
    .string()
    .max(max)
    .refine((url) => /^https?:\/\//.test(url) && URL.canParse(url), 'an http address');

const style = z
  .strictObject({
    bold: z.boolean(),
    italic: z.boolean(),
    strike: z.boolean(),
    code: z.boolean(),
    underline: z.boolean(),
  })
  .partial();
const styled = { style: style.optional() };
const richElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(3000), ...styled }),
  z.strictObject({
    type: z.literal('link'),
    url: webAddress(3000),
    text: z.string().min(1).optional(),
    unsafe: z.boolean().optional(),
    ...styled,
  }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int().min(0),
    format: z.string().regex(/\{[a-z_]+\}/),
    url: webAddress(3000).optional(),
    fallback: z.string().optional(),
    ...styled,
  }),
  z.strictObject({ type: z.literal('emoji'), name: z.string().regex(/^[a-z0-9_+-]+$/), ...styled }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: z.string().regex(/^S[A-Z0-9]+$/), ...styled }),
  z.strictObject({ type: z.literal('user'), user_id: z.string().regex(/^[UW][A-Z0-9]+$/), ...styled }),
  z.strictObject({ type: z.literal('channel'), channel_id: z.string().regex(/^[CDG][A-Z0-9]+$/), ...styled }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), ...styled }),
]);
const richSection = z.strictObject({
  type: z.literal('rich_text_section'),
  elements: z.array(richElement).min(1),
});
const richPart = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({
    type: z.literal('rich_text_quote'),
    elements: z.array(richElement).min(1),
    border: z.int().optional(),
  }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(richSection).min(1),
    indent: z.int().min(0).max(8).optional(),
    border: z.int().optional(),
  }),
  z.strictObject({ type: z.literal('rich_text_preformatted'), elements: z.array(richElement).min(1) }),
]);

const actionId = z.string().min(1).max(255);
const confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
});
const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: actionId,
  value: z.string().max(2000).optional(),
  url: webAddress(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: z.string().max(75).optional(),
});
const option = z.strictObject({
  text: plainText(75),
  value: z.string().min(1).max(75),
  description: plainText(75).optional(),
});
const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  action_id: actionId,
  options: z.array(option).min(1).max(100),
  initial_option: option.optional(),
  placeholder: plainText(150).optional(),
  focus_on_load: z.boolean().optional(),
});
const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  action_id: actionId,
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  filter: z
    .strictObject({
      include: z
        .array(z.enum(['im', 'mpim', 'private', 'public']))
        .min(1)
        .optional(),
      exclude_bot_users: z.boolean().optional(),
      exclude_external_shared_channels: z.boolean().optional(),
    })
    .optional(),
  placeholder: plainText(150).optional(),
  response_url_enabled: z.boolean().optional(),
});
const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  action_id: actionId,
  initial_option: option.optional(),
  min_query_length: z.int().min(0).optional(),
  placeholder: plainText(150).optional(),
  focus_on_load: z.boolean().optional(),
});
const timePicker = z.strictObject({
  type: z.literal('timepicker'),
  action_id: actionId,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  placeholder: plainText(150).optional(),
  focus_on_load: z.boolean().optional(),
  timezone: z.string().optional(),
});
const plainInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: actionId,
  multiline: z.boolean().optional(),
  initial_value: z.string().max(3000).optional(),
  min_length: z.int().min(0).max(3000).optional(),
  max_length: z.int().min(1).max(3000).optional(),
  placeholder: plainText(150).optional(),
  focus_on_load: z.boolean().optional(),
});

const id = { block_id: z.string().min(1).max(255).optional() };
const tableCell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('rich_text'), elements: z.array(richPart).min(1), ...id }),
]);
const messageBlocks = [
  z.strictObject({ type: z.literal('header'), text: plainText(150), ...id }),
  z.strictObject({ type: z.literal('rich_text'), elements: z.array(richPart).min(1), ...id }),
  z
    .strictObject({
      type: z.literal('section'),
      text: anyText(3000).optional(),
      fields: z.array(anyText(2000)).min(1).max(10).optional(),
      accessory: button.optional(),
      expand: z.boolean().optional(),
      ...id,
    })
    .refine((block) => block.text !== undefined || block.fields !== undefined, 'text or fields'),
  z.strictObject({ type: z.literal('context'), elements: z.array(anyText(3000)).min(1).max(10), ...id }),
  z.strictObject({ type: z.literal('divider'), ...id }),
  z.strictObject({
    type: z.literal('table'),
    rows: z.array(z.array(tableCell).min(1).max(20)).min(1).max(100),
    column_settings: z
      .array(
        z.strictObject({
          align: z.enum(['left', 'center', 'right']).optional(),
          is_wrapped: z.boolean().optional(),
        }),
      )
      .max(20)
      .optional(),
    ...id,
  }),
  z.strictObject({
    type: z.literal('image'),
    /** A picture elsewhere, or a file that was uploaded: one of the two. */
    image_url: webAddress(3000).optional(),
    slack_file: z.strictObject({ id: z.string().regex(/^F[A-Z0-9]+$/) }).optional(),
    alt_text: z.string().min(1).max(2000),
    title: plainText(2000).optional(),
    ...id,
  }),
  z.strictObject({
    type: z.literal('actions'),
    elements: z
      .array(z.discriminatedUnion('type', [button, staticSelect]))
      .min(1)
      .max(25),
    ...id,
  }),
] as const;
const inputBlock = z.strictObject({
  type: z.literal('input'),
  label: plainText(2000),
  element: z.discriminatedUnion('type', [
    plainInput,
    staticSelect,
    conversationsSelect,
    externalSelect,
    timePicker,
  ]),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  ...id,
});
const messageBlock = z.union(messageBlocks);
/** A table stands in messages only. */
const viewBlock = z.union([...messageBlocks, inputBlock]).refine(({ type }) => type !== 'table', 'no table');

const home = z.strictObject({
  type: z.literal('home'),
  blocks: z.array(viewBlock).max(100),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
});
const modal = z.strictObject({
  type: z.literal('modal'),
  title: plainText(24),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  blocks: z.array(viewBlock).min(1).max(100),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
});

/** Slack counts texts and an amount for every block: messages were refused from about 13,200 on. */
const ALL_CHARACTERS = 13_200;
const PER_BLOCK = 125;

/** Everything that is wrong with a message's blocks; empty if Slack would accept them. */
export function violationsOfBlocks(blocks: unknown): readonly string[] {
  const found = problems(z.array(messageBlock).max(50), blocks);
  const length = JSON.stringify(blocks).length;
  const overhead = Array.isArray(blocks) ? blocks.length * PER_BLOCK : 0;
  const words = textsOf(blocks).reduce((sum, text) => sum + text.length, 0);
  return [
    ...found,
    ...(objectsIn(blocks).filter((one) => one['type'] === 'table').length > 1
      ? ['only_one_table_allowed']
      : []),
    ...repeated(blocks, 'action_id').map((one) => `action_id is there twice: ${one}`),
    ...repeated(blocks, 'block_id').map((one) => `block_id is there twice: ${one}`),
    ...(words + overhead > ALL_CHARACTERS
      ? [`msg_blocks_too_long: ${words} + ${overhead} of ${length}`]
      : []),
  ];
}

export function violationsOfView(view: unknown): readonly string[] {
  return [...problems(z.discriminatedUnion('type', [home, modal]), view), ...repeated(view, 'block_id')];
}

/** Who would be notified: by rich text elements, and by control sequences in mrkdwn. */
export function pingsOf(blocks: unknown): readonly string[] {
  return objectsIn(blocks).flatMap((object) => {
    if (object['type'] === 'broadcast') return [String(object['range'])];
    if (object['type'] === 'user') return [`user:${String(object['user_id'])}`];
    if (object['type'] === 'usergroup') return [`usergroup:${String(object['usergroup_id'])}`];
    if (object['type'] === 'mrkdwn') return pingsOfText(String(object['text']));
    return [];
  });
}

/** Control sequences of a text that Slack reads as mrkdwn. */
export function pingsOfText(text: string): readonly string[] {
  return [...text.matchAll(/<(@[UW]\w+|!(?:channel|here|everyone)|!subteam\^\w+)(?:\|[^<>]*)?>/g)].map(
    ([, target = '']) => target,
  );
}

/** Control sequences that are neither a web link nor a date, so they are not ours. */
export function strangeControls(text: string): readonly string[] {
  return [...text.matchAll(/<([^<>]*)>/g)]
    .map(([, inside = '']) => inside)
    .filter((inside) => !/^(https?:\/\/[^|]+(\|.*)?|!date\^\d+\^[^|]+\|.+)$/s.test(inside));
}

function problems(schema: z.ZodType, value: unknown): readonly string[] {
  const read = schema.safeParse(value);
  return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

function repeated(value: unknown, key: string): readonly string[] {
  const seen = objectsIn(value).flatMap((object) => (typeof object[key] === 'string' ? [object[key]] : []));
  return seen.filter((one, at) => seen.indexOf(one) !== at);
}

function textsOf(value: unknown): readonly string[] {
  return objectsIn(value).flatMap((object) => (typeof object['text'] === 'string' ? [object['text']] : []));
}

export function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const object: Record<string, unknown> = { ...value };
  return [object, ...Object.values(object).flatMap(objectsIn)];
}
