/** Spanish: what is said of a checked draft. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const draft: Catalogue['draft'] = {
  notice: (all, failed) =>
    `${plural(all, 'cita comprobada', 'citas comprobadas')}, ${failed === 0 ? 'todas constan' : `${number(failed)} no como consta`}`,
  count: {
    absent: 'No consta',
    altered: 'Alterada',
    other_speaker: 'Otra persona',
    stitched: 'Unida a partir de dos declaraciones',
    marked: 'Alterada, con cada cambio señalado',
    exact: 'Palabra por palabra',
  },
  line: (line) => `Línea ${number(line)}`,
  paragraph: (paragraph) => `Párrafo ${number(paragraph)}`,
  rest: (left) =>
    `${plural(left, 'cita no se muestra', 'citas no se muestran')} aquí: el archivo adjunto las tiene todas.`,
  most: (checked) =>
    `Solo se comprobaron las primeras ${number(checked)} citas. Divida el borrador para las demás.`,
  others: 'Solo se comprobó un archivo. Envíe los demás de uno en uno.',
  unkept: 'El borrador se leyó solo para esta respuesta. Pullquote no guarda nada de él.',
  working: (done, all) => `${number(done)} de ${plural(all, 'cita comprobada', 'citas comprobadas')} …`,
  ok: 'Consta',
};
