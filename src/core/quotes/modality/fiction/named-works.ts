/** Noun phrases that name a work of fiction or a fake: "the novel", "the third season", "a doctored clip". */
import { SHAPE } from '../../../text/tokens.ts';
import { classNumber } from '../../../text/vocabulary.ts';
import type { Units } from '../../marks/text-units.ts';
import { plainWord } from '../plain-word.ts';
import * as works from './fiction-words.ts';

const AUXILIARY = classNumber('auxiliary');

/** Whether the noun phrase at `from` names a work of fiction or a fake. */
export function workWithin(units: Units, from: number, high: number, present: boolean): boolean {
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
    if (
      word === 'version' &&
      present &&
      /^(?:stage|screen|tv|television|musical)$/.test(plainWord(units, i - 1))
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
  return /^(?:launch|release|opening|screening|screenings|distributor|publisher|author|cast|anniversary|industry|festival|festivals|studio|studios|company|director|directors|maker|makers|star|stars|house|critic|critics|producer|producers|world|business|set|premiere|review|reviews|awards|crew|school|council|club|plan|park|notes|programme|publicity|production|interval|blurb|website|preface|foreword|afterword|introduction|acknowledge?ments|dedication|footnotes|appendix)$/.test(
    plainWord(units, owned ? i + 2 : i + 1),
  );
}

/** "in the World Series", "in a role play": no fiction. */
function isSport(units: Units, i: number): boolean {
  return /^(?:world|test|playoff|home|away|first-leg|role|power|foul|talk|news|chat|tv-debate|crime|murder|cover|blog)$/.test(
    plainWord(units, i - 1),
  );
}

/** "a fake video", "the hoax", "an impersonator". */
export function namesCarrier(units: Units, i: number): boolean {
  if (
    /^(?:deepfake|deepfakes|deep-fake|hoax|spoof|parody|impersonator|impostor|imposter)$/.test(
      plainWord(units, i),
    )
  )
    return true;
  if (plainWord(units, i) === 'ai')
    return units.shape[i + 1] !== SHAPE.comma && works.CARRIERS.has(plainWord(units, i + 1));
  // "A fake Ada Lund account": names do not count.
  for (let j = i + 1, left = 3; left > 0; j++) {
    if (works.CARRIERS.has(plainWord(units, j))) return true;
    if (units.shape[j] !== SHAPE.capital || j > i + 8) left -= 1;
  }
  return false;
}
