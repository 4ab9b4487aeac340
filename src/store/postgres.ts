/** Opens Postgres through pg. */
import { UserError } from '../core/errors.ts';
import type { Now } from '../core/time.ts';
import type { Backend } from './open.ts';

export async function openPostgres(_url: string, _now: Now): Promise<Backend> {
  throw new UserError('Postgres is not there yet.', 'Leave DATABASE_URL empty.');
}
