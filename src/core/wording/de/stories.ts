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

export const exchange: Catalogue['exchange'] = {
  title: 'Wer wem antwortet',
  open: 'Gefragt und ohne Antwort',
  kinds: {
    rejects: [' weist zurück, was ', ' gesagt hat.'],
    backs: [' unterstützt, was ', ' gesagt hat.'],
    answers: [' antwortet auf das, was ', ' gesagt hat.'],
  },
  unanswered: { declined: ' wollte sich nicht äußern', silent: ' hat dem Medium nicht geantwortet' },
};

export const reviewed: Catalogue['reviewed'] = {
  title: 'Von Faktencheckern geprüft',
  of: ', zur Behauptung: ',
  theirs: 'Diese Urteile sind ihre eigenen. An dem, was wir zum Zitat sagen, ändern sie nichts.',
};
