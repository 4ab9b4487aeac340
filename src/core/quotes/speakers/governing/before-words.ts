/** The speaker by the verb before the words: X said “…”. */
import { TAG } from '../../../text/tagger.ts';
import { SHAPE } from '../../../text/tokens.ts';
import type { ContentSpan, UnitSpan } from '../../labels/label-spans.ts';
import { wordAt } from '../../names/noun-phrases.ts';
import {
  type Clauses,
  inOneSentence,
  isFindingVerb,
  isPassive,
  isQuote,
  isSpeechVerb,
} from '../clause-words.ts';
import { subjectOf } from '../verb-subject.ts';
import { colon } from './colon.ts';
import { BESIDE, HINT, type Hint, hint, REACH } from './hint.ts';
import { isDoneBy, passive } from './passive.ts';
import { citedAt, relayBefore } from './relaying.ts';
import {
  findsItself,
  governsAlone,
  isHeard,
  isMadeToSpeak,
  isRemembered,
  speaksItself,
} from './sole-speaker.ts';
import { gapBefore, invertedBefore, ownerOfClaim, subjectOfQuote } from './verbless.ts';

export function hintBefore(clauses: Clauses, content: ContentSpan): Hint | null {
  const { units } = clauses;
  let quote = content.first;
  while (quote < content.last && !isQuote(clauses, quote)) quote += 1;
  const target = quote < content.last ? quote : content.first;
  const named =
    colon(clauses, target) ??
    invertedBefore(clauses, target) ??
    gapBefore(clauses, target) ??
    subjectOfQuote(clauses, target);
  if (named !== null) return named;
  let finding: UnitSpan | null = null;
  for (let i = target - 1; i >= Math.max(0, target - REACH); i--) {
    if (!inOneSentence(clauses, i, target) || units.shape[i] === SHAPE.semicolon) break;
    if (isQuote(clauses, i) && content.first > i) break;
    if (finding === null && isFindingVerb(clauses, i) && !isPassive(clauses, i)) {
      finding = subjectOf(clauses, i);
      if (finding !== null && findsItself(clauses, finding, i) && governsAlone(clauses, i, target))
        return { ...hint(HINT.found, i, finding), certain: true };
    }
    const owner = ownerOfClaim(clauses, i, target);
    if (owner !== null)
      return { ...hint(HINT.before, i, owner), certain: clauses.tags[owner.last - 1] === TAG.name };
    const sender = senderBefore(clauses, i, target);
    if (sender !== null) return sender;
    if (!isSpeechVerb(clauses, i) && !isHeard(clauses, i)) continue;
    const word = wordAt(units, i);
    const cited = citedAt(clauses, i);
    if (cited !== null) return cited;
    if (word === 'saying' || word === 'telling') {
      const relay = relayBefore(clauses, i);
      if (relay !== null) return relay;
    }
    // A passive inside the reported words ("the plan could be called “a gift”") is part of what was said.
    const done = isDoneBy(clauses, i);
    if (done || isPassive(clauses, i))
      return {
        ...passive(clauses, i, target),
        certain: (done || i < content.first || ASKED.test(word)) && target - i <= BESIDE,
      };
    const speaker = subjectOf(clauses, i);
    if (speaker === null) return null;
    const alone = governsAlone(clauses, i, target);
    // "She said Holm had shouted: “…”".
    const shouts = i === target - 2 && units.shape[i + 1] === SHAPE.colon;
    const named = shouts && clauses.tags[speaker.last - 1] === TAG.name;
    return {
      ...hint(HINT.before, i, speaker),
      certain:
        isMadeToSpeak(clauses, i, speaker) ||
        isRemembered(clauses, i, speaker) ||
        (alone && (named || speaksItself(clauses, speaker, i))),
      overChannel: alone && clauses.tags[speaker.last - 1] === TAG.name,
    };
  }
  return finding === null ? null : hint(HINT.found, target, finding);
}

/** "She told the court that Nils Holm had texted his wife: “…”": a named person who sends the words behind the colon. */
function senderBefore(clauses: Clauses, verb: number, quote: number): Hint | null {
  const { units, tags } = clauses;
  if (!SENDS.test(wordAt(units, verb)) || units.shape[quote - 1] !== SHAPE.colon || quote - verb > BESIDE)
    return null;
  const speaker = isPassive(clauses, verb) ? null : subjectOf(clauses, verb);
  if (speaker === null || tags[speaker.last - 1] !== TAG.name) return null;
  return { ...hint(HINT.before, verb, speaker), certain: true };
}

const SENDS = /^(?:e-?mail(?:ed|s)|messag(?:ed|es)|phon(?:ed|es)|text(?:ed|s)|wired|wrote|written|writes)$/;

const ASKED = /^(?:asked|pressed|questioned|told)$/;
