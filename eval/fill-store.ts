/** Puts texts into a store as articles, the way everything comes in. */

import { analyseArticle } from '../src/core/ingest/analyse-article.ts';
import { createIngest } from '../src/core/ingest/ingest-article.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { SILENT } from '../test/fakes/log.ts';

interface Text {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher: string;
}

const now = () => Temporal.Instant.from('2026-01-01T00:00:00Z');

export async function fill(store: Store, texts: readonly Text[]): Promise<void> {
  const ingest = createIngest({
    store,
    analyst: { analyse: async (article) => analyseArticle(article) },
    now,
    log: SILENT,
  });
  for (const { id, text, title, publisher } of texts) {
    const draft = { source: publisher, outlet: publisher, guid: id, text };
    await ingest({ ...draft, ...(title === undefined ? {} : { title }) }, null);
  }
}
