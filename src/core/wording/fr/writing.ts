/** French: what stands beside the texts of a language model. */
import type { Catalogue } from '../catalogue.ts';

export const writing: Catalogue['writing'] = {
  by: {
    summary: 'Résumé par un modèle, d’après les phrases liées',
    story: 'Récit par un modèle d’après plusieurs médias et les phrases liées',
    lead: 'Chapeau par un modèle, d’après les phrases liées',
    answer: 'Réponse par un modèle, d’après les phrases liées',
    translation: 'Traduit par un modèle\u00a0; l’original est au-dessus, avec liens',
  },
  smallPrint:
    'Titres et citations sont les mots mêmes des médias, inchangés\u00a0; chaque lien mène à l’original. Ce qu’un modèle a écrit est signalé.',
  wrote: 'Écrit par un modèle\u00a0:',
  stopped: (count) => `retenu\u00a0: ${count}`,
  spent: 'Le modèle de langage a épuisé ses jetons du jour.',
  until: {
    soft: 'Jusqu’à minuit (UTC), seuls les chapeaux des éditions sont écrits\u00a0; les résumés sont des phrases des articles.',
    hard: 'Jusqu’à minuit (UTC), il n’écrit rien\u00a0; les résumés sont des phrases des articles.',
  },
  alsoSearched: 'Recherché aussi avec les mots d’un modèle\u00a0: ',
};
