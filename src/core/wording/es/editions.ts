/** Spanish: what an edition of a digest says around its stories, and the parts of the ledger of editions. */

import { shorten } from '../../base/shorten.ts';
import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const edition: Catalogue['edition'] = {
  update: 'Novedades: ',
  late: 'Con retraso, prevista ',
  alsoIn: 'También en ',
  andMore: (outlets) => ` y ${number(outlets)} más`,
  nothing: 'Nada nuevo desde la última edición.',
  smallPrint:
    'Titulares, resúmenes y citas son palabras de los medios, sin cambios; cada enlace lleva al original.',
  changed: 'Corregido: el medio ha cambiado este artículo. Este es el texto nuevo.',
  withdrawn: 'Retirado: el medio ya no publica este artículo.',
  whoWasQuoted: 'A quién se ha citado',
  dates: 'es',
  quoted: 'Citados: ',
  number: (edition) => `N.º ${edition}`,
  preview: 'Vista previa',
  counted: (stories) => plural(stories, 'noticia', 'noticias'),
  stories: (stories, outlets) =>
    `${plural(stories, 'noticia', 'noticias')} de ${plural(outlets, 'medio', 'medios')}`,
  shown: (first, last, stories) =>
    first === last
      ? `Noticia ${number(last)} de ${number(stories)}`
      : `Noticias ${number(first)} a ${number(last)} de ${number(stories)}`,
  held: (editions) =>
    `${plural(editions, 'edición retenida', 'ediciones retenidas')} durante las horas de silencio`,
};

export const ledger: Catalogue['ledger'] = {
  show: 'Ver',
  why: '¿Por qué estas?',
  manual: 'publicado a mano',
  cancel: 'Cancelar envíos pendientes',
  again: (place, part) => `Enviar otra vez: ${shorten(place, 40)}, parte ${part}`,
  next: 'próximo: ',
  digests: (count) => plural(count, 'resumen', 'resúmenes'),
  noDigests: 'Todavía no hay resúmenes. Añade un archivo a la carpeta digests.',
  history: 'Ediciones',
  historyOf: 'Ediciones de ',
  noEditions: 'Todavía no hay ediciones.',
  editions: (count) => plural(count, 'edición', 'ediciones'),
  skipped: 'Omitida: nada nuevo',
  made: (edition, stories, considered) =>
    `N.º ${edition} · ${plural(stories, 'noticia', 'noticias')} de ${plural(considered, 'artículo examinado', 'artículos examinados')}`,
  due: 'prevista',
  madeAt: 'hecha',
  whyNumber: (edition) => `¿Por qué la n.º ${edition}?`,
  columns: { digest: 'Resumen', number: 'N.º', stories: 'Noticias', due: 'Prevista', posts: 'Publicaciones' },
  posts: (count, status) => `${number(count)} ${status}`,
  nobody: 'no se envió a nadie',
  part: (part) => `parte ${part}`,
  place: (place) => `Puesto ${place} en `,
  terms: {
    recency: 'lo reciente que es',
    outlets: 'cuántos medios lo cuentan',
    quote: 'la fuerza de su primera cita',
    topic: 'coincide con un tema de la sección (el doble en el titular)',
    speaker: 'la misma persona encabeza un artículo más arriba',
    source: 'el mismo medio encabeza un artículo más arriba',
    thumbs: 'lo que opinan aquí del medio y de la persona, según los pulgares',
  },
  matched: 'Coincide con: ',
  folded: (count) => `Otros artículos sobre esta noticia: ${number(count)}.`,
  leftOut: 'Quedó fuera',
  removed: 'Un artículo que ya no está guardado',
  whyNotice: (edition) => `Por qué están estas noticias en el n.º ${edition}`,
};
