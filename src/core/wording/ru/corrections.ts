/** Russian: what readers and followers are told of a correction, and the log of corrections. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const correction: Catalogue['correction'] = {
  changes: {
    words: 'Издание изменило эти слова:',
    speaker: 'Издание теперь приписывает эти слова другому человеку:',
    dropped: 'Издание убрало эти слова:',
  },
  now: 'Новые слова:',
  notice: (outlet, speaker) => `${speaker}: исправление, ${outlet}`,
  toEdition: (edition) => `Исправление к № ${edition}`,
  toEditionOf: (edition, digest) => `Исправление к № ${edition}, ${digest}`,
  articleOfEdition: {
    changed: ' — изменена статья этого выпуска: ',
    withdrawn: ' — отозвана статья этого выпуска: ',
  },
};

export const correctionLog: Catalogue['correctionLog'] = {
  notice: (entries) => (entries === 0 ? 'Исправлений нет.' : 'Последние исправления'),
  what: (status, headline) => {
    if (status === 'withdrawn') return 'статья отозвана';
    return headline ? 'статья изменена, заголовок тоже' : 'статья изменена';
  },
  done: (edited, told) =>
    `исправлено: ${plural(edited, 'сообщение', 'сообщений', 'сообщения')}, подписчикам: ${plural(told, 'сообщение', 'сообщений', 'сообщения')}`,
  unattributed: 'Без имени',
};
