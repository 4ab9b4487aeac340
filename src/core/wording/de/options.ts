/** German: what an option takes that several commands share. A command's own options stand in its file. */

import type { Catalogue } from '../catalogue.ts';

export const option: Catalogue['option'] = {
  speaker: 'Wer es gesagt hat: ein Name in jeder üblichen Schreibweise.',
  about: 'Wörter im Zitat oder in seinem Satz.',
  source: 'Ein Medium, mit seinem Namen.',
  since: 'Ab wann: 7d, 24h, 2025-05-08, yesterday, last week.',
  until: 'Bis wann, dieser Tag eingeschlossen.',
  kind: 'direct (ganz in Anführungszeichen), mixed oder indirect (indirekte Rede).',
  modality: 'asserted (gesagt), denied (bestritten), not_said, asked, wished, future, fictional …',
  order: 'newest (neueste), oder then-now: was jemand früher sagte, neben dem Heutigen.',
  story: 'Ein Ereignis: seine Überschrift oder Wörter daraus.',
  time: 'Wann: 07:30. Ohne Angabe: die Zeiten des Überblicks.',
  timezone: 'Die Zeitzone: Europe/Berlin.',
  days: 'An welchen Tagen: weekdays, daily oder Mon, Wed, Fri.',
  keep: 'Wie viel von jedem Text bleibt: full, excerpt (alle Zitate) oder summary.',
  include: 'Nur Beiträge mit einem dieser Wörter, durch Kommas getrennt.',
  exclude: 'Keine Beiträge mit einem dieser Wörter, durch Kommas getrennt.',
  people: 'Nur Beiträge, die eine dieser Personen nennen.',
  sections: 'Nur Beiträge aus diesen Ressorts der Website.',
  languages: 'Sprachkürzel wie en, fr.',
  minwords: 'Beiträge mit weniger Wörtern bleiben draußen. 0: keine Grenze.',
  fulltext: 'Ob die Seite eines Beitrags gelesen wird, wenn der Feed ihn nur anreißt.',
  retention: 'Nach wie vielen Tagen ihre Artikel entfernt werden. 0: nie.',
  record: 'Ob die Texte Mitschriften sind: Ihre Beschriftungen sagen, wer spricht.',
  model: 'Ob Texte dieser Quelle an das Sprachmodell gehen dürfen: yes oder no.',
  latest: 'Wie viele der neuesten Artikel jetzt kommen. Ohne Angabe: 10.',
};
