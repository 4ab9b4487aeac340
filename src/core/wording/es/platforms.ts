/** Spanish: what only one platform says. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const slack: Catalogue['slack'] = {
  lateForm: ['Slack no abrió el formulario a tiempo.', 'Inténtalo de nuevo.'],
  noToken: [
    'Pullquote ha perdido el acceso a este espacio de trabajo y no puede leer ni publicar aquí.',
    'Un administrador puede volver a instalarlo.',
  ],
  cancel: 'Cancelar',
  noFile:
    'No se pudo añadir el archivo. Quien administra la aplicación puede permitir files:write (OAuth & Permissions, Reinstall).',
  noPicture:
    'No se pudo añadir la imagen. Quien administra la aplicación puede permitir files:write (OAuth & Permissions, Reinstall).',
  leftOut: (parts) =>
    `${plural(parts, 'parte más queda fuera', 'partes más quedan fuera')}: pide menos de una vez.`,
  agent: {
    title: 'Puedes preguntar',
    status: 'busca en el archivo…',
    prompts: {
      speakers: '¿A quién se cita más?',
      show: 'Mostrar el último resumen',
      subscribe: 'Enviarme un resumen',
      help: '¿Qué puedo preguntar?',
    },
  },
  home: {
    notice: 'Pullquote: quién dijo qué, con sus propias palabras.',
    about: 'Quién dijo qué, con sus propias palabras y con el contexto.',
    setUp: 'Configurar en un canal',
    subscribe: 'Suscribirse',
    follow: 'Seguir a una persona',
    help: 'Ayuda',
  },
  allCommands: 'Quién dijo qué, con sus palabras: todos los comandos y la ayuda.',
  install: {
    notInstalled: 'No instalado',
    cancelled: 'Slack indica que se canceló.',
    tooLate: (path) =>
      `Esta página se abrió demasiado tarde o desde otro lugar. Empieza de nuevo en ${path}.`,
    stopping: (path) => `Pullquote se está deteniendo. Empieza de nuevo en un momento en ${path}.`,
    noToken: (path) => `Slack no envió ningún token. Empieza de nuevo en ${path}.`,
    installed: 'Instalado',
    inOrganisation: (name) =>
      `Pullquote está en la organización ${name}. Un administrador de la organización lo añade a los espacios de trabajo; allí escribe /pullquote setup en un canal.`,
    inWorkspace: (name) =>
      `Pullquote está en ${name ?? 'tu espacio de trabajo'}. Escribe /pullquote setup en un canal.`,
  },
};

export const prompt: Catalogue['prompt'] = {
  noNumber: (at) => `No hay ningún [${at}] que pulsar. Escribe /help para ver los comandos.`,
  broken: 'Algo falló; el registro dice más.',
  oneOf: (values) => `uno de ${values}`,
  initial: (value) => `vacío significa ${value}`,
  optional: 'puede quedar vacío',
};

export const discord: Catalogue['discord'] = {
  welcome: {
    notice: 'Pullquote ya está aquí',
    about: 'Pullquote muestra quién dijo qué en las noticias, con sus propias palabras y con la fuente.',
    setUp: ['Escribe ', ' para elegir un canal, un resumen y una hora.'],
    ask: ['Escribe ', ' o ', ' para preguntar algo ahora.'],
    help: ['Escribe ', ' para todo lo demás.'],
    permission: 'Configurar requiere el permiso Gestionar servidor. Pullquote no lee mensajes.',
  },
};
