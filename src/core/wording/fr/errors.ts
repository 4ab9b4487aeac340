/** French: what cannot be done, and what to do instead. */

import type { Catalogue } from '../catalogue.ts';

export const errors: Catalogue['errors'] = {
  broken: (id) => `Une erreur s’est produite (${id}). Le journal en dit plus sous cet identifiant.`,
  storeFailed: (id) => `C’est impossible pour l’instant (${id}). L’exploitant de Pullquote est averti.`,
  unknownButton: ['Ce bouton ne fonctionne plus.', 'Relancez la commande.'],
  managersOnly: (command) => [
    `/${command} est réservé à l’administration de ce serveur ou espace de travail.`,
    'Adressez-vous à elle.',
  ],
  gone: ['Ceci n’est plus enregistré.', 'Cherchez quelques-uns de ses mots.'],
  noSuchCommand: 'Cette commande n’existe pas',
  nearestCommands: 'Des commandes proches figurent ci-dessous. Toutes les commandes\u00a0: ',
  seeHelp: 'Toutes les commandes\u00a0: ',
  help: 'Aide',
  form: { notice: 'Pas encore enregistré\u00a0:', correct: 'Corriger' },
};

export const place: Catalogue['place'] = {
  missing: 'Ce salon n’est pas prêt\u00a0:',
  retry: 'Réessayer',
  level: { ok: 'bon\u00a0: ', warning: 'conseil\u00a0: ', error: 'manque\u00a0: ' },
  unpublished: {
    notice: (place) => `Un message dans ${place} n’a pas été publié.`,
    before: 'Un message dans ',
    after: (reason) =>
      ` est bien là, mais n’a pas été publié sur les serveurs qui suivent le salon : ${reason} Autorisez Pullquote à y envoyer des messages, puis publiez-le depuis le menu du message.`,
  },
  paused: {
    notice: (place) => `Les envois vers ${place} sont suspendus.`,
    before: 'Les envois vers ',
    after: (reason) =>
      ` sont suspendus. ${reason} Il y en a peut-être d’autres\u00a0: /pullquote status les montre tous.`,
  },
  noChannel: 'Faites-le dans un salon d’un serveur ou espace de travail.',
  noInbox: 'Il n’y a pas de message direct ici. Faites-le sur Discord ou Slack.',
  notChannel: (channel) => `Ce salon n’existe pas ici\u00a0: ${channel}`,
  untold: (channel) => [
    `Impossible de vérifier si ce salon existe ici\u00a0: ${channel}`,
    'Réessayez dans une minute.',
  ],
};
