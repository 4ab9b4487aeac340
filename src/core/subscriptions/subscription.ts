/** A subscription: a digest, or the words of one speaker, goes to a destination, at the hours its owner wants. */
import * as z from 'zod';
import { filterSchema } from '../articles/article-filter.ts';
import type { Timestamp } from '../base/time.ts';
import type { Destination } from './destination.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of day as 22:30');

/** When a reader wants to hear from us, and how. All of it optional; null means the digest's own. */
export const preferencesSchema = z.strictObject({
  /** IANA zone; also the zone of the dates shown. */
  timezone: z.string().nullable().default(null),
  /** BCP 47, for dates and numbers. */
  locale: z.string().nullable().default(null),
  /** Held, never dropped; what was held goes out as one message when they end. May span midnight. */
  quiet: z.strictObject({ from: clock, to: clock }).nullable().default(null),
  /** Local dates (YYYY-MM-DD) without posts; what falls on them goes out at the same hour of the next free day. */
  holidays: z.array(z.iso.date()).max(366).default([]),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What is subscribed to. */
export const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('digest'),
    digest: z.string(),
    /** Whose digest it is: null for one from a file. */
    workspace: z.string().nullable(),
    /** Own five-field schedule; null: the digest's. */
    schedule: z.string().nullable(),
    /** Narrows every section; null: nothing. */
    filter: filterSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('voice'),
    /** Normalised name (`nameKey`). */
    speaker: z.string(),
    name: z.string(),
    /** Further names under which the same speaker is quoted, normalised. */
    also: z.array(z.string()).default([]),
    /** Nobody of that name had been quoted yet: the first one who fits is taken. */
    awaited: z.boolean().default(false),
    /** Words that the quote or its context must contain (stems, any of them). */
    about: z.string().nullable(),
    pace: z.enum(['at once', 'hourly', 'daily']),
  }),
]);
export type SubscriptionSubject = z.infer<typeof subjectSchema>;
export type SpeakerFollow = Extract<SubscriptionSubject, { readonly kind: 'voice' }>;

/** Every normalised name that a followed speaker is quoted under. */
export function namesOf({ speaker, also }: SpeakerFollow): readonly string[] {
  return [speaker, ...also];
}

/** The owner of subscriptions that digest files made. */
export const FILE_OWNER = 'file';

/** The owner of subscriptions of a channel: any manager may change them. */
export const CHANNEL_OWNER = 'channel';

export interface Subscription {
  readonly id: string;
  readonly subject: SubscriptionSubject;
  readonly to: Destination;
  /** The workspace it was made in; null: by a file or in a direct message without one. */
  readonly workspace: string | null;
  /** Whose it is: `FILE_OWNER`, `CHANNEL_OWNER` for a shared place, else the platform's user id of a person. */
  readonly owner: string;
  readonly status: 'active' | 'paused' | 'ended';
  /** Why it is paused, and the remedy. */
  readonly reason: string | null;
  readonly preferences: Preferences;
  readonly createdAt: Timestamp;
}
