/** Text that both databases can store. */

/**
 * Replaces NUL (which Postgres refuses) and lone surrogates (which UTF-8 cannot encode) with U+FFFD. The length in
 * UTF-16 code units stays the same, so offsets into the text stay valid.
 */
export function storableText(text: string): string {
  const formed = text.isWellFormed() ? text : text.toWellFormed();
  return formed.includes('\0') ? formed.replaceAll('\0', '\uFFFD') : formed;
}
