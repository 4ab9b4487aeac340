/** Checks every quotation of a draft against the record, each with its place in the file. */
import { type Checked, checkClaims, type Records } from '../statements/check-text.ts';
import { checkRecordOf } from '../verdicts/check-record.ts';
import { DRAFT_FORMAT } from '../verdicts/format-names.ts';
import type { DraftAnswer } from './draft-format.ts';
import type { ReadDraft } from './draft-quotations.ts';

/** A quotation of a draft, judged. */
export interface CheckedQuotation {
  readonly checked: Checked;
  readonly record: DraftAnswer['quotations'][number];
}

/**
 * In order.
 * @param named who said all of them, if the asker says so
 * @param judged is told how many have been checked
 */
export async function checkQuotations(
  { quotations }: ReadDraft,
  records: Records,
  named?: string,
  judged?: (done: number) => void,
): Promise<readonly CheckedQuotation[]> {
  const checks = await checkClaims(quotations, named, records, judged);
  return checks.flatMap((checked, at) => {
    const place = quotations[at];
    if (place === undefined) return [];
    const { line, column, endLine, endColumn } = place;
    const verdict = { ...checkRecordOf(checked), passes: passes(checked) };
    return [{ checked, record: { ...verdict, line, column, endLine, endColumn } }];
  });
}

/** @param file the name of the draft, for people */
export function draftAnswerOf(
  file: string,
  { more }: ReadDraft,
  judged: readonly CheckedQuotation[],
): DraftAnswer {
  const quotations = judged.map(({ record }) => record);
  return {
    format: DRAFT_FORMAT,
    file,
    passes: quotations.every((one) => one.passes),
    more,
    quotations,
  };
}

/** Word for word, or with every change marked by the draft itself. */
function passes({ verdict, differs, marked, misattributed }: Checked): boolean {
  return verdict === 'exact' || (verdict === 'altered' && differs === 'words' && marked && !misattributed);
}
