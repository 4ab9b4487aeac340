/** Russian: making, changing and deleting digests in chat. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const definition: Catalogue['definition'] = {
  create: 'Создать дайджест',
  edit: 'Изменить',
  editTitle: 'Изменить дайджест',
  copy: 'Копировать',
  delete: 'Удалить',
  save: 'Сохранить',
  undo: 'Отменить',
  postHere: 'Публиковать здесь',
  label: {
    title: 'Заголовок',
    sections: 'Разделы, по одному в строке',
    when: 'Время, дни и часовой пояс',
    time: 'Время',
    days: 'Дни',
    timezone: 'Часовой пояс',
    style: 'Стиль',
    limit: 'Событий в выпуске, не больше',
  },
  hint: {
    sections: 'Дипломатия (3): саммит, договор, @Ада Брук, -спорт. Один заголовок берёт всё.',
    when: '07:30 weekdays Europe/Berlin; off: только когда вы публикуете',
    days: 'weekdays, daily, или Mon, Wed, Fri; off: только вручную',
  },
  style: {
    brief: 'brief: заголовки',
    standard: 'standard: краткое изложение и цитаты',
    quotes: 'quotes: только цитаты',
  },
  created: 'Создан: ',
  changed: 'Изменён: ',
  restored: 'Восстановлен: ',
  deleted: 'Удалён: ',
  name: 'Имя: ',
  askDelete: (subscriptions) =>
    subscriptions === 0
      ? 'Этот дайджест пока никто не получает.'
      : `Прекратится: ${plural(subscriptions, 'подписка', 'подписок', 'подписки')}. Это можно отменить.`,
  missing: 'Откройте форму или укажите заголовок и разделы в команде.',
  how: 'Откройте форму или укажите в команде, что изменить.',
  more: (left) => `… и ещё ${plural(left, 'событие', 'событий', 'события')}.`,
  noTitle: ['Дайджесту нужен заголовок.', null],
  sectionCount: (most) => [`Напишите от 1 до ${most} разделов, по одному в строке.`, null],
  sectionTwice: (title) => [`У двух разделов один заголовок: ${title}`, null],
  noSection: (line) => [
    `Это не раздел: ${line}`,
    'Напишите заголовок не длиннее 100 знаков, затем темы и людей: Дипломатия (3): саммит, @Ада Брук',
  ],
  noValue: {
    title: ['В заголовке от 1 до 100 знаков.', null],
    style: ['Напишите brief, standard или quotes.', null],
    limit: ['Напишите число от 1 до 100.', null],
  },
  titleTaken: (title, names) => [
    `Дайджест с таким заголовком уже есть: ${title}`,
    `Есть имена: ${names.join(', ')}.`,
  ],
  tooMany: (most) => [`Здесь уже ${most} дайджестов.`, 'Сначала удалите один.'],
  inFile: (name) => [
    `${name} задан в файле, для всех.`,
    'Сделайте копию командой /digest copy и измените её.',
  ],
  nowhere: [
    'У личных сообщений нет своих дайджестов.',
    'Вызовите команду в канале своего сервера или рабочего пространства.',
  ],
};
