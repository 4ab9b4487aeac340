/** What the engine must know of a language that writes words with spaces: its words of speech and its small words, as data. */

import { type UnsaidRules, type UnsaidWords, unsaidRules } from './spaced/unsaid-words.ts';
import { list } from './spaced/word-list.ts';

/** Words as they are listed in a language's file: lower case, separated by white space. */
export interface LanguageWords {
  readonly code: string;
  /**
   * Where the subject stands. `fronted`: before the verb, or directly behind it when something else opens the clause (German,
   * French with a quotation in front). `final`: the verb closes the clause (Turkish).
   */
  readonly order: 'fronted' | 'final';
  /** Finite forms of verbs of speech, third person. Forms of hearsay ("soll gesagt haben") are left out on purpose. */
  readonly verbs: string;
  /** Endings of those forms that have a plural subject, or none where the form does not tell. */
  readonly pluralEndings: string;
  /** Auxiliaries that make a past tense with a participle of speech: "hat … gesagt", "a déclaré". */
  readonly auxiliaries?: string;
  readonly participles?: string;
  /** Those verbs that give a thing a name, so that a single word between marks is the speaker's: "called it “a farce”". */
  readonly naming: string;
  /** Verbs that say the words were not said or are not true; finite forms and participles. */
  readonly denials: string;
  /** Verbs whose object speaks: "quotes a witness as saying". */
  readonly quoting?: string;
  /** Auxiliaries of the passive: "is quoted"; where the verb closes the clause, its passive forms. */
  readonly passives?: string;
  /** Nouns behind a quotation that make it somebody's words, where the verb closes the clause: "ifadesini", "sözleriyle". */
  readonly sayingNouns?: string;
  /** Nouns for what somebody says, before the name and a colon: "la réaction de X :". */
  readonly speechNouns?: string;
  /** Prepositions before whoever hears something: "à", "an". */
  readonly towards?: string;
  /** Forms behind a quotation whose speaker stands before it in the genitive: "X’in “…” sözleri". */
  readonly saidOf?: string;
  /** First names in the language's own script, or missing from the list of those in Latin letters. */
  readonly firstNames?: { readonly masculine: string; readonly feminine: string };
  /** Verb forms that show reported speech by themselves: German "sei", "habe". */
  readonly reportedMood?: string;
  readonly negations: string;
  /** What takes words away from their speaker: futures, conditions, refusals, films. */
  readonly unsaid: UnsaidWords;
  /** Phrases before the speaker, words joined by `_`: "laut", "nach_angaben_von", "selon". */
  readonly accordingTo: string;
  /** Phrases behind the speaker: "zufolge". */
  readonly accordingAfter?: string;
  readonly determiners: string;
  /** Those that point to somebody already named: "the". */
  readonly definite: string;
  /** Determiners that tell the gender of a singular noun, in every case that a subject has. */
  readonly genders?: { readonly masculine: string; readonly feminine: string };
  readonly prepositions: string;
  /** Words that join a noun to the noun before it, so that both name one thing: "de", "des", "van". */
  readonly joiners: string;
  readonly conjunctions: string;
  readonly relatives: string;
  readonly pronouns: { readonly masculine: string; readonly feminine: string; readonly other: string };
  /** Possessives inside an "according to" phrase that stand for the speaker: "по его словам". */
  readonly possessives?: { readonly masculine: string; readonly feminine: string };
  /** Words before a name that are no part of it, with the gender that they tell. */
  readonly titles: { readonly masculine: string; readonly feminine: string; readonly other: string };
  /** Nouns that say what somebody is; `-` before one: an ending. */
  readonly roles: string;
  /** Nouns for bodies that speak, whoever speaks for them: "police", "government"; `-` before one: an ending. */
  readonly bodies: string;
  /** Nouns for those who only hear or pass on: "reporters", "agency", "newspaper". They are never taken for the speaker. */
  readonly hearers: string;
  /** Nouns that a title or a term stands behind: "film", "book", "word". Such words between marks are nobody's. */
  readonly works?: string;
  /** Capitalised words that are no names. */
  readonly notNames: string;
  /** Small words inside a name: "von", "de la". */
  readonly particles: string;
  /** Words with a full stop that do not close a sentence. */
  readonly abbreviations: string;
  /** Prepositions that tell whose opinion a sentence gives when they open it before a person: "pour". */
  readonly opinion?: string;
  /** Words that open "as the minister said". */
  readonly asWords?: string;
  /** The object "it" where it may stand between a verb and its subject. */
  readonly objects?: string;
  /** Words between a verb of speech and whoever is told: German "der", Spanish "a". Left out where a case alone tells it. */
  readonly towardsHearers?: string;
  /** What points back to the words before: "das sagte …", and with another word behind the verb, joined by `_`: "so_es". */
  readonly backward?: string;
  /** Verb forms in the singular that end like a plural: "prévient". */
  readonly singular?: string;
  /** Further frequent words: they are no part of a noun phrase, and with the others tell the language of a short text. */
  readonly otherWords: string;
  /** Whether a participle closes its clause, so that a quotation may stand between it and its auxiliary. */
  readonly isBracketed?: boolean;
  /** Whether every noun is written with a capital. */
  readonly capitalNouns?: boolean;
  /** Whether a verb may stand without its subject, when that was named before. */
  readonly dropsSubject?: boolean;
  /** Whether past tenses tell the gender of the subject by this ending of the verb (Russian "сказала"). */
  readonly feminineVerb?: string;
  /** Endings of the genitive that a name carries without an apostrophe. */
  readonly genitives?: string;
  /** Endings of cases that a name may carry, longest first. */
  readonly caseEndings?: string;
  /** Endings of the nominative that a name may have instead of them. */
  readonly baseEndings?: string;
  /**
   * How the author's words stand in direct speech that a dash opens: between dashes behind a comma ("…, — сказал Пётр. — …") or
   * without one ("… – powiedział Piotr. – …"), or between commas ("…, dit Pierre. …"), where in the north of Europe only a new
   * dash leads back ("…, sier Per. – …"). Only dashes cut words between quotation marks as well.
   */
  readonly dialogue?: Dialogue;
  /** Full names of another case than the nominative. */
  readonly cases?: NameCases;
}

export type Dialogue = 'dash' | 'spaced-dash' | 'comma' | 'comma-dash';

/** Names of a language with cases. */
export interface NameCases {
  /** Whether the word, in lower case, is a first name in another case than the nominative. */
  readonly isOblique: (lower: string) => boolean;
  /** The full name in the nominative; null where it isn't certain. */
  readonly nominative: (name: string) => { readonly name: string; readonly gender: Gender } | null;
}

export interface LanguageRules {
  readonly code: string;
  readonly order: 'fronted' | 'final';
  readonly verbs: ReadonlySet<string>;
  readonly pluralEndings: readonly string[];
  readonly auxiliaries: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly quoting: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  readonly sayingNouns: ReadonlySet<string>;
  readonly speechNouns: ReadonlySet<string>;
  readonly towards: ReadonlySet<string>;
  readonly saidOf: ReadonlySet<string>;
  readonly firstNames: ReadonlyMap<string, Gender>;
  readonly reportedMood: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly unsaid: UnsaidRules;
  readonly accordingTo: readonly (readonly string[])[];
  readonly accordingAfter: readonly (readonly string[])[];
  readonly determiners: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly genders: ReadonlyMap<string, Gender>;
  readonly prepositions: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Pronoun → the gender it tells. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  readonly possessives: ReadonlyMap<string, Gender>;
  readonly titles: ReadonlyMap<string, Gender>;
  readonly roles: ReadonlySet<string>;
  readonly roleEndings: readonly string[];
  readonly bodies: ReadonlySet<string>;
  readonly bodyEndings: readonly string[];
  readonly hearers: ReadonlySet<string>;
  readonly hearerEndings: readonly string[];
  readonly works: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly opinion: ReadonlySet<string>;
  readonly asWords: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly towardsHearers: ReadonlySet<string>;
  readonly backward: readonly (readonly string[])[];
  readonly singular: ReadonlySet<string>;
  readonly otherWords: ReadonlySet<string>;
  readonly isBracketed: boolean;
  readonly capitalNouns: boolean;
  readonly dropsSubject: boolean;
  readonly feminineVerb: string;
  readonly genitives: readonly string[];
  readonly caseEndings: readonly string[];
  readonly baseEndings: readonly string[];
  readonly dialogue: Dialogue | null;
  readonly cases: NameCases | null;
}

export type Gender = 'masculine' | 'feminine' | null;

/** A language's listed words made ready for look-ups. */
export function languageRules(words: LanguageWords): LanguageRules {
  return {
    code: words.code,
    order: words.order,
    verbs: set(words.verbs),
    pluralEndings: list(words.pluralEndings),
    auxiliaries: set(words.auxiliaries),
    participles: set(words.participles),
    naming: set(words.naming),
    denials: set(words.denials),
    quoting: set(words.quoting),
    passives: set(words.passives),
    sayingNouns: set(words.sayingNouns),
    speechNouns: set(words.speechNouns),
    towards: set(words.towards),
    saidOf: set(words.saidOf),
    firstNames: gendered({ masculine: '', feminine: '', ...words.firstNames, other: '' }),
    reportedMood: set(words.reportedMood),
    negations: set(words.negations),
    unsaid: unsaidRules(words.unsaid),
    accordingTo: phrases(words.accordingTo),
    accordingAfter: phrases(words.accordingAfter),
    determiners: set(words.determiners),
    definite: set(words.definite),
    genders: gendered({ masculine: '', feminine: '', ...words.genders, other: '' }),
    prepositions: set(words.prepositions),
    joiners: set(words.joiners),
    conjunctions: set(words.conjunctions),
    relatives: set(words.relatives),
    pronouns: gendered(words.pronouns),
    possessives: gendered({ masculine: '', feminine: '', ...words.possessives, other: '' }),
    titles: gendered(words.titles),
    roles: whole(list(words.roles)),
    roleEndings: endings(list(words.roles)),
    bodies: whole(list(words.bodies)),
    bodyEndings: endings(list(words.bodies)),
    hearers: whole(list(words.hearers)),
    hearerEndings: endings(list(words.hearers)),
    works: set(words.works),
    notNames: set(words.notNames),
    particles: set(words.particles),
    abbreviations: set(words.abbreviations),
    opinion: set(words.opinion),
    asWords: set(words.asWords),
    objects: set(words.objects),
    towardsHearers: set(words.towardsHearers),
    backward: phrases(words.backward),
    singular: set(words.singular),
    otherWords: set(words.otherWords),
    isBracketed: words.isBracketed === true,
    capitalNouns: words.capitalNouns === true,
    dropsSubject: words.dropsSubject === true,
    feminineVerb: words.feminineVerb ?? '',
    genitives: list(words.genitives),
    caseEndings: list(words.caseEndings),
    baseEndings: list(words.baseEndings),
    dialogue: words.dialogue ?? null,
    cases: words.cases ?? null,
  };
}

function whole(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => !word.startsWith('-')));
}

/** Of "-minister": "minister", which "außenminister" ends in. */
function endings(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
}

function set(words?: string): ReadonlySet<string> {
  return new Set(list(words));
}

/** Longest first, so that "nach angaben von" is tried before "nach". */
function phrases(words?: string): readonly (readonly string[])[] {
  return list(words)
    .map((phrase) => phrase.split('_'))
    .sort((a, b) => b.length - a.length);
}

function gendered(words: {
  readonly masculine: string;
  readonly feminine: string;
  readonly other: string;
}): ReadonlyMap<string, Gender> {
  return new Map<string, Gender>([
    ...list(words.masculine).map((word): [string, Gender] => [word, 'masculine']),
    ...list(words.feminine).map((word): [string, Gender] => [word, 'feminine']),
    ...list(words.other).map((word): [string, Gender] => [word, null]),
  ]);
}
