/** `/sources set`: how much of a source's articles is kept, for how long, and which of them come in. */
import * as z from 'zod';
import { item, line, list, name, own, small } from '../messages/blocks.ts';
import { ownSource } from '../sources/manage-sources.ts';
import { changedSettings, settingFields, settingLines } from '../sources/source-settings.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { sourceWorkspace } from './sources-add.ts';
import { suggestSources } from './sources-change.ts';

const setText = commandText('sources set', {
  summary: 'How much of a source is stored, for how long, and which items are let in.',
  options: {
    source: 'A source of this server or workspace, by name.',
  },
  isSet: (outlet: string) => `${outlet}: settings changed`,
  usual: ' has the default settings.',
  with: ' is read with',
  fromNow: 'This applies to new articles only.',
});

const args = z.object({
  source: z.string().trim().min(1).max(100),
  ...settingFields,
});

export function createSourcesSet({
  store,
}: Pick<CommandDeps, 'store'>): Command<typeof args, typeof setText> {
  return {
    name: 'sources set',
    text: setText,
    visibility: 'private',
    audience: 'managers',
    args,
    bare: 'source',
    examples: ['sources set source:nasa keep:excerpt exclude:"job openings"'],
    suggested: ['source'],
    suggest: (field, typed, caller) =>
      field === 'source' ? suggestSources(store, typed, caller) : Promise.resolve([]),
    async run({ source: asked, ...change }, caller) {
      const wording = wordingFor(caller.locale);
      const source = await ownSource(asked, sourceWorkspace(caller, wording), store.sources);
      const next = { ...source, ...changedSettings(source, change) };
      await store.sources.save(next);
      const lines = settingLines(next);
      return {
        notice: setText(wording).isSet(next.outlet),
        items: [
          item(
            line(name(next.outlet), own(lines.length === 0 ? setText(wording).usual : setText(wording).with)),
            ...(lines.length === 0 ? [] : [list(lines.map((one) => [name(one)]))]),
            small(own(setText(wording).fromNow)),
          ),
        ],
        data: { source: { id: next.id, outlet: next.outlet, keep: next.keep, settings: next.settings } },
      };
    },
  };
}
