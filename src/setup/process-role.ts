/** What one process of several does: its role, as `run --role` names it. */
import { UserError } from '../core/base/errors.ts';
import type { ReceiveWays } from '../core/ports/ports.ts';
import { PLATFORMS } from '../platforms/index.ts';

export interface ProcessRole {
  readonly name: string;
  /** Reads sources and analyses articles, and does the daily upkeep. */
  readonly ingests: boolean;
  /** Makes what the schedule says, and sends what is in the outbox. */
  readonly delivers: boolean;
  /** Serves the operator's page. */
  readonly page: boolean;
  /** How a platform receives here; null: it only sends. */
  receives(platform: string): ReceiveWays | null;
}

const none = (): null => null;
const everyWay = { socket: true, http: true } as const;

const ROLES: readonly ProcessRole[] = [
  { name: 'all', ingests: true, delivers: true, page: true, receives: () => everyWay },
  { name: 'ingest', ingests: true, delivers: false, page: false, receives: none },
  { name: 'deliver', ingests: false, delivers: true, page: false, receives: none },
  ...PLATFORMS.map(
    ({ name }): ProcessRole => ({
      name,
      ingests: false,
      delivers: false,
      page: false,
      receives: (platform) => (platform === name ? { socket: true, http: false } : null),
    }),
  ),
  {
    name: 'http',
    ingests: false,
    delivers: false,
    page: true,
    receives: () => ({ socket: false, http: true }),
  },
];

export const ROLE_NAMES: readonly string[] = ROLES.map(({ name }) => name);

/**
 * @param databaseUrl null: the store is a SQLite file, which one process uses as a whole.
 * @param platforms the names of those with tokens
 * @throws {UserError} when there is no such role, or it has nothing to do here.
 */
export function processRole(
  name: string,
  databaseUrl: string | null,
  platforms: ReadonlyMap<string, unknown>,
): ProcessRole {
  const role = ROLES.find((one) => one.name === name);
  if (role === undefined)
    throw new UserError(`There is no role ${name}.`, `Roles are ${ROLE_NAMES.join(', ')}.`);
  if (name === 'all') return role;
  if (databaseUrl === null)
    throw new UserError(
      'Roles divide the work among processes that share a Postgres database, and the store is a SQLite file.',
      'Run without --role, or set DATABASE_URL. A SQLite file has one running process.',
    );
  if (PLATFORMS.some((platform) => platform.name === name) && !platforms.has(name))
    throw new UserError(`The role ${name} needs the tokens of ${name}.`, '.env.example names them.');
  return role;
}
