/** The words by which a report says that somebody answered somebody else, or would not. */
import type { ExchangeKind } from './exchange.ts';

export interface AnswerWords {
  readonly kind: ExchangeKind;
  /** Beginning of the verb and end of what it takes, in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Whether who answers may stand behind the verb: “…,” replied the minister. */
  readonly inverted: boolean;
  /** Whether the words name whom they answer: “rebuked Trump”. */
  readonly named: boolean;
}

/** What one may reject or back: the words for something that was said. */
const SAID =
  '(?:claims?|allegations?|accusations?|charges?|criticisms?|remarks?|comments?|statements?|suggestions?|assertions?|accounts?|versions?|arguments?|plans?|proposals?|calls?|announcements?|forecasts?|predictions?|warnings?|demands?|views?|assessments?|appeals?|ideas?|concerns?|figures?|findings?|report|move|offer|request|threats?)';
const OF =
  "(?:the|this|that|these|those|his|her|their|its|such|all|any|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}[’']s?|the \\p{Ll}+[’']s)";
/** “the accusation”, “Quill’s latest claim”, “his remarks”. */
const SAYING = `${OF} (?:\\p{Ll}+ ){0,2}?${SAID}\\b`;
const PERSON = "(?:(?:the )?(?:\\p{Ll}+ ){0,3})?\\p{Lu}[\\p{L}’'-]+";
const POINTING = '(?:this|that|it|them)(?=[,.;:]|$| (?:on|as|and|but|in|at|saying|yesterday|later)\\b)';

const REJECTING =
  'rejected|rejects|dismissed|dismisses|denied|denies|disputed|disputes|rebutted|rebuts|refuted|refutes|contested|contests|challenged|challenges|contradicted|contradicts|criticised|criticized|criticises|criticizes|condemned|condemns|slammed|slams|attacked|attacks|(?:played|plays) down|rubbished|ridiculed|mocked';
const OPPOSING = 'opposed|opposes';
const REJECTING_PERSON =
  '(?:hit|hits|fired|shot) back at|(?:pushed|pushes) back against|disagreed with|disagrees with|took issue with|contradicted|contradicts|rebuked|rebukes';
const BACKING =
  'welcomed|welcomes|endorsed|endorses|echoed|echoes|praised|praises|hailed|hails|applauded|applauds|defended|defends|seconded';
const SUPPORTING = 'backed|backs|supported|supports';
const BACKING_PERSON = 'agreed with|agrees with|(?:sided|sides) with';
const ANSWERING =
  'responded to|responds to|responding to|replied to|replies to|replying to|reacted to|reacting to|answering';

const NEGATIVE =
  'untrue|false|wrong|nonsense|misleading|baseless|unfounded|not true|incorrect|inaccurate|absurd|ridiculous|reckless|irresponsible|fiction|lies?|a lie|insulting|cheap|outrageous|dishonest|fabricated|exaggerated';

const pattern = (source: string): RegExp => new RegExp(source, 'dgu');
const object = (verbs: string): RegExp => pattern(`\\b(?:${verbs}) (?:${SAYING}|${POINTING})`);
/** Who opposed or supported “it” may have voted: nobody said anything. */
const saying = (verbs: string): RegExp => pattern(`\\b(?:${verbs}) ${SAYING}`);

const PATTERNS: readonly (readonly [kind: ExchangeKind, words: RegExp, form?: 'inverted' | 'named'])[] = [
  [
    'declined',
    pattern(
      "\\b(?:declined|declines|refused|refuses) to (?:comment|answer|be interviewed|discuss|respond|say|speak)\\b|\\b(?:would not|wouldn[’']t) comment\\b|\\b(?:had|has) no comment\\b",
    ),
  ],
  [
    'silent',
    pattern(
      "\\b(?:did not|didn[’']t|has not|hasn[’']t|had not|have not|haven[’']t) (?:immediately |yet )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)(?! (?:in kind|with|by))(?: to)?(?: (?:a|an|any|our|the|several|repeated|multiple))?(?: (?:requests?|calls?|e-?mails?|questions?|messages?)| for comment)?|\\bha[sd] yet to (?:respond|reply|comment|answer)\\b|\\bcould not (?:immediately )?be reached\\b|\\b(?:was|were) (?:not|un)(?: immediately)? ?available for comment\\b|\\bwere not returned\\b",
    ),
  ],
  ['rejects', object(REJECTING)],
  ['rejects', saying(OPPOSING)],
  ['rejects', pattern(`\\b(?:${REJECTING_PERSON}) ${PERSON}`), 'named'],
  [
    'rejects',
    pattern(
      `\\b(?:said|says|insisted|wrote|called|calls|described|describes) (?:that )?${SAYING}[^.;]{0,20}? (?:(?:was|were|is|are|as) )?(?:a |an |“a |“an |“)?(?:\\p{Ll}+ )?(?:${NEGATIVE})\\b`,
    ),
  ],
  ['backs', object(BACKING)],
  ['backs', saying(SUPPORTING)],
  ['backs', pattern(`\\b(?:${BACKING_PERSON}) ${PERSON}`), 'named'],
  ['answers', pattern(`\\b(?:${ANSWERING}) (?:${SAYING}|${PERSON}|${POINTING})`)],
  [
    'answers',
    pattern(
      '\\b(?:responded|replied|retorted|countered)(?: that\\b|[:.,]|$| (?=the |(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu}))',
    ),
    'inverted',
  ],
  ['answers', pattern('\\b(?:said|says|told \\p{Ll}+) in (?:response|reply|return)\\b')],
  ['answers', pattern('^(?:In response|In reply|In answer|In return),')],
];

/** Those of a sentence in which the words between quotation marks are blanked out; the first of each place. */
export function answerWordsIn(sentence: string): readonly AnswerWords[] {
  const found: AnswerWords[] = [];
  for (const [kind, words, form] of PATTERNS) {
    for (const { index, 0: text } of sentence.matchAll(words)) {
      const [start, end] = [index, index + text.length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind, start, end, inverted: form === 'inverted', named: form === 'named' });
    }
  }
  return found;
}
