/** Arguments that every function of the catalogue is called with in tests. The type asks for each function, and for nothing else. */
import type { Catalogue } from '../../../src/core/wording/catalogue.ts';

type Speaks<T> = T extends (...values: never[]) => unknown
  ? true
  : T extends string | readonly unknown[]
    ? false
    : true extends { [Key in keyof T]: Speaks<T[Key]> }[keyof T]
      ? true
      : false;

type Samples<T> = T extends (...values: infer Values) => unknown
  ? readonly Readonly<Values>[]
  : { readonly [Key in keyof T as Speaks<T[Key]> extends true ? Key : never]: Samples<T[Key]> };

/** Numbers where plural forms and groups of digits change. */
const COUNTS = [[0], [1], [2], [2_310]] as const;
const TWO_COUNTS = [
  [0, 0],
  [1, 1],
  [2, 1],
  [1, 2],
  [2_310, 14],
] as const;

export const SAMPLES: Samples<Catalogue> = {
  alert: {
    new: COUNTS,
    notice: [['Ada Brook', 'a new quotation']],
    moreBelow: COUNTS,
  },
  correction: {
    notice: [['Coast Daily', 'Ada Brook']],
    toEdition: COUNTS,
    toEditionOf: [[3, 'morning']],
  },
  correctionLog: {
    notice: COUNTS,
    what: [
      ['withdrawn', false],
      ['changed', true],
      ['changed', false],
    ],
    done: TWO_COUNTS,
  },
  edition: { andMore: COUNTS, number: COUNTS, stories: TWO_COUNTS, held: COUNTS },
  ledger: {
    again: [['discord:123', 2]],
    digests: COUNTS,
    editions: COUNTS,
    made: [
      [1, 1, 1],
      [12, 7, 2_310],
    ],
    posts: [[2, 'sent']],
    part: COUNTS,
    place: COUNTS,
    folded: COUNTS,
    whyNotice: COUNTS,
  },
};
