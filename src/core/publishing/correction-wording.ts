/** What corrections say in words of our own, in one place. */
import { plural } from '../base/plural.ts';

export const CORRECTION_WORDING = {
  words: 'The outlet has changed these words:',
  speaker: 'The outlet now names another speaker for these words:',
  dropped: 'The outlet has removed these words:',
} as const;

export const CORRECTION_LOG_WORDING = {
  notice: (entries: number): string =>
    entries === 0 ? 'There are no corrections.' : 'The latest corrections',
  what: (status: 'changed' | 'withdrawn', headline: boolean): string => {
    if (status === 'withdrawn') return 'the article was withdrawn';
    return headline ? 'the article was changed, its headline too' : 'the article was changed';
  },
  done: (edited: number, told: number): string =>
    `${plural(edited, 'post')} corrected, ${plural(told, 'message')} to followers`,
  now: 'The new words:',
  unattributed: 'Unattributed',
} as const;
