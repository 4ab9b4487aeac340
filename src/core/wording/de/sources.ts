/** German: sources and changes to them. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const sources: Catalogue['sources'] = {
  news: (count) => `Neues von ${plural(count, 'Quelle', 'Quellen')}`,
  moreNews: (count) => `Und ${plural(count, 'weitere Quelle', 'weitere Quellen')}. /sources list zeigt alle.`,
  nowhere: [
    'Eine Direktnachricht hat keine eigenen Quellen.',
    'Rufen Sie den Befehl in einem Kanal Ihres Servers oder Workspace auf.',
  ],
};
