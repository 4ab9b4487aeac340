/**
 * Analyses stored articles again in the background of a running bot, a few at a time, so that sources and people come
 * first.
 */
import { plural } from '../base/plural.ts';
import type { Log } from '../ports/ports.ts';
import type { Reanalysis } from './reanalyse.ts';

/** Articles for each call. One call a second reads 36,000 articles in an hour and leaves most of a core free. */
const AT_ONCE = 10;
/** Progress is logged after this many articles. */
const LOGGED_EVERY = 1_000;

/** Each call reads the next few articles; when none are left, it does nothing. */
export function createBackgroundReanalysis(reanalysis: Reanalysis, log: Log): () => Promise<void> {
  let started = false;
  let done = false;
  let articles = 0;
  let changed = 0;
  return async () => {
    if (done) return;
    if (!started) {
      const waiting = await reanalysis.waiting();
      started = true;
      if (waiting > 0) log.info(`reading ${plural(waiting, 'stored article')} again with the new analysis`);
    }
    const read = await reanalysis.next(AT_ONCE);
    const before = articles;
    articles += read.articles;
    changed += read.changed;
    done = read.articles === 0;
    if (done && articles > 0) {
      log.info('stored articles are read again', { articles, changed });
    } else if (Math.floor(articles / LOGGED_EVERY) > Math.floor(before / LOGGED_EVERY)) {
      log.info('reading stored articles again', { articles, left: await reanalysis.waiting() });
    }
  };
}
