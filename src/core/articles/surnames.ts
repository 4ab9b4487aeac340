/** Full names of a text by their last word, so that a summary does not say “Tarrow” of somebody it never introduced. */

/** Two words with capitals or more, up to four: a title may stand before the name. */
const NAME =
  /(?<![\p{L}])\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{Ll}’'-]+){0,2} (?:(?:van|von|de|der|den|da|al|bin|el|la|le) ){0,2}\p{Lu}[\p{L}’-]+/gu;
const LONE = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{2,}/gu;
/** UTF-16 units: people of a story are introduced near its beginning. */
const READ_AT_MOST = 20_000;

/** Words before a last name that are no first name. */
const NO_FIRST_NAME =
  /^(?:The|Dame|Lord|Lady|Professor|A|An|In|On|At|By|For|From|To|But|And|As|When|While|After|Before|Since|If|Mr|Mrs|Ms|Dr|Sir|President|Minister|Prime|Secretary|Governor|Senator|Mayor|Judge|King|Queen|Pope|New|North|South|East|West|United|Saint|San|Los|Las|Lake|Mount|Port)$/;

/** Last name → full name, of pairs of words with capitals. */
export function fullNames(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name] of text.slice(0, READ_AT_MOST).matchAll(NAME)) {
    const words = name.split(' ');
    const first = words.findIndex((word) => !NO_FIRST_NAME.test(word));
    const last = (words.at(-1) ?? '').replace(/[’']s?$/, '');
    const isWhole = first !== -1 && first < words.length - 1;
    if (isWhole && !names.has(last)) names.set(last, words.slice(first).join(' '));
  }
  return names;
}

/** Whether the first name in the sentence is a last name alone, of somebody who is named in full elsewhere and not in the title. */
export function isBareSurname(sentence: string, names: ReadonlyMap<string, string>, title: string): boolean {
  const own = fullNames(sentence);
  for (const { 0: word, index } of sentence.matchAll(LONE)) {
    const plain = word.replace(/[’']s?$/, '');
    const full = names.get(plain);
    if (full === undefined) continue;
    const before = sentence.slice(0, index).trimEnd().split(' ').at(-1) ?? '';
    if (/^\p{Lu}[\p{L}’'-]*\.?$/u.test(before)) continue;
    return !own.has(plain) && !title.includes(plain);
  }
  return false;
}
