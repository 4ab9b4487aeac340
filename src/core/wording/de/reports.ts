/** German: what is reported about sources, places and posts. `{1}` and `{2}` stand for values. */

import type { Catalogue } from '../catalogue.ts';

export const report: Catalogue['report'] = {
  source: {
    paused: '{1} ist pausiert: Unter der Adresse war eine Woche lang nichts.',
    resume:
      'Setzen Sie die Quelle fort, wenn der Feed wieder da ist, oder nehmen Sie seine neue Adresse auf.',
    unreadable: '{1} ist nicht lesbar: {2}.',
    works: '{1} ist wieder lesbar.',
    heavy: 'einer der Beiträge ist zu umfangreich zum Lesen',
    moved: 'umgezogen nach {1}',
    failed: 'das Lesen ist misslungen',
    noWebAddress: 'es gibt keine Webadresse',
    timeSpent: 'die Rechenzeit dafür ist vorerst verbraucht',
    noRedirect: 'die Weiterleitung führt zu keiner Adresse',
    redirects: 'mehr als {1} Weiterleitungen',
    answers: 'die Antwort ist {1}',
    noAddress: 'das ist keine Adresse',
    large: 'größer als {1} MB',
    slow: 'es dauert länger als {1} s',
    noConnection: 'keine Verbindung ({1})',
    httpOnly: 'nur Adressen mit http und https sind lesbar',
    password: 'Adressen mit Name oder Passwort darin werden nicht gelesen',
    port: 'Port {1} wird nicht gelesen',
    isPrivate: 'die Adresse liegt in einem privaten Netz',
    leadsPrivate: 'die Adresse führt in ein privates Netz',
    unchanged: 'die Antwort ist, dass sich nichts geändert hat',
    links: 'Links zu Feeds',
    linked: '{1} auf der Seite',
    feed: 'ein Feed; Beiträge: {1}',
    noFeed: 'Kein Feed gefunden: {1}',
    nothingTried: 'nichts wurde versucht',
    noPage: 'Die Seite ist nicht lesbar: {1}.',
    consent: 'Die Seite fragt nach einer Einwilligung, bevor sie den Artikel zeigt.',
    savePage: 'Speichern Sie die Seite im Browser und fügen Sie die Datei hinzu.',
  },
  remedy: {
    moved:
      'Ab jetzt gilt die neue Adresse. Steht die Quelle in der Konfiguration, tragen Sie die Adresse dort ein.',
    blocked:
      'Die Website lässt keine Programme lesen. Fragen Sie das Medium nach einem Feed, der gelesen werden darf.',
    gone: 'Suchen Sie auf der Website des Mediums nach der neuen Adresse des Feeds und nehmen Sie diese auf.',
    notFeed:
      'Geben Sie die Adresse eines Feeds an (RSS, Atom, JSON Feed, News-Sitemap) oder einer Seite, die auf einen verweist.',
    big: 'Suchen Sie einen kleineren Feed, etwa den eines Ressorts.',
    slow: 'Später folgt ein neuer Versuch. Bleibt es langsam, suchen Sie einen anderen Feed des Mediums.',
    unreachable: 'Prüfen Sie die Adresse; stimmt sie, folgt später ein neuer Versuch.',
    refused:
      'Geben Sie eine öffentliche Adresse mit http oder https an. Interne Rechner lassen sich in der Konfiguration unter fetch.allowHosts erlauben.',
    limited:
      'Die Website bittet um weniger Anfragen. Sie wird so lange in Ruhe gelassen, wie sie es verlangt.',
    broken:
      'Später folgt ein neuer Versuch. Bleibt es gestört, sagen Sie es dem Medium oder suchen Sie einen anderen Feed.',
  },
  item: {
    leftOut: 'weggelassen: {1}',
    noWanted: 'keins der gewünschten Wörter',
    unwanted: 'ein unerwünschtes Wort',
    noPeople: 'keine der gewünschten Personen',
    section: 'ein anderes Ressort',
    language: 'eine andere Sprache',
    short: 'zu kurz',
    characters: '{1} Zeichen',
    full: 'ganz gespeichert',
    excerpt: 'als Auszug gespeichert',
    summary: 'als Zusammenfassung gespeichert',
    fromFeed: 'aus dem Feed',
    fromPage: 'von der Seite',
    paywall: 'durch eine Bezahlschranke gekürzt',
    consent: 'die Seite fragt nach einer Einwilligung',
  },
  edition: {
    excluded: 'aus {1} ausgeschlossen durch {2}',
    shown: 'in einer früheren Ausgabe gezeigt',
    told: 'dasselbe Ereignis stand in Nr. {1}',
    unasked: 'kein Abschnitt verlangt es',
    beyond: 'unterhalb der Grenze von {1} in {2}',
  },
  place: {
    gone: 'Kanal, Thread oder Person gibt es nicht mehr. Abonnieren Sie von einem Ort aus, den es gibt, oder beenden Sie dieses Abo. ({1})',
    forbidden:
      'Pullquote darf dort nicht posten. Erlauben Sie Pullquote, den Kanal zu sehen und dort zu posten; setzen Sie dann fort. ({1})',
    refused:
      'Die Plattform lehnt den Post ab, so wie er geschrieben ist. Melden Sie es mit der Nummer der Ausgabe. Setzen Sie fort, wenn es behoben ist. ({1})',
    waits: 'Der Ort wurde pausiert. {1}',
    manual: 'mit /pullquote pause pausiert',
    unnamed: 'Die Datei nennt ihn nicht mehr.',
  },
  value: {
    numberOrNone: 'nimmt eine ganze Zahl, oder none',
    bounds: 'liegt außerhalb der Grenzen',
    entries: 'hat zu viele oder zu lange Einträge',
    number: 'nimmt eine ganze Zahl',
    id: 'ist keine Kennung',
  },
  discord: {
    channelGone: 'Den Kanal gibt es nicht mehr. Wählen Sie mit /pullquote setup einen anderen.',
    serverGone: 'Pullquote ist nicht mehr auf diesem Server. Laden Sie Pullquote wieder ein.',
    messageGone: 'Die Nachricht gibt es nicht mehr.',
    personGone: 'Diese Person ist nicht mehr auf Discord.',
    unseen: 'Pullquote sieht den Kanal nicht. Erlauben Sie in den Rechten des Kanals: Kanal ansehen.',
    closed:
      'Direktnachrichten sind geschlossen. Öffnen Sie sie in den Privatsphäre-Einstellungen des Servers und abonnieren Sie dann wieder.',
    noText: 'In diesem Kanal lässt sich nichts posten. Wählen Sie einen Textkanal.',
    noPermission:
      'Pullquote darf dort nicht posten. Erlauben Sie: Nachrichten senden (in Threads: Nachrichten in Threads senden).',
    archived: 'Der Thread ist archiviert. Öffnen Sie ihn wieder, oder wählen Sie einen anderen Kanal.',
    noSharedServer: 'Pullquote hat mit dieser Person keinen Server mehr gemeinsam.',
    locked: 'Der Thread ist gesperrt. Entsperren Sie ihn, oder wählen Sie einen anderen Kanal.',
    tag: 'Das Forum verlangt für jeden Post einen Tag. Nennen Sie einen beim Ziel (tags), oder schalten Sie die Pflicht in den Einstellungen des Forums ab.',
    postBlocked:
      'AutoMod auf diesem Server hat den Post blockiert. Nehmen Sie in den Servereinstellungen unter AutoMod die Rolle Pullquote aus.',
    titleBlocked:
      'AutoMod auf diesem Server hat den Titel blockiert. Nehmen Sie in den Servereinstellungen unter AutoMod die Rolle Pullquote aus.',
    turnedAway: 'Discord hat die Anfrage ungelesen abgewiesen.',
    wait: 'Discord bittet, {1} Sekunden zu warten. Versuchen Sie es dann wieder.',
    silent:
      'Discord hat nicht geantwortet. Prüfen Sie das Netz und https://discordstatus.com, dann versuchen Sie es wieder.',
    direct: 'Direktnachricht',
    channel: 'Kanal {1}',
    takesNoPosts: '{1} nimmt keine Posts',
    otherChannel: 'Wählen Sie einen Text-, Ankündigungs- oder Forumkanal oder einen Thread.',
    grant:
      'Öffnen Sie in Discord {1}, Kanal bearbeiten, Berechtigungen, fügen Sie die Rolle Pullquote hinzu und erlauben Sie: {2}.',
    history:
      'Öffnen Sie in Discord {1}, Kanal bearbeiten, Berechtigungen, fügen Sie die Rolle Pullquote hinzu und erlauben Sie: Nachrichtenverlauf lesen. Ohne dieses Recht lässt sich ein Post, dessen Antwort verloren ging, nicht nachsehen.',
    role: 'die Rolle, die benachrichtigt wird',
    noRole: 'Sie gibt es hier nicht. Wählen Sie eine andere.',
    notifies: 'die Rolle {1} benachrichtigen',
    mentionable:
      'Öffnen Sie in den Servereinstellungen unter Rollen die Rolle und schalten Sie ein: Jedem erlauben, diese Rolle zu @erwähnen.',
    publishes: 'Veröffentlichen aus {1}',
    followers:
      'Nur Ankündigungskanäle haben Follower. Ändern Sie die Art des Kanals, oder lassen Sie publish weg.',
  },
  permission: {
    viewChannel: 'Kanal ansehen',
    sendMessages: 'Nachrichten senden',
    readMessageHistory: 'Nachrichtenverlauf lesen',
    createPublicThreads: 'Öffentliche Threads erstellen',
    sendMessagesInThreads: 'Nachrichten in Threads senden',
  },
  permissionIn: {
    viewChannel: 'Kanal ansehen in {1}',
    sendMessages: 'Nachrichten senden in {1}',
    readMessageHistory: 'Nachrichtenverlauf lesen in {1}',
    createPublicThreads: 'Öffentliche Threads erstellen in {1}',
    sendMessagesInThreads: 'Nachrichten in Threads senden in {1}',
  },
  slack: {
    channelGone:
      'Den Kanal gibt es nicht mehr, oder er ist privat und Pullquote ist nicht darin: Laden Sie mit /invite @Pullquote ein.',
    archived: 'Der Kanal ist archiviert: Heben Sie das auf, oder abonnieren Sie für einen anderen.',
    threadGone: 'Den Thread gibt es nicht mehr.',
    unknownMember: 'Dieses Mitglied ist im Workspace nicht bekannt.',
    deactivated: 'Das Konto dieses Mitglieds ist deaktiviert.',
    unseenMember: 'Dieses Mitglied ist für Pullquote nicht sichtbar.',
    bot: 'Bots nehmen keine Direktnachrichten an.',
    noPosts: 'Slack nimmt an dieser Stelle keine Posts an.',
    notInChannel: 'Pullquote ist nicht im Kanal: Laden Sie mit /invite @Pullquote ein.',
    restricted:
      'Die Einstellungen des Workspace lassen Pullquote hier nicht posten: Ein Admin kann es erlauben.',
    readOnly: 'Der Kanal ist nur zum Lesen: Erlauben Sie Pullquote in seinen Einstellungen zu posten.',
    threadsOnly: 'Der Kanal nimmt nur Antworten in Threads an.',
    locked: 'Der Thread ist gesperrt.',
    noThreads: 'Der Kanal nimmt keine Threads an: Schalten Sie die Option dafür ab.',
    suspended: 'Ein Admin hat den Zugang zu Nachrichten ausgesetzt (Schlüssel der Verschlüsselung).',
    scope: 'Ein Recht fehlt: `pullquote doctor` nennt es; installieren Sie die App dann neu.',
    settings: 'Die Einstellungen des Workspace erlauben Pullquote das nicht.',
    noAccess: 'Die App hat keinen Zugang zu diesem Workspace: Ein Org-Admin kann ihn geben.',
    notAuthor: 'Slack lässt eine Nachricht nur von ihrem Verfasser ändern.',
    editLate: 'Die Einstellungen des Workspace lassen Nachrichten nur eine Zeit lang ändern.',
    unchangeable: 'Die Nachricht lässt sich nicht mehr ändern.',
    notTaken: 'Slack hat den Post nicht angenommen: {1}.',
    limited: 'Slack bremst: Versuchen Sie es in {1} s wieder.',
    unreachable: 'Slack ist nicht erreichbar ({1}): Prüfen Sie das Netz, und SLACK_API_URL, falls gesetzt.',
    direct: 'Direktnachricht an {1}',
    posts: 'Posts in {1}',
    unsaid: 'Slack hat dazu nichts gesagt.',
    blind:
      'Posten geht, aber nicht nachsehen, ob ein zweifelhafter Post ankam. Geben Sie in {1} ein: /invite @Pullquote.',
    invite: 'Geben Sie in {1} ein: /invite @Pullquote.',
  },
};
