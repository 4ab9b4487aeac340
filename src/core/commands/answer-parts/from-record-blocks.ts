/** Where a quotation was cut from: the record of speech that has its words, with the sentences before and after. */
import { textFragmentLink } from '../../articles/text-fragment-link.ts';
import { bold, line, own } from '../../messages/blocks.ts';
import type { Block } from '../../messages/message.ts';
import { verbatim } from '../../messages/verbatim.ts';
import type { FromRecord } from '../../statements/from-record.ts';
import { originOf, provenance } from '../../statements/quote-block.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { recordedInlines } from './mark-differences.ts';
import { titleInline } from './statement-item.ts';

/** More of the record than this between the first and the last word is not shown in one piece. */
const LONGEST = 900;

/** @param isShown the record’s words stand above already */
export function fromRecordBlocks(from: FromRecord, wording: Catalogue, isShown: boolean): readonly Block[] {
  const { record, parts, sentences, before, after } = from;
  const origin = originOf(record, 'article');
  const [first] = parts;
  if (first === undefined) return [];
  if (isShown && before === null && after === null) return [];
  const words = verbatim(origin, first.start, first.end);
  const shown = [...(before === null ? [] : [before]), ...sentences, ...(after === null ? [] : [after])];
  return [
    ...recordLines(from, wording, isShown),
    {
      kind: 'excerpt',
      sentences: shown.map(({ start, end }) => verbatim(origin, start, end)),
      from: provenance(record, 'article', words.text),
      highlight:
        parts.length === 1 && sentences.some(({ start, end }) => start <= first.start && first.end <= end)
          ? words
          : null,
    },
  ];
}

/** How the quotation stands to the record, with a link to the words; below it the record’s words if they differ. */
export function recordLines(
  { record, cut, at, parts, differing }: FromRecord,
  wording: Catalogue,
  isShown: boolean,
): readonly Block[] {
  const origin = originOf(record, 'article');
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const { text } = verbatim(origin, first.start, first.end);
  const isWhole = differing.length > 0 && last.end > first.start && last.end - first.start <= LONGEST;
  return [
    line(
      bold(wording.fromRecord.cut[cut]),
      titleInline({ ...record, url: textFragmentLink(record.url, text) }),
      ...(at === null ? [] : [own(` (${at})`)]),
    ),
    ...(isWhole && !isShown
      ? [line(...recordedInlines(origin, { start: first.start, end: last.end }, differing))]
      : []),
  ];
}
