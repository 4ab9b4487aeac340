/** `/follow` and `/unfollow`: hear when somebody is quoted anew. */
import * as z from 'zod';
import type { Message } from '../messages/message.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { aboutField, speakerField } from './fields.ts';
import { buttons, item, line, name, own, press, typed } from './inline.ts';
import { isMessage, suggestNames, whoIs } from './naming.ts';
import { personOf } from './place.ts';
import { wording } from './wording.ts';

const followArgs = z.object({
  speaker: speakerField,
  about: aboutField.optional(),
  pace: z.enum(['at once', 'hourly', 'daily']).optional().describe('at once, hourly or daily.'),
});
const unfollowArgs = z.object({ speaker: speakerField.optional() });

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'follow'>;

export function createFollowCommand(deps: Deps): Command<typeof followArgs> {
  return {
    name: 'follow',
    summary: wording.follow.summary,
    visibility: 'private',
    audience: 'anyone',
    args: followArgs,
    bare: 'speaker',
    examples: ['follow Putin about:trade'],
    suggest: async (field, written, caller) =>
      field === 'speaker' ? suggestNames(deps, 'speakers', written, caller) : [],
    async run(given, caller): Promise<Message> {
      const { to, owner } = personOf(caller);
      const args = {
        speaker: given.speaker,
        ...(given.about === undefined ? {} : { about: given.about }),
        ...(given.pace === undefined ? {} : { pace: given.pace }),
      };
      const found = await whoIs(deps, {
        command: 'follow',
        field: 'speaker',
        book: 'speakers',
        args,
        caller,
      });
      if (isMessage(found)) return found;
      const { changed, subscription } = await deps.follow.follow({
        ...args,
        speaker: found.name,
        to,
        owner,
        workspace: caller.workspace,
        ...(caller.timezone === null ? {} : { home: caller.timezone }),
        locale: caller.locale,
      });
      const notice = wording.follow.done(changed);
      return {
        notice,
        items: [
          item(
            line(
              own(`${notice} `),
              name(found.name),
              ...(given.about === undefined ? [] : [own(wording.quotes.about), typed(given.about)]),
            ),
            ...buttons([
              press(wording.button.quotes, 'quotes', { speaker: found.name }),
              press(wording.follow.end, 'unfollow', { speaker: found.name }),
            ]),
          ),
        ],
        data: { subscription: subscription.id, speaker: found.name },
      };
    },
  };
}

export function createUnfollow(deps: Deps): Command<typeof unfollowArgs> {
  return {
    name: 'unfollow',
    summary: wording.follow.unfollow,
    visibility: 'private',
    audience: 'anyone',
    args: unfollowArgs,
    bare: 'speaker',
    examples: ['unfollow Putin'],
    async suggest(_field, written, caller) {
      const wanted = written.trim().toLowerCase();
      const followed = await deps.follow.list(caller.scope, personOf(caller).to);
      return followed.flatMap(({ subject }) =>
        subject.kind === 'voice' && subject.name.toLowerCase().includes(wanted)
          ? [{ label: subject.name, value: subject.name }]
          : [],
      );
    },
    async run(given, caller) {
      const { to } = personOf(caller);
      const { speaker } = given;
      // Somebody who is followed may have left the directory since: the name is taken as it stands then.
      const found =
        speaker === undefined ? null : (await deps.directory.book(caller.scope, 'speakers')).find(speaker);
      const wanted = found?.kind === 'one' ? found.entry.name : speaker;
      const ended = await deps.follow.unfollow({
        scope: caller.scope,
        to,
        ...(wanted === undefined ? {} : { speaker: wanted }),
      });
      const notice = wording.follow.ended(ended.length);
      return { notice, items: [item(line(own(notice)))], data: { ended: ended.map(({ id }) => id) } };
    },
  };
}
