/** Russian: quotes, who is quoted, what became of a quote, and their export. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

const languageNames = new Intl.DisplayNames('ru', { type: 'language' });

export const quotes: Catalogue['quotes'] = {
  notice: ({ quotes, more }) =>
    `В источниках ${more ? 'не меньше: ' : ''}${plural(quotes, 'цитата', 'цитат', 'цитаты')}`,
  by: ' — ',
  about: ' о ',
  from: ' из ',
  kinds: { direct: ' в прямой речи', mixed: ' отчасти в кавычках', indirect: ' в косвенной речи' },
  modalities: {
    asserted: ', сказано',
    denied: ', опровергнуто',
    not_said: ', не сказано',
    asked: ', вопрос',
    hypothetical: ', предположение',
    wished: ', пожелание',
    future: ', ещё не сказано',
    fictional: ', вымысел',
  },
  until: ' по ',
  instead: (words) => `О чём: ${words}`,
  namesakes: 'Другие люди с этим именем:',
  shown: (first, last, statements, more) =>
    `Высказывания ${number(first)}–${number(last)} из ${number(statements)}${more ? ' и более' : ''}`,
  none: 'Подходящих цитат в базе нет.',
  noneSuch: 'Нет подходящих цитат',
  inLanguage: (language) =>
    `Тот же человек, день, числа и имена, язык: ${languageNames.of(language) ?? language}`,
  speakersUnknown: (language) =>
    `На этом языке Pullquote не может определить, кто говорит: ${languageNames.of(language) ?? language}. Слова в кавычках показаны без имени.`,
  shorter: 'Короче: ',
  different: 'Другими словами: ',
  pairs: (pairs) => `Рядом с прежними: ${plural(pairs, 'высказывание', 'высказываний', 'высказывания')}`,
  noPairs: 'Нет высказываний на эту тему рядом с прежними.',
  earlier: 'Тогда',
  later: 'Сейчас',
  changed: 'Отличия выделены: ',
  pairsNeedSpeaker: [
    'Чьи слова и о чём?',
    'Назовите человека и тему: /quotes speaker:Putin about:trade order:then-now',
  ],
};

export const corrected: Catalogue['corrected'] = {
  words: 'С тех пор издание изменило эти слова. Новые слова:',
  speaker: 'Издание теперь приписывает эти слова другому человеку:',
  dropped: 'Издание убрало эти слова.',
  withdrawn: 'Статья с этими словами отозвана.',
};

export const fromRecord: Catalogue['fromRecord'] = {
  cut: {
    exact: 'В стенограмме, слово в слово: ',
    shortened: 'В стенограмме, с отмеченными словами между ними: ',
    spliced: 'Составлено из нескольких мест стенограммы: ',
    reworded: 'В стенограмме другими словами (отмечены): ',
  },
  around: 'До и после',
  short: {
    exact: 'Слово в слово по стенограмме',
    shortened: 'Сокращено по сравнению со стенограммой',
    spliced: 'Составлено из стенограммы',
    reworded: 'Изменено по сравнению со стенограммой',
  },
};
