/** Portuguese: a story and its context. */

import type { Catalogue } from '../catalogue.ts';

export const context: Catalogue['context'] = {
  none: 'Nada armazenado sobre este tema: ',
  around: 'Em torno da citação',
  said: 'Dito em ',
  published: 'Publicado ',
  undated: 'Sem data · armazenado ',
  occasion: 'Motivo',
  background: 'Histórico',
  people: 'Quem é quem',
  timeline: 'Cronologia',
  quotes: 'Registrado',
  spoke: ' registrado',
  notice: (title) => `Contexto: ${title}`,
};

export const exchange: Catalogue['exchange'] = {
  title: 'Quem responde a quem',
  open: 'Perguntas sem resposta',
  kinds: {
    rejects: [' rejeita o que ', ' disse.'],
    backs: [' apoia o que ', ' disse.'],
    answers: [' responde ao que ', ' disse.'],
  },
  unanswered: { declined: ' não quis comentar', silent: ' não respondeu ao veículo' },
};

export const reviewed: Catalogue['reviewed'] = {
  title: 'Verificado por checadores',
  of: ', sobre a afirmação: ',
  theirs: 'Essas avaliações são deles. Nada mudam no que dizemos da citação.',
};
