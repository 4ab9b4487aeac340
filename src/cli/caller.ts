/** The person at the terminal: the operator, who sees and may do everything. */

import { OPERATOR } from '../core/base/scope.ts';
import type { Caller } from '../core/commands/command.ts';

export function terminalCaller(): Caller {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    platform: 'terminal',
    workspace: null,
    user: 'operator',
    channel: null,
    direct: true,
    manager: true,
    locale,
    timezone: timeZone,
    scope: OPERATOR,
  };
}
