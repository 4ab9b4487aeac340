import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR, SHARED, scopeOf } from '../../../../src/core/base/scope.ts';
import type { Caller, Reply } from '../../../../src/core/commands/command.ts';
import { RANKING_WEIGHTS } from '../../../../src/core/digests/rank.ts';
import type { Message } from '../../../../src/core/messages/message.ts';
import { previewDigest } from '../../../../src/core/publishing/digest-views.ts';
import { buttonsOf, DIGESTS, type Newsroom, NOW, openNewsroom, textOf } from '../newsroom.ts';

const [MORE, LESS, BACK] = ['👍 More like this', '👎 Less like this', 'Take it back'];
const HERE: Partial<Caller> = { scope: scopeOf('test:w1'), manager: true };

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const pressed = async (message: Message, label: string, caller: Partial<Caller> = HERE): Promise<Reply> => {
  const reply = await newsroom.press(message, label, caller);
  if (reply === null) throw new Error('no answer');
  return reply;
};

const say = async (line: string, caller: Partial<Caller> = HERE): Promise<Message> =>
  (await newsroom.type(line, caller)).message;

/** The articles of the digest as it would be now, in order. */
async function shown(caller: Partial<Caller> = HERE): Promise<readonly string[]> {
  const { definition, ...digest } = DIGESTS[0] ?? { definition: undefined, name: '', workspace: null };
  if (definition === undefined) throw new Error('no digest');
  const scope = caller.scope ?? SHARED;
  const content = await previewDigest(newsroom.store, { ...digest, definition }, NOW, { asker: scope });
  return content.edition.chosen.map(({ article }) => article);
}

describe('thumbs', () => {
  it('stand where a story is opened, and not where there is no workspace', async () => {
    const labels = buttonsOf(await say('context Moscow summit')).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([MORE, LESS]));
    const alone = await say('context Moscow summit', { ...HERE, scope: SHARED });
    expect(buttonsOf(alone).map(({ label }) => label)).not.toContain(MORE);
  });

  it('count once a person, can be turned and taken back', async () => {
    const opened = await say('context Moscow summit');
    const up = await pressed(opened, MORE);
    expect(textOf(up.message)).toContain('1 👍, 0 👎');
    await pressed(opened, MORE, HERE);
    await pressed(opened, MORE, { ...HERE, user: 'u2' });
    const turned = await pressed(opened, LESS, HERE);
    expect(textOf(turned.message)).toContain('1 👍, 1 👎');
    const back = await pressed(turned.message, BACK);
    expect(back).toMatchObject({ replace: true });
    expect(textOf(back.message)).toContain('1 👍, 0 👎');
  });

  it('refuse an article of another workspace, and a place without one', async () => {
    const lost = await say('thumb item:nothing vote:up');
    expect(lost.tone).toBe('error');
    const nowhere = await say('thumb item:nothing vote:up', { scope: SHARED });
    expect(textOf(nowhere)).toContain('no');
    expect(await newsroom.store.readers.workspacesWithThumbs()).toEqual([]);
  });

  it('move the story within their bound in this workspace alone, as /digest why says', async () => {
    const before = await shown();
    const article = before.at(-1) ?? '';
    for (let person = 0; person < 20; person++)
      await say(`thumb item:${article} vote:up`, { ...HERE, user: `reader${person}` });
    expect((await shown()).indexOf(article)).toBeLessThan(before.length - 1);
    expect(await shown({ scope: scopeOf('test:w2') })).toEqual(before);

    await newsroom.type('subscribe morning', HERE);
    await newsroom.press(await say('digest publish morning'), 'Publish now', HERE);
    const [edition] = await newsroom.store.editions.list(OPERATOR, {}, { limit: 1, offset: 0 });
    const moved = edition?.chosen.find((one) => one.article === article);
    expect(moved?.terms['thumbs']).toBeGreaterThan(0.05);
    expect(moved?.terms['thumbs']).toBeLessThanOrEqual(RANKING_WEIGHTS.thumbs);
    expect(textOf(await say(`digest why ${edition?.id}`))).toContain('what people here think');
  });
});
