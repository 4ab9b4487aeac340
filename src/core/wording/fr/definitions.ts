/** French: making, changing and deleting digests in chat. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const definition: Catalogue['definition'] = {
  create: 'Créer une revue',
  edit: 'Modifier',
  editTitle: 'Modifier une revue',
  copy: 'Copier',
  delete: 'Supprimer',
  save: 'Enregistrer',
  undo: 'Annuler',
  postHere: 'La publier ici',
  label: {
    title: 'Titre',
    sections: 'Sections, une par ligne',
    when: 'Heure, jours et fuseau horaire',
    time: 'Heure',
    days: 'Jours',
    timezone: 'Fuseau horaire',
    style: 'Style',
    limit: 'Sujets par édition, au plus',
  },
  hint: {
    sections: 'Diplomatie (3)\u00a0: sommet, traité, @Ada Brook, -sport. Un titre seul prend tout.',
    when: '07:30 weekdays Europe/Berlin\u00a0; off\u00a0: seulement quand vous la publiez',
    days: 'weekdays, daily, ou Mon, Wed, Fri\u00a0; off\u00a0: seulement à la main',
  },
  style: {
    brief: 'brief\u00a0: titres',
    standard: 'standard\u00a0: résumé et citations',
    quotes: 'quotes\u00a0: citations seules',
  },
  created: 'Créée\u00a0: ',
  changed: 'Modifiée\u00a0: ',
  restored: 'Rétablie\u00a0: ',
  deleted: 'Supprimée\u00a0: ',
  name: 'Nom\u00a0: ',
  askDelete: (subscriptions) =>
    subscriptions === 0
      ? 'Personne ne reçoit encore cette revue.'
      : `Cela met fin à ${plural(subscriptions, 'abonnement', 'abonnements')}. Vous pourrez annuler.`,
  missing: 'Ouvrez le formulaire, ou donnez le titre et les sections dans la commande.',
  how: 'Ouvrez le formulaire, ou donnez dans la commande ce qui doit changer.',
  more: (left) => `… et ${plural(left, 'autre sujet', 'autres sujets')}.`,
  noTitle: ['Une revue a besoin d’un titre.', null],
  sectionCount: (most) => [`Écrivez de 1 à ${most} sections, une par ligne.`, null],
  sectionTwice: (title) => [`Deux sections ont ce titre\u00a0: ${title}`, null],
  noSection: (line) => [
    `Ce n’est pas une section\u00a0: ${line}`,
    'Écrivez un titre de 100 caractères au plus, puis des thèmes et des personnes\u00a0: Diplomatie (3): sommet, @Ada Brook',
  ],
  noValue: {
    title: ['Un titre a de 1 à 100 caractères.', null],
    style: ['Écrivez brief, standard ou quotes.', null],
    limit: ['Écrivez un nombre de 1 à 100.', null],
  },
  titleTaken: (title, names) => [
    `Il y a déjà une revue de ce titre\u00a0: ${title}`,
    `Noms existants\u00a0: ${names.join(', ')}.`,
  ],
  tooMany: (most) => [`Il y a déjà ${most} revues ici.`, 'Supprimez-en une d’abord.'],
  inFile: (name) => [
    `${name} est définie dans un fichier, pour tous.`,
    'Faites une copie avec /digest copy et modifiez-la.',
  ],
  nowhere: [
    'Un message direct n’a pas de revues à lui.',
    'Lancez cette commande dans un salon de votre serveur ou espace de travail.',
  ],
};
