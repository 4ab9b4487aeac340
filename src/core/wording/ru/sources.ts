/** Russian: sources and changes to them. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const sources: Catalogue['sources'] = {
  news: (count) => `Новости об источниках: ${number(count)}`,
  moreNews: (count) =>
    `И ещё ${plural(count, 'источник', 'источников', 'источника')}. /sources list покажет все.`,
  nowhere: [
    'У личных сообщений нет своих источников.',
    'Вызовите команду в канале своего сервера или рабочего пространства.',
  ],
};
