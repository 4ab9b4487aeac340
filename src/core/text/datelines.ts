/** The dateline at the beginning of a news paragraph: where and when it was written, and for which agency. */

/** Most UTF-16 units of a dateline. */
export const LONGEST_DATELINE = 110;

/** What closes a dateline, with the white space around it. */
const CLOSES = /\s?(?:(?:—|–|―|--)(?:\s+|(?=["“]))|(?:\s-|:)\s+)|\s\|\s+(?=["“])/;
const CITY = /^\(?[\p{Lu}][\p{Lu}.’'/-]+\)?,?$/u;
/** What else may stand in it: an agency, a month, a day, a short form of a state, “and”. */
const IN_DATELINE = /^\(?(?:\p{Lu}[\p{L}.’'/-]*\)?,?|\d{1,2},?|(?:19|20)\d\d,?|and|of|de|the|[|/•·])\)?,?$/u;
/** A capital word and a colon are a label (“WATCH:”, “BREAKING:”), and so is a question and answer. */
const LABEL = /^(?:\p{Lu}+:|Q:|A:)/u;
/** “By Our Correspondent, Lagos”, “From Ada Obi, Kano”. */
const BYLINE = /^(?:By|From) \p{Lu}[^,:]{2,50}, \p{Lu}[^,:]{2,30}$/u;

/**
 * The length of a dateline at the beginning: `LA CROSSE, Wis. (AP) — `, `KATHMANDU, April 25 (Reuters) - `, `NEW DELHI: `,
 * `(CNN) — `, `Accra, Nov. 28 (GNA) – `. 0 if there is none.
 */
export function datelineLength(opening: string): number {
  const closes = CLOSES.exec(opening);
  if (closes === null || closes.index === 0) return 0;
  const head = opening.slice(0, closes.index);
  const length = closes.index + closes[0].length;
  const words = head.split(/\s+/);
  if (!words.every((word) => IN_DATELINE.test(word))) return 0;
  if (BYLINE.test(head)) return length;
  const [first = ''] = words;
  if (!CITY.test(first) && !/^\(\p{L}+\)$/u.test(first) && !isDay(words)) return 0;
  if (closes[0].includes(':') && (words.some((word) => !CITY.test(word)) || LABEL.test(opening))) return 0;
  // “NATO — the alliance — met”: an aside behind a subject.
  return isPlain(head) && /^\p{Ll}/u.test(opening.slice(length)) ? 0 : length;
}

/** Whether nothing but words in capitals stands in it, which may be a subject or a person too. */
export function isPlain(head: string): boolean {
  return !/[,()\d\p{Ll}]/u.test(head);
}

/** `April 25 (Reuters) -`, `Accra, Nov. 28 (GNA) –`: a day and an agency, with or without a city. */
function isDay(words: readonly string[]): boolean {
  const [month = '', day = '', agency = ''] = words.slice(-3);
  return (
    /^\p{Lu}\p{Ll}+\.?$/u.test(month) &&
    /^\d{1,2},?$/.test(day) &&
    /^\(\p{L}+\)$/u.test(agency) &&
    (words.length === 3 || words.at(-4)?.endsWith(',') === true)
  );
}
