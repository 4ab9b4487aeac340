/** Spanish: what platforms write around quotations and articles inside a post. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const post: Catalogue['post'] = {
  unattributed: 'sin nombre',
  unnamedOutlet: 'Medio sin nombre',
  said: (day) => `dicho el ${day}`,
  published: (day) => `publicado el ${day}`,
  noDate: 'sin fecha',
  retrieved: (day) => `consultado el ${day}`,
  undated: (stored) => `sin fecha · guardado ${stored}`,
  also: 'también en ',
  more: (count) => `y ${number(count)} más`,
  context: 'En contexto: ',
  changed: '⚠ Cambiado: el medio ha cambiado estas palabras.',
  withdrawn: '⚠ Retirado: el medio ha quitado estas palabras.',
  tooLong: 'Estas palabras son demasiado largas para mostrarlas aquí.',
  tooLongHere: (characters) =>
    `Demasiado largo para aquí (${plural(characters, 'carácter', 'caracteres')}): léelo en el original.`,
  moreAbout: 'Más sobre …',
  wholeQuote: 'Cita completa',
  open: 'Abrir',
  inPlace: 'Leer en el original',
  noAddress: 'sin dirección',
  picture: 'Imagen',
  refused: 'Discord no aceptó la respuesta. Inténtalo de nuevo, o pide menos.',
  alert: 'Requiere atención',
  failed: 'Eso no funcionó',
  part: (at, of) => `Parte ${at} de ${of}`,
  restElsewhere: 'Hay más. El bot responde con cualquier extensión en los servidores donde está instalado.',
  label: {
    denied: 'Desmentido',
    not_said: 'No dicho',
    asked: 'Preguntado',
    hypothetical: 'Hipotético',
    wished: 'Deseado',
    future: 'Aún no dicho',
    fictional: 'Ficción',
  },
};
