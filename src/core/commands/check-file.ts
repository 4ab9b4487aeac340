/** `/check` with a file: every quotation of a draft. Nothing of the draft is stored, logged or kept after the answer. */
import { StoreFailureError, UserError } from '../base/errors.ts';
import { createRateLimit, type RateLimit } from '../base/rate-limit.ts';
import type { Scope } from '../base/scope.ts';
import { shorten } from '../base/shorten.ts';
import type { Now } from '../base/time.ts';
import { type CheckedQuotation, checkQuotations, draftAnswerOf } from '../drafts/check-draft.ts';
import { isDraftFile, kindOfGiven } from '../drafts/draft-kind.ts';
import type { ReadDraft } from '../drafts/draft-quotations.ts';
import type { DraftKind } from '../drafts/draft-text.ts';
import { LARGEST_DRAFT, tooLarge } from '../drafts/given-bytes.ts';
import { bold, item, line, list, own, small } from '../messages/blocks.ts';
import type { Inline, Item, Message } from '../messages/message.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { english, wordingFor } from '../wording/index.ts';
import { fill } from '../wording/reports.ts';
import { checkItem, checkLine, headOf } from './answer-parts/check-item.ts';
import { countsOf, draftReport, placeOf } from './answer-parts/draft-report.ts';
import { LONG_PAGES } from './answer-parts/long-pages.ts';
import type { Caller, Given, GivenFile } from './command.ts';
import type { CommandDeps } from './deps.ts';

/** Quotations in the answer itself, where it cannot be long; the file has all. */
const MOST_SHOWN = 8;
/** Milliseconds between two signs of progress. A shorter work shows none. */
const PROGRESS_MS = 3_000;

/** Drafts of one person a minute: each is read in a thread and asks the store for up to 300 quotations. */
const DRAFTS_A_MINUTE = 6;

const { draft: report } = english.report;

export type CheckFileDeps = Pick<CommandDeps, 'store' | 'directory' | 'now' | 'drafts'>;

export const createDraftLimit = (now: Now): RateLimit => createRateLimit(DRAFTS_A_MINUTE, now);

/** @throws {UserError} when no file among them can be checked, or too many were within a minute. */
export async function checkFile(
  deps: CheckFileDeps,
  files: readonly GivenFile[],
  given: Given,
  caller: Caller,
  limit: RateLimit,
): Promise<Message> {
  if (deps.drafts === undefined) throw new Error('nobody was named who reads drafts');
  const wording = wordingFor(caller.locale);
  const file = files.find(isDraftFile) ?? files[0];
  if (file === undefined) throw new UserError(report.gone, report.again);
  const name = shorten(file.name, 80);
  try {
    const document = await documentOf(file, name);
    // A file that cannot be fetched does not count: it is sent again.
    const wait = limit.take(`${caller.platform}:${caller.user}`);
    if (wait > 0) throw tooOften(wait);
    const read = await deps.drafts.draft(document);
    if (read.quotations.length === 0) throw new UserError(report.noQuotations, report.noQuotationsRemedy);
    const judged = await judge(deps, read, given, caller.scope, name, wording);
    const kind = kindOfGiven(file);
    const most = LONG_PAGES.includes(caller.platform) ? judged.length : MOST_SHOWN;
    const alone = files.filter(isDraftFile).length < 2;
    return answer({ name, kind, read, judged, most, alone }, wording);
  } catch (error) {
    throw withoutWords(error);
  }
}

/** @throws {UserError} when it is of another kind, too large, or not handed over. */
async function documentOf(file: GivenFile, name: string) {
  const kind = kindOfGiven(file);
  if (kind === null) throw new UserError(fill(report.unknownKind, name), report.kindsRemedy);
  if (file.size > LARGEST_DRAFT) throw tooLarge();
  return { kind, bytes: await file.bytes() };
}

function tooOften(waitMs: number): UserError {
  return new UserError(
    fill(report.often, DRAFTS_A_MINUTE),
    fill(report.oftenRemedy, Math.ceil(waitMs / 1_000)),
  );
}

async function judge(
  { store, directory, now }: CheckFileDeps,
  read: ReadDraft,
  { options, progress }: Given,
  scope: Scope,
  name: string,
  wording: Catalogue,
): Promise<readonly CheckedQuotation[]> {
  const [people, outlets] = await Promise.all([
    directory.nameIndex(scope, 'speakers'),
    directory.nameIndex(scope, 'outlets'),
  ]);
  const all = read.quotations.length;
  let shown = now().epochMilliseconds;
  const named = options['speaker']?.trim() || undefined;
  return checkQuotations(read, { stores: store, scope, people, outlets }, named, (done) => {
    const at = now().epochMilliseconds;
    if (at - shown < PROGRESS_MS || done === all) return;
    shown = at;
    const notice = wording.draft.working(done, all);
    progress({ notice, items: [item(line(fileName(name), own(`: ${notice}`)))], data: null });
  });
}

interface Answered {
  readonly name: string;
  readonly kind: DraftKind | null;
  readonly read: ReadDraft;
  readonly judged: readonly CheckedQuotation[];
  /** So many are shown. */
  readonly most: number;
  /** No other draft came with it. */
  readonly alone: boolean;
}

function answer({ name, kind, read, judged, most, alone }: Answered, wording: Catalogue): Message {
  const { draft } = wording;
  const failed = judged.filter(({ record }) => !record.passes);
  const lines = new Map(
    judged.flatMap((one) => {
      const said = one.record.passes ? checkLine(one.checked, wording) : null;
      return said === null ? [] : [[one, said] as const];
    }),
  );
  const doubted = judged.filter((one) => one.record.passes && !lines.has(one));
  const whole = [...failed, ...doubted].slice(0, most);
  const brief = [...lines].slice(0, most - whole.length);
  const left = judged.length - whole.length - brief.length;
  const notice = draft.notice(judged.length, failed.length);
  const counts = countsOf(judged, wording).join(' · ');
  return {
    notice: `${name}: ${notice}`,
    title: notice,
    items: [
      item(line(fileName(name), own(': '), bold(notice)), small(own(counts))),
      ...whole.map((one) => quotationItem(one, kind, wording)),
      ...briefItems(brief, kind, wording),
      item(
        ...(left > 0 ? [small(own(draft.rest(left)))] : []),
        ...(read.more ? [small(own(draft.most(judged.length)))] : []),
        ...(alone ? [] : [small(own(draft.others))]),
        small(own(draft.unkept)),
      ),
    ],
    data: draftAnswerOf(name, read, judged),
    ...(left > 0 ? { file: draftReport({ name, kind, notice, judged }, wording) } : {}),
  };
}

function quotationItem(one: CheckedQuotation, kind: DraftKind | null, wording: Catalogue): Item {
  const { blocks } = checkItem(one.checked, wording);
  return item(small(own(placeOf(one, kind, wording))), ...blocks);
}

/** Those that pass: one line each below their verdict. */
function briefItems(
  lines: readonly (readonly [CheckedQuotation, readonly Inline[]])[],
  kind: DraftKind | null,
  wording: Catalogue,
): readonly Item[] {
  const byHead = Map.groupBy(lines, ([{ checked }]) => headOf(checked, wording));
  return [...byHead].map(([head, these]) => {
    const rows = these.map(([one, said]) => [own(`${placeOf(one, kind, wording)} · `), ...said]);
    return item(line(bold(head)), list(rows));
  });
}

const fileName = (name: string): Inline => ({ kind: 'name', text: name, style: 'code' });

/** What goes into the log: where it happened, but no message, which may hold words of the draft. */
function withoutWords(error: unknown): unknown {
  if (error instanceof UserError || error instanceof StoreFailureError || !(error instanceof Error))
    return error;
  const fault = new Error(`a draft could not be checked (${error.name})`);
  fault.stack = [fault.message, ...(error.stack ?? '').split('\n').filter((one) => /^\s+at /.test(one))].join(
    '\n',
  );
  return fault;
}
