/** `/digest show`, `list`, `history`, `why`: a digest now, the list, past editions, and why an item is in one. */

import * as z from 'zod';
import { buttons, item, press } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import { createCorrectionLog } from '../publishing/correction-log.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { LONG_PAGES } from './answer-parts/long-pages.ts';
import type { Caller, Command } from './command.ts';
import type { AnswerDeps, CommandDeps } from './deps.ts';
import { isMessage } from './options/choose-name.ts';
import { editionRights } from './options/edition-rights.ts';
import { namedDigest, onlyDigest } from './options/named-digest.ts';
import { instantField, numberField } from './options/shared-options.ts';
import { suggestItems } from './options/suggest-editions.ts';
import { suggestNames } from './options/suggest-names.ts';
import { whyQuote } from './why-quote.ts';

const showText = commandText('digest show', {
  summary: 'A digest as it would be now. Nothing is posted.',
  options: {
    name: 'A digest, by its name or title.',
  },
});

const listText = commandText('digest list', {
  summary: 'The digests.',
});

const historyText = commandText('digest history', {
  summary: 'The past editions of a digest.',
  options: {
    name: 'A digest, by its name or title.',
  },
});

const correctionsText = commandText('digest corrections', {
  summary: 'Words that outlets changed or withdrew after they were shown, and who was told.',
});

const whyText = commandText('digest why', {
  summary: 'Why an item is in an edition and at its place, and what was left out.',
  options: {
    item: 'An edition, or a story of one: type its headline.',
  },
});

const nameField = z.string().trim().min(1).max(100);
const historyArgs = z.object({ name: nameField.optional() });
const showArgs = z.object({
  name: nameField.optional(),
  from: numberField.optional(),
  at: instantField.optional(),
});
const noArgs = z.object({});
const whyArgs = z.object({
  item: z.string().trim().min(1).max(200),
});

type Deps = Pick<AnswerDeps, 'store' | 'directory' | 'show' | 'people'>;

export function createDigestShow(deps: Deps): Command<typeof showArgs, typeof showText> {
  return {
    name: 'digest show',
    text: showText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    frequent: true,
    args: showArgs,
    bare: 'name',
    unlisted: ['from', 'at'],
    examples: ['digest show morning'],
    suggested: ['name'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    async run(given, caller) {
      const written = given.name ?? (await onlyDigest(deps, caller));
      if (written === null) return deps.show.listing(caller.scope, caller.locale);
      const found = await namedDigest(deps, 'digest show', written, caller);
      if (isMessage(found)) return found;
      const page = { from: given.from ?? 0, at: given.at ?? null };
      const turned = LONG_PAGES.includes(caller.platform) ? undefined : page;
      return deps.show.show(caller.scope, found.name, caller.locale, turned);
    },
  };
}

export function createDigestList(deps: Deps): Command<typeof noArgs, typeof listText> {
  return {
    name: 'digest list',
    text: listText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args: noArgs,
    run: async (_given, caller) => withCreate(await deps.show.listing(caller.scope, caller.locale), caller),
  };
}

export function createDigestHistory(deps: Deps): Command<typeof historyArgs, typeof historyText> {
  return {
    name: 'digest history',
    text: historyText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args: historyArgs,
    bare: 'name',
    examples: ['digest history morning'],
    suggested: ['name'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    async run(given, caller) {
      const rights = await editionRights(deps, caller);
      if (given.name === undefined) return deps.show.history(rights, null, caller.manager, caller.locale);
      const found = await namedDigest(deps, 'digest history', given.name, caller);
      return isMessage(found) ? found : deps.show.history(rights, found.name, caller.manager, caller.locale);
    },
  };
}

/** Needs no name: what outlets change is told across digests. */
export function createDigestCorrections(
  deps: Pick<CommandDeps, 'store'>,
): Command<typeof noArgs, typeof correctionsText> {
  return {
    name: 'digest corrections',
    text: correctionsText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args: noArgs,
    run: (_given, caller) => createCorrectionLog(deps.store)(caller.scope, caller.locale),
  };
}

export function createDigestWhy(deps: Deps): Command<typeof whyArgs, typeof whyText> {
  return {
    name: 'digest why',
    text: whyText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args: whyArgs,
    bare: 'item',
    suggested: ['item'],
    suggest: (_field, written, caller) => suggestItems(deps, written, caller),
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const hit = await deps.store.quotes.get(caller.scope, given.item);
      return hit === null
        ? deps.show.why(await editionRights(deps, caller), given.item, caller.locale)
        : whyQuote(hit, wording);
    },
  };
}

/** Managers can make one from there. */
function withCreate(list: Message, caller: Caller): Message {
  if (!caller.manager) return list;
  const create = press(wordingFor(caller.locale).definition.create, 'digest create', {});
  return { ...list, items: [...list.items, item(...buttons([create]))] };
}
