/** Spanish: quotes, who is quoted, what became of a quote, and their export. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

const languageNames = new Intl.DisplayNames('es', { type: 'language' });

export const quotes: Catalogue['quotes'] = {
  notice: ({ quotes, more }) =>
    `${quotes === 1 ? 'Consta' : 'Constan'} ${more ? 'al menos ' : ''}${plural(quotes, 'cita', 'citas')}`,
  by: ' de ',
  about: ' sobre ',
  from: ' en ',
  kinds: {
    direct: ' en estilo directo',
    mixed: ' en parte entre comillas',
    indirect: ' en estilo indirecto',
  },
  modalities: {
    asserted: ', afirmadas',
    denied: ', desmentidas',
    not_said: ', no dichas',
    asked: ', preguntadas',
    hypothetical: ', hipotéticas',
    wished: ', deseadas',
    future: ', aún no dichas',
    fictional: ', de ficción',
  },
  until: ' hasta ',
  instead: (words) => `Sobre ${words}`,
  namesakes: 'Otras personas con este nombre:',
  shown: (first, last, statements, more) =>
    `Declaraciones ${number(first)} a ${number(last)} de ${number(statements)}${more ? ' y más' : ''}`,
  none: 'Ninguna cita guardada coincide.',
  noneSuch: 'Ninguna cita guardada',
  inLanguage: (language: string) =>
    `Misma persona, mismo día, mismas cifras y nombres, en ${languageNames.of(language) ?? language}:`,
  speakersUnknown: (language) =>
    `Pullquote no puede saber quién habla en este idioma: ${languageNames.of(language) ?? language}. Las palabras entre comillas se muestran sin nombre.`,
  shorter: 'Más corto, en ',
  different: 'Con otras palabras en ',
  pairs: (pairs) => `${plural(pairs, 'declaración', 'declaraciones')} junto a una anterior`,
  noPairs: 'Ninguna declaración sobre esto junto a una anterior.',
  earlier: 'Antes',
  later: 'Ahora',
  changed: 'Palabras distintas marcadas: ',
  pairsNeedSpeaker: [
    '¿Palabras de quién y sobre qué?',
    'Indique una persona y un tema: /quotes speaker:Putin about:trade order:then-now',
  ],
};

export const corrected: Catalogue['corrected'] = {
  words: 'El medio ha cambiado estas palabras desde que se mostraron. Las nuevas palabras:',
  speaker: 'El medio nombra ahora a otra persona para estas palabras:',
  dropped: 'El medio ha quitado estas palabras.',
  withdrawn: 'El artículo que llevaba estas palabras se ha retirado.',
};

export const fromRecord: Catalogue['fromRecord'] = {
  cut: {
    exact: 'En la transcripción, palabra por palabra: ',
    shortened: 'En la transcripción, con las palabras marcadas en medio: ',
    spliced: 'Compuesto de varios lugares de la transcripción: ',
    reworded: 'En la transcripción con otras palabras, marcadas: ',
  },
  around: 'Antes y después',
  short: {
    exact: 'Palabra por palabra en la transcripción',
    shortened: 'Abreviado de la transcripción',
    spliced: 'Compuesto de la transcripción',
    reworded: 'Reformulado de la transcripción',
  },
};
