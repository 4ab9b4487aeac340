/** Whether an outlet tells again what somebody said at another time: in an earlier year, once, often. English only. */
import type { QuoteHit } from '../../ports/quote-store.ts';
import { originOf, sentenceOf } from '../quote-block.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const SAID = '(?:said|says|say|told|tells|tell|wrote|writes|\\p{Ll}{3,}ed|called|calls|call|likes|like)';

/** The outlet's words by which something was said at another time than just before the article. */
const BEFORE = new RegExp(
  [
    '\\b(?:last|the previous|the following) (?:year|month|summer|autumn|fall|winter|spring)\\b',
    '\\b(?:weeks?|months?|years?|decades?) (?:ago|before|earlier)\\b',
    '\\bearlier (?:this|in|that) \\p{L}+',
    '\\b(?:back in|back then|at the time|in the past|used to|has long)\\b',
    `\\b(?:once|previously|originally|initially|often|always|repeatedly|regularly|frequently|routinely) ${SAID}\\b`,
    '\\bhad (?:\\p{Ll}+ly |also |then |already |once )?(?:said|told|written|\\p{Ll}{3,}ed)\\b',
    `\\b(?:in|since|during) (?:early |late |mid-)?${MONTH}(?![\\p{L}\\d]| \\d{1,2}(?!\\d))`,
  ].join('|'),
  'iu',
);
const IN_YEAR = new RegExp(
  `\\b(?:in|since|during|of) (?:early |late |mid-)?(?:${MONTH} )?((?:1[89]|20)\\d\\d)\\b`,
  'gu',
);
const THAT_WAS = /^[\s”"’')]*(?:That|This|It) was (?:in (?:1[89]|20)\d\d|\p{L}+ (?:\p{L}+ )?ago)\b/u;

/** A day that the article gives decides; without one, the words around the quotation do. */
export function isToldAgain({ quote, article }: QuoteHit): boolean {
  if (quote.saidOn !== null) return false;
  const { start, text } = sentenceOf(quote, article);
  const around = `${text.slice(0, quote.start - start)} … ${text.slice(quote.end - start)}`;
  const year = Number(article.publishedOn.slice(0, 4));
  return (
    BEFORE.test(around) ||
    [...around.matchAll(IN_YEAR)].some(([, told]) => Number(told) < year) ||
    THAT_WAS.test(originOf(article, quote.of).text.slice(start + text.length, start + text.length + 80))
  );
}
