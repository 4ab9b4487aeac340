/** English: what only one platform says. */

import { plural } from '../../base/plural.ts';
import type { Problem } from './errors.ts';

export const slack = {
  lateForm: ['Slack did not open the form in time.', 'Try again.'] satisfies Problem,
  noToken: [
    'Pullquote has lost its access to this workspace, so nothing can be read or posted here.',
    'An administrator can install it again.',
  ] satisfies Problem,
  cancel: 'Cancel',
  /** Under an answer whose picture Slack did not take. */
  noFile:
    'The file could not be added. An administrator of the app can allow files:write (OAuth & Permissions, Reinstall).',
  noPicture:
    'The picture could not be added. An administrator of the app can allow files:write (OAuth & Permissions, Reinstall).',
  leftOut: (parts: number) =>
    `${plural(parts, 'more part is', 'more parts are')} left out: ask for less at once.`,
  /** The view for agents. The status stands behind the name of the app. */
  agent: {
    title: 'You can ask',
    status: 'is looking through the record…',
    prompts: {
      speakers: 'Who is quoted most?',
      show: 'Show the latest digest',
      subscribe: 'Send me a digest',
      help: 'What can I ask?',
    },
  },
  /** The Home tab. */
  home: {
    notice: 'Pullquote: who said what, in their own words.',
    about: 'Who said what, in their own words, with the context.',
    setUp: 'Set up in a channel',
    subscribe: 'Subscribe',
    follow: 'Follow a speaker',
    help: 'Help',
  },
  /** What Slack shows beside the command through which all others can be used: at most 100 characters. */
  allCommands: 'Who said what, in their own words: every command, and help.',
  /** The page to which Slack leads back after an installation. `path`: where it starts. */
  install: {
    notInstalled: 'Not installed',
    cancelled: 'Slack says that it was cancelled.',
    tooLate: (path: string) => `This page was opened too late or from elsewhere. Start again at ${path}.`,
    stopping: (path: string) => `Pullquote is being stopped. Start again soon at ${path}.`,
    noToken: (path: string) => `Slack did not send a token. Start again at ${path}.`,
    installed: 'Installed',
    inOrganisation: (name: string) =>
      `Pullquote is in the organisation ${name}. An org admin adds it to workspaces; there type /pullquote setup in a channel.`,
    inWorkspace: (name: string | null) =>
      `Pullquote is in ${name ?? 'your workspace'}. Type /pullquote setup in a channel.`,
  },
};

/** The terminal, where answers have numbers to press. */
export const prompt = {
  noNumber: (number: number) => `There is no [${number}] to press. Type /help for the commands.`,
  broken: 'Something broke; the log says more.',
  oneOf: (values: string) => `one of ${values}`,
  initial: (value: string) => `empty means ${value}`,
  optional: 'may stay empty',
};

export const discord = {
  welcome: {
    notice: 'Pullquote is here',
    about: 'Pullquote shows who said what in the news, in their own words, with the source.',
    /** Each is followed by a command, and that by its second part. */
    setUp: ['Type ', ' to choose a channel, a digest and a time.'],
    ask: ['Type ', ' or ', ' to ask something now.'],
    help: ['Type ', ' for everything else.'],
    permission: 'Setup needs the Manage Server permission. Pullquote reads no messages.',
  },
};
