/** Checks every quotation of a draft against the record, each with its place in the file. */
import { UserError } from '../base/errors.ts';
import { type Checked, checkClaims, type Records } from '../statements/check-text.ts';
import { quotationsIn } from '../statements/claim.ts';
import { checkRecordOf } from '../verdicts/check-record.ts';
import { DRAFT_FORMAT } from '../verdicts/format-names.ts';
import type { DraftAnswer } from './draft-format.ts';
import { type DraftText, LONGEST_DRAFT, placesIn, sourceOffset } from './draft-text.ts';

/** Further quotations are counted as left out. */
const MOST_QUOTATIONS = 300;

/**
 * @param file the name of the draft, for people
 * @throws {UserError} when it is too long.
 */
export async function checkDraft(draft: DraftText, file: string, records: Records): Promise<DraftAnswer> {
  if (draft.text.length > LONGEST_DRAFT)
    throw new UserError(
      `${file} is too long to be checked.`,
      `Divide it: ${LONGEST_DRAFT} characters at most.`,
    );
  const limits = { most: MOST_QUOTATIONS + 1, read: LONGEST_DRAFT };
  const claims = quotationsIn(draft.text, limits);
  const taken = claims
    .slice(0, MOST_QUOTATIONS)
    .map((claim) => ({ ...claim, words: claim.words.replace(/\s+/g, ' ') }));
  const checks = await checkClaims(taken, undefined, records);
  const placeOf = placesIn(draft.source);
  const quotations = checks.map((checked, at) => {
    const { start = 0, end = 1 } = taken[at] ?? {};
    // The place of the last character, so that a mark behind it is not counted.
    const last = placeOf(sourceOffset(draft, Math.max(start, end - 1)));
    return {
      ...checkRecordOf(checked),
      passes: passes(checked),
      ...placeOf(sourceOffset(draft, start)),
      endLine: last.line,
      endColumn: last.column + 1,
    };
  });
  return {
    format: DRAFT_FORMAT,
    file,
    passes: quotations.every((one) => one.passes),
    more: claims.length > MOST_QUOTATIONS,
    quotations,
  };
}

/** Word for word, or with every change marked by the draft itself. */
function passes({ verdict, differs, marked, misattributed }: Checked): boolean {
  return verdict === 'exact' || (verdict === 'altered' && differs === 'words' && marked && !misattributed);
}
