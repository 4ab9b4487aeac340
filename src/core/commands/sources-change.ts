/** `/sources pause`, `/sources resume` and `/sources remove`: changing a source of one's own workspace. */
import * as z from 'zod';
import { scopeOf } from '../base/scope.ts';
import { shorten } from '../base/shorten.ts';
import { buttons, item, line, name, own, press } from '../messages/blocks.ts';
import { ownSource, pauseSource } from '../sources/manage-sources.ts';
import type { Source } from '../sources/source.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { MOST_SUGGESTED } from './options/suggest-names.ts';
import { sourceWorkspace } from './sources-add.ts';

const pauseText = commandText('sources pause', {
  summary: 'Stop reading a source for now.',
  options: {
    source: 'A source of this server or workspace, by name.',
  },
  done: ' is paused.',
  button: 'Pause',
});

const resumeText = commandText('sources resume', {
  summary: 'Read a paused source again.',
  options: {
    source: 'A source of this server or workspace, by name.',
  },
  done: ' is followed again.',
  button: 'Resume',
});

const removeText = commandText('sources remove', {
  summary: 'Stop following a source. Its articles stay.',
  options: {
    source: 'A source of this server or workspace, by name.',
  },
  done: ' is no longer followed. Its articles stay.',
  button: 'Remove',
});

const TEXTS = { pause: pauseText, resume: resumeText, remove: removeText };

const args = z.object({
  source: z.string().trim().min(1).max(100),
});

type Deps = Pick<CommandDeps, 'store'>;
type Change = 'pause' | 'resume' | 'remove';

export const createSourcesPause = (deps: Deps) => createChange(deps, 'pause', pauseText);
export const createSourcesResume = (deps: Deps) => createChange(deps, 'resume', resumeText);
export const createSourcesRemove = (deps: Deps) => createChange(deps, 'remove', removeText);

function createChange<Text extends (typeof TEXTS)[Change]>(
  { store }: Deps,
  change: Change,
  text: Text,
): Command<typeof args, Text> {
  return {
    name: text.command,
    text,
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
        notice: `${source.outlet}${text(wording).done}`,
        items: [item(line(name(source.outlet), own(text(wording).done)), ...undo(source, change, wording))],
        data: { source: { id: source.id, outlet: source.outlet }, change },
      };
    },
  };
}

function undo(source: Source, change: Change, wording: Catalogue) {
  if (change === 'remove') return [];
  const back = change === 'pause' ? 'resume' : 'pause';
  return buttons([
    press(TEXTS[back](wording).button, `sources ${back}`, { source: source.id }, { for: 'caller' }),
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
    .slice(0, MOST_SUGGESTED)
    .map(({ id, outlet }) => ({ label: shorten(outlet, 100), value: id }));
}
