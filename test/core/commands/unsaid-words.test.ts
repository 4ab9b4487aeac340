/** Words that were not asserted, or whose speaker is not sure, on every surface that names or counts speakers. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/articles/article.ts';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import type { Platform } from '../../../src/core/ports/ports.ts';
import { createFollowSpeaker } from '../../../src/core/publishing/follow-speaker.ts';
import { createSpeakerAlerts } from '../../../src/core/publishing/speaker-alerts.ts';
import { syncDestinations } from '../../../src/core/publishing/sync-destinations.ts';
import { contextOf } from '../../../src/core/quotes/quote-context.ts';
import { sentencesOf } from '../../../src/core/text/sentences.ts';
import { recordOf, type Said, spanOf } from '../../contracts/store-records.ts';
import { SILENT } from '../../fakes/log.ts';
import { scripted } from '../delivery/outbox.ts';
import { digestOf, openDesk } from '../publishing/newsdesk.ts';
import { type Newsroom, openNewsroom, textOf } from './newsroom.ts';

const DENIED = 'the ferry company is bankrupt';
const DOUBTFUL = 'The harbour wall was never safe';
const SAID = 'We will rebuild the pier stone by stone';
const TEXT = `The harbour chief met reporters.\nHarbour chief Nils Varga denied that ${DENIED}. “${SAID},” Varga said. “${DOUBTFUL},” somebody shouted.`;
const QUOTES: readonly Said[] = [
  { words: DENIED, by: 'Nils Varga', kind: 'indirect', modality: 'denied' },
  { words: SAID, by: 'Nils Varga' },
  { words: DOUBTFUL, by: 'Nils Varga', confidence: 0.3 },
];
const ABOUT: Partial<Article> = { text: TEXT, title: 'Harbour chief speaks', outlet: 'The Tide' };
/** Renders a message as its words. */
const CHAT: Platform = { ...scripted('chat'), render: (message) => [{ text: textOf(message) }] };
const ALL = { limit: 100, offset: 0 };

describe('the commands', () => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom();
    const whole = recordOf('unsaid', { ...ABOUT, publishedAt: '2025-11-20T08:00:00.000Z' }, QUOTES);
    const sentences = sentencesOf(TEXT);
    const quotes = whole.quotes.map((quote) => ({ ...quote, context: contextOf(sentences, quote) }));
    const record = { ...whole, quotes };
    await room.store.articles.save(record);
    room.directory.changed();
  });
  afterAll(() => room.close());
  const said = async (line: string) => textOf((await room.type(line)).message);

  test('/speakers counts only what was asserted by a speaker who is shown', async () => {
    const { message } = await room.type('speakers source:"The Tide"');
    expect(message.data).toMatchObject({ speakers: [{ name: 'Nils Varga', quotes: 1 }] });
  });

  test('/quotes and /ask give a speaker only what they asserted', async () => {
    const ofVarga = await said('quotes speaker:"Nils Varga" modality:asserted');
    expect(ofVarga).toContain(SAID);
    expect(ofVarga).not.toContain(DENIED);
    expect(ofVarga).not.toContain(DOUBTFUL);
    const answer = await room.type('ask What did Nils Varga say about the ferry company?');
    expect(JSON.stringify(answer.message.data)).not.toContain(`"text":"${DENIED}","speaker":"Nils Varga"`);
  });

  test.each(['csv', 'json', 'md'])(
    '/export quotes as %s names nobody for denied or doubtful words',
    async (format) => {
      const { message } = await room.type(`export quotes source:"The Tide" format:json`);
      const rows: readonly { text: string; speaker: string | null; modality: string }[] = JSON.parse(
        message.file?.content ?? '[]',
      );
      expect(rows.map(({ text, speaker, modality }) => [text, speaker, modality])).toEqual([
        [`Harbour chief Nils Varga denied that ${DENIED}.`, null, 'denied'],
        [SAID, 'Nils Varga', 'asserted'],
        [DOUBTFUL, null, 'asserted'],
      ]);
      const file =
        (await room.type(`export quotes source:"The Tide" format:${format}`)).message.file?.content ?? '';
      expect(file.toLowerCase()).toContain('denied');
    },
  );

  test('/check says that denied words were denied, with the whole sentence', async () => {
    const { message } = await room.type(`check “${DENIED}” — Nils Varga`);
    expect(message.notice).toBe('On record only as denied.');
    expect(textOf(message)).toContain(`Harbour chief Nils Varga denied that ${DENIED}.`);
    expect(message.data).toMatchObject({ checks: [{ verdict: 'altered', differs: 'not_asserted' }] });
  });
});

describe('/check of words beside which a pronoun stands', () => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom();
    const text = 'Nils Varga came late. “The tide waits for nobody on this coast,” he said.';
    const words = 'The tide waits for nobody on this coast,';
    const whole = recordOf('he', { text, outlet: 'The Tide' }, [{ words, by: 'Nils Varga' }]);
    const quotes = whole.quotes.map((quote) => ({
      ...quote,
      cue: spanOf(text, 'said'),
      speaker: quote.speaker && {
        ...quote.speaker,
        start: text.indexOf('he said'),
        end: text.indexOf('he said') + 2,
        by: 'pronoun' as const,
      },
    }));
    await room.store.articles.save({ ...whole, quotes });
    room.directory.changed();
  });
  afterAll(() => room.close());

  test.each([
    ['Nils Varga', 'On record, word for word.'],
    ['Tessa Moor', 'On record, but no name stands beside the words.'],
  ])('claimed for %s it shows the article’s own words and accuses nobody', async (name, notice) => {
    const { message } = await room.type(`check “The tide waits for nobody on this coast” — ${name}`);
    expect(message.notice).toBe(notice);
    expect(textOf(message)).toContain('The article says he said, which we read as Nils Varga.');
  });
});

describe('what is posted', () => {
  test('a digest shows what was asserted, and denied words under no name', async () => {
    const desk = await openDesk([CHAT]);
    const digest = digestOf({ destinations: ['chat:a'] });
    await syncDestinations(desk.store, [digest], desk.clock.now);
    await desk.write('unsaid', ABOUT, QUOTES);
    await desk.publish(digest);
    const [row] = await desk.store.deliveries.list(OPERATOR, {}, ALL);
    const post = JSON.stringify(row?.payload);
    expect(post).toContain(SAID);
    expect(post).not.toContain(DENIED);
    await desk.store.close();
  });

  test.each([
    ['denied words', QUOTES.slice(0, 1)],
    ['words whose speaker is not sure', QUOTES.slice(2)],
  ])('followers of a speaker hear nothing of %s', async (_, quotes) => {
    const desk = await openDesk([CHAT]);
    const follows = createFollowSpeaker({ store: desk.store, now: desk.clock.now });
    const to = { platform: 'chat', address: 'me', options: {} };
    await follows.follow({ speaker: 'Nils Varga', to, owner: 'u1', workspace: null });
    desk.clock.forward(1_000);
    const { store, platforms, clock } = desk;
    const alerts = createSpeakerAlerts({ store, platforms, now: clock.now, log: SILENT });
    await desk.write('unsaid', ABOUT, quotes);
    expect(await alerts()).toBe(0);
    clock.forward(1_000);
    await desk.write('said', { ...ABOUT, text: TEXT }, QUOTES);
    expect(await alerts()).toBe(1);
    const posts = JSON.stringify(await store.deliveries.list(OPERATOR, {}, ALL));
    expect(posts).toContain(SAID);
    expect(posts).not.toContain(DENIED);
    expect(posts).not.toContain(DOUBTFUL);
    await store.close();
  });
});
