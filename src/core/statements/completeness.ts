/** How far quoted words are a statement: a pull quote says something by itself, with a finite verb of its own. */
import { wordSet } from '../text/word-set.ts';

/** `statement`: says something alone; `verbless`: an exclamation or a title, whole but without a verb; `fragment`: needs its sentence. */
export type Completeness = 'statement' | 'verbless' | 'fragment';

/** Longer words are judged by their beginning and their end. */
const LONGEST = 600;

/** Finite whatever stands before them. Contractions are judged by their endings. */
const FINITE =
  wordSet(`am are is was were has have had do does did will would can could shall should may might must cannot
  ain't let's said says went goes came comes took takes saw sees gave gives knew knows told tells felt feels kept keeps lost loses met meets
  ran runs sent sends stood stands thought thinks won wins wrote writes began begins broke breaks brought brings caught chose drew drove fell falls
  fought got gets grew grows held holds led leads meant means needs paid pays rose rises sold sells spoke speaks spent taught understood wants
  wore became becomes makes belongs deserves remains seems shows works lies lives says suffers believes happened happens died dies`);

/** Subjects of their own: what follows them is a verb, or an adverb and a verb. */
const SUBJECTS =
  wordSet(`i we he she they you it nobody everybody everyone nothing everything somebody someone anybody anyone who there
  this that these those people`);

/** No verb, though it stands behind a pronoun: “you in the back”, “this year”. */
const NO_VERB =
  wordSet(`and or but nor of in on at to for from with by about into over under between against than as like and/or the a an
  year week month day morning time one way year's country war kind sort thing`);

const ADVERBS = /^(?:\w+ly|never|always|also|just|still|often|now|all|both|even|only|really|not)$/;

/** They open a clause that hangs on another. */
const HANGING =
  wordSet(`that which who whom whose where because although though unless until since whereas while when if as whether lest
  after before than`);

/** Nobody ends a sentence with them. */
const OPEN_END = wordSet(
  'a an the of to in on at for from with by and or but nor that which who because if is are was were my your our their his its',
);

/** Verbs that command or ask, without a subject. */
const COMMANDS =
  wordSet(`let don't do keep stop go come look listen remember give take make tell stay leave vote stand think imagine wait read ask
  please enough never forget trust believe`);

const CONTRACTION = /(?:n['’]t|['’](?:re|ve|ll|m|d))$/;
/** “it's”, “that's”, “there's”, “who's” have a verb; “the mayor's” may have none. */
const IS = /^(?:it|that|there|he|she|what|here|who|this|everyone|everybody|nobody|nothing|let)['’]s$/;

const TOKEN = /[\p{L}\p{M}\p{N}'’-]+/gu;

/** @param language of the words, as in BCP 47; only of English are the verbs known */
export function completeness(text: string, language: string | null): Completeness {
  const said = text.slice(0, LONGEST).trim();
  const begins = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{Lt}\p{N}]/u.test(said);
  const ends = /[.!?…。！？।؟](?:['"’”»)]*)$/u.test(text.trim());
  if (language !== null && !language.startsWith('en')) return elsewhere(said, begins, ends);
  const tokens = (said.match(TOKEN) ?? []).map((token) => token.replaceAll('’', "'"));
  const lower = tokens.map((token) => token.toLowerCase());
  const last = lower.at(-1) ?? '';
  if (!ends && OPEN_END.has(last)) return 'fragment';
  const main = lower.findIndex((word, at) => isFiniteVerb(lower, at, word));
  const [first = ''] = lower;
  const hangs =
    HANGING.has(first) && !(first === 'that' && main === 1) && !asks(text) && !hasMainClause(said);
  if (hangs) return 'fragment';
  if (main >= 0) return begins || standsOpen(lower, main) ? 'statement' : 'fragment';
  if (COMMANDS.has(first)) return 'statement';
  if (begins && hasOtherVerb(tokens)) return 'statement';
  return begins && ends ? 'verbless' : 'fragment';
}

/** Where verbs are not known: the first letter and the end tell, and the number of words. */
function elsewhere(said: string, begins: boolean, ends: boolean): Completeness {
  const spaced = said.split(/\s+/).length;
  const uncased = !/\p{Ll}/u.test(said);
  if (begins && (spaced > 3 || (uncased && said.length >= 8) || ends)) return 'statement';
  return ends && spaced > 5 ? 'statement' : 'fragment';
}

function isFiniteVerb(lower: readonly string[], at: number, word: string): boolean {
  if (FINITE.has(word) || CONTRACTION.test(word) || IS.test(word)) return !isRelative(lower, at);
  const before = lower[at - 1] ?? '';
  const adverb = ADVERBS.test(before);
  const subject = adverb ? (lower[at - 2] ?? '') : before;
  const opens = at - (adverb ? 2 : 1) === 0 || subject === 'i' || subject === 'we' || subject === 'they';
  return (
    opens && SUBJECTS.has(subject) && !NO_VERB.has(word) && !ADVERBS.test(word) && !isRelative(lower, at)
  );
}

/** “the best mayor who was ever elected”: the verb belongs to the relative pronoun. */
function isRelative(lower: readonly string[], at: number): boolean {
  for (let back = 1; back <= 2; back += 1) {
    const before = lower[at - back] ?? '';
    if (before === 'who' || before === 'which' || before === 'whose') return at - back > 0;
    if (before === 'that') return at - back > 1 && back === 1;
    if (!ADVERBS.test(before) && !SUBJECTS.has(before)) return false;
  }
  return false;
}

/** Words that begin in lower case, as after “He said”, are whole if their subject stands at their head. */
function standsOpen(lower: readonly string[], main: number): boolean {
  const [first = ''] = lower;
  if (SUBJECTS.has(first) || IS.test(first) || CONTRACTION.test(first)) return true;
  return (
    /^(?:the|a|an|my|our|his|her|their|its|your|no|some|many|all|every|each|most)$/.test(first) &&
    main > 1 &&
    main <= 8
  );
}

/** “Because we were late, nobody waited”: a comma, and a subject behind it. */
function hasMainClause(said: string): boolean {
  const [, ...behind] = said.split(/,\s/);
  return behind.some((part) =>
    /^(?:I|we|he|she|they|you|it|there|nobody|the|this|that|our|my|his|her|their|a|an|no|\p{Lu}\p{Ll}+)\b/u.test(
      part,
    ),
  );
}

const DETERMINED = /^(?:The|A|An|My|Our|His|Her|Their|Its|Your|Some|Many|No|Every|Each)$/;

function asks(text: string): boolean {
  return text.trimEnd().endsWith('?');
}

/** “The council votes tomorrow”, “Prices climbed”: a word that ends like a verb behind one that may be its subject. */
function hasOtherVerb(tokens: readonly string[]): boolean {
  if (tokens.length < 4) return false;
  const headed = DETERMINED.test(tokens[0] ?? '');
  return tokens.some((token, at) => {
    const before = tokens[at - 1] ?? '';
    const subject =
      (at > 0 && /^(?:\p{Lu}\p{Ll}+|\p{Ll}+s)$/u.test(before)) || (headed && at > 1 && !ADVERBS.test(before));
    return (
      subject && /^\p{Ll}{2,}(?:ed|[^s']s)$/u.test(token) && !/^(?:this|his|its|as|across|less)$/.test(token)
    );
  });
}
