/** `/follow` and `/unfollow`: get a message when a speaker is quoted. */
import * as z from 'zod';
import { plural } from '../base/plural.ts';
import { buttons, item, line, name, own, press, small, typed } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import type { AlertPace } from '../publishing/follow-speaker.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { unreachedInPrivate } from './alerts/reach-person.ts';
import type { Caller, Command, FormField } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { chooseName, isMessage, lookUpName } from './options/choose-name.ts';
import { personHere, subscriptionReach } from './options/destination-here.ts';
import { aboutField, speakerField } from './options/shared-options.ts';
import { suggestNames } from './options/suggest-names.ts';

const PACES = ['at once', 'hourly', 'daily'] as const;
/** `all`: every statement; `only`: those that stand beside an earlier one in other words. */
const CHANGES = ['all', 'only'] as const;

const formFields = (follow: ReturnType<typeof followText>): readonly FormField[] => [
  {
    name: 'speaker',
    label: follow.speaker,
    hint: follow.speakerHint,
    kind: 'line',
    suggested: 'or-typed',
    required: true,
  },
  { name: 'about', label: follow.about, kind: 'line', required: false },
  {
    name: 'pace',
    label: follow.pace,
    kind: 'choice',
    required: true,
    initial: 'at once',
    choices: PACES.map((value) => ({ label: follow.paces[value], value })),
  },
  {
    name: 'changes',
    label: follow.changes,
    kind: 'choice',
    required: false,
    initial: 'all',
    choices: CHANGES.map((value) => ({ label: follow.which[value], value })),
  },
];

const followText = commandText('follow', {
  summary: 'Get a direct message when someone is quoted.',
  options: {
    pace: 'at once, hourly or daily.',
    changes: 'only: when the wording on the subject changes. Needs about.',
  },
  done: (changed: boolean) => (changed ? 'Changed. You follow' : 'You now follow'),
  title: 'Follow a speaker',
  submit: 'Follow',
  speaker: 'Who',
  speakerHint: 'A name, in any common spelling.',
  about: 'Only about (optional)',
  pace: 'How often',
  paces: { 'at once': 'at once', hourly: 'hourly', daily: 'daily' },
  changes: 'What',
  which: { all: 'every statement', only: 'only other wording on the subject' },
  onlyChanges: 'Only when the wording changes.',
  unheard:
    'Nobody with that name has been quoted yet. You can follow the name anyway and get the first quote.',
  anyway: 'Follow anyway',
});

export const unfollowText = commandText('unfollow', {
  summary: 'Stop following someone, or everyone.',
  ended: (number: number) =>
    number === 0 ? 'You do not follow anyone with that name.' : `${plural(number, 'speaker')} unfollowed.`,
  end: 'Unfollow',
});

const followArgs = z.object({
  speaker: speakerField,
  about: aboutField.optional(),
  pace: z.enum(PACES).optional(),
  changes: z.enum(CHANGES).optional(),
  anyway: z.literal('yes').optional(),
});
const unfollowArgs = z.object({ speaker: speakerField.optional() });

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'follow' | 'places'>;

export function createFollowCommand(deps: Deps): Command<typeof followArgs, typeof followText> {
  return {
    name: 'follow',
    text: followText,
    visibility: 'private',
    audience: 'anyone',
    frequent: true,
    args: followArgs,
    bare: 'speaker',
    unlisted: ['anyway'],
    examples: ['follow Putin about:trade', 'follow Putin about:trade changes:only'],
    suggested: ['speaker'],
    suggest: async (field, written, caller) =>
      field === 'speaker' ? suggestNames(deps, 'speakers', written, caller) : [],
    form: {
      title: (wording) => followText(wording).title,
      submit: (wording) => followText(wording).submit,
      fields: async ({ locale }) => formFields(followText(wordingFor(locale))),
    },
    async run(given, caller): Promise<Message> {
      const wording = wordingFor(caller.locale);
      const { to, owner } = personHere(caller);
      const args = {
        speaker: given.speaker,
        ...(given.about === undefined ? {} : { about: given.about }),
        ...(given.pace === undefined ? {} : { pace: given.pace }),
        ...(given.changes === 'only' ? { changes: given.changes } : {}),
      };
      const voice = await voiceOf(deps, { ...args, caller, anyway: given.anyway === 'yes' });
      if (isMessage(voice)) return voice;
      const again = press(
        wording.place.retry,
        'follow',
        { ...args, speaker: voice.name, ...(given.anyway === undefined ? {} : { anyway: given.anyway }) },
        { answer: 'replace' },
      );
      const said = followText(wording).done(false);
      const told = [own(`${said} `), name(voice.name)];
      const unreached = await unreachedInPrivate(deps.places, caller, said, told, again);
      if (unreached !== null) return unreached;
      const { changed, subscription } = await deps.follow.follow({
        ...args,
        speaker: voice.name,
        also: voice.also,
        to,
        owner,
        workspace: caller.workspace,
        ...(caller.timezone === null ? {} : { home: caller.timezone }),
        locale: caller.locale,
      });
      const notice = followText(wording).done(changed);
      return {
        notice,
        items: [
          item(
            line(
              own(`${notice} `),
              name(voice.name),
              ...(given.about === undefined ? [] : [own(wording.quotes.about), typed(given.about)]),
            ),
            ...(given.changes === 'only' ? [small(own(followText(wording).onlyChanges))] : []),
            ...buttons([
              press(wording.button.quotes, 'quotes', { speaker: voice.name }),
              press(unfollowText(wording).end, 'unfollow', { speaker: voice.name }),
            ]),
          ),
        ],
        data: { subscription: subscription.id, speaker: voice.name },
      };
    },
  };
}

interface Asked {
  readonly speaker: string;
  readonly about?: string;
  readonly pace?: AlertPace;
  readonly changes?: 'only';
  readonly caller: Caller;
  /** Also when nobody of that name is stored. */
  readonly anyway: boolean;
}

interface Meant {
  readonly name: string;
  /** Null: nobody of that name has been quoted yet. */
  readonly also: readonly string[] | null;
}

/** The speaker to follow, or a message that asks which one. A name that is not stored yet can be followed too. */
async function voiceOf(deps: Deps, { caller, anyway, ...args }: Asked): Promise<Meant | Message> {
  const wording = wordingFor(caller.locale);
  const naming = { command: 'follow', field: 'speaker', nameIndex: 'speakers', args, caller } as const;
  const { kind } = await lookUpName(deps, naming);
  if (kind === 'none' && anyway) return { name: args.speaker, also: null };
  const found = await chooseName(deps, naming);
  if (!isMessage(found)) return { name: found.name, also: found.keys };
  if (kind !== 'none') return found;
  const still = press(
    followText(wording).anyway,
    'follow',
    { ...args, anyway: 'yes' },
    { answer: 'replace' },
  );
  const offer = item(line(own(followText(wording).unheard)), ...buttons([still]));
  return { ...found, items: [...found.items, offer] };
}

export function createUnfollow(deps: Deps): Command<typeof unfollowArgs, typeof unfollowText> {
  return {
    name: 'unfollow',
    text: unfollowText,
    visibility: 'private',
    audience: 'anyone',
    args: unfollowArgs,
    bare: 'speaker',
    examples: ['unfollow Putin'],
    suggested: ['speaker'],
    async suggest(_field, written, caller) {
      const wanted = written.trim().toLowerCase();
      const followed = await deps.follow.list(subscriptionReach(caller, personHere(caller)));
      return followed.flatMap(({ subject }) =>
        subject.kind === 'voice' && subject.name.toLowerCase().includes(wanted)
          ? [{ label: subject.name, value: subject.name }]
          : [],
      );
    },
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const { speaker } = given;
      // Someone who is followed may have left the directory since: the name is taken as it stands then.
      const found =
        speaker === undefined
          ? null
          : (await deps.directory.nameIndex(caller.scope, 'speakers')).find(speaker);
      const wanted = found?.kind === 'one' ? found.entry.name : speaker;
      const ended = await deps.follow.unfollow({
        ...subscriptionReach(caller, personHere(caller)),
        ...(wanted === undefined ? {} : { speaker: wanted }),
      });
      const notice = unfollowText(wording).ended(ended.length);
      return { notice, items: [item(line(own(notice)))], data: { ended: ended.map(({ id }) => id) } };
    },
  };
}
