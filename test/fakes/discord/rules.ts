/**
 * What Discord accepts. Stricter than Discord: unknown fields are refused too. Written from its documentation, not from
 * our limits.
 */
import * as z from 'zod';

const id = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)
  .optional();
const snowflake = z.string().regex(/^\d{17,20}$/);
const httpUrl = (max: number) =>
  z
    .string()
    .max(max)
    .refine((url) => /^https?:$/.test(URL.parse(url)?.protocol ?? ''), 'http or https');
const visible = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.trim().length > 0, 'empty')
    .refine((text) => text.isWellFormed(), 'half a code point');

const button = z.union([
  z.strictObject({
    type: z.literal(2),
    id,
    style: z.literal([1, 2, 3, 4]),
    label: visible(80),
    custom_id: z.string().min(1).max(100),
    disabled: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal(2), id, style: z.literal(5), label: visible(80), url: httpUrl(512) }),
]);
const textDisplay = z.strictObject({ type: z.literal(10), id, content: visible(4000) });
const menu = z.strictObject({
  type: z.literal(3),
  id,
  custom_id: z.string().min(1).max(100),
  placeholder: visible(150).optional(),
  options: z
    .array(
      z.strictObject({
        label: visible(100),
        value: z.string().min(1).max(100),
        description: visible(100).optional(),
        default: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(25)
    .refine((options) => new Set(options.map(({ value }) => value)).size === options.length, 'equal values'),
});
const row = z.strictObject({
  type: z.literal(1),
  id,
  components: z.union([z.array(button).min(1).max(5), z.tuple([menu])]),
});
const separator = z.strictObject({
  type: z.literal(14),
  id,
  divider: z.boolean().optional(),
  spacing: z.literal([1, 2]).optional(),
});
const attachmentUrl = z.string().regex(/^attachment:\/\/[\w.-]+$/);
const gallery = z.strictObject({
  type: z.literal(12),
  id,
  items: z
    .array(
      z.strictObject({
        media: z.strictObject({ url: z.union([httpUrl(2048), attachmentUrl]) }),
        description: visible(1024).optional(),
        spoiler: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(10),
});
const file = z.strictObject({
  type: z.literal(13),
  id,
  file: z.strictObject({ url: attachmentUrl }),
});
const container = z.strictObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xffffff).optional(),
  components: z
    .array(z.union([textDisplay, row, separator, gallery, file]))
    .min(1)
    .max(40),
});
const components = z
  .array(z.union([container, textDisplay, row, separator, gallery, file]))
  .min(1)
  .max(40);

const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['everyone', 'users', 'roles'])).optional(),
    users: z.array(snowflake).max(100).optional(),
    roles: z.array(snowflake).max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .refine(({ parse, users }) => !(parse?.includes('users') && users), 'parse users and users')
  .refine(({ parse, roles }) => !(parse?.includes('roles') && roles), 'parse roles and roles');
const attachments = z
  .array(z.strictObject({ id: z.string().regex(/^\d{1,20}$/), filename: z.string().min(1) }))
  .max(10);

const COMPONENTS_V2 = 1 << 15;
const body = (flags: number) => ({
  components,
  flags: z
    .int()
    .refine((value) => (value & ~flags) === 0, 'a flag that may not be set here')
    .refine((value) => (value & COMPONENTS_V2) !== 0, 'components need the flag'),
  allowed_mentions: allowedMentions,
  attachments: attachments.optional(),
});

const SCHEMAS = {
  /** `POST /channels/{id}/messages`. */
  message: z.strictObject({
    ...body((1 << 2) | (1 << 12) | COMPONENTS_V2),
    nonce: z.string().max(25).optional(),
    enforce_nonce: z.boolean().optional(),
  }),
  /** The message of `POST /channels/{id}/threads` in a forum. */
  starter: z.strictObject(body((1 << 2) | (1 << 12) | COMPONENTS_V2)),
  /** `PATCH /channels/{id}/messages/{id}`. */
  edit: z.strictObject(body((1 << 2) | COMPONENTS_V2)),
  /** `PATCH /webhooks/{app}/{token}/messages/@original`. */
  original: z.strictObject(body((1 << 2) | COMPONENTS_V2)),
  /** `POST /webhooks/{app}/{token}`. */
  followUp: z.strictObject(body((1 << 2) | (1 << 6) | (1 << 12) | COMPONENTS_V2)),
} as const;

/** The texts of a payload that people read. */
const WORDS = /"(?:content|label|description|placeholder)":("(?:[^"\\]|\\.)*")/g;

/** A message of plain text: no flag of components, and nothing but rows of buttons below it. */
const plain = (flags: number) => ({
  content: visible(2000),
  components: z.array(row).max(5),
  flags: z.int().refine((value) => (value & ~flags) === 0, 'a flag that may not be set here'),
  allowed_mentions: allowedMentions,
});
const PLAIN = {
  message: z.strictObject({
    ...plain((1 << 2) | (1 << 12)),
    nonce: z.string().max(25).optional(),
    enforce_nonce: z.boolean().optional(),
  }),
  starter: z.strictObject(plain((1 << 2) | (1 << 12))),
  edit: z.strictObject(plain(1 << 2)),
  original: z.strictObject(plain(1 << 2)),
  followUp: z.strictObject(plain((1 << 2) | (1 << 6) | (1 << 12))),
} as const;

export type Kind = keyof typeof SCHEMAS;

/** Every rule that a body breaks, as a sentence. */
export function violationsOf(payload: unknown, kind: Kind): readonly string[] {
  const isPlain = payload !== null && typeof payload === 'object' && 'content' in payload;
  const result = (isPlain ? PLAIN : SCHEMAS)[kind].safeParse(payload);
  if (!result.success) {
    return result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message} ${detail(issue)}`);
  }
  const all = flatten(result.data.components);
  const characters = all.reduce(
    (sum, each) => sum + (typeof each.content === 'string' ? each.content.length : 0),
    0,
  );
  // https://github.com/discord/discord-api-docs/issues/8554
  const words = [...JSON.stringify(result.data.components).matchAll(WORDS)].map(([, value]) => value);
  const bytes = words.reduce((sum, value = '""') => sum + Buffer.byteLength(JSON.parse(value)), 0);
  const ids = all.flatMap((each) => (typeof each.custom_id === 'string' ? [each.custom_id] : []));
  const numbers = all.flatMap((each) => (typeof each.id === 'number' ? [each.id] : []));
  return [
    ...(all.length > 40 ? [`${all.length} components of 40`] : []),
    ...(characters > 4000 ? [`${characters} characters of 4000`] : []),
    ...(bytes > 10_170 ? [`${bytes} bytes of 10170`] : []),
    ...(new Set(ids).size < ids.length ? ['two buttons with one custom_id'] : []),
    ...(new Set(numbers).size < numbers.length ? ['two components with one id'] : []),
  ];
}

function detail(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_union' ? JSON.stringify(issue.errors).slice(0, 300) : '';
}

interface Component {
  readonly content?: unknown;
  readonly custom_id?: unknown;
  readonly id?: unknown;
  readonly components?: unknown;
}

function flatten(list: readonly Component[]): readonly Component[] {
  return list.flatMap((each) => {
    const inner = each.components;
    return Array.isArray(inner) ? [each, ...flatten(inner)] : [each];
  });
}
