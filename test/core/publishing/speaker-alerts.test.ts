import { describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import { timestamp } from '../../../src/core/base/time.ts';
import { correctionOf, withdrawalOf } from '../../../src/core/ingest/withdrawn-quotes.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import type { ArticleRecord } from '../../../src/core/ports/article-store.ts';
import { createCorrections } from '../../../src/core/publishing/corrections.ts';
import { createFollowSpeaker, type FollowRequest } from '../../../src/core/publishing/follow-speaker.ts';
import { speakerAlertMessage } from '../../../src/core/publishing/speaker-alert-message.ts';
import { createSpeakerAlerts } from '../../../src/core/publishing/speaker-alerts.ts';
import { noteAsTold } from '../../../src/core/publishing/told-words.ts';
import { thenAndNow } from '../../../src/core/statements/over-time/then-and-now.ts';
import { moveArticles } from '../../../src/core/stories/move-articles.ts';
import { english } from '../../../src/core/wording/index.ts';
import { storyOf } from '../../contracts/store-stories.ts';
import { SILENT } from '../../fakes/log.ts';
import { subscriptionTo } from '../delivery/outbox.ts';
import { type Desk, digestOf, openDesk } from './newsdesk.ts';

const HOUR = 3_600_000;
const PROMISE = 'We will keep this promise to the people of the coast';
const ALL = { limit: 100, offset: 0 };

async function openBureau(follow: Partial<FollowRequest> = {}) {
  const desk = await openDesk();
  const follows = createFollowSpeaker({ store: desk.store, now: desk.clock.now });
  const followed = await follows.follow({
    speaker: 'Ada Brook',
    to: { platform: 'chat', address: 'me', options: {} },
    owner: 'u1',
    workspace: null,
    ...follow,
  });
  desk.clock.forward(1_000);
  const voices = createSpeakerAlerts({
    store: desk.store,
    platforms: desk.platforms,
    now: desk.clock.now,
    log: SILENT,
  });
  const notices = async () =>
    (await desk.store.deliveries.list(OPERATOR, {}, ALL)).map(({ payload }) => JSON.stringify(payload));
  return { ...desk, follows, followed, voices, notices };
}

describe('following a voice', () => {
  it('brings one message for a new quotation, however many outlets have it', async () => {
    const bureau = await openBureau();
    for (const outlet of ['A', 'B', 'C']) await bureau.write(outlet, { outlet }, [{ words: PROMISE }]);
    await bureau.voices();
    expect(await bureau.notices()).toEqual([expect.stringContaining('Ada Brook: a new quotation')]);
    bureau.clock.forward(HOUR);
    await bureau.write('D', { outlet: 'D' }, [{ words: PROMISE }]);
    await bureau.voices();
    expect(await bureau.notices()).toHaveLength(1);
  });

  it('that asks for changes alone brings other wording on the subject, with what was said before', async () => {
    const bureau = await openBureau({ about: 'tariffs', changes: 'only' });
    const say = (id: string, saidOn: string, words: string) => bureau.write(id, {}, [{ words, saidOn }]);
    await say('before', '2026-04-01', 'We will never raise the tariffs on steel from the coast');
    await bureau.voices();
    bureau.clock.forward(HOUR);
    await say('same', '2026-04-20', 'We will never raise the tariffs on steel from the coast');
    await bureau.voices();
    bureau.clock.forward(HOUR);
    await say('other', '2026-04-21', 'The weather is fine on the coast');
    await say(
      'by the way',
      '2026-04-22',
      'My boat was built in another town, and tariffs were never a thing to us in those years',
    );
    await bureau.voices();
    expect(await bureau.notices()).toEqual([]);
    bureau.clock.forward(HOUR);
    await say('after', '2026-05-01', 'We will raise the tariffs on steel from the coast in June');
    await bureau.voices();
    expect(await bureau.notices()).toHaveLength(1);
    const hits = await bureau.store.quotes.list(OPERATOR, { about: 'tariffs' }, ALL);
    const [pair] = thenAndNow(hits, ['ada brook'], 'tariffs');
    const later = pair === undefined ? [] : [pair.later];
    const message = speakerAlertMessage('Ada Brook', later, new Map(), english, () => pair?.earlier ?? null);
    expect(JSON.stringify(message.items)).toMatch(/in June.*Then:.*never raise the tariffs/);
  });

  it('asks for the subject whose wording is to be watched', async () => {
    await expect(openBureau({ changes: 'only' })).rejects.toThrow('On what subject?');
  });

  it('tells the next new quotation, and nothing twice after a restart', async () => {
    const bureau = await openBureau();
    await bureau.write('one', {}, [{ words: PROMISE }]);
    await bureau.voices();
    bureau.clock.forward(HOUR);
    await bureau.write('two', {}, [{ words: 'The harbour will open again in the spring, come what may' }]);
    const restarted = createSpeakerAlerts({
      store: bureau.store,
      platforms: bureau.platforms,
      now: bureau.clock.now,
      log: SILENT,
    });
    await restarted();
    await restarted();
    expect(await bureau.notices()).toHaveLength(2);
  });

  it('tells nothing again when articles move to another story', async () => {
    const bureau = await openBureau();
    for (const story of ['one', 'two']) await bureau.store.stories.save(storyOf(story));
    await bureau.write('a', { story: 'one' }, [{ words: PROMISE }]);
    await bureau.write('b', { story: 'two', outlet: 'B' }, [{ words: PROMISE }]);
    await bureau.voices();
    bureau.clock.forward(HOUR);
    const at = timestamp(bureau.clock.now());
    await bureau.store.transaction((tx) =>
      moveArticles(tx, { from: 'two', into: 'one', articles: ['b'], by: null, at }),
    );
    await bureau.voices();
    await bureau.store.transaction((tx) =>
      moveArticles(tx, { from: 'one', into: null, articles: ['a'], by: null, at }),
    );
    await bureau.voices();
    expect(await bureau.notices()).toHaveLength(1);
  });

  it('takes what a later analysis finds in stored articles for no news', async () => {
    const bureau = await openBureau();
    await bureau.write('one', {}, [{ words: PROMISE }, { words: 'We heard the fishermen', by: 'Bo Lind' }]);
    const record = await bureau.store.articles.record(OPERATOR, 'one');
    if (record === null) throw new Error('not stored');
    await noteAsTold(record, record.quotes, bureau.store, timestamp(bureau.clock.now()));
    await bureau.voices();
    expect(await bureau.notices()).toEqual([]);
    bureau.clock.forward(HOUR);
    await bureau.write('two', {}, [{ words: 'The harbour will open again in the spring, come what may' }]);
    await bureau.voices();
    const notices = await bureau.notices();
    expect(notices).toHaveLength(1);
    expect(notices[0]).not.toContain(PROMISE);
  });

  it('hears all the names that the directory knows a speaker by', async () => {
    const bureau = await openBureau({ speaker: 'Ada Brook', also: ['Ada Brook', 'Mayor Brook'] });
    await bureau.write('one', {}, [{ words: PROMISE, by: 'Mayor Brook' }]);
    await bureau.voices();
    expect(await bureau.notices()).toEqual([expect.stringContaining('Ada Brook: a new quotation')]);
  });

  it('recognises somebody who was followed before they were ever quoted', async () => {
    const bureau = await openBureau({ speaker: 'Brook', also: null });
    await bureau.write('one', {}, [{ words: PROMISE, by: 'Ada Brook' }]);
    await bureau.voices();
    expect(await bureau.notices()).toHaveLength(1);
    bureau.clock.forward(HOUR);
    await bureau.write('two', {}, [{ words: 'Another Brook says other words here', by: 'Jon Brook' }]);
    await bureau.voices();
    expect(await bureau.notices()).toHaveLength(1);
  });

  it('takes nobody for the one who is awaited while several would fit', async () => {
    const bureau = await openBureau({ speaker: 'Brook', also: null });
    await bureau.write('one', {}, [{ words: PROMISE, by: 'Ada Brook' }]);
    await bureau.write('two', {}, [{ words: 'Another Brook says other words here', by: 'Jon Brook' }]);
    await bureau.voices();
    expect(await bureau.notices()).toEqual([]);
  });

  it('leaves out what was said before one followed, what others say, and what is not about it', async () => {
    const desk = await openDesk();
    await desk.write('before', {}, [{ words: PROMISE }]);
    desk.clock.forward(HOUR);
    const follows = createFollowSpeaker({ store: desk.store, now: desk.clock.now });
    const to = { platform: 'chat', address: 'me', options: {} };
    await follows.follow({ speaker: 'Ada Brook', about: 'harbours', to, owner: 'u1', workspace: null });
    desk.clock.forward(1_000);
    await desk.write('others', {}, [{ words: 'The harbour is ours and will stay so', by: 'Bo Lind' }]);
    await desk.write('besides', { title: 'Weather' }, [{ words: 'It may rain on the coast tomorrow' }]);
    const voices = createSpeakerAlerts({
      store: desk.store,
      platforms: desk.platforms,
      now: desk.clock.now,
      log: SILENT,
    });
    await voices();
    expect(await desk.store.deliveries.list(OPERATOR, {}, ALL)).toHaveLength(0);
  });

  it('bundles a day’s words and sends them in the follower’s morning', async () => {
    const bureau = await openBureau({ pace: 'daily', home: 'Europe/Berlin' });
    bureau.clock.set(Temporal.Instant.from('2026-11-23T12:00:00Z'));
    await bureau.write('one', {}, [{ words: PROMISE }]);
    await bureau.voices();
    bureau.clock.forward(HOUR);
    await bureau.write('two', {}, [{ words: 'The harbour will open again in the spring, come what may' }]);
    await bureau.voices();
    expect(await bureau.notices()).toEqual([]);
    bureau.clock.set(Temporal.Instant.from('2026-11-24T07:00:00Z'));
    await bureau.voices();
    expect(await bureau.notices()).toEqual([expect.stringContaining('2 new quotations')]);
  });

  it('waits for the end of the follower’s quiet hours, then tells all at once', async () => {
    const bureau = await openBureau();
    const quiet = { from: '07:00', to: '12:00' };
    await bureau.store.subscriptions.save({
      ...bureau.followed.subscription,
      preferences: { ...bureau.followed.subscription.preferences, timezone: 'Europe/Berlin', quiet },
    });
    await bureau.write('one', {}, [{ words: PROMISE }]);
    await bureau.voices();
    bureau.clock.forward(HOUR);
    await bureau.write('two', {}, [{ words: 'The harbour will open again in the spring, come what may' }]);
    await bureau.voices();
    expect(await bureau.notices()).toEqual([]);
    bureau.clock.set(Temporal.Instant.from('2026-11-23T11:00:00Z'));
    await bureau.voices();
    expect(await bureau.notices()).toEqual([expect.stringContaining('2 new quotations')]);
  });

  it('ends with unfollow', async () => {
    const bureau = await openBureau();
    const ended = await bureau.follows.unfollow({
      scope: OPERATOR,
      to: bureau.followed.subscription.to,
      speaker: 'ada brook',
    });
    expect(ended).toHaveLength(1);
    await bureau.write('one', {}, [{ words: PROMISE }]);
    await bureau.voices();
    expect(await bureau.notices()).toEqual([]);
  });
});

describe('a correction', () => {
  async function recordIn(desk: Desk, id: string): Promise<ArticleRecord> {
    const record = await desk.store.articles.record(OPERATOR, id);
    if (record === null) throw new Error(`no article ${id}`);
    return record;
  }

  async function published() {
    const bureau = await openBureau();
    await bureau.store.subscriptions.save(subscriptionTo('chat:a'));
    await bureau.write('one', { title: 'A promise' }, [{ words: PROMISE }]);
    await bureau.publish(digestOf());
    for (const row of await bureau.store.deliveries.list(OPERATOR, {}, ALL)) {
      const [claimed] = await bureau.store.deliveries.claim({
        owner: 'x',
        now: '2026-11-23T08:00:00.000Z',
        leaseMs: 1_000,
        limit: 1,
        platform: 'chat',
        except: [],
      });
      const ref = { channel: row.to.address, message: 'm1' };
      await bureau.store.deliveries.settle(claimed?.id ?? '', 'x', {
        status: 'sent',
        outcome: { kind: 'sent', ref },
        ref,
      });
    }
    const digests = () => [digestOf()];
    const platforms = new Map(
      [...bureau.platforms].map(([name, platform]) => [name, { ...platform, render: inFull }]),
    );
    const correct = createCorrections({
      renderers: async () => platforms,
      digests,
      now: bureau.clock.now,
      log: SILENT,
    });
    return { ...bureau, correct };
  }

  /** A rendering that shows every word, so that a change of words is a change of the payload. */
  const inFull = (message: { readonly items: unknown }) => [{ text: JSON.stringify(message.items) }];

  it('edits the post that showed the words, and tells those who followed the voice', async () => {
    const desk = await published();
    const before = await recordIn(desk, 'one');
    desk.clock.forward(HOUR);
    await desk.write('one', { title: 'A promise' }, [
      { words: 'We will keep this promise to the people of the valley' },
    ]);
    const correction = correctionOf(before, await recordIn(desk, 'one'));
    if (correction === null) throw new Error('no correction');
    await desk.store.transaction((tx) => desk.correct(correction, tx));
    await desk.store.transaction((tx) => desk.correct(correction, tx));
    const rows = (await desk.store.deliveries.list(OPERATOR, { status: ['due'] }, ALL)).map(
      ({ edit, to, payload }) => ({
        edit: edit?.message ?? null,
        to: to.address,
        said: JSON.stringify(payload),
      }),
    );
    expect(rows).toEqual([
      { edit: 'm1', to: 'a', said: expect.stringContaining('Corrected') },
      { edit: null, to: 'me', said: expect.stringContaining('has changed these words') },
    ]);
  });

  const HARBOUR = 'She spoke at the harbour.';
  it.each([
    [[`She said: “${PROMISE}.”`], ['m1']],
    [[HARBOUR, 'It rained.', `She said: “${PROMISE}.”`], ['m1']],
    [[HARBOUR], []],
  ])('follows words that stood only inside a sentence of the summary: %s', async (sentences, edits) => {
    const desk = await published();
    const before = await recordIn(desk, 'one');
    desk.clock.forward(HOUR);
    await desk.write('one', { title: 'A promise' }, [
      { words: 'We will keep this promise to the people of the valley' },
    ]);
    const correction = correctionOf(before, await recordIn(desk, 'one'));
    if (correction === null) throw new Error('no correction');
    const unchosen = {
      ...correction,
      quotes: correction.quotes.map((one) => ({ ...one, before: { ...one.before, id: 'unchosen' } })),
      summary: sentences.map((text) => ({ start: 0, end: text.length, text })),
    };
    await desk.store.transaction((tx) => desk.correct(unchosen, tx));
    const due = await desk.store.deliveries.list(OPERATOR, { status: ['due'], address: 'a' }, ALL);
    expect(due.map(({ edit }) => edit?.message)).toEqual(edits);
  });

  it('edits the post when the article is withdrawn', async () => {
    const desk = await published();
    const record = await recordIn(desk, 'one');
    await desk.store.transaction(async (tx) => {
      await tx.articles.withdraw(OPERATOR, 'one', '2026-11-23T08:00:00.000Z');
      await desk.correct(withdrawalOf(record), tx);
    });
    const [edit] = await desk.store.deliveries.list(OPERATOR, { status: ['due'] }, ALL);
    expect(JSON.stringify(edit?.payload)).toContain('Withdrawn');
    expect(JSON.stringify(edit?.payload)).not.toContain(PROMISE);
  });

  it('says so in a post of its own where the text no longer fits the posts that stand', async () => {
    const desk = await published();
    const record = await recordIn(desk, 'one');
    const twoParts = new Map(
      [...desk.platforms].map(([name, chat]) => [
        name,
        { ...chat, render: (message: Message) => [{ text: message.notice }, {}] },
      ]),
    );
    const correct = createCorrections({
      renderers: async () => twoParts,
      digests: () => [digestOf()],
      now: desk.clock.now,
      log: SILENT,
    });
    await desk.store.transaction((tx) => correct(withdrawalOf(record), tx));
    const due = await desk.store.deliveries.list(OPERATOR, { status: ['due'], address: 'a' }, ALL);
    expect(due.map(({ edit, payload }) => [edit, JSON.stringify(payload)])).toEqual([
      [null, expect.stringContaining('Correction to No. 1')],
      [null, '{}'],
    ]);
  });

  it('of something that no reader saw changes no post', async () => {
    const desk = await published();
    await desk.write('two', { title: 'Unseen' }, [
      { words: 'Nobody has read this yet, I believe', by: 'Bo Lind' },
    ]);
    const record = await recordIn(desk, 'two');
    await desk.store.transaction((tx) => desk.correct(withdrawalOf(record), tx));
    expect(await desk.store.deliveries.list(OPERATOR, { status: ['due'] }, ALL)).toEqual([]);
  });
});
