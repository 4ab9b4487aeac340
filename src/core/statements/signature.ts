/** Reads the name after a pasted quotation without a verb: “…” Ada Brook, "…" (Brook), "…" — Brook, "…", Brook 2019. */

/** Characters that may stand between the closing mark and the name. */
const BEFORE = /^[\s,.;:]*(?:[-–—―~]+|\()?\s*/;
/** What may follow the name: a bracket, a year, a full stop, a word that leads to the next quotation. */
const BEHIND = /^\s*(?:,?\s*\(?\d{4}\)?)?\s*\)?[\s,.;:]*(?:(?:and|while|but)\s*)?$/i;
const NAME_PART =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|del|der|den|van|von|bin|ibn|al-[\p{L}\p{M}'’-]+|la|le)(?=[\s,.;:)]|$)/u;
const MOST_PARTS = 5;
/** A dash or a bracket introduces a signature: `— Ada Brook, mayor of Westport, May 2026`. */
const INTRODUCED = /^[\s,.;:]*(?:[-–—―~]|\()/;
/** What may then follow the name: offices, places and dates behind a comma, a bracket or `in`. */
const FURTHER = /^\s*(?:[,(]|(?:in|on|at)\s)[^“”"„«»\n]{0,100}$/;

/**
 * @param behind the text between the closing mark and the end of the line or the next quotation; the result is null if
 * it is more than a name
 */
export function signatureIn(behind: string): string | null {
  const [line = ''] = behind.trimStart().split('\n');
  let at = BEFORE.exec(line)?.[0].length ?? 0;
  const parts: string[] = [];
  while (parts.length < MOST_PARTS) {
    const part = NAME_PART.exec(line.slice(at))?.[0];
    if (part === undefined) break;
    parts.push(part);
    at += part.length;
    const space = /^[ \t]+/.exec(line.slice(at))?.[0].length ?? 0;
    if (space === 0) break;
    at += space;
  }
  const name = parts.join(' ').replace(/[.'’-]+$/, '');
  const rest = line.slice(at);
  const follows = BEHIND.test(rest) || (INTRODUCED.test(line) && FURTHER.test(rest));
  return /^\p{Lu}../u.test(name) && follows ? name : null;
}
