/** `POST /api/v1/check-text`: every quotation of a draft, sent as the body. */
import type { Access } from '../core/access/access-token.ts';
import { UserError } from '../core/base/errors.ts';
import { DRAFT_TYPES, kindOfType } from '../core/drafts/draft-kind.ts';
import { sarifOf } from '../core/drafts/sarif.ts';
import type { CheckDraft } from '../core/programs/check-drafts.ts';
import type { Spend } from './admission.ts';
import { problemOf } from './problem.ts';
import { inTime, jsonResponse, PREFIX, wrongMethod } from './questions.ts';

export const CHECK_TEXT = `${PREFIX}check-text`;

/** A draft counts as so many questions: it holds dozens of them. */
const COST = 10;
const LONGEST_NAME = 200;
const FORMATS = ['json', 'sarif'];
const PARAMETERS = ['file', 'format', 'gate'];

/** @param version of Pullquote */
export async function checkText(
  request: Request,
  { scope }: Access,
  spend: Spend,
  check: CheckDraft,
  version: string,
): Promise<Response> {
  if (request.method !== 'POST') return wrongMethod('POST');
  const { searchParams } = new URL(request.url);
  const [file, format, gate] = PARAMETERS.map((name) => searchParams.get(name) ?? '');
  const unknown = [...searchParams.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) return invalid(`There is no parameter ${unknown.slice(0, 40)}.`, PARAMETERS);
  if (format !== '' && !FORMATS.includes(format ?? '')) return invalid('There is no such format.', FORMATS);
  const kind = kindOfType(request.headers.get('content-type') ?? '');
  if (kind === null) {
    const remedy = `Send one of these as Content-Type: ${DRAFT_TYPES.join(', ')}.`;
    return problemOf({ kind: 'media_type', status: 415, title: 'This is no kind of draft.', remedy });
  }
  const refused = spend(COST);
  if (refused !== null) return refused;
  const bytes = new Uint8Array(await request.arrayBuffer());
  return inTime(
    check({ kind, bytes }, (file || 'draft').slice(0, LONGEST_NAME), scope).then(
      (draft) => {
        const status = gate === 'true' && !draft.passes ? 422 : 200;
        return jsonResponse(format === 'sarif' ? sarifOf([draft], version) : draft, status);
      },
      (error: unknown) => {
        if (!(error instanceof UserError)) throw error;
        return problemOf({ kind: 'invalid', status: 400, title: error.message, remedy: error.remedy });
      },
    ),
  );
}

function invalid(title: string, choices: readonly string[]): Response {
  return problemOf({ kind: 'invalid', status: 400, title, remedy: `There is ${choices.join(', ')}.` });
}
