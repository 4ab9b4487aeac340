/** An article is revised: from the stored quote to the edited posts on both platforms, the followers, and the log. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adapterTo } from '../../soak/adapters.ts';
import { openSide, SIDES, type Side } from '../../soak/fake-platforms.ts';
import type { Draft } from '../../src/core/articles/article.ts';
import { OPERATOR, SHARED } from '../../src/core/base/scope.ts';
import { type Digest, digestSchema } from '../../src/core/digests/digest.ts';
import { analyseArticle } from '../../src/core/ingest/analyse-article.ts';
import { createIngest, type Ingest } from '../../src/core/ingest/ingest-article.ts';
import { withdrawalOf } from '../../src/core/ingest/withdrawn-quotes.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import { createCorrectionLog } from '../../src/core/publishing/correction-log.ts';
import { createCorrections } from '../../src/core/publishing/corrections.ts';
import { createFollowSpeaker } from '../../src/core/publishing/follow-speaker.ts';
import { createSubscribe } from '../../src/core/publishing/subscribe.ts';
import { createTick, type Tick } from '../../src/core/publishing/tick.ts';
import { slotAt } from '../../src/core/schedule/schedule.ts';
import { discordPreview } from '../../src/platforms/discord/index.ts';
import { slackPreview } from '../../src/platforms/slack/index.ts';
import { textOf } from '../core/commands/newsroom.ts';
import { SILENT } from '../fakes/log.ts';
import { openMemoryStore } from '../store/memory-store.ts';

const now = () => Temporal.Now.instant();

const DIGEST: Digest = {
  name: 'morning',
  workspace: null,
  definition: digestSchema.parse({ title: 'Morning', window: '7d', sections: [{ title: 'All' }] }),
};

const SAID = 'We choose to go to the moon in this decade and do the other things';
const MISQUOTED = 'We choose to go to the moon in this decade and do other things';

function draft(words: string, title = 'Kennedy speaks at Rice University'): Draft {
  return {
    source: 'wire',
    outlet: 'Rice Wire',
    guid: 'rice-1',
    url: 'https://rice.example/moon',
    title,
    text: `The president spoke in Houston on Wednesday.\n\n“${words},” John F. Kennedy said at Rice University.\n\nThe speech lasted eighteen minutes.`,
    publishedAt: now().toString(),
  };
}

interface Desk {
  readonly store: Store;
  readonly publishingTick: Tick;
  readonly ingest: Ingest;
  readonly sides: readonly Side[];
  readonly withdraw: (article: string) => Promise<void>;
}

async function openDesk(): Promise<Desk> {
  const store = await openMemoryStore({ now });
  const sides = await Promise.all(SIDES.map(openSide));
  const platforms = new Map(sides.map(({ name, access }) => [name, adapterTo(access, store)]));
  const digests = () => [DIGEST];
  const deps = { store, platforms, digests, now, log: SILENT };
  // A process without tokens notices the changes; the one with tokens, which posts, sends the corrections.
  const drawn = [discordPreview, slackPreview].map((preview) => [preview.name, preview] as const);
  const corrected = createCorrections({ ...deps, renderers: async () => new Map(drawn) });
  const publishingTick = createTick({ ...deps, random: Math.random, owner: 'one' });
  const subscribe = createSubscribe({ store, digests, now });
  const follow = createFollowSpeaker({ store, now });
  for (const side of sides) {
    const reader = { owner: 'channel', workspace: null };
    await subscribe.subscribe({ ...reader, scope: SHARED, digest: 'morning', to: side.place(1, 'channel') });
    await follow.follow({
      speaker: 'John F. Kennedy',
      to: side.place(2, 'direct'),
      owner: 'u1',
      workspace: null,
    });
  }
  const analyst = {
    analyse: async (article: Parameters<typeof analyseArticle>[0]) => analyseArticle(article),
  };
  return {
    store,
    publishingTick,
    sides,
    ingest: createIngest({ store, analyst, now, log: SILENT, corrected }),
    withdraw: (id) =>
      store.transaction(async (tx) => {
        const record = await tx.articles.record(OPERATOR, id);
        if (record !== null) await corrected(withdrawalOf(record), tx);
        await tx.articles.withdraw(OPERATOR, id, now().toString({ smallestUnit: 'millisecond' }));
      }),
  };
}

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.publishingTick.stop(AbortSignal.abort());
  expect(desk.sides.flatMap((side) => side.violations())).toEqual([]);
  await Promise.all(desk.sides.map((side) => side.close()));
  await desk.store.close();
});

/** Everything that stands on both platforms. */
async function posts(): Promise<readonly string[]> {
  await desk.publishingTick.drain.settle();
  return desk.sides.flatMap((side) => side.texts());
}

async function published(): Promise<string> {
  const { article } = await desk.ingest(draft(MISQUOTED), null);
  await desk.publishingTick.publish({
    digest: DIGEST,
    subscription: null,
    slot: slotAt(now(), 'UTC'),
    manual: true,
  });
  expect((await posts()).filter((text) => text.includes(MISQUOTED))).toHaveLength(2);
  return article.id;
}

describe('words that an outlet corrects', () => {
  it('are edited where they stand on both platforms, with a visible note, and nothing is posted twice', async () => {
    await published();
    await desk.ingest(draft(SAID), null);
    const editions = (await posts()).filter((text) => text.includes('Morning'));
    expect(editions).toHaveLength(2);
    for (const text of editions) {
      expect(text).toContain(SAID);
      expect(text).not.toContain(MISQUOTED);
      expect(text).toContain('Corrected: the outlet has changed this article.');
    }
  });

  it('are told to those who follow the voice, on both platforms', async () => {
    await published();
    await desk.ingest(draft(SAID), null);
    const told = (await posts()).filter((text) => text.includes('The outlet has changed these words'));
    expect(told).toHaveLength(2);
    for (const text of told) {
      expect(text).toContain(MISQUOTED);
      expect(text).toContain(SAID);
    }
  });

  it('stand in the log, as they read before and as they read now', async () => {
    await published();
    await desk.ingest(draft(SAID), null);
    const message = await createCorrectionLog(desk.store)(SHARED);
    expect(message.data).toMatchObject({
      corrections: [
        {
          status: 'changed',
          revision: 2,
          edited: 2,
          told: 2,
          changes: [
            { change: 'words', speaker: 'John F. Kennedy', text: expect.stringContaining(MISQUOTED) },
          ],
        },
      ],
    });
    const text = textOf(message);
    expect(text).toContain('2 posts corrected, 2 messages to followers');
    expect(text).toContain(`“${MISQUOTED}`);
    expect(text).toContain(`“${SAID}`);
  });

  it('are taken from every post when the article is withdrawn, and the log says so', async () => {
    const article = await published();
    await desk.withdraw(article);
    const editions = (await posts()).filter((text) => text.includes('Morning'));
    expect(editions).toHaveLength(2);
    for (const text of editions) {
      expect(text).toContain('Withdrawn: the outlet no longer carries this article');
      expect(text).not.toContain(MISQUOTED);
    }
    expect((await posts()).filter((text) => text.includes('has removed these words'))).toHaveLength(2);
    const log = await createCorrectionLog(desk.store)(SHARED);
    expect(log.data).toMatchObject({ corrections: [{ status: 'withdrawn', edited: 2, told: 2 }] });
  });

  it('that nobody was shown leave posts and log alone', async () => {
    await desk.ingest(draft(MISQUOTED), null);
    await desk.publishingTick.publish({
      digest: DIGEST,
      subscription: null,
      slot: slotAt(now(), 'UTC'),
      manual: true,
    });
    await desk.ingest(
      { ...draft(MISQUOTED), text: `${draft(MISQUOTED).text}\n\nA picture was added.` },
      null,
    );
    expect((await posts()).filter((text) => text.includes('Corrected'))).toEqual([]);
    expect((await createCorrectionLog(desk.store)(SHARED)).data).toEqual({ corrections: [] });
  });
});
