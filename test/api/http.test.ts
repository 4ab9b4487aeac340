/** The HTTP API: who may ask, what is answered, how a mistake is said. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkAnswer, quotesAnswer } from '../../src/core/verdicts/verdict-format.ts';
import { writtenJson } from '../../src/core/verdicts/written-json.ts';
import { NOW } from '../core/commands/newsroom.ts';
import { type Doors, openDoors } from './newsroom.ts';

const CLAIM = 'Nelson said: “We are going to be able to answer questions that nobody has asked yet.”';
const checkOf = (words: string): string => `/api/v1/check?${new URLSearchParams({ words })}`;

const problem = z.object({
  type: z.string().startsWith('urn:pullquote:problem:'),
  status: z.int(),
  title: z.string().min(1),
  remedy: z.string().min(1).nullable(),
  names: z.array(z.string()).optional(),
});
async function problemIn(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const read = problem.parse(await response.json());
  expect(read.status).toBe(response.status);
  return read;
}

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => doors.close());

describe('an answer', () => {
  it('has the bytes that the terminal prints', async () => {
    const response = await doors.ask(checkOf(CLAIM));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { message } = await doors.room.type(`check ${CLAIM}`, { platform: 'terminal', timezone: 'UTC' });
    const text = await response.text();
    expect(text).toBe(writtenJson(message.data));
    expect(checkAnswer.parse(JSON.parse(text)).checks[0]?.verdict).toBe('altered');
  });

  it('of quotes leads to the next page', async () => {
    const seen = new Set<string>();
    let [next, pages]: [string, number] = ['', 0];
    do {
      const response = await doors.ask(`/api/v1/quotes?${next}`);
      const page = quotesAnswer.parse(await response.json());
      for (const { id } of page.quotes) seen.add(id);
      next = page.next === null ? '' : `from=${page.next.from}&page=${page.next.page}`;
      pages += 1;
    } while (next !== '' && pages < 20);
    expect(pages).toBeGreaterThan(1);
    expect(seen.size).toBeGreaterThan(30);
  });

  it.each(['story?story=Moscow summit', 'context?topic=trade war', 'ask?question=What did Xi say?'])(
    'is given by %s',
    async (path) => {
      expect((await doors.ask(`/api/v1/${encodeURI(path)}`)).status).toBe(200);
    },
  );
});

describe('a mistake is said with a remedy:', () => {
  it.each([
    ['a missing parameter', 'check', 400, 'invalid'],
    ['an unknown parameter', 'check?words=x&colour=red', 400, 'invalid'],
    ['a parameter given twice', 'check?words=x&words=y', 400, 'invalid'],
    ['a wrong value', 'quotes?kind=loud', 400, 'invalid'],
    ['an unknown name', 'quotes?speaker=Zebulon Quarrelsome', 404, 'unknown_name'],
    ['an unknown address', 'chek?words=x', 404, 'nothing_here'],
  ])('%s', async (_, path, status, kind) => {
    const read = await problemIn(await doors.ask(`/api/v1/${encodeURI(path)}`));
    expect([read.status, read.type]).toEqual([status, `urn:pullquote:problem:${kind}`]);
  });

  it('another method', async () => {
    const response = await doors.ask(checkOf('x'), { method: 'DELETE' });
    expect((await problemIn(response)).status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET');
  });
});

describe('nobody gets in', () => {
  it.each([
    ['without a token', null],
    ['with another word', 'operator'],
    ['with a token of the right form', `pq_00000000_${'A'.repeat(43)}`],
  ])('%s', async (_, token) => {
    const response = await doors.ask(checkOf('x'), { token });
    expect((await problemIn(response)).type).toBe('urn:pullquote:problem:unknown_token');
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('with the id of one token and the secret of another', async () => {
    const other = await doors.tokenOf(null);
    const mixed = `${other.slice(0, 12)}${doors.token.slice(12)}`;
    expect((await doors.ask(checkOf('x'), { token: mixed })).status).toBe(401);
    expect((await doors.ask(checkOf('x'), { token: other })).status).toBe(200);
  });

  it('with a token that was revoked, or whose workspace the bot has left', async () => {
    const workspace = 'slack:T0LEFT';
    const token = await doors.tokenOf(workspace);
    const revoked = await doors.tokenOf(null);
    expect((await doors.ask(checkOf('x'), { token })).status).toBe(200);
    const known = await doors.room.store.workspaces.get(workspace);
    if (known !== null)
      await doors.room.store.workspaces.save({ ...known, leftAt: '2025-02-01T00:00:00.000Z' });
    await doors.room.store.tokens.remove(revoked.slice(3, 11));
    for (const gone of [token, revoked])
      expect((await doors.ask(checkOf('x'), { token: gone })).status).toBe(401);
  });

  it('from a page of another origin, or over a name that was pointed at this machine', async () => {
    const headers = { origin: 'https://evil.example' };
    expect((await problemIn(await doors.ask(checkOf('x'), { headers }))).status).toBe(403);
    expect((await doors.ask(checkOf('x'), { host: 'rebound.example:8400' })).status).toBe(403);
    expect((await doors.ask(checkOf('x'), { host: 'localhost:8400' })).status).toBe(200);
  });

  it('while no token exists', async () => {
    const shut = await openDoors();
    await shut.room.store.tokens.remove(shut.token.slice(3, 11));
    expect((await problemIn(await shut.ask(checkOf('x')))).type).toBe('urn:pullquote:problem:off');
    expect((await shut.ask('/api/v1/openapi.json', { token: null })).status).toBe(404);
    await shut.close();
  });
});

describe('limits', () => {
  it('a token to so many questions a minute, and lets it go on later', async () => {
    let now = NOW;
    const few = await openDoors({ asksAMinute: 3, now: () => now });
    const statuses = async (times: number) => {
      const all: number[] = [];
      for (let n = 0; n < times; n++) all.push((await few.ask(checkOf('x'))).status);
      return all;
    };
    expect(await statuses(5)).toEqual([200, 200, 200, 429, 429]);
    expect((await few.ask(checkOf('x'))).headers.get('retry-after')).toBe('20');
    now = now.add({ seconds: 20 });
    expect(await statuses(2)).toEqual([200, 429]);
    await few.close();
  });

  it('wrong tokens from one address, without keeping others out', async () => {
    const busy = await openDoors();
    const guess = (remote: string) =>
      busy.ask(checkOf('x'), { token: `pq_00000000_${'A'.repeat(43)}`, remote, host: 'p.example' });
    const statuses = new Set<number>();
    for (let n = 0; n < 25; n++) statuses.add((await guess('203.0.113.9')).status);
    expect([...statuses]).toEqual([401, 429]);
    expect((await guess('203.0.113.10')).status).toBe(401);
    await busy.close();
  });
});

it('lets pages of listed origins ask, and says so to browsers', async () => {
  const open = await openDoors({ origins: ['https://cms.example'] });
  const headers = { origin: 'https://cms.example' };
  const preflight = await open.ask(checkOf('x'), { method: 'OPTIONS', headers, token: null });
  expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
    204,
    'https://cms.example',
  ]);
  const response = await open.ask(checkOf('x'), { headers });
  expect(response.headers.get('access-control-allow-origin')).toBe('https://cms.example');
  const plain = await open.ask(checkOf('x'));
  expect(plain.headers.get('access-control-allow-origin')).toBeNull();
  await open.close();
});
