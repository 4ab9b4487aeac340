/** Messages about the ledger: the digests, and the state of their editions. */

import type { Timestamp } from '../base/time.ts';
import type { Edition } from '../digests/edition.ts';
import type { Block, Button, Inline, Item, Message } from '../messages/message.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { destinationKey } from '../subscriptions/destination.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { inReadersWords } from '../wording/reports.ts';

/** A digest in the list. */
export interface DigestLine {
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly schedule: string | null;
  readonly timezone: string;
  readonly next: readonly Timestamp[];
}

/** Most failed destinations named for one edition. */
const TROUBLES_NAMED = 5;

/** Most buttons to send again; they share one row with others. */
const AGAIN_OFFERED = 3;

export function listMessage(lines: readonly DigestLine[], wording: Catalogue): Message {
  const items = lines.map(({ name, title, description, next }): Item => {
    const when: Inline[] =
      next[0] === undefined
        ? [own(wording.ledger.manual)]
        : [own(wording.ledger.next), ...next.flatMap((at, n) => [...(n === 0 ? [] : [own(', ')]), time(at)])];
    return {
      blocks: [
        { kind: 'heading', level: 3, inlines: [{ kind: 'name', text: title }] },
        ...(description === null ? [] : [text({ kind: 'name', text: description })]),
        { kind: 'context', inlines: [{ kind: 'name', text: name, style: 'code' }, own(' · '), ...when] },
        {
          kind: 'buttons',
          buttons: [{ kind: 'command', label: wording.ledger.show, command: 'digest show', args: { name } }],
        },
      ],
    };
  });
  return {
    notice: wording.ledger.digests(lines.length),
    items: items.length === 0 ? [{ blocks: [text(own(wording.ledger.noDigests))] }] : items,
    data: { digests: lines },
  };
}

export function historyMessage(
  title: string | null,
  entries: readonly { readonly edition: Edition; readonly deliveries: readonly Delivery[] }[],
  tools: boolean,
  wording: Catalogue,
): Message {
  const head: Item = {
    blocks: [
      {
        kind: 'heading',
        level: 2,
        inlines:
          title === null
            ? [own(wording.ledger.history)]
            : [own(wording.ledger.historyOf), { kind: 'name', text: title }],
      },
      ...(entries.length === 0 ? [text(own(wording.ledger.noEditions))] : []),
    ],
  };
  return {
    notice: wording.ledger.editions(entries.length),
    items: [
      head,
      ...entries.map(({ edition, deliveries }) => editionItem(edition, deliveries, tools, wording)),
    ],
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

function editionItem(
  edition: Edition,
  deliveries: readonly Delivery[],
  tools: boolean,
  wording: Catalogue,
): Item {
  const { digest, number, chosen, considered, madeAt, plannedAt, id } = edition;
  const line: Inline[] = [
    own(number === 0 ? wording.ledger.skipped : wording.ledger.made(number, chosen.length, considered)),
    own(` · ${wording.ledger.due} `),
    time(plannedAt),
    own(` · ${wording.ledger.madeAt} `),
    time(madeAt),
  ];
  const states = Map.groupBy(deliveries, ({ status }) => status);
  const counts = [...states]
    .map(([status, rows]) => wording.ledger.posts(rows.length, wording.page.posts.status[status]))
    .join(', ');
  const troubled = deliveries.filter(({ status }) => status === 'rejected' || status === 'unknown');
  const blocks: Block[] = [
    text({ kind: 'name', text: digest, style: 'bold' }, own(' '), ...line),
    {
      kind: 'context',
      inlines: [
        own(counts === '' ? wording.ledger.nobody : counts),
        own(' · '),
        { kind: 'name', text: id, style: 'code' },
      ],
    },
    ...troubled.slice(0, TROUBLES_NAMED).map(({ to, part, detail, id: delivery }) =>
      text(
        { kind: 'name', text: destinationKey(to), style: 'code' },
        own(` ${wording.ledger.part(part + 1)}: `),
        {
          kind: 'name',
          text: inReadersWords(detail ?? '', wording),
        },
        own(' · '),
        { kind: 'name', text: delivery, style: 'code' },
      ),
    ),
  ];
  const buttons: Button[] = [];
  if (number > 0)
    buttons.push({ kind: 'command', label: wording.ledger.why, command: 'digest why', args: { item: id } });
  if (tools && deliveries.some(({ status }) => status === 'due')) {
    buttons.push({
      kind: 'command',
      label: wording.ledger.cancel,
      command: 'digest cancel',
      args: { edition: id },
    });
  }
  if (tools) {
    const again = troubled.slice(0, TROUBLES_NAMED).map(
      ({ id: delivery, to, part }): Button => ({
        kind: 'command',
        label: wording.ledger.again(destinationKey(to), part + 1),
        command: 'digest resend',
        args: { delivery },
      }),
    );
    buttons.push(...again.slice(0, AGAIN_OFFERED));
  }
  if (buttons.length > 0) blocks.push({ kind: 'buttons', buttons });
  return { blocks };
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
