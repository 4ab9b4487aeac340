/** Copies a whole store into an empty one, on the other database, and proves that both hold the same. */
import { sql } from 'kysely';
import { UserError } from '../../core/base/errors.ts';
import type { Store } from '../../core/ports/ports.ts';
import type { Backend } from '../open.ts';
import type { Db } from '../schema.ts';
import { addArticleWords, isIndexed, wordsAfter } from './index-articles.ts';
import { beginMove, endMove, notePlace, placeOf } from './move-progress.ts';
import { MOVE_TABLE } from './move-table.ts';
import { MOVED_TABLES, type MovedTable } from './moved-tables.ts';
import { addRows, countRows, createRowsHash, keyOf, rowsAfter } from './rows.ts';
import { tablesNamed } from './tables-named.ts';
import { makeWordIndexes, setAsideWordIndexes } from './word-indexes.ts';

/** A store that a move reads or fills. */
export interface MoveEnd {
  readonly backend: Backend;
  readonly store: Store;
  /** Where it is, without a password. */
  readonly place: string;
}

export interface MoveStep {
  readonly what: 'copied' | 'indexed' | 'compared';
  /** Units of work, of all that the move takes. */
  readonly done: number;
  readonly all: number;
}

/** What was found the same on both sides. */
export interface MovedRows {
  readonly table: string;
  readonly rows: number;
  /** Of all rows, in any order; 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Told after each batch, which is committed by then. What it throws ends the move, which can go on later. */
type Tell = (step: MoveStep) => Promise<void>;

/** Indexing an article takes about as long as copying so many rows. */
const INDEXING = 50;

/** In the notes of a move: how far the articles are indexed. */
const INDEX = 'full-text index';

/**
 * Goes on with a move that did not end. The target is marked as unfinished until everything has been compared.
 * @throws {UserError} when the target is not empty, another move began there, or the rows differ in the end.
 */
export async function moveStore(from: MoveEnd, to: MoveEnd, tell: Tell): Promise<readonly MovedRows[]> {
  const counts = await countsOf(from.backend.read);
  await begin(from, to, counts);
  const rows = sum(Object.values(counts));
  const articles = counts['articles'] ?? 0;
  // Every row is copied once and read twice, on each side, for the comparison.
  const all = 3 * rows + INDEXING * articles;
  let done = 0;
  const step = async (what: MoveStep['what'], units: number): Promise<void> => {
    done += units;
    await tell({ what, done, all });
  };
  for (const table of MOVED_TABLES) await copyTable(from, to, table, (units) => step('copied', units));
  await indexAll(to, (units) => step('indexed', INDEXING * units));
  const compared = await compareAll(from, to, (units) => step('compared', units));
  await refresh(to.backend);
  await to.backend.write(endMove);
  return compared;
}

async function begin(from: MoveEnd, to: MoveEnd, counts: Readonly<Record<string, number>>): Promise<void> {
  const target = to.backend.writer;
  if (!(await tablesNamed(target, to.backend.dialect, [MOVE_TABLE])).has(MOVE_TABLE)) {
    const held = Object.entries(await countsOf(target)).filter(([, rows]) => rows > 0);
    if (held.length > 0)
      throw new UserError(
        `${to.place} is not empty: ${held
          .slice(0, NAMED)
          .map(([table, rows]) => `${table} ${rows}`)
          .join(', ')}${held.length > NAMED ? ' …' : ''}.`,
        EMPTYING[to.backend.dialect],
      );
  }
  const begun = await to.backend.write((db) => beginMove(db, { from: from.place, counts: { ...counts } }));
  if (begun.from !== from.place)
    throw new UserError(
      `${to.place} holds a part of another store, ${begun.from}.`,
      `Go on with that move, or begin again. ${EMPTYING[to.backend.dialect]}`,
    );
  const changed = Object.entries(counts).filter(([table, rows]) => (begun.counts[table] ?? 0) !== rows);
  if (changed.length > 0)
    throw new UserError(
      `${from.place} has changed since the move began: ${changed.map(([table]) => table).join(', ')}.`,
      `Begin again. ${EMPTYING[to.backend.dialect]}`,
    );
}

/** Tables that are named where the target is not empty. */
const NAMED = 3;

const EMPTYING = {
  sqlite: 'Move that file away first.',
  postgres:
    'Name an empty database, or empty this one with psql: drop schema public cascade; create schema public;',
} as const;

async function countsOf(db: Db): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { name } of MOVED_TABLES) counts[name] = await countRows(db, name);
  return counts;
}

async function copyTable(
  from: MoveEnd,
  to: MoveEnd,
  table: MovedTable,
  step: (rows: number) => Promise<void>,
): Promise<void> {
  const { write, dialect, writer } = to.backend;
  let place = await placeOf(writer, table.name);
  if (place.rows > 0) await step(place.rows);
  while (!place.done) {
    const rows = await rowsAfter(from.backend.read, table, place.last);
    const last = rows.at(-1);
    const next = {
      rows: place.rows + rows.length,
      last: last === undefined ? place.last : [...keyOf(table, last)],
      done: last === undefined,
    };
    await write(async (db) => {
      if (last === undefined) await countOn(db, dialect, table);
      else await addRows(db, dialect, table, rows);
      await notePlace(db, table.name, next);
    });
    place = next;
    await step(rows.length);
  }
}

/** The next row that the target makes itself gets a key above the copied ones. SQLite does that by itself. */
async function countOn(db: Db, dialect: Backend['dialect'], { name, key }: MovedTable): Promise<void> {
  if (dialect === 'sqlite' || key[0] !== 'pk') return;
  await sql`select setval(pg_get_serial_sequence(${name}, 'pk'), coalesce(max(pk), 0) + 1, false)
    from ${sql.table(name)}`.execute(db);
}

async function indexAll({ backend }: MoveEnd, step: (articles: number) => Promise<void>): Promise<void> {
  let place = await placeOf(backend.writer, INDEX);
  if (place.rows > 0) await step(place.rows);
  if (!place.done && backend.dialect === 'postgres') await backend.write(setAsideWordIndexes);
  let reading = place.done ? null : wordsAfter(backend.read, Number(place.last?.[0] ?? -1));
  while (reading !== null) {
    const words = await reading;
    const before = place;
    place =
      words === null
        ? { ...before, done: true }
        : { rows: before.rows + words.articles, last: [words.last], done: false };
    const written = backend.write(async (db) => {
      if (words !== null) await addArticleWords(backend, db, words);
      else if (backend.dialect === 'postgres') await makeWordIndexes(db);
      await notePlace(db, INDEX, place);
    });
    // The next articles are read while the database writes the words of these.
    reading = words === null ? null : wordsAfter(backend.read, words.last);
    const [ended] = await Promise.allSettled([written, reading]);
    if (ended.status === 'rejected') throw ended.reason;
    await step(place.rows - before.rows);
  }
}

async function compareAll(
  from: MoveEnd,
  to: MoveEnd,
  step: (rows: number) => Promise<void>,
): Promise<readonly MovedRows[]> {
  const compared: MovedRows[] = [];
  const differing: string[] = [];
  for (const table of MOVED_TABLES) {
    const there = await hashOf(from.backend.read, table, step);
    const here = await hashOf(to.backend.read, table, step);
    if (there.rows !== here.rows || there.sha256 !== here.sha256) differing.push(table.name);
    compared.push({ table: table.name, ...here });
  }
  if (!(await isIndexed(to.backend.read))) differing.push(INDEX);
  if (differing.length > 0)
    throw new UserError(
      `The copy differs from ${from.place}: ${differing.join(', ')}. Something wrote into one of them meanwhile.`,
      `Begin again. ${EMPTYING[to.backend.dialect]}`,
    );
  return compared;
}

async function hashOf(
  db: Db,
  table: MovedTable,
  step: (rows: number) => Promise<void>,
): Promise<{ readonly rows: number; readonly sha256: string }> {
  const hash = createRowsHash();
  let rows = 0;
  for (let after: ReturnType<typeof keyOf> | null = null; ; ) {
    const next = await rowsAfter(db, table, after);
    const last = next.at(-1);
    if (last === undefined) return { rows, sha256: hash.value() };
    for (const row of next) hash.add(row);
    rows += next.length;
    after = keyOf(table, last);
    await step(next.length);
  }
}

/** Postgres plans by statistics, which it has not yet made of so many new rows. SQLite plans without. */
async function refresh({ writer, dialect }: Backend): Promise<void> {
  if (dialect === 'postgres') await sql.raw('vacuum (analyze)').execute(writer);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
