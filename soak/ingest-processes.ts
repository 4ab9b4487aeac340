/** Several ingest processes on one Postgres: whether every source is read once when it is due, whoever dies, and every event is one story. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { timestamp } from '../src/core/base/time.ts';
import { openStore } from '../src/store/index.ts';
import type { PostgresServer } from '../test/store/server.ts';
import { botFolder, type RunningBot, startBot } from './running-bot.ts';

export interface IngestFound {
  readonly feeds: number;
  readonly processes: number;
  /** Seconds until all articles of the first round were stored. */
  readonly seconds: number;
  readonly articles: number;
  /** Of the first round: feeds that were asked for more than once, or never. */
  readonly twice: number;
  readonly never: number;
  /** Feeds that answered too late for this machine; they are read at their next turn. */
  readonly held: number;
  /** Articles of both rounds that were stored more than once. */
  readonly doubled: number;
  /** Events whose articles lie in more than one story. */
  readonly divided: number;
  readonly stories: number;
  readonly events: number;
  /** The second round, in which processes are disturbed; null: none are. */
  readonly disturbed: {
    readonly articles: number;
    /** Feeds asked for again: their process was killed, or gave up storing while the stopped one held the lock of stories. */
    readonly again: number;
    readonly never: number;
    /** Among them those whose answer the stopped process waited for. */
    readonly held: number;
    /** Seconds from the kill until all sources were read. */
    readonly takenOver: number;
  } | null;
}

const FEEDS = 300;
/** Feeds that tell of the same events. */
const OF_ONE_EVENT = 3;
const ITEMS = 3;
const PATIENCE_MS = 240_000;
const STILL_MS = 20_000;

/** As many hosts as the configuration may allow. */
const HOSTS = 100;
const hostOf = (feed: number): string => `127.0.1.${1 + (feed % HOSTS)}`;

/** Kills one process and stops another for a while, in a second round, where there are more than two. */
export async function ingestProcesses(server: PostgresServer, processes: number): Promise<IngestFound> {
  const site = await openSite();
  const place = botFolder(configurationOf(site.port));
  const url = await server.database(`ingest${processes}`);
  const store = await openStore({ url }, { now: () => Temporal.Now.instant() });
  const client = new Client({ connectionString: url });
  // The server may end before it, where the soak fails.
  client.on('error', () => undefined);
  await client.connect();
  const stored = async (): Promise<number> =>
    Number((await client.query<{ n: string }>('select count(*) as n from articles')).rows[0]?.n);
  const from = performance.now();
  const bots = await Promise.all(
    Array.from({ length: processes }, () =>
      startBot(place.folder, { DATABASE_URL: url }, ['--role', 'ingest']),
    ),
  );
  const first = FEEDS * ITEMS;
  const { read, held, twice, never } = await allRead(first, ITEMS);
  const seconds = (read - from) / 1_000;
  const disturbed = processes > 2 ? await disturb() : null;

  async function disturb(): Promise<IngestFound['disturbed']> {
    site.turn();
    for (const source of await store.sources.list({ kind: 'operator' }))
      await store.sources.save({ ...source, nextAt: timestamp(Temporal.Now.instant()) });
    await until(async () => site.asked.size >= FEEDS / 3);
    const [killed, still] = bots;
    killed?.child.kill('SIGKILL');
    still?.child.kill('SIGSTOP');
    const at = performance.now();
    await pause(STILL_MS);
    still?.child.kill('SIGCONT');
    const { read, ...second } = await allRead(first + FEEDS, 1);
    return {
      articles: (await stored()) - first,
      ...{ again: second.twice, never: second.never, held: second.held },
      takenOver: (read - at) / 1_000,
    };
  }

  /** Waits until all is stored. Feeds that seemed to fail come last, and are counted before that. */
  async function allRead(articles: number, each: number) {
    await until(
      async () => (await due(client)) === 0 && (await stored()) + each * (await failing(client)) >= articles,
    );
    const read = performance.now();
    const counts = { ...countsOf(site.asked), held: await failing(client), read };
    await until(async () => {
      await retry(client);
      return (await failing(client)) === 0 && (await stored()) === articles;
    });
    return counts;
  }

  const { rows } = await client.query<{ stories: number }>(
    `select count(distinct story)::int as stories from articles group by substring(title from 'Case \\d+-\\d+')`,
  );
  const all = await client.query<{ n: number }>('select count(*)::int as n from stories');
  const once = await client.query<{ n: number }>(
    'select count(distinct (source, url))::int as n from articles',
  );
  const doubled = (await stored()) - (once.rows[0]?.n ?? 0);
  await Promise.all(bots.map((bot) => ended(bot)));
  await client.end();
  await store.close();
  await site.close();
  place.remove();
  return {
    ...{ feeds: FEEDS, processes, seconds, articles: first, twice, never, held, doubled, disturbed },
    divided: rows.filter(({ stories }) => stories > 1).length,
    stories: all.rows[0]?.n ?? 0,
    events: rows.length,
  };
}

const ended = async (bot: RunningBot): Promise<void> => {
  if (bot.alive()) await bot.end();
};

/** Sources that nobody has read since they were due: their turn is over, or claimed and not done. */
async function due(client: Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from sources where kind = 'feed' and (checked_at is null or next_at is null or next_at < $1)`,
    [timestamp(Temporal.Now.instant())],
  );
  return rows[0]?.n ?? 0;
}

/** Feeds that could not be read whole: their answer came too late, or their items took too long. */
async function failing(client: Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from sources where kind = 'feed' and state not in ('new', 'ok')`,
  );
  return rows[0]?.n ?? 0;
}

/** Gives feeds that could not be read their next turn now. Those that are read just now are claimed for a minute at most. */
async function retry(client: Client): Promise<void> {
  const at = Temporal.Now.instant();
  await client.query(
    `update sources set next_at = $1 where kind = 'feed' and state not in ('new', 'ok') and next_at > $2`,
    [timestamp(at), timestamp(at.add({ minutes: 2 }))],
  );
}

const countsOf = (asked: ReadonlyMap<number, number>) => ({
  twice: [...asked.values()].filter((times) => times > 1).length,
  never: FEEDS - asked.size,
});

function configurationOf(port: number): string {
  const feeds = Array.from({ length: FEEDS }, (_, feed) => feed);
  const sources = feeds.map(
    (feed) =>
      `  - { outlet: "Paper ${feed}", url: "http://${hostOf(feed)}:${port}/feed/${feed}", fullText: false }`,
  );
  const allowed = feeds.slice(0, HOSTS).map((feed) => `"${hostOf(feed)}:${port}"`);
  return `samples: false\nfetch:\n  allowHosts: [${allowed.join(', ')}]\nsources:\n${sources.join('\n')}\n`;
}

interface Site {
  readonly port: number;
  /** How often each feed was asked for in this round. */
  readonly asked: Map<number, number>;
  /** Begins the next round: each feed has one more item. */
  turn(): void;
  close(): Promise<void>;
}

async function openSite(): Promise<Site> {
  const asked = new Map<number, number>();
  let round = 0;
  const server: Server = createServer((request, response) => {
    const feed = Number(request.url?.split('/').at(-1));
    asked.set(feed, (asked.get(feed) ?? 0) + 1);
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(feedOf(feed, request.headers.host ?? '', ITEMS + round));
  });
  await new Promise<void>((ready) => server.listen(0, '0.0.0.0', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    turn: () => {
      round += 1;
      asked.clear();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function feedOf(feed: number, host: string, items: number): string {
  const group = Math.floor(feed / OF_ONE_EVENT);
  const told = Array.from({ length: items }, (_, event) => {
    const at = new Date(Date.now() - (items - event) * 60_000).toUTCString();
    return `<item><guid>${event}</guid><title>Case ${group}-${event}: ${titleOf(group, event)}</title><link>http://${host}/page/${feed}-${event}</link><pubDate>${at}</pubDate><description>${textOf(group, event)} Paper ${feed} has asked the council for its minutes.</description></item>`;
  });
  return `<rss version="2.0"><channel><title>Paper ${feed}</title>${told.reverse().join('')}</channel></rss>`;
}

const SYLLABLES = 'bar dun fel gor hal kem lor mir nav pel rud sol tam vek wyn zor'.split(' ');

/** A name that belongs to one event alone. */
function nameOf(group: number, event: number, n: number): string {
  const number = (group * 4 + event) * 6 + n;
  const parts = [number % 16, Math.floor(number / 16) % 16, Math.floor(number / 256) % 16];
  const word = parts.map((part) => SYLLABLES[part] ?? '').join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const titleOf = (group: number, event: number): string =>
  `${nameOf(group, event, 0)} bridge closed after ${nameOf(group, event, 1)} inspection`;

function textOf(group: number, event: number): string {
  const [town, firm, mayor, engineer, river, road] = [0, 1, 2, 3, 4, 5].map((n) => nameOf(group, event, n));
  return [
    `The bridge over the ${river} in ${town} was closed on Tuesday, after inspectors of ${firm} found cracks in two of its piers.`,
    `“We had no choice,” said Mayor Ida ${mayor}. “Nobody will cross it before the piers are safe.”`,
    `Engineer Jonas ${engineer} said that the repair would take ${3 + (group % 17)} months and cost ${2 + event}.${group % 10} million.`,
    `Lorries to ${town} are led over the ${road} road until then, and ${firm} will publish its report in May.`,
  ].join(' ');
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('not all sources were read in time');
    await pause(250);
  }
}
