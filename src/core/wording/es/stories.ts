/** Spanish: a story and its context. */

import type { Catalogue } from '../catalogue.ts';

export const context: Catalogue['context'] = {
  none: 'No hay nada guardado sobre este tema: ',
  around: 'En torno a la cita',
  said: 'Dicho el ',
  published: 'Publicado ',
  undated: 'Sin fecha · guardado ',
  occasion: 'Motivo',
  background: 'Antecedentes',
  people: 'Quién es quién',
  timeline: 'Cronología',
  quotes: 'Consta',
  spoke: ' consta',
  notice: (title) => `Contexto: ${title}`,
};

export const exchange: Catalogue['exchange'] = {
  title: 'Quién responde a quién',
  open: 'Preguntas sin respuesta',
  kinds: {
    rejects: [' rechaza lo que ', ' dijo.'],
    backs: [' respalda lo que ', ' dijo.'],
    answers: [' responde a lo que ', ' dijo.'],
  },
  unanswered: { declined: ' no quiso hacer comentarios', silent: ' no respondió al medio' },
};

export const reviewed: Catalogue['reviewed'] = {
  title: 'Revisado por verificadores',
  of: ', sobre la afirmación: ',
  theirs: 'Estas valoraciones son suyas. No cambian lo que decimos de la cita.',
};
