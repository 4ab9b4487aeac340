/** Names of months and weekdays in English: the one table of them, in lower case. */

const MONTH_WORDS = 'january february march april may june july august september october november december';
export const MONTHS: readonly string[] = MONTH_WORDS.split(' ');
/** From Monday on. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
);

/** Months that are no other word. */
export const CERTAIN_MONTHS = MONTHS.filter((month) => month !== 'may');

/** 1 to 12 by the first three letters of the name; 0 for no month. */
export const monthNumber = (name: string): number => numberIn(MONTHS, name);

/** 1 (Monday) to 7 by the first three letters of the name; 0 for no weekday. */
export const weekdayNumber = (name: string): number => numberIn(WEEKDAYS, name);

function numberIn(names: readonly string[], name: string): number {
  const begun = name.slice(0, 3).toLowerCase();
  return begun.length < 3 ? 0 : names.findIndex((one) => one.startsWith(begun)) + 1;
}

/** A month's name, whole or short (`sept.`), as the source of a pattern; to be matched without case. */
export const MONTH_NAME = `(?:${MONTHS.map(shortOrWhole).join('|')})`;

/** A weekday's name, whole or short, as the source of a pattern; to be matched without case. */
export const WEEKDAY_NAME = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';

function shortOrWhole(month: string): string {
  if (month.length < 4) return month;
  if (month.length === 4) return `${month}?`;
  const short = month === 'september' ? 'sept?' : month.slice(0, 3);
  return `${short}(?:${month.slice(month === 'september' ? 4 : 3)}|\\.)?`;
}
