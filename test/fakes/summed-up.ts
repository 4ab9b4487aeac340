/** What a command of a test says of itself. */
import { type CommandText, commandText } from '../../src/core/wording/command-text.ts';

export function summedUp(summary: string, options: Readonly<Record<string, string>> = {}): CommandText {
  return commandText('test', { summary, options });
}
