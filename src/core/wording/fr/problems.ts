/** French: what the core cannot do with what a person wrote or pressed. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const problem: Catalogue['problem'] = {
  periodEmpty: ['since est après until.', 'Inversez les deux.'],
  noPeriod: (field, written) => [
    `${field}\u00a0: ce n’est pas une date\u00a0: ${written}`,
    'Écrivez 7d, 24h, 2025-05-08, yesterday, last week ou May 2025.',
  ],
  noSuchDate: ['Cette date n’existe pas.', 'Écrivez un congé ainsi\u00a0: 2026-12-24.'],
  noQuietHours: (written) => [
    `Ce ne sont pas des heures calmes\u00a0: ${written}`,
    'Écrivez 22:00-07:00, ou off.',
  ],
  noDay: (written) => [
    `Ce n’est pas un jour\u00a0: ${written}`,
    'Écrivez un jour ainsi\u00a0: 2026-12-24, plusieurs ainsi\u00a0: 2026-12-24..2027-01-02, ou off.',
  ],
  noLanguage: (written) => [
    `Ce n’est pas une langue\u00a0: ${written}`,
    'Écrivez de, en-GB ou pt-BR, ou off.',
  ],
  noZone: (written) => [
    `Ce n’est pas un fuseau horaire\u00a0: ${written}`,
    'Écrivez un fuseau comme Europe/Berlin ou America/New_York\u00a0; UTC convient aussi.',
  ],
  noTime: (written) => [`Ce n’est pas une heure\u00a0: ${written}`, 'Écrivez 07:30 ou 7:30pm.'],
  noDays: (written) => [
    `Ce ne sont pas des jours de la semaine\u00a0: ${written}`,
    'Écrivez mon-fri, sat, weekdays ou daily.',
  ],
  noSingleTime: ['Cette revue n’a pas une heure unique.', 'Indiquez une heure, comme 07:30.'],
  whichDigest: (names) => ['Quelle revue\u00a0?', digestsThere(names)],
  noDigest: (name, names) => [`Il n’y a pas de revue ${name}.`, digestsThere(names)],
  brokenDigest: (name, detail) => [
    detail === null
      ? `Le fichier de la revue ${name} contient une erreur.`
      : `Le fichier de la revue ${name} contient une erreur\u00a0: ${detail}`,
    detail === null
      ? 'L’exploitant de ce bot peut la corriger.'
      : 'Corrigez le fichier. pullquote check-config énumère toutes les erreurs.',
  ],
  noEdition: ['Cette édition n’existe pas.', 'digest history énumère les éditions avec leurs identifiants.'],
  noDelivery: ['Cet envoi n’existe pas.', 'digest history énumère les identifiants.'],
  stillSending: ['Le message est encore en cours d’envoi.', 'digest history montre le résultat.'],
  sharedDigest: [
    'Cette revue va aussi à d’autres serveurs ou espaces de travail, qui recevraient aussi cette édition.',
    'Donnez à ce salon sa propre heure avec /subscribe. Il a alors ses propres éditions.',
  ],
  digestWithoutReaders: ['Cette revue ne va encore nulle part.', 'Abonnez-y ce salon avec /subscribe.'],
  changesOfWhat: ['Sur quel sujet\u00a0?', 'Indiquez le sujet\u00a0: follow Putin about:trade changes:only'],
  followWhom: ['Qui voulez-vous suivre\u00a0?', 'Donnez un nom de la liste des personnes.'],
  followsTooMany: (most) => [
    `Vous suivez déjà ${number(most)} personnes.`,
    'Cessez d’abord d’en suivre une.',
  ],
  tooManySources: (sources) => [
    `Il y a déjà ${number(sources)} sources ici.`,
    'Retirez-en une dont vous n’avez plus besoin.',
  ],
  noStory: (written) => [
    `Aucun sujet enregistré ne correspond\u00a0: ${written}`,
    'Donnez son titre, des mots de celui-ci ou son identifiant.',
  ],
  whichArticle: [
    'Quel article du sujet\u00a0?',
    'Donnez son titre, des mots de celui-ci ou son identifiant.',
  ],
  storyGone: [
    'Le sujet ou ses articles ont changé entre-temps, ou n’existent plus.',
    'stories changes énumère les dernières modifications.',
  ],
  oneStory: ['C’est déjà un seul sujet.', null],
  sharedStory: [
    'D’autres serveurs ou espaces de travail voient aussi ces articles et verraient la modification.',
    'L’exploitant de ce bot peut la faire.',
  ],
  storiesApart: ['Ces articles sont dans des sujets différents.', 'Retirez-les sujet par sujet.'],
  onlyArticle: ['Le sujet n’a pas d’autre article.', null],
  longStory: [
    'Le sujet est trop long pour être déplacé.',
    'Réunissez-les dans l’autre sens, ou laissez ainsi.',
  ],
  undoneAlready: ['Cette modification est déjà annulée.', null],
  alreadyFollowed: (outlet, id) => [`${outlet} est déjà suivi, sous ${id}.`, null],
  foldersInConfiguration: ['Les dossiers s’ajoutent dans la configuration.', null],
  noAddress: (written) => [`Ce n’est pas une adresse\u00a0: ${written}`, null],
  noSource: (id) => [`Il n’y a pas de source ${id}.`, 'La liste des sources montre les noms.'],
  sharedSource: (outlet) => [
    `${outlet} est commun à tous les serveurs et espaces de travail.`,
    'L’exploitant de ce bot peut le changer dans la configuration.',
  ],
  otherWorkspacesButton: (command) => [
    'Ce bouton appartient à un autre espace de travail.',
    `Tapez plutôt /${command} ici.`,
  ],
  otherPersonsButton: (command) => [
    'Ce bouton est pour la personne qui a demandé.',
    `Tapez /${command} pour avoir le vôtre.`,
  ],
  oldButton: ['Ce bouton ne fonctionne plus.', 'Relancez la commande pour en avoir un nouveau.'],
  platformOff: (platform) => [
    `${platform} est désactivé.`,
    'Renseignez ses jetons. .env.example les énumère.',
  ],
};

function digestsThere(names: readonly string[]): string {
  return names.length === 0 ? 'Ajoutez un fichier au dossier digests.' : `Il y a\u00a0: ${names.join(', ')}.`;
}
