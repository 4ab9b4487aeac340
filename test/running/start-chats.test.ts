/** Platforms that a passing fault keeps from starting are tried again; what the operator must mend is not. */

import { expect, it } from 'vitest';
import { UserError } from '../../src/core/base/errors.ts';
import { type Receiving, startChats } from '../../src/running/start-chats.ts';
import { SILENT } from '../fakes/log.ts';

const ways = { socket: true, http: true };

/** A platform that throws these errors at its first starts. */
function chat(name: string, ...errors: readonly Error[]): Receiving & { readonly starts: () => number } {
  const left = [...errors];
  let starts = 0;
  const start = async (): Promise<void> => {
    starts += 1;
    const error = left.shift();
    if (error !== undefined) throw error;
  };
  return { platform: { name, start }, ways, starts: () => starts };
}

function nobodyAsks(): never {
  throw new Error('nobody asks');
}

function rig() {
  const waits: number[] = [];
  const trying = new AbortController();
  const deps = {
    commands: [],
    dispatch: {
      run: nobodyAsks,
      declared: nobodyAsks,
      problems: nobodyAsks,
      suggest: nobodyAsks,
    },
    log: SILENT,
    signal: trying.signal,
    wait: async (ms: number) => {
      waits.push(ms);
    },
  };
  return { deps, waits, trying };
}

it('tries a platform again, with longer and longer waits, until it starts', async () => {
  const { deps, waits } = rig();
  const slack = chat('slack', ...Array.from({ length: 9 }, () => new Error('connection terminated')));
  const started = await startChats([chat('discord'), slack], deps);
  await started.settled;
  expect(slack.starts()).toBe(10);
  expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300].map((seconds) => seconds * 1_000));
  expect(started.failures()).toEqual([]);
});

it('leaves to the operator what only the operator can mend', async () => {
  const { deps, waits } = rig();
  const slack = chat('slack', new UserError('Slack refused the token.', 'Copy it again.'));
  const started = await startChats([chat('discord'), slack], deps);
  await started.settled;
  expect(slack.starts()).toBe(1);
  expect(waits).toEqual([]);
  expect(started.failures()).toEqual([{ name: 'slack', reason: 'Slack refused the token. Copy it again.' }]);
});

it('stops trying when the token turns out to be refused, and keeps the reason', async () => {
  const { deps } = rig();
  const slack = chat(
    'slack',
    new Error('reset'),
    new UserError('Slack refused the token.', 'Copy it again.'),
  );
  const started = await startChats([chat('discord'), slack], deps);
  await started.settled;
  expect(slack.starts()).toBe(2);
  expect(started.failures().map(({ reason }) => reason)).toEqual(['Slack refused the token. Copy it again.']);
});

it('gives up when the bot stops', async () => {
  const { deps, trying } = rig();
  const slack = chat('slack', new Error('reset'));
  trying.abort();
  const started = await startChats([chat('discord'), slack], deps);
  await started.settled;
  expect(slack.starts()).toBe(1);
  expect(started.failures()).toHaveLength(1);
});

it('fails when no platform starts', async () => {
  const { deps } = rig();
  await expect(startChats([chat('slack', new Error('reset'))], deps)).rejects.toThrow('reset');
  const refused = new UserError('Refused.', 'Mend it.');
  await expect(startChats([chat('slack', refused), chat('discord', refused)], deps)).rejects.toThrow(
    'None of the platforms could start.',
  );
});
