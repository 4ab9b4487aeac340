/** The sources of the configuration file, as they are stored. */
import type { Config } from '../config/index.ts';
import type { Configured } from '../core/sources/configured-sources.ts';

export function configuredSources({ sources }: Pick<Config, 'sources'>): readonly Configured[] {
  return sources.map(({ outlet, url, folder, kind, group, keep, ...settings }) => ({
    outlet,
    address: url ?? folder ?? '',
    kind: url === undefined ? 'folder' : kind,
    keep,
    settings,
    ...(group === undefined ? {} : { group }),
  }));
}
