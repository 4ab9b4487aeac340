/** `/digest publish`, `resend`, `cancel`: what managers do to editions by hand. What can't be undone is asked about first. */
import * as z from 'zod';
import { plural } from '../base/plural.ts';
import { bold, buttons, item, line, own, press, typed } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import type { PublishResult } from '../publishing/publish-edition.ts';
import { destinationKey } from '../subscriptions/destination.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { chooseName, isMessage } from './options/choose-name.ts';
import { channelHere } from './options/destination-here.ts';
import { editionRights } from './options/edition-rights.ts';
import { idField } from './options/shared-options.ts';
import { suggestDeliveries, suggestEditions } from './options/suggest-editions.ts';
import { suggestNames } from './options/suggest-names.ts';
import { subscribeText } from './subscribe.ts';

const publishText = commandText('digest publish', {
  summary: 'Publish an edition now.',
  options: {
    name: 'A digest, by its name or title.',
  },
  askPublish: (reach: 'channel' | 'all') =>
    reach === 'channel'
      ? 'This posts an edition to this channel now. Posts cannot be taken back.'
      : 'This posts an edition to every subscriber now. Posts cannot be taken back.',
  publishNow: 'Publish now',
  published: (number: number, stories: number, places: number) =>
    `No. ${number} with ${plural(stories, 'story', 'stories')} goes to ${plural(places, 'destination')}.`,
  taken: 'An edition was made for this minute already. Try again in a minute.',
  nothingNew: 'Nothing is new since the last edition, so no edition was made.',
  off: 'Not sent, because its platform is off: ',
  takeBack: 'Cancel unsent posts',
});

const resendText = commandText('digest resend', {
  summary: 'Send one post of an edition again.',
  options: {
    delivery: 'A post of an edition. digest history has a button for each.',
  },
  askResend: (sure: boolean) =>
    sure
      ? 'is already there. It would be there twice.'
      : 'may already be there. Look first, or it may be there twice.',
  resendNow: 'Send it again',
  resent: 'is sent again.',
});

const cancelText = commandText('digest cancel', {
  summary: 'Cancel the posts of an edition that are not sent yet.',
  options: {
    edition: 'An edition. digest history lists them.',
  },
  cancelled: (number: number) =>
    number === 0 ? 'No post is waiting.' : `${plural(number, 'post')} cancelled.`,
});

const confirm = z.literal('yes').optional();
const publishArgs = z.object({
  name: z.string().trim().min(1).max(100),
  confirm,
});
const resendArgs = z.object({
  delivery: idField,
  confirm,
});
const cancelArgs = z.object({
  edition: idField,
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'people' | 'manualActions'>;

export function createDigestPublish(deps: Deps): Command<typeof publishArgs, typeof publishText> {
  return {
    name: 'digest publish',
    text: publishText,
    visibility: 'private',
    audience: 'managers',
    args: publishArgs,
    bare: 'name',
    unlisted: ['confirm'],
    examples: ['digest publish morning'],
    suggested: ['name'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const naming = { command: 'digest publish', field: 'name', nameIndex: 'digests', caller } as const;
      const found = await chooseName(deps, { ...naming, args: { name: given.name } });
      if (isMessage(found)) return found;
      const rights = await editionRights(deps, caller);
      const digest = await deps.show.find(caller.scope, found.name);
      const here = caller.direct || !caller.here ? null : channelHere(caller).to;
      const reach = await deps.manualActions.reach(rights, digest, here);
      const { title } = digest.definition;
      if (given.confirm !== 'yes') {
        const notice = publishText(wording).askPublish(reach);
        const sure = press(
          publishText(wording).publishNow,
          'digest publish',
          { name: digest.name, confirm: 'yes' },
          SURE,
        );
        return {
          notice,
          items: [
            item(line(bold(title), own(` ${notice}`)), ...buttons([sure, showButton(digest.name, wording)])),
          ],
          data: { digest: digest.name, reach, published: false },
        };
      }
      return publishedMessage(await deps.manualActions.publish(rights, digest, here), title, wording);
    },
  };
}

export function createDigestResend(deps: Deps): Command<typeof resendArgs, typeof resendText> {
  return {
    name: 'digest resend',
    text: resendText,
    visibility: 'private',
    audience: 'managers',
    args: resendArgs,
    bare: 'delivery',
    unlisted: ['confirm'],
    suggested: ['delivery'],
    suggest: (_field, written, caller) => suggestDeliveries(deps, written, caller),
    async run({ delivery, confirm: given }, caller) {
      const wording = wordingFor(caller.locale);
      const rights = await editionRights(deps, caller);
      const row = await deps.manualActions.find(rights, delivery);
      const stands = row.status === 'sent' || row.status === 'unknown';
      if (stands && given !== 'yes') {
        const notice = resendText(wording).askResend(row.status === 'sent');
        const sure = press(
          resendText(wording).resendNow,
          'digest resend',
          { delivery, confirm: 'yes' },
          SURE,
        );
        return {
          notice,
          items: [item(line(typed(destinationKey(row.to)), own(` ${notice}`)), ...buttons([sure]))],
          data: { delivery, status: row.status, resent: null },
        };
      }
      const again = await deps.manualActions.resend(rights, delivery);
      const notice = resendText(wording).resent;
      return {
        notice,
        items: [item(line(typed(destinationKey(row.to)), own(` ${notice}`)))],
        data: { delivery, status: row.status, resent: again.id },
      };
    },
  };
}

export function createDigestCancel(deps: Deps): Command<typeof cancelArgs, typeof cancelText> {
  return {
    name: 'digest cancel',
    text: cancelText,
    visibility: 'private',
    audience: 'managers',
    args: cancelArgs,
    bare: 'edition',
    suggested: ['edition'],
    suggest: (_field, written, caller) => suggestEditions(deps, written, caller, true),
    async run({ edition }, caller) {
      const wording = wordingFor(caller.locale);
      const cancelled = await deps.manualActions.cancel(await editionRights(deps, caller), edition);
      const notice = cancelText(wording).cancelled(cancelled);
      return { notice, items: [item(line(own(notice)))], data: { edition, cancelled } };
    },
  };
}

/** Only the one who asked may press it, and its answer takes the question's place: pressed twice it acts once. */
const SURE = { style: 'danger', for: 'caller', answer: 'replace' } as const;

function publishedMessage(published: PublishResult, title: string, wording: Catalogue): Message {
  if (published.kind === 'taken') return plain(publishText(wording).taken, { published: false });
  const { edition, queued, off } = published;
  if (edition.number === 0) return plain(publishText(wording).nothingNew, { published: false });
  const notice = publishText(wording).published(edition.number, edition.chosen.length, queued.length);
  const offers = [
    press(wording.button.why, 'digest why', { item: edition.id }),
    ...(queued.length === 0
      ? []
      : [press(publishText(wording).takeBack, 'digest cancel', { edition: edition.id })]),
  ];
  return {
    notice,
    items: [
      item(
        line(bold(title), own(` ${notice}`)),
        ...off.map((place) => line(own(publishText(wording).off), typed(place))),
        ...buttons(offers),
      ),
    ],
    data: { published: true, edition: edition.id, number: edition.number, queued, off },
  };
}

function showButton(name: string, wording: Catalogue) {
  return press(subscribeText(wording).show, 'digest show', { name });
}

function plain(notice: string, data: unknown): Message {
  return { notice, items: [item(line(own(notice)))], data };
}
