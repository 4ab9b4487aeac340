/** Portuguese: what is wrong with the options of a command. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const argument: Catalogue['argument'] = {
  missing: (command, field) => `/${command}: falta ${field}.`,
  example: (example) => `Por exemplo: /${example}`,
  wrong: (field, reason, value) => `${field}: ${reason}; recebido: ${value}`,
  oneOf: (values) => `aceita ${values.join(', ')}`,
  tooLong: (limit) => `aceita no máximo ${limit} caracteres`,
  notUnderstood: 'não foi entendido',
  longLine: (length, limit) => [
    `O texto tem ${number(length)} caracteres. O limite é ${number(limit)}.`,
    'Envie um texto mais curto.',
  ],
  noText: (command, text, takes) => [
    `/${command} não aceita mais texto; recebido: ${text}`,
    takes.length === 0 ? `Escreva apenas /${command}.` : `Aceita ${takes.join(', ')}.`,
  ],
  leftOver: (field, text) => [
    `${field} já foi indicado. Este texto está sobrando: ${text}`,
    'Coloque entre aspas um valor de várias palavras.',
  ],
  noKey: (command, key, keys) => [`/${command} não tem a opção ${key}`, `Há ${keys.join(' ')}`],
  twice: (field) => [`${field} foi indicado duas vezes.`, 'Indique uma vez só.'],
};
