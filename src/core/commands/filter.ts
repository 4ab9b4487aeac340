/** `/pullquote filter`: narrows a digest to speakers, topics or outlets, for oneself or (managers) for the channel. */
import * as z from 'zod';
import type { Filter } from '../articles/article-filter.ts';
import { UserError } from '../base/errors.ts';
import { bold, buttons, item, line, list, own, press, typed } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import type { NameKind } from '../names/name-directory.ts';
import { isOff } from '../subscriptions/parse-preferences.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import type { Problem } from '../wording/en/errors.ts';
import { wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { lookUpName } from './options/choose-name.ts';
import { subscriptionReach } from './options/destination-here.ts';
import { suggestNames } from './options/suggest-names.ts';
import { digestNamed } from './subscribe.ts';

const filterText = commandText('pullquote filter', {
  summary: 'Limit a digest to speakers, topics or outlets, for you (managers: for this channel).',
  options: {
    digest: 'A digest that is subscribed here, by name or title.',
    speakers: 'Only with words by these people, separated by commas; off ends it.',
    topics: 'Only about these, separated by commas; off ends it.',
    sources: 'Only from these outlets, separated by commas; off ends it.',
  },
  notSubscribed: [
    'That digest has no subscription here.',
    'Use /subscribe first, then set a filter.',
  ] satisfies Problem,
  unknown: (name: string, near: readonly string[]): Problem => [
    `There is no single stored name for ${name}.`,
    near.length === 0
      ? 'Write the name as /speakers or /sources list shows it.'
      : `Similar names: ${near.join(', ')}.`,
  ],
  speakers: 'With quotes by: ',
  topics: 'About: ',
  sources: 'From: ',
  notice: (narrowed: boolean, set: boolean) =>
    narrowed
      ? `${set ? 'is now limited' : 'is limited'} to stories that match all of this:`
      : `${set ? 'now ' : ''}has no filter.`,
  end: 'No filter',
});

const names = z.string().trim().max(1_000).optional();
const args = z.object({
  digest: z.string().trim().min(1).max(100).optional(),
  speakers: names,
  topics: names,
  sources: names,
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'subscribe'>;
type Given = z.infer<typeof args>;

const COMMAND = 'pullquote filter';
const LISTS = ['speakers', 'topics', 'sources'] as const;

/** Whose names are looked up; topics are anybody's words. */
const BOOKS: Readonly<Partial<Record<(typeof LISTS)[number], NameKind>>> = {
  speakers: 'speakers',
  sources: 'outlets',
};

export function createFilter(deps: Deps): Command<typeof args, typeof filterText> {
  return {
    name: COMMAND,
    text: filterText,
    visibility: 'private',
    audience: 'anyone',
    args,
    bare: 'digest',
    examples: [`${COMMAND} morning speakers:Putin topics:trade`],
    suggested: ['digest', 'speakers', 'sources'],
    suggest: (field, written, caller) => suggest(deps, field, written, caller),
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const digest = await digestNamed(deps, COMMAND, given, caller);
      if (typeof digest !== 'string') return digest;
      const which = { ...subscriptionReach(caller), digest };
      const [before] = await deps.subscribe.list(which);
      if (before === undefined) throw new UserError(...filterText(wording).notSubscribed);
      const { subject } = before.subscription;
      const former = subject.kind === 'digest' ? (subject.filter ?? {}) : {};
      if (LISTS.every((key) => given[key] === undefined)) return filterMessage(digest, former, null, wording);
      const filter = await changed(deps, former, given, caller);
      const none = Object.keys(filter).length === 0;
      await deps.subscribe.narrow(which, none ? null : filter);
      return filterMessage(digest, filter, true, wording);
    },
  };
}

async function changed(deps: Deps, former: Filter, given: Given, caller: Caller): Promise<Filter> {
  const filter: { -readonly [K in keyof Filter]: Filter[K] } = { ...former };
  for (const key of LISTS) {
    const written = given[key];
    if (written === undefined) continue;
    if (isOff(written) || written === '') delete filter[key];
    else filter[key] = await entriesOf(deps, key, written, caller);
  }
  return filter;
}

async function entriesOf(
  deps: Deps,
  key: (typeof LISTS)[number],
  written: string,
  caller: Caller,
): Promise<string[]> {
  const wording = wordingFor(caller.locale);
  const parts = written
    .split(/[,;]/)
    .flatMap((part) => (part.trim() === '' ? [] : [part.trim().slice(0, 100)]));
  const nameIndex = BOOKS[key];
  if (nameIndex === undefined) return [...new Set(parts)];
  const found: string[] = [];
  for (const part of parts) {
    const lookup = await lookUpName(deps, {
      command: COMMAND,
      field: key,
      nameIndex,
      args: { [key]: part },
      caller,
    });
    if (lookup.kind !== 'one') {
      const near = lookup.kind === 'many' ? lookup.entries : lookup.near;
      throw new UserError(
        ...filterText(wording).unknown(
          part,
          near.map((entry) => entry.name),
        ),
      );
    }
    found.push(lookup.entry.name);
  }
  return [...new Set(found)];
}

function filterMessage(digest: string, filter: Filter, set: true | null, wording: Catalogue): Message {
  const entries = LISTS.flatMap((key) => {
    const list = filter[key] ?? [];
    return list.length === 0 ? [] : [[own(filterText(wording)[key]), typed(list.join(', '))]];
  });
  const notice = filterText(wording).notice(entries.length > 0, set === true);
  const end = press(
    filterText(wording).end,
    COMMAND,
    { digest, speakers: 'off', topics: 'off', sources: 'off' },
    { answer: 'replace' },
  );
  return {
    notice,
    items: [
      item(
        line(bold(digest), own(` ${notice}`)),
        ...(entries.length === 0 ? [] : [list(entries), ...buttons([end])]),
      ),
    ],
    data: { digest, filter },
  };
}

/** The name that is being typed is the one behind the last comma. */
async function suggest(deps: Deps, field: string, written: string, caller: Caller) {
  if (field === 'digest') return suggestNames(deps, 'digests', written, caller);
  const nameIndex = LISTS.find((key) => key === field);
  const which = nameIndex === undefined ? undefined : BOOKS[nameIndex];
  if (which === undefined) return [];
  const at = written.lastIndexOf(',') + 1;
  const before = written.slice(0, at);
  const choices = await suggestNames(deps, which, written.slice(at).trim(), caller);
  return choices.map(({ value }) => {
    const whole = before === '' ? value : `${before} ${value}`;
    return { label: whole, value: whole };
  });
}
