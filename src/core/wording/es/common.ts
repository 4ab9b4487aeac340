/** Spanish: what many answers share: buttons, names that match or do not, how much is stored. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const button: Catalogue['button'] = {
  previous: 'Anterior',
  next: 'Siguiente',
  post: 'Publicar en el canal',
  wrongSpeaker: '¿Persona equivocada?',
  card: 'Imagen',
  context: 'Contexto',
  why: '¿Por qué?',
  story: 'Noticia',
  quotes: 'Todas las citas',
};

export const names: Catalogue['names'] = {
  which: (field) => `Coinciden varios nombres (${field}): `,
  pickOne: '¿A cuál te refieres?',
  unknown: (field) => `No hay ningún nombre guardado (${field}): `,
  near: 'Nombres parecidos:',
};

export const stored: Catalogue['stored'] = {
  loading: 'Se están cargando los ejemplos. Pregunta de nuevo en un momento.',
  articles: (articles) => plural(articles, 'artículo', 'artículos'),
  totals: (articles, outlets) =>
    `Guardado: ${plural(articles, 'artículo', 'artículos')} de ${plural(outlets, 'medio', 'medios')}`,
  since: ' desde ',
  nothing: 'Todavía no hay nada guardado. Añade una fuente con /sources add, o artículos con pullquote add.',
};
