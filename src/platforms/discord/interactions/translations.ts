/** Names and descriptions of commands in other languages: one table a language, each complete (a test says what is missing). */

/** `name`: lower case, no spaces; absent: it stays the English one. `description`: at most 100 characters. */
export interface Translation {
  readonly name?: string;
  readonly description: string;
}

/** Commands and groups by name, options by name or, where a command means something else by it, `command option`. */
export interface Language {
  readonly commands: Readonly<Record<string, Translation>>;
  readonly options: Readonly<Record<string, Translation>>;
  /** Entries in the menu of a message. */
  readonly menu: Readonly<Record<string, string>>;
}

const german: Language = {
  commands: {
    quotes: {
      name: 'zitate',
      description: 'Datierte wörtliche Zitate, nach Person, Thema, Medium und Zeit.',
    },
    context: {
      name: 'kontext',
      description: 'Was man zu einem Ereignis oder Zitat wissen muss: Anlass, Daten, Hintergrund, Personen.',
    },
    ask: {
      name: 'frage',
      description: 'Eine Frage zu den Nachrichten, allein aus gespeicherten Belegen beantwortet.',
    },
    check: {
      name: 'prüfen',
      description: 'Ist das Zitat echt? Prüft Worte oder eine ganze Nachricht am Gespeicherten.',
    },
    story: {
      name: 'ereignis',
      description: 'Ein Ereignis: Medien, wer was gesagt hat, nebeneinander, und der Verlauf.',
    },
    speakers: { name: 'personen', description: 'Wer am meisten zitiert wird, und in wie vielen Medien.' },
    export: { name: 'ausgeben', description: 'Zitate mit allen Nachweisen als Datei.' },
    'export quotes': { name: 'zitate', description: 'Zitate mit allen Nachweisen als Datei.' },
    digest: { name: 'überblick', description: 'Überblicke und ihre Ausgaben.' },
    'digest show': { name: 'zeigen', description: 'Ein Überblick, wie er jetzt wäre; gepostet wird nichts.' },
    'digest list': { name: 'liste', description: 'Alle Überblicke.' },
    'digest history': {
      name: 'verlauf',
      description: 'Die Ausgaben eines Überblicks, die verschickt wurden.',
    },
    'digest corrections': {
      name: 'korrekturen',
      description: 'Was Medien an gezeigten Worten geändert oder zurückgenommen haben.',
    },
    'digest why': {
      name: 'warum',
      description: 'Warum ein Beitrag an seiner Stelle steht, und was wegblieb.',
    },
    'digest publish': { name: 'ausgabe', description: 'Eine Ausgabe jetzt, ohne auf ihre Zeit zu warten.' },
    'digest resend': { name: 'nochmal', description: 'Einen Post einer Ausgabe noch einmal.' },
    'digest cancel': {
      name: 'zurücknehmen',
      description: 'Nimmt zurück, was von einer Ausgabe noch nicht verschickt ist.',
    },
    sources: { name: 'quellen', description: 'Die Medien, die gelesen werden.' },
    'sources list': {
      name: 'liste',
      description: 'Die Quellen, wie viele Artikel sie haben und wie es um sie steht.',
    },
    'sources add': {
      name: 'hinzufügen',
      description: 'Einem Medium folgen: das Neueste sofort, der Rest, wenn er erscheint.',
    },
    'sources test': {
      name: 'testen',
      description: 'Eine Adresse Schritt für Schritt versuchen; gespeichert wird nichts.',
    },
    'sources set': {
      name: 'einstellen',
      description: 'Wie viel von einer Quelle bleibt, wie lange, und was von ihr hereinkommt.',
    },
    'sources pause': { name: 'pausieren', description: 'Eine Quelle vorerst in Ruhe lassen.' },
    'sources resume': { name: 'fortsetzen', description: 'Mit einer pausierten Quelle weitermachen.' },
    'sources remove': {
      name: 'entfernen',
      description: 'Einer Quelle nicht mehr folgen; ihre Artikel bleiben.',
    },
    subscribe: {
      name: 'abonnieren',
      description: 'Ein Überblick für diesen Kanal (Verwaltung) oder für dich, zu deinen Zeiten.',
    },
    unsubscribe: {
      name: 'abbestellen',
      description: 'Beendet, was an diesen Kanal (Verwaltung) oder an dich geht.',
    },
    follow: { name: 'folgen', description: 'Per Direktnachricht hören, wenn jemand neu zitiert wird.' },
    unfollow: { name: 'entfolgen', description: 'Jemandem oder niemandem mehr folgen.' },
    pullquote: { description: 'Einrichten, nachsehen, pausieren und entfernen.' },
    'pullquote setup': {
      name: 'einrichten',
      description: 'Bringt einen Überblick in einen Kanal: prüfen, ansehen, bestätigen.',
    },
    'pullquote status': {
      name: 'stand',
      description: 'Was hierher geht, wann als Nächstes, was pausiert ist und warum.',
    },
    'pullquote hours': {
      name: 'zeiten',
      description: 'Ruhezeiten, Feiertage, Sprache und Zeitzone (Verwaltung: dieses Kanals).',
    },
    'pullquote filter': {
      name: 'eingrenzen',
      description: 'Grenzt einen Überblick auf Personen, Themen oder Medien ein (Verwaltung: im Kanal).',
    },
    'pullquote test': {
      name: 'test',
      description: 'Postet eine Testnachricht, um zu sehen, ob sie ankommt.',
    },
    'pullquote pause': { name: 'pausieren', description: 'Hält an, was hierher geht.' },
    'pullquote resume': { name: 'fortsetzen', description: 'Setzt fort, was angehalten war.' },
    'pullquote remove': { name: 'entfernen', description: 'Beendet, was hierher geht.' },
    'pullquote permissions': {
      name: 'rechte',
      description: 'Nennt, was in einem Kanal fehlt, und wie man es erlaubt.',
    },
    'pullquote forget': {
      name: 'vergessen',
      description: 'Entfernt alles von diesem Server: Einstellungen, Abos, eigene Quellen und Artikel.',
    },
    help: { name: 'hilfe', description: 'Was man fragen kann, mit Beispielen.' },
  },
  options: {
    speaker: { name: 'person', description: 'Wer es gesagt hat: ein Name in jeder üblichen Schreibweise.' },
    about: { name: 'über', description: 'Worte, die im Zitat oder in seinem Satz stehen.' },
    source: { name: 'medium', description: 'Ein Medium, mit seinem Namen.' },
    since: { name: 'seit', description: 'Ab wann: 7d, 24h, 2025-05-08, yesterday, last week.' },
    until: { name: 'bis', description: 'Bis wann, dieser Tag eingeschlossen.' },
    kind: {
      name: 'art',
      description: 'direct (ganz in Anführungszeichen), mixed oder indirect (berichtet).',
    },
    modality: {
      name: 'aussage',
      description:
        'asserted (gesagt), denied (bestritten), not_said, asked (gefragt), wished, future, fictional …',
    },
    format: { name: 'format', description: 'csv, json oder md.' },
    topic: { name: 'thema', description: 'Ein Thema, eine Überschrift oder Worte eines Zitats.' },
    question: { name: 'frage', description: 'Eine Frage zu den gespeicherten Nachrichten.' },
    words: { name: 'worte', description: 'Die Worte, oder eine ganze Nachricht mit Zitaten darin.' },
    story: { name: 'ereignis', description: 'Ein Ereignis: seine Überschrift oder Worte daraus.' },
    name: { name: 'name', description: 'Ein Überblick, mit Name oder Titel.' },
    keep: { name: 'behalten', description: 'Wie viel von jedem Text bleibt: full, excerpt oder summary.' },
    include: { name: 'nur', description: 'Nur Beiträge mit einem dieser Wörter; dazwischen Kommas.' },
    exclude: { name: 'ohne', description: 'Keine Beiträge mit einem dieser Wörter; dazwischen Kommas.' },
    people: { name: 'personen', description: 'Nur Beiträge, die eine dieser Personen nennen.' },
    sections: { name: 'ressorts', description: 'Nur Beiträge aus diesen Ressorts.' },
    languages: { name: 'sprachen', description: 'Sprachkürzel wie en, fr.' },
    minwords: { name: 'mindestens', description: 'Beiträge mit weniger Wörtern bleiben draußen.' },
    fulltext: { name: 'volltext', description: 'Ob die Seite gelesen wird, wenn der Feed nur anreißt.' },
    retention: { name: 'frist', description: 'Nach wie vielen Tagen ihre Artikel entfernt werden.' },
    latest: { name: 'neueste', description: 'Wie viele der neuesten Artikel sofort kommen; sonst 10.' },
    'sources add name': { name: 'name', description: 'Der Name, den alle sehen; sonst der des Feeds.' },
    item: { name: 'beitrag', description: 'Ein Beitrag einer Ausgabe; sein Knopf Warum? füllt das aus.' },
    delivery: { name: 'post', description: 'Ein Post einer Ausgabe; der Verlauf hat für jeden einen Knopf.' },
    edition: { name: 'ausgabe', description: 'Eine Ausgabe; der Verlauf nennt sie.' },
    digest: {
      name: 'überblick',
      description: 'Ein Überblick, mit Name oder Titel; ohne ihn: alle von hier.',
    },
    time: { name: 'uhrzeit', description: 'Wann, etwa 07:30. Ohne sie: die Zeiten des Überblicks.' },
    timezone: { name: 'zeitzone', description: 'Die Zeitzone, etwa Europe/Berlin.' },
    days: { name: 'tage', description: 'An welchen Tagen: weekdays, daily oder Mon, Wed, Fri.' },
    channel: { name: 'kanal', description: 'Welcher Kanal; ohne ihn: dieser.' },
    pace: { name: 'takt', description: 'at once (sofort), hourly (stündlich) oder daily (täglich).' },
    quiet: { name: 'ruhe', description: 'Ruhezeiten, etwa 22:00-07:00; off beendet sie.' },
    holidays: {
      name: 'feiertage',
      description: 'Tage ohne Posts: 2026-12-24, 2026-12-31..2027-01-02; off beendet sie.',
    },
    language: { name: 'sprache', description: 'Für Daten und Zahlen, etwa de oder en-GB; off.' },
    speakers: {
      name: 'personen',
      description: 'Nur mit Worten dieser Personen, durch Kommas getrennt; off beendet es.',
    },
    topics: { name: 'themen', description: 'Nur über diese, durch Kommas getrennt; off beendet es.' },
    sources: { name: 'medien', description: 'Nur aus diesen Medien, durch Kommas getrennt; off beendet es.' },
    url: { name: 'adresse', description: 'Eine Website oder ein Feed.' },
  },
  menu: { 'Check quotes': 'Zitate prüfen' },
};

/** By Discord's locale codes. docs/reference.mdx, "Locales". */
export const LANGUAGES: Readonly<Record<string, Language>> = { de: german };

interface Localizations {
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
}

/** Of a command or a group of commands. */
export function translatedCommand(name: string): Localizations {
  return localizations(({ commands }) => commands[name]);
}

export function translatedOption(command: string, option: string): Localizations {
  return localizations(({ options }) => options[`${command} ${option}`] ?? options[option]);
}

export function translatedMenu(label: string): Pick<Localizations, 'name_localizations'> {
  const { name_localizations: names } = localizations(({ menu }) => {
    const name = menu[label];
    return name === undefined ? undefined : { name, description: '' };
  });
  return names === undefined ? {} : { name_localizations: names };
}

function localizations(find: (language: Language) => Translation | undefined): Localizations {
  const found = Object.entries(LANGUAGES).flatMap(([locale, language]) => {
    const translation = find(language);
    return translation === undefined ? [] : [{ locale, ...translation }];
  });
  const named = found.flatMap(({ locale, name }) => (name === undefined ? [] : [[locale, name] as const]));
  return {
    ...(named.length === 0 ? {} : { name_localizations: Object.fromEntries(named) }),
    ...(found.length === 0
      ? {}
      : {
          description_localizations: Object.fromEntries(
            found.map(({ locale, description }) => [locale, description]),
          ),
        }),
  };
}
