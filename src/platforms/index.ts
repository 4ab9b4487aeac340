/** The registry of platforms. Each is loaded when it is needed; most verbs need none. */
import type { PlatformDeclaration } from '../core/ports/platform-declaration.ts';
import { discord } from './discord/declaration.ts';
import { slack } from './slack/declaration.ts';

export { consoleText, createConsole } from './console/index.ts';

/** The platforms that post, in the order in which they are shown. */
export const PLATFORMS: readonly PlatformDeclaration[] = [discord, slack];

/** The web page is local: it needs no settings and shows previews of the other platforms. */
export const loadWeb = () => import('./web/index.ts');
