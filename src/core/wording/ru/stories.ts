/** Russian: a story and its context. */

import type { Catalogue } from '../catalogue.ts';

export const context: Catalogue['context'] = {
  none: 'На эту тему ничего не сохранено: ',
  around: 'Вокруг цитаты',
  said: 'Сказано ',
  published: 'Опубликовано ',
  undated: 'Без даты · сохранено ',
  occasion: 'Повод',
  background: 'Предыстория',
  people: 'Кто есть кто',
  timeline: 'Ход событий',
  quotes: 'В источниках',
  spoke: ' в источниках',
  notice: (title) => `Контекст: ${title}`,
};
