/** Stems and stop words of languages beside English that put spaces between words. */
import { createRequire } from 'node:module';

/** One file a language, read when its first text comes: all of them would take a quarter of the start. */
const read = createRequire(import.meta.url);
const stemmerOf: (file: string) => typeof import('@orama/stemmers/german') = read;
const stopWordsOf: (file: string) => typeof import('@orama/stopwords/german') = read;

interface StemRules {
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
  /** Vowel signs are marks in these scripts, so marks stay. */
  readonly keepsMarks: boolean;
}

/** The library's name of a language by its two-letter code. The stemmers are Snowball's; languages that are missing have none that works. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['ar', 'arabic'],
  ['da', 'danish'],
  ['de', 'german'],
  ['el', 'greek'],
  ['es', 'spanish'],
  ['fi', 'finnish'],
  ['fr', 'french'],
  ['hi', 'indian'],
  ['hu', 'hungarian'],
  ['hy', 'armenian'],
  ['id', 'indonesian'],
  ['it', 'italian'],
  ['lt', 'lithuanian'],
  ['ne', 'nepali'],
  ['nl', 'dutch'],
  ['no', 'norwegian'],
  ['pt', 'portuguese'],
  ['ro', 'romanian'],
  ['ru', 'russian'],
  ['sr', 'serbian'],
  ['sv', 'swedish'],
  ['ta', 'tamil'],
  ['tr', 'turkish'],
  ['uk', 'ukrainian'],
]);
const KEEP_MARKS: readonly string[] = ['hi', 'ne', 'ta'];

const known = new Map<string, StemRules>();

/** @param code of a language in `FILES`; undefined for any other */
function rulesOf(code: string): StemRules | undefined {
  const former = known.get(code);
  const file = FILES.get(code);
  if (former !== undefined || file === undefined) return former;
  const rules = {
    stem: stemmerOf(`@orama/stemmers/${file}`).stemmer,
    stopWords: new Set(stopWordsOf(`@orama/stopwords/${file}`).stopwords),
    keepsMarks: KEEP_MARKS.includes(code),
  };
  known.set(code, rules);
  return rules;
}

/** Articles and short words that lose their vowel before another: `l’économie`, `dell’accordo`. */
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dall|dell|nell|sull|quell|quest)['’](?=\p{L}{2})/u;
/** Endings after the apostrophe of a name: `Ankara’nın`, `Putin’s`. */
const ADDED = /['’]\p{L}{1,6}$/u;

/** What is longer is no word. */
const LONGEST_WORD = 40;

/**
 * The stem of a word in this language, without diacritics; null for a stop word.
 * @param code of a language in `FILES`
 */
export function languageStem(word: string, code: string): string | null {
  const found = rulesOf(code);
  if (found === undefined || word.length > LONGEST_WORD) return null;
  const { stem, stopWords, keepsMarks } = found;
  const lower = word.normalize('NFC').toLocaleLowerCase(code).replace(ELIDED, '').replace(ADDED, '');
  if (stopWords.has(lower)) return null;
  const written = code === 'ar' ? arabicBase(lower) : lower;
  const stemmed = stem(code === 'ru' ? written.replaceAll('ё', 'е') : written);
  return keepsMarks ? stemmed : plainLetters(stemmed);
}

/** @param lower a word in lower case */
export function isStopWordIn(lower: string, code: string): boolean {
  return rulesOf(code)?.stopWords.has(lower) === true;
}

export const STEMMED_LANGUAGES: readonly string[] = [...FILES.keys()];

/**
 * Without the marks of short vowels, which most texts leave out, and the line that stretches words; with the article, because the
 * stemmer takes fewer endings from words that lack it.
 */
function arabicBase(word: string): string {
  const letters = word.replace(/[\u0640\u064b-\u0652\u0670]/g, '');
  return `ال${letters.replace(/^(?:[وفبك]?ال|لل)(?=.{3})/u, '')}`;
}

/** As people type who lack the letters: ü → u, ı → i, ß → ss. */
function plainLetters(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ß', 'ss');
}

let chinese: ReadonlySet<string> | null = null;

/** Stop words of Chinese, by the same library. */
export function isChineseStopWord(word: string): boolean {
  chinese ??= new Set(stopWordsOf('@orama/stopwords/mandarin').stopwords);
  return chinese.has(word);
}
