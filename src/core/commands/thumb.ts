/** 👍 and 👎 under a story that was opened: what people of a workspace want more or less of in its editions. */
import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { workspaceOf } from '../base/scope.ts';
import { timestamp } from '../base/time.ts';
import { itemKeys } from '../digests/thumbs.ts';
import { buttons, item, line, own, press } from '../messages/blocks.ts';
import type { Block, Message } from '../messages/message.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { titleInline } from './answer-parts/statement-item.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { idField } from './options/shared-options.ts';

const thumbText = commandText('thumb', {
  summary: 'More or less like a story, in the editions of this server or workspace.',
  options: {
    item: 'The article’s id.',
    vote: 'up, down, or none to take it back.',
  },
  more: '👍 More like this',
  less: '👎 Less like this',
  back: 'Take it back',
  given: (up: boolean) => (up ? 'Your 👍 counts.' : 'Your 👎 counts.'),
  takenBack: 'Taken back.',
  count: (up: number, down: number) => `On this story here: ${up} 👍, ${down} 👎.`,
  effect:
    'Stories of this outlet and speaker move a little in the next editions. /digest why shows how much.',
  nowhere: 'Thumbs count in the editions of a server or workspace. There is none here.',
});

const args = z.object({ item: idField, vote: z.enum(['up', 'down', 'none']) });

type Deps = Pick<CommandDeps, 'store' | 'now'>;

/** The two buttons, where there is a workspace that they count in. */
export function thumbButtons(article: string, caller: Caller, wording: Catalogue): readonly Block[] {
  if (workspaceOf(caller.scope) === null) return [];
  const text = thumbText(wording);
  return buttons([
    press(text.more, 'thumb', { item: article, vote: 'up' }),
    press(text.less, 'thumb', { item: article, vote: 'down' }),
  ]);
}

export function createThumb(deps: Deps): Command<typeof args, typeof thumbText> {
  return {
    name: 'thumb',
    text: thumbText,
    visibility: 'private',
    audience: 'anyone',
    args,
    hidden: true,
    run: (given, caller) => run(deps, given, caller),
  };
}

async function run(
  { store, now }: Deps,
  { item: id, vote }: z.infer<typeof args>,
  caller: Caller,
): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const text = thumbText(wording);
  const workspace = workspaceOf(caller.scope);
  if (workspace === null) throw new UserError(text.nowhere);
  const [record] = await store.articles.records(caller.scope, [id]);
  if (record === undefined) throw new UserError(...wording.errors.gone);
  const { article, quotes } = record;
  const of = { workspace, person: `${caller.platform}:${caller.user}`, article: article.id };
  if (vote === 'none') await store.readers.takeThumbBack(of);
  else {
    const up = vote === 'up';
    await store.readers.giveThumb({ ...of, up, ...itemKeys(article, quotes), at: timestamp(now()) });
  }
  const counted = await store.readers.thumbsOf(workspace, article.id);
  const notice = vote === 'none' ? text.takenBack : text.given(vote === 'up');
  const replace = { answer: 'replace', for: 'caller' } as const;
  const offers = [
    ...(vote === 'up' ? [] : [press(text.more, 'thumb', { item: article.id, vote: 'up' }, replace)]),
    ...(vote === 'down' ? [] : [press(text.less, 'thumb', { item: article.id, vote: 'down' }, replace)]),
    ...(vote === 'none' ? [] : [press(text.back, 'thumb', { item: article.id, vote: 'none' }, replace)]),
  ];
  return {
    notice,
    items: [
      item(
        line(titleInline(article)),
        line(own(`${notice} ${text.count(counted.up, counted.down)}`)),
        ...(vote === 'none' ? [] : [line(own(text.effect))]),
        ...buttons(offers),
      ),
    ],
    data: { article: article.id, vote, ...counted },
  };
}
