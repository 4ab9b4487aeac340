/** English: what readers and followers are told of a correction, and the log of corrections. */

import { plural } from '../../base/plural.ts';

export const correction = {
  changes: {
    words: 'The outlet has changed these words:',
    speaker: 'The outlet now names another speaker for these words:',
    dropped: 'The outlet has removed these words:',
  },
  now: 'The new words:',
  notice: (outlet: string, speaker: string) => `${speaker}: a correction by ${outlet}`,
  toEdition: (number: number) => `Correction to No. ${number}`,
  toEditionOf: (number: number, digest: string) => `Correction to No. ${number} of ${digest}`,
  articleOfEdition: {
    changed: ' has changed an article of that edition: ',
    withdrawn: ' has withdrawn an article of that edition: ',
  },
};

export const correctionLog = {
  notice: (entries: number) => (entries === 0 ? 'There are no corrections.' : 'The latest corrections'),
  what: (status: 'changed' | 'withdrawn', headline: boolean) => {
    if (status === 'withdrawn') return 'the article was withdrawn';
    return headline ? 'the article was changed, its headline too' : 'the article was changed';
  },
  done: (edited: number, told: number) =>
    `${plural(edited, 'post')} corrected, ${plural(told, 'message')} to followers`,
  unattributed: 'Unattributed',
};
