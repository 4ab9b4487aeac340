/** Spanish: what a check of quotes finds. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const check: Catalogue['check'] = {
  verdict: {
    exact: 'Consta, palabra por palabra.',
    altered: 'Consta, pero con otras palabras.',
    other_speaker: 'Consta, pero lo dijo otra persona.',
    stitched: 'Compuesto a partir de dos declaraciones.',
    absent: 'No consta.',
  },
  marked: 'Consta, salvo lo que la cita marca con … o [ ].',
  asReported: 'Consta solo en estilo indirecto.',
  unsaid: {
    asserted: 'Consta.',
    denied: 'Consta solo como desmentido.',
    not_said: 'Consta solo como no dicho.',
    asked: 'Consta solo como pregunta.',
    hypothetical: 'Consta solo como suposición.',
    wished: 'Consta solo como deseo.',
    future: 'Consta solo como algo aún no dicho.',
    fictional: 'Consta solo como ficción.',
  },
  unknown: 'Consta, pero el artículo no dice con seguridad quién lo dijo.',
  read: 'Consta, pero junto a las palabras no hay ningún nombre.',
  articleSays: 'El artículo dice ',
  readAs: ', que leemos como ',
  readFromAround: 'El artículo no dice nada junto a las palabras; por el texto de alrededor leemos ',
  inText: 'En este artículo, pero no como una cita que reconozcamos.',
  whole: 'El texto no tiene comillas, así que se comprobó entero como una sola cita.',
  nobody: 'Esa persona no está guardada. Comprueba quién lo dijo.',
  misattributed: 'Y lo dijo otra persona.',
  several: (all, exact) =>
    `${plural(all, 'cita comprobada', 'citas comprobadas')}, ${number(exact)} palabra por palabra`,
  claimedFor: ' atribuido a ',
  partial: 'Estas palabras son parte de una declaración más larga.',
  reported: 'Son palabras del medio, no de la persona.',
  claimed: 'Cita consultada: ',
  recorded: 'Consta: ',
};
