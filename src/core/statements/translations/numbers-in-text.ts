/** The numbers of a text, equal for the ways in which languages write them: 1,200 and 1.200, 40 million and 4000万. */

/** The first digit of each set of digits that the news uses beside 0 to 9. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;

/** Languages that part thousands by a comma; the others write the decimal with it. */
const BY_COMMA = new Set(['en', 'zh', 'ja', 'ko', 'th', 'hi', 'ne', 'ar', 'he']);
const COMMA_GROUPED =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\d.,])\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;
const OTHERS_GROUPED = /\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/g;

/** Words for powers of ten, at the beginning of what follows a number. */
const POWERS: readonly (readonly [word: RegExp, power: number])[] = [
  [/^(?:trillions?\b|триллион|трлн|兆)/u, 12],
  [/^(?:milliard|mrd\b|miliard|miljard|milyar|миллиард|млрд|مليار|十亿|十億|mil mill|mil milh)/u, 9],
  [/^(?:亿|億|억)/u, 8],
  [
    /^(?:millions?\b|millionen\b|mio\b|mln\b|milli?[oó]n|milh[ãõ]|miljoen|milyon|миллион|млн|百万|백만|مليون|ملايين)/u,
    6,
  ],
  [/^(?:万|萬|만)/u, 4],
  [/^(?:thousand|tausend|mille\b|mila\b|mil\b|duizend|bin\b|тысяч|тыс\b|千|천|ألف)/u, 3],
];
/** A thousand millions in English, a million millions elsewhere. */
const BILLION = /^(?:billion|bill[oó]n|bn\b)/u;
const LONGEST_WORD = 12;

/** @param language two-letter code */
export function numbersIn(text: string, language: string): ReadonlySet<string> {
  const plain = withMonths(text.replace(OTHER_DIGIT, plainDigit), language);
  const byComma = BY_COMMA.has(language);
  const numbers = new Set<string>();
  for (const { 0: written, index } of plain.matchAll(byComma ? COMMA_GROUPED : OTHERS_GROUPED)) {
    const value = byComma ? written.replace(/[,\s]/g, '') : written.replace(/[.\s]/g, '').replace(',', '.');
    const after = plain.slice(index + written.length, index + written.length + LONGEST_WORD);
    const scaled = Number(value) * 10 ** powerOf(after.replace(/^[\s\u00a0-]+/, '').toLowerCase(), language);
    // Decimal fractions times a power of ten come out a little off.
    numbers.add(String(Number(scaled.toPrecision(12))));
  }
  return numbers;
}

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((one) => code >= one && code < one + 10) ?? code;
  return String(code - zero);
}

function powerOf(after: string, language: string): number {
  if (BILLION.test(after)) return language === 'en' ? 9 : 12;
  return POWERS.find(([word]) => word.test(after))?.[1] ?? 0;
}

/** The names of months as they stand in a date, by language. */
const months = new Map<string, readonly (readonly [name: string, month: number])[]>();

function monthsIn(language: string): readonly (readonly [name: string, month: number])[] {
  const known = months.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, at) => {
    const parts = format.formatToParts(Date.UTC(2024, at, 3));
    return [parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '', at + 1] as const;
  }).filter(([name]) => /^\p{L}{3,}$/u.test(name));
  months.set(language, names);
  return names;
}

/** With the number of the month in place of its name where a day or a year stands beside it: “8 May 2025”, “May 8”, “8. Mai”. */
function withMonths(text: string, language: string): string {
  let dated = text;
  for (const [name, month] of monthsIn(language)) {
    if (!dated.toLowerCase().includes(name)) continue;
    const behind = `(?<=(?<!\\d)\\d{1,2}\\.?(?:st|nd|rd|th|er|º)?\\s(?:of |de |d’)?)${name}(?!\\p{L})`;
    const before = `(?<!\\p{L})${name}(?=\\s(?:\\d{1,2}|\\d{4})(?![\\d.,]\\d|\\d|\\s\\d{3}))`;
    // In brackets, so that its digits do not join those beside it.
    dated = dated.replace(new RegExp(`${behind}|${before}`, 'giu'), `(${month})`);
  }
  return dated;
}
