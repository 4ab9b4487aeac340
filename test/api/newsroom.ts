/** The doors for programs over a newsroom in memory, with a token or two. */

import { type ApiDeps, createApi } from '../../src/api/index.ts';
import { makeToken } from '../../src/core/access/access-token.ts';
import type { Mount } from '../../src/core/ports/ports.ts';
import { createCheckDraft } from '../../src/core/programs/check-drafts.ts';
import { readDraft } from '../../src/workers/drafts/read-draft.ts';
import { type Newsroom, NOW, openNewsroom } from '../core/commands/newsroom.ts';
import { SILENT } from '../fakes/log.ts';

export interface Doors {
  readonly room: Newsroom;
  /** A token of the shared articles. */
  readonly token: string;
  ask(path: string, init?: Asked): Promise<Response>;
  /** A token of a workspace; the bot joins it if it has not. */
  tokenOf(workspace: string | null): Promise<string>;
  close(): Promise<void>;
}

export interface Asked extends RequestInit {
  /** Default: the shared token; null: none. */
  readonly token?: string | null;
  /** The peer's address. */
  readonly remote?: string;
  readonly host?: string;
}

export async function openDoors(more: Partial<ApiDeps> = {}): Promise<Doors> {
  const room = await openNewsroom();
  const now = more.now ?? (() => NOW);
  const mounts = createApi({
    ...{ commands: room.commands, store: room.store, now, log: SILENT, version: '0.0.0' },
    checkDraft: createCheckDraft({
      reader: { draft: async (document) => readDraft(document) },
      store: room.store,
      directory: room.directory,
    }),
    ...{ origins: [], publicUrl: null, directory: room.directory, pages: false },
    digests: { titles: async () => new Map([['morning', 'Morning briefing']]) },
    ...more,
  });
  const tokenOf = async (workspace: string | null): Promise<string> => {
    if (workspace !== null && (await room.store.workspaces.get(workspace)) === null) {
      const [platform = ''] = workspace.split(':');
      const joinedAt = '2025-01-01T00:00:00.000Z';
      await room.store.workspaces.save({
        ...{ id: workspace, platform, name: null, joinedAt, leftAt: null, settings: {} },
      });
    }
    const made = makeToken({ name: 'test', workspace }, now);
    await room.store.tokens.add(made.token);
    return made.secret;
  };
  const token = await tokenOf(null);
  return {
    room,
    token,
    tokenOf,
    close: room.close,
    async ask(path, { token: given = token, remote = '127.0.0.1', host = '127.0.0.1:8400', ...init } = {}) {
      const headers = new Headers(init.headers);
      if (given !== null) headers.set('authorization', `Bearer ${given}`);
      const request = new Request(`http://${host}${path}`, { ...init, headers });
      return mountFor(mounts, path).handle(request, remote);
    },
  };
}

/** As the listener chooses it: a whole path before one that takes everything below. */
function mountFor(mounts: readonly Mount[], path: string): Mount {
  const [only = ''] = path.split('?');
  const found =
    mounts.find((mount) => mount.path === only) ??
    mounts.find((mount) => mount.path.endsWith('*') && only.startsWith(mount.path.slice(0, -1)));
  if (found === undefined) throw new Error(`nothing answers ${path}`);
  return found;
}
