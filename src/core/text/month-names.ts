/** Names of months in the languages of news pages, for dates that a page shows. */
import { MONTHS } from '../base/calendar-names.ts';

/** January to December, in the form that stands in a date. */
const LANGUAGES: readonly (readonly string[])[] = [
  MONTHS,
  ...[
    'januar februar märz april mai juni juli august september oktober november dezember',
    'jänner feber mars april mai juni juli august september oktober november desember',
    'januari februari maart april mei juni juli augustus september oktober november december',
    'januari februari maret april maj juni juli agustus september oktober november desember',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'ledna února března dubna května června července srpna září října listopadu prosince',
    'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
    'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  ].map((names) => names.split(' ')),
];

/** The shortest abbreviation: `Mag` is May in Italian, `Mai` in German. */
const SHORTEST = 3;

const plainName = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/\.$/, '');

/** By whole name and by each of its beginnings; 0 where months of two languages begin alike. */
const NUMBERS: ReadonlyMap<string, number> = namesByBeginning();

function namesByBeginning(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const names of LANGUAGES) {
    for (const [at, written] of names.entries()) {
      const name = plainName(written);
      whole.set(name, at + 1);
      for (let length = SHORTEST; length < name.length; length++) {
        const short = name.slice(0, length);
        numbers.set(short, (numbers.get(short) ?? at + 1) === at + 1 ? at + 1 : 0);
      }
    }
  }
  return new Map([...numbers, ...whole]);
}

/** 1 to 12 for a month's name or abbreviation in any of the languages; 0 for no month, or for more than one. */
export function monthIn(name: string): number {
  return NUMBERS.get(plainName(name)) ?? 0;
}
