/** The use cases behind adding, pausing and removing a source. */

import type { TextRetention } from '../articles/article.ts';
import { UserError } from '../base/errors.ts';
import { scopeOf } from '../base/scope.ts';
import { shorten } from '../base/shorten.ts';
import { type Now, type Timestamp, timestamp } from '../base/time.ts';
import type { SourceStore } from '../ports/article-store.ts';
import { withoutDirectionControls } from '../text/direction-controls.ts';
import { english } from '../wording/index.ts';
import { fill } from '../wording/reports.ts';
import { SaidError } from '../wording/said-error.ts';
import { type DiscoverDeps, type Discovered, discoverFeed } from './discover-feed.ts';
import { outletOfPage } from './page-outlet.ts';
import { type Source, type SourceSettings, sourceId } from './source.ts';

const { report } = english;

/** Most own sources of a workspace. */
const SOURCES_OF_A_WORKSPACE = 50;

export interface FollowSourceDeps extends DiscoverDeps {
  readonly sources: SourceStore;
  readonly now: Now;
}

/** What a person asks for; everything except the address may come from the feed. */
export interface FollowSourceRequest {
  readonly address: string;
  readonly kind?: 'feed' | 'page' | 'folder';
  readonly outlet?: string;
  readonly group?: string;
  readonly keep?: TextRetention;
  readonly settings?: SourceSettings;
}

/**
 * Finds the feed and saves the source; the next poll stores its newest items.
 * @throws {UserError} when there is no feed, the source exists already, or the workspace has too many.
 */
export async function followSource(
  wanted: FollowSourceRequest,
  workspace: string | null,
  deps: FollowSourceDeps,
): Promise<Source> {
  const { sources, now } = deps;
  const present = await sources.list(scopeOf(workspace));
  const own = present.filter((source) => source.workspace === workspace && source.kind !== 'manual');
  if (workspace !== null && own.length >= SOURCES_OF_A_WORKSPACE) {
    throw new SaidError(({ problem }) => problem.tooManySources(own.length));
  }
  const { address, name } = await settle(wanted, workspace, deps);
  const same = present.find((source) => source.address === address);
  if (same !== undefined) throw new SaidError(({ problem }) => problem.alreadyFollowed(same.outlet, same.id));
  const outlet = shorten(wanted.outlet ?? name, 100);
  const source = newSource(
    { ...wanted, address, outlet, id: freeId(sourceId(outlet, workspace, address), present), workspace },
    timestamp(now()),
  );
  await sources.save(source);
  return source;
}

/** The address to poll, and the outlet's name for itself. */
async function settle(
  { kind, address }: FollowSourceRequest,
  workspace: string | null,
  deps: FollowSourceDeps,
) {
  if (kind === 'folder') {
    if (workspace !== null) throw new SaidError(({ problem }) => problem.foldersInConfiguration);
    return { address, name: address };
  }
  if (kind === 'page') {
    const host = URL.parse(address)?.hostname.replace(/^www\./, '');
    if (host === undefined) throw new SaidError(({ problem }) => problem.noAddress(shorten(address, 100)));
    return { address, name: host };
  }
  const { found, steps, remedy }: Discovered = await discoverFeed(address, deps, workspace);
  if (found === null) {
    throw new UserError(
      fill(report.source.noFeed, steps.at(-1)?.result ?? report.source.nothingTried),
      remedy,
    );
  }
  const { address: at, feed } = found;
  // The operator is responsible for shared feeds. A feed that a workspace adds may give itself any name, so its host
  // stands beside the name.
  const vouched = workspace === null ? feed.title : undefined;
  return { address: at, name: vouched ?? outletOfPage(feed.title, at) };
}

/** A new source: never polled, and due at once. */
export function newSource(
  {
    id,
    workspace,
    outlet,
    kind,
    address,
    group,
    keep,
    settings,
  }: FollowSourceRequest & Pick<Source, 'id' | 'workspace' | 'outlet'>,
  at: Timestamp,
): Source {
  return {
    id,
    workspace,
    outlet: withoutDirectionControls(outlet),
    kind: kind ?? 'feed',
    address,
    group: group ?? null,
    keep: keep ?? 'full',
    paused: false,
    state: 'new',
    stateDetail: null,
    checkedAt: null,
    nextAt: null,
    memory: {},
    ...(settings === undefined ? {} : { settings }),
    createdAt: at,
  };
}

/** A free id, because two feeds of one outlet are two sources. */
export function freeId(wanted: string, present: readonly Source[]): string {
  const taken = new Set(present.map(({ id }) => id));
  for (let n = 2, id = wanted; ; n++) {
    if (!taken.has(id)) return id;
    id = `${wanted}-${n}`;
  }
}

/**
 * A source that this workspace may change; it cannot change shared ones.
 * @throws {UserError} when there is none of that name, or it belongs to the configuration.
 */
export async function ownSource(id: string, workspace: string | null, sources: SourceStore): Promise<Source> {
  const scope = scopeOf(workspace);
  const source =
    (await sources.get(scope, id)) ??
    (await sources.list(scope)).find(({ outlet }) => outlet.toLowerCase() === id.toLowerCase());
  if (source === undefined || source === null)
    throw new SaidError(({ problem }) => problem.noSource(shorten(id, 60)));
  if (source.workspace !== workspace) {
    throw new SaidError(({ problem }) => problem.sharedSource(source.outlet));
  }
  return source;
}

/** Pausing keeps everything; a resumed source is due at once. */
export async function pauseSource(source: Source, paused: boolean, sources: SourceStore): Promise<Source> {
  const { failures: _, since: __, told: ___, ...memory } = source.memory;
  const next: Source = { ...source, paused, ...(paused ? {} : { nextAt: null, memory }) };
  await sources.save(next);
  return next;
}
