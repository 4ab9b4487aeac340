/** Names as they sound: equal for the usual transliterations of one name, and for one given name in neighbouring languages. */
import { nameKey } from '../text/name-spelling.ts';

/** Letters that lose no diacritic, and so are spelled out. */
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

/** Spellings that transliterations mix up, in the order they are replaced (Zelensky, Zelenskyy, Zelenskiy; Khrushchev, Hrushchev). */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yi|ij|yj|yy|y)(?= |$)/g, 'i'],
  [/y/g, 'i'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/(\p{L})\1/gu, '$1'],
];

/**
 * Given names that Russian, Ukrainian and Belarusian write each in its own way, as the press transliterates them: papers call one
 * person by any of them. The first stands for all.
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

/** How a name is written, the spellings of transliterations made one. At most 200 characters are looked at. */
export function spellingOf(name: string): string {
  // Zelens’kyi, D’Angelo: the mark parts no words.
  const joined = name.slice(0, 200).replace(/(?<=\p{L})['’ʼʹ](?=\p{L})/gu, '');
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

/** Whether a word, spelled as `spellingOf` says, is a given name that languages write in several ways. */
export function isGivenName(word: string): boolean {
  return FORMS.has(word);
}

/** A name as it sounds: the given names before the last word also made one over the languages. */
export function soundOf(name: string): string {
  const words = spellingOf(name).split(' ');
  return words.map((word, at) => (at === words.length - 1 ? word : (FORMS.get(word) ?? word))).join(' ');
}
