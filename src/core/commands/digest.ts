/** `/digest show`, `list`, `history`, `why`: a digest now, all of them, what went out, and why an item stands there. */
import * as z from 'zod';
import type { Inline } from '../messages/message.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { buttons, code, heading, item, line, list, name, own, press, time } from './inline.ts';
import { isMessage, suggestNames, whoIs } from './naming.ts';
import { wording } from './wording.ts';

const nameField = z.string().trim().min(1).max(100).describe('A digest, by its name or title.');
const nameArgs = z.object({ name: nameField });
const showArgs = z.object({ name: nameField.optional() });
const noArgs = z.object({});
const whyArgs = z.object({
  item: z.string().trim().min(1).max(200).describe('An item of an edition; its Why? button fills this in.'),
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show'>;

const EDITIONS_SHOWN = 10;

export function createDigestShow(deps: Deps): Command<typeof showArgs> {
  return {
    name: 'digest show',
    summary: wording.digest.show,
    visibility: 'private',
    audience: 'anyone',
    args: showArgs,
    bare: 'name',
    examples: ['digest show morning'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    async run(given, caller) {
      const written = given.name ?? (await onlyDigest(deps, caller.scope));
      if (written === null) return listDigests(deps, caller.scope);
      const found = await whoIs(deps, {
        command: 'digest show',
        field: 'name',
        book: 'digests',
        args: { name: written },
        caller,
      });
      return isMessage(found) ? found : deps.show.show(caller.scope, found.name);
    },
  };
}

export function createDigestList(deps: Deps): Command<typeof noArgs> {
  return {
    name: 'digest list',
    summary: wording.digest.list,
    visibility: 'private',
    audience: 'anyone',
    args: noArgs,
    run: (_given, caller) => listDigests(deps, caller.scope),
  };
}

export function createDigestHistory(deps: Deps): Command<typeof nameArgs> {
  return {
    name: 'digest history',
    summary: wording.digest.history,
    visibility: 'private',
    audience: 'anyone',
    args: nameArgs,
    bare: 'name',
    examples: ['digest history morning'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    async run(given, caller) {
      const found = await whoIs(deps, {
        command: 'digest history',
        field: 'name',
        book: 'digests',
        args: given,
        caller,
      });
      if (isMessage(found)) return found;
      const editions = (await deps.show.history(caller.scope, found.name)).slice(0, EDITIONS_SHOWN);
      const notice =
        editions.length === 0 ? wording.digest.noEditions : wording.digest.editions(editions.length);
      const entries = editions.map((edition): Inline[] => [
        own(`${wording.digest.number(edition.number)} · `),
        time(edition.plannedAt, 'datetime'),
        own(` · ${wording.digest.chosen(edition.chosen.length, edition.considered)}`),
      ]);
      return {
        notice,
        items: [
          item(
            heading(2, name(found.name)),
            line(own(notice)),
            ...(entries.length === 0 ? [] : [list(entries)]),
            ...buttons([press(wording.digest.showNow, 'digest show', { name: found.name })]),
          ),
        ],
        data: {
          digest: found.name,
          editions: editions.map(({ id, number, slot, manual, plannedAt, considered, chosen }) => {
            return { id, number, slot, manual, plannedAt, considered, chosen: chosen.length };
          }),
        },
      };
    },
  };
}

export function createDigestWhy(deps: Deps): Command<typeof whyArgs> {
  return {
    name: 'digest why',
    summary: wording.digest.why,
    visibility: 'private',
    audience: 'anyone',
    args: whyArgs,
    bare: 'item',
    run: (given, caller) => deps.show.why(caller.scope, given.item),
  };
}

type Scope = Parameters<CommandDeps['show']['list']>[0];

/** With a single digest its name need not be said. */
async function onlyDigest(deps: Deps, scope: Scope): Promise<string | null> {
  const [first, second] = await deps.show.list(scope);
  return first !== undefined && second === undefined ? first.name : null;
}

async function listDigests(deps: Deps, scope: Scope) {
  const digests = await deps.show.list(scope);
  const notice = digests.length === 0 ? wording.digest.none : wording.digest.count(digests.length);
  return {
    notice,
    items: [
      item(
        heading(2, own(notice)),
        ...(digests.length === 0
          ? []
          : [list(digests.map((digest) => [code(digest.name), own(' '), name(digest.title)]))]),
        ...buttons(
          digests.slice(0, 4).map((digest) => press(digest.title, 'digest show', { name: digest.name })),
        ),
      ),
    ],
    data: { digests },
  };
}
