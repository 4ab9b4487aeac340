/** The word lists that the quote engine numbers, and the checksum that its weights are tied to. */
import { createVocabulary } from '../../text/vocabulary.ts';
import { REPORTING_VERBS } from './speech-verbs.ts';

export const VOCABULARY = createVocabulary(REPORTING_VERBS);

/** Numbers of the words that the features ask for by themselves. */
export const CUE_WORDS = {
  according: VOCABULARY.ids.get('according') ?? 0,
  that: VOCABULARY.ids.get('that') ?? 0,
} as const;

/** Raised with every change of a template, a tag, a shape or a look, so that old weights are refused. */
const EDITION = 3;

/** Checksum of the word lists (FNV-1a) and the edition: weights learnt with others don't fit. */
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
