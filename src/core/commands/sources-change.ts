/** `/sources pause`, `/sources resume` and `/sources remove`: changing a source of one's own workspace. */
import * as z from 'zod';
import { scopeOf } from '../base/scope.ts';
import { ownSource, pauseSource } from '../sources/manage-sources.ts';
import type { Source } from '../sources/source.ts';
import { nameKey } from '../text/name-spelling.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { english, wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { buttons, item, line, name, own, press } from './inline.ts';
import { sourceWorkspace } from './sources-add.ts';

const args = z.object({
  source: z.string().trim().min(1).max(100).describe(english.sources.which),
});

type Deps = Pick<CommandDeps, 'store'>;
type Change = 'pause' | 'resume' | 'remove';

export function createSourcesChange({ store }: Deps, change: Change): Command<typeof args> {
  return {
    name: `sources ${change}`,
    summary: english.sources.changes[change].summary,
    visibility: 'private',
    audience: 'managers',
    args,
    bare: 'source',
    suggested: ['source'],
    suggest: (field, typed, caller) =>
      field === 'source' ? suggestSources(store, typed, caller) : Promise.resolve([]),
    async run({ source: asked }, caller) {
      const wording = wordingFor(caller.locale);
      const workspace = sourceWorkspace(caller, wording);
      const source = await ownSource(asked, workspace, store.sources);
      if (change === 'remove') await store.sources.remove(caller.scope, source.id, 'keep');
      else await pauseSource(source, change === 'pause', store.sources);
      return {
        notice: `${source.outlet}${wording.sources.changes[change].done}`,
        items: [
          item(
            line(name(source.outlet), own(wording.sources.changes[change].done)),
            ...undo(source, change, wording),
          ),
        ],
        data: { source: { id: source.id, outlet: source.outlet }, change },
      };
    },
  };
}

function undo(source: Source, change: Change, wording: Catalogue) {
  if (change === 'remove') return [];
  const back = change === 'pause' ? 'resume' : 'pause';
  return buttons([
    press(wording.sources.changes[back].button, `sources ${back}`, { source: source.id }, { for: 'caller' }),
  ]);
}

/** The sources that may be changed here. */
export async function suggestSources(store: CommandDeps['store'], typed: string, { workspace }: Caller) {
  const key = nameKey(typed);
  const sources = await store.sources.list(scopeOf(workspace));
  return sources
    .filter(
      (source) =>
        source.workspace === workspace && source.kind !== 'manual' && nameKey(source.outlet).includes(key),
    )
    .slice(0, 25)
    .map(({ id, outlet }) => ({ label: outlet.slice(0, 100), value: id }));
}
