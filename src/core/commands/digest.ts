/** `/digest show`, `list`, `history`, `why`: a digest now, the list, past editions, and why an item is in one. */
import * as z from 'zod';
import { createCorrectionLog } from '../publishing/correction-log.ts';
import { english, wordingFor } from '../wording/index.ts';
import { chooseName, isMessage, suggestNames } from './choose-name.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { editionRights } from './edition-rights.ts';
import { whyQuote } from './why-quote.ts';

const nameField = z.string().trim().min(1).max(100).describe(english.option.digest.name);
const showArgs = z.object({ name: nameField.optional() });
const noArgs = z.object({});
const whyArgs = z.object({
  item: z.string().trim().min(1).max(200).describe(english.option.digest.item),
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'people'>;

export function createDigestShow(deps: Deps): Command<typeof showArgs> {
  return {
    name: 'digest show',
    summary: english.digest.show,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args: showArgs,
    bare: 'name',
    examples: ['digest show morning'],
    suggested: ['name'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    async run(given, caller) {
      const written = given.name ?? (await onlyDigest(deps, caller));
      if (written === null) return deps.show.listing(caller.scope, caller.locale);
      const found = await named(deps, 'digest show', written, caller);
      return isMessage(found) ? found : deps.show.show(caller.scope, found.name, caller.locale);
    },
  };
}

export function createDigestList(deps: Deps): Command<typeof noArgs> {
  return {
    name: 'digest list',
    summary: english.digest.list,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args: noArgs,
    run: (_given, caller) => deps.show.listing(caller.scope, caller.locale),
  };
}

export function createDigestHistory(deps: Deps): Command<typeof showArgs> {
  return {
    name: 'digest history',
    summary: english.digest.history,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args: showArgs,
    bare: 'name',
    examples: ['digest history morning'],
    suggested: ['name'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    async run(given, caller) {
      const rights = await editionRights(deps, caller);
      if (given.name === undefined) return deps.show.history(rights, null, caller.manager, caller.locale);
      const found = await named(deps, 'digest history', given.name, caller);
      return isMessage(found) ? found : deps.show.history(rights, found.name, caller.manager, caller.locale);
    },
  };
}

/** Needs no name: what outlets change is told across digests. */
export function createDigestCorrections(deps: Pick<CommandDeps, 'store'>): Command<typeof noArgs> {
  return {
    name: 'digest corrections',
    summary: english.digest.corrections,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args: noArgs,
    run: (_given, caller) => createCorrectionLog(deps.store)(caller.scope, caller.locale),
  };
}

export function createDigestWhy(deps: Deps): Command<typeof whyArgs> {
  return {
    name: 'digest why',
    summary: english.digest.why,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args: whyArgs,
    bare: 'item',
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const hit = await deps.store.quotes.get(caller.scope, given.item);
      return hit === null
        ? deps.show.why(await editionRights(deps, caller), given.item, caller.locale)
        : whyQuote(hit, wording);
    },
  };
}

function named(deps: Deps, command: string, written: string, caller: Caller) {
  return chooseName(deps, { command, field: 'name', nameIndex: 'digests', args: { name: written }, caller });
}

/** With a single digest its name need not be said. */
async function onlyDigest({ show }: Deps, { scope }: Caller): Promise<string | null> {
  const [first, second] = await show.list(scope);
  return first !== undefined && second === undefined ? first.name : null;
}
