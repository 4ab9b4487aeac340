/** Button tokens: the command behind a button, sealed so that it cannot be used in another workspace. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { StoreFailureError, type UserError } from '../base/errors.ts';
import type { Timestamp } from '../base/time.ts';
import type { Caller } from '../commands/command.ts';
import type { Block, Button, CommandButton, Message } from '../messages/message.ts';
import type { Action, ActionStore } from '../ports/action-store.ts';
import { SaidError } from '../wording/said-error.ts';

/** The person and workspace that a message's buttons are made for. */
export type Binding = Pick<Caller, 'workspace'> & { readonly user: string | null };

/** What a token contains. */
export interface Token {
  readonly command: string;
  readonly replace: boolean;
  /** Where the arguments are: in the token itself, or in the store under a key. */
  readonly body: { readonly inline: string } | { readonly key: string };
}

/** An entry of a Slack menu holds 75 characters; Discord's ids hold 100, and a prefix needs some of them. */
const LONGEST_TOKEN = 75;
const TOKEN = /^([is]):([a-z-]{1,32}):([nr]):([\w-]{0,70})$/;

const argsSchema = z.record(z.string(), z.string());

/**
 * The message with a token for every command button. A short action is inside its token: pressing the button does no
 * more than typing the command, with the rights of the person who presses. A long action, or one for a single person,
 * is kept in the store.
 */
export async function sealButtons(
  message: Message,
  binding: Binding,
  actions: ActionStore,
  at: Timestamp,
): Promise<Message> {
  const seal: Seal = (button) => sealButton(button, binding, actions, at);
  const items = await Promise.all(
    message.items.map(async ({ more, ...item }) => {
      const blocks = await sealBlocks(item.blocks, seal);
      const sealed = await Promise.all((more ?? []).map(seal));
      const kept = sealed.filter((button) => button !== null);
      return { ...item, blocks, ...(kept.length === 0 ? {} : { more: kept }) };
    }),
  );
  return { ...message, items };
}

/** Null: the button can't be kept just now, so it is not shown. */
type Seal = (button: CommandButton) => Promise<CommandButton | null>;

async function sealBlocks(blocks: readonly Block[], seal: Seal): Promise<readonly Block[]> {
  return Promise.all(
    blocks.map(async (block): Promise<Block> => {
      if (block.kind === 'buttons') {
        const sealed = await Promise.all(
          block.buttons.map((button): Button | Promise<Button | null> =>
            button.kind === 'link' ? button : seal(button),
          ),
        );
        return { ...block, buttons: sealed.filter((button) => button !== null) };
      }
      if (block.kind !== 'columns') return block;
      const columns = await Promise.all(
        block.columns.map(async (column) => ({ ...column, blocks: await sealBlocks(column.blocks, seal) })),
      );
      return { ...block, columns };
    }),
  );
}

async function sealButton(
  button: CommandButton,
  binding: Binding,
  actions: ActionStore,
  at: Timestamp,
): Promise<CommandButton | null> {
  const replace = button.answer === 'replace';
  const inline = inlineToken(button.command, replace, button.args);
  if (button.for !== 'caller' && inline.length <= LONGEST_TOKEN) return { ...button, token: inline };

  const action: Action = {
    command: button.command,
    args: button.args,
    workspace: binding.workspace,
    user: button.for === 'caller' ? binding.user : null,
    replace,
  };
  const key = keyOf(action);
  try {
    await actions.put(key, action, at);
  } catch (error) {
    // An answer is worth more than its buttons.
    if (error instanceof StoreFailureError) return null;
    throw error;
  }
  return { ...button, token: `s:${headOf(button.command, replace)}:${key}` };
}

/** The token of a button that shows one quote whole, with its context; for renderers that had to shorten it. */
export function wholeQuoteToken(quoteId: string): string {
  return inlineToken('context', false, { topic: quoteId });
}

/** The token of a button that needs no store. `readToken` refuses one whose arguments take more than 70 characters. */
export function inlineToken(
  command: string,
  replace: boolean,
  args: Readonly<Record<string, string>>,
): string {
  const body = Buffer.from(JSON.stringify(args)).toString('base64url');
  return `i:${headOf(command, replace)}:${body}`;
}

function headOf(command: string, replace: boolean): string {
  return `${command.replaceAll(' ', '-')}:${replace ? 'r' : 'n'}`;
}

/** 32 characters of a SHA-256: the same action has the same key, and nobody can guess a key. */
function keyOf(action: Action): string {
  const args = Object.entries(action.args).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = JSON.stringify([action.command, args, action.workspace, action.user, action.replace]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 32);
}

/** The content of a token; null if it is none of ours. */
export function readToken(token: string): Token | null {
  const match = TOKEN.exec(token);
  if (match === null) return null;
  const [, where = '', name = '', answer = '', body = ''] = match;
  return {
    command: name.replaceAll('-', ' '),
    replace: answer === 'r',
    body: where === 'i' ? { inline: body } : { key: body },
  };
}

/**
 * The arguments of the button, after checking that this person may press it.
 * @throws {UserError} the button is no longer known, or was made for somebody else.
 */
export async function openToken(
  token: Token,
  caller: Caller,
  actions: ActionStore,
): Promise<Readonly<Record<string, string>>> {
  if ('inline' in token.body) return readArgs(token.body.inline);
  const action = await actions.get(token.body.key);
  if (action === null || action.command !== token.command) throw expired();
  if (action.workspace !== null && action.workspace !== caller.workspace) {
    throw new SaidError(({ problem }) => problem.otherWorkspacesButton(action.command));
  }
  if (action.user !== null && action.user !== caller.user) {
    throw new SaidError(({ problem }) => problem.otherPersonsButton(action.command));
  }
  return action.args;
}

function readArgs(inline: string): Readonly<Record<string, string>> {
  try {
    return argsSchema.parse(JSON.parse(Buffer.from(inline, 'base64url').toString('utf8')));
  } catch {
    throw expired();
  }
}

function expired(): UserError {
  return new SaidError(({ problem }) => problem.oldButton);
}
