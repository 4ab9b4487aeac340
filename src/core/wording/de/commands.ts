/** German: what commands say of themselves and answer. */

import type { CommandTexts } from '../../commands/index.ts';
import { number, plural } from './numbers.ts';

const DIGEST = 'Ein Überblick, mit Name oder Titel.';
const DIGEST_HERE = 'Ein Überblick; ohne ihn: alle in diesem Kanal.';
const CHANNEL = 'Welcher Kanal; ohne ihn: dieser.';
const OWN_SOURCE = 'Eine Quelle dieses Servers oder Workspace, mit ihrem Namen.';
const ADDRESS = 'Eine Website oder ein Feed.';

const subscriptions = (count: number) => plural(count, 'Abo', 'Abos');

export const commands: CommandTexts = {
  quotes: { summary: 'Datierte wörtliche Zitate, nach Person, Thema, Medium und Zeit.' },
  card: {
    summary: 'Ein Zitat als Bild, oder ein Diagramm, wer wann zitiert wurde.',
    options: { show: 'quote (das Bild eines Zitats), speakers oder timeline (Diagramme).' },
    notice: { quote: 'Zitatkarte', speakers: 'Wer zitiert wurde', timeline: 'Wann es gesagt wurde' },
    counted: (quotes) => `Gezählt werden die neuesten ${number(quotes)} Zitate.`,
    undated: 'Keines dieser Zitate hat ein Datum.',
    no: {
      unsaid: 'Kein Bild: Laut Bericht hat niemand diese Worte als Aussage gebraucht.',
      reported: 'Kein Bild: Nur Worte in Anführungszeichen werden gezeichnet, und diese sind indirekte Rede.',
      changed: 'Kein Bild: Das Medium hat diese Worte geändert oder zurückgezogen.',
      'too-long':
        'Kein Bild: Die Worte sind zu lang, um darauf lesbar zu sein, und ein Zitat wird nie gekürzt.',
      'no-letters': 'Kein Bild: Es enthält Schriftzeichen, die keine Schrift von Pullquote hat.',
    },
  },
  context: {
    summary: 'Was man zu einem Ereignis oder Zitat wissen muss: Anlass, Daten, Hintergrund, Personen.',
    options: { topic: 'Ein Thema, eine Überschrift oder Worte eines Zitats.' },
  },
  ask: {
    summary: 'Eine Frage zu den Nachrichten, allein aus gespeicherten Artikeln beantwortet.',
    options: { question: 'Eine Frage zu den gespeicherten Nachrichten.' },
    found: (pieces) => plural(pieces, 'Beleg', 'Belege'),
    none: 'Kein gespeicherter Artikel beantwortet das.',
    unsure: 'Keine gespeicherte Stelle beantwortet das sicher.',
    nearest: {
      within: 'Am nächsten kommen diese Stellen:',
      otherTimes: 'Am nächsten kommen Stellen aus einer anderen Zeit:',
      otherSources: 'Am nächsten kommen Stellen aus anderen Medien:',
    },
    searched: (articles, outlets) =>
      `Durchsucht: ${number(articles)} Artikel aus ${plural(outlets, 'Medium', 'Medien')}`,
    only: ', nur ',
    onlyFrom: ', nur aus ',
    follows: 'Der Artikel fährt fort:',
    silent: 'Dazu ist nichts gespeichert von: ',
  },
  check: {
    summary: 'Ist das Zitat echt? Prüft Worte oder eine ganze Nachricht am Gespeicherten.',
    options: {
      words: 'Die Worte, oder eine ganze Nachricht mit Zitaten darin.',
      draft: 'Ein Entwurf, dessen Zitate alle geprüft werden: .md, .html, .txt oder .docx.',
    },
    action: 'Zitate prüfen',
  },
  story: {
    summary: 'Ein Ereignis: Medien, wer was gesagt hat, nebeneinander, und der Verlauf.',
    none: 'Kein gespeichertes Ereignis passt zu: ',
    notice: (title) => `Ereignis: ${title}`,
    told: (articles, outlets) => `${number(articles)} Artikel aus ${plural(outlets, 'Medium', 'Medien')}`,
    sides: 'Wer was gesagt hat',
    chosen: (shown, speakers, each, all) =>
      speakers === 1
        ? `${number(each)} von ${plural(all, 'Äußerung', 'Äußerungen')}. Wörtliche Zitate stehen zuerst.`
        : `${number(shown)} von ${number(speakers)} Personen mit je ${plural(each, 'Äußerung', 'Äußerungen')}, von ${number(all)}. Zuerst die am meisten Zitierten, dann wörtliche Zitate.`,
    why: (at) => (at === 0 ? 'Warum?' : `Warum Nr. ${at + 1}?`),
    all: (speaker) => `Alles von ${speaker}`,
    outlets: 'Medien',
    timeline: 'Verlauf',
    noQuotes: 'Kein Zitat belegt.',
    others: 'Andere passende Ereignisse',
    takeOut: 'Herausnehmen: ',
  },
  speakers: {
    summary: 'Wer am meisten zitiert wird, und in wie vielen Medien.',
    none: 'Kein gespeicherter Artikel zitiert jemanden.',
    only: 'Gezählt:',
    newest: (quotes) => `Gezählt sind nur die neuesten ${number(quotes)} Zitate dieser Zeit.`,
    notice: (named, all) => `${plural(all, 'Zitat', 'Zitate')} belegt, ${number(named)} mit Namen`,
    share: (top, percent) => `Auf die ersten ${number(top)} entfallen ${percent} % aller Zitate`,
    unnamed: (percent) => `${percent} % sind ohne Namen oder keine Aussage`,
    row: (quotes, outlets) => `${plural(quotes, 'Zitat', 'Zitate')}, ${plural(outlets, 'Medium', 'Medien')}`,
    columns: { speaker: 'Person', quotes: 'Zitate', outlets: 'Medien' },
  },
  'card here': {
    summary: 'Das erste Zitat einer Nachricht, das gespeichert ist, als Bild.',
    action: 'Zitatkarte',
    none: 'Kein Bild: Kein Zitat dieser Nachricht ist im Wortlaut gespeichert.',
    check: 'Die Zitate prüfen',
  },
  'quotes here': {
    summary: 'Die wichtigsten Zitate des Artikels, auf den eine Nachricht verweist.',
    action: 'Wer sagt hier was?',
    notice: (title) => `Wer sagt was in: ${title}`,
    noLink: 'In dieser Nachricht ist kein Link zu einem Artikel.',
    unknown: 'Unter diesen Links ist kein Artikel gespeichert:',
    noQuotes: 'In diesem Artikel wird niemand zitiert.',
  },
  'export quotes': {
    summary: 'Zitate mit allen Nachweisen als Datei.',
    options: { format: 'csv, json oder md.' },
    notice: (written) => plural(written, 'Zitat', 'Zitate'),
    first: (written, { quotes, more }) =>
      `Die ersten ${plural(written, 'Zitat', 'Zitate')} von ${more ? 'mindestens ' : ''}${number(Math.max(written, quotes))}`,
  },
  'digest create': {
    summary: 'Legt einen Überblick für diesen Server oder Workspace an.',
    options: {
      title: 'Sein Titel.',
      sections: 'Abschnitte: Diplomatie (3): Gipfel, @Ada Brook, -Sport. | beginnt den nächsten.',
      style: 'brief, standard oder quotes.',
      limit: 'Wie viele Ereignisse eine Ausgabe höchstens hat.',
    },
  },
  'digest edit': {
    summary: 'Ändert einen Überblick, der im Chat angelegt wurde.',
    options: {
      title: 'Sein Titel.',
      sections: 'Abschnitte: Diplomatie (3): Gipfel, @Ada Brook, -Sport. | beginnt den nächsten.',
      style: 'brief, standard oder quotes.',
      limit: 'Wie viele Ereignisse eine Ausgabe höchstens hat.',
      name: DIGEST,
    },
  },
  'digest copy': {
    summary: 'Macht aus einem Überblick einen neuen, den man ändern kann.',
    options: { name: DIGEST, title: 'Sein Titel.' },
  },
  'digest delete': {
    summary: 'Löscht einen Überblick aus dem Chat. Fragt zuerst und lässt sich zurücknehmen.',
    options: { name: DIGEST },
  },
  'digest restore': { summary: 'Nimmt die Löschung eines Überblicks zurück.' },
  'digest show': {
    summary: 'Ein Überblick, wie er jetzt wäre. Gepostet wird nichts.',
    options: { name: DIGEST },
  },
  'digest list': { summary: 'Alle Überblicke.' },
  'digest history': { summary: 'Die bisherigen Ausgaben eines Überblicks.', options: { name: DIGEST } },
  'digest why': {
    summary: 'Warum ein Beitrag an seiner Stelle steht, und was wegblieb.',
    options: { item: 'Eine Ausgabe, oder ein Beitrag darin: Tippen Sie seine Überschrift.' },
  },
  'digest missed': {
    summary: 'Die besten Ereignisse, seit Sie zuletzt hereingeschaut haben, in drei Zeilen.',
    options: { name: 'Nur was dieser Überblick verlangt. Sonst: Ihr einziger Überblick, oder alles.' },
    notice: (stories, more) =>
      stories === 0
        ? 'Sie haben nichts verpasst.'
        : `Sie haben ${more ? 'mindestens ' : ''}${plural(stories, 'Ereignis', 'Ereignisse')} verpasst.`,
    since: 'Seit ',
    all: (stories) => `Alle ${number(stories)} zeigen`,
  },
  'digest corrections': {
    summary: 'Was Medien an gezeigten Worten geändert oder zurückgenommen haben, und wer es erfuhr.',
  },
  'sources list': {
    summary: 'Die Quellen, wie viele Artikel sie haben und wie es um sie steht.',
    none: 'Noch keine Quellen. Nehmen Sie eine mit /sources add auf, oder in der Konfiguration.',
    notice: (sources) => plural(sources, 'Quelle', 'Quellen'),
    articles: (articles) => `${number(articles)} Artikel`,
    newest: ', der neueste ',
    paused: 'pausiert',
  },
  'digest publish': {
    summary: 'Jetzt eine Ausgabe veröffentlichen.',
    options: { name: DIGEST },
    askPublish: (reach) =>
      reach === 'channel'
        ? 'Das postet jetzt eine Ausgabe in diesen Kanal. Posts lassen sich nicht zurückholen.'
        : 'Das postet jetzt eine Ausgabe an alle Abonnenten. Posts lassen sich nicht zurückholen.',
    publishNow: 'Jetzt veröffentlichen',
    published: (edition, stories, places) =>
      `Nr. ${edition} mit ${plural(stories, 'Ereignis', 'Ereignissen')} geht an ${plural(places, 'Ziel', 'Ziele')}.`,
    taken: 'Für diese Minute gibt es schon eine Ausgabe. Versuchen Sie es in einer Minute wieder.',
    nothingNew: 'Seit der letzten Ausgabe ist nichts neu, deshalb gibt es keine.',
    off: 'Nicht gesendet, weil die Plattform aus ist: ',
    takeBack: 'Offene Posts zurücknehmen',
  },
  'digest resend': {
    summary: 'Einen Post einer Ausgabe noch einmal senden.',
    options: { delivery: 'Ein Post einer Ausgabe; der Verlauf hat für jeden einen Knopf.' },
    askResend: (sure) =>
      sure
        ? 'ist schon dort. Er stünde dann zweimal da.'
        : 'ist vielleicht schon dort. Sehen Sie erst nach, sonst steht er womöglich zweimal da.',
    resendNow: 'Noch einmal senden',
    resent: 'wird noch einmal gesendet.',
  },
  'digest cancel': {
    summary: 'Nimmt zurück, was von einer Ausgabe noch nicht gesendet ist.',
    options: { edition: 'Eine Ausgabe; der Verlauf nennt sie.' },
    cancelled: (posts) =>
      posts === 0 ? 'Kein Post wartet.' : `${plural(posts, 'Post', 'Posts')} zurückgenommen.`,
  },
  subscribe: {
    summary: 'Ein Überblick für diesen Kanal (Verwaltung) oder als Direktnachricht, wann Sie wollen.',
    options: { digest: DIGEST },
    which: 'Welcher Überblick?',
    noDigests: 'Es gibt noch keinen Überblick.',
    done: (kind, changed) =>
      changed
        ? 'Geändert:'
        : kind === 'channel'
          ? 'Dieser Kanal bekommt jetzt'
          : 'Sie bekommen jetzt als Direktnachricht:',
    next: 'Als Nächstes: ',
    manual: 'Wird von Hand veröffentlicht.',
    show: 'Jetzt zeigen',
    days: ['daily', 'weekdays', 'weekends'],
  },
  unsubscribe: {
    summary: 'Abos dieses Kanals (Verwaltung) oder die eigenen beenden.',
    options: { digest: DIGEST },
    end: 'Beenden',
    ended: (count) => (count === 0 ? 'Es gab kein Abo zu beenden.' : `${subscriptions(count)} beendet.`),
  },
  'pullquote hours': {
    summary: 'Ruhezeiten, Feiertage, Sprache und Zeitzone, für Sie (Verwaltung: für diesen Kanal).',
    options: {
      quiet: 'Ruhezeiten: 22:00-07:00, oder off.',
      holidays: 'Tage ohne Posts: 2026-12-24, 2026-12-31..2027-01-02, oder off.',
      language: 'Die Sprache der Posts: de, en-GB, oder off.',
      timezone: 'Die Zeitzone: Europe/Berlin, oder off.',
      digest: DIGEST_HERE,
    },
    notice: (changed, all) => {
      if (all === 0) return 'Hier gibt es noch kein Abo. Beginnen Sie mit /subscribe oder /follow.';
      if (changed === null) return 'Wann Posts kommen dürfen und in welcher Sprache:';
      return `${subscriptions(changed)} geändert. Posts, die in Ruhezeiten fällig sind, kommen danach gesammelt als eine Nachricht.`;
    },
    quiet: 'Ruhezeit: ',
    between: (from, to) => `${from} bis ${to}`,
    holidays: 'Feiertage: ',
    zone: 'Zeitzone: ',
    language: 'Sprache: ',
    never: 'keine',
    more: (days) => ` und ${plural(days, 'weiterer Tag', 'weitere Tage')}`,
    digests: 'wie der Überblick',
    endQuiet: 'Keine Ruhezeiten',
    endHolidays: 'Keine Feiertage',
  },
  'pullquote model': {
    summary: 'Ob Zusammenfassungen und Vorspänne eines Sprachmodells hier gezeigt werden.',
    options: { use: 'on oder off; leer: was eingestellt ist.' },
    unavailable: 'Kein Sprachmodell ist eingerichtet: Jede Zusammenfassung besteht aus Sätzen der Artikel.',
    on: 'Zusammenfassungen, Vorspänne und Antworten eines Sprachmodells werden hier gezeigt, als solche gekennzeichnet.',
    off: 'Nichts von einem Sprachmodell wird hier gezeigt: Jede Zusammenfassung besteht aus Sätzen der Artikel.',
    rule: 'Ein Modell zitiert nie: Was es schreibt, beruht auf gespeicherten Sätzen, mit einem Link zu jedem.',
    turn: { on: 'Zeigen', off: 'Nicht zeigen' },
  },
  'pullquote language': {
    summary: 'Die Sprache der Posts in Kanälen hier und der Hinweise an die Verwaltung.',
    options: { language: 'Etwa de, fr, pt-BR oder zh; off: wie der Server oder Workspace es vorgibt.' },
    is: (language) => `Sprache der Posts in Kanälen und der Hinweise an die Verwaltung: ${language}.`,
    unset:
      'Keine Sprache ist gesetzt: Posts haben die Sprache derer, die sie eingerichtet haben, Hinweise sind auf Englisch.',
    changed: (count) => `${subscriptions(count)} von Kanälen geändert.`,
    answers: 'Wer fragt, bekommt die Antwort in der eigenen Sprache.',
    off: 'Keine setzen',
  },
  'pullquote filter': {
    summary: 'Grenzt einen Überblick auf Personen, Themen oder Medien ein (Verwaltung: im Kanal).',
    options: {
      digest: 'Ein hier abonnierter Überblick, mit Name oder Titel.',
      speakers: 'Nur mit Worten dieser Personen, durch Kommas getrennt; off beendet es.',
      topics: 'Nur über diese Themen, durch Kommas getrennt; off beendet es.',
      sources: 'Nur aus diesen Medien, durch Kommas getrennt; off beendet es.',
    },
    notSubscribed: [
      'Dieser Überblick ist hier nicht abonniert.',
      'Abonnieren Sie ihn mit /subscribe, dann lässt er sich eingrenzen.',
    ],
    unknown: (name, near) => [
      `Zu ${name} gibt es nicht genau einen gespeicherten Namen.`,
      near.length === 0
        ? 'Schreiben Sie den Namen so, wie /speakers oder /sources list ihn zeigt.'
        : `Ähnliche Namen: ${near.join(', ')}.`,
    ],
    speakers: 'Mit Zitaten von: ',
    topics: 'Über: ',
    sources: 'Aus: ',
    notice: (narrowed, set) =>
      narrowed
        ? `${set ? 'ist jetzt eingegrenzt' : 'ist eingegrenzt'} auf Ereignisse, für die das alles gilt:`
        : `${set ? 'ist jetzt' : 'ist'} nicht eingegrenzt.`,
    end: 'Nicht eingrenzen',
  },
  follow: {
    summary: 'Eine Direktnachricht bekommen, wenn jemand zitiert wird.',
    options: {
      pace: 'at once (sofort), hourly (stündlich) oder daily (täglich).',
      changes: 'only: nur wenn sich der Wortlaut zum Thema ändert. Braucht about.',
    },
    done: (changed) => (changed ? 'Geändert. Sie folgen' : 'Sie folgen jetzt'),
    title: 'Einer Person folgen',
    submit: 'Folgen',
    speaker: 'Wem',
    speakerHint: 'Ein Name in jeder üblichen Schreibweise.',
    about: 'Nur zu diesem Thema (optional)',
    pace: 'Wie oft',
    paces: { 'at once': 'sofort', hourly: 'stündlich', daily: 'täglich' },
    changes: 'Was',
    which: { all: 'jede Aussage', only: 'nur anderer Wortlaut zum Thema' },
    onlyChanges: 'Nur wenn sich der Wortlaut ändert.',
    unheard:
      'Unter diesem Namen ist noch niemand zitiert worden. Sie können dem Namen trotzdem folgen und bekommen dann das erste Zitat.',
    anyway: 'Trotzdem folgen',
  },
  unfollow: {
    summary: 'Jemandem oder allen nicht mehr folgen.',
    ended: (count) =>
      count === 0
        ? 'Sie folgen niemandem mit diesem Namen.'
        : `Sie folgen ${plural(count, 'Person', 'Personen')} nicht mehr.`,
    end: 'Nicht mehr folgen',
  },
  'pullquote setup': {
    summary: 'Bringt einen Überblick in einen Kanal: prüfen, ansehen, bestätigen.',
    options: {
      digest: DIGEST,
      channel: 'Wohin; ohne Angabe: hierher.',
      thread: 'yes: Überschriften im Kanal, der Rest im Thread.',
    },
    title: 'Überblick einrichten',
    submit: 'Vorschau',
    digest: 'Überblick',
    channel: 'Kanal',
    time: 'Uhrzeit',
    timeHint: '07:30, oder leer für die Zeiten des Überblicks',
    timezone: 'Zeitzone',
    zoneHint: 'Europe/Berlin',
    days: 'Tage',
    daysHint: 'weekdays, daily oder Mon, Wed, Fri',
    thread: 'Posts',
    threads: { yes: 'Überschriften im Kanal, der Rest im Thread', no: 'Alles im Kanal' },
    confirmNotice: 'Das ist eine Vorschau. Gepostet ist noch nichts.',
    confirmHint: 'Nach der Bestätigung kommt er zu seinen Zeiten.',
    confirm: 'Bestätigen',
    whole: 'Alles zeigen',
  },
  'pullquote confirm': { summary: 'Bringt einen Überblick in einen Kanal: prüfen, ansehen, bestätigen.' },
  'pullquote overview': {
    summary: 'Was in welchen Kanal geht, und welche Quellen ausfallen.',
    channels: 'Kanäle',
    none: 'Noch bekommt kein Kanal einen Überblick.',
    failing: 'Quellen, die ausfallen',
  },
  'pullquote switch': { summary: 'Pausiert die Posts eines Kanals oder setzt sie fort.' },
  'pullquote status': {
    summary: 'Was dieser Kanal oder Sie bekommen, wann, und was warum pausiert ist.',
    notice: (kind, digests, follows) =>
      kind === 'channel'
        ? `${plural(digests, 'Überblick', 'Überblicke')} für diesen Kanal`
        : `${plural(digests, 'Überblick', 'Überblicke')} und ${plural(follows, 'Person', 'Personen')} für Sie`,
    paused: ', pausiert',
    pause: 'Pausieren',
    resume: 'Fortsetzen',
    following: 'Sie folgen: ',
    byFile: 'Von den Betreibern in einer Datei festgelegt: lässt sich hier pausieren, aber nicht entfernen.',
    elsewhere: (count) => `In anderen Kanälen dieses Workspace: ${subscriptions(count)}.`,
  },
  'pullquote test': {
    summary: 'Postet eine Testnachricht.',
    options: { channel: CHANNEL },
    testPost: 'Das ist ein Test von Pullquote: Posten funktioniert hier.',
    posted: 'Gepostet.',
    notPosted: 'Das Posten ist misslungen.',
  },
  'pullquote pause': {
    summary: 'Hält an, was dieser Kanal oder Sie bekommen.',
    options: { digest: DIGEST_HERE },
    done: (count) => `${subscriptions(count)} pausiert.`,
  },
  'pullquote resume': {
    summary: 'Setzt fort, was pausiert war.',
    options: { digest: DIGEST_HERE },
    done: (count) => `${subscriptions(count)} fortgesetzt.`,
  },
  'pullquote remove': {
    summary: 'Beendet, was dieser Kanal oder Sie bekommen.',
    options: { digest: DIGEST_HERE },
    done: (count) => `${subscriptions(count)} beendet.`,
  },
  'sources add': {
    summary: 'Einem Medium folgen: das Neueste jetzt, alles Weitere, wenn es erscheint.',
    options: { url: ADDRESS, name: 'Der Name, der gezeigt wird; ohne ihn: der des Feeds.' },
    added: (outlet) => `${outlet} ist aufgenommen`,
    followed: (articles) => ` ist aufgenommen; ${number(articles)} Artikel gespeichert.`,
    foundAt: 'Feed: ',
    undo: 'Rückgängig',
  },
  'sources test': {
    summary: 'Eine Adresse Schritt für Schritt versuchen; gespeichert wird nichts.',
    options: { url: ADDRESS },
    noFeed: 'Kein Feed gefunden',
    feed: (items) => `Ein Feed mit ${plural(items, 'Beitrag', 'Beiträgen')}`,
    newestItems: 'Neueste Beiträge',
  },
  'sources set': {
    summary: 'Wie viel von einer Quelle gespeichert wird, wie lange, und was hereinkommt.',
    options: { source: OWN_SOURCE },
    isSet: (outlet) => `${outlet}: Einstellungen geändert`,
    usual: ' hat die Voreinstellungen.',
    with: ' wird gelesen mit',
    fromNow: 'Das gilt nur für neue Artikel.',
  },
  'sources pause': {
    summary: 'Eine Quelle vorerst nicht lesen.',
    options: { source: OWN_SOURCE },
    done: ' ist pausiert.',
    button: 'Pausieren',
  },
  'sources resume': {
    summary: 'Eine pausierte Quelle wieder lesen.',
    options: { source: OWN_SOURCE },
    done: ' wird wieder gelesen.',
    button: 'Fortsetzen',
  },
  'sources remove': {
    summary: 'Eine Quelle nicht mehr lesen; ihre Artikel bleiben.',
    options: { source: OWN_SOURCE },
    done: ' wird nicht mehr gelesen. Die Artikel bleiben.',
    button: 'Entfernen',
  },
  'stories join': {
    summary: 'Aus zwei Ereignissen eins machen, wenn beide dasselbe erzählen.',
    options: {
      story: 'Ein Ereignis: Überschrift, Worte daraus oder Kennung.',
      other: 'Das Ereignis, das dasselbe erzählt.',
    },
    joined: 'Die Ereignisse sind jetzt eins: ',
  },
  'stories split': {
    summary: 'Einen Artikel aus seinem Ereignis nehmen, weil er von einem anderen erzählt.',
    options: {
      article: 'Der Artikel: Überschrift, Worte daraus oder Kennung; mehrere mit Strichpunkt.',
    },
    parted: (articles) =>
      articles === 1
        ? 'Dieser Artikel ist jetzt ein eigenes Ereignis: '
        : 'Diese Artikel sind jetzt zusammen ein eigenes Ereignis: ',
  },
  'stories undo': {
    summary: 'Eine Änderung an Ereignissen zurücknehmen.',
    options: {
      change: 'Die Änderung; stories changes zählt sie auf.',
    },
    undone: 'Zurückgenommen. Es wird nicht noch einmal geändert.',
    button: 'Zurücknehmen',
    numbered: (at: number) => `Nr. ${at + 1} zurücknehmen`,
  },
  'stories changes': {
    summary: 'Welche Ereignisse zuletzt vereint oder getrennt wurden, von Hand oder vom Bot.',
    none: 'Noch wurde kein Ereignis vereint oder getrennt.',
    latest: 'Die letzten Änderungen an Ereignissen:',
    join: ' vereint: ',
    split: ' getrennt: ',
    move: ' verschoben: ',
    byHand: ' · von Hand',
    byBot: ' · vom Bot',
    undone: ' · zurückgenommen',
  },
  'pullquote permissions': {
    summary: 'Zeigt, welche Rechte in einem Kanal fehlen und wie man sie erteilt.',
    options: { channel: CHANNEL },
    complete: 'Hier fehlt nichts.',
    lacking: (count) => `Hier ${count === 1 ? 'fehlt' : 'fehlen'} ${plural(count, 'Sache', 'Sachen')}:`,
  },
  'pullquote forget': {
    summary: 'Entfernt alles von diesem Server oder Workspace: Einstellungen, Abos, Quellen, Artikel.',
    ask: 'Das entfernt alle Einstellungen, Abos, Quellen und Artikel dieses Servers oder Workspace. Es lässt sich nicht rückgängig machen.',
    sure: 'Alles entfernen',
    forgotten: 'Alles von diesem Server oder Workspace ist entfernt.',
  },
  help: {
    summary: 'Was man fragen kann, mit Beispielen.',
    notice: 'Was Pullquote kann',
    lead: 'Pullquote zeigt, wer was gesagt hat, im Wortlaut, mit Medium, Datum und Link.',
    groups: {
      ask: 'Das Archiv befragen',
      follow: 'Überblicke und Meldungen',
      managers: 'Für die Verwaltung',
    },
    example: 'Zum Beispiel: ',
    more: 'Außerdem: ',
    buttons: {
      speakers: 'Wer am meisten zitiert wird',
      show: 'Einen Überblick zeigen',
      subscribe: 'Abonnieren',
      follow: 'Einer Person folgen',
      setUp: 'Einen Überblick einrichten',
      status: 'Was hierher kommt',
    },
  },
  thumb: {
    summary: 'Mehr oder weniger von einem Ereignis, in den Ausgaben dieses Servers oder Workspace.',
    options: { item: 'Die Kennung des Artikels.', vote: 'up, down, oder none zum Zurücknehmen.' },
    more: '👍 Mehr davon',
    less: '👎 Weniger davon',
    back: 'Zurücknehmen',
    given: (up) => (up ? 'Ihr 👍 zählt.' : 'Ihr 👎 zählt.'),
    takenBack: 'Zurückgenommen.',
    count: (up, down) => `Hier zu diesem Ereignis: ${number(up)} 👍, ${number(down)} 👎.`,
    effect:
      'Beiträge dieses Mediums und dieser Person rücken in den nächsten Ausgaben etwas. /digest why zeigt, wie viel.',
    nowhere: 'Daumen zählen in den Ausgaben eines Servers oder Workspace. Hier gibt es keinen.',
  },
  'speaker fix': {
    summary: 'Berichtigen, wer ein Zitat gesagt hat, oder es der Verwaltung melden.',
    options: { quote: 'Die Kennung des Zitats.', speaker: 'Wer es gesagt hat; leer: niemand wird genannt.' },
    title: 'Falsche Person?',
    submit: 'Berichtigen',
    label: 'Wer hat es gesagt?',
    hint: 'Leer lassen, um niemanden zu nennen.',
    unchanged: 'Diese Person wird schon gezeigt.',
    done: 'Berichtigt. So wird das Zitat jetzt gezeigt.',
    doneHere: 'Für diesen Server oder Workspace berichtigt. So wird das Zitat hier jetzt gezeigt.',
    told: 'Danke. Die Verwaltung weiß jetzt davon.',
    notTold: 'Die Verwaltung war nicht zu erreichen. Bitte sagen Sie es ihr selbst.',
    noManagers:
      'Zitate berichtigen kann nur die Verwaltung eines Servers oder Workspace. Hier gibt es keine.',
    reported: 'Jemand meldet, dass bei diesem Zitat die falsche Person steht.',
    suggested: 'Vorgeschlagen wird: ',
    nobody: 'niemand',
  },
  'passage why': {
    summary: 'Warum eine Stelle gezeigt wird.',
    notice: 'Warum diese Stelle gezeigt wird',
    has: (found, all) =>
      `Die Stelle oder ihre Überschrift enthält ${number(found)} von ${plural(all, 'Suchwort', 'Suchwörtern')}: `,
    lacks: 'Es fehlt: ',
    told: 'Was die Quelle darin sagt: ',
    likely: (percent) => `Chance, dass sie antwortet: ${percent} %`,
    gone: 'Diese Stelle beantwortet die Frage nicht mehr.',
    again: 'Fragen Sie noch einmal.',
  },
  post: { summary: 'Eine Antwort in den Kanal posten.' },
};
