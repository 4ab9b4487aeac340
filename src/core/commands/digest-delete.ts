/** `/digest delete`, asked about first, and the button that takes it back. */
import * as z from 'zod';
import { digestSchema } from '../digests/digest.ts';
import { bold, buttons, item, line, name, own, press } from '../messages/blocks.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { savedMessage } from './digest-edit.ts';
import { chooseName, isMessage } from './options/choose-name.ts';
import { digestOwner } from './options/digest-form.ts';
import { suggestNames } from './options/suggest-names.ts';

const deleteText = commandText('digest delete', {
  summary: 'Delete a digest that was made in chat. Asks first, and can be undone.',
  options: { name: 'A digest, by its name or title.' },
});

const restoreText = commandText('digest restore', { summary: 'Takes the deletion of a digest back.' });

const nameField = z.string().trim().min(1).max(100);
const deleteArgs = z.object({ name: nameField, confirm: z.literal('yes').optional() });
/** What the Undo button carries. */
const restoreArgs = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/),
  definition: z
    .string()
    .max(200_000)
    .transform((written, context) => {
      const read = digestSchema.safeParse(parsed(written));
      if (read.success) return read.data;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }),
  ended: z.string().max(100_000).optional(),
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'show' | 'edits'>;

export function createDigestDelete(deps: Deps): Command<typeof deleteArgs, typeof deleteText> {
  return {
    name: 'digest delete',
    text: deleteText,
    visibility: 'private',
    audience: 'managers',
    args: deleteArgs,
    bare: 'name',
    unlisted: ['confirm'],
    examples: ['digest delete energy'],
    suggested: ['name'],
    suggest: async (_field, written, caller) => suggestNames(deps, 'digests', written, caller),
    async run(given, caller) {
      const { definition } = wordingFor(caller.locale);
      const naming = { command: 'digest delete', field: 'name', nameIndex: 'digests', caller } as const;
      const found = await chooseName(deps, { ...naming, args: { name: given.name } });
      if (isMessage(found)) return found;
      const owner = digestOwner(caller);
      const digest = await deps.show.find(caller.scope, found.name);
      const ending = await deps.edits.subscriptions(owner, digest);
      const { title } = digest.definition;
      if (given.confirm !== 'yes') {
        const notice = definition.askDelete(ending.length);
        const args = { name: digest.name, confirm: 'yes' };
        const sure = press(definition.delete, 'digest delete', args, {
          style: 'danger',
          answer: 'replace',
          for: 'caller',
        });
        return {
          notice,
          items: [item(line(name(title)), line(own(notice)), ...buttons([sure]))],
          data: { digest: digest.name, subscriptions: ending.length, deleted: false },
        };
      }
      const { ended } = await deps.edits.delete(owner, digest);
      deps.directory.changed();
      const args = {
        name: digest.name,
        definition: JSON.stringify(digest.definition),
        ...(ended.length === 0 ? {} : { ended: ended.join(' ') }),
      };
      const undo = press(definition.undo, 'digest restore', args, { answer: 'replace', for: 'caller' });
      return {
        notice: `${definition.deleted}${title}`,
        items: [item(line(bold(definition.deleted), name(title)), ...buttons([undo]))],
        data: { digest: digest.name, ended, deleted: true },
      };
    },
  };
}

/** Hidden: stands behind the Undo button. */
export function createDigestRestore(deps: Deps): Command<typeof restoreArgs, typeof restoreText> {
  return {
    name: 'digest restore',
    text: restoreText,
    visibility: 'private',
    audience: 'managers',
    args: restoreArgs,
    hidden: true,
    async run({ name: called, definition, ended }, caller) {
      const owner = digestOwner(caller);
      // The button may only bring back what posts nowhere by itself.
      const digest = {
        name: called,
        workspace: owner.workspace,
        definition: { ...definition, destinations: [] },
      };
      const ids = ended?.split(' ') ?? [];
      const restored = await deps.edits.restore(owner, { digest, ended: ids });
      deps.directory.changed();
      return savedMessage(deps, wordingFor(caller.locale).definition.restored, restored, caller);
    },
  };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
