/** Entities of one article: the mentions of one person or body under one name. */
import { nameKey } from '../../text/names/name-spelling.ts';
import { PLACES } from '../../text/names/places.ts';
import { type Bearer, type BearerChoice, type Bearers, bearersOf, chooseBearer } from './bearers.ts';
import { type Gender, isFirstName } from './gender.ts';
import type { Mention } from './mentions.ts';
import { beginsWithFamilyName, isPlace } from './name-kind.ts';
import { PARTICLES } from './name-run.ts';

export interface Entity {
  /** Canonical name: the fullest form. */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'unclear';
  readonly gender: Gender;
  /** Whether a title is before the name in any mention. */
  readonly titled: boolean;
  readonly mentions: readonly Mention[];
  /** Mentions that may mean another bearer of the name. */
  readonly doubtful: ReadonlySet<Mention>;
}

/** `headline`: keys of the words in the article's title. Entities come in the order of their first mention. */
export function entitiesOf(
  mentions: readonly Mention[],
  headline: ReadonlySet<string> = NO_WORDS,
): readonly Entity[] {
  const bearers = bearersOf(headline);
  const owner = new Map<Mention, Bearer>();
  // Full names first: a bare surname may come before the full name, as in a headline.
  for (const mention of mentions) {
    if (mention.words.length < 2) continue;
    const found = fullNamesake(bearers, mention);
    owner.set(mention, found === undefined ? bearers.add(mention) : take(found, mention));
  }
  const order = [...mentions].sort((a, b) => a.first - b.first);
  for (const mention of order) {
    const own = owner.get(mention);
    if (own !== undefined) {
      bearers.named(own, mention);
      continue;
    }
    const choice = bearerOf(bearers, mention);
    const bearer = choice === undefined ? bearers.add(mention) : take(choice.bearer, mention);
    if (choice?.sure === false) bearer.doubtful.add(mention);
    bearers.named(bearer, mention);
  }
  return bearers.all.map(finish).sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}

const NO_WORDS: ReadonlySet<string> = new Set();

function keyOf(word: string | undefined): string {
  return nameKey(word ?? '');
}

/** A bearer of the same full name: the same surname and a compatible first name. */
function fullNamesake(bearers: Bearers, mention: Mention): Bearer | undefined {
  const key = keyOf(mention.words.at(-1));
  const namesakes = bearers.bySurname(key);
  if (mention.kind === 'body') {
    const whole = keyOf(mention.words.join(' '));
    return namesakes.find(({ kind, words }) => kind === 'body' && keyOf(words.join(' ')) === whole);
  }
  return namesakes.find((bearer) => bearer.kind !== 'body' && sameName(bearer, mention));
}

/** The bearer of a single word: by surname, otherwise by first name, otherwise by middle name. */
function bearerOf(bearers: Bearers, mention: Mention): BearerChoice | undefined {
  const [word = ''] = mention.words;
  const key = keyOf(word);
  const namesakes = bearers.bySurname(key);
  const same = namesakes.find(({ kind, words }) => kind === 'body' && words.length === 1);
  const surnames = namesakes.filter(({ kind }) => kind !== 'body');
  // "Jordan" means Jim Jordan if he is named; "in Jordan" means the country.
  if (mention.kind === 'body' && (mention.located || surnames.length === 0))
    return same && { bearer: same, sure: true };
  const firsts =
    PLACES.has(key) && !isClearlyGiven(mention) ? [] : bearers.byFirst(key).filter(isKnownByFirst);
  const bySurname = chooseBearer(withoutLaterRelatives(surnames, mention), mention, bearers);
  if (bySurname !== undefined) {
    // "Dar" may mean Yusuf Dar or Dar Yaseen: the choice is not sure if the other was named later.
    const rival = firsts.find(
      (bearer) => bearer !== bySurname.bearer && bearer.latest > bySurname.bearer.latest,
    );
    return rival === undefined ? bySurname : { ...bySurname, sure: false };
  }
  const byFirst = chooseBearer(firsts, mention, bearers);
  if (byFirst !== undefined) return byFirst;
  // "Laci" means Laci Holm, even if nothing shows yet that she is a person.
  const unclear = isPlace(word)
    ? []
    : bearers.byFirst(key).filter(({ kind, words }) => kind === 'unclear' && words.length > 1);
  const [only] = unclear;
  if (only !== undefined && unclear.length === 1) return { bearer: only, sure: false };
  // "Lula" for Luiz Inácio Lula da Silva.
  return isPlace(word) ? undefined : chooseBearer(bearers.byMiddle(key).filter(isPerson), mention, bearers);
}

/** "Holm was the daughter of Peter Holm": somebody who is only named as a relative, and only later, is another person. */
function withoutLaterRelatives(bearers: readonly Bearer[], mention: Mention): readonly Bearer[] {
  const own = bearers.filter(
    ({ mentions }) =>
      !mentions.every(({ relative, words, first }) => relative && words.length > 1 && first > mention.first),
  );
  const bare = own.find(({ words }) => words.length === 1);
  return bare !== undefined && own.every((one) => one === bare || isRelativeOnly(one)) ? [bare] : own;
}

function isRelativeOnly({ mentions }: Bearer): boolean {
  return mentions.every(({ relative, words }) => relative || words.length === 1);
}

function isPerson(bearer: Bearer): boolean {
  return bearer.kind === 'person';
}

/** For a place that is also a first name: used as a person's, before a verb of speech and without "in" or "the". */
function isClearlyGiven(mention: Mention): boolean {
  return isFirstName(mention.words[0] ?? '') && mention.titled;
}

/** A person's first name, or the surname that comes first in East Asia. */
function isKnownByFirst(bearer: Bearer): boolean {
  return isPerson(bearer) || beginsWithFamilyName(bearer.words);
}

function take(bearer: Bearer, mention: Mention): Bearer {
  bearer.mentions.push(mention);
  if (mention.words.length > 1) {
    bearer.full += 1;
    if (bearer.words.length < 2) bearer.words = mention.words;
  }
  // A surname may be another's first name (Lee): only a title tells the gender of a single word.
  bearer.gender ??= mention.words.length > 1 ? mention.gender : mention.titleGender;
  if (bearer.kind === 'unclear') bearer.kind = mention.kind;
  return bearer;
}

/** The same surname and a compatible first name: equal, or an initial of it. Sr. and Jr. differ. */
function sameName(bearer: Bearer, mention: Mention): boolean {
  if (bearer.words.length < 2 || isEndOf(mention.words, bearer.words)) return true;
  const suffix = keyOf(mention.suffix[0]);
  const other = keyOf(bearer.mentions[0]?.suffix[0]);
  if (suffix !== '' && other !== '' && suffix !== other) return false;
  const a = keyOf(bearer.words[0]);
  const b = keyOf(mention.words[0]);
  if (a === b) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function isGivenName(word: string): boolean {
  return isFirstName(word) || /^\p{Lu}\.$/u.test(word);
}

/** "Lee Hayes" is the end of Robert Lee Hayes, and "Bin Salman" of Mohammed bin Salman, in any case. */
function isEndOf(end: readonly string[], words: readonly string[]): boolean {
  const start = words.length - end.length;
  const fits = start > 0 && (PARTICLES.has(keyOf(end[0])) || (end.length > 1 && isGivenName(words[0] ?? '')));
  return fits && end.every((word, at) => keyOf(word) === keyOf(words[start + at]));
}

function finish(bearer: Bearer): Entity {
  const mentions = bearer.mentions.sort((a, b) => a.first - b.first);
  const kind = bearer.kind === 'unclear' ? kindOf(bearer, mentions) : bearer.kind;
  const fullest = mentions.find((mention) => mention.words === bearer.words);
  // "the Drury administration" goes with its article, as "the Ministry of Works" does without.
  const articled = kind === 'body' && bearer.words.length > 1 && /^\p{Ll}/u.test(bearer.words.at(-1) ?? '');
  const article = articled && mentions.some((mention) => mention.articled) ? ['the'] : [];
  return {
    name: [...article, ...bearer.words, ...(fullest?.suffix ?? [])].join(' '),
    kind,
    gender: bearer.gender,
    titled: mentions.some((mention) => mention.titled),
    mentions,
    doubtful: bearer.doubtful,
  };
}

/** The kind of a name that is unclear by itself, from all its mentions. */
function kindOf({ words }: Bearer, mentions: readonly Mention[]): Entity['kind'] {
  const articled = mentions.some((mention) => mention.articled);
  if (words.length > 1 && mentions.some((mention) => mention.words.length === 1)) return 'person';
  if (words.length > 1) {
    const plain =
      words.length <= 4 && words.every((word) => /^['’]?\p{Lu}/u.test(word) && !/^\p{Lu}{2,}$/u.test(word));
    return plain && !articled && mentions.some((mention) => mention.speaks) ? 'person' : 'unclear';
  }
  return mentions.some(({ located, words: own }) => located && own.length === 1) ? 'body' : 'unclear';
}
