/** `/sources set`: how much of a source's articles is kept, for how long, and which of them come in. */
import * as z from 'zod';
import { ownSource } from '../sources/manage-sources.ts';
import { changedSettings, settingFields, settingLines } from '../sources/source-settings.ts';
import { english, wordingFor } from '../wording/index.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { item, line, list, name, own, small } from './inline.ts';
import { sourceWorkspace } from './sources-add.ts';
import { suggestSources } from './sources-change.ts';

const args = z.object({
  source: z.string().trim().min(1).max(100).describe(english.sources.which),
  ...settingFields,
});

export function createSourcesSet({ store }: Pick<CommandDeps, 'store'>): Command<typeof args> {
  return {
    name: 'sources set',
    summary: english.sources.setSummary,
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
        notice: wording.sources.isSet(next.outlet),
        items: [
          item(
            line(name(next.outlet), own(lines.length === 0 ? wording.sources.usual : wording.sources.with)),
            ...(lines.length === 0 ? [] : [list(lines.map((one) => [name(one)]))]),
            small(own(wording.sources.fromNow)),
          ),
        ],
        data: { source: { id: next.id, outlet: next.outlet, keep: next.keep, settings: next.settings } },
      };
    },
  };
}
