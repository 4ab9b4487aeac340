/** Portuguese: what a check of quotes finds. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const check: Catalogue['check'] = {
  verdict: {
    exact: 'Registrado, palavra por palavra.',
    altered: 'Registrado, mas com outras palavras.',
    other_speaker: 'Registrado, mas foi outra pessoa que disse.',
    stitched: 'Montado a partir de duas declarações.',
    absent: 'Não há registro.',
  },
  marked: 'Registrado, exceto o que a citação marca com … ou [ ].',
  asReported: 'Registrado apenas em discurso indireto.',
  unsaid: {
    asserted: 'Registrado.',
    denied: 'Registrado apenas como negado.',
    not_said: 'Registrado apenas como não dito.',
    asked: 'Registrado apenas como pergunta.',
    hypothetical: 'Registrado apenas como suposição.',
    wished: 'Registrado apenas como desejo.',
    future: 'Registrado apenas como algo ainda não dito.',
    fictional: 'Registrado apenas como ficção.',
  },
  unknown: 'Registrado, mas o artigo não diz com certeza quem disse.',
  read: 'Registrado, mas não há nome ao lado das palavras.',
  articleSays: 'O artigo diz ',
  readAs: ', que lemos como ',
  readFromAround: 'O artigo não diz nada ao lado das palavras; pelo texto em volta, lemos ',
  inText: 'Neste artigo, mas não como uma citação que reconhecemos.',
  whole: 'O texto não tem aspas, então foi verificado inteiro como uma só citação.',
  nobody: 'Essa pessoa não está armazenada. Verifique quem disse.',
  misattributed: 'E foi outra pessoa que disse.',
  several: (all, exact) =>
    `${plural(all, 'citação verificada', 'citações verificadas')}, ${number(exact)} palavra por palavra`,
  claimedFor: ' atribuído a ',
  partial: 'Estas palavras são parte de uma declaração mais longa.',
  reported: 'São palavras do veículo, não da pessoa.',
  claimed: 'Citação consultada: ',
  recorded: 'Registrado: ',
};
