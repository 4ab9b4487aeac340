/** Writes an answer as JSON: the same bytes at the terminal, over HTTP and over MCP. */
import { escapedDirectionControls } from '../text/direction-controls.ts';

/** Indented, with a line feed at the end. Characters that change the direction of text are escaped. */
export function writtenJson(answer: unknown): string {
  return `${escapedDirectionControls(JSON.stringify(answer, null, 2))}\n`;
}
