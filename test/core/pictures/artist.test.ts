import { expect, test } from 'vitest';
import {
  createLateArtist,
  drawForPost,
  NO_ARTIST,
  rememberDrawings,
} from '../../../src/core/pictures/artist.ts';
import { cardOf, countingArtist, PNG } from '../../fixtures/pictures.ts';

test('equal pictures are drawn once, others apart, and a failure is no memory', async () => {
  const artist = countingArtist();
  const remembering = rememberDrawings(artist);
  await Promise.all([remembering.draw(cardOf('We stay.')), remembering.draw(cardOf('We stay.'))]);
  await remembering.draw(cardOf('We stay.', { speaker: 'Nils Varga' }));
  expect(artist.drawn.count).toBe(2);
  let fails = true;
  const shaky = rememberDrawings({
    draw: async (picture) => {
      if (fails) throw new Error('no canvas');
      return artist.draw(picture);
    },
  });
  await expect(shaky.draw(cardOf('We go.'))).rejects.toThrow('no canvas');
  fails = false;
  expect(await shaky.draw(cardOf('We go.'))).toEqual({ kind: 'drawn', png: PNG });
});

test('a post goes without a picture that is refused or breaks, and the log says so', async () => {
  const logged: string[] = [];
  const log = { warn: (message: string) => logged.push(message) };
  expect(await drawForPost(countingArtist(), cardOf('We stay.'), log)).toEqual(PNG);
  expect(logged).toEqual([]);
  expect(await drawForPost(NO_ARTIST, cardOf('We stay.'), log)).toBeNull();
  const broken = { draw: () => Promise.reject(new Error('no canvas')) };
  expect(await drawForPost(broken, cardOf('We stay.'), log)).toBeNull();
  expect(logged).toHaveLength(2);
});

test('an artist is loaded with the first picture, once, and closed only when it was', async () => {
  const artist = countingArtist();
  let [loads, closes] = [0, 0];
  const load = async () => {
    loads++;
    return { ...artist, close: async () => void closes++ };
  };
  await createLateArtist(load).close();
  expect([loads, closes]).toEqual([0, 0]);
  const late = createLateArtist(load);
  await Promise.all([late.draw(cardOf('We stay.')), late.draw(cardOf('We go.'))]);
  await late.close();
  expect([loads, closes, artist.drawn.count]).toEqual([1, 1, 2]);
});
