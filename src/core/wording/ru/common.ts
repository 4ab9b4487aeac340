/** Russian: what many answers share: buttons, names that match or do not, how much is stored. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const button: Catalogue['button'] = {
  previous: 'Назад',
  next: 'Дальше',
  post: 'Опубликовать в канале',
  wrongSpeaker: 'Не тот человек?',
  card: 'Картинка',
  context: 'Контекст',
  why: 'Почему?',
  story: 'Событие',
  quotes: 'Все цитаты',
};

export const names: Catalogue['names'] = {
  which: (field) => `Подходит несколько имён (${field}): `,
  pickOne: 'Кого или что вы имеете в виду?',
  unknown: (field) => `Такого имени в базе нет (${field}): `,
  near: 'Похожие имена:',
};

export const stored: Catalogue['stored'] = {
  loading: 'Примеры загружаются. Спросите ещё раз через минуту.',
  articles: (articles) => plural(articles, 'статья', 'статей', 'статьи'),
  totals: (articles, outlets) =>
    `Сохранено: ${plural(articles, 'статья', 'статей', 'статьи')}, ${plural(outlets, 'издание', 'изданий', 'издания')}`,
  since: ' с ',
  nothing:
    'Пока ничего не сохранено. Добавьте источник командой /sources add или статьи командой pullquote add.',
};
