/** Russian: why a quote or a passage is shown, and corrections of speakers. */

import type { Catalogue } from '../catalogue.ts';

export const why: Catalogue['why'] = {
  notice: 'Почему цитата показана так',
  kind: 'Вид: ',
  kinds: {
    direct: 'всё в кавычках',
    mixed: 'пересказ, в котором часть слов в кавычках',
    indirect: 'косвенная речь без кавычек',
  },
  fixed: 'Исправлено администраторам: ',
  noSpeaker: 'Рядом никто не назван.',
  mention: 'Слова, которые называют человека: ',
  speaker: 'Человек: ',
  sure: (percent, shown) =>
    `Уверенность ${percent} %, ${shown ? 'достаточно, чтобы показать имя' : 'слишком мало, чтобы показать имя'}`,
  cue: 'Слова, вводящие речь: ',
  attribution: 'Как слова дошли до издания: ',
};
