import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Json } from '../../../src/core/delivery/outcome.ts';
import { type Artist, NO_ARTIST } from '../../../src/core/pictures/artist.ts';
import { pictureFile } from '../../../src/core/pictures/picture.ts';
import { html } from '../../../src/platforms/slack/preview.ts';
import { render } from '../../../src/platforms/slack/render.ts';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack/server.ts';
import { BOT_TOKEN } from '../../fakes/slack/world.ts';
import { cardOf, countingArtist, PNG } from '../../fixtures/pictures.ts';
import { HTTP_ONLY, type Newsroom, newsroom } from './newsroom.ts';

const card = cardOf('We shall keep the lighthouse.');
const illustrated: Json =
  render(
    {
      notice: 'An edition',
      data: null,
      items: [
        { blocks: [{ kind: 'drawing', picture: card }] },
        { blocks: [{ kind: 'text', inlines: [{ kind: 'own', text: 'The end.' }] }] },
      ],
    },
    {},
  )[0] ?? null;

let slack: FakeSlack;
let room: Newsroom;
beforeEach(async () => {
  slack = await startFakeSlack();
});
afterEach(async () => {
  expect(slack.world.violations).toEqual([]);
  await room.stop();
  await slack.stop();
});

async function send(artist: Artist, times = 1) {
  room = await newsroom(slack, HTTP_ONLY, undefined, undefined, undefined, artist);
  const outcomes = [];
  for (let at = 0; at < times; at++)
    outcomes.push(
      await room.platform.send({
        to: { platform: 'slack', address: 'T0SIM1/C0CH11', options: {} },
        payload: illustrated,
        key: `0123456789abcdefABCDE${at}`,
        part: 0,
      }),
    );
  return outcomes.map(({ kind }) => kind);
}
const images = () =>
  slack.world.messages.map(({ blocks }) =>
    (blocks as readonly { readonly type: string }[]).filter(({ type }) => type === 'image'),
  );

test('a post shows its picture from a file that was uploaded before, with a description', async () => {
  expect(await send(countingArtist())).toEqual(['sent']);
  expect(images()).toEqual([[{ type: 'image', slack_file: { id: 'F1' }, alt_text: card.alt }]]);
  expect(slack.world.files.get('F1')).toMatchObject({
    name: pictureFile(card),
    content: Buffer.from(PNG),
    channel: null,
  });
});

test('the same picture is uploaded once for several posts', async () => {
  expect(await send(countingArtist(), 3)).toEqual(['sent', 'sent', 'sent']);
  expect(slack.world.files.size).toBe(1);
  expect(images().flat()).toHaveLength(3);
});

test('without files:write the post goes without its picture, and the log names the permission', async () => {
  const token = slack.world.tokens.get(BOT_TOKEN);
  if (token !== undefined) token.scopes = token.scopes.filter((scope) => scope !== 'files:write');
  expect(await send(countingArtist())).toEqual(['sent']);
  expect(images()).toEqual([[]]);
  expect(room.logged.join()).toContain('files:write');
});

test('a picture that cannot be drawn leaves the post as it is', async () => {
  expect(await send(NO_ARTIST)).toEqual(['sent']);
  expect(images()).toEqual([[]]);
  expect(slack.world.messages).toHaveLength(1);
});

test('the preview shows the picture that the web page draws', async () => {
  room = await newsroom(slack, HTTP_ONLY);
  expect(html(illustrated, 'en')).toContain(`src="/pictures/${pictureFile(card)}"`);
});
