/** The words that the prompt handles itself; every other line is a command. */

import { OPERATOR } from '../../core/base/scope.ts';
import type { Caller } from '../../core/commands/command.ts';

/** The address of the only destination. */
const HERE = 'terminal';

export function isLeaving(line: string): boolean {
  return /^\/?(quit|exit)$/i.test(line);
}

/** The number of a button, from 1. */
export function readNumber(line: string): number | null {
  return /^[1-9]\d{0,2}$/.test(line) ? Number(line) : null;
}

/** The person at the terminal is the operator. */
export function callerOf(locale: string, timezone: string): Caller {
  return {
    platform: 'console',
    workspace: null,
    user: 'local',
    channel: null,
    here: HERE,
    inbox: HERE,
    direct: true,
    manager: true,
    locale,
    timezone,
    scope: OPERATOR,
  };
}
