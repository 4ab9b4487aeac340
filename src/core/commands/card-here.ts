/** “Quote card”: the first quotation of a message that stands on record word for word, as a picture. Offered in the menu of messages. */
import * as z from 'zod';
import { bold, buttons, item, line, press } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import { checkClaims } from '../statements/check-text.ts';
import { toStatement } from '../statements/same-statement.ts';
import { commandText } from '../wording/command-text.ts';
import { english, wordingFor } from '../wording/index.ts';
import { cardOfFirst } from './card.ts';
import type { Caller, Command } from './command.ts';
import type { AnswerDeps } from './deps.ts';

const hereText = commandText('card here', {
  summary: 'The first quotation of a message that is on record, as a picture.',
  action: 'Quote card',
  none: 'No picture: no quotation of this message is on record word for word.',
  check: 'Check the quotes',
});

const LONGEST_MESSAGE = 32_000;

const args = z.object({ message: z.string().max(LONGEST_MESSAGE) });

type Deps = Pick<AnswerDeps, 'store' | 'directory' | 'now' | 'artist'>;

export function createCardHere(deps: Deps): Command<typeof args, typeof hereText> {
  return {
    name: 'card here',
    text: hereText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    anywhere: true,
    hidden: true,
    draws: true,
    args,
    bare: 'message',
    raw: true,
    onMessage: { label: hereText(english).action },
    run: (given, caller) => run(deps, given.message.trim(), caller),
  };
}

async function run(deps: Deps, message: string, caller: Caller): Promise<Message> {
  const [people, outlets] = await Promise.all([
    deps.directory.nameIndex(caller.scope, 'speakers'),
    deps.directory.nameIndex(caller.scope, 'outlets'),
  ]);
  // It reads the speakers with the whole quote engine, as `/check` does.
  const { claimsOf } = await import('../statements/claim.ts');
  const checks = await checkClaims(message === '' ? [] : claimsOf(message), undefined, {
    stores: deps.store,
    scope: caller.scope,
    people,
    outlets,
  });
  const found = checks.flatMap(({ verdict, matches: [first] }) =>
    verdict === 'exact' && first !== undefined ? [first.hit] : [],
  );
  if (found.length > 0) {
    const statements = found.map((lead) => toStatement({ at: 0, lead, rest: [], others: [] }));
    return cardOfFirst(deps, caller, statements, {}, null);
  }
  const wording = wordingFor(caller.locale);
  const { none, check } = hereText(wording);
  const offer = message === '' ? [] : [press(check, 'check', { words: message })];
  return { notice: none, items: [item(line(bold(none)), ...buttons(offer))], data: { card: null } };
}
