/** German: quotes, who is quoted, what became of a quote, and their export. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

const languageNames = new Intl.DisplayNames('de', { type: 'language' });

export const quotes: Catalogue['quotes'] = {
  notice: ({ quotes, more }) => `${more ? 'mindestens ' : ''}${plural(quotes, 'Zitat', 'Zitate')} belegt`,
  by: ' von ',
  about: ' über ',
  from: ' aus ',
  kinds: {
    direct: ' in direkter Rede',
    mixed: ' teils in Anführungszeichen',
    indirect: ' in indirekter Rede',
  },
  modalities: {
    asserted: ', gesagt',
    denied: ', bestritten',
    not_said: ', nicht gesagt',
    asked: ', gefragt',
    hypothetical: ', angenommen',
    wished: ', gewünscht',
    future: ', noch nicht gesagt',
    fictional: ', Fiktion',
  },
  until: ' bis ',
  instead: (words) => `Über ${words}`,
  namesakes: 'Andere Personen dieses Namens:',
  shown: (first, last, statements, more) =>
    `Äußerungen ${number(first)} bis ${number(last)} von ${number(statements)}${more ? ' und mehr' : ''}`,
  none: 'Kein gespeichertes Zitat passt.',
  noneSuch: 'Kein gespeichertes Zitat',
  inLanguage: (language) =>
    `Gleiche Person, gleicher Tag, gleiche Zahlen und Namen, Sprache: ${languageNames.of(language) ?? language}`,
  speakersUnknown: (language) =>
    `Wer spricht, kann Pullquote in dieser Sprache nicht erkennen: ${languageNames.of(language) ?? language}. Worte in Anführungszeichen werden ohne Namen gezeigt.`,
  shorter: 'Kürzer, in ',
  different: 'Anders formuliert in ',
  pairs: (pairs) => `${plural(pairs, 'Äußerung', 'Äußerungen')} neben einer früheren`,
  noPairs: 'Dazu keine Äußerung neben einer früheren.',
  earlier: 'Damals',
  later: 'Jetzt',
  changed: 'Abweichende Worte markiert: ',
  pairsNeedSpeaker: [
    'Wessen Worte, und worüber?',
    'Nennen Sie Person und Thema: /quotes speaker:Putin about:trade order:then-now',
  ],
};

export const corrected: Catalogue['corrected'] = {
  words: 'Das Medium hat diese Worte geändert, seit sie gezeigt wurden. Der neue Wortlaut:',
  speaker: 'Das Medium nennt für diese Worte jetzt jemand anderen:',
  dropped: 'Das Medium hat diese Worte entfernt.',
  withdrawn: 'Der Artikel mit diesen Worten wurde zurückgezogen.',
};

export const fromRecord: Catalogue['fromRecord'] = {
  cut: {
    exact: 'Im Protokoll, Wort für Wort: ',
    shortened: 'Im Protokoll, mit den markierten Wörtern dazwischen: ',
    spliced: 'Aus mehreren Stellen des Protokolls zusammengesetzt: ',
    reworded: 'Im Protokoll mit anderen Worten, die markiert sind: ',
  },
  around: 'Davor und danach',
  short: {
    exact: 'Wörtlich im Protokoll',
    shortened: 'Gegenüber dem Protokoll gekürzt',
    spliced: 'Aus dem Protokoll zusammengesetzt',
    reworded: 'Gegenüber dem Protokoll umformuliert',
  },
};
