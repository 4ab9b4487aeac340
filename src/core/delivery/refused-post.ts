/** The texts for a destination that refuses our posts: the problem and the remedy. */
import { shorten } from '../base/shorten.ts';
import type { Inline, Message } from '../messages/message.ts';
import type { RejectedReason } from './outcome.ts';

/** Stored with the paused subscription; `status` shows it. */
export function refusalReason(reason: Exclude<RejectedReason, 'unauthorized'>, detail: string): string {
  return `${WHAT[reason]} ${REMEDY[reason]} (${shorten(detail, 200)})`;
}

const WHAT = {
  not_found: 'The channel, thread or person is gone.',
  forbidden: 'Pullquote may not post there.',
  bad_payload: 'The platform refuses the post as it is written.',
} as const;

const REMEDY = {
  not_found: 'Subscribe again from a place that exists, or remove this subscription.',
  forbidden: 'Let Pullquote see the channel and post in it, then resume.',
  bad_payload: 'Report it with the number of the edition. Resume when it is fixed.',
} as const;

/** One message to the owner of the workspace. */
export function refusalAlert(place: string, reason: string): Message {
  const inlines: Inline[] = [
    { kind: 'own', text: 'Posts to ' },
    { kind: 'name', text: place, style: 'code' },
    { kind: 'own', text: ` are paused. ${reason} There may be others: pullquote status shows all.` },
  ];
  return {
    notice: `Posts to ${place} are paused.`,
    items: [{ blocks: [{ kind: 'text', inlines }] }],
    data: { place, reason },
    tone: 'alert',
  };
}
