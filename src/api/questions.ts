/** `GET /api/v1/<command>`: a question in the address, the answer as JSON. */
import type { Access } from '../core/access/access-token.ts';
import type { AskAsProgram, ProgramAnswer, ProgramCommand } from '../core/programs/ask-as-program.ts';
import { writtenJson } from '../core/verdicts/written-json.ts';
import { HEADERS, problemOf, problemResponse } from './problem.ts';

export const PREFIX = '/api/v1/';

/** A question that takes longer is given up: the caller waits no longer. */
const ANSWER_WITHIN_MS = 20_000;

/** Null: no such question. */
export async function answerQuestion(
  request: Request,
  commands: readonly ProgramCommand[],
  ask: AskAsProgram,
  access: Access,
): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url);
  const command = commands.find(({ name }) => pathname === PREFIX + name);
  if (command === undefined) return null;
  if (request.method !== 'GET') return wrongMethod('GET');
  const options = optionsOf(searchParams, command);
  if (options instanceof Response) return options;
  return inTime(ask(command, options, access).then(responseOf));
}

function responseOf(answered: ProgramAnswer): Response {
  return answered.kind === 'problem' ? problemResponse(answered.problem) : jsonResponse(answered.data);
}

export function jsonResponse(data: unknown, status = 200): Response {
  return new Response(writtenJson(data), {
    status,
    headers: { ...HEADERS, 'content-type': 'application/json' },
  });
}

export function wrongMethod(allow: string): Response {
  const remedy = `Use ${allow}.`;
  return problemOf({ kind: 'method', status: 405, title: 'This takes another method.', remedy }, { allow });
}

/** The response, or after the time the problem that it took too long. */
export async function inTime(work: Promise<Response>): Promise<Response> {
  const { promise, resolve } = Promise.withResolvers<Response>();
  const timer = setTimeout(() => {
    const remedy = 'Ask for less at a time, or later.';
    resolve(problemOf({ kind: 'too_slow', status: 503, title: 'The answer took too long.', remedy }));
  }, ANSWER_WITHIN_MS);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

function optionsOf(params: URLSearchParams, command: ProgramCommand): Record<string, string> | Response {
  const known = Object.keys(command.args.shape);
  for (const name of new Set(params.keys())) {
    const remedy = `It takes ${known.join(', ')}.`;
    const wrong = (title: string) => problemOf({ kind: 'invalid', status: 400, title, remedy });
    if (!known.includes(name)) return wrong(`There is no parameter ${name.slice(0, 40)}.`);
    if (params.getAll(name).length > 1) return wrong(`The parameter ${name} was given twice.`);
  }
  return Object.fromEntries(params);
}
