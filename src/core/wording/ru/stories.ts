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
    rejects: [' возражает против того, что ', ' говорит.'],
    backs: [' поддерживает то, что ', ' говорит.'],
    answers: [' отвечает на то, что ', ' говорит.'],
  },
  unanswered: { declined: ' — без комментариев', silent: ' — изданию не ответили' },
};

export const reviewed: Catalogue['reviewed'] = {
  title: 'Проверено фактчекерами',
  of: ', об утверждении: ',
  theirs: 'Это их оценки. На то, что мы говорим о цитате, они не влияют.',
};
