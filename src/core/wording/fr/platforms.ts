/** French: what only one platform says. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const slack: Catalogue['slack'] = {
  lateForm: ['Slack n’a pas ouvert le formulaire à temps.', 'Réessayez.'],
  noToken: [
    'Pullquote a perdu l’accès à cet espace de travail et ne peut rien lire ni publier ici.',
    'Un administrateur peut le réinstaller.',
  ],
  cancel: 'Annuler',
  noFile:
    'Le fichier n’a pas pu être ajouté. La personne qui gère l’application peut autoriser files:write (OAuth & Permissions, Reinstall).',
  noPicture:
    'L’image n’a pas pu être ajoutée. La personne qui gère l’application peut autoriser files:write (OAuth & Permissions, Reinstall).',
  leftOut: (parts) =>
    `${plural(parts, 'autre partie manque', 'autres parties manquent')}\u00a0: demandez moins à la fois.`,
  agent: {
    title: 'Vous pouvez demander',
    status: 'cherche dans les archives…',
    prompts: {
      speakers: 'Qui est le plus cité\u00a0?',
      show: 'Montrer la dernière revue',
      subscribe: 'M’envoyer une revue',
      help: 'Que puis-je demander\u00a0?',
    },
  },
  home: {
    notice: 'Pullquote\u00a0: qui a dit quoi, mot pour mot.',
    about: 'Qui a dit quoi, mot pour mot et avec le contexte.',
    setUp: 'Installer dans un canal',
    subscribe: 'S’abonner',
    follow: 'Suivre une personne',
    help: 'Aide',
  },
  allCommands: 'Qui a dit quoi, mot pour mot\u00a0: toutes les commandes, et l’aide.',
  install: {
    notInstalled: 'Non installé',
    cancelled: 'Slack indique que l’installation a été annulée.',
    tooLate: (path) =>
      `Cette page a été ouverte trop tard ou depuis un autre endroit. Recommencez sur ${path}.`,
    stopping: (path) => `Pullquote est en cours d’arrêt. Recommencez dans un instant sur ${path}.`,
    noToken: (path) => `Slack n’a pas envoyé de jeton. Recommencez sur ${path}.`,
    installed: 'Installé',
    inOrganisation: (name) =>
      `Pullquote est dans l’organisation ${name}. Un administrateur de l’organisation l’ajoute aux espaces de travail ; tapez-y /pullquote setup dans un canal.`,
    inWorkspace: (name) =>
      `Pullquote est dans ${name ?? 'votre espace de travail'}. Tapez /pullquote setup dans un canal.`,
  },
};

export const prompt: Catalogue['prompt'] = {
  noNumber: (at) => `Il n’y a pas de [${at}] à choisir. Tapez /help pour voir les commandes.`,
  broken: 'Une erreur s’est produite\u00a0; le journal en dit plus.',
  oneOf: (values) => `au choix\u00a0: ${values}`,
  initial: (value) => `vide\u00a0: ${value}`,
  optional: 'peut rester vide',
};

export const discord: Catalogue['discord'] = {
  welcome: {
    notice: 'Pullquote est là',
    about: 'Pullquote montre qui a dit quoi dans l’actualité, mot pour mot, avec la source.',
    setUp: ['Tapez ', ' pour choisir un salon, une revue et une heure.'],
    ask: ['Tapez ', ' ou ', ' pour poser une question tout de suite.'],
    help: ['Tapez ', ' pour tout le reste.'],
    permission: 'L’installation demande la permission Gérer le serveur. Pullquote ne lit aucun message.',
  },
};
