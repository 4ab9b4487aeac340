/** Speech that never happened: in a film, a novel, a sketch, a dream, a faked recording. */
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { UnitSpan } from '../labels/label-spans.ts';
import type { Units } from '../marks/text-units.ts';
import { plainWord } from './plain-word.ts';
import { sentenceFrom } from './sentence-start.ts';

interface Told {
  readonly content: UnitSpan;
  readonly source: UnitSpan | null;
  /** Unit of the verb of speech; -1 for none. */
  readonly verb: number;
  /** Whether the verb comes after the words. */
  readonly tail: boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Works in which the speakers are invented. */
const WORKS =
  list(`film movie novel sitcom sketch skit satire parody spoof cartoon musical opera screenplay fable fairytale
  fairy-tale novella thriller melodrama dream nightmare daydream anime soap videogame`);

/** Works in which only the present tense is fiction: "in the play, the king says"; "in the game, the coach said" is real. */
const PRESENT_WORKS =
  list(`play game series scene episode song ballad lyric poem verse story drama comedy comic act show
  chapter sequel prequel aria trilogy adaptation remake storyline instalment installment`);

const CHARACTERS = list(`character characters narrator protagonist heroine villain puppet antihero
  impersonator impersonators impressionist lookalike deepfake deepfakes cartoon fictional animated imaginary make-believe`);

const FAKES =
  list(`deepfake deepfakes deep-fake ai-generated doctored fabricated fake faked hoax spoof spoofed bogus forged manipulated
  parody satirical ai-made computer-generated impersonator impostor imposter invented fictitious fictional made-up synthetic cloned
  mock`);

const CARRIERS =
  list(`video videos clip clips footage letter post posts account quote quotes quotation audio recording message
  messages image images website site tweet tweets statement release email photo call calls robocall robocalls voice version text
  story article interview memo document advert ad speech press news page poster meme`);

const TRUE_STORIES = list('documentary docuseries docudrama podcast radio biopic');

const DETERMINER = classNumber('determiner');
const POSSESSIVE = classNumber('possessive');
const PREPOSITION = classNumber('preposition');
const AUXILIARY = classNumber('auxiliary');

/** How far a work may be named from the start of the sentence and from the verb, in units. */
const FRAME = 12;

const SHORT_SUBJECT = 7;

/** Reads the sentence around the words, never the words themselves. */
export function isFictional(units: Units, told: Told): boolean {
  const { content, source, verb, tail } = told;
  const at = verb === -1 ? content.first : verb;
  const first = sentenceFrom(units, Math.min(at, content.first));
  if (source !== null && (isMadeUp(units, source) || isOfWork(units, source, verb))) return true;
  if (isFrame(units, first, content, at)) return true;
  if (opensWithFake(units, first, tail ? content.last : first, at)) return true;
  if (isShownIn(units, verb, first) || isActed(units, verb, first)) return true;
  return framesAfter(units, verb, content);
}

/** "The song has a soldier telling his girl": the work is the subject of the sentence. */
function isShownIn(units: Units, verb: number, first: number): boolean {
  if (!plainWord(units, verb).endsWith('ing')) return false;
  for (let i = first + 1; i < Math.min(verb, first + SHORT_SUBJECT); i++)
    if (/^(?:has|have|shows|sees|depicts|imagines|features|opens|ends)$/.test(plainWord(units, i)))
      return workWithin(units, first, i, true);
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
  for (let i = source.first; i < Math.min(source.last, source.first + FRAME); i++) {
    if (/^(?:ad|ads|advert|commercial|spot|documentary|podcast)$/.test(plainWord(units, i))) return false;
    if (CHARACTERS.has(plainWord(units, i))) return !isOfTrade(units, i);
    if (units.sort[i] === PREPOSITION || units.shape[i] === SHAPE.comma) break;
  }
  return false;
}

/** "the film’s hero says"; not "the film’s director says". */
function isOfWork(units: Units, { first, last }: UnitSpan, verb: number): boolean {
  for (let i = first; i < Math.min(last - 2, first + SHORT_SUBJECT); i++) {
    if (!(WORKS.has(plainWord(units, i)) || PRESENT_WORKS.has(plainWord(units, i)))) continue;
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
  return /^(?:actor|actress|witness|reference|references|designer|assassination|artist|network|strip|strips|film|studio|museum)$/.test(
    plainWord(units, i + 1),
  );
}

/** "In the film, …", "In one scene, …": at the beginning of the sentence, before the verb. */
function isFrame(units: Units, first: number, content: UnitSpan, verb: number): boolean {
  let i = first;
  if (/^(?:and|but|then|later|so)$/.test(plainWord(units, i))) i += 1;
  const opener = plainWord(units, i);
  if (!/^(?:in|on|at|during|throughout|as)$/.test(opener)) return false;
  const high = Math.min(i + FRAME, Math.max(verb, first + 1), content.first > first ? content.first : verb);
  return workWithin(units, i + 1, high, isPresent(units, verb));
}

/** Whether the noun phrase at `from` names a work of fiction or a fake. */
function workWithin(units: Units, from: number, high: number, present: boolean): boolean {
  let found = false;
  for (let i = from; i < high; i++) {
    const word = plainWord(units, i);
    if (word === '' || units.sort[i] === AUXILIARY) break;
    if (TRUE_STORIES.has(word)) return false;
    if (word === 'about' || word === 'for' || word === 'after') break;
    if (isCompound(units, i)) continue;
    const next = plainWord(units, i + 1);
    if (WORKS.has(word)) found = true;
    if (PRESENT_WORKS.has(word) && present && next !== 'of' && !isSport(units, i)) found = true;
    if (FAKES.has(word) && namesCarrier(units, i)) found = true;
  }
  return found;
}

/** "film festival", "opera house": the work only modifies another noun. */
function isCompound(units: Units, i: number): boolean {
  return /^(?:industry|festival|festivals|studio|studios|company|director|directors|maker|makers|star|stars|house|critic|critics|producer|producers|world|business|set|premiere|review|reviews|awards|crew|school|council|club|plan|park)$/.test(
    plainWord(units, i + 1),
  );
}

/** "in the World Series", "in a role play": no fiction. */
function isSport(units: Units, i: number): boolean {
  return /^(?:world|test|playoff|home|away|first-leg|role|power|foul|talk|news|chat|tv-debate|crime|murder|cover|blog)$/.test(
    plainWord(units, i - 1),
  );
}

/** "A deepfake of …", "The fake letter", "A doctored recording": at the beginning of the clause. */
function opensWithFake(units: Units, first: number, from: number, verb: number): boolean {
  let start = Math.max(first, from);
  for (let i = verb - 1; i >= start; i--) {
    if (units.shape[i] === SHAPE.comma || units.stretch[i] !== -1) {
      start = i + 1;
      break;
    }
  }
  for (let i = start; i < Math.min(verb + 1, start + 4); i++) {
    const word = plainWord(units, i);
    if (word === '') return false;
    if (FAKES.has(word) && namesCarrier(units, i)) return true;
    const sort = units.sort[i];
    if (sort === DETERMINER || sort === POSSESSIVE || sort === 0) continue;
    return false;
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
  for (let j = i + 1; j < i + 4; j++) if (CARRIERS.has(plainWord(units, j))) return true;
  return false;
}

/** `“…,” the ghost says in the opera’s last scene`, `“…,” says the heroine of the novel`. */
function framesAfter(units: Units, verb: number, content: UnitSpan): boolean {
  if (verb === -1) return false;
  const high = Math.min(units.count, Math.max(verb, content.last) + FRAME);
  const from = Math.max(verb + 1, verb < content.first ? content.last : verb + 1);
  for (let i = from; i < high && units.sentence[i] === units.sentence[verb]; i++) {
    const word = plainWord(units, i);
    if (word === '' || /^(?:who|which|that|about|after|when|while|whose)$/.test(word)) return false;
    if (CHARACTERS.has(word) && verb >= content.last && i <= verb + 3) return !isOfTrade(units, i);
    if (
      (word === 'in' || word === 'of') &&
      workWithin(units, i + 1, Math.min(high, i + 7), isPresent(units, verb))
    )
      return word === 'in' || verb >= content.last;
  }
  return false;
}

/** "says", "tells", "sings"; not "said". */
function isPresent(units: Units, verb: number): boolean {
  const word = plainWord(units, verb);
  return /s$/.test(word) || word === 'say' || word === 'tell' || word === 'saying';
}
