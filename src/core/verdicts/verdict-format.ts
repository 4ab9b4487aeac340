/** The JSON of checks and quotes, which is the same wherever it is asked for. Only a new version may drop or change a field. */
import * as z from 'zod';
import { MENTION_KINDS, MODALITIES } from '../quotes/quote.ts';
import { CHECK_FORMAT, QUOTES_FORMAT } from './format-names.ts';

/** Pattern of a SHA-256 in hexadecimal. */
const SHA256 = /^[0-9a-f]{64}$/;

const offset = z.int().min(0);
const span = { start: offset, end: offset };
const textSpan = z.object({ text: z.string(), ...span });
const instant = z.string();

export const quoteRecord = z.object({
  text: z
    .string()
    .describe('The words, character for character as stored; the whole sentence if they were not asserted.'),
  speaker: z.string().nullable().describe('Who said it; null: unattributed, or not asserted.'),
  outlet: z.string().describe('The outlet that carries the words.'),
  url: z.string().nullable().describe('The address of the article.'),
  articleId: z.string().describe('The stored article.'),
  start: offset.describe('Where `text` begins in the stored text, in UTF-16 code units.'),
  end: offset.describe('Where it ends.'),
  saidOn: z
    .string()
    .nullable()
    .describe('The day on which it was said, if the article gives it: YYYY-MM-DD.'),
  publishedAt: instant.nullable().describe('When the article was published; null: its source gives no date.'),
  id: z.string().describe('The quote.'),
  kind: z
    .enum(['direct', 'mixed', 'indirect'])
    .describe(
      '`direct`: all between quotation marks; `mixed`: a reported clause with words in marks; `indirect`: reported.',
    ),
  of: z
    .enum(['article', 'summary'])
    .describe('Which stored text the offsets count in: the article’s, or the summary from its feed.'),
  status: z.enum(['current', 'changed', 'withdrawn']).describe('Whether the article still says this.'),
  modality: z
    .enum(MODALITIES)
    .describe('Whether the words were said. Only `asserted` words are a statement.'),
  by: z
    .enum([...MENTION_KINDS, 'correction'])
    .nullable()
    .describe(
      'How the speaker is known: by a `name`, `role` or `pronoun` beside the words, by `none` (the text around), or by a manager’s `correction`; null: no speaker is shown.',
    ),
  unsaid: z
    .object({ ...textSpan.shape, speaker: z.string().nullable() })
    .nullable()
    .describe('Of words that were not asserted: the words alone, and whom the article names for them.'),
  sentence: textSpan.describe('The whole sentence or sentences around the words.'),
  attribution: z
    .string()
    .nullable()
    .describe('How the words reached the outlet, in its own words: `according to a Kremlin readout`.'),
  title: z.string().describe('The headline.'),
  place: z.string().nullable().describe('The address with a text fragment that leads to the words.'),
  retrievedAt: instant.describe('When the stored text was retrieved.'),
  textSha256: z
    .string()
    .regex(SHA256)
    .describe('SHA-256, in UTF-8, of the stored text that the offsets count in.'),
});

const differencePart = z.object({
  kind: z
    .enum(['same', 'left', 'right'])
    .describe('`same`: in both; `left`: only in the claim; `right`: only in the record.'),
  left: z.object(span).optional().describe('Offsets in the claimed words.'),
  right: z.object(span).optional().describe('Offsets counted from the first character of the quote.'),
  claimed: z.string().nullable().describe('The words of the claim; null: it has none here.'),
  recorded: z.string().nullable().describe('The words of the record; null: it has none here.'),
});

const match = z.object({
  ...quoteRecord.shape,
  partial: z.boolean().describe('The claim is only a part of the statement.'),
  reported: z
    .boolean()
    .describe('The record has only reported speech: the outlet’s words, not the speaker’s.'),
  difference: z.array(differencePart).describe('The claim and the record, word against word, in order.'),
});

const textPlace = z.object({
  articleId: z.string(),
  of: z.enum(['article', 'summary', 'title']),
  ...span,
  text: z.string(),
  url: z.string().nullable(),
  outlet: z.string(),
  publishedAt: instant.nullable(),
  sentence: textSpan,
});

export const inRecord = z.object({
  cut: z
    .enum(['exact', 'shortened', 'spliced', 'reworded'])
    .describe(
      '`exact`: word for word; `shortened`: words between were left out; `spliced`: put together from places far apart; `reworded`: in other words.',
    ),
  speaker: z.string().nullable().describe('As the record names the speaker; null: it does not.'),
  at: z.string().nullable().describe('Time from the beginning of the recording: `1:02:03`.'),
  articleId: z.string().describe('The stored record.'),
  title: z.string(),
  outlet: z.string(),
  url: z.string().nullable(),
  place: z.string().nullable().describe('The address with a text fragment that leads to the words.'),
  publishedAt: instant.nullable(),
  parts: z.array(textSpan).describe('Where the words stand, in the order of the quotation.'),
  before: textSpan.nullable().describe('The sentence before them; null: the turn begins with them.'),
  after: textSpan.nullable().describe('The sentence after them; null: the turn ends with them.'),
});

export const checkedClaim = z.object({
  words: z.string().describe('The claimed words.'),
  speaker: z.string().nullable().describe('The claimed speaker; null: the claim names nobody.'),
  verdict: z
    .enum(['exact', 'altered', 'other_speaker', 'stitched', 'absent'])
    .describe('What the record says of the claim; see above.'),
  differs: z
    .enum(['words', 'reported', 'not_asserted', 'speaker_unknown', 'speaker_read', 'not_a_quotation'])
    .nullable()
    .describe('In what an `altered` claim differs; else null.'),
  misattributed: z.boolean().describe('Altered, and another name stands beside the words.'),
  marked: z.boolean().describe('The claim itself marks all that it altered: `…`, `[ ]`.'),
  nobody: z.boolean().describe('The claimed name cannot be held against the record: an office, a place.'),
  inText: textPlace
    .nullable()
    .describe('Where a text has the words, if they are no quotation that Pullquote recognises.'),
  matches: z.array(match).describe('The statements on record that decided it, at most three.'),
  inRecord: inRecord
    .optional()
    .describe('Where a record of speech has the words: a transcript, a parliamentary record, subtitles.'),
});

export const checkAnswer = z.object({
  format: z.literal(CHECK_FORMAT).describe('The kind and its version.'),
  checks: z.array(checkedClaim).describe('One for each quotation of the text that was checked, in order.'),
});

export const quotesAnswer = z.object({
  format: z.literal(QUOTES_FORMAT).describe('The kind and its version.'),
  quotes: z
    .array(
      quoteRecord.extend({
        inRecord: inRecord
          .optional()
          .describe(
            'Where a record of speech has the words of this quote; looked up for the statement, not for other wordings.',
          ),
      }),
    )
    .describe('The quotes of this page; other wordings follow the statement.'),
  total: z.int().min(0).describe('How many quotes match.'),
  more: z.boolean().describe('Counting stopped there: more may match.'),
  next: z
    .object({ from: z.int(), page: z.int() })
    .nullable()
    .describe('`from` and `page` of the next page; null: this is the last.'),
  pairs: z
    .array(
      z.object({
        earlier: z.string().describe('The id of the earlier quote.'),
        later: z.string().describe('The id of the later quote.'),
        difference: z
          .array(differencePart.omit({ claimed: true, recorded: true }))
          .describe('The earlier words (left) and the later ones (right), in order.'),
      }),
    )
    .optional()
    .describe('With `order:then-now`: which quotes stand beside which.'),
});

export type QuoteRecord = z.infer<typeof quoteRecord>;
export type CheckedClaimRecord = z.infer<typeof checkedClaim>;
export type InRecord = z.infer<typeof inRecord>;
export type CheckAnswer = z.infer<typeof checkAnswer>;
export type QuotesAnswer = z.infer<typeof quotesAnswer>;
