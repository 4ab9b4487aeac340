/** Whose document is read next: the workspace that used the least computing time lately, and of its sources the one that used the least. */
import type { DocumentOwner } from '../core/sources/source.ts';

export interface FairQueue<T> {
  readonly size: () => number;
  push(owner: DocumentOwner, job: T): void;
  /** The next one, taken out; undefined when none waits. */
  next(): T | undefined;
  /** A document of theirs took so much computing time, in milliseconds. */
  spent(owner: DocumentOwner, cpuMs: number): void;
  /** Whether the source, and its workspace, have computing time left. People's own questions always have. */
  hasBudget(owner: DocumentOwner): boolean;
  /** All that wait, taken out. */
  clear(): readonly T[];
}

/** What was used counts half after this time. */
const HALF_LIFE_MS = 300_000;

/**
 * Computing time that may be used at a stretch; afterwards about a seventh (source) and a half (workspace) of one core in the long run.
 * An article takes up to a second.
 */
const SOURCE_BUDGET_MS = 60_000;
const WORKSPACE_BUDGET_MS = 240_000;

/** What somebody used of the thread, in milliseconds that fade with time. */
interface Use {
  ms: number;
  at: number;
}

/** @param clock milliseconds that never go back. */
export function createFairQueue<T>(clock: () => number): FairQueue<T> {
  const waiting = new Map<string, Map<string, T[]>>();
  const used = new Map<string, Use>();
  let size = 0;

  const useOf = (key: string): number => {
    const use = used.get(key);
    return use === undefined ? 0 : use.ms * 2 ** ((use.at - clock()) / HALF_LIFE_MS);
  };
  const add = (key: string, ms: number): void => {
    used.set(key, { ms: useOf(key) + ms, at: clock() });
  };
  /** Those who used little, long ago, are forgotten. */
  const forget = (): void => {
    for (const key of used.keys()) if (useOf(key) < 1) used.delete(key);
  };
  /** Of equals the one that waits the longest: a map keeps the order in which keys came. */
  const leastUsed = (keys: Iterable<string>, prefix = ''): string | undefined => {
    let [best, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
    for (const key of keys) {
      const use = useOf(`${prefix}${key}`);
      if (use < least) [best, least] = [key, use];
    }
    return best;
  };

  return {
    size: () => size,
    push: (owner, job) => {
      const { workspace, source } = keysOf(owner);
      const sources = waiting.get(workspace) ?? new Map<string, T[]>();
      waiting.set(workspace, sources);
      const jobs = sources.get(source) ?? [];
      sources.set(source, jobs);
      jobs.push(job);
      size += 1;
    },
    next: () => {
      const workspace = leastUsed(waiting.keys());
      const sources = workspace === undefined ? undefined : waiting.get(workspace);
      if (workspace === undefined || sources === undefined) return undefined;
      const source = leastUsed(sources.keys(), `${workspace}/`) ?? '';
      const jobs = sources.get(source);
      const job = jobs?.shift();
      if (jobs?.length === 0) sources.delete(source);
      if (sources.size === 0) waiting.delete(workspace);
      size -= 1;
      return job;
    },
    spent: (owner, cpuMs) => {
      const { workspace, source } = keysOf(owner);
      add(workspace, cpuMs);
      add(`${workspace}/${source}`, cpuMs);
      if (used.size > FORGET_AT) forget();
    },
    hasBudget: (owner) => {
      if (owner.source === null) return true;
      const { workspace, source } = keysOf(owner);
      return (
        useOf(`${workspace}/${source}`) < SOURCE_BUDGET_MS &&
        (owner.workspace === null || useOf(workspace) < WORKSPACE_BUDGET_MS)
      );
    },
    clear: () => {
      const all = [...waiting.values()].flatMap((sources) => [...sources.values()].flat());
      waiting.clear();
      size = 0;
      return all;
    },
  };
}

/** Names of workspaces and sources are looked through once there are more than this. */
const FORGET_AT = 10_000;

/** What all workspaces read together counts as one of them; ids of workspaces hold no slash. */
function keysOf({ workspace, source }: DocumentOwner): {
  readonly workspace: string;
  readonly source: string;
} {
  return { workspace: workspace ?? '', source: source ?? '' };
}
