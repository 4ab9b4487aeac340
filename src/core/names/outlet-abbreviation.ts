/** Short forms of an outlet's name: its initials, or the capitals at its beginning. */

/** Abbreviations with another meaning. */
const NO_OUTLET = new Set(['US', 'UK', 'EU', 'UN']);

/** `NYT` for The New York Times, `BBC` for BBC News. */
export function outletAbbreviations(outlet: string): readonly string[] {
  const words = outlet.slice(0, 200).match(/\p{L}+/gu) ?? [];
  const named = words[0] === 'The' ? words.slice(1) : words;
  const [first = ''] = named;
  const initials = named.every((word) => /^\p{Lu}/u.test(word))
    ? named.map((word) => word.charAt(0)).join('')
    : '';
  const begins = named.length > 1 && /^\p{Lu}{2,}$/u.test(first) ? [first] : [initials];
  return begins.filter((form) => form.length > 1 && !NO_OUTLET.has(form));
}
