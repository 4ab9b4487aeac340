/** What every route of the management page needs: who is signed in, how to show a page, and how to answer a form. */
import type { Context, Hono } from 'hono';
import * as z from 'zod';
import type { SignedIn } from '../core/access/sign-in.ts';
import { timestamp } from '../core/base/time.ts';
import { neutralDirection } from '../core/text/direction-controls.ts';
import type { ManageDeps } from './deps.ts';
import type { Visit } from './door/visit.ts';
import { BASE, layout, type Notice, type PageContent, type Viewer } from './pages/layout.ts';

/** Known of a request before its route runs. */
export interface DeskEnv {
  readonly Variables: {
    visit: Visit;
    /** The browser’s secret: of its session, or of its visit before signing in. */
    secret: string;
    signedIn: SignedIn | null;
    /** The fields of a posted form. */
    form: ReadonlyMap<string, string>;
  };
}

export type DeskContext = Context<DeskEnv>;
export type Routes = Hono<DeskEnv>;

type Status = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 502;

export interface Desk extends ManageDeps {
  show(c: DeskContext, page: PageContent, status?: Status): Promise<Response>;
  /** Goes to a path of the management page, which says the notice once. */
  goTo(c: DeskContext, path: string, notice?: Notice): Promise<Response>;
  viewer(c: DeskContext): Viewer;
  /** The signed-in account. Routes behind the door always have one. */
  me(c: DeskContext): SignedIn;
  /** Writes down what was done. */
  record(
    c: DeskContext,
    did: string,
    to?: string | null,
    detail?: string | null,
    who?: string,
  ): Promise<void>;
}

const LONGEST_NOTED = 500;

export function createDesk(deps: ManageDeps, viewerOf: (c: DeskContext) => Viewer): Desk {
  const { store, version, now } = deps;
  const me = (c: DeskContext): SignedIn => {
    const signedIn = c.get('signedIn');
    if (signedIn === null) throw new Error('a page behind the door was reached without a session');
    return signedIn;
  };
  const cut = (words: string | null): string | null => words?.slice(0, LONGEST_NOTED) ?? null;
  return {
    ...deps,
    me,
    viewer: viewerOf,
    show: async (c, page, status = 200) => {
      const { session = null } = c.get('signedIn') ?? {};
      const kept = session === null || session.notice === null ? null : noticeIn(session.notice);
      const notice = page.notice ?? kept;
      if (session !== null && kept !== null) await store.accounts.note(session.hash, null);
      const viewer = session === null ? null : viewerOf(c);
      // No stored title turns what stands around it.
      return c.html(neutralDirection(String(await layout(page, viewer, notice, version))), status);
    },
    goTo: async (c, path, notice) => {
      const session = c.get('signedIn')?.session ?? null;
      if (notice !== undefined && session !== null)
        await store.accounts.note(session.hash, JSON.stringify(notice));
      return c.redirect(`${BASE}${path}`, 303);
    },
    record: async (c, did, to = null, detail = null, who = me(c).account.name) => {
      const { from } = c.get('visit');
      const entry = { at: timestamp(now()), who: who.slice(0, 100), from, did };
      await store.audit.add({ ...entry, to: cut(to), detail: cut(detail) });
    },
  };
}

const noticeShape = z.object({
  text: z.string(),
  tone: z.enum(['done', 'wrong']),
  undo: z.object({ path: z.string(), fields: z.record(z.string(), z.string()) }).exactOptional(),
});

/** What this page itself has stored. */
const noticeIn = (stored: string): Notice => noticeShape.parse(JSON.parse(stored));
