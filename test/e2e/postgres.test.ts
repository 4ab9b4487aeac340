/** The real process on a Postgres that restarts and cuts its connections: it lives on and answers as soon as the server is back. */
import { afterAll, describe, expect, it } from 'vitest';
import { openTcpProxy } from '../fakes/tcp-proxy.ts';
import { startPostgres } from '../store/server.ts';
import { startBot } from './bot.ts';

const server = await startPostgres();

if ('reason' in server) {
  describe.skip(`a bot on Postgres (it cannot run here: ${server.reason})`, () => {
    it('lives on', () => undefined);
  });
} else {
  afterAll(() => server.stop());

  describe('a bot on Postgres', () => {
    it('may be several processes that start together on an empty database, each with its role', async () => {
      const env = { DATABASE_URL: await server.database('together'), LOG_LEVEL: 'warn' };
      const bots = await Promise.all([
        startBot([], env),
        startBot([], env),
        startBot(['--role', 'deliver'], env),
      ]);
      const [one, two, delivers] = bots;
      for (const { url } of bots) {
        expect((await fetch(`${url}/healthz`)).status).toBe(200);
        expect((await fetch(`${url}/readyz`)).status).toBe(200);
      }
      const speakers = (url: string) => fetch(`${url}/command?text=${encodeURIComponent('/speakers')}`);
      const [first, second] = await Promise.all([speakers(one.url), speakers(two.url)]);
      expect(await first.text()).toBe(await second.text());
      expect((await speakers(delivers.url)).status).toBe(404);
      expect(bots.map((bot) => bot.printed()).join('')).not.toContain('could not be loaded');
      expect(await Promise.all(bots.map((bot) => bot.stop()))).toEqual([0, 0, 0]);
    }, 60_000);

    it('lives on through cut connections and restarts of the server', async () => {
      const url = new URL(await server.database('bot'));
      const proxy = await openTcpProxy(server.port);
      url.port = String(proxy.port);
      const bot = await startBot([], { DATABASE_URL: url.href, LOG_LEVEL: 'silent' });
      const command = () => fetch(`${bot.url}/command?text=${encodeURIComponent('/speakers')}`);
      for (let round = 0; round < 20; round++) {
        const asked = [command(), command(), command()];
        if (round % 5 === 4) await server.restart();
        else proxy.cut();
        await Promise.all(asked);
      }
      expect(await (await command()).text()).toContain('Powell');
      expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
      expect(await bot.stop()).toBe(0);
      await proxy.close();
    }, 60_000);
  });
}
