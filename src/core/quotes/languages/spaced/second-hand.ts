/** Whether a sentence says that the article has its quotation from another outlet: "RIA quotes X", "X said, according to “The Post”". */
import type { LanguageRules } from '../language-rules.ts';
import type { MaskedToken } from './masked-sentences.ts';
import type { TokenRange } from './names/name-tokens.ts';
import { type KnownNames, nounPhraseAt } from './noun-phrases.ts';
import { isHearer } from './phrase-words.ts';
import { phraseFrom } from './speech-cues.ts';

/** Agencies that newsrooms take their reports from: what one has from them it has first hand. */
const WIRES = new Set(
  'dpa afp ap apa sda kna epd reuters efe ansa tass тасс риа интерфакс pap ntb ritzau tt belga anp lusa aa'.split(
    ' ',
  ),
);

/** Words before the verb that quotes, in which its subject stands. */
const REACH = 12;
/** Characters of a paper's or a site's name between marks. */
const LONGEST_TITLE = 40;

/** Such words may have been cut and translated twice, and one line of attribution has no place for both. `at`: the quotation. */
export function isSecondHand(
  tokens: readonly MaskedToken[],
  at: number,
  { first, last }: TokenRange,
  rules: LanguageRules,
  known: KnownNames,
): boolean {
  if (rules.quoting.has(tokens[last - 1]?.lower ?? '')) {
    const before = tokens.slice(0, first);
    const isPassive = before.some(({ lower }) => rules.passives.has(lower));
    return !isPassive || before.slice(-REACH).some((token) => isOutlet(token, rules));
  }
  return tokens.some((_, i) => {
    if (i >= first && i < last) return false;
    const length = phraseFrom(tokens, i, rules.accordingTo);
    return length > 0 && i + length !== at && isOutletAt(tokens, i + length, rules, known);
  });
}

function isOutletAt(
  tokens: readonly MaskedToken[],
  at: number,
  rules: LanguageRules,
  known: KnownNames,
): boolean {
  const token = tokens[at];
  if (token?.kind === 'quotation') return token.end - token.start <= LONGEST_TITLE;
  const phrase: TokenRange | null = nounPhraseAt(tokens, at, rules, known);
  return phrase !== null && tokens.slice(phrase.first, phrase.last).some((word) => isOutlet(word, rules));
}

function isOutlet(token: MaskedToken, rules: LanguageRules): boolean {
  return token.kind === 'word' && isHearer(token, rules) && !WIRES.has(token.lower);
}
