/** English: making, changing and deleting digests in chat. */

import { plural } from '../../base/plural.ts';
import type { Problem } from './errors.ts';

export const definition = {
  create: 'Create a digest',
  edit: 'Edit',
  editTitle: 'Edit a digest',
  copy: 'Copy',
  delete: 'Delete',
  save: 'Save',
  undo: 'Undo',
  postHere: 'Post it here',
  label: {
    title: 'Title',
    sections: 'Sections, one a line',
    when: 'Time, days and time zone',
    time: 'Time',
    days: 'Days',
    timezone: 'Time zone',
    style: 'Style',
    limit: 'Most stories in an edition',
  },
  hint: {
    sections: 'Diplomacy (3): summit, treaty, @Ada Brook, -sport. A title alone takes every story.',
    when: '07:30 weekdays Europe/Berlin; off: only when you publish it',
    days: 'weekdays, daily, or Mon, Wed, Fri; off: only when you publish it',
  },
  style: {
    brief: 'brief: headlines',
    standard: 'standard: summary and quotes',
    quotes: 'quotes: quotes only',
  },
  created: 'Created: ',
  changed: 'Changed: ',
  restored: 'Restored: ',
  deleted: 'Deleted: ',
  name: 'Name: ',
  askDelete: (subscriptions: number) =>
    subscriptions === 0
      ? 'Nothing gets this digest yet.'
      : `This ends ${plural(subscriptions, 'subscription')} to it. You can undo this.`,
  missing: 'Open the form, or give the title and the sections in the command.',
  how: 'Open the form, or give what is to change in the command.',
  more: (left: number) => `… and ${plural(left, 'more story', 'more stories')}.`,
  noTitle: ['A digest needs a title.', null] satisfies Problem,
  sectionCount: (most: number): Problem => [`Write 1 to ${most} sections, one a line.`, null],
  sectionTwice: (title: string): Problem => [`Two sections have this title: ${title}`, null],
  noSection: (line: string): Problem => [
    `Not a section: ${line}`,
    'Write a title of at most 100 characters, then topics and people: Diplomacy (3): summit, @Ada Brook',
  ],
  noValue: {
    title: ['A title has 1 to 100 characters.', null] satisfies Problem,
    style: ['Write brief, standard or quotes.', null] satisfies Problem,
    limit: ['Write a number from 1 to 100.', null] satisfies Problem,
  },
  titleTaken: (title: string, names: readonly string[]): Problem => [
    `There is a digest with this title: ${title}`,
    `Names that exist: ${names.join(', ')}.`,
  ],
  tooMany: (most: number): Problem => [`There are already ${most} digests here.`, 'Delete one first.'],
  inFile: (name: string): Problem => [
    `${name} is defined in a file, for everybody.`,
    'Make a copy with /digest copy and change that.',
  ],
  nowhere: [
    'A direct message has no digests of its own.',
    'Use this command in a channel of your server or workspace.',
  ] satisfies Problem,
};
