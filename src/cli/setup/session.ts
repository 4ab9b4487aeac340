/** What each step of the setup works with. */
import type { CliSettings, Terminal } from '../terminal.ts';
import type { Prompts } from './prompts.ts';

export interface SetupSession {
  readonly prompts: Prompts;
  readonly terminal: Terminal;
  readonly settings: CliSettings;
}
