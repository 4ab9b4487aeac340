/** The subject of a verb of speech: the phrase of its clause, before or behind it, that no preposition governs. */
import type { LanguageRules } from '../language-rules.ts';
import { isDash, type MaskedToken } from './masked-sentences.ts';
import { type Mention, phraseOrPronoun } from './mention-at.ts';
import { type KnownNames, type NounPhrase, nounPhraseAt, particleNameAt } from './noun-phrases.ts';
import { isDeterminer, isRole, isSmall } from './phrase-words.ts';

/** The subject before the verb: the first phrase of its clause that no preposition governs. */
export function subjectBefore(
  tokens: readonly MaskedToken[],
  verb: number,
  from: number,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  let i = clauseStart(tokens, verb, from, rules);
  while (i < verb) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.kind !== 'word') {
      i += 1;
      continue;
    }
    if (rules.relatives.has(token.lower) && !isDeterminer(token, rules)) {
      // "Wie der Minister erklärte, habe man “…”"
      if (!(i === 0 && rules.asWords.has(token.lower))) return null;
      i += 1;
      continue;
    }
    if (rules.prepositions.has(token.lower) && particleNameAt(tokens, i, rules, known) === null) {
      i = withoutArticle(tokens, skipPhrase(tokens, i + 1, rules, known), verb, rules);
      const next = nounPhraseAt(tokens, i, rules, known);
      // "on the network Some Name he wrote": a name that nothing shows to be a person's belongs to the phrase before it.
      if (next?.name?.first === i && !isKnownName(tokens, next, known)) i = next.last;
      continue;
    }
    const hearer = nounPhraseAt(tokens, i, rules, known);
    if (hearer?.isHearer === true && !hearer.isAge) {
      i = hearer.last;
      continue;
    }
    const found = phraseOrPronoun(tokens, i, rules, known);
    if (found !== null && isParticipleAhead(tokens, found, rules)) {
      i = found.mention.last;
      continue;
    }
    if (found !== null && found.mention.last <= verb)
      return isSubject(tokens, found, verb, rules)
        ? found
        : innerSubject(tokens, found.mention.last, verb, rules, known);
    if (found === null && !isSmall(token, rules) && !isDeterminer(token, rules)) {
      // An unknown word that begins no phrase: an adverb.
      i += 1;
      continue;
    }
    i += 1;
  }
  return null;
}

/** "В социальной сети Some Net он написал": where nouns have no article, further words in lower case belong to the preposition's phrase. */
function withoutArticle(
  tokens: readonly MaskedToken[],
  from: number,
  verb: number,
  rules: LanguageRules,
): number {
  if (rules.cases === null) return from;
  let i = from;
  for (; i < verb; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capital || isSmall(token, rules) || isRole(token, rules)) break;
  }
  return i;
}

function isKnownName(
  tokens: readonly MaskedToken[],
  { name, isPerson }: NounPhrase,
  known: KnownNames,
): boolean {
  return (
    name !== null &&
    (known.has(tokens[name.last - 1]?.text ?? '') || (isPerson && name.last - name.first === 1))
  );
}

/** "The minister said that the party calls it …": the subject of the clause behind the relative. */
function innerSubject(
  tokens: readonly MaskedToken[],
  from: number,
  verb: number,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  const relative = tokens.findLastIndex(
    ({ lower }, i) => i < verb && i >= from && rules.relatives.has(lower),
  );
  if (relative === -1) return null;
  const found = phraseOrPronoun(tokens, relative + 1, rules, known);
  return found !== null && found.mention.last <= verb && isSubject(tokens, found, verb, rules) ? found : null;
}

/** "Asked about the vote, the minister said": a participle, or a word with a preposition behind it, opens the sentence and names nobody. */
function isParticipleAhead(
  tokens: readonly MaskedToken[],
  { phrase }: Mention,
  rules: LanguageRules,
): boolean {
  if (phrase === null || phrase.first !== 0 || phrase.isPerson || phrase.isDetermined) return false;
  if (phrase.role !== -1 || phrase.last !== 1) return false;
  const behind = tokens[phrase.last];
  const isAddressed = rules.unsaid.addressed.has(tokens[0]?.lower ?? '');
  return isAddressed || (behind !== undefined && rules.prepositions.has(behind.lower));
}

/** Between a subject and its verb stand an apposition in commas, adverbs and phrases with prepositions, never another clause. */
function isSubject(
  tokens: readonly MaskedToken[],
  { mention }: Mention,
  verb: number,
  rules: LanguageRules,
): boolean {
  let loose = 0;
  let inRelative = false;
  for (let i = mention.last; i < verb; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.kind === 'quotation' && i > mention.last + 8) return false;
    if (token.kind === 'mark' && /^[;:]$/.test(token.text)) return false;
    if (token.text === ',') inRelative = false;
    else if (i === mention.last && isSubjectRelative(tokens, i, rules)) continue;
    else if (rules.relatives.has(token.lower) && !isDeterminer(token, rules)) inRelative = true;
    if (
      token.kind === 'word' &&
      rules.pronouns.has(token.lower) &&
      !isDeterminer(token, rules) &&
      !rules.relatives.has(token.lower)
    )
      loose += 3;
    if (token.kind === 'word') loose += 1;
  }
  return loose <= FARTHEST_SUBJECT && !inRelative;
}

/** "A neighbour who does not want to be named": no other subject stands behind the relative. */
function isSubjectRelative(tokens: readonly MaskedToken[], i: number, rules: LanguageRules): boolean {
  const next = tokens[i + 1];
  return (
    !rules.capitalNouns &&
    rules.relatives.has(tokens[i]?.lower ?? '') &&
    next?.kind === 'word' &&
    !next.capital &&
    !isDeterminer(next, rules)
  );
}

/** Words between a subject and its verb of speech. */
const FARTHEST_SUBJECT = 16;

/** The phrase behind the verb, with hearers and phrases with prepositions skipped. */
export function subjectAfter(
  tokens: readonly MaskedToken[],
  from: number,
  limit: number,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  let i = from;
  for (let skipped = 0; i < limit && skipped < 4; ) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quotation') return null;
    // Behind a comma or a conjunction begins what was said.
    if (token.kind === 'mark' || (rules.relatives.has(token.lower) && !isDeterminer(token, rules)))
      return null;
    if (rules.prepositions.has(token.lower)) {
      i = skipPhrase(tokens, i + 1, rules, known);
      skipped += 1;
      continue;
    }
    const hearer = nounPhraseAt(tokens, i, rules, known);
    if (hearer?.isHearer === true && !hearer.isAge) {
      i = hearer.last;
      skipped += 1;
      continue;
    }
    const found = phraseOrPronoun(tokens, i, rules, known);
    // "bezeichnete es Ohm als “…”": the subject stands behind the object.
    if (found !== null && !(rules.objects.has(token.lower) && phraseOrPronoun(tokens, i + 1, rules, known)))
      return found;
    i += 1;
    skipped += 1;
  }
  return null;
}

function skipPhrase(
  tokens: readonly MaskedToken[],
  i: number,
  rules: LanguageRules,
  known: KnownNames,
): number {
  const phrase = nounPhraseAt(tokens, i, rules, known);
  if (phrase !== null) return phrase.last;
  // "nach einem Besuch": the article is listed with the prepositions, by its case.
  const token = tokens[i];
  if (token?.kind === 'word' && rules.prepositions.has(token.lower))
    return skipPhrase(tokens, i + 1, rules, known);
  return i + 1;
}

/** The phrase that ends where a postposition begins: "Angaben der Polizei zufolge". */
export function phraseEndingAt(
  tokens: readonly MaskedToken[],
  end: number,
  rules: LanguageRules,
  known: KnownNames,
): Mention | null {
  for (let i = Math.max(clauseStart(tokens, end, 0, rules), end - 10); i < end; i++) {
    // "Angaben der Feuerwehr zufolge": the statements are not the speaker.
    const isOfStatements = isDeterminer(tokens[i], rules) && rules.notNames.has(tokens[i - 1]?.lower ?? '');
    if (isOfStatements || rules.notNames.has(tokens[i]?.lower ?? '')) continue;
    const found = phraseOrPronoun(tokens, i, rules, known);
    if (found !== null && found.mention.last === end) return found;
  }
  return null;
}

export function clauseStart(
  tokens: readonly MaskedToken[],
  verb: number,
  from: number,
  rules: LanguageRules,
): number {
  let start = verb;
  while (start > from) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    if (token.kind === 'mark' && (/^[;:]$/.test(token.text) || isDash(token))) break;
    start -= 1;
  }
  // Behind a subordinate clause the main clause begins after its comma.
  const first = tokens[start];
  if (first !== undefined && rules.relatives.has(first.lower) && !isDeterminer(first, rules)) {
    for (let i = verb - 1; i > start; i--) if (tokens[i]?.text === ',') return i + 1;
  }
  return start;
}
