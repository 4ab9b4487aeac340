/** English: what the core cannot do with what a person wrote or pressed. */

import type { Problem } from './errors.ts';

export const problem = {
  periodEmpty: ['since is later than until.', 'Swap them.'] satisfies Problem,
  noPeriod: (field: string, written: string): Problem => [
    `${field}: this is not a date: ${written}`,
    'Write 7d, 24h, 2025-05-08, yesterday, last week or May 2025.',
  ],
  noSuchDate: ['That date does not exist.', 'Write a holiday as 2026-12-24.'] satisfies Problem,
  noQuietHours: (written: string): Problem => [`Not quiet hours: ${written}`, 'Write 22:00-07:00, or off.'],
  noDay: (written: string): Problem => [
    `Not a day: ${written}`,
    'Write a day as 2026-12-24, several as 2026-12-24..2027-01-02, or off.',
  ],
  noLanguage: (written: string): Problem => [
    `Not a language: ${written}`,
    'Write it as de, en-GB or pt-BR, or off.',
  ],
  noZone: (written: string): Problem => [
    `Not a time zone: ${written}`,
    'Write a zone as Europe/Berlin or America/New_York; UTC works too.',
  ],
  noTime: (written: string): Problem => [`Not a time of day: ${written}`, 'Write 07:30 or 7:30pm.'],
  noDays: (written: string): Problem => [
    `Not days of the week: ${written}`,
    'Write mon-fri, sat, weekdays or daily.',
  ],
  noSingleTime: ['This digest has no single time of day.', 'Give a time, such as 07:30.'] satisfies Problem,
  whichDigest: (names: readonly string[]): Problem => ['Which digest?', digestsThere(names)],
  noDigest: (name: string, names: readonly string[]): Problem => [
    `There is no digest ${name}.`,
    digestsThere(names),
  ],
  brokenDigest: (name: string, detail: string | null): Problem => [
    detail === null
      ? `The file of the digest ${name} has a mistake.`
      : `The file of the digest ${name} has a mistake: ${detail}`,
    detail === null
      ? 'The operator of this bot can correct it.'
      : 'Correct the file. pullquote check-config lists every mistake.',
  ],
  noEdition: [
    'There is no such edition.',
    'digest history lists the editions with their ids.',
  ] satisfies Problem,
  noDelivery: ['There is no such delivery.', 'digest history lists the ids.'] satisfies Problem,
  stillSending: ['The post is still being sent.', 'digest history shows the result.'] satisfies Problem,
  sharedDigest: [
    'This digest also goes to other servers or workspaces, and they would get this edition too.',
    'Give this channel its own time with /subscribe. Then it has its own editions.',
  ] satisfies Problem,
  noStory: (written: string): Problem => [
    `No stored story matches: ${written}`,
    'Give its headline, words from it, or its id.',
  ],
  whichArticle: [
    'Which article of the story?',
    'Give its headline, words from it, or its id.',
  ] satisfies Problem,
  storyGone: [
    'The story or its articles have changed meanwhile, or are gone.',
    'stories changes lists the latest changes.',
  ] satisfies Problem,
  oneStory: ['This is one story already.', null] satisfies Problem,
  sharedStory: [
    'Other servers or workspaces see these articles, too, and would see the change.',
    'The operator of this bot can make it.',
  ] satisfies Problem,
  storiesApart: [
    'These articles are in different stories.',
    'Take them out story by story.',
  ] satisfies Problem,
  onlyArticle: ['The story has no other article.', null] satisfies Problem,
  longStory: ['The story is too long to be moved.', 'Join it the other way, or leave it.'] satisfies Problem,
  undoneAlready: ['This change was undone already.', null] satisfies Problem,
  digestWithoutReaders: [
    'This digest goes nowhere yet.',
    'Subscribe this channel to it with /subscribe.',
  ] satisfies Problem,
  changesOfWhat: [
    'On what subject?',
    'Name the subject: follow Putin about:trade changes:only',
  ] satisfies Problem,
  followWhom: ['Who do you want to follow?', 'Give a name from the list of speakers.'] satisfies Problem,
  followsTooMany: (most: number): Problem => [`You already follow ${most} speakers.`, 'Unfollow one first.'],
  tooManySources: (sources: number): Problem => [
    `There are already ${sources} sources here.`,
    'Remove one that you no longer need.',
  ],
  alreadyFollowed: (outlet: string, id: string): Problem => [
    `${outlet} is already followed, as ${id}.`,
    null,
  ],
  foldersInConfiguration: ['Folders are added in the configuration.', null] satisfies Problem,
  noAddress: (written: string): Problem => [`This is not an address: ${written}`, null],
  noSource: (id: string): Problem => [`There is no source ${id}.`, 'The list of sources shows the names.'],
  sharedSource: (outlet: string): Problem => [
    `${outlet} is shared by all servers and workspaces.`,
    'The operator of this bot can change it in the configuration.',
  ],
  otherWorkspacesButton: (command: string): Problem => [
    'This button belongs to another workspace.',
    `Type /${command} here instead.`,
  ],
  otherPersonsButton: (command: string): Problem => [
    'This button is for the person who asked.',
    `Type /${command} to get your own.`,
  ],
  oldButton: ['This button no longer works.', 'Run the command again to get a new one.'] satisfies Problem,
  platformOff: (platform: string): Problem => [
    `${platform} is off.`,
    'Set its tokens. .env.example lists them.',
  ],
};

function digestsThere(names: readonly string[]): string {
  return names.length === 0 ? 'Put a file into the digests folder.' : `There is: ${names.join(', ')}.`;
}
