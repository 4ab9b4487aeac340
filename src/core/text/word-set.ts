/** A list of words as a set. */

/** @param list the words, with white space between them */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
