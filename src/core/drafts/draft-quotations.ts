/** The quotations of a draft, each with its place in the file. Reads a long draft for a second, so it runs in a worker thread. */
import { UserError } from '../base/errors.ts';
import { quotationsIn } from '../statements/claim.ts';
import { english } from '../wording/index.ts';
import { fill } from '../wording/reports.ts';
import { type DraftText, LONGEST_DRAFT, type Place, placesIn, sourceOffset } from './draft-text.ts';

const { draft: report } = english.report;

export interface DraftQuotation extends Place {
  readonly words: string;
  /** The person whom the draft names for them. */
  readonly speaker: string | null;
  readonly endLine: number;
  /** The column after its last character. */
  readonly endColumn: number;
}

export interface ReadDraft {
  /** In order. */
  readonly quotations: readonly DraftQuotation[];
  /** There are more, which are not among them. */
  readonly more: boolean;
}

/** Further ones are counted as left out. */
const MOST_QUOTATIONS = 300;

/** @throws {UserError} when the draft is empty or too long. */
export function quotationsOfDraft(draft: DraftText): ReadDraft {
  if (draft.text.trim() === '') throw new UserError(report.empty, report.emptyRemedy);
  if (draft.text.length > LONGEST_DRAFT)
    throw new UserError(report.long, fill(report.longRemedy, LONGEST_DRAFT));
  const claims = quotationsIn(draft.text, { most: MOST_QUOTATIONS + 1, read: LONGEST_DRAFT });
  const placeOf = placesIn(draft.source);
  const quotations = claims.slice(0, MOST_QUOTATIONS).map(({ words, speaker, start, end }) => {
    // The place of the last character, so that a mark behind it is not counted.
    const last = placeOf(sourceOffset(draft, Math.max(start, end - 1)));
    return {
      ...{ words: words.replace(/\s+/g, ' '), speaker },
      ...placeOf(sourceOffset(draft, start)),
      ...{ endLine: last.line, endColumn: last.column + 1 },
    };
  });
  return { quotations, more: claims.length > MOST_QUOTATIONS };
}
