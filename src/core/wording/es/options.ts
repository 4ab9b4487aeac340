/** Spanish: what an option takes that several commands share. A command's own options stand in its file. */

import type { Catalogue } from '../catalogue.ts';

export const option: Catalogue['option'] = {
  speaker: 'Quién lo dijo: un nombre, en cualquier grafía habitual.',
  about: 'Palabras de la cita o de su frase.',
  source: 'Un medio, por su nombre.',
  since: 'Desde cuándo: 7d, 24h, 2025-05-08, yesterday, last week.',
  until: 'Hasta cuándo, con ese día incluido.',
  kind: 'direct (todo entre comillas), mixed o indirect (estilo indirecto).',
  modality: 'asserted (dicho), denied (desmentido), not_said, asked, hypothetical, wished, future…',
  order: 'newest (recientes), o then-now: lo que alguien dijo antes junto a lo de ahora.',
  story: 'Una noticia: su titular o palabras de él.',
  time: 'Cuándo: 07:30. Si falta: las horas del resumen.',
  timezone: 'La zona horaria: Europe/Berlin.',
  days: 'Qué días: weekdays, daily, o Mon, Wed, Fri.',
  keep: 'Cuánto se guarda de cada texto: full, excerpt (todas las citas) o summary.',
  include: 'Solo artículos con una de estas palabras, separadas por comas.',
  exclude: 'Ningún artículo con una de estas palabras, separadas por comas.',
  people: 'Solo artículos que nombren a una de estas personas.',
  sections: 'Solo artículos de estas secciones del sitio.',
  languages: 'Códigos de idioma, como en, fr.',
  minwords: 'Los artículos con menos palabras quedan fuera. 0: sin límite.',
  fulltext: 'Si se lee la página de un artículo cuando el feed solo trae el comienzo.',
  retention: 'A los cuántos días se eliminan sus artículos. 0: nunca.',
  record: 'Si los textos son transcripciones: sus rótulos dicen quién habla.',
  model: 'Si sus textos pueden enviarse al modelo de lenguaje: yes o no.',
  latest: 'Cuántos de sus últimos artículos se añaden ahora. Si falta: 10.',
};
