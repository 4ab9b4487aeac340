/** The management page over a newsroom in memory, asked over HTTP by browsers that keep cookies. */

import { createSignIn } from '../../src/core/access/sign-in.ts';
import { createNameDecisions } from '../../src/core/names/name-decisions.ts';
import { createDigestViews } from '../../src/core/publishing/digest-views.ts';
import type { Condition, ManageDeps } from '../../src/manage/index.ts';
import { createManage } from '../../src/manage/index.ts';
import { discordPreview } from '../../src/platforms/discord/index.ts';
import { slackPreview } from '../../src/platforms/slack/index.ts';
import { createServer } from '../../src/server.ts';
import { DIGESTS, logInto, type Newsroom, NOW, openNewsroom } from '../core/commands/newsroom.ts';

export const PASSWORD = 'seven quiet otters';

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The path that it leads to. */
  readonly to: string | null;
}

export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Page>;
  /** Loads the page, fills its form in, and sends it as a browser would. `from`: the page with the form. */
  submit(from: string, action: string, fields?: Readonly<Record<string, string>>): Promise<Page>;
  /** Sends a form without having seen it. */
  post(
    action: string,
    fields?: Readonly<Record<string, string>>,
    headers?: Record<string, string>,
  ): Promise<Page>;
  /** The next page of a redirect, and so on. */
  follow(page: Page): Promise<Page>;
  readonly cookies: Map<string, string>;
}

export interface Office {
  readonly room: Newsroom;
  readonly url: string;
  browser(headers?: Record<string, string>): Browser;
  /** A browser with an account, signed in. */
  signedIn(name?: string): Promise<Browser>;
  invite(): Promise<string>;
  /** Later than now by so many milliseconds. */
  wait(ms: number): void;
  condition: Condition;
  close(): Promise<void>;
}

export const WELL: Condition = {
  ...{ ok: true, lastTick: '2025-11-24T08:59:59.000Z', storeWritable: true },
  ...{ away: [], failed: [], store: null },
};

export async function openOffice(
  more: Partial<ManageDeps> = {},
  newsroom: Parameters<typeof openNewsroom>[0] = {},
): Promise<Office> {
  const room = await openNewsroom(newsroom);
  const { store, dispatch } = room;
  let ahead = 0;
  const now = () => NOW.add({ milliseconds: ahead });
  const signIn = createSignIn({ store, now });
  const log = logInto(room.logged);
  const office = { condition: WELL };
  const mounts = createManage({
    ...{ store, signIn, now, log, version: '1.2.3', publicUrl: null, openId: null, dispatch },
    digests: createDigestViews({ store, digests: () => DIGESTS, now }),
    directory: room.directory,
    names: createNameDecisions({ store, directory: room.directory, now }),
    retentionDays: 30,
    auditDays: 400,
    fileDigests: () => DIGESTS,
    configured: () => false,
    condition: async () => office.condition,
    previews: [discordPreview, slackPreview],
    ...more,
  });
  const server = createServer({ mounts, host: '127.0.0.1', port: 0, portName: 'PULLQUOTE_PORT', log, now });
  const { url } = await server.start();
  const browser = (fixed: Record<string, string> = {}): Browser => {
    const cookies = new Map<string, string>();
    const send = async (path: string, init: RequestInit): Promise<Page> => {
      const headers = new Headers({ ...fixed, ...Object.fromEntries(new Headers(init.headers)) });
      if (cookies.size > 0)
        headers.set('cookie', [...cookies].map(([n, value]) => `${n}=${value}`).join('; '));
      const answer = await fetch(`${url}${path}`, { ...init, headers, redirect: 'manual' });
      for (const line of answer.headers.getSetCookie()) {
        const [pair = ''] = line.split(';');
        const at = pair.indexOf('=');
        if (/Max-Age=0/.test(line)) cookies.delete(pair.slice(0, at));
        else cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
      const { status, headers: got } = answer;
      return { status, headers: got, text: await answer.text(), to: got.get('location') };
    };
    const get: Browser['get'] = (path, headers = {}) => send(path, { headers });
    const post: Browser['post'] = (action, fields = {}, headers = {}) =>
      send(action, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: url, 'sec-fetch-site': 'same-origin', ...headers },
      });
    return {
      cookies,
      get,
      post,
      submit: async (from, action, fields = {}) => {
        const { text } = await get(from);
        return post(action, { token: tokenIn(text), ...fields });
      },
      follow: async (page) => {
        let next = page;
        for (let left = 5; next.to !== null && left > 0; left--)
          next = await get(new URL(next.to, url).pathname + new URL(next.to, url).search);
        return next;
      },
    };
  };
  const invite = () => signIn.invite(null);
  return Object.assign(office, {
    room,
    url,
    browser,
    invite,
    signedIn: async (name = 'Anna') => {
      const one = browser();
      const proof = { kind: 'password', password: PASSWORD } as const;
      const joined = await signIn.join(await invite(), name, proof);
      const account = joined.kind === 'joined' ? joined.account : await store.accounts.named(name);
      if (account === null) throw new Error(`no account ${name}`);
      one.cookies.set('pullquote-manage', await signIn.begin(account));
      return one;
    },
    wait: (ms: number) => {
      ahead += ms;
    },
    close: async () => {
      await server.stop();
      await room.close();
    },
  });
}

/** The hidden field of the first form. */
export function tokenIn(page: string): string {
  return /name="token" value="([\w-]+)"/.exec(page)?.[1] ?? '';
}
