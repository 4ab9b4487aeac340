/** Asides about anonymity between a speaker and the verb: “One analyst, who asked not to be named, called it …”. */
import type { Span } from '../../text/span.ts';

const OPENS =
  /,?\s(?:who (?:(?:has|have|had|also) )?(?:asked|requested|wished|wishes|wanted|wants|declined|refused|preferred|insisted|spoke|did not (?:want|wish)|(?:could|can)(?:not| not)|(?:is|are|was|were) not (?:authori[sz]ed|allowed|permitted))|speaking|talking)\b/g;
const ANONYMITY = /\b(?:named|identified|anonymous(?:ly)?|anonymity|names?|withheld|unnamed|publicly)\b/;
/** The verb of the speaker whom no comma sets off: “A source who declined to be identified said”. */
const VERB = /\s(?:said|says|told|tells|called|calls|described|describes|added|adds|warned|warns)\b/g;
const OF_ANOTHER = /\b(?:he|she|it|they|we|who|and|not|to)$/i;
const ENDS = /[“”"\n;:!?]|\.\s/;

/** Longest aside, and how far in it its word for anonymity stands, in UTF-16 units. */
const LONGEST = 240;
const NEAR = 70;

/** The asides, in order, each up to what goes on behind it. Linear. */
export function anonymityClausesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: opening, index } of text.matchAll(OPENS)) {
    const rest = text.slice(index + opening.length, index + LONGEST);
    const stop = ENDS.exec(rest)?.index ?? rest.length;
    const clause = rest.slice(0, stop);
    const named = ANONYMITY.exec(clause.slice(0, NEAR));
    if (named === null) continue;
    const from = named.index + named[0].length;
    const length = opening.startsWith(',') ? commaAt(clause, from) : verbAt(clause, from);
    if (length > 0) found.push({ start: index, end: index + opening.length + length });
  }
  return found;
}

/** Where the words behind the closing comma begin, or the comma itself before a quotation; 0 if there is none. */
function commaAt(clause: string, from: number): number {
  const comma = clause.indexOf(',', from);
  return /\S/.test(clause.slice(comma + 1)) ? comma + 1 : Math.max(0, comma);
}

/** Where the speaker's own verb begins; 0 if there is none. */
function verbAt(clause: string, from: number): number {
  for (const { index } of clause.slice(from).matchAll(VERB))
    if (!OF_ANOTHER.test(clause.slice(0, from + index))) return from + index;
  return 0;
}
