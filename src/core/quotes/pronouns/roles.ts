/** What entities are: the titles and appositions that the text joins to names, and whom a role by itself stands for. */
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
const LONGEST_ROLE = 14;

/** A form of address says nothing of what somebody is; words that begin with one are about the next person, others that end with one open a sentence. */
const HONORIFIC = /^(?:(?:mr|mrs|ms|mx|dr|sir|dame)\b|miss$)|\s(?:mr|mrs|ms|mx|dr)\.?$/i;

/** Words of an entity's roles, lower case: their nouns, and all words beside them. */
interface RoleWords {
  readonly nouns: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

export interface Roles {
  /** By entity. */
  readonly words: readonly RoleWords[];
  /** Entities by the noun of a role. */
  readonly bearers: ReadonlyMap<string, readonly number[]>;
}

/** Short forms of titles by the nouns that stand for their bearers. */
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

/** The words that say what an entity is: the title before a name, or an apposition; null when the text says nothing. */
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
    for (const mention of entity.mentions) addWords(tokens, roleAt(tokens, mention), nouns, all);
    for (const noun of nouns) {
      const others = bearers.get(noun);
      if (others === undefined) bearers.set(noun, [index]);
      else others.push(index);
    }
    return { nouns, all };
  });
  return { words, bearers };
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The nouns stand before the first preposition: "a critic of the mayor" is a critic. */
function addWords(tokens: Tokens, span: Run | null, nouns: Set<string>, all: Set<string>): void {
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

function roleAt(tokens: Tokens, mention: Mention): Run | null {
  if (mention.from < mention.first) return { first: mention.from, last: mention.first };
  return appositionAfter(tokens, mention) ?? appositionBefore(tokens, mention);
}

/** `, the Russian president,` or `, 42, chair of the board,` right after the name. */
function appositionAfter(tokens: Tokens, mention: Mention): Run | null {
  let comma = mention.last;
  if (tokens.shape[comma] === SHAPE.comma && tokens.shape[comma + 1] === SHAPE.digits) comma += 2;
  if (tokens.shape[comma] !== SHAPE.comma || comma + 2 >= tokens.count) return null;
  const opens = sortAt(tokens, comma + 1) === DETERMINER || isTitle(tokens, comma + 1);
  const sort = sortAt(tokens, comma + 1);
  if (!opens && (sort === RELATIVE || sort === PREPOSITION || (sort !== 0 && !isNameWord(tokens, comma + 1))))
    return null;
  let hasRole = false;
  for (let i = comma + 1; i < tokens.count && i - comma < LONGEST_ROLE; i++) {
    if (isTitle(tokens, i)) hasRole = true;
    if (!opens && !hasRole && (i - comma > 3 || sortAt(tokens, i) === PREPOSITION)) return null;
    if ((tokens.shape[i] ?? 0) >= SHAPE.comma) return hasRole ? { first: comma + 1, last: i } : null;
  }
  return null;
}

/** `The chair of the board, Ada Lovelace,`: the phrase before the comma, from its article on. */
function appositionBefore(tokens: Tokens, mention: Mention): Run | null {
  const comma = mention.from - 1;
  if (comma < 2 || tokens.shape[comma] !== SHAPE.comma) return null;
  for (let i = comma - 1; i >= Math.max(0, comma - LONGEST_ROLE); i--) {
    if ((tokens.shape[i] ?? 0) >= SHAPE.comma) return null;
    if (
      /^(?:the|a|an|one)$/i.test(tokenText(tokens, i)) &&
      (isTitle(tokens, i + 1) || isTitle(tokens, i + 2))
    ) {
      return { first: i, last: comma };
    }
  }
  return null;
}

/** Nouns that stand for whatever office a person has. */
const GENERIC = new Set(['leader', 'official', 'chief', 'head', 'boss']);
/** Parties and creeds: capitals before a role that tell nobody apart where only one has the role. */
const PARTIES =
  /^(?:republican|democrat|democratic|conservative|labour|labor|liberal|tory|green|socialist|communist|independent|gop|christian|catholic|muslim|jewish)$/;
/** Adjectives that say nothing of the office. */
const PLAIN =
  /^(?:new|old|current|longtime|veteran|late|young|elder|outgoing|incoming|embattled|retired|popular|senior|state|\p{Ll}+ed|\p{Ll}+ing|[\p{Ll}\d]+-[\p{Ll}\d-]+)$/u;
/** Parts of a role by which two of a kind differ: what its bearer must have. */
const RANK = /^(?:deputy|vice|assistant|former|ex|acting|interim|junior|chief|prime|first|second)$/;

/** "The Russian president": the one entity that has the role with all that the phrase says of it; null when there is none, or several. */
export function bearerOfRole(tokens: Tokens, roles: Roles, first: number, last: number): number | null {
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
