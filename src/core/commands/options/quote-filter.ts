/** The options that narrow quotes down (`/quotes`, `/export quotes`): described once, read once. */

import { shorten } from '../../base/shorten.ts';
import { shift } from '../../base/time.ts';
import { bold, name, own, press, time, typed } from '../../messages/blocks.ts';
import type { Inline, Message } from '../../messages/message.ts';
import type { NameEntry } from '../../names/name-index.ts';
import type { QuoteFilter } from '../../ports/quote-store.ts';
import { periodOf } from '../../questions/period.ts';
import type { Modality } from '../../quotes/quote.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { wordingFor } from '../../wording/index.ts';
import type { Caller, Choice } from '../command.ts';
import type { CommandDeps } from '../deps.ts';
import { chooseName, isMessage, type NameArgument } from './choose-name.ts';
import {
  aboutField,
  kindField,
  modalityField,
  sinceField,
  sourceField,
  speakerField,
  untilField,
} from './shared-options.ts';
import { suggestNames } from './suggest-names.ts';
import { suggestPeriods } from './suggest-times.ts';

export const quoteOptions = {
  speaker: speakerField.optional(),
  about: aboutField.optional(),
  source: sourceField.optional(),
  since: sinceField.optional(),
  until: untilField.optional(),
  kind: kindField.optional(),
  modality: modalityField.optional(),
};

/** What the options are after validation; ids come from buttons. */
export interface QuoteOptions {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly source?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly kind?: 'direct' | 'mixed' | 'indirect' | undefined;
  readonly modality?: Modality | undefined;
  readonly story?: string | undefined;
  readonly article?: string | undefined;
}

export interface ReadQuoteFilter {
  readonly filter: QuoteFilter;
  readonly speaker: NameEntry | null;
  readonly outlet: NameEntry | null;
}

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'now'>;

/** The filter, or the message that asks which name is meant. */
export async function readQuoteFilter(
  deps: Deps,
  command: string,
  again: Readonly<Record<string, string>>,
  given: QuoteOptions,
  caller: Caller,
): Promise<ReadQuoteFilter | Message> {
  const wording = wordingFor(caller.locale);
  const ask = { command, args: again, caller } as const;
  const speaker =
    given.speaker === undefined
      ? null
      : await chooseName(deps, {
          ...ask,
          ...aboutInstead(command, again, wording),
          field: 'speaker',
          nameIndex: 'speakers',
        });
  if (speaker !== null && isMessage(speaker)) return speaker;
  const outlet =
    given.source === undefined
      ? null
      : await chooseName(deps, { ...ask, field: 'source', nameIndex: 'outlets' });
  if (outlet !== null && isMessage(outlet)) return outlet;
  const at = { now: deps.now(), timezone: caller.timezone ?? 'UTC' };
  // The button may be older than a join of stories.
  const story = given.story === undefined ? null : await deps.store.stories.get(caller.scope, given.story);
  const filter = {
    ...periodOf(given.since, given.until, at),
    ...(speaker === null ? {} : { speakers: speaker.keys, shown: true as const }),
    ...(outlet === null ? {} : { outlets: outlet.keys }),
    ...(given.about === undefined ? {} : { about: given.about }),
    ...(given.kind === undefined ? {} : { kinds: [given.kind] }),
    ...(given.modality === undefined ? {} : { modalities: [given.modality] }),
    ...(given.story === undefined ? {} : { stories: [story?.id ?? given.story] }),
    ...(given.article === undefined ? {} : { articles: [given.article] }),
  };
  return { filter, speaker, outlet };
}

/** Who never speaks by themselves may be in the sentences around: `according to a Kremlin readout`. */
function aboutInstead(
  command: string,
  again: Readonly<Record<string, string>>,
  wording: Catalogue,
): Pick<NameArgument, 'instead'> {
  const { speaker, about, ...rest } = again;
  if (speaker === undefined || about !== undefined) return {};
  const words = shorten(speaker.replace(/^the /i, ''), 60);
  return {
    instead: press(wording.quotes.instead(words), command, { ...rest, about: words }, { answer: 'replace' }),
  };
}

/** ` by Vladimir Putin about trade from Example Wire in direct speech since 1 May 2025`. */
export function quoteFilterInlines(
  given: QuoteOptions,
  { filter, speaker, outlet }: ReadQuoteFilter,
  wording: Catalogue,
): readonly Inline[] {
  return [
    ...(speaker === null ? [] : [own(wording.quotes.by), name(speaker.name)]),
    ...(given.about === undefined ? [] : [own(wording.quotes.about), typed(given.about)]),
    ...(outlet === null ? [] : [own(wording.quotes.from), name(outlet.name)]),
    ...(given.kind === undefined ? [] : [own(wording.quotes.kinds[given.kind])]),
    ...(given.modality === undefined ? [] : [own(wording.quotes.modalities[given.modality])]),
    ...periodInlines(filter, wording),
  ];
}

/** The days that a period begins and ends with. */
export function periodInlines(
  { since, until }: Pick<QuoteFilter, 'since' | 'until'>,
  wording: Catalogue,
): readonly Inline[] {
  return [
    ...(since === undefined ? [] : [own(wording.stored.since), time(since)]),
    ...(until === undefined ? [] : [own(wording.quotes.until), time(shift(until, -1))]),
  ];
}

export const SUGGESTED_QUOTE_OPTIONS = ['speaker', 'source', 'since', 'until'] as const;

export async function suggestQuoteOption(
  deps: Pick<CommandDeps, 'directory'>,
  field: string,
  written: string,
  caller: Caller,
): Promise<readonly Choice[]> {
  switch (field) {
    case 'speaker':
      return suggestNames(deps, 'speakers', written, caller);
    case 'source':
      return suggestNames(deps, 'outlets', written, caller);
    case 'since':
    case 'until':
      return suggestPeriods(written);
    default:
      return [];
  }
}

/** Says that no quote was found, with what was asked for where something was. */
export function noneFound(about: readonly Inline[], { quotes }: Catalogue): readonly Inline[] {
  return about.length === 0 ? [bold(quotes.none)] : [bold(quotes.noneSuch), ...about];
}
