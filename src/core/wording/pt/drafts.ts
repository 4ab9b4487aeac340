/** Portuguese: what is said of a checked draft. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const draft: Catalogue['draft'] = {
  notice: (all, failed) =>
    `${plural(all, 'citação verificada', 'citações verificadas')}, ${failed === 0 ? 'todas registradas' : `${number(failed)} diferentes do registro`}`,
  count: {
    absent: 'Sem registro',
    altered: 'Alterada',
    other_speaker: 'Outra pessoa',
    stitched: 'Unida de duas declarações',
    marked: 'Alterada, com cada mudança marcada',
    exact: 'Palavra por palavra',
  },
  line: (line) => `Linha ${number(line)}`,
  paragraph: (paragraph) => `Parágrafo ${number(paragraph)}`,
  rest: (left) =>
    `${plural(left, 'citação não aparece', 'citações não aparecem')} aqui: o arquivo anexo tem todas.`,
  most: (checked) =>
    `Só as primeiras ${number(checked)} citações foram verificadas. Divida o rascunho para as outras.`,
  others: 'Só um arquivo foi verificado. Envie os outros um de cada vez.',
  unkept: 'O rascunho foi lido só para esta resposta. O Pullquote não guarda nada dele.',
  working: (done, all) => `${number(done)} de ${plural(all, 'citação verificada', 'citações verificadas')} …`,
  ok: 'Registrada',
};
