/** What a person said on a subject beside what they said on it before. */
import type { Statement } from '../same-statement.ts';
import type { Difference } from '../word-difference.ts';

export interface ThenAndNow {
  readonly earlier: Statement;
  readonly later: Statement;
  /** Left: the earlier words; right: the later ones. */
  readonly difference: Difference;
}
