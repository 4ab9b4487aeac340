/** What the address of a page or a form names. */
import type { Store } from '../../core/ports/ports.ts';
import type { DeskContext } from '../desk.ts';
import { MOST_PAGES } from '../limits.ts';

export function pageNumber(c: DeskContext): number {
  const asked = Number.parseInt(c.req.query('page') ?? '1', 10) || 1;
  return Math.min(MOST_PAGES, Math.max(1, asked));
}

/** A place in a list, to go on below; null: from the start. */
export function placeIn(written: string | undefined): number | null {
  return /^\d{1,15}$/.test(written ?? '') ? Number(written) : null;
}

/** The id of a workspace as typed; null: none was typed. Undefined: the bot is in no such workspace. */
export async function workspaceIn(
  { workspaces }: Pick<Store, 'workspaces'>,
  typed: string,
): Promise<string | null | undefined> {
  const id = typed.trim().slice(0, 200);
  if (id === '') return null;
  const known = await workspaces.get(id);
  return known === null || known.leftAt !== null ? undefined : id;
}
