/** English: setting up, testing and removing. */

import { plural } from '../../base/plural.ts';

export const setup = {
  summary: 'Set up a digest in a channel: checks, preview, confirm.',
  title: 'Set up a digest',
  submit: 'Preview',
  digest: 'Digest',
  channel: 'Channel',
  time: 'Time',
  timeHint: '07:30, or empty for the times of the digest',
  timezone: 'Time zone',
  zoneHint: 'Europe/Berlin',
  days: 'Days',
  daysHint: 'weekdays, daily, or Mon, Wed, Fri',
  missing: 'That channel is not ready:',
  retry: 'Try again',
  level: { ok: 'ok: ', warning: 'advice: ', error: 'missing: ' },
  confirmNotice: 'This is a preview. Nothing is posted yet.',
  confirmHint: 'After you confirm, it is posted at its times.',
  confirm: 'Confirm',
};

export const upkeep = {
  test: 'Post a test message.',
  testPost: 'This is a test by Pullquote: posting works here.',
  posted: 'Posted.',
  notPosted: 'The post failed.',
  permissions: 'Shows which permissions are missing in a channel, and how to grant them.',
  complete: 'Nothing is missing here.',
  lacking: (number: number) => `${plural(number, 'thing')} missing here:`,
  forget: 'Remove all data of this server or workspace: settings, subscriptions, sources, articles.',
  ask: 'This removes all settings, subscriptions, sources and articles of this server or workspace. It cannot be undone.',
  sure: 'Remove everything',
  forgotten: 'All data of this server or workspace has been removed.',
};
