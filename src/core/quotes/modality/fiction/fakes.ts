/** Speech that was faked, or that somebody or something else only plays: deepfakes, doctored clips, impostors, chatbots. */
import { SHAPE } from '../../../text/tokens.ts';
import { classNumber } from '../../../text/vocabulary.ts';
import type { Units } from '../../marks/text-units.ts';
import { isPartOfName, plainWord } from '../plain-word.ts';
import * as works from './fiction-words.ts';
import { namesCarrier } from './named-works.ts';

const DETERMINER = classNumber('determiner');
const POSSESSIVE = classNumber('possessive');
const AUXILIARY = classNumber('auxiliary');
const ADVERB = classNumber('adverb');

/** How far a fake may be named from the verb, in units. */
const FRAME = 12;

const SHORT_SUBJECT = 7;

/** "Richard, played by Tom Asher, says", "a caller pretending to be the minister said". */
export function isPlayed(units: Units, from: number, verb: number): boolean {
  for (let i = Math.max(from, verb - FRAME); i < verb; i++) {
    if (units.sentence[i] !== units.sentence[from]) return false;
    const word = plainWord(units, i);
    const next = plainWord(units, i + 1);
    if (/^(?:played|portrayed|voiced)$/.test(word) && isByWithin(units, i + 1)) return true;
    if (/^(?:pretending|purporting)$/.test(word) && next === 'to') return true;
    if (/^(?:actor|actress|comedian|comic|mimic|performer|extra)$/.test(word) && next === 'playing')
      return true;
    // "The comedian, in the role of the king, said"
    if (word === 'role' && next === 'of' && isActor(units, from, i)) return true;
    if (word === 'character' && next === 'as' && plainWord(units, i - 1) === 'in') return true;
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

function isActor(units: Units, from: number, role: number): boolean {
  for (let i = Math.max(from, role - SHORT_SUBJECT); i < role; i++)
    if (
      /^(?:actor|actress|comedian|comic|impressionist|singer|baritone|soprano|tenor)$/.test(
        plainWord(units, i),
      )
    )
      return true;
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
export function isMadeByMachine(units: Units, from: number, verb: number): boolean {
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
export function isMachine(units: Units, from: number, verb: number): boolean {
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
export function clauseFrom(units: Units, first: number, verb: number): number {
  for (let i = verb - 1; i >= first; i--)
    if (units.shape[i] === SHAPE.comma || units.stretch[i] !== -1) return i + 1;
  return first;
}

/** "A deepfake of …", "The fake letter", "A doctored recording": at the beginning of the clause. */
export function opensWithFake(units: Units, first: number, from: number, verb: number): boolean {
  const start = Math.max(first, from);
  for (let i = start; i < Math.min(verb + 1, start + 4); i++) {
    const word = plainWord(units, i);
    if (word === '') return false;
    if (works.FAKES.has(word) && namesCarrier(units, i)) return shows(units, i, verb);
    // "An AI-generated Ada Lund"
    if (/^(?:ai-generated|computer-generated|ai-made|cloned|synthetic)$/.test(word)) return true;
    const sort = units.sort[i];
    if (sort === DETERMINER || sort === POSSESSIVE || sort === 0) continue;
    return false;
  }
  return false;
}

/** "shared a fake clip in which Lund says", "The video, a deepfake, had the minister saying". */
export function isInFake(units: Units, from: number, verb: number): boolean {
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
