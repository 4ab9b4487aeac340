/** German: what commands say of themselves. */

export const commands = {
  quotes: {
    summary: 'Datierte wörtliche Zitate, nach Person, Thema, Medium und Zeit.',
  },
  context: {
    summary: 'Was man zu einem Ereignis oder Zitat wissen muss: Anlass, Daten, Hintergrund, Personen.',
    options: {
      topic: 'Ein Thema, eine Überschrift oder Worte eines Zitats.',
    },
  },
  ask: {
    summary: 'Eine Frage zu den Nachrichten, allein aus gespeicherten Belegen beantwortet.',
    options: {
      question: 'Eine Frage zu den gespeicherten Nachrichten.',
    },
  },
  check: {
    summary: 'Ist das Zitat echt? Prüft Worte oder eine ganze Nachricht am Gespeicherten.',
    options: {
      words: 'Die Worte, oder eine ganze Nachricht mit Zitaten darin.',
    },
  },
  story: {
    summary: 'Ein Ereignis: Medien, wer was gesagt hat, nebeneinander, und der Verlauf.',
  },
  speakers: {
    summary: 'Wer am meisten zitiert wird, und in wie vielen Medien.',
  },
  'export quotes': {
    summary: 'Zitate mit allen Nachweisen als Datei.',
    options: {
      format: 'csv, json oder md.',
    },
  },
  'digest show': {
    summary: 'Ein Überblick, wie er jetzt wäre; gepostet wird nichts.',
    options: {
      name: 'Ein Überblick, mit Name oder Titel.',
    },
  },
  'digest list': {
    summary: 'Alle Überblicke.',
  },
  'digest history': {
    summary: 'Die Ausgaben eines Überblicks, die verschickt wurden.',
    options: {
      name: 'Ein Überblick, mit Name oder Titel.',
    },
  },
  'digest why': {
    summary: 'Warum ein Beitrag an seiner Stelle steht, und was wegblieb.',
    options: {
      item: 'Ein Beitrag einer Ausgabe; sein Knopf Warum? füllt das aus.',
    },
  },
  'digest corrections': {
    summary: 'Was Medien an gezeigten Worten geändert oder zurückgenommen haben.',
  },
  'sources list': {
    summary: 'Die Quellen, wie viele Artikel sie haben und wie es um sie steht.',
  },
  'digest publish': {
    summary: 'Eine Ausgabe jetzt, ohne auf ihre Zeit zu warten.',
    options: {
      name: 'Ein Überblick, mit Name oder Titel.',
    },
  },
  'digest resend': {
    summary: 'Einen Post einer Ausgabe noch einmal.',
    options: {
      delivery: 'Ein Post einer Ausgabe; der Verlauf hat für jeden einen Knopf.',
    },
  },
  'digest cancel': {
    summary: 'Nimmt zurück, was von einer Ausgabe noch nicht verschickt ist.',
    options: {
      edition: 'Eine Ausgabe; der Verlauf nennt sie.',
    },
  },
  subscribe: {
    summary: 'Ein Überblick für diesen Kanal (Verwaltung) oder für dich, zu deinen Zeiten.',
    options: {
      digest: 'Ein Überblick, mit Name oder Titel; ohne ihn: alle von hier.',
    },
  },
  'pullquote hours': {
    summary: 'Ruhezeiten, Feiertage, Sprache und Zeitzone (Verwaltung: dieses Kanals).',
    options: {
      quiet: 'Ruhezeiten, etwa 22:00-07:00; off beendet sie.',
      holidays: 'Tage ohne Posts: 2026-12-24, 2026-12-31..2027-01-02; off beendet sie.',
      language: 'Für Daten und Zahlen, etwa de oder en-GB; off.',
      timezone: 'Die Zeitzone, etwa Europe/Berlin.',
      digest: 'Ein Überblick, mit Name oder Titel; ohne ihn: alle von hier.',
    },
  },
  'pullquote filter': {
    summary: 'Grenzt einen Überblick auf Personen, Themen oder Medien ein (Verwaltung: im Kanal).',
    options: {
      digest: 'Ein Überblick, mit Name oder Titel; ohne ihn: alle von hier.',
      speakers: 'Nur mit Worten dieser Personen, durch Kommas getrennt; off beendet es.',
      topics: 'Nur über diese, durch Kommas getrennt; off beendet es.',
      sources: 'Nur aus diesen Medien, durch Kommas getrennt; off beendet es.',
    },
  },
  unsubscribe: {
    summary: 'Beendet, was an diesen Kanal (Verwaltung) oder an dich geht.',
    options: {
      digest: 'Ein Überblick, mit Name oder Titel; ohne ihn: alle von hier.',
    },
  },
  follow: {
    summary: 'Per Direktnachricht hören, wenn jemand neu zitiert wird.',
    options: {
      pace: 'at once (sofort), hourly (stündlich) oder daily (täglich).',
    },
  },
  unfollow: {
    summary: 'Jemandem oder niemandem mehr folgen.',
  },
  'pullquote setup': {
    summary: 'Bringt einen Überblick in einen Kanal: prüfen, ansehen, bestätigen.',
    options: {
      digest: 'Ein Überblick, mit Name oder Titel; ohne ihn: alle von hier.',
      channel: 'Welcher Kanal; ohne ihn: dieser.',
    },
  },
  'pullquote status': {
    summary: 'Was hierher geht, wann als Nächstes, was pausiert ist und warum.',
  },
  'pullquote test': {
    summary: 'Postet eine Testnachricht, um zu sehen, ob sie ankommt.',
    options: {
      channel: 'Welcher Kanal; ohne ihn: dieser.',
    },
  },
  'pullquote pause': {
    summary: 'Hält an, was hierher geht.',
    options: {
      digest: 'Ein Überblick, mit Name oder Titel; ohne ihn: alle von hier.',
    },
  },
  'pullquote resume': {
    summary: 'Setzt fort, was angehalten war.',
    options: {
      digest: 'Ein Überblick, mit Name oder Titel; ohne ihn: alle von hier.',
    },
  },
  'pullquote remove': {
    summary: 'Beendet, was hierher geht.',
    options: {
      digest: 'Ein Überblick, mit Name oder Titel; ohne ihn: alle von hier.',
    },
  },
  'sources add': {
    summary: 'Einem Medium folgen: das Neueste sofort, der Rest, wenn er erscheint.',
    options: {
      url: 'Eine Website oder ein Feed.',
      name: 'Der Name, den alle sehen; sonst der des Feeds.',
    },
  },
  'sources test': {
    summary: 'Eine Adresse Schritt für Schritt versuchen; gespeichert wird nichts.',
    options: {
      url: 'Eine Website oder ein Feed.',
    },
  },
  'sources set': {
    summary: 'Wie viel von einer Quelle bleibt, wie lange, und was von ihr hereinkommt.',
    options: {
      source: 'Ein Medium, mit seinem Namen.',
    },
  },
  'sources pause': {
    summary: 'Eine Quelle vorerst in Ruhe lassen.',
    options: {
      source: 'Ein Medium, mit seinem Namen.',
    },
  },
  'sources resume': {
    summary: 'Mit einer pausierten Quelle weitermachen.',
    options: {
      source: 'Ein Medium, mit seinem Namen.',
    },
  },
  'sources remove': {
    summary: 'Einer Quelle nicht mehr folgen; ihre Artikel bleiben.',
    options: {
      source: 'Ein Medium, mit seinem Namen.',
    },
  },
  'pullquote permissions': {
    summary: 'Nennt, was in einem Kanal fehlt, und wie man es erlaubt.',
    options: {
      channel: 'Welcher Kanal; ohne ihn: dieser.',
    },
  },
  'pullquote forget': {
    summary: 'Entfernt alles von diesem Server: Einstellungen, Abos, eigene Quellen und Artikel.',
  },
  help: {
    summary: 'Was man fragen kann, mit Beispielen.',
    notice: 'Was Pullquote kann',
    lead: 'Pullquote zeigt, wer was gesagt hat, im Wortlaut, mit Medium, Datum und Link.',
    managers: 'Für die Verwaltung',
    example: 'Zum Beispiel: ',
  },
};
