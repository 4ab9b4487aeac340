/** `pullquote check draft.md`: every quotation of a draft with its verdict; exit 1 when one does not pass. */
import { UserError } from '../../core/base/errors.ts';
import { plural } from '../../core/base/plural.ts';
import type { DraftAnswer } from '../../core/drafts/draft-format.ts';
import { english } from '../../core/wording/index.ts';
import { withReadingApp } from '../../reading-app.ts';
import { checkFiles, draftsAsSarif } from '../../setup/check-files.ts';
import { settingsOf, type Terminal } from '../terminal.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;
const { draft: report } = english.report;

type Format = (typeof FORMATS)[number];

export async function checkDrafts(
  paths: readonly string[],
  given: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<void> {
  const format = formatOf(given['format']);
  await withReadingApp(settingsOf({ ...given, format: 'text' }), async (app) => {
    const drafts = await checkFiles(app, paths);
    if (format === 'json') terminal.printJson(drafts.length === 1 ? drafts[0] : drafts);
    else if (format === 'sarif') terminal.printJson(draftsAsSarif(drafts));
    else for (const draft of drafts) terminal.print([...draftLines(draft)].join('\n'));
    if (drafts.some(({ passes }) => !passes)) terminal.exitCode = 1;
  });
}

/** @throws {UserError} when it is none of them. */
function formatOf(written: unknown): Format {
  const format = FORMATS.find((one) => one === (written ?? 'text'));
  if (format !== undefined) return format;
  throw new UserError(`--format takes ${FORMATS.join(', ')}, not ${String(written)}`);
}

/** What is printed of a draft. */
export function* draftLines({ file, quotations, more }: DraftAnswer): Generator<string> {
  const failed = quotations.filter(({ passes }) => !passes).length;
  if (quotations.length === 0) {
    yield `${file}: ${report.noQuotations} ${report.noQuotationsRemedy}`;
    return;
  }
  yield `${file}: ${plural(quotations.length, 'quotation')}, ${failed === 0 ? 'all on record' : `${failed} not as on record`}`;
  for (const { line, column, verdict, words, speaker, passes, matches } of quotations) {
    yield `${passes ? 'ok' : '--'}  ${file}:${line}:${column}  ${english.check.verdict[verdict]}`;
    yield `    ${words}${speaker === null ? '' : ` (${speaker})`}`;
    const [match] = matches;
    if (match === undefined || verdict === 'exact') continue;
    yield `    on record: ${match.text} (${match.speaker ?? english.post.unattributed}, ${match.outlet})`;
  }
  if (more) yield `${file} has more quotations, which were not checked.`;
}
