/** `/check`: is this a real quote? Also for a whole message with several, and as an action on messages. */

import * as z from 'zod';
import { bold, buttons, item, line, own, small } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import { checkClaims } from '../statements/check-text.ts';
import { checkAnswerOf } from '../verdicts/check-record.ts';
import { checkAnswer } from '../verdicts/verdict-format.ts';
import { commandText } from '../wording/command-text.ts';
import { english, wordingFor } from '../wording/index.ts';
import { checkItem, headOf } from './answer-parts/check-item.ts';
import { postButton } from './answer-parts/post-to-channel.ts';
import { storedTotals } from './answer-parts/stored-totals.ts';
import { checkFile, createDraftLimit } from './check-file.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { speakerField } from './options/shared-options.ts';
import { suggestNames } from './options/suggest-names.ts';

const checkText = commandText('check', {
  summary: 'Is this a real quote? Checks words, or a whole message, against the stored quotes.',
  options: {
    words: 'The words to check, or a whole message with quotes in it.',
    draft: 'A draft in which every quotation is checked: .md, .html, .txt or .docx.',
  },
  action: 'Check quotes',
});

const args = z.object({
  words: z.string().trim().min(1).max(32_000),
  speaker: speakerField.optional(),
});

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'now' | 'drafts'>;

export function createCheck(deps: Deps): Command<typeof args, typeof checkText> {
  const limit = createDraftLimit(deps.now);
  return {
    name: 'check',
    text: checkText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    anywhere: true,
    verb: true,
    program: { tool: 'check_quote', answer: checkAnswer },
    frequent: true,
    args,
    bare: 'words',
    raw: true,
    onMessage: { label: checkText(english).action },
    onFile: {
      option: 'draft',
      run: (files, given, caller) => checkFile(deps, files, given, caller, limit),
    },
    examples: ['check a key stabilizing factor speaker:Putin'],
    suggested: ['speaker'],
    suggest: async (field, written, caller) =>
      field === 'speaker' ? suggestNames(deps, 'speakers', written, caller) : [],
    run: (given, caller) => run(deps, given, caller),
  };
}

async function run(deps: Deps, given: z.infer<typeof args>, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const [people, outlets] = await Promise.all([
    deps.directory.nameIndex(caller.scope, 'speakers'),
    deps.directory.nameIndex(caller.scope, 'outlets'),
  ]);
  // It reads the speakers with the whole quote engine, which no other command needs.
  const { claimsOf } = await import('../statements/claim.ts');
  const claims = claimsOf(given.words);
  const checks = await checkClaims(claims, given.speaker, {
    stores: deps.store,
    scope: caller.scope,
    people,
    outlets,
  });
  const stored = await storedTotals(deps.store, caller.scope, wording);
  const [only] = checks;
  const whole = claims.find((claim) => claim.whole);
  const notice =
    checks.length === 1 && only !== undefined
      ? headOf(only, wording)
      : wording.check.several(checks.length, checks.filter(({ verdict }) => verdict === 'exact').length);
  const again = { words: given.words, ...(given.speaker === undefined ? {} : { speaker: given.speaker }) };
  return {
    notice,
    items: [
      ...(checks.length > 1 ? [item(line(bold(notice)))] : []),
      ...checks.map((checked) => checkItem(checked, wording)),
      item(
        ...(whole !== undefined && only?.verdict === 'absent' ? [small(own(wording.check.whole))] : []),
        small(...stored),
        ...buttons(postButton('check', again, caller)),
      ),
    ],
    data: checkAnswerOf(checks),
  };
}
