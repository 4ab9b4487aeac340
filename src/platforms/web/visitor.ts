/** The visitor of the page: the operator with the cookie, a newcomer who tries Pullquote, or a stranger. */
import type { Context, MiddlewareHandler } from 'hono';
import { OPERATOR, type Scope, SHARED } from '../../core/base/scope.ts';
import type { OperatorAccess } from '../../core/ports/ports.ts';

/** `trial` may read shared content and run commands that only read; it is never a manager. */
export type Visitor = 'operator' | 'trial';

export interface PageEnv {
  readonly Variables: { visitor: Visitor };
}

export type PageContext = Context<PageEnv>;

/** Lets in permitted visitors; `refuse` answers the others. */
export function admitVisitors(
  access: OperatorAccess,
  refuse: (c: PageContext) => Response | Promise<Response>,
): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    if (access.holds(c.req.raw.headers)) c.set('visitor', 'operator');
    else if (await access.isTrial()) c.set('visitor', 'trial');
    else return refuse(c);
    return next();
  };
}

export function scopeFor(c: PageContext): Scope {
  return c.get('visitor') === 'operator' ? OPERATOR : SHARED;
}
