/** The speaker by the verb behind the words: “…,” said X. */
import { TAG } from '../../../text/tagger.ts';
import { SHAPE } from '../../../text/tokens.ts';
import type { ContentSpan, UnitSpan } from '../../labels/label-spans.ts';
import { wordAt } from '../../names/noun-phrases.ts';
import {
  type Clauses,
  inOneSentence,
  isComma,
  isPassive,
  isQuote,
  isSpeechVerb,
  phraseBeginning,
} from '../clause-words.ts';
import { invertedSubject, subjectOf } from '../verb-subject.ts';
import { BESIDE, HINT, type Hint, hint, REACH } from './hint.ts';
import { passive } from './passive.ts';
import { apposedIn, citedBehind, relayedBy } from './relaying.ts';

const MARK = /^['’”]$/;

export function hintAfter(clauses: Clauses, content: ContentSpan): Hint | null {
  const { units, tags } = clauses;
  const last = content.last - 1;
  let at = content.last;
  // The inner one of two closing marks: “… ‘No.’” said X.
  if (MARK.test(wordAt(units, at))) at += 1;
  if (isComma(clauses, at)) at += 1;
  else if (isQuote(clauses, last) && !endsOpen(clauses, last)) return null;
  if (at >= units.count || !inOneSentence(clauses, last, at)) return null;
  // "X sees “no sign of it”, but Y warns", "X posted “…,” after Y said": a clause of its own.
  if (
    /^(?:and|but|while|whereas|though|although|yet|after|before|because|since|until|when)$/.test(
      wordAt(units, at),
    )
  )
    return null;
  const quoted = isQuote(clauses, last);
  const judge = quoted ? verdictOf(clauses, at) : null;
  if (judge !== null) return { ...hint(HINT.inverted, at, judge), certain: true };
  if (
    (tags[at] === TAG.verb && units.shape[at] === SHAPE.lower && (quoted || isSpeechVerb(clauses, at))) ||
    (quoted && isGesture(clauses, at))
  ) {
    const speaker = invertedSubject(clauses, at);
    if (speaker !== null && isSaying(clauses, speaker))
      return { ...hint(HINT.inverted, at, null, speaker), certain: true };
    return speaker === null ? null : hint(HINT.inverted, at, speaker);
  }
  for (let i = at; i < Math.min(units.count, at + REACH); i++) {
    if (isQuote(clauses, i) || !inOneSentence(clauses, i, at)) return null;
    const relayed = relayedBy(clauses, i, at);
    if (relayed !== null) return relayed;
    if (!isSpeechVerb(clauses, i) || units.shape[i + 1] === SHAPE.colon) continue;
    if (isPassive(clauses, i)) return passive(clauses, i, at);
    const speaker = subjectOf(clauses, i);
    if (speaker !== null && speaker.first >= at && speaker.first - at <= 2)
      return citedBehind(clauses, i, speaker) ?? hint(HINT.after, i, speaker);
  }
  return null;
}

/** “…,” was the verdict of her captain, Ada Lindqvist; “…” is the advice from Ada Lindqvist. */
function verdictOf(clauses: Clauses, at: number): UnitSpan | null {
  const { units } = clauses;
  if (!/^(?:is|was|came|comes)$/.test(wordAt(units, at)) || wordAt(units, at + 1) !== 'the') return null;
  let noun = at + 2;
  while (noun < at + BESIDE && !VERDICTS.test(wordAt(units, noun)) && units.shape[noun] === SHAPE.lower)
    noun += 1;
  if (!VERDICTS.test(wordAt(units, noun)) || !/^(?:from|of)$/.test(wordAt(units, noun + 1))) return null;
  const judge = phraseBeginning(clauses, noun + 2, Math.min(units.count, noun + REACH));
  return judge === null || !inOneSentence(clauses, at, judge.first)
    ? null
    : isComma(clauses, judge.last)
      ? apposedIn(clauses, judge, noun + REACH)
      : judge;
}

export const VERDICTS =
  /^(?:advice|answer|assessment|comment|conclusion|description|diagnosis|judg(?:e)?ment|line|message|opinion|reaction|reply|response|summary|verdict|view|warning|word|words)$/;

/** “…,” shrugs Ada Lindqvist: a word with the ending of a verb right before a name. */
function isGesture({ units, tags }: Clauses, i: number): boolean {
  if (units.shape[i] !== SHAPE.lower || units.sort[i] !== 0 || !/(?:[^s]s|ed)$/.test(wordAt(units, i)))
    return false;
  return tags[i + 1] === TAG.name && tags[i + 2] === TAG.name;
}

/** "goes the saying", "ran the slogan": words of nobody. */
function isSaying({ units }: Clauses, { last }: UnitSpan): boolean {
  return /^(?:adage|chant|joke|maxim|mantra|motto|proverb|refrain|rumou?r|saying|slogan)$/.test(
    wordAt(units, last - 1),
  );
}

/** Whether the quotation ends in a comma, question mark or dash, so that its sentence continues. */
function endsOpen({ units }: Clauses, quote: number): boolean {
  const end = units.text.slice(Math.max(0, (units.end[quote] ?? 0) - 3), units.end[quote]);
  return /[,?!…—-]/.test(end) || units.text.charAt(units.end[quote] ?? 0) === ',';
}
