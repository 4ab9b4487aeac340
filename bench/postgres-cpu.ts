/** Computing time of a Postgres on this host, all of its processes together. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Client } from 'pg';

/** In hundredths of a second on Linux. */
const TICK_MS = 10;

/** Fields of proc_pid_stat(5) after the name: the parent, and the times in user and kernel mode, of it and of its ended children. */
const [PARENT, OWN, OF_ENDED] = [1, [11, 12], [13, 14]] as const;

function fieldsOf(pid: string | number): readonly number[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    // It has ended meanwhile, or there is no such folder.
    return null;
  }
}

const total = (fields: readonly number[], places: readonly number[]): number =>
  places.reduce((sum, place) => sum + (fields[place] ?? 0), 0);

/**
 * What the server has used so far, in milliseconds; null: it runs on another host, or there is no `/proc`.
 * @param client a connection to it
 */
export async function postgresCpu(client: Client): Promise<number | null> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const parent = fieldsOf(rows[0]?.pid ?? 0)?.[PARENT];
  const server = parent === undefined ? null : fieldsOf(parent);
  if (server === null) return null;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const fields = fieldsOf(pid);
      return fields === null || fields[PARENT] !== parent ? [] : [total(fields, OWN)];
    });
  const ticks = children.reduce((sum, one) => sum + one, total(server, [...OWN, ...OF_ENDED]));
  return ticks * TICK_MS;
}
