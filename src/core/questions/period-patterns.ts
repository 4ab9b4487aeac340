/** Regular expressions for the ways in which people write periods. */
import { MONTH_NAME as MONTH, WEEKDAY_NAME as WEEKDAY } from '../base/calendar-names.ts';

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

const UNIT = '(?:hours?|days?|weeks?|months?|years?|h|d|w|mo|y)';
const ORDINAL = '(?:st|nd|rd|th)?';
const NUMBER = `(?:\\d{1,4}|an?|(?:a )?couple of|${NUMBERS.join('|')})`;

/** One pattern for each way of writing. They are anchored to read a whole value, and unanchored to search a question. */
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
  // Groups are made non-capturing: a search only needs the whole phrase.
  .replace(/\((?!\?)/g, '(?:');
const AFTER_PREPOSITION = `${BARE}|${PATTERNS.month}|${PATTERNS.year}|${WEEKDAY}|${MONTH}`;

/** A period inside a text: a preposition with what follows it, or the period alone. */
export const IN_TEXT = new RegExp(
  `\\b(?:(since|after|from|until|before|till|in|on|during|over) (?:the )?(${AFTER_PREPOSITION})|(${BARE}))\\b`,
  'gi',
);

/** `between … and …`, `from … to …`. A start without a month belongs to the month of the end. */
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
