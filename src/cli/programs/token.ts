/** `pullquote token create/list/revoke`: what lets programs read over HTTP and MCP. */
import type { Command } from 'commander';
import { makeToken, opensFeedsOnly, tokenName } from '../../core/access/access-token.ts';
import { UserError } from '../../core/base/errors.ts';
import type { Store } from '../../core/ports/ports.ts';
import type { AccessToken } from '../../core/ports/token-store.ts';
import { type ReadingApp, withReadingApp } from '../../reading-app.ts';
import { settingsOf, type Terminal, withSettings } from '../terminal.ts';

type Options = Record<string, unknown>;

export function registerToken(program: Command, terminal: Terminal): void {
  const token = program.command('token').description('tokens with which programs read over HTTP and MCP');

  withSettings(token.command('create').argument('<name>', 'what it is for, such as "the newsroom’s CMS"'))
    .option('--workspace <id>', 'also reads the articles of this workspace, such as slack:T0123456')
    .option('--feeds', 'it opens feeds alone, and stands in their address')
    .description('make a token; it is shown once and reads the shared articles')
    .action(async (name: string, options: Options) => {
      const settings = settingsOf(options);
      const { workspace } = options;
      await withReadingApp(settings, async (app) => {
        const made = makeToken(
          { name: tokenName(name), workspace: await workspaceOf(app.store, workspace) },
          app.now,
          options['feeds'] === true ? 'feeds' : 'everything',
        );
        await app.store.tokens.add(made.token);
        if (settings.format === 'json')
          return terminal.printJson({ token: made.secret, ...listed(made.token) });
        terminal.print(`${made.secret}\n`);
        if (opensFeedsOnly(made.token))
          terminal.print(
            `Feeds: /feeds/quotes.atom?token=${made.secret}&speaker=…, /feeds/editions.json?token=…`,
          );
        terminal.print(`It reads ${reach(made.token)}. It is not shown again; revoke it with:`);
        terminal.print(`pullquote token revoke ${made.token.id}`);
      });
    });

  withSettings(token.command('list'))
    .description('every token, without its secret')
    .action(async (options: Options) => {
      const settings = settingsOf(options);
      await withReadingApp(settings, async ({ store }) => {
        const tokens = await store.tokens.list();
        if (settings.format === 'json') return terminal.printJson({ tokens: tokens.map(listed) });
        if (tokens.length === 0) return terminal.print('There is no token, so no program may ask.');
        for (const one of tokens) {
          const used = one.usedAt === null ? 'never used' : `used ${one.usedAt.slice(0, 13)}:00Z`;
          terminal.print(
            `${one.id}  ${one.name}  ${opensFeedsOnly(one) ? 'feeds of' : 'reads'} ${reach(one)}  made ${one.createdAt.slice(0, 10)}, ${used}`,
          );
        }
      });
    });

  withSettings(token.command('revoke').argument('<id>', 'as token list shows it'))
    .description('end a token at once')
    .action((id: string, options: Options) =>
      withReadingApp(settingsOf(options), (app) => revoke(app, terminal, id)),
    );
}

async function revoke({ store }: ReadingApp, terminal: Terminal, id: string): Promise<void> {
  if (!(await store.tokens.remove(id)))
    throw new UserError(`There is no token ${id}.`, 'pullquote token list shows those that exist.');
  terminal.print(`The token ${id} is revoked.`);
}

/** @throws {UserError} when the bot is in no such workspace. */
async function workspaceOf(
  { workspaces }: Pick<Store, 'workspaces'>,
  given: unknown,
): Promise<string | null> {
  if (typeof given !== 'string') return null;
  const known = await workspaces.get(given);
  if (known !== null && known.leftAt === null) return given;
  throw new UserError(
    `The bot is in no workspace ${given}.`,
    'Write it as platform:id, such as slack:T0123456 or discord:710000000000000011.',
  );
}

function reach({ workspace }: Pick<AccessToken, 'workspace'>): string {
  return workspace === null ? 'the shared articles' : `the shared articles and those of ${workspace}`;
}

function listed({ secretHash: _, ...token }: AccessToken) {
  return token;
}
