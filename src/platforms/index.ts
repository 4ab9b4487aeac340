/** The registry of the platforms. Each is loaded when something needs it: most verbs need none. */
import type { PlatformDeclaration } from '../core/ports/platform-declaration.ts';
import { discord } from './discord/declaration.ts';
import { slack } from './slack/declaration.ts';

export { consoleText, createConsole } from './console/index.ts';

/** The platforms that post, in the order in which people see them. */
export const PLATFORMS: readonly PlatformDeclaration[] = [discord, slack];

/** The web page is local: it needs no settings, and shows the previews of the others. */
export const loadWeb = () => import('./web/index.ts');
