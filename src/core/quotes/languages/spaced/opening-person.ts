/** The person with whom a sentence opens: most often its subject, and so the one whom a pronoun behind it means. */
import type { Gender, LanguageRules } from '../language-rules.ts';
import type { MaskedToken } from './masked-sentences.ts';
import { type Mention, phraseOrPronoun } from './mention-at.ts';
import type { KnownNames, NounPhrase } from './noun-phrases.ts';

/** Whether a person of this gender, as far as it is known, can be meant by a pronoun of the other. */
export function agrees(known: Gender | undefined, wanted: Gender): boolean {
  if (wanted === null) return true;
  return known === undefined || known === null || known === wanted;
}

/**
 * "Her husband refused to go: “…”, he had called." The first person of the tokens, or the first body, when the pronoun's gender
 * is its own. What is reported ("the government had failed, she said") has subjects of its own: only a person is taken from it.
 */
export function openingPerson(
  tokens: readonly MaskedToken[],
  gender: Gender,
  rules: LanguageRules,
  known: KnownNames,
): NounPhrase | null {
  const isReported = tokens.some(({ lower }) => rules.reportedMood.has(lower));
  for (let i = 0; i < tokens.length; i++) {
    const found: Mention | null = phraseOrPronoun(tokens, i, rules, known);
    if (found === null) continue;
    const { phrase, mention } = found;
    if (phrase === null) return null;
    // A body's article must tell the pronoun's gender: "his party" is none that "he" means.
    const isBodyMeant = !isReported && gender !== null && phrase.gender === gender;
    const isUnnamed = phrase.name === null && phrase.role !== -1 && phrase.isDetermined;
    const isCandidate = phrase.isPerson || (isUnnamed && (!phrase.isBody || isBodyMeant));
    if (isCandidate) return agrees(phrase.gender, gender) ? phrase : null;
    i = mention.last - 1;
  }
  return null;
}
