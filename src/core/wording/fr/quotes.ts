/** French: quotes, who is quoted, what became of a quote, and their export. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

const languageNames = new Intl.DisplayNames('fr', { type: 'language' });

export const quotes: Catalogue['quotes'] = {
  notice: ({ quotes, more }) =>
    `${more ? 'au moins ' : ''}${plural(quotes, 'citation attestée', 'citations attestées')}`,
  by: ' de ',
  about: ' sur ',
  from: ' chez ',
  kinds: {
    direct: ' au discours direct',
    mixed: ' en partie entre guillemets',
    indirect: ' au discours indirect',
  },
  modalities: {
    asserted: ', affirmées',
    denied: ', démenties',
    not_said: ', non dites',
    asked: ', demandées',
    hypothetical: ', hypothétiques',
    wished: ', souhaitées',
    future: ', pas encore dites',
    fictional: ', de fiction',
  },
  until: ' jusqu’au ',
  instead: (words) => `Sur ${words}`,
  namesakes: 'Autres personnes de ce nom\u00a0:',
  shown: (first, last, statements, more) =>
    `Déclarations ${number(first)} à ${number(last)} sur ${number(statements)}${more ? ' et plus' : ''}`,
  none: 'Aucune citation enregistrée ne correspond.',
  noneSuch: 'Aucune citation enregistrée',
  inLanguage: (language) =>
    `Même personne, même jour, mêmes chiffres et noms, langue\u00a0: ${languageNames.of(language) ?? language}`,
  speakersUnknown: (language) =>
    `Pullquote ne sait pas dire qui parle dans cette langue\u00a0: ${languageNames.of(language) ?? language}. Les mots entre guillemets sont montrés sans nom.`,
  shorter: 'Plus court, chez ',
  different: 'Formulé autrement chez ',
  pairs: (pairs) => `${plural(pairs, 'déclaration', 'déclarations')} à côté d’une plus ancienne`,
  noPairs: 'Aucune déclaration à ce sujet à côté d’une plus ancienne.',
  earlier: 'Avant',
  later: 'Maintenant',
  changed: 'Mots différents marqués\u00a0: ',
  pairsNeedSpeaker: [
    'Les propos de qui, et sur quoi\u00a0?',
    'Nommez une personne et un sujet\u00a0: /quotes speaker:Putin about:trade order:then-now',
  ],
};

export const corrected: Catalogue['corrected'] = {
  words: 'Le média a changé ces mots depuis qu’ils ont été montrés. Les nouveaux mots\u00a0:',
  speaker: 'Le média nomme désormais une autre personne pour ces mots\u00a0:',
  dropped: 'Le média a retiré ces mots.',
  withdrawn: 'L’article qui portait ces mots a été retiré.',
};

export const fromRecord: Catalogue['fromRecord'] = {
  cut: {
    exact: 'Dans la transcription, mot pour mot\u00a0: ',
    shortened: 'Dans la transcription, avec les mots marqués en plus\u00a0: ',
    spliced: 'Assemblé à partir de plusieurs passages de la transcription\u00a0: ',
    reworded: 'Dans la transcription en d’autres mots, marqués\u00a0: ',
  },
  around: 'Avant et après',
  short: {
    exact: 'Mot pour mot dans la transcription',
    shortened: 'Abrégé par rapport à la transcription',
    spliced: 'Assemblé à partir de la transcription',
    reworded: 'Reformulé par rapport à la transcription',
  },
};
