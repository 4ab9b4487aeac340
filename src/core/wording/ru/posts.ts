/** Russian: what platforms write around quotations and articles inside a post. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const post: Catalogue['post'] = {
  unattributed: 'без имени',
  unnamedOutlet: 'Издание без названия',
  said: (day) => `сказано ${day}`,
  published: (day) => `опубликовано ${day}`,
  noDate: 'без даты',
  retrieved: (day) => `получено ${day}`,
  undated: (stored) => `без даты · сохранено ${stored}`,
  also: 'также: ',
  more: (count) => `и ещё ${number(count)}`,
  context: 'В контексте: ',
  changed: '⚠ Изменено: издание изменило эти слова.',
  withdrawn: '⚠ Отозвано: издание убрало эти слова.',
  tooLong: 'Эти слова слишком длинны, чтобы показать их здесь.',
  tooLongHere: (characters) =>
    `Слишком длинно (${plural(characters, 'знак', 'знаков', 'знака')}): читайте в оригинале.`,
  moreAbout: 'Подробнее о …',
  wholeQuote: 'Цитата целиком',
  open: 'Открыть',
  inPlace: 'Читать в оригинале',
  noAddress: 'без адреса',
  picture: 'Изображение',
  refused: 'Discord не принял ответ. Повторите или запросите меньше.',
  alert: 'Требует внимания',
  failed: 'Не получилось',
  part: (at, of) => `Часть ${at} из ${of}`,
  restElsewhere: 'Есть ещё. На серверах, где бот установлен, он отвечает без ограничения длины.',
  label: {
    denied: 'Опровергнуто',
    not_said: 'Не сказано',
    asked: 'Вопрос',
    hypothetical: 'Предположение',
    wished: 'Пожелание',
    future: 'Ещё не сказано',
    fictional: 'Вымысел',
  },
};
