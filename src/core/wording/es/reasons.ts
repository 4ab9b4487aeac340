/** Spanish: why a quote or a passage is shown, and corrections of speakers. */

import type { Catalogue } from '../catalogue.ts';

export const why: Catalogue['why'] = {
  notice: 'Por qué esta cita se muestra así',
  kind: 'Tipo: ',
  kinds: {
    direct: 'todo está entre comillas',
    mixed: 'una oración en estilo indirecto con palabras entre comillas',
    indirect: 'estilo indirecto sin comillas',
  },
  fixed: 'Corregido por los administradores: ',
  noSpeaker: 'Ninguna palabra cercana nombra a nadie.',
  mention: 'Las palabras que nombran a la persona: ',
  speaker: 'Persona: ',
  sure: (percent, shown) =>
    `Confianza ${percent} %, ${shown ? 'suficiente para mostrar el nombre' : 'insuficiente para mostrar el nombre'}`,
  cue: 'El verbo de habla: ',
  attribution: 'Cómo llegaron las palabras al medio: ',
};
