/** Lets a program in: only while a token exists, only with a valid one, and only so often. */
import { type Access, accessOf } from '../core/access/access-token.ts';
import { createRateLimit } from '../core/base/rate-limit.ts';
import type { Now } from '../core/base/time.ts';
import type { Store } from '../core/ports/ports.ts';
import { type Openings, refusalOf, sharing } from './foreign-page.ts';
import { problemOf } from './problem.ts';

/** Questions of one token a minute. */
const ASKS_A_MINUTE = 120;
/** Wrong tokens from one address a minute. */
const WRONG_A_MINUTE = 20;

export interface AdmissionDeps extends Openings {
  readonly store: Pick<Store, 'tokens' | 'workspaces'>;
  readonly now: Now;
  /** Default: 120. */
  readonly asksAMinute?: number;
}

/** Answers a request that was let in. `spend` takes more of the token's limit; the response says no when it is used up. */
export type Admitted = (request: Request, access: Access, spend: Spend) => Promise<Response>;
export type Spend = (cost: number) => Response | null;

export interface Admission {
  admit(request: Request, remote: string, answer: Admitted): Promise<Response>;
  /** The same without a token, for what holds no data. */
  open(request: Request, remote: string, answer: () => Promise<Response>): Promise<Response>;
}

const OFF = {
  kind: 'off',
  status: 404,
  title: 'No program may ask here.',
  remedy: 'Whoever runs Pullquote makes a token with: pullquote token create',
};

export function createAdmission(deps: AdmissionDeps): Admission {
  const asks = createRateLimit(deps.asksAMinute ?? ASKS_A_MINUTE, deps.now);
  const wrong = createRateLimit(WRONG_A_MINUTE, deps.now);

  async function guarded(
    request: Request,
    remote: string,
    answer: () => Promise<Response>,
  ): Promise<Response> {
    if (!(await deps.store.tokens.any())) return problemOf(OFF);
    const refusal = refusalOf(request, remote, deps);
    if (refusal !== null) {
      const remedy = 'Ask from a program, or have the origin listed under api.origins in the configuration.';
      return problemOf({ kind: 'foreign_page', status: 403, title: refusal, remedy });
    }
    if (request.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: sharing(request, deps) });
    const response = await answer();
    for (const [name, value] of Object.entries(sharing(request, deps))) response.headers.set(name, value);
    return response;
  }

  async function withToken(request: Request, remote: string, answer: Admitted): Promise<Response> {
    const given = /^Bearer +(\S{1,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    const access = given === undefined ? null : await accessOf(deps.store, given, deps.now);
    if (access === null) {
      const wait = given === undefined ? 0 : wrong.take(remote);
      return wait > 0 ? tooMany(wait) : unknownToken();
    }
    const spend: Spend = (cost) => {
      const wait = asks.take(access.token.id, cost);
      return wait > 0 ? tooMany(wait) : null;
    };
    return spend(1) ?? (await answer(request, access, spend));
  }

  return {
    admit: (request, remote, answer) => guarded(request, remote, () => withToken(request, remote, answer)),
    open: guarded,
  };
}

function unknownToken(): Response {
  return problemOf(
    {
      kind: 'unknown_token',
      status: 401,
      title: 'This needs a valid token.',
      remedy: 'Send the header Authorization: Bearer <token>. pullquote token create makes one.',
    },
    { 'www-authenticate': 'Bearer' },
  );
}

function tooMany(waitMs: number): Response {
  const seconds = Math.ceil(waitMs / 1000);
  return problemOf(
    {
      kind: 'too_many',
      status: 429,
      title: 'Too many requests.',
      remedy: `Ask again in ${seconds} seconds.`,
    },
    { 'retry-after': String(seconds) },
  );
}
