/** The real bot on both platforms: many commands at once, alone and while another process adds articles; how soon each is acknowledged. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openFakeDiscord } from '../test/fakes/discord/server.ts';
import { bySocket, person } from '../test/fakes/slack/people.ts';
import { startFakeSlack } from '../test/fakes/slack/server.ts';
import { accessToBoth, botFolder, startBot } from './running-bot.ts';

export interface CommandRush {
  /** Commands on each platform and in each round. */
  readonly commands: number;
  /** Milliseconds until the slowest acknowledgement, by platform, alone and during the import. */
  readonly slowest: Readonly<Record<'discord' | 'slack', readonly [alone: number, importing: number]>>;
  readonly unacknowledged: number;
  readonly unanswered: number;
}

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const LINES = [
  'ask Why did the bridge collapse?',
  'quotes speaker:Putin',
  'check a key stabilizing factor',
  'speakers',
];
const ACKNOWLEDGE_MS = 3_000;
const ANSWER_MS = 60_000;

export async function commandRush(commands: number, articles: number): Promise<CommandRush> {
  const [discord, slack] = [await openFakeDiscord(), await startFakeSlack()];
  const place = botFolder('samples: true\n');
  writeArticles(join(place.folder, 'more'), articles);
  const bot = await startBot(place.folder, accessToBoth(discord, slack));
  while (discord.gateway.identifies === 0 || slack.sockets.open() < 2) await pause(20);
  const lines = Array.from({ length: commands }, (_, n) => LINES[n % LINES.length] ?? '');
  let [unacknowledged, unanswered] = [0, 0];

  const onSlack = async (): Promise<number> => {
    const before = slack.world.messages.length;
    const times = await Promise.all(
      lines.map(async (line) => {
        const from = performance.now();
        const [head = '', ...rest] = line.split(' ');
        await person(slack, bySocket(slack)).slash(`/${head}`, rest.join(' '));
        return performance.now() - from;
      }),
    );
    const answered = () => slack.world.messages.length - before;
    const end = performance.now() + ANSWER_MS;
    while (answered() < commands && performance.now() < end) await pause(50);
    unanswered += Math.max(0, commands - answered());
    return Math.max(...times);
  };
  const onDiscord = async (): Promise<number> => {
    const uses = lines.map((line) => {
      const [head = '', ...rest] = line.split(' ');
      const [key, value] =
        rest[0]?.includes(':') === true ? rest.join(' ').split(':') : [bareOf(head), rest.join(' ')];
      return discord.people.types(head, value === undefined || value === '' ? {} : { [key ?? '']: value });
    });
    const from = performance.now();
    const times: number[] = [];
    for (const use of uses) discord.deliver(use);
    const open = new Set(uses);
    const end = from + ANSWER_MS;
    while (open.size > 0 && performance.now() < end) {
      for (const use of open) {
        if (use.open.callback === null) continue;
        times.push(performance.now() - from);
        open.delete(use);
      }
      await pause(5);
    }
    unacknowledged += open.size;
    const said = () =>
      uses.filter(({ open: { original, said: more } }) => original !== null || more.length > 0).length;
    while (said() < commands && performance.now() < end) await pause(50);
    unanswered += commands - said();
    return Math.max(...times, 0);
  };

  const alone = [await onDiscord(), await onSlack()] as const;
  const adding = spawn(process.execPath, [CLI, 'add', 'more', '--config', 'pullquote.yaml'], {
    cwd: place.folder,
    env: { PATH: process.env['PATH'], HOME: place.folder },
    stdio: 'ignore',
  });
  const added = once(adding, 'exit');
  await pause(1_000);
  const importing = [await onDiscord(), await onSlack()] as const;
  adding.kill();
  await added;
  unacknowledged += slack.world.violations.filter((what) => what.includes('not acknowledged')).length;
  await bot.end();
  await discord.close();
  await slack.stop();
  place.remove();
  return {
    commands,
    slowest: { discord: [alone[0], importing[0]], slack: [alone[1], importing[1]] },
    unacknowledged,
    unanswered,
  };
}

function bareOf(command: string): string {
  return command === 'ask' ? 'question' : command === 'check' ? 'words' : 'about';
}

function writeArticles(folder: string, count: number): void {
  mkdirSync(folder);
  for (let n = 0; n < count; n += 1) {
    const paragraphs = Array.from(
      { length: 8 },
      (_, p) =>
        `“We repaired bridge ${n} in month ${p},” said Mayor Anna Brook${n % 50}. Engineers had warned the council for years that it was not safe.`,
    );
    writeFileSync(
      join(folder, `${n}.md`),
      `---\ntitle: Bridge ${n} is repaired\noutlet: The Valley Post\npublished: 2026-11-01\n---\n\n${paragraphs.join('\n\n')}\n`,
    );
  }
}

export function isInTime({ slowest, unacknowledged, unanswered }: CommandRush): boolean {
  const all = [...slowest.discord, ...slowest.slack];
  return unacknowledged + unanswered === 0 && Math.max(...all) < ACKNOWLEDGE_MS;
}
