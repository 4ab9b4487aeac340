/** Counts of a workspace's speakers, updated as articles are saved and removed. */
import { sql } from 'kysely';
import * as z from 'zod';
import { nameKey } from '../core/text/names/name-spelling.ts';
import { countOutlet, discountOutlet } from './outlets.ts';
import { readJson, stringsShape } from './rows/json.ts';
import type { Db } from './schema.ts';

/** Most aliases kept for a speaker, the oldest first. */
const ALIASES = 40;

const nameShape = z.object({ name: z.string() });

/** Adds an article and its quotes to the counts of its outlet and their speakers. */
export async function addToSpeakerCounts(db: Db, article: number): Promise<void> {
  await countOutlet(db, article);
  await countSpeakers(db, article);
}

/** Subtracts an article and its quotes from the counts, before the article is changed or removed. */
export async function removeFromSpeakerCounts(db: Db, article: number): Promise<void> {
  await discountOutlet(db, article);
  await discountSpeakers(db, article);
}

/**
 * The speakers of the article's counted quotes (asserted, with a shown speaker). Sorted by key, so that two writers
 * lock rows in the same order.
 */
async function spokenIn(db: Db, article: number) {
  return db
    .selectFrom('quotes')
    .select((eb) => [
      'speaker_key as key',
      'workspace',
      'outlet_key',
      'published_at',
      eb.fn.countAll<number>().as('quotes'),
      eb.fn.max('speaker').as('speaker'),
      eb.fn.max('fixed_speaker').as('fixed'),
    ])
    .where('article', '=', article)
    .where('status', '=', 'current')
    .where('shown', '=', 1)
    .where('modality', '=', 'asserted')
    .groupBy(['speaker_key', 'workspace', 'outlet_key', 'published_at'])
    .orderBy('speaker_key')
    .execute();
}

/** Adds an article's quotes to the counts of their speakers. */
async function countSpeakers(db: Db, article: number): Promise<void> {
  const spoken = await spokenIn(db, article);
  if (spoken.length === 0) return;
  const people = await db
    .selectFrom('people')
    .select(['key', 'aliases'])
    .where('article', '=', article)
    .execute();
  const known = await db
    .selectFrom('speakers')
    .select(['workspace', 'key', 'aliases'])
    .where(
      'key',
      'in',
      spoken.map(({ key }) => key),
    )
    .execute();
  const speakers = spoken.map(({ key, workspace, published_at, quotes, speaker, fixed }) => {
    const name = fixed ?? (speaker === null ? key : readJson(nameShape, speaker, 'quotes.speaker').name);
    const before = known.filter((row) => row.key === key && row.workspace === workspace);
    const aliases = [...before, ...people.filter((person) => person.key === key)]
      .filter((row) => row.aliases !== '[]')
      .flatMap((row) => readJson(stringsShape, row.aliases, 'aliases'));
    const kept = JSON.stringify([...new Set(aliases)].slice(0, ALIASES));
    return { workspace, key, name, aliases: kept, quotes, last_at: published_at };
  });
  await db
    .insertInto('speakers')
    .values(speakers)
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'key']).doUpdateSet({
        aliases: sql`excluded.aliases`,
        quotes: sql`speakers.quotes + excluded.quotes`,
        last_at: sql`case when speakers.last_at > excluded.last_at then speakers.last_at else excluded.last_at end`,
      }),
    )
    .execute();
  await db
    .insertInto('speaker_outlets')
    .values(
      spoken.map(({ key, workspace, outlet_key, published_at, quotes }) => ({
        workspace,
        key,
        outlet_key,
        quotes,
        articles: 1,
        last_at: published_at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'key', 'outlet_key']).doUpdateSet({
        quotes: sql`speaker_outlets.quotes + excluded.quotes`,
        articles: sql`speaker_outlets.articles + 1`,
        last_at: sql`case when speaker_outlets.last_at > excluded.last_at then speaker_outlets.last_at else excluded.last_at end`,
      }),
    )
    .execute();
}

/** Subtracts an article's quotes from the counts, before they are changed or removed. */
async function discountSpeakers(db: Db, article: number): Promise<void> {
  for (const { key, workspace, outlet_key, quotes } of await spokenIn(db, article)) {
    // The newest remaining quote, found by the order of the index because a speaker may have very many quotes.
    const others = db
      .selectFrom('quotes')
      .select('published_at as at')
      .where('speaker_key', '=', key)
      .where('workspace', '=', workspace)
      .where('article', '<>', article)
      .where('status', '=', 'current')
      .where('shown', '=', 1)
      .where('modality', '=', 'asserted')
      .orderBy('published_at', 'desc')
      .limit(1);
    const last = await others.executeTakeFirst();
    const lastHere = await others.where('outlet_key', '=', outlet_key).executeTakeFirst();
    await db
      .updateTable('speakers')
      .set((eb) => ({ quotes: eb('quotes', '-', quotes), last_at: last?.at ?? '' }))
      .where('workspace', '=', workspace)
      .where('key', '=', key)
      .execute();
    await db
      .updateTable('speaker_outlets')
      .set((eb) => ({
        quotes: eb('quotes', '-', quotes),
        articles: eb('articles', '-', 1),
        last_at: lastHere?.at ?? '',
      }))
      .where('workspace', '=', workspace)
      .where('key', '=', key)
      .where('outlet_key', '=', outlet_key)
      .execute();
    await db
      .deleteFrom('speakers')
      .where('workspace', '=', workspace)
      .where('key', '=', key)
      .where('quotes', '<=', 0)
      .execute();
    await db
      .deleteFrom('speaker_outlets')
      .where('workspace', '=', workspace)
      .where('key', '=', key)
      .where('articles', '<=', 0)
      .execute();
  }
}

/** The key of the quote's speaker: the corrected one, or the one of the analysis; empty for nobody. */
export function effectiveSpeaker(quote: {
  readonly speaker: { readonly name: string; readonly confidence: number; readonly shown: boolean } | null;
  readonly fixedSpeaker: string | null;
}): { readonly key: string; readonly confidence: number; readonly shown: boolean } {
  if (quote.fixedSpeaker !== null) {
    const named = quote.fixedSpeaker !== '';
    return { key: nameKey(quote.fixedSpeaker), confidence: named ? 1 : 0, shown: named };
  }
  if (quote.speaker === null) return { key: '', confidence: 0, shown: false };
  const { name, confidence, shown } = quote.speaker;
  return { key: nameKey(name), confidence, shown: shown && nameKey(name) !== '' };
}
