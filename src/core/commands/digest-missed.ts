/** `/digest missed`: the best stories since one last looked, in three lines. */

import * as z from 'zod';
import { plural } from '../base/plural.ts';
import { workspaceOf } from '../base/scope.ts';
import { timestamp } from '../base/time.ts';
import { buttons, item, line, list, name, own, press, small, time } from '../messages/blocks.ts';
import type { Inline, Message } from '../messages/message.ts';
import { type MissedStory, MOST_MISSED, missedStories } from '../publishing/missed-stories.ts';
import { headline } from '../statements/quote-block.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { titleInline } from './answer-parts/statement-item.ts';
import type { Caller, Command } from './command.ts';
import type { AnswerDeps } from './deps.ts';
import { missedSince } from './dispatch/visits.ts';
import { chooseName, isMessage } from './options/choose-name.ts';
import { onlyDigest } from './options/named-digest.ts';
import { instantField } from './options/shared-options.ts';
import { suggestNames } from './options/suggest-names.ts';

const missedText = commandText('digest missed', {
  summary: 'The best stories since you last looked, in three lines.',
  options: {
    name: 'Only what this digest asks for. Without it: your digest if there is one, else everything.',
  },
  notice: (stories: number, more: boolean) =>
    stories === 0
      ? 'You have missed nothing.'
      : `You have missed ${more ? 'at least ' : ''}${plural(stories, 'story', 'stories')}.`,
  since: 'Since ',
  all: (stories: number) => `Show all ${stories}`,
});

const args = z.object({
  name: z.string().trim().min(1).max(100).optional(),
  since: instantField.optional(),
  all: z.literal('yes').optional(),
});

/** Lines before the rest is asked for. */
const LINES = 3;

type Deps = Pick<AnswerDeps, 'store' | 'directory' | 'show' | 'now'>;

export function createDigestMissed(deps: Deps): Command<typeof args, typeof missedText> {
  return {
    name: 'digest missed',
    text: missedText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args,
    bare: 'name',
    unlisted: ['since', 'all'],
    examples: ['digest missed'],
    suggested: ['name'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    run: (given, caller) => run(deps, given, caller),
  };
}

async function run(deps: Deps, given: z.infer<typeof args>, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const written = given.name ?? (await onlyDigest(deps, caller));
  const naming = { command: 'digest missed', field: 'name', nameIndex: 'digests', caller } as const;
  const found = written === null ? null : await chooseName(deps, { ...naming, args: { name: written } });
  if (found !== null && isMessage(found)) return found;
  const digest = found === null ? null : await deps.show.find(caller.scope, found.name);
  const until = timestamp(deps.now());
  const since =
    given.since === undefined ? await missedSince(deps.store, caller, until) : timestamp(given.since);
  const stories = await missedStories(deps.store, {
    digest,
    workspace: workspaceOf(caller.scope),
    since,
    until,
  });
  const shown = given.all === undefined ? stories.slice(0, LINES) : stories;
  const text = missedText(wording);
  const notice = text.notice(stories.length, stories.length === MOST_MISSED);
  const rest = { since, all: 'yes', ...(digest === null ? {} : { name: digest.name }) };
  return {
    notice,
    items: [
      {
        ...item(
          line(own(notice)),
          ...(shown.length === 0 ? [] : [list(shown.map((story) => storyLine(story, wording)))]),
          small(own(text.since), time(since, 'datetime')),
          ...buttons(
            shown.length === stories.length
              ? []
              : [
                  press(text.all(stories.length), 'digest missed', rest, {
                    answer: 'replace',
                    for: 'caller',
                  }),
                ],
          ),
        ),
        more: shown.map(({ article }) => ({
          kind: 'command',
          label: headline(article)?.text ?? article.outlet,
          command: 'context',
          args: { topic: article.id },
        })),
      },
    ],
    data: {
      since,
      digest: digest?.name ?? null,
      stories: stories.map(({ article: { id, story, title, outlet, url } }) => ({
        ...{ articleId: id, story, title, outlet, url },
      })),
    },
  };
}

function storyLine({ article, others }: MissedStory, wording: Catalogue): Inline[] {
  return [
    titleInline(article),
    own(' · '),
    name(article.outlet),
    ...(others === 0 ? [] : [own(` ${wording.post.more(others)}`)]),
  ];
}
