/** How people write stretches of time, as patterns. */
import { MONTH_NAME as MONTH } from '../base/calendar-names.ts';

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const UNIT = '(?:hours?|days?|weeks?|months?|years?|h|d|w|mo|y)';
const ORDINAL = '(?:st|nd|rd|th)?';
const NUMBER = `(?:\\d{1,4}|an?|(?:a )?couple of|${NUMBERS.join('|')})`;

/** The ways to name a stretch of time; each is anchored when a whole value is read, and looked for inside a question. */
export const PATTERNS = {
  date: '\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}',
  month: '\\d{4}-\\d{2}',
  count: `(?:(?:the )?(?:last|past) )?(${NUMBER}) ?(${UNIT})(?: ago)?`,
  named: `today|tonight|this (?:morning|afternoon|evening)|last night|yesterday|the day before yesterday|(?:this|last|past|previous|the (?:last|past)) (?:hour|day|week|month|year|weekend)`,
  dayFirst: `(\\d{1,2})${ORDINAL} (?:of )?(${MONTH})(?:,? (\\d{4}))?`,
  monthFirst: `(${MONTH}) (\\d{1,2})${ORDINAL}(?:,? (\\d{4}))?`,
  monthYear: `(${MONTH}) (\\d{4})`,
  monthOnly: MONTH,
  weekday: `(?:(?:last|this|past|on) )?(${WEEKDAY})`,
  year: '(?:19|20)\\d{2}',
} as const;

const BARE = [
  PATTERNS.date,
  PATTERNS.named,
  PATTERNS.dayFirst,
  PATTERNS.monthFirst,
  PATTERNS.monthYear,
  `(?:last|past) ${NUMBER} ${UNIT}`,
  `${NUMBER} ${UNIT} ago`,
  `(?:last|this|past|on) ${WEEKDAY}`,
]
  .join('|')
  // Their groups are counted when a whole value is read; here only the whole phrase is taken.
  .replace(/\((?!\?)/g, '(?:');
const AFTER_PREPOSITION = `${BARE}|${PATTERNS.month}|${PATTERNS.year}|${WEEKDAY}|${MONTH}`;

/** A phrase of time inside a text: its preposition and what stands after it, or the phrase alone. */
export const IN_TEXT = new RegExp(
  `\\b(?:(since|after|from|until|before|till|in|on|during|over) (?:the )?(${AFTER_PREPOSITION})|(${BARE}))\\b`,
  'gi',
);

/** `between … and …`, `from … to …`: where it begins and ends; a day alone is of the month in which it ends. */
export const RANGE = new RegExp(
  `\\b(?:between|from) (?:the )?(${AFTER_PREPOSITION}|\\d{1,2}${ORDINAL}) (?:and|to|until|till|through) (?:the )?(${AFTER_PREPOSITION})\\b`,
  'i',
);

/** A number in digits or in words. */
export function countOf(written: string): number {
  const word = written.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  if (word.endsWith('couple of')) return 2;
  return NUMBERS.indexOf(word) + 1 || 1;
}
