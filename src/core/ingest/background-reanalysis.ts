/**
 * Analyses stored articles again in the background of a running bot, a few at a time, so that sources and people come
 * first: all of them after an upgrade, later those in which an outlet's repeated paragraphs have shown.
 */
import { plural } from '../base/plural.ts';
import type { Log } from '../ports/ports.ts';
import type { Reanalysis } from './reanalyse.ts';

/** Articles for each call. One call a second reads 36,000 articles in an hour and leaves most of a core free. */
const AT_ONCE = 10;
/** Progress is logged after this many articles. */
const LOGGED_EVERY = 1_000;
/** When none are left, one call in this many looks for new ones. */
const LOOKS_EVERY = 10;

/** Each call reads the next few articles. */
export function createBackgroundReanalysis(reanalysis: Reanalysis, log: Log): () => Promise<void> {
  let started = false;
  let calls = 0;
  let articles = 0;
  let changed = 0;
  let idle = false;
  /** After an upgrade; what is marked later is too little to be told. */
  let isUpgrade = false;
  return async () => {
    calls += 1;
    if (idle && calls % LOOKS_EVERY !== 0) return;
    if (!started) {
      const waiting = await reanalysis.waiting();
      started = true;
      isUpgrade = waiting > 0;
      if (isUpgrade) log.info(`reading ${plural(waiting, 'stored article')} again with the new analysis`);
    }
    const read = await reanalysis.next(AT_ONCE);
    idle = read.articles === 0;
    const before = articles;
    articles += read.articles;
    changed += read.changed;
    if (!isUpgrade) return;
    if (idle) {
      log.info('stored articles are read again', { articles, changed });
      isUpgrade = false;
    } else if (Math.floor(articles / LOGGED_EVERY) > Math.floor(before / LOGGED_EVERY)) {
      log.info('reading stored articles again', { articles, left: await reanalysis.waiting() });
    }
  };
}
