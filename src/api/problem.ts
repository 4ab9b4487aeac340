/** Errors of the HTTP API as problem details (RFC 9457), each with a remedy. */
import type { Problem } from '../core/programs/ask-as-program.ts';

export const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

interface Details {
  readonly status: number;
  /** The last part of `type`. */
  readonly kind: string;
  readonly title: string;
  readonly remedy: string | null;
  readonly names?: readonly string[];
  readonly id?: string;
}

const STATUS: Readonly<Record<Problem['kind'], number>> = {
  invalid: 400,
  unknown_name: 404,
  ambiguous_name: 409,
  broken: 500,
  unavailable: 503,
};

export function problemResponse(problem: Problem): Response {
  return problemOf({ ...problem, status: STATUS[problem.kind] });
}

export function problemOf(
  { kind, status, ...details }: Details,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { type: `urn:pullquote:problem:${kind}`, status, ...details };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { ...HEADERS, 'content-type': 'application/problem+json', ...headers },
  });
}
