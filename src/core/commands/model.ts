/** `/pullquote model`: whether texts of a language model are shown to a workspace. */
import * as z from 'zod';
import { buttons, item, line, own, press, small } from '../messages/blocks.ts';
import type { Workspace } from '../ports/delivery-store.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { MODEL_SETTING, showsModelTexts } from '../writing/workspace-switch.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { ownWorkspace } from './options/own-workspace.ts';

const modelText = commandText('pullquote model', {
  summary: 'Whether summaries and leads by a language model are shown here.',
  options: { use: 'on or off; empty: what is set.' },
  unavailable: 'No language model is configured: every summary is sentences of the articles.',
  on: 'Summaries, leads and answers by a language model are shown here, marked as such.',
  off: 'Nothing by a language model is shown here: every summary is sentences of the articles.',
  rule: 'A model never quotes: what it writes rests on stored sentences, with a link to each.',
  turn: { on: 'Show them', off: 'Show none' },
});

const args = z.object({ use: z.enum(['on', 'off']).optional() });

type Deps = Pick<CommandDeps, 'store' | 'now' | 'writing'>;

const COMMAND = 'pullquote model';

export function createModel({ store, now, writing }: Deps): Command<typeof args, typeof modelText> {
  return {
    name: COMMAND,
    text: modelText,
    visibility: 'private',
    audience: 'managers',
    args,
    bare: 'use',
    examples: [`${COMMAND} off`],
    async run({ use }, caller) {
      const wording = wordingFor(caller.locale);
      const said = modelText(wording);
      const before = await ownWorkspace({ store, now }, caller);
      const settings: Workspace['settings'] = before.settings;
      const { [MODEL_SETTING]: _, ...others } = settings;
      const after =
        use === undefined
          ? before
          : { ...before, settings: use === 'off' ? { ...others, [MODEL_SETTING]: 'off' } : others };
      if (use !== undefined) await store.workspaces.save(after);
      const shown = showsModelTexts(after);
      const notice = writing === null && shown ? said.unavailable : shown ? said.on : said.off;
      const other = shown ? 'off' : 'on';
      return {
        notice,
        items: [
          item(
            line(own(notice)),
            small(own(said.rule)),
            ...buttons([press(said.turn[other], COMMAND, { use: other }, { answer: 'replace' })]),
          ),
        ],
        data: { shown, available: writing !== null },
      };
    },
  };
}
