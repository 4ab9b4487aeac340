/** Whether a database is whole after its writers were killed: what SQLite and Postgres say of their own files, and that no row is an orphan. */
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

/** `ok`, or what is wrong. */
export function sqliteIntegrity(file: string): string {
  const database = new DatabaseSync(file);
  const found = ['integrity_check', 'foreign_key_check'].flatMap((pragma) =>
    database
      .prepare(`pragma ${pragma}`)
      .all()
      .map((row) => Object.values(row).map(String).join(' ')),
  );
  database.close();
  const wrong = found.filter((line) => line !== 'ok');
  return wrong.length === 0 ? 'ok' : wrong.join('; ');
}

/**
 * Reads every page of every table and index with Postgres's own amcheck, then every foreign key for rows without their parent.
 * @returns `ok`, or what is wrong
 */
export async function postgresIntegrity(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('create extension if not exists amcheck');
    const wrong = [...(await pages(client)), ...(await indexes(client)), ...(await orphans(client))];
    return wrong.length === 0 ? 'ok' : wrong.join('; ');
  } finally {
    await client.end();
  }
}

interface Named {
  readonly name: string;
}

async function pages(client: Client): Promise<readonly string[]> {
  const tables = await client.query<Named>(
    `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  );
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ msg: string }>('select msg from verify_heapam($1)', [name]);
    found.push(...rows.map(({ msg }) => `${name}: ${msg}`));
  }
  return found;
}

/** Throws nothing: an index that does not fit its table is a finding. */
async function indexes(client: Client): Promise<readonly string[]> {
  const trees = await client.query<Named>(
    `select i.indexrelid::regclass::text as name from pg_index i
     join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
     where a.amname = 'btree' and c.relnamespace = 'public'::regnamespace`,
  );
  const found: string[] = [];
  for (const { name } of trees.rows) {
    try {
      await client.query('select bt_index_parent_check($1, true, true)', [name]);
    } catch (thrown) {
      found.push(`${name}: ${String(thrown)}`);
    }
  }
  return found;
}

async function orphans(client: Client): Promise<readonly string[]> {
  const keys = await client.query<{ child: string; parent: string; columns: string[]; targets: string[] }>(
    `select conrelid::regclass::text as child, confrelid::regclass::text as parent,
       array(select attname::text from unnest(conkey) with ordinality k(n, o)
         join pg_attribute on attrelid = conrelid and attnum = k.n order by o) as columns,
       array(select attname::text from unnest(confkey) with ordinality k(n, o)
         join pg_attribute on attrelid = confrelid and attnum = k.n order by o) as targets
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const found: string[] = [];
  for (const { child, parent, columns, targets } of keys.rows) {
    const on = columns.map((column, at) => `p."${targets[at]}" = c."${column}"`).join(' and ');
    const { rows } = await client.query<{ total: string }>(
      `select count(*) as total from ${child} c
       where c."${columns[0]}" is not null and not exists (select 1 from ${parent} p where ${on})`,
    );
    if (rows[0]?.total !== '0') found.push(`${child}: ${rows[0]?.total} rows without their ${parent}`);
  }
  return found;
}
