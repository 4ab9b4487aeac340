/** Spanish: what readers and followers are told of a correction, and the log of corrections. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const correction: Catalogue['correction'] = {
  changes: {
    words: 'El medio ha cambiado estas palabras:',
    speaker: 'El medio nombra ahora a otra persona para estas palabras:',
    dropped: 'El medio ha quitado estas palabras:',
  },
  now: 'Las nuevas palabras:',
  notice: (outlet, speaker) => `${speaker}: una corrección de ${outlet}`,
  toEdition: (edition) => `Corrección del n.º ${edition}`,
  toEditionOf: (edition, digest) => `Corrección del n.º ${edition} de ${digest}`,
  articleOfEdition: {
    changed: ' ha cambiado un artículo de esa edición: ',
    withdrawn: ' ha retirado un artículo de esa edición: ',
  },
};

export const correctionLog: Catalogue['correctionLog'] = {
  notice: (entries) => (entries === 0 ? 'No hay correcciones.' : 'Las últimas correcciones'),
  what: (status, headline) => {
    if (status === 'withdrawn') return 'el artículo se retiró';
    return headline ? 'el artículo se cambió, también su titular' : 'el artículo se cambió';
  },
  done: (edited, told) =>
    `${plural(edited, 'mensaje corregido', 'mensajes corregidos')}, ${plural(told, 'aviso', 'avisos')} a seguidores`,
  unattributed: 'Sin nombre',
};
