/** Stems and stop words of languages beside English that put spaces between words. */
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as armenian } from '@orama/stemmers/armenian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as nepali } from '@orama/stemmers/nepali';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as serbian } from '@orama/stemmers/serbian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as tamil } from '@orama/stemmers/tamil';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { stopwords as arabicStops } from '@orama/stopwords/arabic';
import { stopwords as armenianStops } from '@orama/stopwords/armenian';
import { stopwords as danishStops } from '@orama/stopwords/danish';
import { stopwords as dutchStops } from '@orama/stopwords/dutch';
import { stopwords as finnishStops } from '@orama/stopwords/finnish';
import { stopwords as frenchStops } from '@orama/stopwords/french';
import { stopwords as germanStops } from '@orama/stopwords/german';
import { stopwords as greekStops } from '@orama/stopwords/greek';
import { stopwords as hungarianStops } from '@orama/stopwords/hungarian';
import { stopwords as hindiStops } from '@orama/stopwords/indian';
import { stopwords as indonesianStops } from '@orama/stopwords/indonesian';
import { stopwords as italianStops } from '@orama/stopwords/italian';
import { stopwords as lithuanianStops } from '@orama/stopwords/lithuanian';
import { stopwords as chineseStops } from '@orama/stopwords/mandarin';
import { stopwords as nepaliStops } from '@orama/stopwords/nepali';
import { stopwords as norwegianStops } from '@orama/stopwords/norwegian';
import { stopwords as portugueseStops } from '@orama/stopwords/portuguese';
import { stopwords as romanianStops } from '@orama/stopwords/romanian';
import { stopwords as russianStops } from '@orama/stopwords/russian';
import { stopwords as serbianStops } from '@orama/stopwords/serbian';
import { stopwords as spanishStops } from '@orama/stopwords/spanish';
import { stopwords as swedishStops } from '@orama/stopwords/swedish';
import { stopwords as tamilStops } from '@orama/stopwords/tamil';
import { stopwords as turkishStops } from '@orama/stopwords/turkish';
import { stopwords as ukrainianStops } from '@orama/stopwords/ukrainian';

interface StemRules {
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
  /** Vowel signs are marks in these scripts, so marks stay. */
  readonly keepsMarks: boolean;
}

function rules(
  stem: (word: string) => string,
  stopWords: readonly string[],
  keepsMarks: boolean = false,
): StemRules {
  return { stem, stopWords: new Set(stopWords), keepsMarks };
}

/** By two-letter code. The stemmers are Snowball's; languages that are missing have no stemmer that works. */
const STEMS: ReadonlyMap<string, StemRules> = new Map([
  ['ar', rules(arabic, arabicStops)],
  ['da', rules(danish, danishStops)],
  ['de', rules(german, germanStops)],
  ['el', rules(greek, greekStops)],
  ['es', rules(spanish, spanishStops)],
  ['fi', rules(finnish, finnishStops)],
  ['fr', rules(french, frenchStops)],
  ['hi', rules(hindi, hindiStops, true)],
  ['hu', rules(hungarian, hungarianStops)],
  ['hy', rules(armenian, armenianStops)],
  ['id', rules(indonesian, indonesianStops)],
  ['it', rules(italian, italianStops)],
  ['lt', rules(lithuanian, lithuanianStops)],
  ['ne', rules(nepali, nepaliStops, true)],
  ['nl', rules(dutch, dutchStops)],
  ['no', rules(norwegian, norwegianStops)],
  ['pt', rules(portuguese, portugueseStops)],
  ['ro', rules(romanian, romanianStops)],
  ['ru', rules(russian, russianStops)],
  ['sr', rules(serbian, serbianStops)],
  ['sv', rules(swedish, swedishStops)],
  ['ta', rules(tamil, tamilStops, true)],
  ['tr', rules(turkish, turkishStops)],
  ['uk', rules(ukrainian, ukrainianStops)],
]);

/** Articles and short words that lose their vowel before another: `l’économie`, `dell’accordo`. */
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dall|dell|nell|sull|quell|quest)['’](?=\p{L}{2})/u;
/** Endings after the apostrophe of a name: `Ankara’nın`, `Putin’s`. */
const ADDED = /['’]\p{L}{1,6}$/u;

/** What is longer is no word. */
const LONGEST_WORD = 40;

/**
 * The stem of a word in this language, without diacritics; null for a stop word.
 * @param code of a language in `STEMS`
 */
export function languageStem(word: string, code: string): string | null {
  const found = STEMS.get(code);
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
  return STEMS.get(code)?.stopWords.has(lower) === true;
}

export const STEMMED_LANGUAGES: readonly string[] = [...STEMS.keys()];

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

/** Stop words of Chinese, by the same library. */
export const CHINESE_STOP_WORDS: ReadonlySet<string> = new Set(chineseStops);
