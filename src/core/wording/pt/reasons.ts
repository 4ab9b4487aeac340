/** Portuguese: why a quote or a passage is shown, and corrections of speakers. */

import type { Catalogue } from '../catalogue.ts';

export const why: Catalogue['why'] = {
  notice: 'Por que esta citação aparece assim',
  kind: 'Tipo: ',
  kinds: {
    direct: 'tudo está entre aspas',
    mixed: 'uma oração em discurso indireto com palavras entre aspas',
    indirect: 'discurso indireto sem aspas',
  },
  fixed: 'Corrigido pela administração: ',
  noSpeaker: 'Nenhuma palavra próxima nomeia alguém.',
  mention: 'As palavras que nomeiam a pessoa: ',
  speaker: 'Pessoa: ',
  sure: (percent, shown) =>
    `Confiança ${percent} %, ${shown ? 'suficiente para mostrar o nome' : 'insuficiente para mostrar o nome'}`,
  cue: 'O verbo de dizer: ',
  attribution: 'Como as palavras chegaram ao veículo: ',
};
