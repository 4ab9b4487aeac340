/** French passages with whoever speaks in each quotation. */
import type { Passages } from './passages.ts';

export const french: Passages = {
  development: [
    [
      '« Le pont restera fermé jusqu’à l’automne », a annoncé lundi la maire, Sylvie Carpentier, devant le conseil municipal.',
      'Sylvie Carpentier',
    ],
    [
      '« Nous avons tout donné, a déclaré M. Lemoine après la rencontre, mais l’adversaire était plus fort que nous. »',
      'Lemoine',
    ],
    [
      'Le ministre du Budget, Alain Frémont, a qualifié mardi ces accusations d’« absurdes » et annoncé une plainte en diffamation.',
      'Alain Frémont',
    ],
    [
      'Selon la police, la voiture était « hors d’état de rouler » et le conducteur n’avait pas de permis en règle.',
      'la police',
    ],
    [
      'L’avocate Nadège Morin assure que son client est « totalement étranger à cette affaire » et demande sa remise en liberté.',
      'Nadège Morin',
    ],
    [
      'Le chanteur présente son nouvel album, « Les Nuits claires », qui sortira en mai chez un petit label de Nantes.',
      null,
    ],
    [
      'La biologiste Anne Vasseur étudie les tourbières. « Elles sont nos meilleures alliées », explique-t-elle en enfilant ses bottes.',
      'Anne Vasseur',
    ],
    [
      'Le préfet Marc Delaunay a démenti l’information. Il n’a, dit-il, « jamais rencontré » le patron de cette entreprise.',
      'Marc Delaunay',
    ],
    [
      'D’après le sociologue Karim Bensaïd, ces chiffres ne sont « pas une surprise » : son équipe alertait déjà il y a deux ans.',
      'Karim Bensaïd',
    ],
    [
      '« C’est le plus beau jour de ma vie », a confié la gagnante, Élodie Perrin, avant de fondre en larmes.',
      'Élodie Perrin',
    ],
    [
      'Le chef de l’opposition, Yves Garnier, a dénoncé une « journée noire pour la démocratie » et réclamé un vote au Parlement.',
      'Yves Garnier',
    ],
    [
      'Un voisin, qui a requis l’anonymat, raconte : « Il y a eu un grand bruit, puis plus rien. C’était le silence complet. »',
      'Un voisin',
    ],
    [
      'Sur la pancarte, on pouvait lire « Touche pas à ma forêt ». Ils étaient trois cents à défiler dimanche dans le village.',
      null,
    ],
    [
      'Interrogé sur des élections anticipées, le chef du parti, Thierry Falque, a répondu : « Nous en parlerons le moment venu. »',
      'Thierry Falque',
    ],
    [
      '« Ce n’était pas un accident », affirme une lettre reçue mardi par plusieurs rédactions. La police vérifie son origine.',
      null,
    ],
    [
      '« L’homme a agi seul », a précisé le procureur de la République, Luc Hamelin. « Il avait tout préparé. »',
      'Luc Hamelin',
      'Luc Hamelin',
    ],
    [
      'Pour l’économiste Claire Rozier, cet impôt est « une erreur » qui frappera surtout les petites entreprises rurales.',
      'Claire Rozier',
    ],
    [
      'La ministre des Armées, Hélène Caron, nie l’existence d’un « accord secret » avec le constructeur du drone.',
      'Hélène Caron',
    ],
    [
      '« On ne peut pas jouer comme ça », a pesté l’entraîneur Denis Roche. Son équipe a encaissé quatre buts à Dijon.',
      'Denis Roche',
    ],
    [
      'Les enquêteurs privilégient la piste criminelle. « Il y a plusieurs départs de feu », a indiqué un porte-parole des pompiers.',
      'un porte-parole des pompiers',
    ],
    [
      'La « règle d’or » budgétaire est inscrite dans le traité depuis des années et revient dans tous les débats.',
      null,
    ],
    [
      '« Il est grand temps que l’État agisse », estime la directrice de l’association, Odile Brunet, qui réclame des moyens.',
      'Odile Brunet',
    ],
    [
      'L’autrice Lise Aubry se souvient : « Chez nous, il n’y avait pas de livres, seulement le catalogue de vente. »',
      'Lise Aubry',
    ],
    [
      '« Entrez, entrez ! », lance le boulanger Hugues Martel depuis le fournil. Ça sent le seigle et la radio grésille.',
      'Hugues Martel',
    ],
    [
      'Le groupe a rejeté ces critiques, les jugeant « infondées ». Toutes les règles ont été respectées, assure sa direction.',
      'Le groupe',
    ],
    [
      'La chercheuse Maud Tessier évoque « la plus forte vague depuis le début des mesures » sur cette partie du littoral.',
      'Maud Tessier',
    ],
    [
      'Le juge a motivé sa décision par la « particulière gravité » des faits. Me Paul Rivière a aussitôt fait appel.',
      null,
    ],
    [
      '« Mon père aurait détesté ça, sourit sa fille Julie Kessel, mais il l’aurait fait pour nous, sans hésiter. »',
      'Julie Kessel',
    ],
    [
      'Le président Ivan Marchal a dit ne voir « aucune raison de se presser ». Son rival Antoine Belin parle d’une « faute ».',
      'Ivan Marchal',
      'Antoine Belin',
    ],
    [
      '« Nous ne savons pas encore », a reconnu la ministre. Monique Sallier avait été entendue auparavant par la commission.',
      null,
    ],
    [
      'Le maire, Joël Pasquier, ne décolère pas. « On nous a menti », lâche-t-il en montrant les fissures du gymnase.',
      'Joël Pasquier',
    ],
    [
      '« Le virus circule moins », s’est félicitée Carole Dupin, directrice de l’agence régionale de santé, jeudi matin.',
      'Carole Dupin',
    ],
    [
      'Le témoin a dit n’avoir vu que « des ombres ». « J’ai couru », a ajouté Mme Bordier à la barre du tribunal.',
      null,
      'Bordier',
    ],
    [
      '« La grève continue », ont prévenu les syndicats dans un communiqué. Aucun train ne circulera mercredi vers le sud.',
      'les syndicats',
    ],
    [
      'Aux yeux de l’historien Benoît Charpin, il s’agit d’« un tournant ». Il le compare aux grandes grèves d’avant-guerre.',
      'Benoît Charpin',
    ],
    [
      '« Je n’ai rien à me reprocher », a répété l’ancien trésorier, Gilles Moreau, à la sortie de son audition de jeudi.',
      'Gilles Moreau',
    ],
    [
      'Kylian Rousset ne regrette rien : « J’ai tenté ma chance à l’étranger et j’ai appris une langue, c’est déjà beaucoup. »',
      'Kylian Rousset',
    ],
    [
      'L’agence précise que le rapport, intitulé « Un été brûlant », sera publié en ligne à la fin de la semaine prochaine.',
      null,
    ],
    [
      '« Notre récolte est perdue », se désole l’agriculteur Rémi Jolivet. Il montre les grappes noircies par le gel.',
      'Rémi Jolivet',
    ],
    [
      'Le porte-parole du gouvernement, Éric Santoni, a salué « un accord équilibré » qui, selon lui, protège les salariés.',
      'Éric Santoni',
    ],
  ],
  heldOut: [
    [
      '« L’électricité est coupée depuis hier », rapporte Jean-Marc Noël, adjoint au maire, joint par téléphone dans la vallée.',
      'Jean-Marc Noël',
    ],
    [
      '« Ce but n’était pas valable, a tonné le président du club, Bruno Cazal, tout le stade l’a vu sauf l’arbitre. »',
      'Bruno Cazal',
    ],
    [
      'La ministre de l’Intérieur, Brigitte Thomas, a jugé le projet « mal ficelé » et promis ses propres mesures avant l’été.',
      'Brigitte Thomas',
    ],
    [
      'Selon le ministère, les analyses sont « rassurantes ». D’autres résultats doivent arriver avant la fin de la semaine.',
      'le ministère',
    ],
    [
      'L’apiculteur Guy Decker s’inquiète : « S’il gèle encore en avril, nous perdrons la moitié de la récolte de miel. »',
      'Guy Decker',
    ],
    [
      'Le musée ouvre samedi l’exposition « Lumière et fer ». Le commissaire Paul Langlois a réuni des œuvres de dix pays.',
      null,
    ],
    [
      'La médecin Nadia Petrov travaille au camp depuis mars. « Nous n’avons presque plus de pansements », dit-elle au téléphone.',
      'Nadia Petrov',
    ],
    [
      'Le président de la fédération, Hubert Martin, réfute ces accusations. Elles sont « inventées », a-t-il dit à Lyon.',
      'Hubert Martin',
    ],
    [
      'Le parti a rejeté la proposition et dénoncé un « cadeau aux plus riches » que personne ne pourrait financer.',
      'Le parti',
    ],
    [
      'Sur un mot laissé à la porte, il avait écrit « Je reviens tout de suite ». Depuis ce matin-là, nul ne l’a revu.',
      null,
    ],
    [
      'D’après le géologue Henri Fabre, la pente reste « instable ». La route située en contrebas demeure donc fermée.',
      'Henri Fabre',
    ],
    [
      '« J’ai du mal à y croire », a réagi le lauréat, Georges Hivert. « Ma mère ne va pas dormir de la nuit. »',
      'Georges Hivert',
      'Georges Hivert',
    ],
    [
      'La cheffe du groupe socialiste, Sylvie Arnaud, met en garde contre une « usine à gaz » et réclame des règles communes.',
      'Sylvie Arnaud',
    ],
    [
      'Une habitante témoigne : « Nous avons pris les enfants et nous avons couru, sans chaussures et sans manteaux. »',
      'Une habitante',
    ],
    [
      'Le président de la chambre d’agriculture, Aloïs Hubert, déplore : « À ces prix, aucune ferme ne peut survivre ici. »',
      'Aloïs Hubert',
    ],
    [
      '« Nous retournerons chaque pierre », a promis le commissaire Laurent Émery en présentant la nouvelle cellule d’enquête.',
      'Laurent Émery',
    ],
    [
      'Questionné sur son avenir, le gardien Milan Dornier a simplement dit : « Mon contrat court encore deux ans. »',
      'Milan Dornier',
    ],
    [
      '« Merci de patienter », indique le site de l’administration. Nul ne sait quand le logiciel fonctionnera de nouveau.',
      null,
    ],
    [
      '« Le béton était de mauvaise qualité », a expliqué l’expert Pierre Sorel. « Les piliers n’ont jamais été contrôlés. »',
      'Pierre Sorel',
      'Pierre Sorel',
    ],
    [
      'Le roman « La Route du sel », de Karine Moulin, figure depuis huit semaines parmi les meilleures ventes du pays.',
      null,
    ],
    [
      '« Avant, il y avait quarante chalutiers », raconte le pêcheur Yann Le Goff. Il montre le bassin vide. « Il en reste trois. »',
      'Yann Le Goff',
      'Yann Le Goff',
    ],
    [
      'L’analyste Ruth Sandoz estime que le cours est « totalement surévalué » et conseille la prudence aux épargnants.',
      'Ruth Sandoz',
    ],
    [
      '« Rien ne change », a dit le ministre dans la soirée. La secrétaire d’État Doris Camus avait laissé entendre le contraire.',
      null,
    ],
    [
      'L’attaquant Félix Arnoux a eu de la chance. « Le médecin parle d’une simple contusion », a-t-il rapporté samedi matin.',
      'Félix Arnoux',
    ],
    [
      '« C’est un miracle que personne ne soit blessé », a commenté une porte-parole de la police, le soir, devant les ruines.',
      'une porte-parole de la police',
    ],
    [
      'Le président de région, Guy Olivier, salue « un grand succès » ; la députée Maya Cruz y voit « un renoncement ».',
      'Guy Olivier',
      'Maya Cruz',
    ],
    [
      'Le « bouclier tarifaire » fut la grande promesse du gouvernement, mais plus personne n’en parle aujourd’hui à Paris.',
      null,
    ],
    [
      '« Il n’y a pas lieu de paniquer », a assuré Gérard Stoll, médecin de santé publique. L’eau doit encore être bouillie.',
      'Gérard Stoll',
    ],
    [
      'L’acteur Tim Rochet se rappelle les répétitions : « On avait froid, on riait et on ne dormait jamais assez. »',
      'Tim Rochet',
    ],
    [
      '« Ça redonne courage », juge l’institutrice Anne Wolff, qui enseigne depuis douze ans dans cette école de banlieue.',
      'Anne Wolff',
    ],
    [
      'L’entreprise dément toute « négligence ». Les installations, souligne-t-elle, ont été contrôlées l’an dernier.',
      'L’entreprise',
    ],
    [
      'De l’avis de l’historien Jean Vagnier, on assiste à « une répétition ». Le même climat régnait dans les années vingt.',
      'Jean Vagnier',
    ],
    [
      '« Les traces sont exceptionnelles », se réjouit la commissaire Irène Baumann, qui croit à une élucidation rapide.',
      'Irène Baumann',
    ],
    [
      '« Nous ne voulions pas être célèbres, dit le batteur Ben Collet, nous voulions faire du bruit et quitter le village. »',
      'Ben Collet',
    ],
    [
      'Sur le mur s’étalait en rouge la phrase « Nous n’oublions rien ». Le gardien l’a fait effacer avant midi.',
      null,
    ],
    [
      'Le gouverneur de la banque centrale, Émile Stadel, prévient que les taux resteront « durablement » élevés en Europe.',
      'Émile Stadel',
    ],
    [
      '« Où est passé l’argent ? », demande Josiane Tourneur, présidente du comité des habitants, au sortir de la réunion.',
      'Josiane Tourneur',
    ],
    [
      'Mme Laroche l’assure : « Personne ne sera licencié ». Les ouvriers, eux, n’y croient guère et bloquent l’usine.',
      'Laroche',
    ],
    [
      'Le syndicat reproche à la direction « un mépris total » et appelle les salariés à cesser le travail vendredi.',
      'Le syndicat',
    ],
    [
      '« Le fleuve a encore monté de dix centimètres cette nuit », a fait savoir la préfecture dans un point publié à l’aube.',
      'la préfecture',
    ],
  ],
};
