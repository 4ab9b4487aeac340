/** Spanish: making, changing and deleting digests in chat. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const definition: Catalogue['definition'] = {
  create: 'Crear un resumen',
  edit: 'Editar',
  editTitle: 'Editar un resumen',
  copy: 'Copiar',
  delete: 'Eliminar',
  save: 'Guardar',
  undo: 'Deshacer',
  postHere: 'Publicarlo aquí',
  label: {
    title: 'Título',
    sections: 'Secciones, una por línea',
    when: 'Hora, días y zona horaria',
    time: 'Hora',
    days: 'Días',
    timezone: 'Zona horaria',
    style: 'Estilo',
    limit: 'Noticias por edición, como máximo',
  },
  hint: {
    sections: 'Diplomacia (3): cumbre, tratado, @Ada Brook, -deporte. Un título solo lo incluye todo.',
    when: '07:30 weekdays Europe/Berlin; off: solo cuando lo publiques',
    days: 'weekdays, daily, o Mon, Wed, Fri; off: solo a mano',
  },
  style: {
    brief: 'brief: titulares',
    standard: 'standard: resumen y citas',
    quotes: 'quotes: solo citas',
  },
  created: 'Creado: ',
  changed: 'Cambiado: ',
  restored: 'Recuperado: ',
  deleted: 'Eliminado: ',
  name: 'Nombre: ',
  askDelete: (subscriptions) =>
    subscriptions === 0
      ? 'Nadie recibe todavía este resumen.'
      : `Esto termina ${plural(subscriptions, 'suscripción', 'suscripciones')}. Se puede deshacer.`,
  missing: 'Abre el formulario, o escribe el título y las secciones en el comando.',
  how: 'Abre el formulario, o escribe en el comando lo que debe cambiar.',
  more: (left) => `… y ${plural(left, 'noticia más', 'noticias más')}.`,
  noTitle: ['Un resumen necesita un título.', null],
  sectionCount: (most) => [`Escribe de 1 a ${most} secciones, una por línea.`, null],
  sectionTwice: (title) => [`Dos secciones tienen este título: ${title}`, null],
  noSection: (line) => [
    `No es una sección: ${line}`,
    'Escribe un título de 100 caracteres como máximo y después temas y personas: Diplomacia (3): cumbre, @Ada Brook',
  ],
  noValue: {
    title: ['Un título tiene de 1 a 100 caracteres.', null],
    style: ['Escribe brief, standard o quotes.', null],
    limit: ['Escribe un número de 1 a 100.', null],
  },
  titleTaken: (title, names) => [
    `Ya hay un resumen con este título: ${title}`,
    `Nombres que existen: ${names.join(', ')}.`,
  ],
  tooMany: (most) => [`Aquí ya hay ${most} resúmenes.`, 'Elimina uno primero.'],
  inFile: (name) => [
    `${name} está definido en un archivo, para todos.`,
    'Haz una copia con /digest copy y cambia la copia.',
  ],
  nowhere: [
    'Un mensaje directo no tiene resúmenes propios.',
    'Usa este comando en un canal de tu servidor o espacio de trabajo.',
  ],
};
