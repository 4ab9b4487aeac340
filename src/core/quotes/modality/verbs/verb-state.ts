/** What the words of a verb group add up to while it is read leftwards. */
import * as words from '../modality-words.ts';

/** What the words of a group say about the speech of its verb. `did`: it was said, in so many words; null: they say nothing. */
export type VerbModality =
  | 'did'
  | 'not_said'
  | 'denied'
  | 'wished'
  | 'future'
  | 'would'
  | 'hypothetical'
  | null;

export interface VerbGroup {
  readonly modality: VerbModality;
  /** The unit before the group: the end of the subject, or a mark. */
  readonly before: number;
  /** "was asked": in the passive. */
  readonly passive: boolean;
  /** "did not say", not "could not say" or "declined to say". */
  readonly plain?: boolean;
  /** "can say". */
  readonly able?: boolean;
  /** "can", "could", whatever else stands in the group; not in "can confirm or deny". */
  readonly mayOnly?: boolean;
}

type Modal = 'will' | 'would' | 'could' | 'can' | 'should' | 'must' | null;
export type Control = 'decline' | 'plan' | 'wish' | 'did' | 'oblige' | null;

/** What was read of a group so far. */
export interface GroupState {
  negated: boolean;
  merely: boolean;
  habit: boolean;
  /** "not the first to say", "cannot but say": a negation that leaves the speech as it is. */
  despite: boolean;
  perfect: boolean;
  passive: boolean;
  modal: Modal;
  control: Control;
}

/** How far before the verb an object may be, in units: "urged the bank’s new chairman to admit". */
export const LONGEST_OBJECT = 12;

/** Records a modal or negation; true if the word was one. */
export function noteModal(state: GroupState, w: string): boolean {
  const modal: Modal = words.WILL.has(w)
    ? 'will'
    : words.WOULD.has(w)
      ? 'would'
      : words.COULD.has(w)
        ? 'could'
        : words.CAN.has(w)
          ? 'can'
          : w === 'must'
            ? 'must'
            : words.SHOULD.has(w)
              ? 'should'
              : null;
  if (modal !== null) state.modal = modal;
  const negated = words.isNegation(w) || w === 'neither';
  if (negated) state.negated = true;
  return modal !== null || negated;
}

export function isAdverb(word: string): boolean {
  return /^(?:ever|first|once|publicly|outright|one|last|long|much|either|neither|both|better|on|himself|herself|themselves|itself)$/.test(
    word,
  )
    ? word !== 'neither' && word !== 'on' && word !== 'one' && word !== 'last' && word !== 'either'
    : word.length > 3 &&
        word.endsWith('ly') &&
        !/^(?:un)?likely$/.test(word) &&
        word !== 'family' &&
        word !== 'only' &&
        word !== 'reply';
}
