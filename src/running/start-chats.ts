/** Starts the chat platforms, and tries those again that a passing fault kept from starting. */
import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf, remedyOf, UserError } from '../core/base/errors.ts';
import type { Command, Dispatch } from '../core/commands/command.ts';
import type { Log, Platform, ReceiveWays } from '../core/ports/ports.ts';
import type { StartFailure } from '../ops/index.ts';

/** A platform with the ways in which it receives here. */
export interface Receiving {
  readonly platform: Pick<Platform, 'name' | 'start'>;
  readonly ways: ReceiveWays;
}

export interface ChatDeps {
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  readonly log: Log;
  /** Ends the tries. */
  readonly signal: AbortSignal;
  /** Waits before the next try; by default in real time. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface StartedChats {
  /** Those that have not started so far. */
  failures(): readonly StartFailure[];
  /** Resolves when every platform has started, needs somebody, or is given up. */
  readonly settled: Promise<void>;
}

/** Milliseconds before the second try; each further wait is twice as long. */
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 300_000;

/**
 * Starts them in parallel. What the operator must mend (a refused token) is not tried again, everything else is.
 * @throws the first one's error, or one error with the reasons of all, if none of them can start.
 */
export async function startChats(chats: readonly Receiving[], deps: ChatDeps): Promise<StartedChats> {
  const { log } = deps;
  const open = new Map<string, StartFailure>();
  const start = async ({ platform, ways }: Receiving): Promise<unknown> => {
    try {
      await platform.start(deps.commands, deps.dispatch, ways);
      open.delete(platform.name);
      return null;
    } catch (error) {
      const reason = [reasonOf(error), remedyOf(error)].filter((part) => part !== null).join(' ');
      open.set(platform.name, { name: platform.name, reason });
      return error;
    }
  };
  const errors = await Promise.all(chats.map(start));
  const failed = errors.filter((error) => error !== null);
  const [first, ...more] = failed;
  if (first !== undefined && failed.length === chats.length) {
    if (more.length === 0 || !failed.every((error) => error instanceof UserError)) throw first;
    const reasons = [...open.values()].map(({ name, reason }) => `${name}: ${reason}`);
    throw new UserError('None of the platforms could start.', reasons.join('\n'));
  }
  for (const { name, reason } of open.values())
    log.error('a platform could not start; the others run', { platform: name, reason });
  const again = chats.filter((_, i) => errors[i] !== null && !(errors[i] instanceof UserError));
  return {
    failures: () => [...open.values()],
    settled: Promise.all(again.map((chat) => retry(chat, () => start(chat), deps))).then(() => undefined),
  };
}

async function retry(
  { platform }: Receiving,
  start: () => Promise<unknown>,
  { log, signal, wait = pause }: ChatDeps,
): Promise<void> {
  for (let ms = FIRST_WAIT_MS; ; ms = Math.min(2 * ms, LONGEST_WAIT_MS)) {
    await wait(ms, signal);
    if (signal.aborted) return;
    const error = await start();
    if (error === null) return log.info('a platform has started after all', { platform: platform.name });
    log.warn('a platform still cannot start', { platform: platform.name, reason: reasonOf(error) });
    if (error instanceof UserError) return;
  }
}

/** Ends early, and without an error, when the signal says so. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
}
