/** Phonetic forms of names: equal for the usual transliterations of one name, and for one first name in related languages. */
import { nameKey } from '../text/names/name-spelling.ts';
import { inLatinLetters } from './latin-letters.ts';

/** Letters without a decomposition into letter and diacritic. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);

/**
 * Spellings that transliterations confuse, in the order of replacement (Zelensky, Zelenskyy, Zelenskiy; Khrushchev,
 * Hrushchev).
 */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yi|ij|yj|yy|y)(?= |$)/g, 'i'],
  [/ej(?= |$)/g, 'ei'],
  [/y/g, 'i'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/(\p{L})\1/gu, '$1'],
];

/**
 * First names in Russian, Ukrainian and Belarusian, as the press transliterates them: papers may use any of them for
 * one person. The first of each line replaces the others.
 */
const GIVEN = `
  vladimir volodymyr uladzimir wladimir wolodymyr
  alexander aleksandr oleksandr aliaksandr alexandr
  alexei alexey aleksei aleksey oleksii oleksiy aliaksei
  andrei andrey andrii andriy
  sergei sergey serhii serhiy siarhei
  nikolai nikolay mykola mikalai
  mikhail mykhailo mykhaylo mikhailo
  dmitry dmitri dmitriy dmytro dzmitry
  yevgeny evgeny yevgeniy evgeniy yevhen yevhenii
  pyotr petr petro piotr
  pavel pavlo
  igor ihor
  oleg oleh
  vasily vasiliy vasyl
  yury yuri yuriy yurii iurii
  grigory grigoriy hryhorii hryhoriy
  kirill kyrylo
  denis denys
  konstantin kostiantyn kostyantyn
  vitaly vitali vitaliy vitalii
  viktor victor
  yelena elena olena
  irina iryna
  olga olha
  yekaterina ekaterina kateryna
  tatiana tatyana tetiana tetyana
  svetlana svitlana
  natalia natalya nataliia nataliya`;

/** The spelling of a name with transliterations made equal. Reads at most 200 characters. */
export function spellingOf(name: string): string {
  // In Zelens’kyi and D’Angelo the apostrophe does not separate words.
  const joined = inLatinLetters(name.slice(0, 200)).replace(/(?<=\p{L})['’ʼʹ](?=\p{L})/gu, '');
  const key = nameKey(joined).replace(/[łøđðıßæœþ]/g, (letter) => LETTERS.get(letter) ?? letter);
  return ALIKE.reduce((sound, [from, to]) => sound.replace(from, to), key);
}

const FORMS: ReadonlyMap<string, string> = new Map(
  GIVEN.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.trim().split(' ').map(spellingOf);
      return forms.map((form) => [form, forms[0] ?? form] as const);
    }),
);

/** Whether a word, spelled by `spellingOf`, is a first name with several forms in other languages. */
export function isGivenName(word: string): boolean {
  return FORMS.has(word);
}

/** The phonetic form of a name; first names before the last word are also made equal across languages. */
export function soundOf(name: string): string {
  const words = spellingOf(name).split(' ');
  return words.map((word, at) => (at === words.length - 1 ? word : (FORMS.get(word) ?? word))).join(' ');
}
