/** A subscription: a digest or the words of one speaker go to a destination, at the times its owner wants. */
import * as z from 'zod';
import { filterSchema } from '../articles/article-filter.ts';
import type { Timestamp } from '../base/time.ts';
import type { Destination } from './destination.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of day as 22:30');

/** When and how a reader wants posts. Everything is optional; null means the digest's setting. */
export const preferencesSchema = z.strictObject({
  /** IANA time zone, also for the dates shown. */
  timezone: z.string().nullable().default(null),
  /** BCP 47, for dates and numbers. */
  locale: z.string().nullable().default(null),
  /** Editions are held, never dropped, and sent as one message when quiet hours end. May span midnight. */
  quiet: z.strictObject({ from: clock, to: clock }).nullable().default(null),
  /** Local dates (YYYY-MM-DD) without posts; editions due on them are sent at the same hour of the next day without holiday. */
  holidays: z.array(z.iso.date()).max(366).default([]),
  /** The address of the direct messages of whoever set a channel's posts up: told, like the owner, when they are paused. */
  contact: z.string().nullable().default(null),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What is subscribed to. */
export const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('digest'),
    digest: z.string(),
    /** The workspace of the digest; null for one from a file. */
    workspace: z.string().nullable(),
    /** A schedule of its own with five fields; null: the digest's. */
    schedule: z.string().nullable(),
    /** Limits every section; null: no limit. */
    filter: filterSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('voice'),
    /** Normalised name (`nameKey`). */
    speaker: z.string(),
    name: z.string(),
    /** Other normalised names under which the speaker is quoted. */
    also: z.array(z.string()).default([]),
    /** Whether nobody of that name has been quoted yet: then the first speaker who matches is followed. */
    awaited: z.boolean().default(false),
    /** Words that the quote or its context must contain (stems, any of them). */
    about: z.string().nullable(),
    pace: z.enum(['at once', 'hourly', 'daily']),
    /** Only statements that stand beside an earlier one on the subject in other words. */
    changes: z.literal('only').optional(),
  }),
]);
export type SubscriptionSubject = z.infer<typeof subjectSchema>;
export type SpeakerFollow = Extract<SubscriptionSubject, { readonly kind: 'voice' }>;

/** Every normalised name of a followed speaker. */
export function namesOf({ speaker, also }: SpeakerFollow): readonly string[] {
  return [speaker, ...also];
}

/** The owner of subscriptions from digest files. */
export const FILE_OWNER = 'file';

/** The owner of a channel's subscriptions, which any manager may change. */
export const CHANNEL_OWNER = 'channel';

export interface Subscription {
  readonly id: string;
  readonly subject: SubscriptionSubject;
  readonly to: Destination;
  /** The workspace in which it was made; null: from a file, or in a direct message without one. */
  readonly workspace: string | null;
  /** `FILE_OWNER`; `CHANNEL_OWNER` for a shared destination; otherwise the platform's id of a person. */
  readonly owner: string;
  readonly status: 'active' | 'paused' | 'ended';
  /** Why it is paused, and the remedy. */
  readonly reason: string | null;
  readonly preferences: Preferences;
  readonly createdAt: Timestamp;
}
