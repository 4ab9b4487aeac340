/** German: a story and its context. */

import type { Catalogue } from '../catalogue.ts';

export const context: Catalogue['context'] = {
  none: 'Zu diesem Thema ist nichts gespeichert: ',
  around: 'Rund um das Zitat',
  said: 'Gesagt am ',
  published: 'Veröffentlicht ',
  undated: 'Ohne Datum · gespeichert ',
  occasion: 'Anlass',
  background: 'Hintergrund',
  people: 'Wer ist wer',
  timeline: 'Verlauf',
  quotes: 'Belegt',
  spoke: ' belegt',
  notice: (title) => `Kontext: ${title}`,
};
