/** English: what cannot be done, and what to do instead. */

/** What is wrong, and what to do; null when that is said already. */
export type Problem = readonly [problem: string, remedy: string | null];

export const errors = {
  broken: (id: string) => `Something broke (${id}). The log has the details under that id.`,
  storeFailed: (id: string) =>
    `This can’t be done just now (${id}). The operator of Pullquote has been told.`,
  unknownButton: ['This button no longer works.', 'Run the command again.'] satisfies Problem,
  managersOnly: (command: string): Problem => [
    `Only managers of this server or workspace may use /${command}.`,
    'Ask one of them.',
  ],
  gone: ['This is no longer stored.', 'Search for some of its words.'] satisfies Problem,
  noSuchCommand: 'There is no such command',
  nearestCommands: 'Similar commands are below. All commands: ',
  seeHelp: 'All commands: ',
  help: 'Help',
  /** Answers of a form that cannot be taken. */
  form: { notice: 'This is not saved yet:', correct: 'Correct it' },
};

export const place = {
  missing: 'That channel is not ready:',
  retry: 'Try again',
  level: { ok: 'ok: ', warning: 'advice: ', error: 'missing: ' },
  /** Told to managers when posts to a place are paused. */
  /** A post of an announcement channel. */
  unpublished: {
    notice: (place: string) => `A post in ${place} was not published.`,
    before: 'A post in ',
    after: (reason: string) =>
      ` stands there, but was not published to the servers that follow the channel: ${reason} Allow Pullquote to send messages there; then publish it from the post’s menu.`,
  },
  paused: {
    notice: (place: string) => `Posts to ${place} are paused.`,
    /** Stands before and after the place. */
    before: 'Posts to ',
    after: (reason: string) => ` are paused. ${reason} There may be others: /pullquote status shows all.`,
  },
  noChannel: 'Use this in a channel of a server or workspace.',
  noInbox: 'There are no direct messages here. Use this on Discord or Slack.',
  notChannel: (channel: string) => `There is no such channel here: ${channel}`,
  untold: (channel: string): readonly [string, string] => [
    `Whether this channel is here could not be checked: ${channel}`,
    'Try again in a minute.',
  ],
};
