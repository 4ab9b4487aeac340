/** `forget`: removes all data of a workspace, or says what that is. */
import type { Command } from 'commander';
import { type App, withApp } from '../../app.ts';
import { UserError } from '../../core/base/errors.ts';
import { plural } from '../../core/base/plural.ts';
import { SHARED, scopeOf } from '../../core/base/scope.ts';
import { confirm } from '../confirm.ts';
import { settingsOf, type Terminal, withSettings } from '../terminal.ts';

/** What belongs to one workspace alone. */
interface Belongings {
  readonly articles: number;
  readonly sources: number;
  readonly digests: number;
  readonly subscriptions: number;
}

export function registerForget(program: Command, terminal: Terminal): void {
  withSettings(
    program.command('forget').argument('<workspace>', 'discord:<server id> or slack:<workspace id>'),
  )
    .option('--dry-run', 'only say what would be removed')
    .option('--yes', 'do not ask')
    .description('remove all data of a server or workspace: its sources, articles, digests, posts, tokens')
    .action(async (id: string, options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      await withApp(settings, async (app) => {
        const known = await app.store.workspaces.get(id);
        const found = await belongingsOf(app, id);
        const told = `${known?.name ?? id}: ${described(found)}`;
        const dry = options['dryRun'] === true;
        if (known === null && Object.values(found).every((count) => count === 0))
          throw new UserError(
            `Nothing is stored of a workspace ${id}.`,
            'Its id begins with the platform: discord:7100…, slack:T0….',
          );
        if (!dry && options['yes'] !== true)
          await confirm(terminal, `Remove ${told}, and the record of its posts? This cannot be undone.`);
        if (!dry) await app.store.workspaces.forget(id);
        if (settings.format === 'json') terminal.printJson({ workspace: id, ...found, removed: !dry });
        else terminal.print(`${dry ? 'Would be removed' : 'Removed'}: ${told}, and the record of its posts.`);
      });
    });
}

async function belongingsOf({ store }: App, id: string): Promise<Belongings> {
  const scope = scopeOf(id);
  const own = <T extends { readonly workspace: string | null }>(rows: readonly T[]): number =>
    rows.filter(({ workspace }) => workspace === id).length;
  const [all, shared] = await Promise.all([
    store.articles.count(scope, {}),
    store.articles.count(SHARED, {}),
  ]);
  return {
    articles: all.articles - shared.articles,
    sources: own(await store.sources.list(scope)),
    digests: own(await store.digests.list(scope)),
    subscriptions: own(await store.subscriptions.list(scope, {})),
  };
}

function described({ articles, sources, digests, subscriptions }: Belongings): string {
  return [
    plural(articles, 'article'),
    plural(sources, 'source'),
    plural(digests, 'digest'),
    plural(subscriptions, 'subscription'),
  ].join(', ');
}
