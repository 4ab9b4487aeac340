/** The platforms, in the order in which people see them. Each is loaded when something needs it: most verbs need none. */
import type { Preview } from '../core/ports/ports.ts';

export { consoleText, createConsole } from './console/index.ts';

export const loadDiscord = () => import('./discord/index.ts');
export const loadSlack = () => import('./slack/index.ts');
export const loadWeb = () => import('./web/index.ts');

/** The pure halves of the platforms that post, tokens or not. */
export async function loadPreviews(): Promise<readonly Preview[]> {
  const [{ discordPreview }, { slackPreview }] = await Promise.all([loadDiscord(), loadSlack()]);
  return [discordPreview, slackPreview];
}
