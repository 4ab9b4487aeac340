/** `/digest create`, `edit` and `copy`: digests that managers make in chat. */

import * as z from 'zod';
import { definitionFields } from '../digests/definition-fields.ts';
import type { Digest } from '../digests/digest.ts';
import { bold, buttons, code, item, line, list, name, own, press, small, typed } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { previewHead } from './answer-parts/preview-head.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { argsAgain, isMessage } from './options/choose-name.ts';
import {
  digestFields,
  digestFormFields,
  digestOwner,
  digestProblems,
  saysSomething,
  writtenIn,
} from './options/digest-form.ts';
import { namedDigest } from './options/named-digest.ts';
import { suggestNames } from './options/suggest-names.ts';
import { nextLine, suggestTimes } from './subscribe.ts';

const createText = commandText('digest create', {
  summary: 'Make a digest for this server or workspace.',
  options: {
    title: 'Its title.',
    sections: 'Sections: Diplomacy (3): summit, @Ada Brook, -sport. | begins the next one.',
    style: 'brief, standard or quotes.',
    limit: 'How many stories an edition has at most.',
  },
});

const editText = commandText('digest edit', {
  summary: 'Change a digest that was made in chat.',
  options: {
    name: 'A digest, by its name or title.',
    title: 'Its title.',
    sections: 'Sections: Diplomacy (3): summit, @Ada Brook, -sport. | begins the next one.',
    style: 'brief, standard or quotes.',
    limit: 'How many stories an edition has at most.',
  },
});

const copyText = commandText('digest copy', {
  summary: 'Make a digest from another one, to change it.',
  options: { name: 'A digest, by its name or title.', title: 'Its title.' },
});

const nameField = z.string().trim().min(1).max(100);
const createArgs = z.object(digestFields);
const editArgs = z.object({ name: nameField, ...digestFields });
const copyArgs = z.object({ name: nameField, title: z.string().trim().max(100).optional() });

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'edits' | 'now'>;

export function createDigestCreate(deps: Deps): Command<typeof createArgs, typeof createText> {
  return {
    name: 'digest create',
    text: createText,
    visibility: 'private',
    audience: 'managers',
    args: createArgs,
    bare: 'title',
    unlisted: ['when'],
    examples: ['digest create title:Energy sections:"Energy: power, gas" time:07:30 days:weekdays'],
    suggested: ['time', 'timezone', 'days'],
    suggest: (field, written, caller) => suggestTimes(deps, field, written, caller),
    form: {
      title: ({ definition }) => definition.create,
      submit: ({ definition }) => definition.save,
      fields: async (caller, given, most) => {
        digestOwner(caller);
        return digestFormFields(null, given, most, caller);
      },
      check: async (given, caller) =>
        saysSomething(given) ? digestProblems(deps.edits, null, given, caller) : [],
    },
    async run(given, caller) {
      const { definition } = wordingFor(caller.locale);
      const owner = digestOwner(caller);
      if (!saysSomething(given)) return openForm(definition.missing, definition.create, 'digest create', {});
      const digest = await deps.edits.create(owner, writtenIn(given));
      deps.directory.changed();
      return savedMessage(deps, definition.created, digest, caller);
    },
  };
}

export function createDigestEdit(deps: Deps): Command<typeof editArgs, typeof editText> {
  const find = (given: string, caller: Caller) => deps.show.find(caller.scope, given);
  return {
    name: 'digest edit',
    text: editText,
    visibility: 'private',
    audience: 'managers',
    args: editArgs,
    bare: 'name',
    unlisted: ['when'],
    examples: ['digest edit energy time:08:00'],
    suggested: ['name', 'time', 'timezone', 'days'],
    suggest: async (field, written, caller) =>
      field === 'name'
        ? suggestNames(deps, 'digests', written, caller)
        : suggestTimes(deps, field, written, caller),
    form: {
      title: ({ definition }) => definition.editTitle,
      submit: ({ definition }) => definition.save,
      asks: (given) => given['name'] !== undefined && !saysSomething(given),
      fields: async (caller, given, most) => {
        const digest = await find(given['name'] ?? '', caller);
        await deps.edits.subscriptions(digestOwner(caller), digest);
        return digestFormFields(digest, given, most, caller);
      },
      check: async (given, caller) =>
        saysSomething(given)
          ? digestProblems(deps.edits, await find(given['name'] ?? '', caller), given, caller)
          : [],
    },
    async run(given, caller) {
      const wording = wordingFor(caller.locale);
      const owner = digestOwner(caller);
      const found = await namedDigest(deps, 'digest edit', given.name, caller);
      if (isMessage(found)) return found;
      const digest = await find(found.name, caller);
      if (!saysSomething(given)) {
        await deps.edits.subscriptions(owner, digest);
        return shownMessage(digest, caller);
      }
      const changed = await deps.edits.change(owner, digest, writtenIn(given));
      deps.directory.changed();
      return savedMessage(deps, wording.definition.changed, changed, caller);
    },
  };
}

export function createDigestCopy(deps: Deps): Command<typeof copyArgs, typeof copyText> {
  return {
    name: 'digest copy',
    text: copyText,
    visibility: 'private',
    audience: 'managers',
    args: copyArgs,
    bare: 'name',
    examples: ['digest copy morning title:"Our morning"'],
    suggested: ['name'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    async run(given, caller) {
      const owner = digestOwner(caller);
      const found = await namedDigest(deps, 'digest copy', given.name, caller);
      if (isMessage(found)) return found;
      const from = await deps.show.find(caller.scope, found.name);
      const digest = await deps.edits.copy(owner, from, given.title ?? null);
      deps.directory.changed();
      return savedMessage(deps, wordingFor(caller.locale).definition.created, digest, caller);
    },
  };
}

/** What was saved: its name, its next times, what can be done with it, and how an edition would begin now. */
export async function savedMessage(
  deps: Pick<Deps, 'show'>,
  notice: string,
  digest: Digest,
  caller: Caller,
): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const { definition } = wording;
  const preview = await deps.show.show(caller.scope, digest.name, caller.locale);
  const lines = await deps.show.list(caller.scope);
  const next = lines.find((one) => one.name === digest.name)?.next ?? [];
  const { title } = digest.definition;
  const offers = buttons([
    press(definition.postHere, 'pullquote confirm', { digest: digest.name }, { style: 'primary' }),
    press(definition.edit, 'digest edit', { name: digest.name }),
    press(definition.delete, 'digest delete', { name: digest.name }),
  ]);
  return {
    notice: `${notice}${title}`,
    items: [
      item(
        line(bold(notice), name(title)),
        small(own(definition.name), code(digest.name)),
        nextLine(next, wording),
        ...offers,
      ),
      ...previewHead(preview, wording),
    ],
    data: { digest: digest.name, definition: digest.definition, next },
  };
}

/** What is set, for places where no form can be opened, with the button that opens it. */
function shownMessage(digest: Digest, caller: Caller): Message {
  const { definition } = wordingFor(caller.locale);
  const fields = Object.entries(definitionFields(digest.definition)).filter(([, value]) => value !== '');
  const labels: Readonly<Record<string, string>> = definition.label;
  const shown = fields.map(([field, value]) => [bold(`${labels[field] ?? field}: `), typed(value)]);
  const open = openForm(definition.how, definition.edit, 'digest edit', argsAgain({ name: digest.name }));
  return {
    ...open,
    items: [item(line(name(digest.definition.title)), list(shown)), ...open.items],
    data: { digest: digest.name, definition: digest.definition },
  };
}

function openForm(
  notice: string,
  label: string,
  command: string,
  args: Readonly<Record<string, string>>,
): Message {
  return {
    notice,
    items: [item(line(own(notice)), ...buttons([press(label, command, args, { style: 'primary' })]))],
    data: null,
  };
}
