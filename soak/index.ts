/** `npm run soak [-- name …]`: the long proofs of delivery, one line of counts each; fails when a count is wrong. */
import { parseArgs } from 'node:util';
import { useModels } from '../src/core/text/model-files.ts';
import { createModels } from '../src/models/index.ts';
import { askForged } from '../test/api/forged-questions.ts';
import { type PostgresServer, startPostgres } from '../test/store/server.ts';
import { besideHostile } from './beside-hostile.ts';
import { blackHole } from './black-hole.ts';
import { blocked, jumps } from './clock-jumps.ts';
import { compareClocks } from './clock-oracle.ts';
import { commandRush, isInTime } from './command-rush.ts';
import { ambiguousFaults, crashPoints, type PointCount } from './crash-points.ts';
import { type Storm, type StormOptions, storm } from './crash-storm.ts';
import { databaseFaults } from './database-faults.ts';
import { deadTokens } from './dead-tokens.ts';
import { type Disturbed, disturbedDelivery } from './disturbed-delivery.ts';
import { downtime } from './downtime.ts';
import { deliveringBots, failover } from './failover.ts';
import { hostileMemory } from './hostile-memory.ts';
import { hostileSources } from './hostile-sources.ts';
import { type IngestFound, ingestProcesses } from './ingest-processes.ts';
import { isolation } from './isolation.ts';
import { type Ban, ban } from './platform-ban.ts';
import { type CommitWait, startReplicated } from './replicated-postgres.ts';
import { roles } from './roles.ts';
import { refusals, rush } from './rush-minute.ts';
import { shards } from './shards.ts';
import { silentGateway } from './silent-gateway.ts';
import { stopping } from './stop-bot.ts';

/** What a soak found: its line, and whether it is as it must be. */
interface Finding {
  readonly line: string;
  readonly good: boolean;
}

/** What people wait for at most: https://discord.com/developers/docs/interactions/receiving-and-responding allows no more either. */
const ANSWER_WITHIN_MS = 3_000;

/** A good feed waits for at most this many seconds beside hostile ones. */
const GOOD_FEED_S = 60;

/** Memory that one hostile document may take, in MB. */
const DOCUMENT_MB = 200;

/** Computing time that one hostile document may take, in seconds. */
const DOCUMENT_S = 2;

/** Sources that one process reads at a time. */
const POLLS_AT_ONCE = 24;

/** Slack takes some hundred a minute in one workspace. */
const BAN_POSTS = 200;

const STORM: StormOptions = { rows: 2_000, kills: 64, processes: 1, faults: 0.23, seed: 1 };

useModels(createModels());

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string' }, times: { type: 'string' } },
});
/** How much is delivered, and how often it is disturbed; overnight, more of both: `--rows 100000 --times 1000`. */
const rows = (usual: number): number => Number(values.rows ?? usual);
const times = (usual: number): number => Number(values.times ?? usual);

const SOAKS: Readonly<Record<string, () => Promise<Finding>>> = {
  clock: async () => {
    const times = ['00:00', '01:30', '02:30', '23:59'];
    const year = Temporal.Now.plainDateISO('UTC').year;
    const { zones, slots, differences } = compareClocks(
      Intl.supportedValuesOf('timeZone'),
      times,
      `${year}-01-01T00:00:00Z`,
      730,
    );
    const line = `${slots} slots in ${zones} zones over 730 days, ${differences.length} differences ${differences.join('; ')}`;
    return { line, good: differences.length === 0 };
  },
  points: async () => pointsFinding('crash points', await crashPoints()),
  faults: async () => pointsFinding('faults', await ambiguousFaults()),
  'storm-sqlite': async () => stormFinding(await storm({ ...STORM, rows: rows(2_000) })),
  'storm-postgres': async () => {
    return onPostgres(async (server) =>
      stormFinding(
        await storm({ ...STORM, rows: rows(2_000), url: await server.database('storm'), processes: 4 }),
      ),
    );
  },
  'dead-tokens': async () => {
    const found = await deadTokens();
    const line = found
      .map(
        ({ token, codes, fastest }) => `${token}: exit ${codes.join(' and ')} after ${fastest.toFixed(1)} s`,
      )
      .join('; ');
    return { line, good: found.every(({ codes, fastest }) => codes.join() === '1' && fastest <= 2) };
  },
  'postgres-restarts': () =>
    onPostgres(async (server) =>
      disturbedFinding('restarts', await disturbedDelivery('restart', rows(2_000), times(20), server)),
    ),
  roles: () =>
    onPostgres(async (server) => {
      const { logins, sockets, answeredOnDiscord, answeredOnSlack, posted, page, unready } =
        await roles(server);
      return {
        line: `a process for each role: ${logins} login at Discord, ${sockets} sockets to Slack, answered on Discord ${answeredOnDiscord} and on Slack ${answeredOnSlack}, ${posted[0]} posts without deliver and ${posted[1]} with it, the page answers ${page.join(' and ')}, not ready: ${unready.join(', ') || 'none'}`,
        good:
          logins === 1 &&
          sockets === 2 &&
          answeredOnDiscord &&
          answeredOnSlack &&
          posted.join() === '0,6' &&
          page[1] === 404 &&
          unready.length === 0,
      };
    }),
  shards: () =>
    onPostgres(async (server) => {
      const found = await shards(server);
      return {
        line: `${found.shards} gateway shards over three processes: all held again ${found.afterKill.toFixed(1)} s after one was killed, ${found.afterStop.toFixed(1)} s after one stopped; ${found.identifies} sessions begun; answered of the commands used meanwhile ${found.meanwhile.map(({ used, answered }) => `${answered} of ${used}`).join(' and ')}, afterwards ${found.answered} of 2 ${found.violations.join('; ')}`,
        good:
          found.afterKill <= 45 &&
          found.afterStop <= 20 &&
          found.answered === 2 &&
          found.meanwhile[1]?.used === found.meanwhile[1]?.answered &&
          found.violations.length === 0,
      };
    }),
  ingest: () =>
    onPostgres(async (server) => {
      const found = [await ingestProcesses(server, 2), await ingestProcesses(server, 4)];
      return { line: found.map(ingestLine).join('; '), good: found.every(isIngestGood) };
    }),
  failover: () => failoverFinding('remote_apply'),
  'failover-local': () => failoverFinding('local'),
  'connection-chaos': () =>
    onPostgres(async (server) =>
      disturbedFinding('cuts', await disturbedDelivery('cut', rows(2_000), times(100), server)),
    ),
  restarts: async () =>
    disturbedFinding('stops', await disturbedDelivery('stop', rows(2_000), times(100), null)),
  'black-hole': () =>
    onPostgres(async (server) => {
      const { redAfter, greenAfter, stopped } = await blackHole(server);
      return {
        line: `red after ${redAfter.toFixed(1)} s, green again after ${greenAfter.toFixed(1)} s; in a hole without an end stopped in ${stopped.seconds.toFixed(1)} s with ${String(stopped.code)}`,
        good: redAfter <= 15 && greenAfter <= 10 && stopped.seconds <= 10,
      };
    }),
  'database-faults': () =>
    onPostgres(async (server) => {
      const { faults, alive } = await databaseFaults(server);
      const told = faults.map(
        ({ name, red, wellAfter }) =>
          `${name}: ${red ? 'red' : 'green'} meanwhile, well after ${wellAfter.toFixed(1)} s`,
      );
      return {
        line: `${told.join('; ')}; the bot ${alive ? 'lived on' : 'ended'}`,
        good: alive && faults.every(({ wellAfter }) => wellAfter <= 10),
      };
    }),
  'silent-gateway': async () => {
    const { silences, slowest, identifies } = await silentGateway(times(5));
    return {
      line: `${silences} silences, back after at most ${slowest.toFixed(1)} s, ${identifies} login`,
      good: slowest <= 10 && identifies === 1,
    };
  },
  hostile: async () => {
    const { documents, read, slowest, alive, memory } = await hostileSources(times(1_000));
    return {
      line: `${documents} hostile documents, ${read} read or refused, the bot ${alive ? 'alive' : 'dead'} after them, the slowest answer in ${slowest.toFixed(1)} s; it took ${memory.toFixed(0)} MB at most`,
      good: alive && read === documents,
    };
  },
  'beside-hostile': async () => {
    const { alone, beside, computing, hostile, slowest, alive } = await besideHostile();
    const after = (seconds: number | null): string =>
      seconds === null ? 'never' : `after ${seconds.toFixed(1)} s`;
    return {
      line: `five articles of a good feed: alone ${after(alone)}, beside twelve hostile feeds ${after(beside)} (${computing.toFixed(0)} s of computing), with ${hostile} articles of those; the slowest answer in ${slowest.toFixed(1)} s`,
      good: alive && alone !== null && beside !== null && beside <= GOOD_FEED_S,
    };
  },
  'hostile-memory': async () => {
    const found = await hostileMemory(times(1_000), ({ name, grown, computing }, done, all) =>
      process.stderr.write(
        `${done} of ${all}: ${name}, ${grown.toFixed(0)} MB, ${computing.toFixed(1)} s of computing\n`,
      ),
    );
    const large = found.toSorted((a, b) => b.grown - a.grown);
    const slow = found.toSorted((a, b) => b.computing - a.computing);
    const above = found.filter(({ grown }) => grown > DOCUMENT_MB).length;
    const over = found.filter(({ computing }) => computing > DOCUMENT_S).length;
    const most = large.slice(0, 5).map(({ name, grown }) => `${name} ${grown.toFixed(0)} MB`);
    const longest = slow.slice(0, 5).map(({ name, computing }) => `${name} ${computing.toFixed(1)} s`);
    return {
      line: `${found.length} hostile documents, ${above} took more than ${DOCUMENT_MB} MB, ${over} more than ${DOCUMENT_S} s of computing; the most: ${[...most, ...longest].join(', ')}`,
      good: above + over === 0,
    };
  },
  isolation: async () => {
    const { calls, unanswered, leaks, reached, evidence } = await isolation(times(3_000));
    return {
      line: `${calls} calls with ids, buttons and values of other workspaces, ${leaks} leaks, ${reached} reached or changed, ${unanswered} unanswered ${evidence.join('; ')}`,
      good: leaks + reached + evidence.length === 0 && unanswered <= calls / 100,
    };
  },
  'forged-questions': async () => {
    const { asked, leaks, ownRead } = await askForged(times(5_000));
    const line = `${asked} questions of programs with ids and words of another workspace, ${leaks.length} leaks ${leaks.slice(0, 3).join('; ')}`;
    return { line, good: ownRead && leaks.length === 0 };
  },
  'command-rush': async () => {
    const found = await commandRush(times(200), 1_000);
    const { discord, slack } = found.slowest;
    const ms = ([alone, importing]: readonly [number, number]) =>
      `${alone.toFixed(0)} and ${importing.toFixed(0)} ms`;
    return {
      line: `${found.commands} commands at once, alone and during an import: the slowest acknowledged after ${ms(discord)} on Discord, ${ms(slack)} on Slack; ${found.unacknowledged} not acknowledged, ${found.unanswered} not answered`,
      good: isInTime(found),
    };
  },
  rush: async () => {
    const { sent, seconds, calls, limited, early } = await rush(500);
    return {
      line: `${sent} posts in ${seconds.toFixed(1)} s, ${calls} calls, ${limited} limited, ${early} too early`,
      good: sent === 1_000 && seconds <= 30 && limited <= calls / 100 && early === 0,
    };
  },
  refusals: async () => {
    const { subscriptions, failingCalls, worst, paused, waiting, told } = await refusals(1_000);
    return {
      line: `${subscriptions} subscriptions, ${failingCalls} failing calls, at most ${worst} to a place; ${paused} paused, ${waiting} posts kept for a new token, at most ${told} message to an owner`,
      good: worst <= 1 && told <= 1,
    };
  },
  'ban-discord': async () => banFinding(await ban('discord', BAN_POSTS)),
  'ban-slack': async () => banFinding(await ban('slack', BAN_POSTS)),
  stop: async () => {
    const { rows, seconds, exitCode, sent, lost, doubled, unknown, strays } = await stopping();
    return {
      line: `${rows} posts under way unanswered: ended after ${seconds.toFixed(1)} s with ${exitCode}; after the next start ${sent} sent, ${lost} lost, ${doubled} doubled, ${unknown} unknown`,
      good: seconds <= 10 && exitCode === 0 && sent === rows && lost + doubled + strays === 0,
    };
  },
  jumps: async () => {
    const { subscriptions, cases, wrong } = await jumps(200);
    return {
      line: `${cases} ways for a clock to go, ${subscriptions} subscriptions each, ${wrong.length} without exactly one edition ${wrong.join('; ')}`,
      good: wrong.length === 0,
    };
  },
  blocked: async () => {
    const { blockedMinutes, editions, late, seconds } = await blocked();
    return {
      line: `nothing ran for ${blockedMinutes} minutes over a slot: ${editions} edition, ${late} late, made ${seconds.toFixed(1)} s after it went on`,
      good: editions === 1 && late === 1 && seconds <= 3,
    };
  },
  downtime: async () => {
    const { subscriptions, late, wrong, spreadMinutes, seconds } = await downtime(1_000, 3);
    return {
      line: `${late} late editions for ${subscriptions} subscriptions, ${wrong} with another number than one, posts spread over ${spreadMinutes} min, made in ${seconds.toFixed(1)} s`,
      good: wrong === 0,
    };
  },
};

async function onPostgres(work: (server: PostgresServer) => Promise<Finding>): Promise<Finding> {
  const server = await startPostgres();
  if ('reason' in server) return { line: `not run: ${server.reason}`, good: true };
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

/** Where a commit waits for the replica, nothing may be lost; where it does not, it is counted and said. */
async function failoverFinding(wait: CommitWait): Promise<Finding> {
  const server = await startReplicated(wait);
  if ('reason' in server) return { line: `not run: ${server.reason}`, good: true };
  try {
    const found = await failover(server, rows(2_000), times(20), deliveringBots(4));
    const { failovers, sent, lost, doubled, unknown: unsure, strays, missing, deaths, evidence } = found;
    const line = `${found.rows} deliveries by four processes, ${failovers} failovers with ${wait}: ${sent} sent, ${lost} lost, ${doubled} doubled, ${unsure} unknown, ${strays} strays, ${missing} rows that no replica had; ${deaths} ends of processes, empty ${found.seconds.toFixed(1)} s after the last death ${evidence.join('; ')}`;
    return { line, good: wait === 'local' || lost + doubled + strays + missing + deaths === 0 };
  } finally {
    await server.stop();
  }
}

/** What is unknown is told apart from what stands exactly once. */
function disturbedFinding(what: string, found: Disturbed): Finding {
  const { disturbances, deaths, lost, doubled, unknown: unsure, strays, slowestStop } = found;
  const once = found.rows - lost - doubled - unsure;
  const line = `${found.rows} deliveries, ${disturbances} ${what}: ${once} exactly once, ${unsure} unknown, ${lost} lost, ${doubled} doubled, ${strays} strays; ${deaths} ends of the bot, the slowest stop in ${slowestStop.toFixed(1)} s`;
  return { line, good: lost + doubled + strays + deaths === 0 && slowestStop <= 10 };
}

function ingestLine(found: IngestFound): string {
  const { feeds, processes, seconds, articles, twice, never, held, disturbed } = found;
  const after =
    disturbed === null
      ? ''
      : `, then one killed and one stopped for a while: ${disturbed.articles} more of ${feeds}, ${disturbed.again} read again, ${disturbed.never} never, ${disturbed.held} too late and read at their next turn, all taken over after ${disturbed.takenOver.toFixed(0)} s`;
  return `${feeds} feeds by ${processes} processes: ${articles} articles in ${seconds.toFixed(1)} s, ${twice} feeds read twice, ${never} never, ${held} too late${after}; ${found.doubled} articles stored twice, ${found.events} events in ${found.stories} stories, ${found.divided} divided`;
}

/** A feed may be read again only where the process that read it could not store what it found. */
function isIngestGood({ processes, twice, never, doubled, divided, disturbed }: IngestFound): boolean {
  const isTakenOver =
    disturbed === null || (disturbed.never === 0 && disturbed.again <= POLLS_AT_ONCE * processes);
  return twice + never + doubled + divided === 0 && isTakenOver;
}

function pointsFinding(what: string, { cases, unknown, wrong }: PointCount): Finding {
  const line = `${cases} ${what}, ${cases - unknown - wrong.length} exactly once, ${unknown} unknown, ${wrong.length} wrong ${wrong.join('; ')}`;
  return { line, good: wrong.length === 0 };
}

function banFinding({ bannedCalls, laterCalls, otherSent, seconds, slowest, answers }: Ban): Finding {
  const line = `${bannedCalls} calls under way when the platform banned us, ${laterCalls} after that, ${otherSent} of ${BAN_POSTS} posts on the other in ${seconds.toFixed(1)} s; the slowest of ${answers} answers took ${slowest.discord.toFixed(0)} ms on Discord, ${slowest.slack.toFixed(0)} ms on Slack`;
  const good =
    otherSent === BAN_POSTS &&
    bannedCalls <= 32 &&
    laterCalls === 0 &&
    Math.max(slowest.discord, slowest.slack) < ANSWER_WITHIN_MS;
  return { line, good };
}

function stormFinding(found: Storm): Finding {
  const { rows, kills, posts, faults, sent, lost, doubled, unknown, strays, integrity, evidence } = found;
  const share = ((100 * faults) / posts).toFixed(0);
  const line = `${rows} deliveries, ${kills} kills, ${faults} faults in ${posts} posts (${share} %): ${sent} sent, ${lost} lost, ${doubled} doubled, ${unknown} unknown, ${strays} rows or posts without their counterpart, ${found.violations} rules broken, integrity ${integrity}, ${found.seconds.toFixed(0)} s ${evidence.join('; ')}`;
  const good =
    lost + doubled + strays + found.violations === 0 && integrity === 'ok' && kills === STORM.kills;
  return { line, good };
}

const unknown = positionals.filter((name) => !(name in SOAKS));
if (unknown.length > 0) {
  process.stderr.write(`No such soak: ${unknown.join(', ')}. There are ${Object.keys(SOAKS).join(', ')}.\n`);
  process.exit(2);
}
for (const [name, soak] of Object.entries(SOAKS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const { line, good } = await soak();
  process.stdout.write(`${good ? 'ok  ' : 'FAIL'} ${name}: ${line.trim()}\n`);
  if (!good) process.exitCode = 1;
}
// A limit that still runs keeps the clients' timers waiting.
process.exit();
