/** The stories since a moment, the best first: what somebody missed who did not look in the meantime. */
import type { Article } from '../articles/article.ts';
import type { Timestamp } from '../base/time.ts';
import { type Digest, digestSchema } from '../digests/digest.ts';
import type { EditionReads } from '../digests/read-cache.ts';
import { selectStories } from '../digests/select.ts';

/** Most stories that are chosen; a section cannot have more. */
export const MOST_MISSED = 25;

export interface MissedStory {
  readonly article: Article;
  /** How many other articles tell of it. */
  readonly others: number;
}

/** Every story, where no digest says what is wanted. */
const EVERYTHING = digestSchema.parse({ title: 'All', sections: [{ title: 'All' }] });

/**
 * At most `MOST_MISSED`, by their score: by the sections of a digest, or all.
 * @param workspace whose articles and thumbs count beside the shared ones
 */
export async function missedStories(
  store: EditionReads,
  asked: {
    readonly digest: Digest | null;
    readonly workspace: string | null;
    readonly since: Timestamp;
    readonly until: Timestamp;
  },
): Promise<readonly MissedStory[]> {
  const { digest, since, until } = asked;
  const workspace = digest?.workspace ?? asked.workspace;
  const definition = digest?.definition ?? EVERYTHING;
  const { chosen, records } = await selectStories(store, {
    digest: {
      name: digest?.name ?? '',
      workspace,
      definition: {
        ...definition,
        window: 'since-last',
        order: 'rank',
        limit: MOST_MISSED,
        sections: definition.sections.map((section) => ({ ...section, limit: MOST_MISSED })),
      },
    },
    series: { digest: digest?.name ?? '', workspace, subscription: null },
    former: null,
    until,
    since,
    repeat: true,
    narrow: null,
  });
  return chosen
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ article, also }) => {
      const record = records.get(article);
      return record === undefined ? [] : [{ article: record.article, others: also.length }];
    });
}
