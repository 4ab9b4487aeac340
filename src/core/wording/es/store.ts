/** Spanish: what the operator is told when the store fails, and when it works again. */

import type { Catalogue } from '../catalogue.ts';

const MEANWHILE = 'Hasta entonces no se lee ni se publica nada nuevo. Las preguntas sí se responden.';

export const store: Catalogue['store'] = {
  failed: {
    full: ['Pullquote no puede guardar nada: su disco está lleno.', `Libera espacio en él. ${MEANWHILE}`],
    'read-only': [
      'Pullquote no puede guardar nada: su almacén es de solo lectura.',
      `Haz que se pueda escribir de nuevo. ${MEANWHILE}`,
    ],
    disk: ['Pullquote no puede guardar nada: su disco falla.', `Mira el disco y el registro. ${MEANWHILE}`],
    damaged: [
      'Parte de lo que Pullquote ha guardado está dañada.',
      'Ejecuta pullquote doctor en su equipo y restaura una copia de seguridad.',
    ],
    busy: [
      'Pullquote no puede guardar nada: otro programa retiene su almacén.',
      'Busca ese programa y ciérralo.',
    ],
  },
};
