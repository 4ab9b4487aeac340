/** The word lists of the quote engine with their numbers, and the checksum that weights depend on. */
import { createVocabulary } from '../../text/vocabulary.ts';
import { REPORTING_VERBS } from './speech-verbs.ts';

export const VOCABULARY = createVocabulary(REPORTING_VERBS);

/** Numbers of words that have features of their own. */
export const CUE_WORDS = {
  according: VOCABULARY.ids.get('according') ?? 0,
  that: VOCABULARY.ids.get('that') ?? 0,
} as const;

/** Raised with every change of a feature template, a tag or a shape, so that older weights are refused. */
const EDITION = 3;

/** Checksum (FNV-1a) of the word lists and the edition: weights trained with others are refused. */
export const VOCABULARY_CHECKSUM = fitOf([...VOCABULARY.ids.keys()], EDITION);

function fitOf(words: readonly string[], edition: number): number {
  let hash = 0x811c9dc5 ^ edition;
  for (const word of words) {
    for (let i = 0; i <= word.length; i++) {
      hash = Math.imul(hash ^ (i < word.length ? word.charCodeAt(i) : 0x20), 0x01000193);
    }
  }
  return hash >>> 0;
}
