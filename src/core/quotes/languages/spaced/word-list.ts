/** A list of words as a language's file writes it. */

/** Words with white space between them; none of an absent list. */
export function list(words = ''): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}
