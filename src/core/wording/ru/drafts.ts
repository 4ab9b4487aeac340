/** Russian: what is said of a checked draft. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const draft: Catalogue['draft'] = {
  notice: (all, failed) =>
    `Проверено цитат: ${number(all)}, ${failed === 0 ? 'все подтверждены' : `не совпадает с записью: ${number(failed)}`}`,
  count: {
    absent: 'Не найдено',
    altered: 'Изменено',
    other_speaker: 'Сказал другой человек',
    stitched: 'Соединено из двух высказываний',
    marked: 'Изменено, каждая правка отмечена',
    exact: 'Слово в слово',
  },
  line: (line) => `Строка ${number(line)}`,
  paragraph: (paragraph) => `Абзац ${number(paragraph)}`,
  rest: (left) => `Здесь не показано цитат: ${number(left)}. Все они есть в приложенном файле.`,
  most: (checked) =>
    `Проверены только первые цитаты: ${number(checked)}. Чтобы проверить остальные, разделите черновик.`,
  others: 'Проверен только один файл. Отправляйте остальные по одному.',
  unkept: 'Черновик прочитан только для этого ответа. Pullquote ничего из него не хранит.',
  working: (done, all) => `Проверено цитат: ${number(done)} из ${number(all)} …`,
  ok: 'Подтверждено',
};
