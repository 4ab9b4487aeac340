/** The parts of Slack's payloads that we read. */
import * as z from 'zod';

const id = z.string().min(1).max(300);

/** A file of a message. Slack may leave out all but its id. */
const sharedFile = z.looseObject({
  id,
  name: z.string().max(1_000).nullish(),
  mimetype: z.string().max(200).nullish(),
  size: z.number().nullish(),
});
export type SharedFile = z.infer<typeof sharedFile>;
const files = z.array(sharedFile).max(50).default([]);
const team = z.looseObject({ id }).nullish();
const enterprise = z.looseObject({ id }).nullish();
const user = z.looseObject({ id, team_id: id.optional() });

export const slashPayload = z.looseObject({
  command: z.string().max(100),
  text: z.string().max(40_000).default(''),
  user_id: id,
  team_id: id,
  channel_id: id,
  trigger_id: id,
  response_url: z.url(),
});

export const pressPayload = z.looseObject({
  user,
  team,
  enterprise,
  trigger_id: id,
  response_url: z.url().optional(),
  channel: z.looseObject({ id }).optional(),
  container: z
    .looseObject({
      type: z.string(),
      message_ts: id.optional(),
      thread_ts: id.optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  view: z.looseObject({ type: z.string() }).optional(),
  actions: z
    .array(
      z.looseObject({
        action_id: id,
        value: z.string().max(2_000).optional(),
        /** Of a menu. */
        selected_option: z.looseObject({ value: z.string().max(200) }).nullish(),
      }),
    )
    .min(1),
});

export const shortcutPayload = z.looseObject({
  callback_id: id,
  user,
  team,
  enterprise,
  trigger_id: id,
  response_url: z.url().optional(),
  channel: z.looseObject({ id }),
  message: z.looseObject({
    text: z.string().max(40_000).default(''),
    ts: id,
    thread_ts: id.optional(),
    /** Link previews and forwarded messages. */
    attachments: z
      .array(z.looseObject({ text: z.string().max(40_000).nullish() }))
      .max(100)
      .default([]),
    blocks: z.array(z.unknown()).max(100).default([]),
    files,
  }),
});

const answer = z.looseObject({
  value: z.string().nullish(),
  selected_option: z.looseObject({ value: z.string() }).nullish(),
  selected_conversation: z.string().nullish(),
  selected_time: z.string().nullish(),
});
/** A person types into a menu of a form. */
export const suggestionPayload = z.looseObject({
  user,
  team,
  enterprise,
  block_id: id,
  action_id: id,
  value: z.string().max(2_000).default(''),
  view: z.looseObject({ private_metadata: z.string().max(3_000) }),
});
export const submissionPayload = z.looseObject({
  user,
  team,
  enterprise,
  view: z.looseObject({
    id,
    private_metadata: z.string().max(3_000),
    state: z.looseObject({ values: z.record(z.string(), z.record(z.string(), answer)) }),
  }),
});

export const messageEvent = z.looseObject({
  user: id.optional(),
  text: z.string().max(40_000).default(''),
  channel: id,
  ts: id,
  thread_ts: id.optional(),
  channel_type: z.string().optional(),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  edited: z.looseObject({}).optional(),
  files,
});

/** Whether a person wrote it just now: Slack sends a mention again when its message is edited. */
export function isNewMessage({ bot_id, subtype, edited }: z.infer<typeof messageEvent>): boolean {
  return bot_id === undefined && edited === undefined && (subtype === undefined || subtype === 'file_share');
}

/** Whether people of other companies read the channel. @see https://docs.slack.dev/apis/slack-connect */
export function isSharedOutside(body: unknown): boolean {
  return z.looseObject({ is_ext_shared_channel: z.literal(true) }).safeParse(body).success;
}

export const accessEvent = z.looseObject({ team_ids: z.array(id).max(10_000) });

export const homeEvent = z.looseObject({ user: id, tab: z.string(), channel: id.optional() });

/** Of a channel; the id alone. */
export const channelEvent = z.looseObject({ channel: id });
export const channelIdEvent = z.looseObject({ old_channel_id: id, new_channel_id: id });
export const joinedEvent = z.looseObject({ user: id, channel: id, inviter: id.optional() });

const envelope = z.looseObject({
  event_id: id.optional(),
  trigger_id: id.optional(),
  team_id: id.nullish(),
  enterprise_id: id.nullish(),
});

/** An id that is equal for repeated deliveries of a payload; null if it has none. */
export function idOf(body: unknown): string | null {
  const read = envelope.safeParse(body);
  return read.success ? (read.data.event_id ?? read.data.trigger_id ?? null) : null;
}

/** The workspace in which somebody acted. For an organisation's installation, Slack may send only the person's workspace. */
export function teamIn(payload: {
  readonly team?: { readonly id: string } | null | undefined;
  readonly enterprise?: { readonly id: string } | null | undefined;
  readonly user: { readonly team_id?: string | undefined };
}): string | undefined {
  return payload.team?.id ?? payload.user.team_id ?? payload.enterprise?.id;
}

/** The organisation of an event's workspace. */
export function enterpriseOf(body: unknown): string | null {
  const read = envelope.safeParse(body);
  return read.success ? (read.data.enterprise_id ?? null) : null;
}

/** The workspace of an event. */
export function teamOf(body: unknown): string | null {
  const read = envelope.safeParse(body);
  return read.success ? (read.data.team_id ?? read.data.enterprise_id ?? null) : null;
}
