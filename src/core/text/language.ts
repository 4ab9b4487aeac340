/** The language of a text, from its own words: what a feed or a page declares is a hint at most. */
import { createRequire } from 'node:module';

/** So much of a text tells its language; more costs time and changes nothing. UTF-16 units. */
const SAMPLE = 2400;

/** Below this many letters trigrams tell too little; small words decide. */
const SHORT = 160;

/** From so many letters on a text without a small word of English is in another language. */
const TELLING = 40;

/** Share of English small words among all words, from which a text in Latin letters is English: news has 0.3 to 0.45. */
const ENGLISH_SHARE = 0.18;
const LEAST_ENGLISH = 4;

const ENGLISH = new Set(
  `the of and to in that is was for on with as by at from are it he she they his her their this which be been has have had not but who
  will would were an or said its after about into than when there over also more we you what`.split(/\s+/),
);

/** ISO 639-3, as the detector gives it → ISO 639-1, where the two-letter code is what people and feeds write. */
const CODES: Readonly<Record<string, string>> = {
  afr: 'af',
  amh: 'am',
  arb: 'ar',
  azj: 'az',
  bel: 'be',
  ben: 'bn',
  bos: 'bs',
  bul: 'bg',
  cat: 'ca',
  ces: 'cs',
  ckb: 'ckb',
  cmn: 'zh',
  dan: 'da',
  deu: 'de',
  ekk: 'et',
  ell: 'el',
  eng: 'en',
  fin: 'fi',
  fra: 'fr',
  glg: 'gl',
  guj: 'gu',
  hat: 'ht',
  hau: 'ha',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  hye: 'hy',
  ibo: 'ig',
  ind: 'id',
  isl: 'is',
  ita: 'it',
  jav: 'jv',
  jpn: 'ja',
  kan: 'kn',
  kat: 'ka',
  kaz: 'kk',
  khm: 'km',
  kin: 'rw',
  kir: 'ky',
  kor: 'ko',
  lao: 'lo',
  lin: 'ln',
  lit: 'lt',
  lvs: 'lv',
  mal: 'ml',
  mar: 'mr',
  mkd: 'mk',
  mya: 'my',
  nep: 'ne',
  nld: 'nl',
  nno: 'no',
  nob: 'no',
  nya: 'ny',
  pan: 'pa',
  pbu: 'ps',
  pes: 'fa',
  plt: 'mg',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  run: 'rn',
  rus: 'ru',
  sco: 'en',
  sin: 'si',
  slk: 'sk',
  slv: 'sl',
  sna: 'sn',
  som: 'so',
  sot: 'st',
  spa: 'es',
  sqi: 'sq',
  srp: 'sr',
  sun: 'su',
  swe: 'sv',
  swh: 'sw',
  tam: 'ta',
  tel: 'te',
  tgl: 'tl',
  tha: 'th',
  tir: 'ti',
  tsn: 'tn',
  tso: 'ts',
  tuk: 'tk',
  tur: 'tr',
  uig: 'ug',
  ukr: 'uk',
  urd: 'ur',
  uzn: 'uz',
  vie: 'vi',
  wol: 'wo',
  xho: 'xh',
  yor: 'yo',
  zlm: 'ms',
  zul: 'zu',
};

const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Two-letter code (three letters where there is none of two), or null for a text that tells too little. Short texts in Latin letters
 * with none but English small words are English.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const { letters, latin } = lettersIn(sample);
  if (letters === 0) return null;
  const isLatin = latin * 2 > letters;
  const words = isLatin ? (sample.toLowerCase().match(WORD) ?? []) : [];
  let english = 0;
  for (const word of words) if (word.length <= LONGEST_ENGLISH && ENGLISH.has(word)) english += 1;
  if (english >= LEAST_ENGLISH && english >= ENGLISH_SHARE * words.length) return 'en';
  if (!isLatin) return scriptLanguage(sample) ?? (isRussian(sample) ? 'ru' : detected(sample));
  if (letters >= SHORT) return detected(sample);
  if (TURKISH.test(sample) && !NOT_TURKISH.test(sample)) return 'tr';
  const short = shortTextLanguage(words, english);
  const isRelated = short === 'tr' && NOT_TURKISH.test(sample);
  if (short !== null && !isRelated) return short;
  return letters >= TELLING ? detected(sample) : null;
}

/** Whether the text has so many small words of English that it can be in no other language. */
export function isPlainlyEnglish(text: string): boolean {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? [];
  return isEnglish(words);
}

function isEnglish(words: readonly string[]): boolean {
  let english = 0;
  for (const word of words) if (word.length <= LONGEST_ENGLISH && ENGLISH.has(word)) english += 1;
  return english >= LEAST_ENGLISH && english >= ENGLISH_SHARE * words.length;
}

const LONGEST_ENGLISH = Math.max(...[...ENGLISH].map(({ length }) => length));

/** Letters of any script, and Latin signs among them. */
function lettersIn(sample: string): { readonly letters: number; readonly latin: number } {
  let letters = 0;
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 128) {
      const lower = code | 0x20;
      if (lower < 0x61 || lower > 0x7a) continue;
      letters += 1;
      latin += 1;
    } else {
      const sign = String.fromCodePoint(sample.codePointAt(i) ?? code);
      if (LETTER.test(sign)) letters += 1;
      if (LATIN.test(sign)) latin += 1;
      i += sign.length - 1;
    }
  }
  return { letters, latin };
}

/** Scripts of one language each among those that news is written in; Han alone is Chinese, with kana Japanese. */
const SCRIPTS: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/** Letters of Russian that its neighbours lack, and letters of theirs: few words are enough. */
const RUSSIAN = /[ыэё]|ь(?!о)/iu;
const NOT_RUSSIAN = /[^\P{Script=Cyrillic}а-яё]/iu;
/** Undotted i and soft g, without the letters of Azerbaijani, Tatar and Turkmen. */
const TURKISH = /[ıİğ]/u;
const NOT_TURKISH = /[əñäý]/iu;

function isRussian(sample: string): boolean {
  return RUSSIAN.test(sample) && !NOT_RUSSIAN.test(sample);
}

function scriptLanguage(sample: string): string | null {
  return SCRIPTS.find(([pattern]) => pattern.test(sample))?.[1] ?? null;
}

/** Read when the first text in Latin letters comes: its model takes a tenth of the start. */
const read = createRequire(import.meta.url);
const loadFranc = (): typeof import('franc') => read('franc');

function detected(sample: string): string | null {
  const { franc } = loadFranc();
  const code = franc(sample, { minLength: 8 });
  return code === 'und' ? null : (CODES[code] ?? code);
}

/** Small words that other languages in Latin letters share with no English text. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  de: `der die das und ist nicht ein eine mit von auf für sich dem den des im zu sagte er wir ich auch wird hat haben sind sein als bei
    nach aus einer einem einen eines es sie wie noch nur über war wurde dass aber vor zum zur am in sagt wer was dieser diese kein
    keine hieß heißt steht stellt ihr ihre seine`,
  fr: `le la les des une est et dans pour que qui pas sur avec au du il elle nous je vous ce cette sont dit ont été mais de un en a on ne
    par plus son sa se aux ses leur comme tout avait était sera selon rien`,
  es: `el la los las una es y en que de por con para no se su del al lo ha dijo pero más como nosotros está muy un le les sus este esta
    según fue son sin sobre hay ya si había era qué todo lunes anunció`,
  pt: `o a os as uma é e em que de por com para não se do da no na ao disse mas mais como nós está muito são foi um seu sua dos das nos
    nas pelo pela já ainda há segundo depois isso tinha era às aos num numa sem até`,
  it: `il la lo gli le una è e di che per con non si del della nel ha detto ma più come noi sono anche questo dei un in al alla da dal
    dalla sul sulla ogni se ci suo sua i delle degli nella ai stato stata hanno ho c l dell`,
  nl: `de het een en is van in op dat niet met voor zijn aan ook zei wij ik er maar naar hebben wordt worden te we die haar hij ze zo dit
    was om als nog al heeft bij uit geen over deze volgens dan door staat had aldus`,
  tr: 've bir bu için ile da de olarak çok daha dedi değil var gibi olan ne ki ama biz ben',
  pl: 'i w na z nie się że do jest to jak od po dla przez jego ale oraz był są powiedział',
  sv: 'och att det som en är på för med av inte den till har de ett om men vi jag säger sade var',
  da: 'og at det som en er på for med af ikke den til har de et om men vi jeg siger sagde var',
  no: 'og at det som en er på for med av ikke den til har de et om men vi jeg sier sa var',
  id: 'dan yang di ini itu dengan untuk dari tidak dalam pada kata adalah akan kami saya juga',
};

const SMALL = new Map(
  Object.entries(SMALL_WORDS).map(([code, words]) => [code, new Set(words.split(/\s+/))]),
);

/** Letters that tell one of these languages from the others. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  de: /[äöß]/u,
  fr: /[êœçùûî]/u,
  es: /[ñ¿¡]/u,
  pt: /[ãõ]/u,
  it: /[ìò]/u,
  tr: /[ğış]/u,
  pl: /[łąęśżźć]/u,
  sv: /[äå]/u,
  da: /[æø]/u,
  no: /[æø]/u,
};

/** A word with such a letter, beside a small word: names carry them too. */
const LETTER_SHARE = 0.4;

/** Word → how many of these languages share it: what several have tells little. */
const SHARED = new Map<string, number>();
for (const words of SMALL.values()) for (const word of words) SHARED.set(word, (SHARED.get(word) ?? 0) + 1);

/** English small words that other languages have too: they count in a short text only. */
const ALSO_ENGLISH = new Set('a i in on says no so we me my had'.split(' '));

/** The language whose small words are most; English where none has more than it. A word that both have tells nothing. */
function shortTextLanguage(words: readonly string[], english: number): string | null {
  const distinct = [...new Set(words)];
  let best: { readonly code: string; readonly count: number; readonly small: ReadonlySet<string> } | null =
    null;
  for (const [code, small] of SMALL) {
    const letters = OWN_LETTERS[code];
    const count = distinct.reduce(
      (sum, word) =>
        sum +
        (small.has(word) ? 1 / (SHARED.get(word) ?? 1) : 0) +
        (letters?.test(word) === true ? LETTER_SHARE : 0),
      0,
    );
    if (count > (best?.count ?? 0)) best = { code, count, small };
  }
  const isEnglish = (word: string): boolean => ENGLISH.has(word) || ALSO_ENGLISH.has(word);
  if (best !== null) {
    const { small } = best;
    const theirs = distinct.filter((word) => small.has(word) && !isEnglish(word)).length;
    const ours = distinct.filter((word) => isEnglish(word) && !small.has(word)).length;
    const isOwn = OWN_LETTERS[best.code]?.test(distinct.join(' ')) === true;
    if (theirs + (isOwn ? 1 : 0) >= 2 && theirs >= ours + (isOwn ? 0 : 1)) return best.code;
  }
  return english > 0 || words.some((word) => ALSO_ENGLISH.has(word)) ? 'en' : null;
}
