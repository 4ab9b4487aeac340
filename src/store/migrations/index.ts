/** The numbered migrations, in order. A released one never changes; a change of the schema is a new file here. */

import { articles } from './0001-articles.ts';
import { quotes } from './0002-quotes.ts';
import { digests } from './0003-digests.ts';
import { delivery } from './0004-delivery.ts';
import { doorway } from './0005-doorway.ts';
import { reading } from './0006-reading.ts';
import { corrections } from './0007-corrections.ts';
import { speakerFixes } from './0008-speaker-fixes.ts';
import { hashes } from './0009-hashes.ts';
import { counts } from './0010-counts.ts';
import { saidWords } from './0011-said-words.ts';
import { spacelessScripts } from './0012-spaceless-scripts.ts';
import { analysedBy } from './0013-analysed-by.ts';
import { undated } from './0014-undated.ts';
import { languageTerms } from './0015-language-terms.ts';
import { paragraphs } from './0016-paragraphs.ts';
import { storyChanges } from './0017-story-changes.ts';
import type { Migrate } from './migrate.ts';

export const migrations: Readonly<Record<string, Migrate>> = {
  '0001-articles': articles,
  '0002-quotes': quotes,
  '0003-digests': digests,
  '0004-delivery': delivery,
  '0005-doorway': doorway,
  '0006-reading': reading,
  '0007-corrections': corrections,
  '0008-speaker-fixes': speakerFixes,
  '0009-hashes': hashes,
  '0010-counts': counts,
  '0011-said-words': saidWords,
  '0012-spaceless-scripts': spacelessScripts,
  '0013-analysed-by': analysedBy,
  '0014-undated': undated,
  '0015-language-terms': languageTerms,
  '0016-paragraphs': paragraphs,
  '0017-story-changes': storyChanges,
};
