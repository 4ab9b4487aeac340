/** Names in arguments: one match is used, several become buttons, none brings similar names. */

import { shorten } from '../../base/shorten.ts';
import { buttons, item, line, own, press, typed } from '../../messages/blocks.ts';
import type { Button, Message } from '../../messages/message.ts';
import type { NameKind } from '../../names/name-directory.ts';
import type { NameEntry, NameLookup } from '../../names/name-index.ts';
import { nearestSpellings } from '../../names/spelling-distance.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { wordingFor } from '../../wording/index.ts';
import { storedTotals } from '../answer-parts/stored-totals.ts';
import type { Caller } from '../command.ts';
import type { CommandDeps } from '../deps.ts';

/** Digests that an answer names, and that get a button where none is similar. */
const MOST_NAMED = 20;
const MOST_OFFERED = 5;

type Args = Readonly<Record<string, string>>;

/** The arguments that were given, as text again: for the buttons that ask the same once more. */
export function argsAgain(given: Readonly<Record<string, string | undefined>>): Args {
  return Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** A command's argument that holds a name, with what is needed to ask again. */
export interface NameArgument {
  readonly command: string;
  readonly field: string;
  readonly nameIndex: NameKind;
  readonly args: Args;
  readonly caller: Caller;
  /** The button to offer when no stored name matches. */
  readonly instead?: Button;
}

/** The one who is meant, or the message that asks or says that there is none. */
export async function chooseName(
  deps: Pick<CommandDeps, 'store' | 'directory'> & Partial<Pick<CommandDeps, 'show'>>,
  naming: NameArgument,
): Promise<NameEntry | Message> {
  const { scope, locale } = naming.caller;
  const wording = wordingFor(locale);
  const written = naming.args[naming.field] ?? '';
  // A similar name must not take the place of the one that has a mistake.
  if (naming.nameIndex === 'digests') deps.show?.check(scope, written);
  const lookup = await lookUpName(deps, naming);
  if (lookup.kind === 'none' && naming.nameIndex === 'digests') {
    const known = (await deps.directory.nameIndex(scope, 'digests')).suggest('', MOST_NAMED);
    return noDigest(naming, lookup.near, known, wording);
  }
  switch (lookup.kind) {
    case 'one':
      return lookup.entry;
    case 'many':
      return choose(naming, written, lookup.entries, wording);
    case 'none':
      return notKnown(naming, written, lookup.near, await storedTotals(deps.store, scope, wording), wording);
    default:
      return lookup satisfies never;
  }
}

/** Looks in the cached index; if the name is not there, in a fresh one. */
export async function lookUpName(
  deps: Pick<CommandDeps, 'directory'>,
  naming: NameArgument,
): Promise<NameLookup> {
  const { scope } = naming.caller;
  const written = naming.args[naming.field] ?? '';
  const known = (await deps.directory.nameIndex(scope, naming.nameIndex)).find(written);
  return known.kind === 'none' ? (await deps.directory.fresh(scope, naming.nameIndex)).find(written) : known;
}

export function isMessage<Other extends object>(found: Other | Message): found is Message {
  return 'items' in found;
}

function choose(
  naming: NameArgument,
  written: string,
  entries: readonly NameEntry[],
  wording: Catalogue,
): Message {
  const notice = wording.names.pickOne;
  return {
    notice,
    items: [
      item(
        line(own(wording.names.which(naming.field)), typed(written)),
        line(own(wording.names.pickOne)),
        ...buttons(entries.map((entry) => again(naming, entry))),
      ),
    ],
    data: { ambiguous: naming.field, choices: entries.map((entry) => entry.name) },
  };
}

function notKnown(
  naming: NameArgument,
  written: string,
  near: readonly NameEntry[],
  stored: Awaited<ReturnType<typeof storedTotals>>,
  wording: Catalogue,
): Message {
  const offers = near.length === 0 ? [] : [line(own(wording.names.near))];
  return {
    notice: wording.names.unknown(naming.field).replace(/[:：] ?$/, '.'),
    items: [
      item(
        line(own(wording.names.unknown(naming.field)), typed(written)),
        line(...stored),
        ...offers,
        ...buttons([
          ...near.map((entry) => again(naming, entry)),
          ...(naming.instead === undefined ? [] : [naming.instead]),
        ]),
      ),
    ],
    data: { unknown: naming.field, near: near.map((entry) => entry.name) },
  };
}

/** Digests are few enough to be named. Those with a similar name get a button; where none is similar, the first ones do. */
function noDigest(
  naming: NameArgument,
  near: readonly NameEntry[],
  known: readonly NameEntry[],
  wording: Catalogue,
): Message {
  const written = naming.args[naming.field] ?? '';
  const names = known.map((entry) => entry.name);
  const [notice, there] = wording.problem.noDigest(shorten(written, 40), names);
  const spelt = nearestSpellings(written, names, MOST_OFFERED);
  const similar = near.length > 0 ? near : known.filter((entry) => spelt.includes(entry.name));
  const offered = similar.length > 0 ? similar : known.slice(0, MOST_OFFERED);
  return {
    notice,
    items: [
      item(
        line(own(notice)),
        ...(there === null ? [] : [line(own(there))]),
        ...(similar.length === 0 ? [] : [line(own(wording.names.near))]),
        ...buttons(offered.map((entry) => again(naming, entry))),
      ),
    ],
    data: { unknown: naming.field, near: similar.map((entry) => entry.name), digests: names },
  };
}

/** The same command with this name in its place. */
function again(naming: NameArgument, entry: NameEntry) {
  const args = { ...naming.args, [naming.field]: entry.name };
  return press(entry.name, naming.command, args, { answer: 'replace' });
}
