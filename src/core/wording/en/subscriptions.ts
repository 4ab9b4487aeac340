/** English: subscriptions, follows, quiet hours and filters. */

import { plural } from '../../base/plural.ts';
import type { Problem } from './errors.ts';

export const subscribe = {
  summary: 'Get a digest in this channel (managers) or by direct message, when you want.',
  unsubscribe: 'End subscriptions of this channel (managers) or your own.',
  which: 'Which digest?',
  noDigests: 'There are no digests yet.',
  done: (kind: 'channel' | 'person', changed: boolean) =>
    changed ? 'Changed:' : kind === 'channel' ? 'This channel now gets' : 'You now get by direct message:',
  next: 'Next: ',
  manual: 'It is published manually.',
  show: 'Show now',
  end: 'End it',
  ended: (number: number) =>
    number === 0 ? 'There was no subscription to end.' : `${plural(number, 'subscription')} ended.`,
  days: ['daily', 'weekdays', 'weekends'],
};

export const follow = {
  summary: 'Get a direct message when someone is quoted.',
  unfollow: 'Stop following someone, or everyone.',
  done: (changed: boolean) => (changed ? 'Changed. You follow' : 'You now follow'),
  end: 'Unfollow',
  title: 'Follow a speaker',
  submit: 'Follow',
  speaker: 'Who',
  speakerHint: 'A name, in any common spelling.',
  about: 'Only about (optional)',
  pace: 'How often',
  ended: (number: number) =>
    number === 0 ? 'You do not follow anyone with that name.' : `${plural(number, 'speaker')} unfollowed.`,
  unheard:
    'Nobody with that name has been quoted yet. You can follow the name anyway and get the first quote.',
  anyway: 'Follow anyway',
};

export const status = {
  summary: 'What this channel or you get, when, and what is paused and why.',
  notice: (kind: 'channel' | 'person', digests: number, follows: number) =>
    kind === 'channel'
      ? `${plural(digests, 'digest')} for this channel`
      : `${plural(digests, 'digest')} and ${plural(follows, 'speaker')} for you`,
  paused: ', paused',
  manual: 'paused with /pullquote pause',
  pause: 'Pause',
  resume: 'Resume',
  following: 'Following ',
  elsewhere: (number: number) => `In other channels of this workspace: ${plural(number, 'subscription')}.`,
  change: {
    pause: 'Pause what this channel or you get.',
    resume: 'Resume what was paused.',
    remove: 'End what this channel or you get.',
  },
  changed: {
    pause: (number: number) => `${plural(number, 'subscription')} paused.`,
    resume: (number: number) => `${plural(number, 'subscription')} resumed.`,
    remove: (number: number) => `${plural(number, 'subscription')} ended.`,
  },
};

export const hours = {
  summary: 'Quiet hours, holidays, language and time zone, for you (managers: for this channel).',
  notice: (changed: number | null, all: number) => {
    if (all === 0) return 'There is no subscription here yet. Use /subscribe or /follow first.';
    if (changed === null) return 'When posts may come, and how dates are written:';
    return `${plural(changed, 'subscription')} changed. Posts due in quiet hours are held and come as one message afterwards.`;
  },
  quiet: 'Quiet: ',
  between: (from: string, to: string) => `${from} to ${to}`,
  holidays: 'Holidays: ',
  zone: 'Time zone: ',
  language: 'Language of dates: ',
  never: 'none',
  more: (number: number) => ` and ${plural(number, 'more day', 'more days')}`,
  digests: 'the digest’s own',
  endQuiet: 'No quiet hours',
  endHolidays: 'No holidays',
};

export const filter = {
  summary: 'Limit a digest to speakers, topics or outlets, for you (managers: for this channel).',
  notSubscribed: [
    'That digest has no subscription here.',
    'Use /subscribe first, then set a filter.',
  ] satisfies Problem,
  unknown: (name: string, near: readonly string[]): Problem => [
    `There is no single stored name for ${name}.`,
    near.length === 0
      ? 'Write the name as /speakers or /sources list shows it.'
      : `Similar names: ${near.join(', ')}.`,
  ],
  speakers: 'With quotes by: ',
  topics: 'About: ',
  sources: 'From: ',
  notice: (narrowed: boolean, set: boolean) =>
    narrowed
      ? `${set ? 'is now limited' : 'is limited'} to stories that match all of this:`
      : `${set ? 'now ' : ''}has no filter.`,
  end: 'No filter',
};
