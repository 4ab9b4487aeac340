/** The log of corrections: what each entry stores, and the message with the newest entries. */

import type { Article } from '../articles/article.ts';
import type { Scope } from '../base/scope.ts';
import type { Timestamp } from '../base/time.ts';
import type { Correction, QuoteChange } from '../ingest/withdrawn-quotes.ts';
import { heading, line, own } from '../messages/blocks.ts';
import type { Block, Inline, Item, Message } from '../messages/message.ts';
import { verbatim } from '../messages/verbatim.ts';
import type { CorrectionEntry, LoggedChange } from '../ports/delivery-store.ts';
import type { Store } from '../ports/ports.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { headline, originOf, provenance, quoteBlock } from '../statements/quote-block.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { wordingFor } from '../wording/index.ts';

const SHOWN = 10;

/** @param edited posts that are edited or get a correcting post; @param told number of followers */
export function entryOf(
  { before, after, quotes, headline: retitled }: Correction,
  { edited, told }: { readonly edited: number; readonly told: number },
  madeAt: Timestamp,
): CorrectionEntry {
  return {
    article: after.id,
    workspace: before.workspace,
    outlet: before.outlet,
    url: before.url,
    revision: after.revision,
    status: after.status === 'withdrawn' ? 'withdrawn' : 'changed',
    headline: retitled,
    changes: quotes.map(loggedChange),
    edited,
    told,
    madeAt,
  };
}

function loggedChange({ before, after, change }: QuoteChange): LoggedChange {
  const { id, of, kind, start, end, text } = before;
  const speaker = shownSpeaker(before);
  return {
    quote: id,
    change,
    speaker,
    of,
    direct: kind === 'direct',
    start,
    end,
    text,
    after: after?.id ?? null,
  };
}

/** @param locale the reader's locale; absent: English */
export type CorrectionLog = (scope: Scope, locale?: string) => Promise<Message>;

export function createCorrectionLog(
  store: Pick<Store, 'corrections' | 'articles' | 'quotes'>,
): CorrectionLog {
  return async (scope, locale) => {
    const wording = wordingFor(locale ?? null);
    const entries = await store.corrections.list(scope, { limit: SHOWN, offset: 0 });
    const items: Item[] = [];
    for (const entry of entries) items.push(await itemOf(store, scope, entry, wording));
    const notice = wording.correctionLog.notice(entries.length);
    return {
      notice,
      items: [{ blocks: [heading(2, own(notice))] }, ...items],
      data: { corrections: entries },
    };
  };
}

async function itemOf(
  store: Pick<Store, 'articles' | 'quotes'>,
  scope: Scope,
  entry: CorrectionEntry,
  wording: Catalogue,
): Promise<Item> {
  const article = await store.articles.get(scope, entry.article);
  const words = article === null ? null : headline(article);
  const link = entry.url === null ? {} : { url: entry.url };
  const title: Inline[] = words === null ? [] : [own(': '), { kind: 'verbatim', words, ...link }];
  const blocks: Block[] = [
    line({ kind: 'name', text: entry.outlet, style: 'bold' }, ...title),
    {
      kind: 'context',
      inlines: [
        { kind: 'time', at: entry.madeAt, style: 'datetime' },
        own(
          ` · ${wording.correctionLog.what(entry.status, entry.headline)} · ${wording.correctionLog.done(entry.edited, entry.told)}`,
        ),
      ],
    },
  ];
  const former = article === null ? null : await formerText(store, scope, article, entry);
  for (const change of entry.changes)
    blocks.push(...(await changeBlocks(store, scope, change, former, entry, wording)));
  return { blocks };
}

/** The article as it was when it had the words; null if that text was removed. */
async function formerText(
  store: Pick<Store, 'articles'>,
  scope: Scope,
  article: Article,
  { revision, status }: CorrectionEntry,
): Promise<Article | null> {
  if (status === 'withdrawn' && article.revision === revision) return article;
  const former = (await store.articles.revisions(scope, article.id)).find(
    (one) => one.revision === revision - 1,
  );
  return former === undefined ? null : { ...article, text: former.text, title: former.title, summary: null };
}

async function changeBlocks(
  store: Pick<Store, 'quotes'>,
  scope: Scope,
  change: LoggedChange,
  former: Article | null,
  { status }: CorrectionEntry,
  wording: Catalogue,
): Promise<readonly Block[]> {
  const blocks: Block[] = [
    {
      kind: 'text',
      inlines: [
        { kind: 'name', text: change.speaker ?? wording.correctionLog.unattributed, style: 'bold' },
        own(`: ${wording.correction.changes[change.change]}`),
      ],
    },
  ];
  const { of, start, end, text, direct, speaker, quote: id } = change;
  if (former !== null && of === 'article' && former.text.slice(start, end) === text) {
    const words = verbatim(originOf(former, of), start, end, text);
    blocks.push({
      kind: 'quote',
      id,
      pieces: direct ? [words] : [],
      clause: direct ? null : words,
      modality: 'asserted',
      speaker,
      role: null,
      attribution: null,
      from: provenance(former, of, null),
      saidOn: null,
      context: null,
      also: [],
      status: status === 'withdrawn' || change.change === 'dropped' ? 'withdrawn' : 'changed',
    });
  }
  const now = change.after === null ? null : await store.quotes.get(scope, change.after);
  if (now !== null) {
    blocks.push(line(own(wording.correction.now)), quoteBlock(now.quote, now.article));
  }
  return blocks;
}
