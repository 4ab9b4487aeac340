/** Organisations (Enterprise Grid) that installed Pullquote for all their workspaces, and which workspace belongs to which. */
import * as z from 'zod';
import { type Now, timestamp } from '../../../core/base/time.ts';
import type { Workspace } from '../../../core/ports/delivery-store.ts';
import { type SlackDeps, workspaceOfTeam } from '../connection/settings.ts';

export interface Organisations {
  /** The organisation whose installation is used in this workspace; null if none is known. */
  of(team: string): Promise<string | null>;
  /** These workspaces use the organisation's installation. */
  met(organisation: string, teams: readonly string[]): Promise<void>;
  /** The organisation's workspaces, including those that were left. */
  workspaces(organisation: string): Promise<readonly Workspace[]>;
}

/** The key in a workspace's settings. */
const KEY = 'organisation';
const settings = z.looseObject({ [KEY]: z.string().optional() });

/** Ids of organisations begin with E, of workspaces with T: https://docs.slack.dev/enterprise/organization-ready-apps */
export function isOrganisation(id: string): boolean {
  return id.startsWith('E');
}

export function createOrganisations(store: Pick<SlackDeps['store'], 'workspaces'>, now: Now): Organisations {
  /** A cache, so that these need no read from the store. */
  const known = new Map<string, string>();
  const read = (workspace: Workspace): string | null => settings.parse(workspace.settings)[KEY] ?? null;

  return {
    of: async (team) => {
      const workspace = known.has(team) ? null : await store.workspaces.get(workspaceOfTeam(team));
      return known.get(team) ?? (workspace === null ? null : read(workspace));
    },
    met: async (organisation, teams) => {
      for (const team of teams.filter((each) => known.get(each) !== organisation)) {
        const id = workspaceOfTeam(team);
        const before = await store.workspaces.get(id);
        const fresh = { id, platform: 'slack', name: null, joinedAt: timestamp(now()) };
        const kept = { ...before?.settings, [KEY]: organisation };
        await store.workspaces.save({ ...(before ?? fresh), settings: kept, leftAt: null });
        known.set(team, organisation);
      }
    },
    workspaces: async (organisation) => {
      known.clear();
      const all = await store.workspaces.list('slack');
      return all.filter((workspace) => read(workspace) === organisation);
    },
  };
}
