/** The most quoted people, each once: with what they said under all of their names. */
import type { Scope } from '../base/scope.ts';
import type { Store } from '../ports/ports.ts';
import type { SpeakerRanking, SpeakerStore } from '../ports/quote-store.ts';
import type { NameDirectory } from './name-directory.ts';

export interface RankPeopleDeps {
  readonly store: { readonly speakers: Pick<Store['speakers'], 'rank'> };
  readonly directory: Pick<NameDirectory, 'nameIndex'>;
}

/** As the store ranks speakers, under the names that the directory shows. */
export async function rankPeople(
  { store, directory }: RankPeopleDeps,
  scope: Scope,
  filter: Parameters<SpeakerStore['rank']>[1],
  limit: number,
): Promise<SpeakerRanking> {
  const people = await directory.nameIndex(scope, 'speakers');
  const ranking = await store.speakers.rank(scope, filter, limit, {
    keysOf: (key) => people.withKey(key)?.keys ?? [key],
    also: people.suggest('', limit).flatMap(({ keys }) => keys),
  });
  const speakers = ranking.speakers.map((row) => ({
    ...row,
    name: people.withKey(row.key)?.name ?? row.name,
  }));
  return { ...ranking, speakers };
}
