/** The content of `config/pullquote.yaml`. */
import * as z from 'zod';
import { sourceSettingsSchema } from '../core/sources/source.ts';

const sourceSchema = z
  .strictObject({
    outlet: z.string().trim().min(1).max(100).describe('The name people see.'),
    url: z
      .url({ protocol: /^https?$/, error: 'write an address that begins with https:// or http://' })
      .optional(),
    folder: z.string().min(1).optional().describe('A folder to watch, instead of a url.'),
    kind: z.enum(['feed', 'page']).default('feed'),
    group: z.string().trim().min(1).max(100).optional(),
    keep: z.enum(['full', 'excerpt', 'summary']).default('full').describe('How much of each text is kept.'),
    ...sourceSettingsSchema.shape,
  })
  .refine(({ url, folder }) => (url === undefined) !== (folder === undefined), 'write either url or folder');

export const configSchema = z.strictObject({
  samples: z.boolean().default(true).describe('Load the sample articles into a new store.'),
  gateway: z
    .boolean()
    .default(true)
    .describe('Discord: connect to the gateway. False leaves HTTP interactions only.'),
  sources: z.array(sourceSchema).max(10_000).default([]).describe('Outlets that everybody may read.'),
  retentionDays: z.int().min(1).max(3650).default(365).describe('Articles older than this are removed.'),
  fetch: z
    .strictObject({
      allowHosts: z
        .array(z.string().min(1).max(253))
        .max(100)
        .default([])
        .describe('Internal hosts that may be read.'),
      allowPorts: z
        .array(z.int().min(1).max(65_535))
        .max(20)
        .default([])
        .describe('Ports besides 80 and 443.'),
      contact: z.string().max(200).optional().describe('An address for webmasters, put into the user agent.'),
    })
    .default({ allowHosts: [], allowPorts: [] }),
  slack: z
    .strictObject({
      commandPrefix: z
        .string()
        .regex(/^[a-z0-9-]{0,16}$/, 'write lower-case letters, digits and hyphens')
        .default(''),
      managers: z
        .array(z.string().regex(/^[UW][A-Z0-9]+$/, 'write member ids such as U0123ABCD'))
        .max(100)
        .default([]),
    })
    .default({ commandPrefix: '', managers: [] }),
  discord: z
    .strictObject({
      developmentGuilds: z
        .array(z.string().regex(/^\d{15,22}$/, 'write guild ids'))
        .max(20)
        .default([])
        .describe('Register commands in these guilds only, at once.'),
    })
    .default({ developmentGuilds: [] }),
});
export type Config = z.infer<typeof configSchema>;
