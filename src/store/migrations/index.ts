/** The numbered migrations, in order. A released one never changes; a change of the schema is a new file and a line here. */

import type { Migrate } from './migrate.ts';

/** Loaded only for a store that lacks some of them. */
export const MIGRATIONS: Readonly<Record<string, () => Promise<Migrate>>> = {
  '0001-articles': async () => (await import('./0001-articles.ts')).articles,
  '0002-quotes': async () => (await import('./0002-quotes.ts')).quotes,
  '0003-digests': async () => (await import('./0003-digests.ts')).digests,
  '0004-delivery': async () => (await import('./0004-delivery.ts')).delivery,
  '0005-doorway': async () => (await import('./0005-doorway.ts')).doorway,
  '0006-reading': async () => (await import('./0006-reading.ts')).reading,
  '0007-corrections': async () => (await import('./0007-corrections.ts')).corrections,
  '0008-speaker-fixes': async () => (await import('./0008-speaker-fixes.ts')).speakerFixes,
  '0009-hashes': async () => (await import('./0009-hashes.ts')).hashes,
  '0010-counts': async () => (await import('./0010-counts.ts')).counts,
  '0011-said-words': async () => (await import('./0011-said-words.ts')).saidWords,
  '0012-spaceless-scripts': async () => (await import('./0012-spaceless-scripts.ts')).spacelessScripts,
  '0013-analysed-by': async () => (await import('./0013-analysed-by.ts')).analysedBy,
  '0014-undated': async () => (await import('./0014-undated.ts')).undated,
  '0015-language-terms': async () => (await import('./0015-language-terms.ts')).languageTerms,
  '0016-paragraphs': async () => (await import('./0016-paragraphs.ts')).paragraphs,
  '0017-story-changes': async () => (await import('./0017-story-changes.ts')).storyChanges,
  '0018-last-quoted': async () => (await import('./0018-last-quoted.ts')).lastQuoted,
  '0019-access-tokens': async () => (await import('./0019-access-tokens.ts')).accessTokens,
  '0020-budgets': async () => (await import('./0020-budgets.ts')).budgets,
  '0021-written-texts': async () => (await import('./0021-written-texts.ts')).writtenTexts,
  '0022-accounts': async () => (await import('./0022-accounts.ts')).accounts,
  '0023-records': async () => (await import('./0023-records.ts')).records,
  '0024-newest-posts': async () => (await import('./0024-newest-posts.ts')).newestPosts,
  '0025-name-decisions': async () => (await import('./0025-name-decisions.ts')).nameDecisions,
  '0026-readers': async () => (await import('./0026-readers.ts')).readers,
  '0027-word-statistics': async () => (await import('./0027-word-statistics.ts')).wordStatistics,
};
