/** The speaker of a content by the grammar of its sentence: the subject of the verb that governs the words. */
import { TAG } from '../../text/tagger.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { ContentSpan, UnitSpan } from '../labels/label-spans.ts';
import { isPossessive, isPronoun, wordAt } from '../names/noun-phrases.ts';
import {
  type Clauses,
  inOneSentence,
  isComma,
  isFindingVerb,
  isParticiple,
  isPassive,
  isQuote,
  isSpeechVerb,
  isVerb,
  phraseBeginning,
  phraseEnding,
} from './clause-words.ts';
import { invertedSubject, isOnRecording, MAKES_TO, subjectOf } from './verb-subject.ts';

/** The grammatical relation between the words and the speaker. */
export const HINT = {
  none: 0,
  /** “…,” said X */
  inverted: 1,
  /** “…,” X said */
  after: 2,
  /** X said “…” */
  before: 3,
  /** quoted X as saying, was quoted as saying */
  relayed: 4,
  /** X: “…” */
  colon: 5,
  /** X was told by Y “…”: Y, or nobody */
  passive: 6,
  /** X has issued this statement: ¶ “…” */
  introduced: 7,
  /** The report finds “…” */
  found: 8,
} as const;

export interface Hint {
  readonly kind: number;
  /** The speaker; null if the grammar shows that nobody is named. */
  readonly speaker: UnitSpan | null;
  /** The person who is asked, told or called so: never the speaker. */
  readonly hearer: UnitSpan | null;
  /** The unit of the verb or the colon. */
  readonly verb: number;
  /** Whether no other speaker is possible, so that the ranker is not needed. */
  readonly certain: boolean;
  /** Like `certain`, if the only other candidate is a document or paper that passes the words on. */
  readonly overChannel: boolean;
}

/** How far a verb may be from the words, in units. */
const REACH = 40;
/** Most units between the verb and the words: "was asked, “…”", "was accused by shareholders of “…”". */
const BESIDE = 8;
const MARK = /^['’”]$/;
const RELAYS = /^(?:quot|cit)(?:e|es|ed|ing)$/;

/** At most one hint from after the words and one from before them. */
export function hintsFor(clauses: Clauses, content: ContentSpan): readonly Hint[] {
  const hints: Hint[] = [];
  const after = hintAfter(clauses, content);
  if (after !== null) hints.push(after);
  const before = hintBefore(clauses, content);
  if (before !== null) hints.push(before);
  const [only] = hints;
  const beside = only !== undefined && (only.kind === HINT.after || only.kind === HINT.inverted);
  if (!beside || !isQuote(clauses, content.last - 1)) return hints;
  // A quotation that is a whole sentence is no object of a verb before it.
  const [, other] = hints;
  const rival = other !== undefined && other.kind !== HINT.found && !isToCome(clauses, other);
  if (rival && !isLong(clauses, content.last - 1)) return hints;
  return [{ ...only, certain: true }, ...(other === undefined ? [] : [{ ...other, certain: false }])];
}

/** "The letter will say “…”, aides said": only the aides have spoken yet. */
function isToCome(clauses: Clauses, { kind, verb }: Hint): boolean {
  return kind === HINT.before && wordAt(clauses.units, verb - 1) === 'will';
}

/** Characters from which on a quotation is more than a term or fragment. */
const LONG = 60;

function isLong({ units }: Clauses, quote: number): boolean {
  return (units.end[quote] ?? 0) - (units.start[quote] ?? 0) > LONG;
}

function hint(kind: number, verb: number, speaker: UnitSpan | null, hearer: UnitSpan | null = null): Hint {
  return { kind, speaker, hearer, verb, certain: kind === HINT.relayed, overChannel: false };
}

function hintAfter(clauses: Clauses, content: ContentSpan): Hint | null {
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

const VERDICTS =
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

/** "The agency reported, citing Ada Lindqvist, that …": the person who is cited; a paper or a reason is none. */
function citedAt(clauses: Clauses, verb: number): Hint | null {
  const { units } = clauses;
  if (wordAt(units, verb) !== 'citing') return null;
  const person = phraseBeginning(clauses, verb + 1, Math.min(units.count, verb + REACH));
  return person !== null && endsInPerson(clauses, person) ? hint(HINT.relayed, verb, person) : null;
}

/** "“…,” the agency reported, citing Ada Lindqvist". */
function citedBehind(clauses: Clauses, verb: number, speaker: UnitSpan): Hint | null {
  const { units } = clauses;
  if (endsInPerson(clauses, speaker) || isPronoun(units, speaker.first)) return null;
  for (let i = verb + 1; i < Math.min(units.count, verb + BESIDE) && inOneSentence(clauses, verb, i); i++) {
    const cited = citedAt(clauses, i);
    if (cited !== null) return cited;
  }
  return null;
}

/** "quoted X as saying", "X was quoted as saying". */
function relayedBy(clauses: Clauses, verb: number, low: number): Hint | null {
  const { units } = clauses;
  if (!RELAYS.test(wordAt(units, verb))) return null;
  if (isPassive(clauses, verb)) {
    if (wordAt(units, verb + 1) !== 'as') return null;
    const subject = subjectOf(clauses, verb);
    return subject === null || subject.first < low - REACH ? null : hint(HINT.relayed, verb, subject);
  }
  const object = phraseBeginning(clauses, verb + 1, Math.min(units.count, verb + REACH));
  if (object === null) return null;
  for (let i = object.last; i < Math.min(units.count, object.last + 12); i++) {
    if (wordAt(units, i) === 'as' && /^(?:saying|telling|calling|describing)$/.test(wordAt(units, i + 1)))
      return hint(
        HINT.relayed,
        i + 1,
        isComma(clauses, object.last) ? apposedIn(clauses, object, i) : object,
      );
  }
  return null;
}

/** "a police officer, Sergeant Modise Kgari, as saying". */
function apposedIn(clauses: Clauses, phrase: UnitSpan, end: number): UnitSpan {
  const apposed = phraseBeginning(clauses, phrase.last + 1, end);
  const named = apposed !== null && clauses.tags[apposed.last - 1] === TAG.name;
  return named && clauses.tags[phrase.last - 1] !== TAG.name
    ? { first: phrase.first, last: apposed.last }
    : phrase;
}

/** "Accused by X of “…”, Y replied": a participle with its agent, or at the start of its sentence. */
function isDoneBy({ units }: Clauses, verb: number): boolean {
  if (!wordAt(units, verb).endsWith('ed')) return false;
  const opens = verb === 0 || units.sentence[verb - 1] !== units.sentence[verb];
  return opens || wordAt(units, verb + 1) === 'by';
}

/** "X was told by Y", "X was asked": Y, or nobody. */
function passive(clauses: Clauses, verb: number, low: number): Hint {
  const { units } = clauses;
  const hearer = subjectOf(clauses, verb);
  for (let i = verb + 1; i < Math.min(units.count, verb + 12); i++) {
    if (isVerb(clauses, i) || !inOneSentence(clauses, verb, i)) break;
    if (wordAt(units, i) !== 'by') continue;
    // "will be met by “a wall of silence”": no agent.
    if (isQuote(clauses, i + 1)) break;
    const agent = phraseBeginning(clauses, i + 1, Math.min(units.count, i + REACH));
    return hint(HINT.passive, verb, agent === null ? null : apposedIn(clauses, agent, i + REACH), hearer);
  }
  return hint(HINT.passive, verb, null, hearer !== null && hearer.first >= low - REACH ? hearer : null);
}

function hintBefore(clauses: Clauses, content: ContentSpan): Hint | null {
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
        (alone && (named || speaksItself(clauses, speaker))),
      overChannel: alone && clauses.tags[speaker.last - 1] === TAG.name,
    };
  }
  return finding === null ? null : hint(HINT.found, target, finding);
}

/** "Holm’s repeated claim that there were “…”": whoever claims it. */
function ownerOfClaim(clauses: Clauses, noun: number, quote: number): UnitSpan | null {
  const { units, tags } = clauses;
  if (wordAt(units, noun + 1) !== 'that' || noun + 1 >= quote || !CLAIM.test(wordAt(units, noun)))
    return null;
  let owns = noun - 1;
  while (owns > 0 && noun - owns < 4 && (tags[owns] === TAG.adjective || /ed$/.test(wordAt(units, owns))))
    owns -= 1;
  if (/^(?:his|her|their|its)$/.test(wordAt(units, owns))) return { first: owns, last: owns + 1 };
  if (!isPossessive(units, owns)) return null;
  return phraseEnding(clauses, owns - 1, Math.max(0, owns - REACH));
}

const CLAIM =
  /^(?:accusation|admission|allegation|announcement|argument|assertion|assessment|belief|boast|claim|comment|complaint|concern|conclusion|contention|declaration|denial|insistence|observation|pledge|prediction|promise|remark|reminder|statement|suggestion|threat|vow|warning)$/;

/** "X spoke of “…”; her rival Ada Lindqvist of “…”": the verb is left out. */
function gapBefore(clauses: Clauses, quote: number): Hint | null {
  if (!isQuote(clauses, quote) || !/^(?:as|of)$/.test(wordAt(clauses.units, quote - 1))) return null;
  const phrase = phraseEnding(clauses, quote - 2, Math.max(0, quote - REACH));
  if (phrase === null || clauses.units.shape[phrase.first - 1] !== SHAPE.semicolon) return null;
  return endsInPerson(clauses, phrase) ? { ...hint(HINT.before, quote - 1, phrase), certain: true } : null;
}

/** "Her supervisor, Ada Lindqvist, “thought it was broken”": the words begin with the verb of their speaker. */
function subjectOfQuote(clauses: Clauses, quote: number): Hint | null {
  const { units } = clauses;
  if (
    !isQuote(clauses, quote) ||
    !/^\W*\p{Ll}/u.test(units.text.slice(units.start[quote], (units.start[quote] ?? 0) + 4))
  )
    return null;
  for (let i = quote - 1; i >= 0 && units.sentence[i] === units.sentence[quote]; i--)
    if (isVerb(clauses, i) || isQuote(clauses, i) || quote - i > REACH) return null;
  const subject = isComma(clauses, quote - 1) ? subjectOf(clauses, quote) : null;
  return subject !== null && endsInPerson(clauses, subject)
    ? { ...hint(HINT.found, quote - 1, subject), certain: true }
    : null;
}

/** "Now, says Ada Lindqvist, “…”". */
function invertedBefore(clauses: Clauses, quote: number): Hint | null {
  if (!isQuote(clauses, quote) || !isComma(clauses, quote - 1)) return null;
  const phrase = phraseEnding(clauses, quote - 2, Math.max(0, quote - REACH));
  if (phrase === null || !endsInPerson(clauses, phrase) || !inOneSentence(clauses, phrase.first - 2, quote))
    return null;
  const verb = phrase.first - 1;
  const inverts = isComma(clauses, verb - 1) && /^sa(?:id|ys)$/.test(wordAt(clauses.units, verb));
  return inverts ? { ...hint(HINT.inverted, verb, phrase), certain: true } : null;
}

/** "The leak led X to admit, on air, “…”". */
function isMadeToSpeak({ units }: Clauses, verb: number, { first, last }: UnitSpan): boolean {
  return last === verb - 1 && wordAt(units, last) === 'to' && MAKES_TO.test(wordAt(units, first - 1));
}

/** "footage of her uncle saying", "recalls her uncle telling her": whoever is heard there. */
function isRemembered(clauses: Clauses, verb: number, speaker: UnitSpan): boolean {
  const { units } = clauses;
  if (!isParticiple(clauses, verb) || speaker.last !== verb) return false;
  return isOnRecording(units, speaker) || REMEMBERS.test(wordAt(units, speaker.first - 1));
}

const REMEMBERS = /^(?:hear[sd]?|recall(?:s|ed)?|remember(?:s|ed)?|show(?:s|ed)?|recalling|remembering)$/;

const ASKED = /^(?:asked|pressed|questioned|told)$/;

/** "X had called the plan “…”", "X insisted that “…”": a finite verb without a new clause before the words. */
function governsAlone(clauses: Clauses, verb: number, quote: number): boolean {
  const { units, tags } = clauses;
  if (!isQuote(clauses, quote) || (isParticiple(clauses, verb) && !isHeard(clauses, verb))) return false;
  if (CONVERSES.test(wordAt(units, verb)) && !isComma(clauses, quote - 1)) return false;
  for (let i = verb - 1; i >= 0 && verb - i < 3; i--)
    if (MODAL.test(wordAt(units, i)) || wordAt(units, i) === 'to') return false;
  let comma = false;
  for (let i = verb + 1; i < quote; i++) {
    if (isComma(clauses, i) && i < quote - 1) comma = true;
    else if (comma && tags[i] === TAG.verb && !isParticiple(clauses, i)) return false;
  }
  return true;
}

/** "was heard muttering “…”", "was filmed shouting “…”". */
function isHeard(clauses: Clauses, participle: number): boolean {
  const verb = participle - 1;
  return (
    isParticiple(clauses, participle) &&
    /^(?:over)?heard$|^(?:caught|filmed|recorded|seen)$/.test(wordAt(clauses.units, verb)) &&
    isPassive(clauses, verb)
  );
}

/** "spoke with her counterpart to discuss “…”": the words are no object of the verb. */
const CONVERSES = /^(?:sp(?:ea|o)ke?s?|spoken|talk(?:s|ed)?)$/;
const MODAL = /^(?:would|will|could|should|may|might|can|must|shall|not|never)$/;
const SUBORDINATOR = classNumber('subordinator');
const CONJUNCTION = classNumber('conjunction');
const OPENS = new Set((['conjunction', 'subordinator'] as const).map(classNumber));
const SPEAKS = new Set((['title', 'role', 'body'] as const).map(classNumber));

/** A name with a role or first name, or a noun for a speaker at the start of a new clause. */
function speaksItself(clauses: Clauses, { first, last }: UnitSpan): boolean {
  const { units, tags } = clauses;
  if (tags[last - 1] === TAG.name) return last - first > 1;
  const opens =
    OPENS.has(units.sort[first - 1] ?? 0) ||
    isComma(clauses, first - 1) ||
    wordAt(units, first - 1) === 'something';
  // "after auditors called it “a fiction”", "; and passengers told us “…”".
  const before = units.sort[first - 1] === CONJUNCTION ? (units.shape[first - 2] ?? 0) : 0;
  const begins =
    units.sort[first - 1] === SUBORDINATOR || before === SHAPE.semicolon || before === SHAPE.comma;
  const people = begins && last - first === 1 && tags[first] === TAG.noun;
  return opens && (SPEAKS.has(units.sort[last - 1] ?? 0) || (people && /[^s]s$/.test(wordAt(units, first))));
}

/** "but rival Ada Lindqvist fears “…”": a name that opens its clause; not in "She said Ada Lindqvist favours “…”". */
function findsItself(clauses: Clauses, finding: UnitSpan, verb: number): boolean {
  const { units } = clauses;
  let before = finding.first - 1;
  while (SPEAKS.has(units.sort[before] ?? 0)) before -= 1;
  const opens =
    before < 0 ||
    units.sentence[before] !== units.sentence[finding.first] ||
    (isComma(clauses, before) && isQuote(clauses, before - 1)) ||
    /^(?:and|but|while|whereas|though|although|yet)$/.test(wordAt(units, before)) ||
    // "a charge that Ada Lindqvist rejected as “…”".
    (/^(?:that|which)$/.test(wordAt(units, before)) && wordAt(units, verb + 1) === 'as');
  return opens && speaksItself(clauses, finding);
}

/** "quoted X as saying that “…”": the verb of quoting before "as". */
function relayBefore(clauses: Clauses, saying: number): Hint | null {
  if (wordAt(clauses.units, saying - 1) !== 'as') return null;
  for (let i = saying - 2; i >= Math.max(0, saying - 14); i--) {
    if (!inOneSentence(clauses, i, saying)) return null;
    const relayed = relayedBy(clauses, i, i);
    if (relayed !== null || isSpeechVerb(clauses, i)) return relayed;
  }
  return null;
}

/** "Kofi Ansah: “…”", and a line that introduces the paragraph after it. */
function colon(clauses: Clauses, quote: number): Hint | null {
  const { units } = clauses;
  const mark = quote - 1;
  if (mark < 1 || units.shape[mark] !== SHAPE.colon || !isQuote(clauses, quote)) return null;
  let low = mark;
  while (low > 0 && mark - low < REACH && units.sentence[low - 1] === units.sentence[mark]) low -= 1;
  const phrase = phraseEnding(clauses, mark - 1, low);
  // "Said Ada Lindqvist: “…”".
  const turned = phrase !== null && phrase.first === low + 1 && isSpeechVerb(clauses, low);
  if (phrase !== null && (phrase.first === low || turned))
    return { ...hint(HINT.colon, mark, phrase), certain: clauses.tags[phrase.last - 1] === TAG.name };
  const apart = units.passage[mark] !== units.passage[quote];
  for (let i = low + 1; i < mark; i++) {
    if (!isVerb(clauses, i)) continue;
    if (!apart && isSpeechVerb(clauses, i)) return null;
    const subject = subjectOf(clauses, i);
    if (subject === null) return null;
    // "Her rival, Ada Lindqvist, was less surprised: “…”".
    const begins = subject.first === low || isComma(clauses, subject.first - 1);
    const named = begins && (endsInPerson(clauses, subject) || isEmphatic(clauses, subject));
    return apart || named ? { ...hint(HINT.introduced, mark, subject), certain: !apart } : null;
  }
  return null;
}

/** "Ada herself was calm: “…”". */
function isEmphatic({ units, tags }: Clauses, { last }: UnitSpan): boolean {
  return tags[last - 1] === TAG.name && /^(?:him|her)self$/.test(wordAt(units, last));
}

/** A first name or a title with a name: no body, no place, no thing; "club president Ada Lindqvist" is a person. */
function endsInPerson({ units, tags }: Clauses, { first, last }: UnitSpan): boolean {
  for (let i = first; i < last; i++) {
    if (tags[i] === TAG.preposition) return false;
    const named = units.shape[i] !== SHAPE.lower || tags[i + 1] === TAG.name;
    if (named && THINGS.has(units.sort[i] ?? 0)) return false;
  }
  return last - first > 1 && tags[last - 1] === TAG.name;
}

const THINGS = new Set((['body', 'document'] as const).map(classNumber));
