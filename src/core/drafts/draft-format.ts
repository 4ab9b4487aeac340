/** The JSON of a draft whose quotations were checked. */
import * as z from 'zod';
import { DRAFT_FORMAT } from '../verdicts/format-names.ts';
import { checkedClaim } from '../verdicts/verdict-format.ts';

const position = z.int().min(1);

export const draftAnswer = z.object({
  format: z.literal(DRAFT_FORMAT).describe('The kind and its version.'),
  file: z.string().describe('The name of the draft.'),
  passes: z.boolean().describe('Every quotation passes.'),
  more: z.boolean().describe('There are more quotations than were checked.'),
  quotations: z
    .array(
      z.object({
        ...checkedClaim.shape,
        passes: z
          .boolean()
          .describe('It is on record word for word, or the draft itself marks all that it changed.'),
        line: position.describe('Where it begins, from 1. In a Word document paragraphs are lines.'),
        column: position.describe('In UTF-16 code units, from 1.'),
        endLine: position.describe('Where it ends.'),
        endColumn: position.describe('The column after its last character.'),
      }),
    )
    .describe('In order.'),
});

export type DraftAnswer = z.infer<typeof draftAnswer>;
