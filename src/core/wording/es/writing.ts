/** Spanish: what stands beside the texts of a language model. */
import type { Catalogue } from '../catalogue.ts';

export const writing: Catalogue['writing'] = {
  by: {
    summary: 'Resumen de un modelo, a partir de las frases enlazadas',
    story: 'Relato de un modelo sobre varios medios, a partir de las frases enlazadas',
    lead: 'Entradilla de un modelo, a partir de las frases enlazadas',
    answer: 'Respuesta de un modelo, a partir de las frases enlazadas',
    translation: 'Traducido por un modelo; el original está arriba, con enlaces',
  },
  smallPrint:
    'Titulares y citas son las palabras de los medios, sin cambios; cada enlace lleva al original. Lo que escribió un modelo está señalado.',
  wrote: 'Escrito por un modelo:',
  stopped: (count) => `retenido: ${count}`,
  spent: 'El modelo de lenguaje ha gastado sus tokens de hoy.',
  until: {
    soft: 'Hasta medianoche (UTC) solo se escriben las entradillas de las ediciones; los resúmenes son frases de los artículos.',
    hard: 'Hasta medianoche (UTC) no escribe nada; los resúmenes son frases de los artículos.',
  },
  alsoSearched: 'Buscado también con palabras de un modelo: ',
};
