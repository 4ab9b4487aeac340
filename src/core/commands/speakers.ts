/** `/speakers`: who is quoted most, in how many outlets, and how much of all quotes the most quoted have. */
import * as z from 'zod';
import { grouped, plural } from '../base/plural.ts';
import {
  bold,
  buttons,
  code,
  heading,
  item,
  line,
  list,
  name,
  own,
  press,
  small,
} from '../messages/blocks.ts';
import type { Block, Inline, Message, Table } from '../messages/message.ts';
import type { NameEntry } from '../names/name-index.ts';
import { rankPeople } from '../names/rank-people.ts';
import { type QuoteFilter, RANKED_QUOTES, type SpeakerCount } from '../ports/quote-store.ts';
import { periodOf } from '../questions/period.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { postButton } from './answer-parts/post-to-channel.ts';
import { storedTotals } from './answer-parts/stored-totals.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { argsAgain, chooseName, isMessage } from './options/choose-name.ts';
import { periodInlines } from './options/quote-filter.ts';
import { sinceField, sourceField } from './options/shared-options.ts';
import { suggestNames } from './options/suggest-names.ts';
import { suggestPeriods } from './options/suggest-times.ts';

const SHOWN = 10;
/** The data for programs has more than the lines. */
const RANKED = 100;
const TOP = 5;
const BAR = 12;

const speakersText = commandText('speakers', {
  summary: 'Who is quoted most, in how many outlets.',
  none: 'No stored article quotes anybody.',
  only: 'Counted:',
  newest: (quotes: number) => `Only the newest ${grouped(quotes)} quotes of that period are counted.`,
  notice: (named: number, all: number) =>
    `${plural(all, 'quote')} on record, ${grouped(named)} with a speaker`,
  share: (top: number, percent: number) => `The top ${top} have ${percent} % of all quotes`,
  unnamed: (percent: number) => `${percent} % are unattributed or not asserted`,
  row: (quotes: number, outlets: number) => `${plural(quotes, 'quote')}, ${plural(outlets, 'outlet')}`,
  columns: { speaker: 'Speaker', quotes: 'Quotes', outlets: 'Outlets' },
});

const args = z.object({ source: sourceField.optional(), since: sinceField.optional() });

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'now'>;

export function createSpeakersCommand(deps: Deps): Command<typeof args, typeof speakersText> {
  return {
    name: 'speakers',
    text: speakersText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    verb: true,
    args,
    bare: 'source',
    examples: ['speakers', 'speakers source:Courier'],
    suggested: ['source', 'since'],
    suggest: async (field, written, caller) =>
      field === 'source' ? suggestNames(deps, 'outlets', written, caller) : suggestPeriods(written),
    run: (given, caller) => run(deps, given, caller),
  };
}

async function run(deps: Deps, given: z.infer<typeof args>, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const { scope } = caller;
  const again = argsAgain(given);
  const outlet =
    given.source === undefined
      ? null
      : await chooseName(deps, {
          command: 'speakers',
          field: 'source',
          nameIndex: 'outlets',
          args: again,
          caller,
        });
  if (outlet !== null && isMessage(outlet)) return outlet;
  const filter = {
    ...periodOf(given.since, undefined, { now: deps.now(), timezone: caller.timezone ?? 'UTC' }),
    ...(outlet === null ? {} : { outlets: outlet.keys }),
  };
  const { speakers: rows, ...totals } = await rankPeople(deps, scope, filter, RANKED);
  if (rows.length === 0) {
    const stored = await storedTotals(deps.store, scope, wording);
    const notice = speakersText(wording).none;
    return { notice, items: [item(line(bold(notice)), line(...stored))], data: { speakers: [], ...totals } };
  }
  const shown = rows.slice(0, SHOWN);
  const most = shown[0]?.quotes ?? 1;
  const top = Math.min(TOP, rows.length);
  const ofTop = rows.slice(0, top).reduce((sum, row) => sum + row.quotes, 0);
  const notice = speakersText(wording).notice(totals.named, totals.quotes);
  return {
    notice,
    items: [
      item(
        heading(2, own(notice)),
        ...narrowed(outlet, filter, wording),
        ...(given.since !== undefined && totals.quotes >= RANKED_QUOTES
          ? [small(own(speakersText(wording).newest(RANKED_QUOTES)))]
          : []),
        list(
          shown.map((row) => rowInlines(row, most, wording)),
          table(shown, wording),
        ),
        small(
          own(`${speakersText(wording).share(top, percent(ofTop, totals.quotes))} · `),
          own(speakersText(wording).unnamed(percent(totals.quotes - totals.named, totals.quotes))),
        ),
        ...buttons([
          ...shown.slice(0, 3).map((row) => press(row.name, 'quotes', { speaker: row.name })),
          ...postButton('speakers', again, caller),
        ]),
      ),
    ],
    data: { speakers: rows, quotes: totals.quotes, named: totals.named },
  };
}

/** What the counts were narrowed to. */
function narrowed(
  outlet: NameEntry | null,
  filter: Pick<QuoteFilter, 'since'>,
  wording: Catalogue,
): readonly Block[] {
  const inlines = [
    ...(outlet === null ? [] : [own(wording.quotes.from), name(outlet.name)]),
    ...periodInlines(filter, wording),
  ];
  return inlines.length === 0 ? [] : [small(own(speakersText(wording).only), ...inlines)];
}

function rowInlines(row: SpeakerCount, most: number, wording: Catalogue): Inline[] {
  const filled = Math.max(1, Math.round((BAR * row.quotes) / most));
  const role = row.role === null ? [] : [own(', '), name(row.role)];
  return [
    code('█'.repeat(filled) + '░'.repeat(BAR - filled)),
    own(' '),
    name(row.name),
    ...role,
    own(`: ${speakersText(wording).row(row.quotes, row.outlets)}`),
  ];
}

function table(rows: readonly SpeakerCount[], wording: Catalogue): Table {
  const { columns } = speakersText(wording);
  return {
    columns: [
      { title: columns.speaker, kind: 'words' },
      { title: columns.quotes, kind: 'number' },
      { title: columns.outlets, kind: 'number' },
    ],
    rows: rows.map(({ name: speaker, role, quotes, outlets }) => [
      [name(speaker), ...(role === null ? [] : [own(', '), name(role)])],
      [own(grouped(quotes))],
      [own(grouped(outlets))],
    ]),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
