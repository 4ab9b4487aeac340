/** French: what commands say of themselves and answer. */

import type { CommandTexts } from '../../commands/index.ts';
import { number, plural } from './numbers.ts';

const DIGEST = 'Une revue, par son nom ou son titre.';
const DIGEST_HERE = 'Une revue. Par défaut\u00a0: toutes celles de ce salon.';
const CHANNEL = 'Quel salon. Par défaut\u00a0: celui-ci.';
const OWN_SOURCE = 'Une source de ce serveur ou espace de travail, par son nom.';
const ADDRESS = 'Un site ou un flux.';

const subscriptions = (count: number) => plural(count, 'abonnement', 'abonnements');

export const commands: CommandTexts = {
  quotes: { summary: 'Citations exactes et datées, par personne, thème, média et période.' },
  card: {
    summary: 'Une citation en image, ou un graphique\u00a0: qui a été cité, et quand.',
    options: { show: 'quote (l’image d’une citation), speakers ou timeline (graphiques).' },
    notice: { quote: 'Citation en image', speakers: 'Qui a été cité', timeline: 'Quand cela a été dit' },
    counted: (quotes) => `Les ${number(quotes)} citations les plus récentes sont comptées.`,
    undated: 'Aucune de ces citations n’a de date.',
    no: {
      unsaid: 'Pas d’image\u00a0: personne n’est donné comme ayant affirmé ces mots.',
      reported:
        'Pas d’image\u00a0: seuls des mots entre guillemets sont mis en image, et ceux-ci sont au discours indirect.',
      changed: 'Pas d’image\u00a0: le média a changé ou retiré ces mots.',
      'too-long':
        'Pas d’image\u00a0: les mots sont trop longs pour y être lus, et une citation n’est jamais coupée.',
      'no-letters': 'Pas d’image\u00a0: aucune police de Pullquote n’a tous ses caractères.',
    },
  },
  context: {
    summary:
      'L’essentiel autour d’un sujet ou d’une citation\u00a0: circonstances, dates, contexte, personnes.',
    options: { topic: 'Un thème, un titre ou des mots d’une citation.' },
  },
  ask: {
    summary: 'Une question sur l’actualité, avec les seuls articles enregistrés pour réponse.',
    options: { question: 'Une question sur l’actualité enregistrée.' },
    found: (pieces) => plural(pieces, 'élément de réponse', 'éléments de réponse'),
    none: 'Aucun article enregistré n’y répond.',
    unsure: 'Aucun passage enregistré n’y répond avec certitude.',
    nearest: {
      within: 'Les passages les plus proches\u00a0:',
      otherTimes: 'Les passages les plus proches datent d’une autre période\u00a0:',
      otherSources: 'Les passages les plus proches viennent d’autres médias\u00a0:',
    },
    searched: (articles, outlets) =>
      `Recherche dans ${plural(articles, 'article', 'articles')} de ${plural(outlets, 'média', 'médias')}`,
    only: ', seulement ',
    onlyFrom: ', seulement de ',
    follows: 'L’article continue\u00a0:',
    silent: 'Rien d’enregistré à ce sujet chez\u00a0: ',
  },
  check: {
    summary: 'Cette citation est-elle vraie\u00a0? Compare des mots, ou tout un message, aux citations.',
    options: {
      words: 'Les mots à vérifier, ou tout un message avec des citations.',
      draft: 'Un brouillon dont toutes les citations sont vérifiées : .md, .html, .txt ou .docx.',
    },
    action: 'Vérifier les citations',
  },
  story: {
    summary: 'Un événement\u00a0: les médias, qui a dit quoi côte à côte, et la chronologie.',
    none: 'Aucun sujet enregistré ne correspond à\u00a0: ',
    notice: (title) => `Sujet\u00a0: ${title}`,
    told: (articles, outlets) =>
      `${plural(articles, 'article', 'articles')} de ${plural(outlets, 'média', 'médias')}`,
    sides: 'Qui a dit quoi',
    chosen: (shown, speakers, each, all) =>
      speakers === 1
        ? `${number(each)} sur ${plural(all, 'déclaration', 'déclarations')}. Les citations directes viennent d’abord.`
        : `${number(shown)} personnes sur ${number(speakers)}, ${plural(each, 'déclaration', 'déclarations')} chacune, sur ${number(all)}. D’abord les plus citées, puis les citations directes.`,
    why: (at) => (at === 0 ? 'Pourquoi\u00a0?' : `Pourquoi le n° ${at + 1}\u00a0?`),
    all: (speaker) => `Tout de ${speaker}`,
    outlets: 'Médias',
    timeline: 'Chronologie',
    noQuotes: 'Aucune citation attestée.',
    others: 'Autres sujets correspondants',
    takeOut: 'Retirer\u00a0: ',
  },
  speakers: {
    summary: 'Qui est le plus cité, et dans combien de médias.',
    none: 'Aucun article enregistré ne cite qui que ce soit.',
    only: 'Comptées\u00a0:',
    newest: (quotes) =>
      `Seules les ${number(quotes)} citations les plus récentes de cette période sont comptées.`,
    notice: (named, all) =>
      `${plural(all, 'citation attestée', 'citations attestées')}, dont ${number(named)} avec un nom`,
    share: (top, percent) => `Les ${number(top)} premières personnes totalisent ${percent} % des citations`,
    unnamed: (percent) => `${percent} % sont sans nom ou ne sont pas des affirmations`,
    row: (quotes, outlets) =>
      `${plural(quotes, 'citation', 'citations')}, ${plural(outlets, 'média', 'médias')}`,
    columns: { speaker: 'Personne', quotes: 'Citations', outlets: 'Médias' },
  },
  'card here': {
    summary: 'La première citation d’un message qui est enregistrée, en image.',
    action: 'Citation en image',
    none: 'Pas d’image\u00a0: aucune citation de ce message n’est enregistrée mot pour mot.',
    check: 'Vérifier les citations',
  },
  'quotes here': {
    summary: 'Les citations principales de l’article vers lequel mène un message.',
    action: 'Qui dit quoi ici\u00a0?',
    notice: (title) => `Qui dit quoi dans : ${title}`,
    noLink: 'Ce message ne contient aucun lien vers un article.',
    unknown: 'Aucun article n’est enregistré sous ces liens\u00a0:',
    noQuotes: 'Personne n’est cité dans cet article.',
  },
  'export quotes': {
    summary: 'Des citations avec leurs références, dans un fichier.',
    options: { format: 'csv, json ou md.' },
    notice: (written) => plural(written, 'citation', 'citations'),
    first: (written, { quotes, more }) =>
      `Les ${number(written)} premières citations sur ${more ? 'au moins ' : ''}${number(Math.max(written, quotes))}`,
  },
  'digest create': {
    summary: 'Créer une revue pour ce serveur ou espace de travail.',
    options: {
      title: 'Son titre.',
      sections: 'Sections\u00a0: Diplomatie (3): sommet, @Ada Brook, -sport. | commence la suivante.',
      style: 'brief, standard ou quotes.',
      limit: 'Combien de sujets une édition a au plus.',
    },
  },
  'digest edit': {
    summary: 'Modifier une revue créée dans le chat.',
    options: {
      title: 'Son titre.',
      sections: 'Sections\u00a0: Diplomatie (3): sommet, @Ada Brook, -sport. | commence la suivante.',
      style: 'brief, standard ou quotes.',
      limit: 'Combien de sujets une édition a au plus.',
      name: DIGEST,
    },
  },
  'digest copy': {
    summary: 'Créer une revue à partir d’une autre, pour la modifier.',
    options: { name: DIGEST, title: 'Son titre.' },
  },
  'digest delete': {
    summary: 'Supprimer une revue créée dans le chat. Demande d’abord, et s’annule.',
    options: { name: DIGEST },
  },
  'digest restore': { summary: 'Rétablit une revue supprimée.' },
  'digest show': {
    summary: 'Une revue telle qu’elle serait maintenant. Rien n’est publié.',
    options: { name: DIGEST },
  },
  'digest list': { summary: 'Les revues.' },
  'digest history': { summary: 'Les éditions passées d’une revue.', options: { name: DIGEST } },
  'digest why': {
    summary: 'Pourquoi un article est à sa place dans une édition, et ce qui a été écarté.',
    options: { item: 'Une édition, ou un de ses articles\u00a0: tapez son titre.' },
  },
  'digest missed': {
    summary: 'Les meilleurs sujets depuis votre dernière visite, en trois lignes.',
    options: { name: 'Seulement ce que demande cette revue. Sans elle\u00a0: votre seule revue, ou tout.' },
    notice: (stories, more) =>
      stories === 0
        ? 'Vous n’avez rien manqué.'
        : `Vous avez manqué ${more ? 'au moins ' : ''}${plural(stories, 'sujet', 'sujets')}.`,
    since: 'Depuis ',
    all: (stories) => `Afficher les ${number(stories)}`,
  },
  'digest corrections': {
    summary: 'Les mots que des médias ont changés ou retirés après coup, et qui en a été averti.',
  },
  'sources list': {
    summary: 'Les sources, leur nombre d’articles et leur état.',
    none: 'Pas encore de source. Ajoutez-en une avec /sources add, ou dans la configuration.',
    notice: (sources) => plural(sources, 'source', 'sources'),
    articles: (articles) => plural(articles, 'article', 'articles'),
    newest: ', le plus récent ',
    paused: 'suspendue',
  },
  'digest publish': {
    summary: 'Publier une édition maintenant.',
    options: { name: DIGEST },
    askPublish: (reach) =>
      reach === 'channel'
        ? 'Une édition sera publiée maintenant dans ce salon. Un message publié ne se reprend pas.'
        : 'Une édition sera envoyée maintenant à tous les abonnés. Un message publié ne se reprend pas.',
    publishNow: 'Publier maintenant',
    published: (edition, stories, places) =>
      `Le n° ${edition}, avec ${plural(stories, 'sujet', 'sujets')}, part vers ${plural(places, 'destination', 'destinations')}.`,
    taken: 'Une édition existe déjà pour cette minute. Réessayez dans une minute.',
    nothingNew: 'Rien de nouveau depuis la dernière édition\u00a0: aucune n’a été faite.',
    off: 'Non envoyé, car sa plateforme est désactivée\u00a0: ',
    takeBack: 'Annuler les envois en attente',
  },
  'digest resend': {
    summary: 'Renvoyer un message d’une édition.',
    options: { delivery: 'Un message d’une édition\u00a0; l’historique a un bouton pour chacun.' },
    askResend: (sure) =>
      sure
        ? 'est déjà en place. Il y serait deux fois.'
        : 'est peut-être déjà en place. Regardez d’abord, sinon il risque d’y être deux fois.',
    resendNow: 'Renvoyer',
    resent: 'est renvoyé.',
  },
  'digest cancel': {
    summary: 'Annuler les messages d’une édition qui ne sont pas encore partis.',
    options: { edition: 'Une édition\u00a0; l’historique les énumère.' },
    cancelled: (posts) =>
      posts === 0
        ? 'Aucun message n’est en attente.'
        : `${plural(posts, 'message annulé', 'messages annulés')}.`,
  },
  subscribe: {
    summary: 'Une revue pour ce salon (administration) ou en message direct, quand vous voulez.',
    options: { digest: DIGEST },
    which: 'Quelle revue\u00a0?',
    noDigests: 'Il n’y a pas encore de revue.',
    done: (kind, changed) =>
      changed
        ? 'Modifié\u00a0:'
        : kind === 'channel'
          ? 'Ce salon reçoit désormais'
          : 'Vous recevez désormais en message direct\u00a0:',
    next: 'Prochaine\u00a0: ',
    manual: 'Elle est publiée à la main.',
    show: 'Voir maintenant',
    days: ['daily', 'weekdays', 'weekends'],
  },
  unsubscribe: {
    summary: 'Mettre fin aux abonnements de ce salon (administration) ou aux vôtres.',
    options: { digest: DIGEST },
    end: 'Y mettre fin',
    ended: (count) => (count === 0 ? 'Il n’y avait aucun abonnement.' : `Fin de ${subscriptions(count)}.`),
  },
  'pullquote hours': {
    summary:
      'Heures calmes, congés, langue et fuseau horaire, pour vous (administration\u00a0: pour ce salon).',
    options: {
      quiet: 'Heures calmes\u00a0: 22:00-07:00, ou off.',
      holidays: 'Jours sans message\u00a0: 2026-12-24, 2026-12-31..2027-01-02, ou off.',
      language: 'La langue des messages\u00a0: de, en-GB, ou off.',
      timezone: 'Le fuseau horaire\u00a0: Europe/Berlin, ou off.',
      digest: DIGEST_HERE,
    },
    notice: (changed, all) => {
      if (all === 0) return 'Il n’y a pas encore d’abonnement ici. Commencez par /subscribe ou /follow.';
      if (changed === null) return 'Quand les messages peuvent arriver, et dans quelle langue\u00a0:';
      return `${plural(changed, 'abonnement modifié', 'abonnements modifiés')}. Les messages dus aux heures calmes sont retenus et arrivent ensuite en un seul.`;
    },
    quiet: 'Heures calmes\u00a0: ',
    between: (from, to) => `de ${from} à ${to}`,
    holidays: 'Congés\u00a0: ',
    zone: 'Fuseau horaire\u00a0: ',
    language: 'Langue\u00a0: ',
    never: 'aucun',
    more: (days) => ` et ${plural(days, 'autre jour', 'autres jours')}`,
    digests: 'comme la revue',
    endQuiet: 'Sans heures calmes',
    endHolidays: 'Sans congés',
  },
  'pullquote model': {
    summary: 'Si des résumés et chapeaux d’un modèle de langage sont montrés ici.',
    options: { use: 'on ou off\u00a0; vide\u00a0: ce qui est réglé.' },
    unavailable:
      'Aucun modèle de langage n’est configuré\u00a0: chaque résumé est fait de phrases des articles.',
    on: 'Les résumés, chapeaux et réponses d’un modèle de langage sont montrés ici, signalés comme tels.',
    off: 'Rien d’un modèle de langage n’est montré ici\u00a0: chaque résumé est fait de phrases des articles.',
    rule: 'Un modèle ne cite jamais\u00a0: ce qu’il écrit repose sur des phrases conservées, avec un lien vers chacune.',
    turn: { on: 'Les montrer', off: 'Ne rien montrer' },
  },
  'pullquote language': {
    summary: 'La langue des messages dans les salons d’ici et des avis à l’administration.',
    options: {
      language: 'Par exemple de, fr, pt-BR ou zh\u00a0; off\u00a0: celle du serveur ou espace de travail.',
    },
    is: (language) =>
      `Langue des messages dans les salons et des avis à l’administration\u00a0: ${language}.`,
    unset:
      'Aucune langue n’est choisie\u00a0: les messages ont la langue de qui les a installés, les avis sont en anglais.',
    changed: (count) => `${plural(count, 'abonnement de salon modifié', 'abonnements de salons modifiés')}.`,
    answers: 'Chaque personne reçoit ses réponses dans sa langue.',
    off: 'N’en choisir aucune',
  },
  'pullquote filter': {
    summary: 'Limiter une revue à des personnes, thèmes ou médias (administration\u00a0: dans ce salon).',
    options: {
      digest: 'Une revue reçue ici, par son nom ou son titre.',
      speakers: 'Seulement avec les mots de ces personnes, séparées par des virgules\u00a0; off y met fin.',
      topics: 'Seulement sur ces thèmes, séparés par des virgules\u00a0; off y met fin.',
      sources: 'Seulement de ces médias, séparés par des virgules\u00a0; off y met fin.',
    },
    notSubscribed: [
      'Cette revue n’a pas d’abonnement ici.',
      'Abonnez-vous d’abord avec /subscribe, puis choisissez un filtre.',
    ],
    unknown: (name, near) => [
      `Aucun nom enregistré ne correspond exactement à ${name}.`,
      near.length === 0
        ? 'Écrivez le nom comme /speakers ou /sources list le montre.'
        : `Noms proches\u00a0: ${near.join(', ')}.`,
    ],
    speakers: 'Avec des citations de\u00a0: ',
    topics: 'Sur\u00a0: ',
    sources: 'De\u00a0: ',
    notice: (narrowed, set) =>
      narrowed
        ? `${set ? 'est désormais limitée' : 'est limitée'} aux sujets qui remplissent tout cela\u00a0:`
        : `${set ? 'n’a plus' : 'n’a pas'} de filtre.`,
    end: 'Aucun filtre',
  },
  follow: {
    summary: 'Recevoir un message direct quand une personne est citée.',
    options: {
      pace: 'at once (aussitôt), hourly (chaque heure) ou daily (chaque jour).',
      changes: 'only\u00a0: seulement quand la formulation sur le sujet change. Demande about.',
    },
    done: (changed) => (changed ? 'Modifié. Vous suivez' : 'Vous suivez désormais'),
    title: 'Suivre une personne',
    submit: 'Suivre',
    speaker: 'Qui',
    speakerHint: 'Un nom, dans n’importe quelle graphie courante.',
    about: 'Seulement sur ce thème (facultatif)',
    pace: 'À quel rythme',
    paces: { 'at once': 'aussitôt', hourly: 'chaque heure', daily: 'chaque jour' },
    changes: 'Quoi',
    which: { all: 'chaque déclaration', only: 'seulement une autre formulation sur le sujet' },
    onlyChanges: 'Seulement quand la formulation change.',
    unheard:
      'Personne de ce nom n’a encore été cité. Vous pouvez suivre ce nom quand même et recevoir la première citation.',
    anyway: 'Suivre quand même',
  },
  unfollow: {
    summary: 'Ne plus suivre une personne, ou plus personne.',
    ended: (count) =>
      count === 0
        ? 'Vous ne suivez personne de ce nom.'
        : `Vous ne suivez plus ${plural(count, 'personne', 'personnes')}.`,
    end: 'Ne plus suivre',
  },
  'pullquote setup': {
    summary: 'Installer une revue dans un salon\u00a0: contrôles, aperçu, confirmation.',
    options: {
      digest: DIGEST,
      channel: 'Vers où. Par défaut\u00a0: ici.',
      thread: 'yes\u00a0: titres dans le salon, le reste dans le fil.',
    },
    title: 'Installer une revue',
    submit: 'Aperçu',
    digest: 'Revue',
    channel: 'Salon',
    time: 'Heure',
    timeHint: '07:30, ou vide pour les heures de la revue',
    timezone: 'Fuseau horaire',
    zoneHint: 'Europe/Berlin',
    days: 'Jours',
    daysHint: 'weekdays, daily, ou Mon, Wed, Fri',
    thread: 'Messages',
    threads: { yes: 'Titres dans le salon, le reste dans le fil', no: 'Tout dans le salon' },
    confirmNotice: 'Ceci est un aperçu. Rien n’est encore publié.',
    confirmHint: 'Une fois confirmée, la revue paraît à ses heures.',
    confirm: 'Confirmer',
    whole: 'Tout montrer',
  },
  'pullquote confirm': {
    summary: 'Installer une revue dans un salon\u00a0: contrôles, aperçu, confirmation.',
  },
  'pullquote overview': {
    summary: 'Ce qui va dans quel salon, et les sources en panne.',
    channels: 'Salons',
    none: 'Aucun salon ne reçoit encore de revue.',
    failing: 'Sources en panne',
  },
  'pullquote switch': { summary: 'Suspend ou reprend les messages d’un salon.' },
  'pullquote status': {
    summary: 'Ce que ce salon ou vous recevez, quand, et ce qui est suspendu et pourquoi.',
    notice: (kind, digests, follows) =>
      kind === 'channel'
        ? `${plural(digests, 'revue', 'revues')} pour ce salon`
        : `${plural(digests, 'revue', 'revues')} et ${plural(follows, 'personne', 'personnes')} pour vous`,
    paused: ', suspendue',
    pause: 'Suspendre',
    resume: 'Reprendre',
    following: 'Vous suivez ',
    byFile:
      'Défini dans un fichier par les exploitants\u00a0: on peut le suspendre ici, mais pas le retirer.',
    elsewhere: (count) => `Dans d’autres salons de cet espace de travail\u00a0: ${subscriptions(count)}.`,
  },
  'pullquote test': {
    summary: 'Publier un message d’essai.',
    options: { channel: CHANNEL },
    testPost: 'Ceci est un essai de Pullquote\u00a0: la publication fonctionne ici.',
    posted: 'Publié.',
    notPosted: 'La publication a échoué.',
  },
  'pullquote pause': {
    summary: 'Suspendre ce que ce salon ou vous recevez.',
    options: { digest: DIGEST_HERE },
    done: (count) => `${plural(count, 'abonnement suspendu', 'abonnements suspendus')}.`,
  },
  'pullquote resume': {
    summary: 'Reprendre ce qui était suspendu.',
    options: { digest: DIGEST_HERE },
    done: (count) => `${plural(count, 'abonnement repris', 'abonnements repris')}.`,
  },
  'pullquote remove': {
    summary: 'Mettre fin à ce que ce salon ou vous recevez.',
    options: { digest: DIGEST_HERE },
    done: (count) => `Fin de ${subscriptions(count)}.`,
  },
  'sources add': {
    summary: 'Suivre un média\u00a0: ses derniers articles maintenant, les suivants à leur parution.',
    options: { url: ADDRESS, name: 'Le nom à montrer. Par défaut\u00a0: celui du flux.' },
    added: (outlet) => `${outlet} est suivi`,
    followed: (articles) => ` est suivi\u00a0; ${plural(articles, 'article ajouté', 'articles ajoutés')}.`,
    foundAt: 'Flux\u00a0: ',
    undo: 'Annuler',
  },
  'sources test': {
    summary: 'Essayer une adresse pas à pas\u00a0; rien n’est enregistré.',
    options: { url: ADDRESS },
    noFeed: 'Aucun flux trouvé',
    feed: (items) => `Un flux de ${plural(items, 'article', 'articles')}`,
    newestItems: 'Articles les plus récents',
  },
  'sources set': {
    summary: 'Ce qui est gardé d’une source, combien de temps, et quels articles entrent.',
    options: { source: OWN_SOURCE },
    isSet: (outlet) => `${outlet}\u00a0: réglages modifiés`,
    usual: ' a les réglages par défaut.',
    with: ' est lu avec',
    fromNow: 'Cela ne vaut que pour les nouveaux articles.',
  },
  'sources pause': {
    summary: 'Ne plus lire une source pour le moment.',
    options: { source: OWN_SOURCE },
    done: ' est suspendu.',
    button: 'Suspendre',
  },
  'sources resume': {
    summary: 'Lire de nouveau une source suspendue.',
    options: { source: OWN_SOURCE },
    done: ' est de nouveau suivi.',
    button: 'Reprendre',
  },
  'sources remove': {
    summary: 'Ne plus suivre une source. Ses articles restent.',
    options: { source: OWN_SOURCE },
    done: ' n’est plus suivi. Ses articles restent.',
    button: 'Retirer',
  },
  'stories join': {
    summary: 'Faire un seul sujet de deux qui racontent le même événement.',
    options: {
      story: 'Un sujet\u00a0: son titre, des mots de celui-ci ou un identifiant.',
      other: 'Le sujet qui raconte le même événement.',
    },
    joined: 'Les sujets n’en font plus qu’un\u00a0: ',
  },
  'stories split': {
    summary: 'Retirer un article de son sujet, car il raconte un autre événement.',
    options: {
      article:
        'L’article\u00a0: identifiant, titre ou mots de celui-ci\u00a0; plusieurs, séparés par des points-virgules.',
    },
    parted: (articles) =>
      articles === 1
        ? 'Cet article est désormais un sujet à part\u00a0: '
        : 'Ces articles forment désormais un sujet à part\u00a0: ',
  },
  'stories undo': {
    summary: 'Annuler une réunion ou une séparation de sujets.',
    options: { change: 'La modification\u00a0; stories changes les énumère.' },
    undone: 'Annulé. Cela ne sera pas refait.',
    button: 'Annuler',
    numbered: (at) => `Annuler le n° ${at + 1}`,
  },
  'stories changes': {
    summary: 'Quels sujets ont été réunis ou séparés récemment, à la main ou par le bot.',
    none: 'Aucun sujet n’a encore été réuni ni séparé.',
    latest: 'Les dernières modifications de sujets\u00a0:',
    join: ' réunis\u00a0: ',
    split: ' séparé\u00a0: ',
    move: ' déplacé\u00a0: ',
    byHand: ' · à la main',
    byBot: ' · par le bot',
    undone: ' · annulé',
  },
  'pullquote permissions': {
    summary: 'Montre les permissions qui manquent dans un salon, et comment les donner.',
    options: { channel: CHANNEL },
    complete: 'Rien ne manque ici.',
    lacking: (count) => `${plural(count, 'chose manque', 'choses manquent')} ici\u00a0:`,
  },
  'pullquote forget': {
    summary: 'Supprimer toutes les données d’ici\u00a0: réglages, abonnements, sources, articles.',
    ask: 'Cela supprime tous les réglages, abonnements, sources et articles de ce serveur ou espace de travail. C’est définitif.',
    sure: 'Tout supprimer',
    forgotten: 'Toutes les données de ce serveur ou espace de travail sont supprimées.',
  },
  help: {
    summary: 'Ce que vous pouvez demander, avec des exemples.',
    notice: 'Ce que Pullquote sait faire',
    lead: 'Pullquote montre qui a dit quoi, mot pour mot, avec le média, la date et le lien.',
    groups: {
      ask: 'Interroger les archives',
      follow: 'Revues et alertes',
      managers: 'Pour l’administration',
    },
    example: 'Par exemple\u00a0: ',
    more: 'Et aussi\u00a0: ',
    buttons: {
      speakers: 'Qui est le plus cité',
      show: 'Montrer une revue',
      subscribe: 'S’abonner',
      follow: 'Suivre une personne',
      setUp: 'Installer une revue',
      status: 'Ce qui arrive ici',
    },
  },
  thumb: {
    summary: 'Plus ou moins de sujets comme celui-ci, dans les éditions de ce serveur ou espace.',
    options: { item: 'L’identifiant de l’article.', vote: 'up, down, ou none pour l’annuler.' },
    more: '👍 Plus comme ça',
    less: '👎 Moins comme ça',
    back: 'Annuler',
    given: (up) => (up ? 'Votre 👍 compte.' : 'Votre 👎 compte.'),
    takenBack: 'Annulé.',
    count: (up, down) => `Ici, sur ce sujet\u00a0: ${number(up)} 👍, ${number(down)} 👎.`,
    effect:
      'Les sujets de ce média et de cette personne bougent un peu dans les prochaines éditions. /digest why montre de combien.',
    nowhere:
      'Les pouces comptent dans les éditions d’un serveur ou d’un espace de travail. Il n’y en a pas ici.',
  },
  'speaker fix': {
    summary: 'Corriger l’auteur d’une citation, ou le signaler à l’administration.',
    options: {
      quote: 'L’identifiant de la citation.',
      speaker: 'Qui l’a dit. Vide\u00a0: personne n’est nommé.',
    },
    title: 'Mauvaise personne\u00a0?',
    submit: 'Corriger',
    label: 'Qui l’a dit\u00a0?',
    hint: 'Laissez vide pour ne nommer personne.',
    unchanged: 'Cette personne est déjà affichée.',
    done: 'Corrigé. La citation s’affiche désormais ainsi.',
    doneHere: 'Corrigé pour ce serveur ou espace de travail. La citation s’y affiche désormais ainsi.',
    told: 'Merci. L’administration a été avertie.',
    notTold: 'L’administration n’a pas pu être avertie. Merci de le lui dire vous-même.',
    noManagers:
      'Seule l’administration d’un serveur ou espace de travail peut corriger. Il n’y en a pas ici.',
    reported: 'Quelqu’un signale que cette citation porte le mauvais nom.',
    suggested: 'Proposition\u00a0: ',
    nobody: 'personne',
  },
  'passage why': {
    summary: 'Pourquoi un passage est montré.',
    notice: 'Pourquoi ce passage est montré',
    has: (found, all) =>
      `Le passage ou son titre contient ${number(found)} sur ${plural(all, 'mot cherché', 'mots cherchés')}\u00a0: `,
    lacks: 'Manque\u00a0: ',
    told: 'Ce que la source y dit\u00a0: ',
    likely: (percent) => `Chance qu’il réponde\u00a0: ${percent} %`,
    gone: 'Ce passage ne répond plus à cette question.',
    again: 'Posez de nouveau la question.',
  },
  post: { summary: 'Publier une réponse dans le salon.' },
};
