/** Discord's declaration: its variables and options, and how the rest is loaded. */
import * as z from 'zod';
import { UserError } from '../../core/base/errors.ts';
import { addressEndingIn, secretText } from '../../core/base/setting-fields.ts';
import type { PlatformDeclaration, VariableProblem } from '../../core/ports/platform-declaration.ts';
import type { DiscordSettings } from './index.ts';
import { readAddress } from './workspace/address.ts';

const SNOWFLAKE = /^\d{15,22}$/;

const variables = z.object({
  DISCORD_TOKEN: secretText.optional(),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(SNOWFLAKE, 'must be the number that the developer portal shows')
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be the 64 hexadecimal digits that the developer portal shows')
    .optional(),
  DISCORD_API_BASE: addressEndingIn('/api').default('https://discord.com/api'),
});
type Variables = z.infer<typeof variables>;

const options = z.object({
  gateway: z
    .boolean()
    .default(true)
    .describe('Discord: connect to the gateway. False leaves HTTP interactions only.'),
  discord: z
    .strictObject({
      developmentGuilds: z
        .array(z.string().regex(SNOWFLAKE, 'write guild ids'))
        .max(20)
        .default([])
        .describe('Register commands in these guilds only, at once.'),
    })
    .default({ developmentGuilds: [] }),
});

type FromEnvironment = Omit<DiscordSettings, 'gateway' | 'developmentGuilds'>;

export const discord: PlatformDeclaration<typeof variables, typeof options, FromEnvironment> = {
  name: 'discord',
  variables,
  secrets: ['DISCORD_TOKEN'],
  options,
  missing,
  doubtful,
  setup: async () => (await import('./setup.ts')).discordSetup,
  notAnAddress: (address) =>
    readAddress({ address }) === null
      ? 'write discord:<channel id> or discord:user/<user id>; ids are numbers of 17 to 20 digits (Developer Mode, Copy ID)'
      : null,
  settings: ({
    DISCORD_TOKEN: token,
    DISCORD_APPLICATION_ID: applicationId,
    DISCORD_PUBLIC_KEY: publicKey = null,
    DISCORD_API_BASE: apiBase,
  }) =>
    token === undefined || applicationId === undefined ? null : { token, applicationId, publicKey, apiBase },
  async create(settings, { gateway, discord: { developmentGuilds } }, deps) {
    const { createDiscord } = await import('./index.ts');
    return createDiscord({ ...settings, gateway, developmentGuilds }, deps);
  },
  preview: async () => (await import('./index.ts')).discordPreview,
  async invite(applicationId, env) {
    const id = applicationId ?? env['DISCORD_APPLICATION_ID'];
    if (id === undefined || !SNOWFLAKE.test(id)) {
      throw new UserError(
        'The application id is missing.',
        'Set DISCORD_APPLICATION_ID, or add --application-id <id>. The Developer Portal shows it under General Information.',
      );
    }
    return (await import('./workspace/invite.ts')).inviteFor(id);
  },
};

function missing(env: Variables): readonly VariableProblem[] {
  const token = env.DISCORD_TOKEN !== undefined;
  const id = env.DISCORD_APPLICATION_ID !== undefined;
  const without = (variable: string, other: string): VariableProblem => ({
    variable,
    message: `is missing; ${other} is set and needs it`,
  });
  return [
    ...(token && !id ? [without('DISCORD_APPLICATION_ID', 'DISCORD_TOKEN')] : []),
    ...(id && !token ? [without('DISCORD_TOKEN', 'DISCORD_APPLICATION_ID')] : []),
    ...(env.DISCORD_PUBLIC_KEY !== undefined && !token && !id
      ? [without('DISCORD_TOKEN', 'DISCORD_PUBLIC_KEY')]
      : []),
  ];
}

/** What stands near the bot token in the developer portal, and is taken for it. */
function doubtful({ DISCORD_TOKEN: token = '' }: Variables): readonly VariableProblem[] {
  const looksLike = /^[0-9a-f]{64}$/i.test(token)
    ? 'the public key'
    : /^\d{15,22}$/.test(token)
      ? 'the application id'
      : /^[\w-]{32}$/.test(token)
        ? 'the client secret'
        : null;
  return looksLike === null
    ? []
    : [
        {
          variable: 'DISCORD_TOKEN',
          message: `looks like ${looksLike}; the bot token is three parts with dots between them (Bot, Reset Token)`,
        },
      ];
}
