/** Makes the message of an edition: every headline, summary sentence and quotation is cut from its stored text. */

import type { Article } from '../articles/article.ts';
import { heading, line, own, small } from '../messages/blocks.ts';
import type { Block, Inline, Item, Message } from '../messages/message.ts';
import type { Verbatim } from '../messages/verbatim.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { headline } from '../statements/quote-block.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { writtenBlocks } from '../writing/written-blocks.ts';
import type { EditionItem } from './edition.ts';
import { editionPicture } from './edition-picture.ts';
import { briefItem, type EditionContent, quotesOf, storyData, storyItem } from './story-item.ts';

/** An edition that is made this much after its slot says that it is late. */
const LATE_FROM_MS = 5 * 60_000;

export function compose(issue: EditionContent, wording: Catalogue): Message {
  const { definition, edition, records } = issue;
  const present = edition.chosen.flatMap((choosing) => {
    const record = records.get(choosing.article);
    return record === undefined ? [] : [{ choosing, record }];
  });
  const outlets = new Set(present.map(({ record }) => record.article.outlet));
  const counts = wording.edition.stories(present.length, outlets.size);
  const isBrief = definition.style === 'brief';
  // One line of a phone.
  const opened = isBrief ? wording.edition.counted(present.length) : counts;
  const number = issue.preview ? wording.edition.preview : wording.edition.number(edition.number);
  const { from, size } = issue.page ?? { from: 0, size: present.length };
  const here = present.slice(from, from + size);
  const bySection = Map.groupBy(here, ({ choosing }) => choosing.section);
  const stories = [...bySection].flatMap(([section, inIt]): readonly Item[] => {
    const items = isBrief
      ? [briefItem(inIt, edition, wording)]
      : inIt.map(({ choosing, record }) => storyItem(issue, choosing, record, wording));
    const [first, ...others] = items;
    if (first === undefined || definition.sections.length < 2) return items;
    const title = heading(2, { kind: 'name', text: section });
    return [{ ...first, blocks: [title, ...first.blocks] }, ...others];
  });
  const items: readonly Item[] = [
    {
      blocks: [
        ...opening(issue, number, present.length === 0 ? null : opened, wording),
        ...(from > 0 ? [] : editionPicture(definition.picture, pictured(present), counts, wording)),
        ...(from > 0 ? [] : lead(issue, wording)),
      ],
    },
    ...stories,
    present.length === 0 ? { blocks: [line(own(wording.edition.nothing))] } : ending(issue, wording),
  ];
  return {
    title: definition.title,
    lead: { at: edition.plannedAt, words: firstHeadline(present.map(({ record }) => record.article)) },
    notice: `${definition.title}, ${number}: ${present.length === 0 ? wording.edition.nothing : counts}`,
    items: isBrief ? [oneItem(items)] : items,
    ...(isBrief && definition.picture === 'none' ? { frameless: true } : {}),
    data: {
      digest: edition.digest,
      title: definition.title,
      edition: issue.preview ? null : edition.id,
      number: edition.number,
      slot: edition.slot,
      plannedAt: edition.plannedAt,
      considered: edition.considered,
      stories: present.map(({ choosing, record }) => storyData(issue, choosing, record)),
    },
  };
}

/** Without a line between them. */
function oneItem(items: readonly Item[]): Item {
  return {
    blocks: items.flatMap(({ blocks }) => blocks),
    more: items.flatMap(({ more = [] }) => more),
  };
}

/** A removed headline leads nothing. */
function firstHeadline(articles: readonly Article[]): Verbatim | null {
  const [first] = articles.filter(({ status }) => status !== 'withdrawn');
  return first === undefined ? null : headline(first);
}

/** Withdrawn articles are quoted in no picture. */
function pictured(present: readonly { readonly choosing: EditionItem; readonly record: ArticleRecord }[]) {
  return present
    .filter(({ record }) => record.article.status !== 'withdrawn')
    .map(({ choosing, record }) => ({ record, quotes: quotesOf(choosing, record) }));
}

/** What a language model wrote over all stories. */
function lead({ written, records }: EditionContent, wording: Catalogue): readonly Block[] {
  if (written?.lead == null) return [];
  const articles = new Map([...records].map(([id, { article }]) => [id, article]));
  return writtenBlocks(written.lead, articles, wording.writing.by.lead);
}

/**
 * The small print, and why these stories were chosen; a preview is not stored, so it has no reasons. In brief the menu has the reasons, and
 * nothing is left to be explained.
 */
function ending({ definition, edition, preview, written }: EditionContent, wording: Catalogue): Item {
  const byModel = written != null && (written.lead !== null || written.summaries.size > 0);
  const words = byModel ? wording.writing.smallPrint : wording.edition.smallPrint;
  const print: Block = small(own(words));
  const blocks = definition.style === 'brief' && !byModel ? [] : [print];
  if (preview) return { blocks };
  const why = {
    kind: 'command',
    label: wording.ledger.why,
    command: 'digest why',
    args: { item: edition.id },
  } as const;
  if (definition.style === 'brief') return { blocks, more: [why] };
  return { blocks: [...blocks, { kind: 'buttons', buttons: [why] }] };
}

/** Several held editions as one message. */
export function joinMessages(messages: readonly Message[], wording: Catalogue): Message {
  const [only, ...others] = messages;
  if (only !== undefined && others.length === 0) return only;
  return {
    notice: `${wording.edition.held(messages.length)}: ${messages.map(({ notice }) => notice).join('; ')}`,
    ...(only?.lead === undefined ? {} : { lead: only.lead }),
    items: messages.flatMap(({ items }) => items),
    data: { editions: messages.map(({ data }) => data) },
  };
}

function opening(
  { definition, edition }: EditionContent,
  number: string,
  counts: string | null,
  wording: Catalogue,
): readonly Block[] {
  const late = Date.parse(edition.madeAt) - Date.parse(edition.plannedAt) >= LATE_FROM_MS;
  const line: Inline[] = [own(`${number} · `), { kind: 'time', at: edition.plannedAt, style: 'date' }];
  if (counts !== null) line.push(own(` · ${counts}`));
  if (late && !edition.manual) {
    line.push(own(` · ${wording.edition.late}`), {
      kind: 'time',
      at: edition.plannedAt,
      style: 'datetime',
    });
  }
  return [heading(1, { kind: 'name', text: definition.title }), { kind: 'context', inlines: line }];
}
