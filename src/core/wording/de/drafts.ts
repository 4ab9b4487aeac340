/** German: what is said of a checked draft. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const draft: Catalogue['draft'] = {
  notice: (all, failed) =>
    `${plural(all, 'Zitat', 'Zitate')} geprüft, ${failed === 0 ? 'alle belegt' : `${number(failed)} nicht wie belegt`}`,
  count: {
    absent: 'Nicht belegt',
    altered: 'Verändert',
    other_speaker: 'Andere Person',
    stitched: 'Aus zwei Äußerungen zusammengesetzt',
    marked: 'Verändert, jede Änderung gekennzeichnet',
    exact: 'Wort für Wort',
  },
  line: (line) => `Zeile ${number(line)}`,
  paragraph: (paragraph) => `Absatz ${number(paragraph)}`,
  rest: (left) =>
    `${plural(left, 'Zitat steht', 'Zitate stehen')} nicht hier: Die angehängte Datei enthält alle.`,
  most: (checked) =>
    `Nur die ersten ${number(checked)} Zitate wurden geprüft. Teilen Sie den Entwurf für die übrigen auf.`,
  others: 'Nur eine Datei wurde geprüft. Senden Sie die anderen einzeln.',
  unkept: 'Der Entwurf wurde nur für diese Antwort gelesen. Pullquote speichert nichts davon.',
  working: (done, all) => `${number(done)} von ${plural(all, 'Zitat', 'Zitaten')} geprüft …`,
  ok: 'Belegt',
};
