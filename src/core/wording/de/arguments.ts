/** German: what is wrong with the options of a command. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const argument: Catalogue['argument'] = {
  missing: (command, field) => `/${command}: ${field} fehlt.`,
  example: (example) => `Zum Beispiel: /${example}`,
  wrong: (field, reason, value) => `${field}: ${reason}, gefunden: ${value}`,
  oneOf: (values) => `erlaubt sind ${values.join(', ')}`,
  tooLong: (limit) => `darf höchstens ${limit} Zeichen haben`,
  notUnderstood: 'wird nicht verstanden',
  longLine: (length, limit) => [
    `Der Text hat ${number(length)} Zeichen. Erlaubt sind ${number(limit)}.`,
    'Schicken Sie einen kürzeren Text.',
  ],
  noText: (command, text, takes) => [
    `/${command} erwartet keinen weiteren Text, gefunden: ${text}`,
    takes.length === 0 ? `Schreiben Sie nur /${command}.` : `Möglich sind ${takes.join(', ')}.`,
  ],
  leftOver: (field, text) => [
    `${field} ist schon angegeben. Dieser Text ist zu viel: ${text}`,
    'Setzen Sie einen Wert aus mehreren Wörtern in Anführungszeichen.',
  ],
  noKey: (command, key, keys) => [`/${command} hat keine Option ${key}`, `Es gibt ${keys.join(' ')}`],
  twice: (field) => [`${field} ist zweimal angegeben.`, 'Geben Sie es einmal an.'],
};
