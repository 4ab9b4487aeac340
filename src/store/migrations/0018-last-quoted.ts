/**
 * Takes the time of arrival from speakers of articles without a date: 0014 took it from their quotes, and left it as the time when a
 * speaker was last quoted.
 */
import { sqlStatements } from './migrate.ts';

/** `UNDATED` at the time of this migration. */
const AT = "'0001-01-01T00:00:00.000Z'";

/** Sets the time again for whoever has a quote without a date. */
const again = (table: string, more: string) => `update ${table} set last_at = (
    select max(q.published_at) from quotes as q where q.speaker_key = ${table}.key and q.workspace = ${table}.workspace${more}
      and q.status = 'current' and q.shown = 1 and q.modality = 'asserted')
  where exists (
    select 1 from quotes as q where q.speaker_key = ${table}.key and q.workspace = ${table}.workspace${more}
      and q.published_at = ${AT} and q.status = 'current' and q.shown = 1 and q.modality = 'asserted')`;

export const lastQuoted = sqlStatements(() => [
  again('speakers', ''),
  again('speaker_outlets', ' and q.outlet_key = speaker_outlets.outlet_key'),
]);
