/** English: digests, and what managers do with their editions. */

import { plural } from '../../base/plural.ts';

export const digest = {
  show: 'A digest as it would be now. Nothing is posted.',
  list: 'The digests.',
  history: 'The past editions of a digest.',
  corrections: 'Words that outlets changed or withdrew after they were shown, and who was told.',
  why: 'Why an item is in an edition and at its place, and what was left out.',
};

export const manual = {
  publish: 'Publish an edition now.',
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
  resend: 'Send one post of an edition again.',
  askResend: (sure: boolean) =>
    sure
      ? 'is already there. It would be there twice.'
      : 'may already be there. Look first, or it may be there twice.',
  resendNow: 'Send it again',
  resent: 'is sent again.',
  cancel: 'Cancel the posts of an edition that are not sent yet.',
  cancelled: (number: number) =>
    number === 0 ? 'No post is waiting.' : `${plural(number, 'post')} cancelled.`,
};
