/** Spanish: what is wrong with the options of a command. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const argument: Catalogue['argument'] = {
  missing: (command, field) => `/${command}: falta ${field}.`,
  example: (example) => `Por ejemplo: /${example}`,
  wrong: (field, reason, value) => `${field}: ${reason}; recibido: ${value}`,
  oneOf: (values) => `acepta ${values.join(', ')}`,
  tooLong: (limit) => `acepta ${limit} caracteres como máximo`,
  notUnderstood: 'no se entiende',
  longLine: (length, limit) => [
    `El texto tiene ${number(length)} caracteres. El límite es ${number(limit)}.`,
    'Envía un texto más corto.',
  ],
  noText: (command, text, takes) => [
    `/${command} no acepta más texto; recibido: ${text}`,
    takes.length === 0 ? `Escribe solo /${command}.` : `Acepta ${takes.join(', ')}.`,
  ],
  leftOver: (field, text) => [
    `${field} ya está indicado. Este texto sobra: ${text}`,
    'Pon entre comillas un valor de varias palabras.',
  ],
  noKey: (command, key, keys) => [`/${command} no tiene la opción ${key}`, `Hay ${keys.join(' ')}`],
  twice: (field) => [`${field} está indicado dos veces.`, 'Indícalo una sola vez.'],
};
