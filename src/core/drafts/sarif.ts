/** What a draft has wrong, as SARIF 2.1.0: for code scanning and editors. */
import type { DraftAnswer } from './draft-format.ts';

type Quotation = DraftAnswer['quotations'][number];

/** By verdict: what is wrong, and what to do. */
const RULES = {
  altered: [
    'Altered quotation',
    'The record has other words, or not as a quotation. Quote what is on record.',
  ],
  other_speaker: ['Wrong speaker', 'The article names another person beside these words.'],
  stitched: ['Joined quotation', 'The words are joined from two statements. Quote them apart.'],
  absent: [
    'Quotation not on record',
    'No stored article has these words. Find their source, or leave them out.',
  ],
} as const;

type RuleId = keyof typeof RULES;

/** The record's words are cut here: a log holds no articles. */
const LONGEST_WORDS = 300;

/** @param version of Pullquote */
export function sarifOf(drafts: readonly DraftAnswer[], version: string) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: 'Pullquote',
            version,
            rules: Object.entries(RULES).map(([id, [name, help]]) => ({
              id,
              shortDescription: { text: name },
              help: { text: help },
            })),
          },
        },
        columnKind: 'utf16CodeUnits' as const,
        artifacts: drafts.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: drafts.flatMap(({ file, quotations }) =>
          quotations.flatMap((quotation) => {
            const id = ruleOf(quotation);
            return id === null ? [] : [resultOf(file, quotation, id)];
          }),
        ),
      },
    ],
  };
}

function ruleOf({ verdict }: Quotation): RuleId | null {
  return verdict === 'exact' ? null : verdict;
}

function resultOf(file: string, quotation: Quotation, ruleId: RuleId) {
  const { line, column, endLine, endColumn, passes, matches } = quotation;
  const [match] = matches;
  const recorded =
    match === undefined
      ? ''
      : ` On record: ${cut(match.text)} (${match.speaker ?? 'unattributed'}, ${match.outlet}${match.place === null ? '' : `, ${match.place}`})`;
  return {
    ruleId,
    level: passes ? ('note' as const) : ('error' as const),
    message: { text: `${RULES[ruleId][0]}: ${cut(quotation.words)}.${recorded}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}

/** A viewer would make a link of `[words](address)` (SARIF 2.1.0, 3.11.6), wherever the words come from. */
function cut(words: string): string {
  const short = words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS - 1)}…`;
  return short.replaceAll('](', '] (').toWellFormed();
}

/** A relative address with slashes, whatever the system writes. */
function uriOf(file: string): string {
  return file.toWellFormed().replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
