/** Names and offices in a Korean text: who the words right before a particle are. */
import { anyOf, type UnspacedRules } from './unspaced-rules.ts';

/** What ends a stretch of text: a person by name, or somebody by a word for what they are. Offsets are in that text. */
export interface KoreanPerson {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly by: 'name' | 'role';
}

interface Word {
  /** Without what stands in brackets: “최영순(71)”. */
  readonly base: string;
  readonly start: number;
  readonly end: number;
  readonly hasBracket: boolean;
}

/** Characters and words that are looked at before a particle. */
const LONGEST = 70;
const MOST_WORDS = 5;
/** Ends of bodies and groups, which no name of three syllables ends in. */
const GROUP_END = /[부처청실팀당사회단시측들씨님]$/u;
/** Particles that no name ends in, and those that a name may end in. */
const PARTICLE = /[에과를와의는]$/u;
const OTHER_PARTICLE = /[은이가을도로만]$/u;
/** Particles and endings that close a phrase: what stands before them says something else. */
const PHRASE_END =
  /(?:[은는이가을를의에서와과로께도한된던인진린운른선끈킨든쓴친간온난]|에게|하는|[자며고해아어여다면니듯채뒤후때날일]|지만|는데|이어|또|또한)$/u;
/** Words that open a sentence and belong to nobody. */
const LEAD =
  /^(?:특히|또|또한|이어|이어서|다만|한편|그러나|하지만|이에|이날|앞서|역시|결국|실제로|당시|이후|반면|그러자|이미|최근|아울러|그리고|다시|오히려|심지어|즉|대신|물론|어제|오늘|내일|그동안|이처럼|이와|관련)$/u;
const HANGUL_WORD = /^\p{Script=Hangul}{1,7}$/u;

export interface KoreanNames {
  /**
   * Whoever the text ends in; null where that is nobody.
   * @param known full names that the text gives with a title elsewhere: they may stand alone
   */
  personAtEnd(text: string, known: ReadonlySet<string>): KoreanPerson | null;
  /** Where full names with a title stand. */
  titled(text: string): readonly KoreanPerson[];
}

export function koreanNames(rules: UnspacedRules): KoreanNames {
  const roles = [...rules.roles, ...rules.descriptions];
  const long = roles.filter((role) => role.length > 1);
  const title = new RegExp(`^(?:${anyOf(roles)})$|(?:${anyOf(long)})(?:들|측)?$`, 'u');
  const office = new RegExp(`(?:${anyOf(rules.roles)})$`, 'u');
  const body = new RegExp(`(?:${anyOf(rules.bodies)})$|(?<=[\\p{L}]{2})[부청원당]$`, 'u');
  const hearer = new RegExp(`(?:${anyOf(rules.hearers)})$`, 'u');
  const countries = new Set(rules.countries ?? []);
  const notNames = new Set([...countries, ...(rules.notNames ?? []), ...rules.bodies, ...roles]);
  const surnames = rules.surnames ?? [];
  const double = surnames.filter((name) => name.length === 2);
  const full = new RegExp(
    `^(?:(?:${anyOf(double)})\\p{Script=Hangul}{1,2}|(?:${anyOf(surnames.filter((name) => name.length === 1))})\\p{Script=Hangul}{2})$`,
    'u',
  );
  const titles = new RegExp(`(?:${anyOf(roles)})`, 'gu');

  const isKnown = (word: string) => notNames.has(word) || body.test(word) || title.test(word);
  const isName = (word: string) =>
    full.test(word) &&
    !notNames.has(word) &&
    !GROUP_END.test(word) &&
    !title.test(word) &&
    !PARTICLE.test(word) &&
    // “정부가”: a word that is known, with its particle.
    !(OTHER_PARTICLE.test(word) && isKnown(word.slice(0, -1)));

  function phraseAtEnd(text: string): readonly Word[] {
    const cut = Math.max(0, text.length - LONGEST);
    const from = cut + (/[^,，;:“”‘’"'□.?!\n]*$/u.exec(text.slice(cut))?.index ?? 0);
    const found = [...text.slice(from).matchAll(/\S+/gu)].map(({ 0: word, index }) => {
      const base = word.replace(/[(（][^)）]*[)）]?/gu, '');
      const start = from + index;
      return { base, start, end: start + base.length, hasBracket: base !== word };
    });
    const phrase: Word[] = [];
    for (const word of found.toReversed()) {
      if (phrase.length >= MOST_WORDS || LEAD.test(word.base)) break;
      if (phrase.length > 0 && PHRASE_END.test(word.base) && !isName(word.base)) {
        const isFirst = word === found[0];
        if (
          !isKnown(word.base) &&
          !surnames.includes(word.base) &&
          !(isFirst && countries.has(phrase[1]?.base ?? ''))
        )
          break;
      }
      phrase.unshift(word);
    }
    return phrase;
  }

  /** “요한 린트 스웨덴 총리”: two or three words that nothing else explains, before a country. */
  function foreignName(text: string, phrase: readonly Word[]): KoreanPerson | null {
    const count = phrase.findIndex(({ base }) => countries.has(base));
    const [first] = phrase;
    const last = phrase[count - 1];
    if (count < 2 || count > 3 || count === phrase.length - 1 || first === undefined || last === undefined)
      return null;
    if (
      !phrase.slice(0, count).every(({ base }) => HANGUL_WORD.test(base) && !isKnown(base) && base !== '한')
    )
      return null;
    // “이 관계자” (this official) stands for somebody named before; “이 의원” is a Mr. or Ms. Lee.
    if (/^(?:그|해당|같은)$/u.test(first.base) || (first.base === '이' && !office.test(last.base)))
      return null;
    return { name: text.slice(first.start, last.end), start: first.start, end: last.end, by: 'name' };
  }

  function personAtEnd(text: string, known: ReadonlySet<string>): KoreanPerson | null {
    const phrase = phraseAtEnd(text);
    const last = phrase.at(-1);
    const [first] = phrase;
    if (last === undefined || first === undefined || last.base === '' || hearer.test(last.base)) return null;
    const named = (word: Word, length = word.base.length): KoreanPerson => ({
      name: word.base.slice(0, length),
      start: word.start,
      end: word.start + length,
      by: 'name',
    });
    if (isName(last.base)) {
      const hasOffice = phrase.length > 1 && title.test(phrase.at(-2)?.base ?? '');
      return last.hasBracket || known.has(last.base) || hasOffice ? named(last) : null;
    }
    const joined = /^(.{3,4})(?:씨|양|군)$/u.exec(last.base)?.[1];
    if (joined !== undefined && isName(joined)) return named(last, joined.length);
    const isTitle = title.test(last.base);
    if (!isTitle && !body.test(last.base)) return null;
    if (isTitle) {
      const names = phrase.slice(0, -1).filter(({ base }) => isName(base));
      const [only, second] = names;
      if (second !== undefined) return null;
      const foreign = foreignName(text, phrase);
      if (foreign !== null) return foreign;
      // “마리아 코스타 대표”: the first of two words that nothing explains may be a foreign given name.
      const next = only === undefined ? undefined : phrase[phrase.indexOf(only) + 1];
      if (only !== undefined && next !== undefined && isKnown(next.base)) return named(only);
    }
    // “이 관계자” (this official) stands for somebody named before; “이 의원” is a Mr. or Ms. Lee.
    if (/^(?:그|해당|같은)$/u.test(first.base) || (first.base === '이' && !office.test(last.base)))
      return null;
    return { name: text.slice(first.start, last.end), start: first.start, end: last.end, by: 'role' };
  }

  return {
    personAtEnd,
    titled: (text) =>
      [...text.matchAll(titles)].flatMap(({ 0: word, index }) => {
        const person = personAtEnd(text.slice(Math.max(0, index - LONGEST), index + word.length), new Set());
        if (person === null || person.by !== 'name') return [];
        const offset = Math.max(0, index - LONGEST);
        return [{ ...person, start: person.start + offset, end: person.end + offset }];
      }),
  };
}
