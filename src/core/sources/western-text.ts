/** Whether text that was read as windows-1252 holds words of a Western language, or another encoding's words in wrong letters. */

/** What each language writes beside a to z; the names of neighbours are in it where they are frequent. */
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

/** So much of the letters beyond z belongs to one language; the rest are foreign names. Hungarian read so has 0.9 of Portuguese. */
const OF_ONE_LANGUAGE = 0.95;

/** Up to this share of all letters they are names and loan words; a text in a wrong encoding has ten times as many. */
const FEW = 0.004;

/** Code points that windows-1252 leaves empty: text in it never holds them. */
const UNUSED = /[\u0080-\u009F]/;

/** Where other encodings have letters, windows-1252 has signs: they would stand inside words, or at their beginning. */
const SIGN_IN_WORD = /\p{L}[¡-ª¬®-³µ¶¸-º¼-¿×÷]\p{L}|[¹²³¯]\p{Ll}/u;

export function looksWestern(text: string): boolean {
  if (UNUSED.test(text) || SIGN_IN_WORD.test(text)) return false;
  const letters = (text.match(/\p{L}/gu) ?? []).map((letter) => letter.toLowerCase());
  const beyond = letters.filter((letter) => letter > '\u007F');
  if (beyond.length <= FEW * letters.length) return true;
  return ALPHABETS.some(
    ([, own]) => beyond.filter((letter) => own.includes(letter)).length >= OF_ONE_LANGUAGE * beyond.length,
  );
}
