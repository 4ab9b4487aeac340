/** Russian: what an edition of a digest says around its stories, and the parts of the ledger of editions. */

import { shorten } from '../../base/shorten.ts';
import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const edition: Catalogue['edition'] = {
  update: 'Новое: ',
  late: 'С опозданием, срок был ',
  alsoIn: 'Также: ',
  andMore: (outlets) => ` и ещё ${number(outlets)}`,
  nothing: 'С прошлого выпуска ничего нового.',
  smallPrint:
    'Заголовки, изложения и цитаты — слова самих изданий, без изменений; каждая ссылка ведёт к оригиналу.',
  changed: 'Исправлено: издание изменило эту статью. Это новый текст.',
  withdrawn: 'Отозвано: издание больше не публикует эту статью.',
  whoWasQuoted: 'Кого цитировали',
  dates: 'ru',
  quoted: 'Цитируются: ',
  number: (edition) => `№ ${edition}`,
  preview: 'Предварительный просмотр',
  counted: (stories) => plural(stories, 'событие', 'событий', 'события'),
  stories: (stories, outlets) =>
    `${plural(stories, 'событие', 'событий', 'события')}, ${plural(outlets, 'издание', 'изданий', 'издания')}`,
  shown: (first, last, stories) =>
    first === last
      ? `Событие ${number(last)} из ${number(stories)}`
      : `События ${number(first)}–${number(last)} из ${number(stories)}`,
  held: (editions) => `${plural(editions, 'выпуск', 'выпусков', 'выпуска')} за тихие часы`,
};

export const ledger: Catalogue['ledger'] = {
  show: 'Показать',
  why: 'Почему эти?',
  manual: 'публикуется вручную',
  cancel: 'Отменить неотправленное',
  again: (place, part) => `Отправить ещё раз: ${shorten(place, 40)}, часть ${part}`,
  next: 'следующий: ',
  digests: (count) => plural(count, 'дайджест', 'дайджестов', 'дайджеста'),
  noDigests: 'Дайджестов пока нет. Добавьте файл в папку digests.',
  history: 'Выпуски',
  historyOf: 'Выпуски: ',
  noEditions: 'Выпусков пока нет.',
  editions: (count) => plural(count, 'выпуск', 'выпусков', 'выпуска'),
  skipped: 'Пропущен: ничего нового',
  made: (edition, stories, considered) =>
    `№ ${edition} · ${plural(stories, 'событие', 'событий', 'события')}, рассмотрено: ${plural(considered, 'статья', 'статей', 'статьи')}`,
  due: 'срок',
  madeAt: 'составлен',
  whyNumber: (edition) => `Почему № ${edition}?`,
  columns: { digest: 'Дайджест', number: '№', stories: 'События', due: 'Срок', posts: 'Сообщения' },
  posts: (count, status) => `${status}: ${number(count)}`,
  nobody: 'никому не отправлен',
  part: (part) => `часть ${part}`,
  place: (place) => `Место ${place}: `,
  terms: {
    recency: 'насколько это ново',
    outlets: 'сколько изданий об этом пишет',
    quote: 'насколько сильна первая цитата',
    topic: 'подходит к теме раздела (в заголовке — вдвое)',
    speaker: 'тот же человек стоит первым в статье выше',
    source: 'то же издание стоит первым в статье выше',
    thumbs: 'что здесь думают об издании и о говорящем, судя по оценкам',
  },
  matched: 'Совпадение: ',
  folded: (count) => `Другие сообщения об этом событии: ${number(count)}.`,
  leftOut: 'Не вошло',
  removed: 'Статья, которой больше нет в базе',
  whyNotice: (edition) => `Почему эти события в № ${edition}`,
};
