/** The texts for a destination that refuses our posts: the problem and the remedy. */
import { shorten } from '../base/shorten.ts';
import type { Inline, Message } from '../messages/message.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { english } from '../wording/index.ts';
import { fill, inReadersWords } from '../wording/reports.ts';
import type { RejectedReason } from './outcome.ts';

/** Stored with the paused subscription; `status` shows it. */
export function refusalReason(reason: Exclude<RejectedReason, 'unauthorized'>, detail: string): string {
  return fill(WHY[reason], shorten(detail, 200));
}

const WHY = {
  not_found: english.report.place.gone,
  forbidden: english.report.place.forbidden,
  bad_payload: english.report.place.refused,
} as const;

/** One message to the owner of the workspace, in their language. */
export function refusalAlert(
  place: string,
  reason: string,
  wording: Catalogue,
  kind: 'paused' | 'unpublished',
): Message {
  const { notice, before, after } = wording.place[kind];
  const inlines: Inline[] = [
    { kind: 'own', text: before },
    { kind: 'name', text: place, style: 'code' },
    { kind: 'own', text: after(inReadersWords(reason, wording)) },
  ];
  return {
    notice: notice(place),
    items: [{ blocks: [{ kind: 'text', inlines }] }],
    data: { place, reason },
    tone: 'alert',
  };
}
