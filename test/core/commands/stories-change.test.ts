/** What managers decide about stories: whose they may change, what a decision does, and that it can be undone. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR, SHARED, scopeOf } from '../../../src/core/base/scope.ts';
import type { Caller } from '../../../src/core/commands/command.ts';
import type { CommandDeps } from '../../../src/core/commands/index.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import type { StoryChange } from '../../../src/core/ports/article-store.ts';
import { createRegrouping } from '../../../src/core/stories/regroup.ts';
import { createStoryWindow } from '../../../src/core/stories/story-window.ts';
import { recordOf } from '../../contracts/store-records.ts';
import { storyOf } from '../../contracts/store-stories.ts';
import { SILENT } from '../../fakes/log.ts';
import { CALLER, type Newsroom, NOW, openNewsroom, textOf } from './newsroom.ts';

const MANAGER = { manager: true, scope: scopeOf('test:w1') } as const;
const AT = '2025-11-24T08:00:00.000Z';
let room: Newsroom;

/** Four articles that the machine would keep in one story each: `sferry` with two, `stug`, and one of a workspace. */
async function open(more: Partial<CommandDeps> = {}): Promise<void> {
  room = await openNewsroom(more);
  for (const [id, story, title, workspace] of [
    ['aferry', 'sferry', 'Ferry sinks off Manto', null],
    ['aboat', 'sferry', 'Lifeboat lost at Keel', null],
    ['atug', 'stug', 'Tug fails near Harrow', null],
    ['aown', 'sown', 'Our note on Tamsin', 'test:w1'],
  ] as const) {
    const times = { publishedAt: AT, storedAt: AT, revisedAt: AT };
    const said = [{ words: `This is the end of the ${id.slice(1)} line for us all.` }];
    const record = recordOf(id, { story, title, workspace, ...times }, said);
    await room.store.articles.save({ ...record, features: { [`n:${id}`]: 1 } });
    await room.store.stories.save(storyOf(story, { title, workspace, firstAt: AT, lastAt: AT }));
  }
  room.directory.changed();
}

beforeEach(() => open());
afterEach(() => room.close());

const changeIn = ({ data }: Message): StoryChange => (data as { change: StoryChange }).change;
const say = async (line: string, caller: Partial<Caller> = MANAGER) =>
  (await room.type(line, caller)).message;
const idsIn = async (story: string) =>
  (await room.store.stories.members(OPERATOR, story)).map(({ article }) => article).toSorted();
const regroup = async () =>
  (
    await createRegrouping({
      store: room.store,
      window: createStoryWindow(room.store.stories),
      now: () => NOW,
      log: SILENT,
    }).next(1000)
  ).changes.filter(({ articles }) => articles.some((id) => ['aferry', 'aboat', 'atug', 'aown'].includes(id)));

describe('/stories split with several articles', () => {
  it('gives articles of one story a story of their own together', async () => {
    await say('stories join story:stug other:sferry');
    const split = await say('stories split aferry; aboat');
    expect(split.notice).toBe('These articles are a story of their own now.');
    expect(changeIn(split)).toMatchObject({ kind: 'split', from: 'sferry', articles: ['aferry', 'aboat'] });
    expect(await idsIn(changeIn(split).into)).toEqual(['aboat', 'aferry']);
    expect(await idsIn('sferry')).toEqual(['atug']);
    await room.press(split, 'Undo', MANAGER);
    expect(await idsIn('sferry')).toEqual(['aboat', 'aferry', 'atug']);
  });

  it('takes neither articles of several stories nor all of one', async () => {
    expect(textOf(await say('stories split aferry; atug'))).toContain('in different stories');
    expect(textOf(await say('stories split aferry;aboat'))).toContain('no other article');
    expect((await say('stories split ;')).data).not.toHaveProperty('change');
    expect(await idsIn('sferry')).toEqual(['aboat', 'aferry']);
  });
});

describe('/story', () => {
  it('offers managers to take an article out, and nobody else', async () => {
    const shown = await say('story sferry');
    const split = await room.press(shown, 'Take out: Lifeboat lost at Keel', MANAGER);
    expect(changeIn(split?.message ?? shown)).toMatchObject({ kind: 'split', articles: ['aboat'] });
    const alone = await say('story sferry');
    await say('stories join story:stug other:sferry');
    const others = await say('story sferry', { ...MANAGER, manager: false });
    for (const message of [alone, others])
      expect(JSON.stringify(message.items)).not.toContain('stories split');
  });
});

describe('/stories join', () => {
  it('makes one story of two; the old id answers everywhere, and a join by hand outlives the program’s own view', async () => {
    const joined = await say('stories join story:stug other:sferry');
    expect(changeIn(joined)).toMatchObject({ kind: 'join', from: 'stug', into: 'sferry', by: 'test:u1' });
    expect(await idsIn('sferry')).toEqual(['aboat', 'aferry', 'atug']);
    expect((await say('story stug')).data).toMatchObject({ story: 'sferry' });
    expect((await say('context stug')).data).toMatchObject({ story: 'sferry' });
    const reply = await room.dispatch.run({
      id: null,
      caller: { ...CALLER, ...MANAGER },
      input: { kind: 'options', command: 'quotes', options: { story: 'stug' } },
    });
    expect(textOf(reply?.message ?? joined)).toContain('end of the ferry line');
    expect(await regroup()).toEqual([]);
  });

  it('can be undone; then the program keeps them apart', async () => {
    const joined = await say('stories join story:stug other:sferry');
    const undone = await room.press(joined, 'Undo', MANAGER);
    expect(changeIn(undone?.message ?? joined)).toMatchObject({
      kind: 'split',
      from: 'sferry',
      into: 'stug',
    });
    expect(await idsIn('stug')).toEqual(['atug']);
    expect(await room.store.stories.apart(SHARED, 'stug')).toEqual(['sferry']);
    expect((await say('story stug')).data).toMatchObject({ story: 'stug' });
    const again = await say(`stories undo ${changeIn(joined).id}`);
    expect(again.notice).toContain('undone already');
  });

  it('refuses what is one story already, and what does not exist', async () => {
    expect((await say('stories join story:sferry other:aboat')).notice).toContain('one story already');
    expect((await say('stories join story:sferry other:zzzz')).notice).toContain('No stored story matches');
  });

  it('leaves shared stories alone where others are served, but lets a workspace’s own story join one', async () => {
    await room.close();
    await open({ people: { tellManagers: async () => true, servedAlone: async () => false } });
    expect((await say('stories join story:stug other:sferry')).notice).toContain('Other servers');
    expect(await idsIn('stug')).toEqual(['atug']);
    expect(changeIn(await say('stories join story:sferry other:sown'))).toMatchObject({
      from: 'sown',
      into: 'sferry',
    });
    expect(await room.store.stories.get(SHARED, 'sferry')).toMatchObject({ workspace: null });
    expect(await room.store.stories.get(scopeOf('test:w2'), 'sown')).toBeNull();
  });

  it('is for managers', async () => {
    expect((await say('stories join story:stug other:sferry', { manager: false })).tone).toBe('error');
  });
});

describe('/stories split', () => {
  it('gives an article a story of its own, which the program does not join again', async () => {
    const parted = await say('stories split Lifeboat lost at Keel');
    expect(changeIn(parted)).toMatchObject({
      kind: 'split',
      from: 'sferry',
      articles: ['aboat'],
      into: 'sboat',
    });
    expect((await say('story sboat')).data).toMatchObject({
      story: 'sboat',
      articles: [{ articleId: 'aboat' }],
    });
    const features = { 'n:same': 1, 'w:b': 1, 'w:c': 1, 'w:d': 1 };
    for (const [id, story] of [
      ['aferry', 'sferry'],
      ['aboat', 'sboat'],
    ] as const) {
      const record = await room.store.articles.record(OPERATOR, id);
      const row = await room.store.stories.get(OPERATOR, story);
      if (record === null || row === null) throw new Error('both are stored');
      await room.store.articles.save({ ...record, features });
      await room.store.stories.save({ ...row, features });
    }
    expect(await regroup()).toEqual([]);
    await room.store.stories.keepApart(['sferry', 'sboat'], null, false);
    expect(await regroup()).toHaveLength(1);
  });

  it('can be undone; then the program does not split them again', async () => {
    const parted = await say('stories split aboat');
    await room.press(parted, 'Undo', MANAGER);
    expect(await idsIn('sferry')).toEqual(['aboat', 'aferry']);
    expect((await say('story sboat')).data).toMatchObject({ story: 'sferry' });
    expect(await regroup()).toEqual([]);
  });

  it('refuses the only article of a story', async () => {
    expect((await say('stories split atug')).notice).toContain('no other article');
  });
});

describe('/stories changes', () => {
  it('lists what the program and people did, and offers to undo it', async () => {
    expect((await say('stories changes')).notice).toContain('No story');
    await regroupAll();
    await say('stories join story:stug other:sferry');
    const listed = await say('stories changes');
    expect(textOf(listed)).toMatch(/joined: .*Tug fails near Harrow.* by hand/s);
    expect(textOf(listed)).toMatch(/split: .* by the bot/s);
    // The program has something to say about the samples, too.
    const { changes } = listed.data as { readonly changes: readonly StoryChange[] };
    const place = changes.findIndex(({ from, by }) => from === 'sferry' && by === null);
    const undone = await room.press(listed, `Undo no. ${place + 1}`, MANAGER);
    expect(changeIn(undone?.message ?? listed)).toMatchObject({ kind: 'join', into: 'sferry' });
    expect(textOf(await say('stories changes'))).toContain('undone');
  });
});

/** The program takes the story of two articles with nothing in common apart. */
async function regroupAll(): Promise<void> {
  expect(await regroup()).toMatchObject([{ kind: 'split', from: 'sferry', by: null }]);
}
