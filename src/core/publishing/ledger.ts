/** Messages about the ledger: the digests, and the state of their editions. */

import type { Timestamp } from '../base/time.ts';
import type { Edition } from '../digests/edition.ts';
import { heading, line, own, small, time } from '../messages/blocks.ts';
import type { Block, Button, Inline, Item, Message, Table } from '../messages/message.ts';
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

/** A digest that is missing because of a mistake in its file. */
export interface BrokenDigest {
  readonly name: string;
  /** File, place and mistake; null: only the operator may see them. */
  readonly detail: string | null;
}

export function listMessage(
  lines: readonly DigestLine[],
  broken: readonly BrokenDigest[],
  wording: Catalogue,
): Message {
  const items = lines.map(({ name, title, description, next }): Item => {
    const when: Inline[] =
      next[0] === undefined
        ? [own(wording.ledger.manual)]
        : [
            own(wording.ledger.next),
            ...next.flatMap((at, n) => [...(n === 0 ? [] : [own(', ')]), time(at, 'datetime')]),
          ];
    return {
      blocks: [
        heading(3, { kind: 'name', text: title }),
        ...(description === null ? [] : [line({ kind: 'name', text: description })]),
        small({ kind: 'name', text: name, style: 'code' }, own(' · '), ...when),
        {
          kind: 'buttons',
          buttons: [{ kind: 'command', label: wording.ledger.show, command: 'digest show', args: { name } }],
        },
      ],
    };
  });
  return {
    notice: wording.ledger.digests(lines.length),
    items: [
      ...(items.length === 0 && broken.length === 0
        ? [{ blocks: [line(own(wording.ledger.noDigests))] }]
        : items),
      ...broken.map((one) => ({ blocks: brokenLines(one, wording) })),
    ],
    data: { digests: lines, broken },
  };
}

function brokenLines({ name, detail }: BrokenDigest, { problem }: Catalogue): readonly Block[] {
  const [what, remedy] = problem.brokenDigest(name, detail);
  const lines = [line({ kind: 'name', text: what, style: 'bold' })];
  return remedy === null ? lines : [...lines, line(own(remedy))];
}

/** Editions whose reasons one press shows. */
const WHY_OFFERED = 5;

/** An edition with the posts of it that the reader may see. */
interface LedgerEntry {
  readonly edition: Edition;
  readonly deliveries: readonly Delivery[];
}

export function historyMessage(
  title: string | null,
  entries: readonly LedgerEntry[],
  tools: boolean,
  wording: Catalogue,
): Message {
  const { ledger } = wording;
  const why = entries
    .filter(({ edition }) => edition.number > 0)
    .slice(0, WHY_OFFERED)
    .map(
      ({ edition: { number, id, digest } }): Button => ({
        kind: 'command',
        label: title === null ? `${ledger.whyNumber(number)} ${digest}` : ledger.whyNumber(number),
        command: 'digest why',
        args: { item: id },
      }),
    );
  const listed: readonly Block[] = [
    {
      kind: 'list',
      ordered: false,
      entries: entries.map((entry) => editionLine(entry, wording)),
      table: editionTable(entries, wording),
    },
    ...(why.length === 0 ? [] : [{ kind: 'buttons', buttons: why } as const]),
  ];
  const head: Item = {
    blocks: [
      {
        kind: 'heading',
        level: 2,
        inlines:
          title === null ? [own(ledger.history)] : [own(ledger.historyOf), { kind: 'name', text: title }],
      },
      ...(entries.length === 0 ? [line(own(ledger.noEditions))] : listed),
    ],
  };
  return {
    notice: ledger.editions(entries.length),
    items: [head, ...entries.flatMap((entry) => openItem(entry, tools, wording))],
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

/** What was made when, and what became of its posts. */
function editionLine({ edition, deliveries }: LedgerEntry, wording: Catalogue): readonly Inline[] {
  const { digest, number, chosen, considered, madeAt, plannedAt, id } = edition;
  const { ledger } = wording;
  return [
    { kind: 'name', text: digest, style: 'bold' },
    own(' '),
    own(number === 0 ? ledger.skipped : ledger.made(number, chosen.length, considered)),
    own(` · ${ledger.due} `),
    time(plannedAt, 'datetime'),
    own(` · ${ledger.madeAt} `),
    time(madeAt, 'datetime'),
    own(` · ${stateOf(deliveries, wording)} · `),
    { kind: 'name', text: id, style: 'code' },
  ];
}

function editionTable(entries: readonly LedgerEntry[], wording: Catalogue): Table {
  const { columns, skipped } = wording.ledger;
  return {
    columns: [
      { title: columns.digest, kind: 'words' },
      { title: columns.number, kind: 'number' },
      { title: columns.stories, kind: 'number' },
      { title: columns.due, kind: 'words' },
      { title: columns.posts, kind: 'words' },
    ],
    rows: entries.map(({ edition: { digest, number, chosen, plannedAt }, deliveries }) => [
      [{ kind: 'name', text: digest }],
      [own(number === 0 ? '–' : String(number))],
      [own(String(chosen.length))],
      [time(plannedAt, 'datetime')],
      [own(number === 0 ? skipped : stateOf(deliveries, wording))],
    ]),
  };
}

/** `3 sent, 1 refused` */
function stateOf(deliveries: readonly Delivery[], wording: Catalogue): string {
  const counts = [...Map.groupBy(deliveries, ({ status }) => status)].map(([status, rows]) =>
    wording.ledger.posts(rows.length, wording.page.posts.status[status]),
  );
  return counts.length === 0 ? wording.ledger.nobody : counts.join(', ');
}

/** An edition with posts that wait or have failed, and what can be done. */
function openItem({ edition, deliveries }: LedgerEntry, tools: boolean, wording: Catalogue): readonly Item[] {
  const { ledger } = wording;
  const troubled = deliveries
    .filter(({ status }) => status === 'rejected' || status === 'unknown')
    .slice(0, TROUBLES_NAMED);
  const waits = tools && deliveries.some(({ status }) => status === 'due');
  if (troubled.length === 0 && !waits) return [];
  const cancel: readonly Button[] = waits
    ? [{ kind: 'command', label: ledger.cancel, command: 'digest cancel', args: { edition: edition.id } }]
    : [];
  const again = (tools ? troubled : []).slice(0, AGAIN_OFFERED).map(
    ({ id: delivery, to, part }): Button => ({
      kind: 'command',
      label: ledger.again(destinationKey(to), part + 1),
      command: 'digest resend',
      args: { delivery },
    }),
  );
  const buttons = [...cancel, ...again];
  return [
    {
      blocks: [
        line(
          { kind: 'name', text: edition.digest, style: 'bold' },
          own(` ${ledger.columns.number} ${edition.number}`),
        ),
        ...troubled.map((row) => troubleLine(row, wording)),
        ...(buttons.length === 0 ? [] : [{ kind: 'buttons', buttons } as const]),
      ],
    },
  ];
}

function troubleLine({ to, part, detail, id }: Delivery, wording: Catalogue): Block {
  return line(
    { kind: 'name', text: destinationKey(to), style: 'code' },
    own(` ${wording.ledger.part(part + 1)}: `),
    { kind: 'name', text: inReadersWords(detail ?? '', wording) },
    own(' · '),
    { kind: 'name', text: id, style: 'code' },
  );
}
