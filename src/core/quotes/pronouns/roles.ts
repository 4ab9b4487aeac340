/** Roles of entities: the titles and appositions beside their names, and the entity that a role alone stands for. */
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { ParsedText } from '../marks/parsed-text.ts';
import type { Entity } from '../names/entities.ts';
import type { Mention } from '../names/mentions.ts';
import { isNameWord, sortAt } from '../names/noun-phrases.ts';
import { isTitle } from '../names/person-titles.ts';

const DETERMINER = classNumber('determiner');
const PREPOSITION = classNumber('preposition');
const RELATIVE = classNumber('relative');
const SPEECH = new Set((['say', 'tell'] as const).map(classNumber));
const CALLS = new Set((['say', 'tell', 'describe'] as const).map(classNumber));
const LONGEST_ROLE = 14;

/**
 * A form of address is no role. Words that begin with one belong to the next person; words that end with one begin a
 * sentence.
 */
const HONORIFIC = /^(?:(?:mr|mrs|ms|mx|dr|sir|dame)\b|miss$)|\s(?:mr|mrs|ms|mx|dr)\.?$/i;

/** Words of an entity's roles in lower case: the nouns, and all words. */
interface RoleWords {
  readonly nouns: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

export interface Roles {
  /** For each entity. */
  readonly words: readonly RoleWords[];
  /** Entities by the noun of a role. */
  readonly bearers: ReadonlyMap<string, readonly number[]>;
  /** Entities by their age, as it stands behind the name. */
  readonly ages: ReadonlyMap<string, readonly number[]>;
}

/** Abbreviated titles by the nouns for their bearers. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  adv: 'advocate',
  capt: 'captain',
  cllr: 'councillor',
  col: 'colonel',
  det: 'detective',
  dr: 'doctor',
  gen: 'general',
  gov: 'governor',
  insp: 'inspector',
  lt: 'lieutenant',
  pres: 'president',
  prof: 'professor',
  rep: 'representative',
  rev: 'reverend',
  sen: 'senator',
  sgt: 'sergeant',
  supt: 'superintendent',
};

/** The words for an entity's role: the title before a name, or an apposition; null if there are none. */
export function roleOf(parsed: ParsedText, entity: Entity): string | null {
  for (const mention of entity.mentions) {
    const span = roleAt(parsed.tokens, mention);
    const role = span && parsed.text.slice(parsed.tokens.start[span.first], parsed.tokens.end[span.last - 1]);
    if (role !== null && !HONORIFIC.test(role)) return role;
  }
  return null;
}

export function rolesOf({ tokens }: ParsedText, entities: readonly Entity[]): Roles {
  const bearers = new Map<string, number[]>();
  const words = entities.map((entity, index): RoleWords => {
    const nouns = new Set<string>();
    const all = new Set<string>();
    if (entity.kind === 'body') return { nouns, all };
    for (const mention of entity.mentions) {
      addWords(tokens, roleAt(tokens, mention), nouns, all);
      addWords(tokens, appositionAfter(tokens, mention, true), nouns, all);
    }
    for (const noun of nouns) {
      const others = bearers.get(noun);
      if (others === undefined) bearers.set(noun, [index]);
      else others.push(index);
    }
    return { nouns, all };
  });
  return { words, bearers, ages: agesOf(tokens, entities) };
}

/** "Ada Lovelace, 42,". */
function agesOf(tokens: Tokens, entities: readonly Entity[]): ReadonlyMap<string, readonly number[]> {
  const ages = new Map<string, number[]>();
  for (const [index, entity] of entities.entries()) {
    const own = new Set<string>();
    for (const { last } of entity.mentions) {
      if (tokens.shape[last] !== SHAPE.comma || tokens.shape[last + 1] !== SHAPE.digits) continue;
      own.add(tokenText(tokens, last + 1));
    }
    for (const age of own) {
      const others = ages.get(age);
      if (others === undefined) ages.set(age, [index]);
      else others.push(index);
    }
  }
  return ages;
}

interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** The nouns are before the first preposition: "a critic of the mayor" is a critic. */
function addWords(tokens: Tokens, span: TokenSpan | null, nouns: Set<string>, all: Set<string>): void {
  if (span === null) return;
  let head = true;
  for (let i = span.first; i < span.last; i++) {
    const word = tokenText(tokens, i).toLowerCase().replace(/\.$/, '');
    const full = SPELLED_OUT[word] ?? word;
    if (sortAt(tokens, i) === PREPOSITION) head = false;
    all.add(full);
    if (head && isTitle(tokens, i)) nouns.add(full);
  }
}

function roleAt(tokens: Tokens, mention: Mention): TokenSpan | null {
  if (mention.from < mention.first) return { first: mention.from, last: mention.first };
  return (
    appositionAfter(tokens, mention, false) ??
    appositionBefore(tokens, mention) ??
    appositionAfter(tokens, mention, true)
  );
}

/** `, the Russian president,` or `, 42, chair of the board,` right after the name. */
function appositionAfter(tokens: Tokens, mention: Mention, copula: boolean): TokenSpan | null {
  let comma = mention.last;
  if (tokens.shape[comma] === SHAPE.comma && tokens.shape[comma + 1] === SHAPE.digits) comma += 2;
  if (tokens.shape[comma] !== SHAPE.comma || comma + 2 >= tokens.count) return null;
  if (copula) {
    const behind = behindCopula(tokens, comma);
    if (behind === comma) return null;
    comma = behind;
  }
  const opens = sortAt(tokens, comma + 1) === DETERMINER || isTitle(tokens, comma + 1);
  const sort = sortAt(tokens, comma + 1);
  if (!opens && (sort === RELATIVE || sort === PREPOSITION || (sort !== 0 && !isNameWord(tokens, comma + 1))))
    return null;
  let hasRole = false;
  for (let i = comma + 1; i < tokens.count && i - comma < LONGEST_ROLE; i++) {
    // "Speaking on Radio Lumen, the senator said": a subject with its verb.
    if (SPEECH.has(sortAt(tokens, i)) && !isNameWord(tokens, i)) return null;
    if (isTitle(tokens, i)) hasRole = true;
    if (!opens && !hasRole && (i - comma > 3 || sortAt(tokens, i) === PREPOSITION)) return null;
    if ((tokens.shape[i] ?? 0) >= SHAPE.comma) return hasRole ? { first: comma + 1, last: i } : null;
  }
  return null;
}

/** ", who is also the party spokeswoman,": the unit before the role, as the comma is before "the party spokeswoman". */
function behindCopula(tokens: Tokens, comma: number): number {
  let i = comma + 1;
  if (!/^who$/.test(tokenText(tokens, i)) || i + 2 >= tokens.count) return comma;
  i += 1;
  if (!/^(?:is|was)$/.test(tokenText(tokens, i))) return comma;
  if (/^(?:also|now|currently)$/.test(tokenText(tokens, i + 1))) i += 1;
  return i + 2 < tokens.count && sortAt(tokens, i + 1) === DETERMINER ? i : comma;
}

/** `The chair of the board, Ada Lovelace,`: the phrase before the comma, from its article on. */
function appositionBefore(tokens: Tokens, mention: Mention): TokenSpan | null {
  const comma = mention.from - 1;
  if (comma < 2 || tokens.shape[comma] !== SHAPE.comma) return null;
  for (let i = comma - 1; i >= Math.max(0, comma - LONGEST_ROLE); i--) {
    if ((tokens.shape[i] ?? 0) >= SHAPE.comma) return null;
    // "When a constable called, Ada Lovelace laughed": two people.
    if (
      CALLS.has(sortAt(tokens, i)) &&
      tokens.shape[i] === SHAPE.lower &&
      tokenText(tokens, i).endsWith('ed')
    )
      return null;
    if (
      /^(?:the|a|an|one)$/i.test(tokenText(tokens, i)) &&
      (isTitle(tokens, i + 1) || isTitle(tokens, i + 2))
    ) {
      return { first: i, last: comma };
    }
  }
  return null;
}

/** Nouns that fit any office. */
const GENERIC = new Set(['leader', 'official', 'chief', 'head', 'boss']);
/** Parties and religions: they distinguish nobody when only one entity has the role. */
const PARTIES =
  /^(?:republican|democrat|democratic|conservative|labour|labor|liberal|tory|green|socialist|communist|independent|gop|christian|catholic|muslim|jewish)$/;
/** Adjectives that do not describe the office. */
const PLAIN =
  /^(?:new|old|current|longtime|veteran|late|young|elder|outgoing|incoming|embattled|retired|popular|senior|state|\p{Ll}+ed|\p{Ll}+ing|[\p{Ll}\d]+-[\p{Ll}\d-]+)$/u;
/** Words that distinguish two similar roles; the entity must have them. */
const RANK = /^(?:deputy|vice|assistant|former|ex|acting|interim|junior|chief|prime|first|second)$/;

const AGE = /^(\d\d)-year-old$/;

/** "The Russian president": the only entity whose role has all words of the phrase; null if there is none or several. */
export function bearerOfRole(tokens: Tokens, roles: Roles, first: number, last: number): number | null {
  const age = AGE.exec(tokenText(tokens, first + 1))?.[1];
  if (age !== undefined && last - first === 2) {
    const aged = roles.ages.get(age) ?? [];
    return aged.length === 1 ? (aged[0] ?? null) : null;
  }
  const noun = tokenText(tokens, last - 1).toLowerCase();
  if (!isTitle(tokens, last - 1) || (noun.endsWith('s') && !noun.endsWith('ss'))) return null;
  if (!/^(?:the|his|her|their|its)$/i.test(tokenText(tokens, first))) return null;
  const beside: { readonly word: string; readonly capital: boolean }[] = [];
  for (let i = first + 1; i < last - 1; i++) {
    if (sortAt(tokens, i) === PREPOSITION) return null;
    const word = tokenText(tokens, i).toLowerCase();
    if (!/^['’]s$/.test(word))
      beside.push({ word, capital: isNameWord(tokens, i) && tokens.shape[i] !== SHAPE.lower });
  }
  const fits = (entity: number, strict: boolean): boolean => {
    const { all } = roles.words[entity] ?? { all: NO_WORDS };
    return beside.every(({ word, capital }) => {
      if (all.has(word) || (capital && isShortFor(word, all))) return true;
      if (RANK.test(word)) return false;
      return strict ? false : capital ? PARTIES.test(word) : PLAIN.test(word);
    });
  };
  const bearers = roles.bearers.get(noun) ?? [];
  const strict = bearers.filter((entity) => fits(entity, true));
  const loose = strict.length > 0 ? strict : bearers.filter((entity) => fits(entity, false));
  if (loose.length > 0 || !GENERIC.has(noun)) return loose.length === 1 ? (loose[0] ?? null) : null;
  // "The Danish leader": whoever has an office with that country.
  if (!beside.some(({ capital }) => capital)) return null;
  const leaders = roles.words.flatMap(({ nouns, all }, entity) =>
    nouns.size > 0 && beside.every(({ word, capital }) => (capital ? all.has(word) : PLAIN.test(word)))
      ? [entity]
      : [],
  );
  return leaders.length === 1 ? (leaders[0] ?? null) : null;
}

/** "The Fed chair" for the Federal Reserve Chair. */
function isShortFor(word: string, all: ReadonlySet<string>): boolean {
  if (word.length < 3) return false;
  for (const other of all) if (other.startsWith(word)) return true;
  return false;
}

const NO_WORDS: ReadonlySet<string> = new Set();
