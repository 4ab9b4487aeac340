import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHARED } from '../../../src/core/base/scope.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import { picturesIn } from '../../../src/core/pictures/pictures-in.ts';
import { buttonsOf, CALLER, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

let room: Newsroom;
const DENIED = 'the pier will be sold before the winter';
const LONG = `${'The pier has stood through every storm that this coast has seen. '.repeat(14)}It stays`;
beforeAll(async () => {
  room = await openNewsroom();
  await room.add(
    [
      '“The pier belongs to the children of this town,” pier warden Mina Thorsen said.',
      '',
      `Harbour master Pelle Grand denied that ${DENIED}.`,
      '',
      `“${LONG},” dock master Orla Finch said.`,
    ].join('\n'),
  );
});
afterAll(() => room.close());

const ask = async (line: string) => (await room.type(line)).message;
const only = (message: Message) => [...picturesIn(message).values()];

describe('/card', () => {
  test('answers with the card of a quotation: its words, who said them, and where they stand', async () => {
    const message = await ask('card children of this town');
    expect(only(message)).toMatchObject([
      {
        kind: 'quote',
        pieces: [{ text: 'The pier belongs to the children of this town,' }],
        speaker: 'Mina Thorsen',
        outlet: 'Own Paper',
      },
    ]);
    expect(textOf(message)).toContain('Own Paper');
    expect(message.data).toMatchObject({ card: { speaker: 'Mina Thorsen', saidOn: null } });
  });

  test('draws no words that were denied, and says so of such a quote', async () => {
    const page = { limit: 5, offset: 0 };
    const [denied] = await room.store.quotes.list(SHARED, { modalities: ['denied'], about: DENIED }, page);
    expect(JSON.stringify(only(await ask(`card ${DENIED}`)))).not.toContain(DENIED);
    const { message: byId } = (await room.dispatch.run({
      id: null,
      caller: CALLER,
      input: { kind: 'options', command: 'card', options: { quote: denied?.quote.id ?? '' } },
    })) ?? { message: null };
    expect(byId?.notice).toContain('not reported as said');
    expect(byId === null ? 1 : picturesIn(byId).size).toBe(0);
  });

  test('says that words are too long, and cuts nothing', async () => {
    const message = await ask('card speaker:"Orla Finch"');
    expect(message.notice).toContain('too long');
    expect(only(message)).toEqual([]);
    expect(textOf(message)).toContain(LONG.slice(-60));
  });

  test('turns to the next quotation', async () => {
    const message = await ask('card speaker:Powell');
    expect(buttonsOf(message).map(({ label }) => label)).toContain('Next');
    const next = await room.press(message, 'Next');
    expect(next === null ? [] : only(next.message)).not.toEqual(only(message));
  });

  test.each(['speakers', 'timeline'])('draws a chart of %s with a description', async (show) => {
    const [picture] = only(await ask(`card show:${show}`));
    expect(picture).toMatchObject({ kind: show === 'speakers' ? 'bars' : 'columns' });
    expect(picture?.alt).toMatch(/\d/);
  });

  test('says what is stored when nothing matches', async () => {
    const message = await ask('card about:"zeppelin mooring"');
    expect(only(message)).toEqual([]);
    expect(textOf(message)).toContain('Stored:');
  });
});
