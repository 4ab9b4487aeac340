/** Tests whether text decoded as windows-1252 has words of a Western language, or wrong letters from another encoding. */

/** The letters of each language besides a to z, with those of neighbours' names if these are frequent. */
const ALPHABETS: readonly (readonly [language: string, letters: string])[] = [
  ['French', 'àâæçèéêëîïôœùûüÿ'],
  ['German', 'äöüßé'],
  ['Spanish', 'áéíñóúüçà'],
  ['Italian, Catalan, Occitan', 'àèéìíïòóùúüç'],
  ['Portuguese', 'áâãàçéêíóôõúü'],
  ['Danish, Norwegian', 'æøåéèêòóôü'],
  ['Swedish, Finnish, Estonian', 'åäöéüõšžà'],
  ['Icelandic', 'áéíóúýðþæö'],
  ['Faroese', 'áíóúýðæø'],
  ['Dutch, Afrikaans', 'èéêëïöüóâî'],
  ['Irish, Scottish, Welsh', 'áéíóúàèìòùâêîôûï'],
];

/**
 * Share of the letters beyond z that one language must explain; the others are in foreign names. Hungarian in a wrong
 * encoding reaches 0.9 for Portuguese.
 */
const OF_ONE_LANGUAGE = 0.95;

/** Up to this share of all letters, they are names and loan words; text in a wrong encoding has ten times as many. */
const FEW = 0.004;

/** Code points that windows-1252 does not use, so they show a wrong encoding. */
const UNUSED = /[\u0080-\u009F]/;

/**
 * windows-1252 has signs where other encodings have letters; in a wrong encoding these appear inside words or at their
 * start.
 */
const SIGN_IN_WORD = /\p{L}[¡-ª¬®-³µ¶¸-º¼-¿×÷]\p{L}|[¹²³¯]\p{Ll}/u;

/** The language of so many characters is that of the rest; all letters of a large document would fill the memory. */
const LOOK_AT = 200_000;

export function looksWestern(text: string): boolean {
  if (UNUSED.test(text) || SIGN_IN_WORD.test(text)) return false;
  const letters = (text.slice(0, LOOK_AT).match(/\p{L}/gu) ?? []).map((letter) => letter.toLowerCase());
  const beyond = letters.filter((letter) => letter > '\u007F');
  if (beyond.length <= FEW * letters.length) return true;
  return ALPHABETS.some(
    ([, own]) => beyond.filter((letter) => own.includes(letter)).length >= OF_ONE_LANGUAGE * beyond.length,
  );
}
