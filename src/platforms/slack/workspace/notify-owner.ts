/** Notifies the person responsible for a workspace. */

import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Outcome } from '../../../core/delivery/outcome.ts';
import type { Message } from '../../../core/messages/message.ts';
import { english } from '../../../core/wording/index.ts';
import type { SlackSettings } from '../connection/settings.ts';
import type { BotIdentity } from '../installation/tokens.ts';
import { renderPosts } from '../render.ts';
import type { TypedCommands } from '../rendering/typed-commands.ts';
import { type SendDeps, send } from '../send.ts';

const { report } = english;

export interface OwnerDeps extends SendDeps {
  readonly settings: Pick<SlackSettings, 'managers' | 'oauth'>;
  /** Absent: commands are named as everywhere. */
  readonly typed?: TypedCommands;
}

const members = z.looseObject({
  members: z.array(
    z.looseObject({
      id: z.string(),
      is_primary_owner: z.boolean().optional(),
      deleted: z.boolean().optional(),
    }),
  ),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
});
const PAGE = 200;
const PAGES = 20;

/** The first configured manager; otherwise the person who installed it; otherwise the workspace's primary owner. */
export async function notifyOwner(
  workspace: string,
  message: Message,
  locale: string | null,
  deps: OwnerDeps,
): Promise<Outcome> {
  const team = workspace.replace(/^slack:/, '');
  const found = await deps.tokens.of(team);
  if (!found.ok) return { kind: 'retry', reason: report.post.workspaceUnreached };
  const owner = await ownerOf(found.identity, deps);
  if (owner === null) return { kind: 'rejected', reason: 'not_found', detail: report.post.nobody };
  const to = { platform: 'slack', address: `${team}/${owner}`, options: {} };
  let last: Outcome = { kind: 'retry', reason: 'nothing to say' };
  const payloads = renderPosts(message, locale === null ? {} : { locale }, deps.typed);
  for (const [part, payload] of payloads.entries()) {
    last = await send({ to, payload, key: randomBytes(11).toString('hex'), part }, deps);
    if (last.kind !== 'sent') return last;
  }
  return last;
}

/** The address of their direct messages; null: not known. */
export async function ownerInbox(workspace: string, deps: OwnerDeps): Promise<string | null> {
  const team = workspace.replace(/^slack:/, '');
  const found = await deps.tokens.of(team);
  const owner = found.ok ? await ownerOf(found.identity, deps) : null;
  return owner === null ? null : `${team}/${owner}`;
}

async function ownerOf(identity: BotIdentity, deps: OwnerDeps): Promise<string | null> {
  const [manager] = deps.settings.managers;
  const known = manager ?? identity.installer;
  if (known !== null) return known;
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    // An organisation's token covers many workspaces, so the call must name one.
    const team = identity.organisation === null ? {} : { team_id: identity.team };
    const args = { limit: PAGE, ...team, ...(cursor === undefined ? {} : { cursor }) };
    const answer = await deps.api.call(identity.token, 'users.list', args);
    const read = answer.ok ? members.safeParse(answer.data) : null;
    if (read?.success !== true) return null;
    const owner = read.data.members.find(
      (member) => member.is_primary_owner === true && member.deleted !== true,
    );
    if (owner !== undefined) return owner.id;
    cursor = read.data.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') return null;
  }
  return null;
}
