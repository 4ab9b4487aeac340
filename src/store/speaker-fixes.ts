/** A workspace's own corrections of speakers, applied on top of the shared quotes. */
import type { StoredQuote } from '../core/articles/article.ts';
import type { Scope } from '../core/base/scope.ts';
import type { Timestamp } from '../core/base/time.ts';
import { nameKey } from '../core/text/names/name-spelling.ts';
import type { Db } from './schema.ts';

/** The speaker that the workspace names, by the quote's id; empty for nobody. */
export type SpeakerFixes = ReadonlyMap<string, string>;

const NONE: SpeakerFixes = new Map();

/** Most corrections of one workspace. People make them one by one, and all of them are read for each answer. */
const MOST = 2_000;

export async function speakerFixesOf(db: Db, scope: Scope): Promise<SpeakerFixes> {
  if (scope.kind !== 'workspace') return NONE;
  const rows = await db
    .selectFrom('speaker_fixes')
    .select(['quote', 'speaker'])
    .where('workspace', '=', scope.workspace)
    .orderBy('fixed_at', 'desc')
    .limit(MOST)
    .execute();
  return rows.length === 0 ? NONE : new Map(rows.map(({ quote, speaker }) => [quote, speaker]));
}

/** The quote as the workspace shows it. */
export function withSpeakerFix(quote: StoredQuote, fixes: SpeakerFixes): StoredQuote {
  const speaker = fixes.get(quote.id);
  return speaker === undefined ? quote : { ...quote, fixedSpeaker: speaker };
}

/** The ids of quotes that the workspace's corrections give to one of these speakers, named by key. */
export function fixedTo(fixes: SpeakerFixes, speakers: readonly string[]): readonly string[] {
  return [...fixes].flatMap(([quote, speaker]) => (speakers.includes(nameKey(speaker)) ? [quote] : []));
}

export async function saveSpeakerFix(
  db: Db,
  fix: {
    readonly workspace: string;
    readonly quote: string;
    readonly article: number;
    readonly speaker: string;
    readonly by: string;
    readonly at: Timestamp;
  },
): Promise<void> {
  const values = { article: fix.article, speaker: fix.speaker, fixed_by: fix.by, fixed_at: fix.at };
  await db
    .insertInto('speaker_fixes')
    .values({ workspace: fix.workspace, quote: fix.quote, ...values })
    .onConflict((conflict) => conflict.columns(['workspace', 'quote']).doUpdateSet(values))
    .execute();
}
