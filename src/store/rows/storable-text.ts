/** Text that both databases can store. */

/**
 * NUL (which Postgres refuses) and lone surrogates (which UTF-8 cannot carry) become U+FFFD. The length in UTF-16 code
 * units stays, so offsets into the text do too.
 */
export function storableText(text: string): string {
  const formed = text.isWellFormed() ? text : text.toWellFormed();
  return formed.includes('\0') ? formed.replaceAll('\0', '\uFFFD') : formed;
}
