/** `/stories join`, `split`, `undo`, `changes`: what managers decide about stories, and what changed. Each change can be undone. */
import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { buttons, item, line, list, own, press, time } from '../messages/blocks.ts';
import type { Inline, Message } from '../messages/message.ts';
import type { StoryChange } from '../ports/article-store.ts';
import type { Decider, Decision, Refusal } from '../stories/decide-stories.ts';
import { findTopic } from '../stories/topic.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { titleInline } from './answer-parts/statement-item.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { idField, storyField } from './options/shared-options.ts';
import { suggestNames } from './options/suggest-names.ts';

const joinText = commandText('stories join', {
  summary: 'Make one story of two that tell of the same event.',
  options: {
    story: 'A story: its headline, words from it, or an id.',
    other: 'The story that tells of the same event.',
  },
  joined: 'The stories are one now: ',
});

const splitText = commandText('stories split', {
  summary: 'Take an article out of its story, because it tells of another event.',
  options: {
    article: 'The article: its id, its headline, or words from it; several with semicolons.',
  },
  parted: (articles: number) =>
    articles === 1
      ? 'This article is a story of its own now: '
      : 'These articles are a story of their own now: ',
});

const undoText = commandText('stories undo', {
  summary: 'Undo a join or a split of stories.',
  options: {
    change: 'The change. stories changes lists them.',
  },
  undone: 'Undone. It will not be done again.',
  button: 'Undo',
  numbered: (at: number) => `Undo no. ${at + 1}`,
});

const changesText = commandText('stories changes', {
  summary: 'Which stories were joined or split lately, by hand or by the bot.',
  none: 'No story was joined or split yet.',
  latest: 'The latest changes of stories:',
  join: ' joined: ',
  split: ' split: ',
  move: ' moved: ',
  byHand: ' · by hand',
  byBot: ' · by the bot',
  undone: ' · undone',
});

const joinArgs = z.object({ story: storyField, other: storyField });
const splitArgs = z.object({ article: z.string().trim().min(1).max(2_000) });
/** Articles that are taken out at once, at most. */
const SPLIT_AT_ONCE = 20;
const undoArgs = z.object({ change: idField });
const noArgs = z.object({});

const LISTED = { limit: 10, offset: 0 };

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'people' | 'stories'>;

export function createStoriesJoin(deps: Deps): Command<typeof joinArgs, typeof joinText> {
  return {
    name: 'stories join',
    text: joinText,
    visibility: 'private',
    audience: 'managers',
    args: joinArgs,
    bare: 'story',
    suggested: ['story', 'other'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'stories', written, caller),
    async run({ story, other }, caller) {
      const wording = wordingFor(caller.locale);
      const [one, two] = [await meant(deps, story, caller), await meant(deps, other, caller)];
      const decision = await deps.stories.join(await decider(deps, caller), one.story, two.story);
      return answer(deps, decision, joinText(wording).joined, caller);
    },
  };
}

export function createStoriesSplit(deps: Deps): Command<typeof splitArgs, typeof splitText> {
  return {
    name: 'stories split',
    text: splitText,
    visibility: 'private',
    audience: 'managers',
    args: splitArgs,
    bare: 'article',
    async run({ article }, caller) {
      const wording = wordingFor(caller.locale);
      const written = article.split(/[;；]/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
      const articles = new Set<string>();
      for (const one of written.slice(0, SPLIT_AT_ONCE)) {
        const found = await meant(deps, one, caller);
        if (found.article === null) throw new UserError(...wording.problem.whichArticle);
        articles.add(found.article);
      }
      if (articles.size === 0) throw new UserError(...wording.problem.whichArticle);
      const decision = await deps.stories.split(await decider(deps, caller), [...articles]);
      return answer(deps, decision, splitText(wording).parted(articles.size), caller);
    },
  };
}

export function createStoriesUndo(deps: Deps): Command<typeof undoArgs, typeof undoText> {
  return {
    name: 'stories undo',
    text: undoText,
    visibility: 'private',
    audience: 'managers',
    args: undoArgs,
    bare: 'change',
    async run({ change }, caller) {
      const decision = await deps.stories.undo(await decider(deps, caller), change);
      return answer(deps, decision, `${undoText(wordingFor(caller.locale)).undone} `, caller);
    },
  };
}

export function createStoriesChanges(deps: Deps): Command<typeof noArgs, typeof changesText> {
  return {
    name: 'stories changes',
    text: changesText,
    visibility: 'private',
    audience: 'managers',
    args: noArgs,
    async run(_given, caller) {
      const wording = wordingFor(caller.locale);
      const changes = await deps.store.stories.changes(caller.scope, {}, LISTED);
      const notice = changes.length === 0 ? changesText(wording).none : changesText(wording).latest;
      const entries = await Promise.all(changes.map((change) => changeLine(deps, change, caller, wording)));
      const undo = changes.flatMap(({ id, undone }, at) =>
        undone === null
          ? [press(undoText(wording).numbered(at), 'stories undo', { change: id }, { for: 'caller' })]
          : [],
      );
      return {
        notice,
        items: [item(line(own(notice)), ...(entries.length === 0 ? [] : [list(entries)]), ...buttons(undo))],
        data: { changes },
      };
    },
  };
}

async function changeLine(
  deps: Deps,
  change: StoryChange,
  caller: Caller,
  wording: Catalogue,
): Promise<readonly Inline[]> {
  const text = changesText(wording);
  return [
    time(change.madeAt),
    own(text[change.kind]),
    ...(await firstTitle(deps, change, caller)),
    own(change.by === null ? text.byBot : text.byHand),
    ...(change.undone === null ? [] : [own(text.undone)]),
  ];
}

/** The headline of the first article that moved, as far as it is still stored. */
async function firstTitle(
  { store }: Deps,
  { articles, into }: StoryChange,
  { scope }: Caller,
): Promise<readonly Inline[]> {
  const [first] = await store.articles.list(scope, { ids: articles }, { limit: 1, offset: 0 });
  return [first === undefined ? own(into) : titleInline(first)];
}

async function meant(
  { store }: Deps,
  written: string,
  caller: Caller,
): Promise<{ readonly story: string; readonly article: string | null }> {
  const wording = wordingFor(caller.locale);
  const found = await findTopic(store, caller.scope, written);
  if (found === null) throw new UserError(...wording.problem.noStory(written));
  if (found.kind === 'story') return { story: found.id, article: found.article };
  return { story: found.hit.article.story, article: found.hit.article.id };
}

/** A workspace's managers decide about its own articles; about shared ones where nobody else is served. */
async function decider({ people }: Deps, caller: Caller): Promise<Decider> {
  const { scope, workspace, platform, user } = caller;
  return {
    scope,
    by: `${platform}:${user}`,
    workspace,
    shared: workspace !== null && (await people.servedAlone(workspace)),
  };
}

async function answer(deps: Deps, decision: Decision, says: string, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  if (decision.kind === 'refused') {
    const [problem, remedy] = wording.problem[REFUSALS[decision.why]];
    throw new UserError(problem, remedy);
  }
  deps.directory.changed();
  const { change } = decision;
  return {
    notice: says.trim().replace(/:$/, '.'),
    items: [
      item(
        line(own(says), ...(await firstTitle(deps, change, caller))),
        ...buttons([
          press(wording.button.story, 'story', { story: change.into }),
          press(undoText(wording).button, 'stories undo', { change: change.id }, { for: 'caller' }),
        ]),
      ),
    ],
    data: { change },
  };
}

const REFUSALS = {
  gone: 'storyGone',
  same: 'oneStory',
  shared: 'sharedStory',
  alone: 'onlyArticle',
  apart: 'storiesApart',
  large: 'longStory',
  undone: 'undoneAlready',
} as const satisfies Readonly<Record<Refusal, keyof Catalogue['problem']>>;
