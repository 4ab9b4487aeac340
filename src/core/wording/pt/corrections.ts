/** Portuguese: what readers and followers are told of a correction, and the log of corrections. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const correction: Catalogue['correction'] = {
  changes: {
    words: 'O veículo mudou estas palavras:',
    speaker: 'O veículo agora nomeia outra pessoa para estas palavras:',
    dropped: 'O veículo retirou estas palavras:',
  },
  now: 'As novas palavras:',
  notice: (outlet, speaker) => `${speaker}: uma correção de ${outlet}`,
  toEdition: (edition) => `Correção do n.º ${edition}`,
  toEditionOf: (edition, digest) => `Correção do n.º ${edition} de ${digest}`,
  articleOfEdition: {
    changed: ' mudou um artigo dessa edição: ',
    withdrawn: ' retirou um artigo dessa edição: ',
  },
};

export const correctionLog: Catalogue['correctionLog'] = {
  notice: (entries) => (entries === 0 ? 'Não há correções.' : 'As últimas correções'),
  what: (status, headline) => {
    if (status === 'withdrawn') return 'o artigo foi retirado';
    return headline ? 'o artigo foi alterado, o título também' : 'o artigo foi alterado';
  },
  done: (edited, told) =>
    `${plural(edited, 'mensagem corrigida', 'mensagens corrigidas')}, ${plural(told, 'aviso', 'avisos')} a seguidores`,
  unattributed: 'Sem nome',
};
