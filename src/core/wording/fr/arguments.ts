/** French: what is wrong with the options of a command. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const argument: Catalogue['argument'] = {
  missing: (command, field) => `/${command}\u00a0: il manque ${field}.`,
  example: (example) => `Par exemple\u00a0: /${example}`,
  wrong: (field, reason, value) => `${field}\u00a0: ${reason}\u00a0; reçu\u00a0: ${value}`,
  oneOf: (values) => `accepte ${values.join(', ')}`,
  tooLong: (limit) => `accepte ${limit} caractères au plus`,
  notUnderstood: 'n’est pas compris',
  longLine: (length, limit) => [
    `Le texte compte ${number(length)} caractères. La limite est de ${number(limit)}.`,
    'Envoyez un texte plus court.',
  ],
  noText: (command, text, takes) => [
    `/${command} n’accepte pas d’autre texte\u00a0; reçu\u00a0: ${text}`,
    takes.length === 0 ? `Écrivez seulement /${command}.` : `Sont acceptés\u00a0: ${takes.join(', ')}.`,
  ],
  leftOver: (field, text) => [
    `${field} est déjà indiqué. Ce texte est en trop\u00a0: ${text}`,
    'Mettez entre guillemets une valeur de plusieurs mots.',
  ],
  noKey: (command, key, keys) => [`/${command} n’a pas d’option ${key}`, `Il y a ${keys.join(' ')}`],
  twice: (field) => [`${field} est indiqué deux fois.`, 'Indiquez-le une seule fois.'],
};
