/** A preview of a digest page by page: a chat shows a few stories at once, with buttons to turn the page. */

import { timestamp } from '../base/time.ts';
import { compose } from '../digests/compose.ts';
import type { Digest } from '../digests/digest.ts';
import type { EditionContent } from '../digests/story-item.ts';
import { own, small } from '../messages/blocks.ts';
import type { Block, Button, Message } from '../messages/message.ts';
import type { Catalogue } from '../wording/catalogue.ts';

/** The page that is asked for. */
export interface PreviewPage {
  /** The number of stories before it. */
  readonly from: number;
  /** When the first page was made, so that no story moves from one page to another; null: now. */
  readonly at: Temporal.Instant | null;
}

/** Most stories of a page: one post on Discord and on Slack. `brief` has about three lines for each. */
const MOST = { brief: 20, standard: 4, quotes: 3 } as const;

/** @param turned null: all stories on one page */
export function previewPage(
  { name }: Pick<Digest, 'name'>,
  content: EditionContent,
  turned: PreviewPage | null,
  wording: Catalogue,
): Message {
  const { edition, definition, records } = content;
  const most = MOST[definition.style];
  const stories = edition.chosen.filter(({ article }) => records.has(article)).length;
  if (turned === null || stories <= most) return compose(content, wording);
  // As many on each page as possible: five stories are three and two, not four and one.
  const size = Math.ceil(stories / Math.ceil(stories / most));
  const last = Math.floor((stories - 1) / size) * size;
  const from = Math.min(last, Math.max(0, Math.floor(turned.from / size) * size));
  const at = timestamp(turned.at ?? Temporal.Instant.from(edition.madeAt));
  const press = (label: string, to: number): Button => ({
    kind: 'command',
    label,
    command: 'digest show',
    args: { name, from: String(to), at },
    answer: 'replace',
  });
  const place = wording.edition.shown(from + 1, Math.min(stories, from + size), stories);
  const turning: readonly Block[] = [
    small(own(place)),
    {
      kind: 'buttons',
      buttons: [
        ...(from === 0 ? [] : [press(wording.button.previous, from - size)]),
        ...(from >= last ? [] : [press(wording.button.next, from + size)]),
      ],
    },
  ];
  const message = compose({ ...content, page: { from, size } }, wording);
  return { ...message, items: [...message.items, { blocks: turning }] };
}
