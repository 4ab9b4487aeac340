/** English: what the operator is told when the store fails, and when it works again. */
import type { StoreFailureKind } from '../../base/errors.ts';
import type { Problem } from './errors.ts';

const MEANWHILE = 'Until then nothing new is read or posted. Questions are answered.';

export const store = {
  failed: {
    full: ['Pullquote can’t save anything: its disk is full.', `Free some space there. ${MEANWHILE}`],
    'read-only': [
      'Pullquote can’t save anything: its store may only be read.',
      `Let it be written again. ${MEANWHILE}`,
    ],
    disk: ['Pullquote can’t save anything: its disk fails.', `Look at the disk and the log. ${MEANWHILE}`],
    damaged: [
      'Part of what Pullquote has stored is damaged.',
      'Run pullquote doctor on its machine, and restore a backup.',
    ],
    busy: ['Pullquote can’t save anything: another program holds its store.', 'Find and end that program.'],
  } satisfies Readonly<Record<StoreFailureKind, Problem>>,
};
