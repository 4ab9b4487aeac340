/** Russian: what the operator is told when the store fails, and when it works again. */

import type { Catalogue } from '../catalogue.ts';

const MEANWHILE = 'До тех пор ничего нового не читается и не публикуется. На вопросы ответы есть.';

export const store: Catalogue['store'] = {
  failed: {
    full: ['Pullquote не может ничего сохранить: диск полон.', `Освободите на нём место. ${MEANWHILE}`],
    'read-only': [
      'Pullquote не может ничего сохранить: хранилище доступно только для чтения.',
      `Разрешите запись. ${MEANWHILE}`,
    ],
    disk: ['Pullquote не может ничего сохранить: диск неисправен.', `Проверьте диск и журнал. ${MEANWHILE}`],
    damaged: [
      'Часть сохранённого повреждена.',
      'Запустите pullquote doctor на этой машине и восстановите резервную копию.',
    ],
    busy: [
      'Pullquote не может ничего сохранить: хранилище занято другой программой.',
      'Найдите эту программу и завершите её.',
    ],
  },
};
