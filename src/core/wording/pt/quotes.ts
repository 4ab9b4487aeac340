/** Portuguese: quotes, who is quoted, what became of a quote, and their export. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

const languageNames = new Intl.DisplayNames('pt', { type: 'language' });

export const quotes: Catalogue['quotes'] = {
  notice: ({ quotes, more }) =>
    `${more ? 'pelo menos ' : ''}${plural(quotes, 'citação registrada', 'citações registradas')}`,
  by: ' de ',
  about: ' sobre ',
  from: ' em ',
  kinds: { direct: ' em discurso direto', mixed: ' em parte entre aspas', indirect: ' em discurso indireto' },
  modalities: {
    asserted: ', afirmadas',
    denied: ', negadas',
    not_said: ', não ditas',
    asked: ', perguntadas',
    hypothetical: ', hipotéticas',
    wished: ', desejadas',
    future: ', ainda não ditas',
    fictional: ', de ficção',
  },
  until: ' até ',
  instead: (words) => `Sobre ${words}`,
  namesakes: 'Outras pessoas com este nome:',
  shown: (first, last, statements, more) =>
    `Declarações ${number(first)} a ${number(last)} de ${number(statements)}${more ? ' e mais' : ''}`,
  none: 'Nenhuma citação armazenada corresponde.',
  noneSuch: 'Nenhuma citação armazenada',
  inLanguage: (language: string) =>
    `Mesma pessoa, mesmo dia, mesmos números e nomes, em ${languageNames.of(language) ?? language}:`,
  speakersUnknown: (language) =>
    `O Pullquote não consegue saber quem fala neste idioma: ${languageNames.of(language) ?? language}. As palavras entre aspas aparecem sem nome.`,
  shorter: 'Mais curto, em ',
  different: 'Com outras palavras em ',
  pairs: (pairs) => `${plural(pairs, 'declaração', 'declarações')} ao lado de uma anterior`,
  noPairs: 'Nenhuma declaração sobre isto ao lado de uma anterior.',
  earlier: 'Antes',
  later: 'Agora',
  changed: 'Palavras diferentes marcadas: ',
  pairsNeedSpeaker: [
    'Palavras de quem, e sobre o quê?',
    'Indique uma pessoa e um tema: /quotes speaker:Putin about:trade order:then-now',
  ],
};

export const corrected: Catalogue['corrected'] = {
  words: 'O veículo mudou estas palavras depois de mostradas. As novas palavras:',
  speaker: 'O veículo agora nomeia outra pessoa para estas palavras:',
  dropped: 'O veículo retirou estas palavras.',
  withdrawn: 'O artigo que trazia estas palavras foi retirado.',
};

export const fromRecord: Catalogue['fromRecord'] = {
  cut: {
    exact: 'Na transcrição, palavra por palavra: ',
    shortened: 'Na transcrição, com as palavras marcadas no meio: ',
    spliced: 'Composto de vários trechos da transcrição: ',
    reworded: 'Na transcrição com outras palavras, marcadas: ',
  },
  around: 'Antes e depois',
  short: {
    exact: 'Palavra por palavra na transcrição',
    shortened: 'Abreviado da transcrição',
    spliced: 'Composto a partir da transcrição',
    reworded: 'Reformulado a partir da transcrição',
  },
};
