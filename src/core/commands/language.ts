/** `/pullquote language`: the language of what is said to all of a workspace. Each person is answered in their own. */
import * as z from 'zod';
import { plural } from '../base/plural.ts';
import { buttons, item, line, own, press, small } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import type { Workspace } from '../ports/delivery-store.ts';
import { isOff, readLanguage } from '../subscriptions/parse-preferences.ts';
import { LANGUAGE_SETTING, workspaceLocale } from '../subscriptions/workspace-locale.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { ownWorkspace } from './options/own-workspace.ts';

const languageText = commandText('pullquote language', {
  summary: 'The language of posts in channels here, and of notices to managers.',
  options: {
    language: 'Such as de, fr, pt-BR or zh; off: what the server or workspace is set to.',
  },
  /** @param language its name */
  is: (language: string) => `Posts in channels and notices to managers are in ${language}.`,
  unset: 'No language is set: posts are in the language of whoever set them up, notices in English.',
  changed: (subscriptions: number) => `${plural(subscriptions, 'subscription')} of channels changed.`,
  answers: 'Each person gets answers in their own language.',
  off: 'Set none',
});

const args = z.object({ language: z.string().trim().min(1).max(35).optional() });

type Deps = Pick<CommandDeps, 'store' | 'now'>;

const COMMAND = 'pullquote language';

export function createLanguage(deps: Deps): Command<typeof args, typeof languageText> {
  return {
    name: COMMAND,
    text: languageText,
    visibility: 'private',
    audience: 'managers',
    args,
    bare: 'language',
    examples: [`${COMMAND} de`],
    async run({ language: written }, caller) {
      const before = await ownWorkspace(deps, caller);
      if (written === undefined) return languageMessage(before, null, caller);
      const { [LANGUAGE_SETTING]: _, ...others } = before.settings;
      const settings = isOff(written) ? others : { ...others, [LANGUAGE_SETTING]: readLanguage(written) };
      const after = { ...before, settings };
      const changed = await deps.store.transaction(async (tx) => {
        await tx.workspaces.save(after);
        const all = await tx.subscriptions.list(caller.scope, { kind: 'digest' });
        const channels = all.filter(({ owner, status }) => owner === 'channel' && status !== 'ended');
        for (const one of channels) {
          const preferences = { ...one.preferences, locale: workspaceLocale(after) };
          await tx.subscriptions.save({ ...one, preferences });
        }
        return channels.length;
      });
      return languageMessage(after, changed, caller);
    },
  };
}

/** @param changed how many subscriptions were changed; null: it was only looked at */
function languageMessage(workspace: Workspace, changed: number | null, { locale }: Caller): Message {
  const wording = wordingFor(locale);
  const said = languageText(wording);
  const language = workspaceLocale(workspace);
  const named =
    language === null ? null : new Intl.DisplayNames([wording.language], { type: 'language' }).of(language);
  const notice = language === null ? said.unset : said.is(named ?? language);
  return {
    notice,
    items: [
      item(
        line(own(notice)),
        ...(changed === null ? [] : [line(own(said.changed(changed)))]),
        small(own(said.answers)),
        ...(workspace.settings[LANGUAGE_SETTING] === undefined
          ? []
          : buttons([press(said.off, COMMAND, { language: 'off' }, { answer: 'replace' })])),
      ),
    ],
    data: { language, changed },
  };
}
