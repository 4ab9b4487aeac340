/** Speech that never happened: in a film, a novel, a sketch, a dream, a faked recording. */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { goesOnFrom } from './carried-fiction.ts';
import * as works from './fiction-words.ts';
import { isPartOfName, plainWord } from './plain-word.ts';
import { sentenceFrom } from './sentence-start.ts';

interface Told {
  readonly content: UnitSpan;
  readonly source: UnitSpan | null;
  /** Unit of the verb of speech; -1 for none. */
  readonly verb: number;
  /** Whether the verb comes after the words. */
  readonly tail: boolean;
}

const DETERMINER = classNumber('determiner');
const POSSESSIVE = classNumber('possessive');
const PREPOSITION = classNumber('preposition');
const AUXILIARY = classNumber('auxiliary');
const ADVERB = classNumber('adverb');

/** How far a work may be named from the start of the sentence and from the verb, in units. */
const FRAME = 12;

const SHORT_SUBJECT = 7;

/** Reads the sentence around the words, never the words themselves. */
export function isFictional(units: Units, told: Told): boolean {
  const { content, source, verb, tail } = told;
  const at = verb === -1 ? content.first : verb;
  const first = sentenceFrom(units, Math.min(at, content.first));
  if (source !== null && (isMadeUp(units, source) || isOfWork(units, source, verb))) return true;
  const clause = tail ? content.last : first;
  if (isMadeByMachine(units, clause, at)) return true;
  if (tail && isPlayed(units, verb, Math.min(units.count - 1, verb + FRAME))) return true;
  if (isMachine(units, clause, at) || (verb !== -1 && isPlayed(units, clause, verb))) return true;
  if (isInFake(units, clause, at) || opensWithFake(units, clause, clause, at)) return true;
  if (opensWithFake(units, clause, clauseFrom(units, clause, at), at)) return true;
  if (source !== null && isMaker(units, source)) return false;
  if (isFrame(units, first, content, at) || isPlaying(units, first)) return true;
  if (isShownIn(units, verb, first) || isActed(units, verb, first)) return true;
  if (framesAfter(units, verb, content)) return true;
  if (source === null || !isPresent(units, verb)) return false;
  return goesOnFrom(units, source, first, (from, end) => isFrameAt(units, from, end));
}

/** "director Ada Voss", "Ada Voss, the author": a real person who speaks about a work. */
function isMaker(units: Units, { first, last }: UnitSpan): boolean {
  if (/^an?$/.test(plainWord(units, first))) return false;
  for (let i = first; i < last; i++) if (works.MAKERS.has(plainWord(units, i))) return true;
  return false;
}

/** "Richard, played by Tom Asher, says", "a caller pretending to be the minister said". */
function isPlayed(units: Units, from: number, verb: number): boolean {
  for (let i = Math.max(from, verb - FRAME); i < verb; i++) {
    if (units.sentence[i] !== units.sentence[from]) return false;
    const word = plainWord(units, i);
    const next = plainWord(units, i + 1);
    if (/^(?:played|portrayed|voiced)$/.test(word) && isByWithin(units, i + 1)) return true;
    if (/^(?:pretending|purporting)$/.test(word) && next === 'to') return true;
    if (
      /^(?:posing|masquerading|dressed|disguised)$/.test(word) &&
      next === 'as' &&
      (units.shape[i + 2] !== SHAPE.lower ||
        (/^(?:posing|masquerading)$/.test(word) && plainWord(units, i + 2) === 'the'))
    )
      return true;
    if (/^(?:impersonating|mimicking|imitating|parodying|spoofing)$/.test(word)) return true;
  }
  return false;
}

/** "by", "for laughs by", "brilliantly by". */
function isByWithin(units: Units, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    if (plainWord(units, i) === 'by') return true;
    if (plainWord(units, i) === '') return false;
  }
  return false;
}

/** "A clip, made with artificial intelligence, has Lund saying". */
function isMadeByMachine(units: Units, from: number, verb: number): boolean {
  for (let i = from; i < verb - 2; i++)
    if (
      /^(?:made|created|generated|produced|cloned|faked|altered|doctored)$/.test(plainWord(units, i)) &&
      /^(?:by|with|using|through)$/.test(plainWord(units, i + 1)) &&
      MACHINERY.test(plainWord(units, i + 2))
    )
      return true;
  return isMadeToSpeak(units, from, verb);
}

/** "Voice-cloning software was used to make Lund say", "with AI that made her say". */
function isMadeToSpeak(units: Units, from: number, verb: number): boolean {
  let machine = false;
  for (let i = from; i < verb - 1; i++) {
    const word = plainWord(units, i);
    if (MACHINERY.test(word) || works.FAKES.has(word)) machine = true;
    // "an advert using her likeness had her saying"
    if (word === 'likeness' && plainWord(units, verb).endsWith('ing')) return true;
    if (machine && /^(?:make|makes|made|making)$/.test(word) && verb - i < SHORT_SUBJECT) return true;
  }
  return false;
}

const MACHINERY =
  /^(?:ai|artificial|software|voice-cloning|computers?|computer-generated|deepfake|generative|chatgpt)$/;

/** "the chatbot wrote", "a puppet of the president said"; not "the chatbot’s maker wrote", "chatbot developer Ann Lee wrote". */
function isMachine(units: Units, from: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - SHORT_SUBJECT); i--) {
    const word = plainWord(units, i);
    if (word === '' && units.shape[i] !== SHAPE.comma) return false;
    if (works.STAND_INS.has(word) && plainWord(units, i + 1) === 'of') return true;
    if (!works.MACHINES.has(word) || isPartOfName(units, i)) continue;
    const after = units.sort[i + 1];
    if (i + 1 === verb || units.shape[i + 1] === SHAPE.comma || after === AUXILIARY || after === ADVERB)
      return true;
    return /ed$|^(?:using|posing|pretending|impersonating|with)$/.test(plainWord(units, i + 1));
  }
  return false;
}

/** "The song has a soldier telling his girl": the work is the subject of the sentence. */
function isShownIn(units: Units, verb: number, first: number): boolean {
  if (!plainWord(units, verb).endsWith('ing')) return false;
  for (let i = first + 1; i < Math.min(verb, first + SHORT_SUBJECT); i++)
    if (
      /^(?:has|have|had|shows|showed|sees|depicts|depicted|imagines|imagined|features|opens|ends)$/.test(
        plainWord(units, i),
      )
    )
      return workWithin(units, first, i, true);
  return false;
}

/** "Playing the mayor in a sketch, | Timmy said". */
function isPlaying(units: Units, first: number): boolean {
  if (!/^(?:playing|portraying|impersonating|voicing)$/.test(plainWord(units, first))) return false;
  for (let i = first + 1; i < first + FRAME; i++) {
    const word = plainWord(units, i);
    if (word === '') return plainWord(units, first) !== 'playing';
    if (word === 'in') return workWithin(units, i + 1, first + FRAME, true);
  }
  return false;
}

/** "plays a detective who says": the clause hangs on a part that somebody plays. */
function isActed(units: Units, verb: number, first: number): boolean {
  if (plainWord(units, verb - 1) !== 'who' && plainWord(units, verb - 2) !== 'who') return false;
  for (let i = verb - 2; i >= Math.max(first, verb - FRAME); i--) {
    if (plainWord(units, i) === '') return false;
    if (PLAYS.test(plainWord(units, i)))
      return !/^(?:for|in|with|down|against|at|by)$/.test(plainWord(units, i + 1));
  }
  return false;
}

const PLAYS = /^(?:play|plays|played|playing|portray|portrays|portrayed|portraying|voices|voiced|cast)$/;

/** "the character", "the play’s narrator", "an impersonator". */
function isMadeUp(units: Units, source: UnitSpan): boolean {
  const high = Math.min(source.last, source.first + FRAME);
  for (let i = source.first; i < high; i++)
    if (/^(?:ad|ads|advert|commercial|spot|documentary|podcast)$/.test(plainWord(units, i))) return false;
  for (let i = source.first; i < high; i++) {
    if (works.CHARACTERS.has(plainWord(units, i))) return !isOfTrade(units, i);
    if (works.MACHINES.has(plainWord(units, i)) && i === source.last - 1) return !isPartOfName(units, i);
    if (HEROES.test(plainWord(units, i)) && plainWord(units, i + 1) === 'of')
      return workWithin(units, i + 2, source.last, true);
    if (units.sort[i] === PREPOSITION || units.shape[i] === SHAPE.comma) break;
  }
  return false;
}

/** "the film’s hero says"; not "the film’s director says". */
function isOfWork(units: Units, { first, last }: UnitSpan, verb: number): boolean {
  for (let i = first; i < Math.min(last - 2, first + SHORT_SUBJECT); i++) {
    if (!(works.WORKS.has(plainWord(units, i)) || works.PRESENT_WORKS.has(plainWord(units, i)))) continue;
    return (
      isPresent(units, verb) && plainWord(units, i + 1) === "'s" && HEROES.test(plainWord(units, last - 1))
    );
  }
  return false;
}

const HEROES =
  /^(?:hero|heroes|heroine|villain|king|queen|prince|princess|witch|ghost|narrator|protagonist|detective|lovers?|widow|killer|monster|robot|speaker|poet|singer|father|mother|son|daughter|wife|husband|priest|spy)$/;

/** "the character actor": the word only modifies another noun. */
function isOfTrade(units: Units, i: number): boolean {
  return /^(?:actor|actress|witness|reference|references|designer|assassination|artist|network|strip|strips|film|studio|museum|maker|makers|master|theatre|theater|show|regime|government|state|company|designer|shop)$/.test(
    plainWord(units, i + 1),
  );
}

/** "In the film, …", "In one scene, …": at the beginning of the sentence, before the verb. */
function isFrame(units: Units, first: number, content: UnitSpan, verb: number): boolean {
  const high = Math.min(Math.max(verb, first + 1), content.first > first ? content.first : verb);
  return isFrameAt(units, first, high, isPresent(units, verb));
}

/** A sentence that opens with "In the film", "Early in the novel". */
function isFrameAt(units: Units, first: number, high: number, present = true): boolean {
  let i = first;
  if (/^(?:and|but|then|later|so)$/.test(plainWord(units, i))) i += 1;
  if (
    /^(?:early|late|midway|halfway|towards|toward|near|elsewhere|once|somewhere)$/.test(plainWord(units, i))
  )
    while (
      i < first + 6 &&
      plainWord(units, i) !== '' &&
      !/^(?:in|of|through|into)$/.test(plainWord(units, i))
    )
      i += 1;
  const opener = plainWord(units, i);
  if (!/^(?:in|on|at|during|throughout|as|of|through|into)$/.test(opener)) return false;
  if (opener === 'at' && !isEdge(units, i)) return false;
  const from = units.stretch[i + 1] === -1 ? i + 1 : pastTitle(units, i + 1);
  return workWithin(units, from, Math.min(i + FRAME, high), present);
}

/** "At the end of the film", "At one point in the novel"; not "At the game". */
function isEdge(units: Units, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) if (/^(?:of|in)$/.test(plainWord(units, i))) return true;
  return false;
}

/** "In “Cold Harbour”, | a thriller". */
function pastTitle(units: Units, title: number): number {
  return units.shape[title + 1] === SHAPE.comma && units.sort[title + 2] === DETERMINER ? title + 2 : title;
}

/** Whether the noun phrase at `from` names a work of fiction or a fake. */
function workWithin(units: Units, from: number, high: number, present: boolean): boolean {
  let found = false;
  for (let i = from; i < high; i++) {
    const word = plainWord(units, i);
    if (word === '' || units.sort[i] === AUXILIARY) break;
    if (works.TRUE_STORIES.has(word)) return false;
    if (word === 'about' || word === 'for' || word === 'after') break;
    if (isCompound(units, i)) continue;
    const next = plainWord(units, i + 1);
    if (works.WORKS.has(word)) found = true;
    if (
      works.PRESENT_WORKS.has(word) &&
      present &&
      !isSeriesOf(units, i) &&
      !(word === 'play' && next === 'for') &&
      !isSport(units, i)
    )
      found = true;
    if (word === 'season' && present && isNumbered(units, i)) found = true;
    if (works.FAKES.has(word) && namesCarrier(units, i)) found = true;
  }
  return found;
}

/** "a series of tweets", "scene of"; not "the new series of Dark Harbour". */
function isSeriesOf(units: Units, i: number): boolean {
  return (
    plainWord(units, i + 1) === 'of' && units.shape[i + 2] !== SHAPE.capital && units.stretch[i + 2] === -1
  );
}

/** "the third season"; not "this season", "his third season". */
function isNumbered(units: Units, season: number): boolean {
  return (
    plainWord(units, season - 2) === 'the' &&
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|opening|latest|new)$/.test(
      plainWord(units, season - 1),
    )
  );
}

/** "film festival", "film’s premiere", "opera house": the work only modifies another noun. */
function isCompound(units: Units, i: number): boolean {
  const owned = plainWord(units, i + 1) === "'s";
  return /^(?:launch|release|opening|screening|screenings|distributor|publisher|author|cast|anniversary|industry|festival|festivals|studio|studios|company|director|directors|maker|makers|star|stars|house|critic|critics|producer|producers|world|business|set|premiere|review|reviews|awards|crew|school|council|club|plan|park|notes|programme|publicity|production|interval|blurb|website)$/.test(
    plainWord(units, owned ? i + 2 : i + 1),
  );
}

/** "in the World Series", "in a role play": no fiction. */
function isSport(units: Units, i: number): boolean {
  return /^(?:world|test|playoff|home|away|first-leg|role|power|foul|talk|news|chat|tv-debate|crime|murder|cover|blog)$/.test(
    plainWord(units, i - 1),
  );
}

/** "A fake letter claimed that Lund had said"; not "A fake letter angered Lund, who said". */
function shows(units: Units, fake: number, verb: number): boolean {
  let comma = false;
  for (let i = fake + 1; i < verb; i++) {
    if (SHOWS.test(plainWord(units, i))) return true;
    if (/^(?:who|which)$/.test(plainWord(units, i))) return plainWord(units, i - 1) === 'in';
    if (units.shape[i] === SHAPE.comma) comma = true;
  }
  return !comma;
}

const SHOWS =
  /^(?:shows?|showed|showing|ha[ds]|having|purport(?:s|ed|ing)?|appear(?:s|ed|ing)?|depict(?:s|ed|ing)?|quot(?:es|ed|ing)|claim(?:s|ed|ing)?|says|said|of|attributed|features?|featuring|from)$/;

/** The start of the verb’s clause: behind the last comma or quotation before it. */
function clauseFrom(units: Units, first: number, verb: number): number {
  for (let i = verb - 1; i >= first; i--)
    if (units.shape[i] === SHAPE.comma || units.stretch[i] !== -1) return i + 1;
  return first;
}

/** "A deepfake of …", "The fake letter", "A doctored recording": at the beginning of the clause. */
function opensWithFake(units: Units, first: number, from: number, verb: number): boolean {
  const start = Math.max(first, from);
  for (let i = start; i < Math.min(verb + 1, start + 4); i++) {
    const word = plainWord(units, i);
    if (word === '') return false;
    if (works.FAKES.has(word) && namesCarrier(units, i)) return shows(units, i, verb);
    const sort = units.sort[i];
    if (sort === DETERMINER || sort === POSSESSIVE || sort === 0) continue;
    return false;
  }
  return false;
}

/** "shared a fake clip in which Lund says", "The video, a deepfake, had the minister saying". */
function isInFake(units: Units, from: number, verb: number): boolean {
  const gerund = plainWord(units, verb).endsWith('ing');
  for (let i = from; i < verb - 2; i++) {
    const word = plainWord(units, i);
    if (!works.FAKES.has(word)) continue;
    if (gerund && /^(?:deepfakes?|deep-fakes?|hoax)$/.test(word)) return true;
    if (!namesCarrier(units, i)) continue;
    for (let j = i + 1; j < Math.min(verb, i + FRAME); j++)
      if (/^(?:which|where)$/.test(plainWord(units, j)))
        return plainWord(units, j) === 'where' || plainWord(units, j - 1) === 'in';
  }
  return false;
}

/** "a fake video", "the hoax", "an impersonator". */
function namesCarrier(units: Units, i: number): boolean {
  if (
    /^(?:deepfake|deepfakes|deep-fake|hoax|spoof|parody|impersonator|impostor|imposter)$/.test(
      plainWord(units, i),
    )
  )
    return true;
  if (plainWord(units, i) === 'ai')
    return units.shape[i + 1] !== SHAPE.comma && works.CARRIERS.has(plainWord(units, i + 1));
  for (let j = i + 1; j < i + 4; j++) if (works.CARRIERS.has(plainWord(units, j))) return true;
  return false;
}

/** `“…,” the ghost says in the opera’s last scene`, `“…,” says the heroine of the novel`. */
function framesAfter(units: Units, verb: number, content: UnitSpan): boolean {
  if (verb === -1) return false;
  const high = Math.min(units.count, Math.max(verb, content.last) + FRAME);
  const from = Math.max(verb + 1, verb < content.first ? saidEnd(units, content) : verb + 1);
  for (let i = from; i < high && units.sentence[i] === units.sentence[verb]; i++) {
    const word = plainWord(units, i);
    // "hisses the emperor, in a scene of the film"
    if (units.shape[i] === SHAPE.comma && plainWord(units, i + 1) === 'in' && isPresent(units, verb))
      continue;
    if (word === '' || /^(?:who|which|that|about|after|when|while|whose)$/.test(word)) return false;
    if (works.CHARACTERS.has(word) && verb >= content.last && i <= verb + 3) return !isOfTrade(units, i);
    if (
      (word === 'in' || word === 'of') &&
      workWithin(units, i + 1, Math.min(high, i + 7), isPresent(units, verb))
    )
      return word === 'in' || verb >= content.last;
  }
  return false;
}

/** The end of the words; labels may include what stands behind a quotation. */
function saidEnd(units: Units, { first, last }: UnitSpan): number {
  for (let i = last - 1; i > first; i--) if (units.stretch[i] !== -1) return i + 1;
  return units.stretch[first] === -1 ? last : first + 1;
}

/** "says", "tells", "sings"; not "said". */
function isPresent(units: Units, verb: number): boolean {
  const word = plainWord(units, verb);
  return /s$/.test(word) || word === 'say' || word === 'tell' || word === 'saying';
}
