/** Portuguese: what stands beside the texts of a language model. */
import type { Catalogue } from '../catalogue.ts';

export const writing: Catalogue['writing'] = {
  by: {
    summary: 'Resumo de um modelo, a partir das frases com links',
    story: 'Relato de um modelo sobre vários veículos, a partir das frases com links',
    lead: 'Abertura de um modelo, a partir das frases com links',
    answer: 'Resposta de um modelo, a partir das frases com links',
    translation: 'Traduzido por um modelo; o original está acima, com links',
  },
  smallPrint:
    'Títulos e citações são as palavras dos veículos, inalteradas; cada link leva ao original. O que um modelo escreveu está marcado.',
  wrote: 'Escrito por um modelo:',
  stopped: (count) => `retido: ${count}`,
  spent: 'O modelo de linguagem gastou os tokens de hoje.',
  until: {
    soft: 'Até a meia-noite (UTC) só são escritas as aberturas das edições; os resumos são frases dos artigos.',
    hard: 'Até a meia-noite (UTC) ele não escreve nada; os resumos são frases dos artigos.',
  },
  alsoSearched: 'Procurado também com palavras de um modelo: ',
};
