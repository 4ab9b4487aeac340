/** Cyrillic names in Latin letters, as English papers write them. */

const RUSSIAN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
const UKRAINIAN: Readonly<Record<string, string>> = { ...RUSSIAN, и: 'y', г: 'h' };

/** Letters and an ending that Russian lacks. */
const IS_UKRAINIAN = /[іїєґ]|ськ(?=ий|а|ого)/u;
/** `Ельцин`, `Елена`: Ye- at the beginning of a word. */
const FIRST_E = /(?<!\p{L})[её]/gu;

/** Other letters stay as they are. */
export function inLatinLetters(name: string): string {
  if (!/\p{Script=Cyrillic}/u.test(name)) return name;
  const lower = name.normalize('NFC').toLowerCase();
  const table = IS_UKRAINIAN.test(lower) ? UKRAINIAN : RUSSIAN;
  return lower.replace(FIRST_E, 'ye').replace(/\p{Script=Cyrillic}/gu, (letter) => table[letter] ?? letter);
}
