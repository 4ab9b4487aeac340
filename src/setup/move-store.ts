/** Moves the store from SQLite to Postgres or back, while no bot runs on either. */
import { existsSync } from 'node:fs';
import { loadDotEnv, readEnvironment } from '../config/index.ts';
import { UserError } from '../core/base/errors.ts';
import type { Now } from '../core/base/time.ts';
import { keepProcessesOut, makeDataFolder, type RunLease, takeRunLease } from '../ops/index.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { type AppSettings, storeFile } from '../reading-app.ts';
import { type MovedRows, type MoveStep, openMove } from '../store/index.ts';

export type { MoveStep };

const now: Now = () => Temporal.Now.instant();

export const MOVE_TARGETS = ['postgres', 'sqlite'] as const;
export type MoveTarget = (typeof MOVE_TARGETS)[number];

/**
 * Copies the store of the other database into the named one. The store that is copied stays as it is.
 * @param target `sqlite` is the file in the data folder, `postgres` the database in DATABASE_URL.
 * @throws {UserError} when there is nothing to move, the target is not empty, a bot runs, or the copy differs in the end.
 */
export async function moveStoreTo(
  settings: AppSettings,
  target: MoveTarget,
  tell: (step: MoveStep) => void,
): Promise<readonly MovedRows[]> {
  loadDotEnv();
  const { databaseUrl } = readEnvironment(process.env, PLATFORMS);
  if (databaseUrl === null)
    throw new UserError(
      'DATABASE_URL is not set, so it is not known which Postgres database is meant.',
      'Set it to postgres://user:password@host/database, also to move a store from there into the file.',
    );
  const file = storeFile(settings);
  if (target === 'postgres' && !existsSync(file))
    throw new UserError(`There is no store in ${settings.data}.`, 'Name its folder with --data.');
  makeDataFolder(settings.data);
  const [sqlite, postgres] = [{ file }, { url: databaseUrl }];
  const move = await (target === 'postgres'
    ? openMove(sqlite, postgres, now)
    : openMove(postgres, sqlite, now));
  const held: RunLease[] = [];
  try {
    const [ofFile, ofDatabase] = target === 'postgres' ? [move.from, move.to] : [move.to, move.from];
    held.push(await takeRunLease(ofFile.leases, now));
    held.push(await keepProcessesOut(ofDatabase.leases, now));
    return await move.run(async (step) => {
      for (const lease of held) await lease.renew();
      tell(step);
    });
  } finally {
    for (const lease of held) await lease.release();
    await move.close();
  }
}
