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

export const exchange: Catalogue['exchange'] = {
  title: 'Кто кому отвечает',
  open: 'Вопросы без ответа',
  kinds: {
    rejects: [' (возражает) — в ответ на слова: ', '.'],
    backs: [' (поддерживает) — в ответ на слова: ', '.'],
    answers: [' (отвечает) — в ответ на слова: ', '.'],
  },
  unanswered: { declined: ' — без комментариев', silent: ' — изданию не ответили' },
};
