/** Spanish: what cannot be done, and what to do instead. */

import type { Catalogue } from '../catalogue.ts';

export const errors: Catalogue['errors'] = {
  broken: (id) => `Algo falló (${id}). El registro tiene los detalles con ese identificador.`,
  storeFailed: (id) => `Ahora mismo no es posible (${id}). Quien administra Pullquote ya lo sabe.`,
  unknownButton: ['Este botón ya no funciona.', 'Ejecuta el comando de nuevo.'],
  managersOnly: (command) => [
    `Solo los administradores de este servidor o espacio de trabajo pueden usar /${command}.`,
    'Pídeselo a uno de ellos.',
  ],
  gone: ['Esto ya no está guardado.', 'Busca algunas de sus palabras.'],
  noSuchCommand: 'No existe ese comando',
  nearestCommands: 'Abajo hay comandos parecidos. Todos los comandos: ',
  seeHelp: 'Todos los comandos: ',
  help: 'Ayuda',
  form: { notice: 'Aún no se ha guardado:', correct: 'Corregir' },
};

export const place: Catalogue['place'] = {
  missing: 'Ese canal no está listo:',
  retry: 'Intentar de nuevo',
  level: { ok: 'bien: ', warning: 'consejo: ', error: 'falta: ' },
  unpublished: {
    notice: (place) => `Un mensaje en ${place} no se ha publicado.`,
    before: 'Un mensaje en ',
    after: (reason) =>
      ` está allí, pero no se ha publicado en los servidores que siguen el canal: ${reason} Deja que Pullquote envíe mensajes allí; después publícalo desde el menú del mensaje.`,
  },
  paused: {
    notice: (place) => `Los envíos a ${place} están en pausa.`,
    before: 'Los envíos a ',
    after: (reason) => ` están en pausa. ${reason} Puede haber más: /pullquote status los muestra todos.`,
  },
  noChannel: 'Hazlo en un canal de un servidor o espacio de trabajo.',
  noInbox: 'Aquí no hay mensajes directos. Hazlo en Discord o Slack.',
  notChannel: (channel) => `Ese canal no existe aquí: ${channel}`,
  untold: (channel) => [
    `No se pudo comprobar si este canal está aquí: ${channel}`,
    'Inténtalo de nuevo en un minuto.',
  ],
};
