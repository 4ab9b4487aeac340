/** Checks every claim of a text, one after the other. */
import type { Scope } from '../base/scope.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { NameIndex } from '../names/name-index.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { type CheckedClaim, type ClaimStores, checkClaim } from './check-claim.ts';
import type { Claim } from './claim.ts';
import { isComparableSpeaker } from './claimed-speaker.ts';
import { type FromRecord, findInRecord } from './from-record.ts';

/** A claim, judged. */
export interface Checked extends CheckedClaim {
  /** It names somebody who can't be held against the record. */
  readonly nobody: boolean;
  /** The record of speech that has the words; null: none has them. */
  readonly fromRecord: FromRecord | null;
}

/** What claims are compared with. */
export interface Records {
  readonly stores: ClaimStores;
  readonly scope: Scope;
  readonly people: NameIndex;
  readonly outlets: NameIndex;
}

/**
 * @param named the speaker of all claims, if the asker names one: overrules what is read from the text
 * @param judged is told after each how many are done
 */
export async function checkClaims(
  claims: readonly Pick<Claim, 'words' | 'speaker'>[],
  named: string | undefined,
  { stores, scope, people, outlets }: Records,
  judged?: (done: number) => void,
): Promise<readonly Checked[]> {
  const checks: Checked[] = [];
  for (const { words, speaker: read } of claims) {
    const speaker = named ?? read;
    const comparable = named !== undefined || (read !== null && isComparableSpeaker(read, people, outlets));
    const checked = await checkClaim(stores, scope, words, speaker, people, comparable);
    const [match] = checked.matches;
    // Who said them is asked for, or stands in the article that has them.
    const whose =
      comparable && speaker !== null ? speaker : match === undefined ? null : shownSpeaker(match.hit.quote);
    const fromRecord = await findInRecord(stores, scope, words, whose, people);
    checks.push({ ...checked, nobody: speaker !== null && !comparable, fromRecord });
    judged?.(checks.length);
    // Each takes some milliseconds, so other requests get time between two.
    await yieldToEventLoop();
  }
  return checks;
}
