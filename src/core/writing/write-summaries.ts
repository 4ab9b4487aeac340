/** Writes summaries of new articles in the background of a running bot, one after the other. */
import { OPERATOR } from '../base/scope.ts';
import { type Now, shift, timestamp } from '../base/time.ts';
import type { Store } from '../ports/ports.ts';
import { summaryTask } from './edition-texts.ts';
import { createMaySend, isEnglish } from './may-send.ts';
import type { Writer } from './writer.ts';

/** Older articles get no summary: no edition chooses them. */
const NEW_FOR_MS = 2 * 24 * 3_600_000;
/** Articles looked at in one call, newest first. */
const LOOKED_AT = 50;
/** Summaries written in one call. */
const AT_ONCE = 2;
/** When none are left, one call in this many looks for new articles. */
const LOOKS_EVERY = 15;

/** Each call writes the next few. */
export function createWriteSummaries(
  store: Pick<Store, 'articles' | 'sources' | 'writings'>,
  writer: Writer,
  now: Now,
): () => Promise<void> {
  const maySend = createMaySend(store);
  let calls = 0;
  let idle = false;
  return async () => {
    calls += 1;
    if (idle && calls % LOOKS_EVERY !== 0) return;
    const since = shift(timestamp(now()), -NEW_FOR_MS);
    const page = { limit: LOOKED_AT, offset: 0 };
    const articles = await store.articles.list(OPERATOR, { revisedAfter: since, withdrawn: false }, page);
    const allowed = await maySend(articles.filter(isEnglish));
    const records = await store.articles.records(OPERATOR, [...allowed]);
    const tasks = records.map(summaryTask).filter(({ sentences }) => sentences.length > 1);
    const keys = tasks.map((task) => writer.keyOf(task));
    const stored = await store.writings.list(keys);
    const missing = tasks.filter((_, at) => !stored.has(keys[at] ?? ''));
    idle = true;
    for (const task of missing.slice(0, AT_ONCE)) {
      // Out of tokens or paused: the next look comes later.
      if ((await writer.write(task)) === null) return;
      idle = false;
    }
  };
}
