/** Setting up Discord: what a person copies from the developer portal, and whether Discord takes it. */
import * as z from 'zod';
import type { PlatformSetup, TokenTrial } from '../../core/ports/platform-declaration.ts';

const DEFAULT_BASE = 'https://discord.com/api';

/** Discord asks bots to say what they are in this form: docs.discord.com, "User Agent". */
const USER_AGENT = 'DiscordBot (pullquote, 1)';

const userShape = z.object({ username: z.string(), bot: z.boolean().optional() });
const applicationShape = z.object({ id: z.string(), verify_key: z.string().optional() });

export const discordSetup: PlatformSetup = {
  label: 'Discord',
  fields: [
    {
      variable: 'DISCORD_TOKEN',
      label: 'Bot token',
      where: 'discord.com/developers/applications, your application, Bot, Reset Token',
    },
  ],
  tryTokens: async ({ DISCORD_TOKEN: token = '', DISCORD_API_BASE: base }, askJson) => {
    const ask = (path: string) =>
      askJson(`${base ?? DEFAULT_BASE}/v10${path}`, {
        headers: { authorization: `Bot ${token}`, 'user-agent': USER_AGENT },
      });
    const user = await ask('/users/@me');
    if ('unreachable' in user) return { kind: 'unreachable', message: user.unreachable };
    if (user.status === 401) return wrong('is not known to Discord; take it again with Bot, Reset Token');
    const known = userShape.safeParse(user.body);
    if (!known.success) return { kind: 'unreachable', message: `it answered with status ${user.status}` };
    const application = await ask('/applications/@me');
    if ('unreachable' in application) return { kind: 'unreachable', message: application.unreachable };
    const found = applicationShape.safeParse(application.body);
    if (!found.success) return wrong('belongs to no application; it takes the token of a bot');
    return {
      kind: 'ok',
      as: known.data.username,
      found: { DISCORD_APPLICATION_ID: found.data.id },
    };
  },
};

const wrong = (message: string): TokenTrial => ({ kind: 'wrong', variable: 'DISCORD_TOKEN', message });
