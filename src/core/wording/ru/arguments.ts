/** Russian: what is wrong with the options of a command. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const argument: Catalogue['argument'] = {
  missing: (command, field) => `/${command}: нужно указать ${field}.`,
  example: (example) => `Например: /${example}`,
  wrong: (field, reason, value) => `${field}: ${reason}; указано: ${value}`,
  oneOf: (values) => `допустимо ${values.join(', ')}`,
  tooLong: (limit) => `допустимо не больше ${limit} знаков`,
  notUnderstood: 'непонятное значение',
  longLine: (length, limit) => [
    `В тексте ${plural(length, 'знак', 'знаков', 'знака')}. Предел — ${number(limit)}.`,
    'Отправьте текст покороче.',
  ],
  noText: (command, text, takes) => [
    `/${command} не принимает другой текст; указано: ${text}`,
    takes.length === 0 ? `Напишите только /${command}.` : `Допустимо: ${takes.join(', ')}.`,
  ],
  leftOver: (field, text) => [
    `${field} уже указано. Лишний текст: ${text}`,
    'Значение из нескольких слов возьмите в кавычки.',
  ],
  noKey: (command, key, keys) => [`У /${command} нет параметра ${key}`, `Есть ${keys.join(' ')}`],
  twice: (field) => [`${field} указано дважды.`, 'Укажите один раз.'],
};
