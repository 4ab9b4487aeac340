/** The ledger as messages: which digests there are, what their editions became, and why an item stands where it does. */

import type { Article } from '../articles/article.ts';
import type { Timestamp } from '../base/time.ts';
import type { Edition, EditionItem } from '../digests/edition.ts';
import { LEDGER_WORDING } from '../digests/wording.ts';
import type { Block, Button, Inline, Item, Message } from '../messages/message.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { headline } from '../statements/quote-block.ts';
import { destinationKey } from '../subscriptions/destination.ts';

/** A digest in a list. */
export interface DigestLine {
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly schedule: string | null;
  readonly timezone: string;
  readonly next: readonly Timestamp[];
}

/** Places whose deliveries did not go well, named for one edition. */
const TROUBLES_NAMED = 5;

/** With the others in one row. */
const AGAIN_OFFERED = 3;

export function listMessage(lines: readonly DigestLine[]): Message {
  const items = lines.map(({ name, title, description, next }): Item => {
    const when: Inline[] =
      next[0] === undefined
        ? [own(LEDGER_WORDING.manual)]
        : [own(LEDGER_WORDING.next), ...next.flatMap((at, n) => [...(n === 0 ? [] : [own(', ')]), time(at)])];
    return {
      blocks: [
        { kind: 'heading', level: 3, inlines: [{ kind: 'name', text: title }] },
        ...(description === null ? [] : [text({ kind: 'name', text: description })]),
        { kind: 'context', inlines: [{ kind: 'name', text: name, style: 'code' }, own(' · '), ...when] },
        {
          kind: 'buttons',
          buttons: [{ kind: 'command', label: LEDGER_WORDING.show, command: 'digest show', args: { name } }],
        },
      ],
    };
  });
  return {
    notice: LEDGER_WORDING.digests(lines.length),
    items: items.length === 0 ? [{ blocks: [text(own(LEDGER_WORDING.noDigests))] }] : items,
    data: { digests: lines },
  };
}

export function historyMessage(
  title: string | null,
  entries: readonly { readonly edition: Edition; readonly deliveries: readonly Delivery[] }[],
  tools: boolean,
): Message {
  const head: Item = {
    blocks: [
      {
        kind: 'heading',
        level: 2,
        inlines:
          title === null
            ? [own(LEDGER_WORDING.history)]
            : [own(LEDGER_WORDING.historyOf), { kind: 'name', text: title }],
      },
      ...(entries.length === 0 ? [text(own(LEDGER_WORDING.noEditions))] : []),
    ],
  };
  return {
    notice: LEDGER_WORDING.editions(entries.length),
    items: [head, ...entries.map(({ edition, deliveries }) => editionItem(edition, deliveries, tools))],
    data: {
      editions: entries.map(({ edition, deliveries }) => ({
        ...edition,
        deliveries: deliveries.map(({ id, to, part, status, detail, attempts }) => ({
          id,
          place: destinationKey(to),
          part,
          status,
          detail,
          attempts: attempts.length,
        })),
      })),
    },
  };
}

function editionItem(edition: Edition, deliveries: readonly Delivery[], tools: boolean): Item {
  const { digest, number, chosen, considered, madeAt, plannedAt, id } = edition;
  const line: Inline[] = [
    own(number === 0 ? LEDGER_WORDING.skipped : LEDGER_WORDING.made(number, chosen.length, considered)),
    own(` · ${LEDGER_WORDING.due} `),
    time(plannedAt),
    own(` · ${LEDGER_WORDING.madeAt} `),
    time(madeAt),
  ];
  const states = Map.groupBy(deliveries, ({ status }) => status);
  const counts = [...states].map(([status, rows]) => `${rows.length} ${status}`).join(', ');
  const troubled = deliveries.filter(({ status }) => status === 'rejected' || status === 'unknown');
  const blocks: Block[] = [
    text({ kind: 'name', text: digest, style: 'bold' }, own(' '), ...line),
    {
      kind: 'context',
      inlines: [
        own(counts === '' ? LEDGER_WORDING.nobody : counts),
        own(' · '),
        { kind: 'name', text: id, style: 'code' },
      ],
    },
    ...troubled.slice(0, TROUBLES_NAMED).map(({ to, part, detail, id: delivery }) =>
      text(
        { kind: 'name', text: destinationKey(to), style: 'code' },
        own(` ${LEDGER_WORDING.part(part + 1)}: `),
        {
          kind: 'name',
          text: detail ?? '',
        },
        own(' · '),
        { kind: 'name', text: delivery, style: 'code' },
      ),
    ),
  ];
  const buttons: Button[] = [];
  if (number > 0)
    buttons.push({ kind: 'command', label: LEDGER_WORDING.why, command: 'digest why', args: { item: id } });
  if (tools && deliveries.some(({ status }) => status === 'due')) {
    buttons.push({
      kind: 'command',
      label: LEDGER_WORDING.cancel,
      command: 'digest cancel',
      args: { edition: id },
    });
  }
  if (tools) {
    const again = troubled.slice(0, TROUBLES_NAMED).map(
      ({ id: delivery, to, part }): Button => ({
        kind: 'command',
        label: LEDGER_WORDING.again(destinationKey(to), part + 1),
        command: 'digest resend',
        args: { delivery },
      }),
    );
    buttons.push(...again.slice(0, AGAIN_OFFERED));
  }
  if (buttons.length > 0) blocks.push({ kind: 'buttons', buttons });
  return { blocks };
}

export function whyMessage(
  edition: Edition,
  chosen: readonly EditionItem[],
  left: Edition['left'],
  articles: ReadonlyMap<string, Article>,
): Message {
  const items = chosen.map((choosing): Item => {
    const { section, place, score, terms, matched, also } = choosing;
    const shown = Object.entries(terms).filter(([, value]) => value !== 0);
    return {
      blocks: [
        { kind: 'heading', level: 3, inlines: titleOf(articles.get(choosing.article)) },
        text(own(LEDGER_WORDING.place(place)), { kind: 'name', text: section }),
        {
          kind: 'list',
          ordered: false,
          entries: [
            ...shown.map(([term, value]): Inline[] => [
              own(`${signed(value)} `),
              own(LEDGER_WORDING.term(term)),
            ]),
            [{ kind: 'own', text: `= ${score.toFixed(4)}`, style: 'bold' }],
          ],
        },
        ...(matched.length === 0
          ? []
          : [text(own(LEDGER_WORDING.matched), { kind: 'name', text: matched.join(', '), style: 'code' })]),
        ...(also.length === 0 ? [] : [text(own(LEDGER_WORDING.folded(also.length)))]),
      ],
    };
  });
  const out: Item[] =
    left.length === 0
      ? []
      : [
          {
            blocks: [
              { kind: 'heading', level: 3, inlines: [own(LEDGER_WORDING.leftOut)] },
              {
                kind: 'list',
                ordered: false,
                entries: left
                  .slice(0, 20)
                  .map(({ article, reason }): Inline[] => [
                    ...titleOf(articles.get(article)),
                    own(': '),
                    { kind: 'name', text: reason },
                  ]),
              },
            ],
          },
        ];
  return {
    notice: LEDGER_WORDING.whyNotice(edition.number),
    items: [...items, ...out],
    data: { edition: edition.id, digest: edition.digest, number: edition.number, chosen, left },
  };
}

function titleOf(article: Article | undefined): readonly Inline[] {
  const words = article === undefined ? null : headline(article);
  if (article === undefined || words === null) return [own(LEDGER_WORDING.removed)];
  return [
    { kind: 'verbatim', words, ...(article.url === null ? {} : { url: article.url }) },
    own(' · '),
    { kind: 'name', text: article.outlet },
  ];
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}

function text(...inlines: readonly Inline[]): Block {
  return { kind: 'text', inlines };
}

function own(words: string): Inline {
  return { kind: 'own', text: words };
}

function time(at: string): Inline {
  return { kind: 'time', at, style: 'datetime' };
}
