/** Whether a quotation is the title of the paper or programme that was told something: "said to “The Evening Post” that …". */
import type { LanguageRules } from '../language-rules.ts';
import type { MaskedSentence, MaskedToken } from './masked-sentences.ts';
import { isDeterminer, isHearer } from './phrase-words.ts';

/** Words between what is before a title and the title: a preposition and an article. */
const LONGEST_LINK = 2;

/** The sentences without such titles and the words that lead to them: nothing is left of them that speaks or is said. */
export function withoutHearerTitles(
  sentences: readonly MaskedSentence[],
  rules: LanguageRules,
): readonly MaskedSentence[] {
  return sentences.map((sentence) => {
    const left: MaskedToken[] = [];
    for (const [at, token] of sentence.tokens.entries()) {
      const link = linkToTitle(sentence.tokens, at, rules);
      if (link === null) left.push(token);
      else left.length -= Math.min(link, left.length);
    }
    return { ...sentence, tokens: left };
  });
}

/** How many words lead to the title at `at`; null where no such title stands there. It opens with a capital letter. */
function linkToTitle(tokens: readonly MaskedToken[], at: number, rules: LanguageRules): number | null {
  const token = tokens[at];
  if (token?.kind !== 'quotation' || !token.capital) return null;
  for (let link = 1; link <= LONGEST_LINK; link++) {
    const words = tokens.slice(Math.max(0, at - link), at);
    const before = tokens[at - link - 1];
    if (words.length < link || !words.every((word) => isLink(word, rules))) break;
    if (words.every((word) => isTowards(word, rules)) && (isTelling(before, rules) || link > 1)) return link;
    // "in an interview with “…”", "asked by “…”"
    if (before?.kind === 'word' && (isHearer(before, rules) || rules.unsaid.addressed.has(before.lower)))
      return link;
  }
  // Where the case alone says who hears, what was said follows in a clause.
  const isClause = tokens[at + 1]?.text === ',' && rules.relatives.has(tokens[at + 2]?.lower ?? '');
  return rules.towardsHearers.size === 0 && isClause && rules.verbs.has(tokens[at - 1]?.lower ?? '')
    ? 0
    : null;
}

function isLink(token: MaskedToken, rules: LanguageRules): boolean {
  return (
    token.kind === 'word' &&
    (isTowards(token, rules) || rules.prepositions.has(token.lower) || isDeterminer(token, rules))
  );
}

function isTowards(token: MaskedToken, rules: LanguageRules): boolean {
  return rules.towardsHearers.has(token.lower);
}

function isTelling(token: MaskedToken | undefined, rules: LanguageRules): boolean {
  const word = token?.lower ?? '';
  return rules.verbs.has(word) || rules.auxiliaries.has(word) || rules.participles.has(word);
}
