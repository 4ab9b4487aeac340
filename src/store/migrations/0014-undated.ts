/**
 * Takes the date of publication from articles that never had one: earlier versions put the time of arrival there. Publishers give
 * whole seconds, and the time of arrival has milliseconds and lies shortly before the storage.
 */
import { sqlStatements } from './migrate.ts';

/** `UNDATED` at the time of this migration. */
const AT = "'0001-01-01T00:00:00.000Z'";
const ON = "'0001-01-01'";
const DAY = 'substr(a.published_at, 1, 10)';
/** An analysis takes no longer than this, in seconds. */
const ANALYSIS = 600;

export const undated = sqlStatements(({ name }) => {
  const late =
    name === 'sqlite'
      ? '(julianday(stored_at) - julianday(published_at)) * 86400'
      : 'extract(epoch from stored_at::timestamptz - published_at::timestamptz)';
  const inUndated = `where article in (select pk from articles where published_at = ${AT})`;
  const time = `case when a.published_at = ${AT} then a.stored_at else a.published_at end`;
  const counts = (day: string, grouped: string) => `insert into outlet_days
    (workspace, outlet_key, day, outlet, articles, quotes, named, first_at, last_at)
    select a.workspace, a.outlet_key, ${day}, max(a.outlet), count(*), coalesce(sum(q.quotes), 0), coalesce(sum(q.named), 0),
      min(${time}), max(${time})
    from articles as a left join (
      select article, count(*) as quotes, sum(case when shown = 1 and modality = 'asserted' then 1 else 0 end) as named
      from quotes where status = 'current' group by article
    ) as q on q.article = a.pk
    where a.status = 'current' group by a.workspace, a.outlet_key${grouped}`;
  return [
    `update articles set published_at = ${AT}, published_on = ${ON}
      where substr(published_at, 21, 3) <> '000' and stored_at >= published_at and ${late} <= ${ANALYSIS}`,
    `update quotes set published_at = ${AT} ${inUndated}`,
    `update people set published_at = ${AT} ${inUndated}`,
    'delete from outlet_days',
    counts("''", ''),
    counts(DAY, `, ${DAY}`),
  ];
});
