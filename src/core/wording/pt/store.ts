/** Portuguese: what the operator is told when the store fails, and when it works again. */

import type { Catalogue } from '../catalogue.ts';

const MEANWHILE = 'Até lá, nada novo é lido nem publicado. As perguntas são respondidas.';

export const store: Catalogue['store'] = {
  failed: {
    full: ['O Pullquote não consegue salvar nada: o disco está cheio.', `Libere espaço nele. ${MEANWHILE}`],
    'read-only': [
      'O Pullquote não consegue salvar nada: o armazenamento é somente leitura.',
      `Permita a escrita de novo. ${MEANWHILE}`,
    ],
    disk: ['O Pullquote não consegue salvar nada: o disco falha.', `Veja o disco e o log. ${MEANWHILE}`],
    damaged: [
      'Parte do que o Pullquote armazenou está danificada.',
      'Execute pullquote doctor na máquina dele e restaure um backup.',
    ],
    busy: [
      'O Pullquote não consegue salvar nada: outro programa prende o armazenamento.',
      'Encontre esse programa e encerre-o.',
    ],
  },
};
