import { afterEach, expect, test } from 'vitest';
import type { Json } from '../../../src/core/delivery/outcome.ts';
import type { Artist } from '../../../src/core/pictures/artist.ts';
import { NO_ARTIST } from '../../../src/core/pictures/artist.ts';
import { pictureFile } from '../../../src/core/pictures/picture.ts';
import { html } from '../../../src/platforms/discord/preview.ts';
import { render } from '../../../src/platforms/discord/render.ts';
import { CHANNEL, GUILD } from '../../fakes/discord/people.ts';
import { cardOf, countingArtist } from '../../fixtures/pictures.ts';
import { newKey, openRig, outgoing, type Rig, say, text } from './rig.ts';

const FORUM = '710000000000000077';
const card = cardOf('We shall keep the lighthouse.');
const illustrated: Json =
  render(say(text('A story.'), { kind: 'drawing', picture: card }, text('The end.')), {})[0] ?? null;

let rig: Rig;
const open = async (artist: Artist): Promise<Rig> => {
  rig = await openRig({ artist });
  return rig;
};
afterEach(async () => {
  expect(rig.fake.world.violations).toEqual([]);
  await rig.close();
});
const posts = (channel = CHANNEL) => rig.fake.world.channels.get(channel)?.messages ?? [];
const gallery = {
  type: 12,
  items: [{ media: { url: `attachment://${pictureFile(card)}` }, description: card.alt }],
};

test('a post brings its picture as an attachment, with a description', async () => {
  await open(countingArtist());
  expect(await rig.platform.send(outgoing(newKey(), { payload: illustrated }))).toMatchObject({
    kind: 'sent',
  });
  expect(posts()).toHaveLength(1);
  expect(posts()[0]?.files).toHaveLength(1);
  expect(JSON.stringify(posts()[0]?.body)).toContain(JSON.stringify(gallery));
  expect(posts()[0]?.body).toMatchObject({ attachments: [{ id: '0', filename: pictureFile(card) }] });
  expect(posts()[0]?.body).not.toHaveProperty('drawings');
});

test('a repeated post is one post with one picture', async () => {
  const artist = countingArtist();
  await open(artist);
  const row = outgoing(newKey(), { payload: illustrated });
  rig.fake.faults.next(/^POST \/channels\/\d+\/messages$/, 'reset-after');
  expect(await rig.platform.send(row)).toMatchObject({ kind: 'retry', ambiguous: true });
  expect(await rig.platform.send(row)).toMatchObject({ kind: 'sent' });
  expect(posts().map(({ files }) => files.length)).toEqual([1]);
});

test('a post goes without a picture that cannot be drawn', async () => {
  await open(NO_ARTIST);
  expect(await rig.platform.send(outgoing(newKey(), { payload: illustrated }))).toMatchObject({
    kind: 'sent',
  });
  expect(posts()[0]?.files).toEqual([]);
  expect(JSON.stringify(posts()[0]?.body)).not.toContain('attachment://');
  expect(JSON.stringify(posts()[0]?.body)).toContain('The end.');
});

test('a post goes without its picture where the bot may not attach files, once', async () => {
  await open(countingArtist());
  rig.fake.faults.next(/^POST \/channels\/\d+\/messages$/, { status: 403, code: 50013 });
  expect(await rig.platform.send(outgoing(newKey(), { payload: illustrated }))).toMatchObject({
    kind: 'sent',
  });
  expect(posts().map(({ files }) => files.length)).toEqual([0]);
  expect(JSON.stringify(posts()[0]?.body)).not.toContain('attachment://');
});

test('a forum post has its picture, too', async () => {
  await open(countingArtist());
  rig.fake.world.channel({ id: FORUM, guild: GUILD, type: 15 });
  const row = outgoing(newKey(), { payload: illustrated, address: FORUM });
  expect(await rig.platform.send({ ...row, to: { ...row.to, address: FORUM } })).toMatchObject({
    kind: 'sent',
  });
  const all = [...rig.fake.world.channels.values()].flatMap(({ messages }) => messages);
  expect(all.map(({ files }) => files.length)).toEqual([1]);
});

test('a correction draws the picture of the new text', async () => {
  const artist = countingArtist();
  await open(artist);
  const sent = await rig.platform.send(outgoing(newKey(), { payload: illustrated }));
  if (sent.kind !== 'sent') throw new Error('not sent');
  const corrected = cardOf('We shall keep both lighthouses.');
  const [payload = null] = render(say({ kind: 'drawing', picture: corrected }), {});
  expect(await rig.platform.edit(sent.ref, payload)).toMatchObject({ kind: 'sent' });
  expect(artist.drawn.count).toBe(2);
  expect(posts()[0]?.body).toMatchObject({ attachments: [{ filename: pictureFile(corrected) }] });
});

test('the preview shows the picture that the web page draws', async () => {
  await open(NO_ARTIST);
  expect(html(illustrated, 'en')).toContain(`src="/pictures/${pictureFile(card)}"`);
});
