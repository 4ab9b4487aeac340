/** Every quotation of a checked draft as a file in Markdown: its place, its verdict, what differs, and the record. */
import type { CheckedQuotation } from '../../drafts/check-draft.ts';
import type { DraftKind } from '../../drafts/draft-text.ts';
import type { Attachment } from '../../messages/message.ts';
import { escapedMarkdown, writeCitations } from '../../statements/citation.ts';
import { neutralDirection } from '../../text/direction-controls.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { headOf } from './check-item.ts';

export interface ReportedDraft {
  readonly name: string;
  readonly kind: DraftKind | null;
  /** How many were checked and did not pass. */
  readonly notice: string;
  readonly judged: readonly CheckedQuotation[];
}

/** In the order of the draft. */
export function draftReport({ name, kind, notice, judged }: ReportedDraft, wording: Catalogue): Attachment {
  const parts = [
    `# ${escapedMarkdown(name)}: ${notice}\n`,
    `${countsOf(judged, wording)
      .map((count) => `- ${count}`)
      .join('\n')}\n`,
    ...judged.map((one) => section(one, kind, wording)),
    `${wording.draft.unkept}\n`,
  ];
  return {
    name: `${name.replace(/\.[a-z]{1,10}$/i, '')}-quotations.md`,
    type: 'text/markdown',
    content: neutralDirection(parts.join('\n')),
  };
}

const ORDER = ['absent', 'altered', 'other_speaker', 'stitched', 'marked', 'exact'] as const;

/** How many there are of each verdict, the failed ones first. */
export function countsOf(judged: readonly CheckedQuotation[], { draft }: Catalogue): readonly string[] {
  const of = Map.groupBy(judged, ({ record: { verdict, passes } }) =>
    verdict === 'altered' && passes ? 'marked' : verdict,
  );
  return ORDER.flatMap((verdict) => {
    const count = of.get(verdict)?.length ?? 0;
    return count === 0 ? [] : [`${draft.count[verdict]}: ${count}`];
  });
}

/** Where a quotation stands in the file. */
export function placeOf({ record }: CheckedQuotation, kind: DraftKind | null, { draft }: Catalogue): string {
  return kind === 'docx' ? draft.paragraph(record.line) : draft.line(record.line);
}

function section(one: CheckedQuotation, kind: DraftKind | null, wording: Catalogue): string {
  const { checked, record } = one;
  const { words, speaker, verdict, matches, inText, inRecord } = record;
  const whose = speaker === null ? '' : `${wording.check.claimedFor}${escapedMarkdown(speaker)}`;
  const differences = verdict === 'altered' ? differencesOf(matches[0]) : [];
  const places = [inText, ...(inRecord?.parts ?? [])].flatMap((place) =>
    place == null ? [] : [`> ${oneLine(place.text)}`],
  );
  const source = inText ?? inRecord;
  const where =
    source == null
      ? []
      : [
          `> — ${source.url === null ? escapedMarkdown(source.outlet) : `[${escapedMarkdown(source.outlet)}](<${source.url}>)`}`,
        ];
  return [
    `## ${placeOf(one, kind, wording)}: ${headOf(checked, wording)}\n`,
    `**${escapedMarkdown(words)}**${whose}\n`,
    ...(checked.misattributed ? [`${wording.check.misattributed}\n`] : []),
    ...(differences.length > 0 ? [`${differences.join('\n')}\n`] : []),
    ...(matches.length > 0
      ? [
          writeCitations(
            matches.map(({ id, ...match }) => ({ ...match, quoteId: id, byline: null })),
            'md',
            wording,
          ),
        ]
      : []),
    ...(places.length > 0 ? [`${[...places, ...where].join('\n>\n')}\n`] : []),
  ].join('\n');
}

/** What the draft says, then what the record says; words that only one of them has stand alone behind their sign. */
function differencesOf(match: CheckedQuotation['record']['matches'][number] | undefined): readonly string[] {
  const lines: string[] = [];
  let claimed: string | null = null;
  for (const run of [...(match?.difference ?? []), { kind: 'same', claimed: null, recorded: null }]) {
    if (run.kind === 'left') {
      claimed = run.claimed;
      continue;
    }
    const recorded = run.kind === 'right' ? run.recorded : null;
    if (claimed !== null && recorded !== null) lines.push(`- ${strong(claimed)} → ${strong(recorded)}`);
    else if (claimed !== null) lines.push(`- − ${strong(claimed)}`);
    else if (recorded !== null) lines.push(`- + ${strong(recorded)}`);
    claimed = null;
  }
  return lines;
}

const strong = (words: string): string => `**${escapedMarkdown(words)}**`;
const oneLine = (text: string): string => escapedMarkdown(text.replace(/\s+/g, ' '));
