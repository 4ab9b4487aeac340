/** Setting up a source: its feed is looked for and read once, and then it stands in the configuration. */
import { resolve } from 'node:path';
import type { App } from '../app.ts';
import { addToConfig, type ConfigAddition } from '../config/index.ts';
import { OPERATOR } from '../core/base/scope.ts';
import { followConfigured } from '../core/sources/configured-sources.ts';
import { discoverFeed, type Step } from '../core/sources/discover-feed.ts';
import { sourceRemedy } from '../core/sources/source-remedy.ts';
import type { AppSettings } from '../reading-app.ts';
import { configuredSources } from './configured-sources.ts';

export interface TriedSource {
  readonly steps: readonly Step[];
  readonly found: FoundSource | null;
  /** What to do where nothing was found. */
  readonly remedy: string | null;
  /** The address is an internal one, which is read only when the configuration allows it. */
  readonly internal: NonNullable<ConfigAddition['allow']> | null;
}

export interface FoundSource {
  readonly url: string;
  /** What the feed calls itself. */
  readonly outlet: string;
  /** Titles of its newest items. */
  readonly newest: readonly string[];
}

const TITLES = 3;
const USUAL_PORTS: ReadonlySet<string> = new Set(['', '80', '443']);

/** Fetches what is behind the address; nothing is stored. */
export async function trySource(app: App, typed: string): Promise<TriedSource> {
  const { steps, found, remedy } = await discoverFeed(typed, app.reading, null);
  return {
    steps,
    remedy,
    internal: found === null && remedy === sourceRemedy('refused') ? internalHost(typed, app) : null,
    found:
      found === null
        ? null
        : {
            url: found.address,
            outlet: found.feed.title ?? new URL(found.address).hostname.replace(/^www\./, ''),
            newest: found.feed.items.slice(0, TITLES).map(({ title, url }) => title ?? url ?? ''),
          },
  };
}

/** Null: it is allowed already, so something else is refused. */
function internalHost(typed: string, { config }: App): TriedSource['internal'] {
  const url = URL.parse(typed.includes('://') ? typed : `https://${typed}`);
  if (url === null || url.protocol === 'file:' || url.hostname === '') return null;
  const port = USUAL_PORTS.has(url.port) ? null : Number(url.port);
  const { allowHosts, allowPorts } = config.fetch;
  const isAllowed = allowHosts.includes(url.hostname) && (port === null || allowPorts.includes(port));
  return isAllowed ? null : { host: url.hostname, port };
}

/** Writes it into the configuration; it counts when the configuration is read again. */
export function allowInternal({ config }: AppSettings, allow: NonNullable<ConfigAddition['allow']>): void {
  addToConfig(resolve(config), { allow });
}

/** Whether the configuration names the source, or somebody followed it otherwise. */
export async function isFollowed({ store }: App, url: string): Promise<boolean> {
  const sources = await store.sources.list(OPERATOR);
  return sources.some(({ address, workspace }) => address === url && workspace === null);
}

/** Writes it into the configuration and reads its newest articles; how many came in. */
export async function keepSource(
  app: App,
  { url, outlet }: Pick<FoundSource, 'url' | 'outlet'>,
): Promise<number> {
  addToConfig(resolve(app.settings.config), { source: { outlet, url } });
  const [own] = configuredSources({
    sources: [{ outlet, url, kind: 'feed', keep: 'full' }],
  });
  if (own === undefined) return 0;
  await followConfigured([own], app.store.sources, app.now);
  const stored = await app.store.sources.list(OPERATOR);
  const source = stored.find(({ address, workspace }) => address === url && workspace === null);
  if (source === undefined) return 0;
  const { added } = await app.poll.one(source);
  return added;
}
