/** What the words before "saying" make of it: "denied saying", "wasted no time in saying", "stopped short of saying". */
import type { Units } from '../../marks/text-units.ts';
import { wordOrBefore } from '../asides.ts';
import * as words from '../modality-words.ts';
import { plainWord } from '../plain-word.ts';
import { LONGEST_OBJECT, type VerbGroup, type VerbModality } from './verb-state.ts';

type GroupBefore = (units: Units, verb: number, low: number) => VerbGroup;

/** Most words of "had no hesitation whatever in". */
const PREDICATE = 5;

/** Prepositions before a gerund. "For saying" and "by saying" take the speech for granted. */
const BEFORE_GERUND = /^(?:of|from|than|at|in|about|to|with|on|against)$/;

/** With a negation before them the speech takes place all the same: "not alone in", "no qualms about". */
const UNIMPEDED =
  /^(?:alone|time|moment|second|hesitation|hesitancy|qualms?|compunctions?|trouble|difficulty|problems?|scruples|shame|fear|bones|secret|doubts?|tires?|tired|shy|slow|backward|ashamed|afraid|above|reservations?|regrets?|embarrassment|embarrassed|shrinks?|shrank|wearies|weary|unique|isolated|scared|beyond|opportunity|chance|effort|need|use|stranger)$/;

/** Without a negation they keep it from taking place: "wary of saying", "came close to saying". */
const IMPEDED =
  /^(?:wary|afraid|ashamed|shy|scared|fearful|chary|leery|close|near|nervous|incapable|instead|short|careful|cautious|whisker|inch|verge|brink|point)$/;

/** "thought of saying". */
const THOUGHT_OF = /^(?:thought|thinking|considered|dreams?|dreamed|dreamt|talked)$/;

/** Undefined where the words before the gerund say nothing of it. */
export function gerundGroup(
  units: Units,
  i: number,
  low: number,
  passive: boolean,
  groupBefore: GroupBefore,
): VerbGroup | undefined {
  const w = plainWord(units, i);
  const own = (modality: VerbModality): VerbGroup => ({
    modality,
    before: groupBefore(units, i, low).before,
    passive,
  });
  const inner = (): VerbModality => groupBefore(units, i, low).modality;
  if (words.DENY.has(w)) return own(inner() === 'not_said' ? 'not_said' : 'denied');
  if (words.STOP.has(w)) return own(inner() === 'not_said' ? 'did' : 'not_said');
  if (/^(?:help|mind)$/.test(w)) return own('did');
  if (/^(?:recalls?|remembers?|recollects?)$/.test(w)) return own(inner());
  // "never got as far as saying"
  if (w === 'as' && plainWord(units, i - 1) === 'far')
    return groupBefore(units, i - 3, low).modality === 'not_said' ? own('not_said') : undefined;
  // "came nowhere near saying"
  if (w === 'near') return own('not_said');
  if (w === 'as') return asQuoted(units, i, low, groupBefore);
  if (w === 'like')
    return /^fe(?:el|els|lt)$/.test(plainWord(units, i - 1)) ? own('hypothetical') : undefined;
  if (w === 'for' && /^(?:forgiven|excused)$/.test(plainWord(units, i - 1))) {
    const group = groupBefore(units, i - 1, low);
    return group.modality === 'hypothetical' ? group : undefined;
  }
  if (w === 'to' && /^(?:tantamount|equivalent|akin|amounts?|amounted)$/.test(plainWord(units, i - 1)))
    return { modality: 'hypothetical', before: i - 2, passive };
  if (BEFORE_GERUND.test(w)) return afterPreposition(units, i, low, passive, groupBefore);
  if (disowns(units, i, low)) return own('denied');
  const modality = actionAround(units, i, low);
  return modality === undefined ? undefined : own(modality);
}

/** "denied ordering the raid or | telling": both gerunds hang on one verb. */
export function sharedGerund(
  units: Units,
  conjunction: number,
  low: number,
  groupBefore: GroupBefore,
): VerbGroup | undefined {
  for (let i = conjunction - 1; i >= Math.max(low, conjunction - LONGEST_OBJECT); i--) {
    const word = plainWord(units, i);
    if (word === '') return undefined;
    if (word.endsWith('ing') && BEFORE_GERUND.test(plainWord(units, i - 1)))
      return afterPreposition(units, i - 1, low, false, groupBefore);
    const kept = words.DENY.has(word)
      ? 'denied'
      : words.STOP.has(word) || word === 'without'
        ? 'not_said'
        : null;
    if (kept !== null && plainWord(units, i + 1).endsWith('ing'))
      return { modality: kept, before: groupBefore(units, i, low).before, passive: false };
  }
  return undefined;
}

/** "was quoted as saying", "was not heard as saying": the verb before "as" rules. */
function asQuoted(units: Units, as: number, low: number, groupBefore: GroupBefore): VerbGroup | undefined {
  if (
    !/^(?:misquoted|misreported|misheard|quoted|cited|recorded|reported|heard|credited|down|record|interpreted|construed|understood|read|seen|remembered)$/.test(
      plainWord(units, as - 1),
    )
  )
    return undefined;
  if (
    /^mis/.test(plainWord(units, as - 1)) ||
    /^(?:wrongly|falsely|incorrectly|mistakenly)$/.test(plainWord(units, as - 2))
  )
    return { modality: 'not_said', before: groupBefore(units, as - 1, low).before, passive: false };
  const onRecord = plainWord(units, as - 1) === 'record' && plainWord(units, as - 2) === 'on';
  const group = groupBefore(units, onRecord ? as - 2 : as - 1, low);
  return group.modality === null ? undefined : { ...group, passive: false };
}

/** "alone in", "no time in", "short of", "from": the predicate before the preposition. */
function afterPreposition(
  units: Units,
  preposition: number,
  low: number,
  passive: boolean,
  groupBefore: GroupBefore,
): VerbGroup | undefined {
  let negated = false;
  let unimpeded = false;
  let kept: VerbModality | undefined;
  let from = preposition;
  for (let left = 0, i = preposition - 1; left < PREDICATE && i >= low; i--, left++) {
    const word = plainWord(units, i);
    if (word === '' || words.GRANTED.has(word) || word === 'that') break;
    if (words.isNegation(word) || /^(?:no|nothing|little|hardly|scarcely|neither)$/.test(word)) {
      negated = true;
      from = i;
      continue;
    }
    if (word === 'far' && unimpeded) negated = true;
    if (UNIMPEDED.test(word)) unimpeded = true;
    if (kept === undefined && (words.AVOID.has(word) || (left === 0 && IMPEDED.test(word)))) {
      kept = 'not_said';
      from = i;
    }
    // "steered clear of saying"
    if (kept === undefined && word === 'clear' && /^st(?:eer|ay|ood)/.test(plainWord(units, i - 1))) {
      kept = 'not_said';
      from = i - 1;
    }
    // "drew the line at saying", "thought better of saying"
    if (
      (word === 'line' && plainWord(units, i - 1) === 'the') ||
      (word === 'better' && /^(?:thought|thinks?)$/.test(plainWord(units, i - 1)))
    )
      return { modality: 'not_said', before: i - 3, passive };
    // "got nowhere close to saying"
    if (word === 'close' && /^(?:nowhere|anywhere)$/.test(plainWord(units, i - 1)))
      return { modality: 'not_said', before: i - 3, passive };
    if (kept === undefined && THOUGHT_OF.test(word)) {
      kept = words.DREAM.has(word) ? undefined : 'hypothetical';
      from = i;
    }
  }
  if (!negated && kept === undefined) return undefined;
  const { before } = groupBefore(units, from, low);
  if (negated && (unimpeded || kept !== undefined)) return { modality: 'did', before, passive };
  return { modality: kept ?? 'not_said', before, passive };
}

/** "disowned a tweet | saying", "denied a report | saying". */
function disowns(units: Units, i: number, low: number): boolean {
  if (
    !/^(?:tweet|post|report|article|letter|message|statement|email|story|leaflet|memo|comments?|quotes?)$/.test(
      plainWord(units, i),
    )
  )
    return false;
  for (let j = i - 1; j >= Math.max(low, i - PREDICATE); j--) {
    const word = plainWord(units, j);
    if (word === '') return false;
    if (words.DENY.has(word) || /^(?:disown|retract|withdr[ae]w|renounc|repudiat)/.test(word)) return true;
  }
  return false;
}

/** "imagine the minister saying", "is to publish a paper arguing". */
function actionAround(units: Units, i: number, low: number): VerbModality | undefined {
  // "Short of a judge saying"
  if (plainWord(units, low) === 'short' && plainWord(units, low + 1) === 'of' && i - low < LONGEST_OBJECT)
    return 'hypothetical';
  let more = false;
  let left = LONGEST_OBJECT;
  for (let j = wordOrBefore(units, i, low); j !== -1 && left > 0; j = wordOrBefore(units, j - 1, low)) {
    left -= 1;
    const former = plainWord(units, j);
    if (words.IMAGINE.has(former) || isOnlyHeard(units, j)) return 'hypothetical';
    // "would be like the pope saying"
    if (former === 'like' && /^(?:be|is|was|'s|seems?)$/.test(plainWord(units, j - 1))) return 'hypothetical';
    if (former === 'than')
      more = /^(?:more|better|worse|less|funnier|sweeter)$/.test(plainWord(units, j - 1));
    // "would please fans more than the owner saying"
    if (more && words.WOULD.has(former)) return 'hypothetical';
    // "Look out for Lund announcing"
    if (former === 'for' && /^(?:look|watch)$/.test(plainWord(units, low)) && j - low < 4) return 'future';
    if (words.WILL.has(former) && (words.isNegation(former) || words.isNegation(plainWord(units, j + 1))))
      return 'not_said';
    if (words.WILL.has(former) || isStillToCome(units, j)) return 'future';
  }
  return undefined;
}

/** "Imagine the president, Boris Vlk, | saying": the sentence opens with the imagining. */
export function imaginedBefore(units: Units, comma: number, low: number): boolean {
  const word = plainWord(units, low);
  return words.IMAGINE.has(word) && wordOrBefore(units, comma, low) !== -1;
}

/** "One can hear the chancellor saying". */
function isOnlyHeard(units: Units, i: number): boolean {
  return (
    /^(?:hear|see)$/.test(plainWord(units, i)) && /^(?:can|could|almost|might)$/.test(plainWord(units, i - 1))
  );
}

/** "is to publish a paper arguing". */
function isStillToCome(units: Units, i: number): boolean {
  if (plainWord(units, i) !== 'to') return false;
  const before = plainWord(units, i - 1);
  return /^(?:is|are|was|were|'s|'re|expected|due|set|scheduled|plans?|planning)$/.test(before);
}
