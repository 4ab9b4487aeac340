/** The real commands over the sample articles, used by people on the fake Slack through the real Bolt. */

import { expect, vi } from 'vitest';
import type { Now } from '../../../src/core/base/time.ts';
import type { Dispatch } from '../../../src/core/commands/command.ts';
import type { Artist } from '../../../src/core/pictures/artist.ts';
import type { Log, Platform } from '../../../src/core/ports/ports.ts';
import { createSlack, type SlackSettings } from '../../../src/platforms/slack/index.ts';
import { createFileFetch } from '../../../src/sources/index.ts';
import { type Newsroom, openNewsroom } from '../../core/commands/newsroom.ts';
import { SILENT } from '../../fakes/log.ts';
import { byHttp, type Person, person, type Way } from '../../fakes/slack/people.ts';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack/server.ts';
import { BOT_TOKEN, type FakeMessage, SIGNING_SECRET, visibleTo } from '../../fakes/slack/world.ts';

export interface RealNewsroom {
  readonly slack: FakeSlack;
  readonly room: Newsroom;
  readonly platform: Platform;
  readonly admin: Person;
  readonly member: Person;
  readonly way: Way;
  /** What a person sees in the channel `C0CH11`. */
  seen(user: string): readonly FakeMessage[];
  /** The same as one text, with the blocks as JSON. */
  told(user: string): string;
  until(check: () => void): Promise<void>;
  close(): Promise<void>;
}

export async function openOnSlack(
  settings: Partial<SlackSettings> = {},
  {
    artist,
    wrap = (dispatch) => dispatch,
    timeoutMs = 1_000,
    log = SILENT,
    now: clock,
  }: {
    readonly artist?: Artist;
    readonly wrap?: (dispatch: Dispatch) => Dispatch;
    readonly timeoutMs?: number;
    readonly log?: Log;
    /** The clock of the commands. */
    readonly now?: Now;
  } = {},
): Promise<RealNewsroom> {
  const slack = await startFakeSlack();
  const room = await openNewsroom(clock === undefined ? {} : { now: clock });
  const now = () => Temporal.Instant.fromEpochMilliseconds(slack.world.now());
  const platform = createSlack(
    {
      apiUrl: slack.apiUrl,
      authorizeUrl: `${slack.origin}/oauth/v2/authorize`,
      botToken: BOT_TOKEN,
      appToken: null,
      signingSecret: SIGNING_SECRET,
      oauth: null,
      publicUrl: null,
      encryptionKey: null,
      commandPrefix: '',
      agentView: false,
      managers: [],
      ...settings,
    },
    {
      store: room.store,
      now,
      log,
      timeoutMs,
      fetchFile: (url, request) =>
        createFileFetch({ userAgent: 'x', patienceMs: url.includes('slow') ? 50 : 15_000 })(url, request),
      ...(artist === undefined ? {} : { artist }),
    },
  );
  await platform.start(room.commands, wrap(room.dispatch));
  const mount = platform.mounts?.find(({ path }) => path === '/slack/events');
  if (mount === undefined) throw new Error('no mount');
  const way = byHttp(slack, mount);
  const seen = (user: string) => visibleTo(slack.world, 'C0CH11', user);
  return {
    slack,
    room,
    platform,
    way,
    admin: person(slack, way, 'U0ADMIN1'),
    member: person(slack, way),
    seen,
    told: (user) =>
      seen(user)
        .map(({ text, blocks }) => `${text} ${JSON.stringify(blocks)}`)
        .join('\n'),
    until: (check) => vi.waitFor(check, { timeout: 5_000, interval: 10 }),
    close: async () => {
      expect(slack.world.violations).toEqual([]);
      expect(slack.world.pings).toEqual([]);
      await platform.stop();
      await slack.stop();
      await room.close();
    },
  };
}
