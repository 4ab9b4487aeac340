/** French: what an option takes that several commands share. A command's own options stand in its file. */

import type { Catalogue } from '../catalogue.ts';

export const option: Catalogue['option'] = {
  speaker: 'Qui l’a dit\u00a0: un nom, dans n’importe quelle graphie courante.',
  about: 'Des mots de la citation ou de sa phrase.',
  source: 'Un média, par son nom.',
  since: 'Depuis quand\u00a0: 7d, 24h, 2025-05-08, yesterday, last week.',
  until: 'Jusqu’à quand, ce jour compris.',
  kind: 'direct (tout entre guillemets), mixed ou indirect (discours indirect).',
  modality: 'asserted (dit), denied (démenti), not_said, asked, hypothetical, wished, future, fictional.',
  order: 'newest (récentes), ou then-now\u00a0: les propos d’avant à côté de ceux d’aujourd’hui.',
  story: 'Un sujet\u00a0: son titre ou des mots de celui-ci.',
  time: 'Quand\u00a0: 07:30. Par défaut\u00a0: les heures de la revue.',
  timezone: 'Le fuseau horaire\u00a0: Europe/Berlin.',
  days: 'Quels jours\u00a0: weekdays, daily, ou Mon, Wed, Fri.',
  keep: 'Ce qui est gardé de chaque texte\u00a0: full, excerpt (les citations) ou summary.',
  include: 'Seulement les articles avec un de ces mots, séparés par des virgules.',
  exclude: 'Aucun article avec un de ces mots, séparés par des virgules.',
  people: 'Seulement les articles qui nomment une de ces personnes.',
  sections: 'Seulement les articles de ces rubriques du site.',
  languages: 'Codes de langue, comme en, fr.',
  minwords: 'Les articles de moins de mots sont écartés. 0\u00a0: sans limite.',
  fulltext: 'Si la page d’un article est lue quand le flux n’en donne que le début.',
  retention: 'Après combien de jours ses articles sont supprimés. 0\u00a0: jamais.',
  record: 'Si les textes sont des transcriptions\u00a0: leurs mentions disent qui parle.',
  model: 'Si ses textes peuvent être envoyés au modèle de langage\u00a0: yes ou no.',
  latest: 'Combien de ses derniers articles ajouter maintenant. Par défaut\u00a0: 10.',
};
