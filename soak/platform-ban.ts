/** One platform bans the bot for an hour: what the other still delivers, and how fast people are answered on both meanwhile. */

import { setTimeout as pause } from 'node:timers/promises';
import { recordOf } from '../bench/records.ts';
import { createAnswers } from '../src/core/commands/answers.ts';
import { createDispatch } from '../src/core/commands/dispatch/dispatch.ts';
import { createDrain } from '../src/core/delivery/drain.ts';
import { createNameDirectory } from '../src/core/names/name-directory.ts';
import { NO_ARTIST } from '../src/core/pictures/artist.ts';
import { createDigestViews } from '../src/core/publishing/digest-views.ts';
import { openStore } from '../src/store/index.ts';
import { SILENT } from '../test/fakes/log.ts';
import { adapterTo } from './adapters.ts';
import { openSide, rowsAt, SIDES, type SideName } from './fake-platforms.ts';

const now = () => Temporal.Now.instant();

/** Discord names an hour as the longest ban. */
const BAN_SECONDS = 3_600;
const ARTICLES = 200;
const ASK_EVERY_MS = 250;
/** Answers to wait for at least, on each platform. */
const ASKED = 8;

export interface Ban {
  /** Calls to post on the platform that banned us that were under way when its first answer came. */
  readonly bannedCalls: number;
  /** Calls there after those. */
  readonly laterCalls: number;
  readonly otherSent: number;
  readonly seconds: number;
  /** The slowest answer to a command, by platform, in milliseconds. */
  readonly slowest: Readonly<Record<SideName, number>>;
  readonly answers: number;
}

/** So many posts are due on each of the two platforms; one of them bans us at the first. */
export async function ban(banned: SideName, places: number): Promise<Ban> {
  const store = await openStore({ file: ':memory:' }, { now });
  await store.transaction(async (tx) => {
    for (let n = 0; n < ARTICLES; n += 1) await tx.articles.save(recordOf(n, now()));
  });
  const sides = await Promise.all(SIDES.map(openSide));
  const both = sides.map((side) => ({ side, platform: adapterTo(side.access, store, 10_000) }));
  const show = createDigestViews({ store, digests: () => [], now });
  const directory = createNameDirectory({ store, digests: show.list, now, log: SILENT });
  const people = { servedAlone: async () => true };
  const commands = createAnswers({ store, now, directory, show, writing: null, artist: NO_ARTIST, people });
  const dispatch = createDispatch(commands, { store, now, log: SILENT });
  for (const { platform } of both) await platform.start(commands, dispatch);
  for (const { side } of both) {
    await store.deliveries.add(Array.from({ length: places }, (_, n) => rowsAt(side, n, 'channel')).flat());
    if (side.name === banned) side.ban(BAN_SECONDS);
  }
  const drain = createDrain({
    store,
    platforms: new Map(both.map(({ side, platform }) => [side.name, platform])),
    now,
    random: Math.random,
    log: SILENT,
    owner: 'one',
  });
  const slowest: Record<SideName, number> = { discord: 0, slack: 0 };
  let answers = 0;
  let sent = 0;
  const calls = (): number => sides.find(({ name }) => name === banned)?.calls('post') ?? 0;
  let [before, bannedCalls] = [0, 0];
  const started = performance.now();
  let seconds = 0;
  while (sent < places || answers < ASKED * both.length) {
    drain.kick();
    await Promise.all(
      both.map(async ({ side, platform }) => {
        const from = performance.now();
        await side.asks(platform, 'quotes', { about: 'treaty' });
        slowest[side.name] = Math.max(slowest[side.name], performance.now() - from);
        answers += 1;
      }),
    );
    ({ sent } = await store.deliveries.counts());
    if (sent < places) seconds = (performance.now() - started) / 1_000;
    await pause(ASK_EVERY_MS);
    // Once no more came between two looks, all that were under way are answered.
    if (bannedCalls === 0 && before === calls()) bannedCalls = before;
    before = calls();
  }
  await drain.stop(AbortSignal.timeout(1_000));
  const laterCalls = calls() - bannedCalls;
  for (const { side, platform } of both) {
    await platform.stop();
    await side.close();
  }
  await store.close();
  return { bannedCalls, laterCalls, otherSent: sent, seconds, slowest, answers };
}
