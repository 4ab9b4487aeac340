/** The listener: who is let in where, how it refuses a taken port, how it ends. */

import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { UserError } from '../src/core/base/errors.ts';
import type { Mount } from '../src/core/ports/ports.ts';
import { createListeners, createServer, type Server } from '../src/server.ts';
import { logTo } from './fakes/log.ts';

const lines: string[] = [];
const log = logTo({
  warn: (message, fields) => lines.push(`${message} ${String(fields?.['count'])}`),
  error: (message) => lines.push(message),
});

const running: Server[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  lines.length = 0;
});

let clock = Temporal.Instant.from('2026-05-20T08:00:00Z');
const now = () => clock;
const options = { host: '127.0.0.1', port: 0, portName: 'PULLQUOTE_PORT', log, now } as const;

async function listen(...mounts: Mount[]): Promise<string> {
  const server = createServer({ ...options, mounts });
  running.push(server);
  return (await server.start()).url;
}

const says =
  (text: string): Mount['handle'] =>
  () =>
    Promise.resolve(new Response(text));

/** A request with headers that fetch would not send. */
function ask(url: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject).end();
  });
}

describe('the listener', () => {
  const page: Mount = { method: 'ALL', path: '/*', localOnly: true, handle: says('page') };
  const events: Mount = { method: 'POST', path: '/slack/events', handle: says('events') };

  test('prefers a whole path to one that takes everything, whatever their order', async () => {
    const url = await listen(page, events);
    expect(await (await fetch(`${url}/slack/events`, { method: 'POST' })).text()).toBe('events');
    expect(await (await fetch(`${url}/articles`)).text()).toBe('page');
  });

  test('hands over the peer and an unread body', async () => {
    const url = await listen({
      method: 'POST',
      path: '/raw',
      handle: async (incoming, remote) => new Response(`${remote} ${await incoming.text()}`),
    });
    const answer = await fetch(`${url}/raw`, { method: 'POST', body: 'a=b%20c' });
    expect(await answer.text()).toBe('127.0.0.1 a=b%20c');
  });

  test.each([
    ['a name that was pointed here', { host: 'evil.example' }],
    ['a name that only begins like this machine', { host: '127.0.0.1.evil.example' }],
    ['a proxy that says for whom', { 'x-forwarded-for': '127.0.0.1' }],
    ['a proxy that follows the standard', { forwarded: 'for=127.0.0.1' }],
    ['a proxy that only leaves its name', { via: '1.1 proxy' }],
  ])('keeps the local page from %s', async (_, headers) => {
    expect(await ask(await listen(page), headers)).toMatchObject({ status: 403 });
  });

  test.each(['localhost', '127.0.0.1:9999', '[::1]:8400'])('answers a person who typed %s', async (host) => {
    expect(await ask(await listen(page), { host })).toEqual({ status: 200, text: 'page' });
  });

  test('lets anyone reach what is not for this machine alone', async () => {
    const url = await listen({ ...events, method: 'ALL' });
    expect(await ask(`${url}/slack/events`, { host: 'bot.example', 'x-forwarded-for': '192.0.2.1' })).toEqual(
      {
        status: 200,
        text: 'events',
      },
    );
  });

  test('answers a Host that is no address with 400, and not with a fault', async () => {
    expect(await ask(await listen(page), { host: '999.1.1.1' })).toMatchObject({ status: 400 });
    expect(lines).toEqual(['requests from elsewhere were refused 1']);
  });

  test('writes one line a minute about strangers, however many there are', async () => {
    const url = await listen(page);
    for (let i = 0; i < 30; i += 1) await ask(url, { host: i % 2 === 0 ? 'evil.example' : '300.1.1.1' });
    expect(lines).toEqual(['requests from elsewhere were refused 1']);
    clock = clock.add({ seconds: 61 });
    await ask(url, { via: '1.1 proxy' });
    expect(lines.slice(1)).toEqual(['requests from elsewhere were refused 30']);
  });

  test('turns a fault into an id that stands in the log, and says no more', async () => {
    const url = await listen({ ...page, handle: () => Promise.reject(new Error('secret detail')) });
    const answer = await fetch(url);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/^Something broke \([0-9a-f]{8}\)\.$/);
    expect(lines).toEqual(['a request broke']);
  });

  test('refuses a body beyond its limit before anything reads it', async () => {
    const url = await listen(events);
    const body = 'x'.repeat(2 * 1024 * 1024 + 1);
    expect((await fetch(`${url}/slack/events`, { method: 'POST', body })).status).toBe(413);
  });

  test('says what to do when its port is taken', async () => {
    const { port } = new URL(await listen(page));
    const second = createServer({ ...options, mounts: [page], port: Number(port) });
    const refused = await second.start().then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(UserError);
    expect(refused).toMatchObject({ remedy: expect.stringContaining('PULLQUOTE_PORT') });
    await second.stop();
  });

  test('lets a running request finish when it stops', async () => {
    let finish = (): void => undefined;
    const started = Promise.withResolvers<void>();
    const url = await listen({
      ...page,
      handle: () =>
        new Promise((resolve) => {
          finish = () => resolve(new Response('late'));
          started.resolve();
        }),
    });
    const answer = fetch(url);
    await started.promise;
    const stopped = running.splice(0)[0]?.stop();
    finish();
    expect(await (await answer).text()).toBe('late');
    await stopped;
  });
});

describe('a port of its own for the page', () => {
  const page: Mount = { method: 'ALL', path: '/*', localOnly: true, handle: says('page') };
  const events: Mount = { method: 'POST', path: '/slack/events', handle: says('events') };
  const health: Mount = { method: 'GET', path: '/healthz', handle: says('well') };

  test('keeps the page off the port that strangers reach, and the signed paths off the page’s', async () => {
    const mounts = [page, events];
    const listeners = createListeners({ ...options, mounts, probes: [health], pagePort: 0 });
    const started = await listeners.start();
    const outside = started.outside ?? '';
    expect((await fetch(outside)).status).toBe(404);
    expect((await fetch(`${outside}/articles`)).status).toBe(404);
    expect(await (await fetch(`${outside}/slack/events`, { method: 'POST' })).text()).toBe('events');
    expect(await (await fetch(`${started.page}/slack/events`, { method: 'POST' })).text()).toBe('page');
    for (const url of [outside, started.page]) expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await listeners.stop();
    await expect(fetch(started.page)).rejects.toThrow();
  });

  test('is the same port where there is none', async () => {
    const listeners = createListeners({
      ...options,
      mounts: [page, events],
      probes: [health],
      pagePort: null,
    });
    const started = await listeners.start();
    expect(started.outside).toBeNull();
    expect(await (await fetch(started.page)).text()).toBe('page');
    expect(await (await fetch(`${started.page}/slack/events`, { method: 'POST' })).text()).toBe('events');
    await listeners.stop();
  });
});
