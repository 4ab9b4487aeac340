/** The content of `config/pullquote.yaml`. */
import * as z from 'zod';
import type { PlatformDeclaration } from '../core/ports/platform-declaration.ts';
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

/** The keys that belong to no platform. Other keys are checked by the platforms. */
export const ownSchema = z.object({
  samples: z.boolean().default(true).describe('Load the sample articles into a new store.'),
  sources: z.array(sourceSchema).max(10_000).default([]).describe('Outlets that everybody may read.'),
  retentionDays: z.int().min(1).max(3650).default(365).describe('Articles older than this are removed.'),
  auditDays: z
    .int()
    .min(1)
    .max(3650)
    .default(730)
    .describe('Entries of the management page’s record older than this are removed.'),
  backup: z
    .strictObject({
      everyHours: z.int().min(1).max(720).default(24).describe('Hours between two backups.'),
      keep: z.int().min(1).max(1000).default(14).describe('How many are kept, the newest.'),
      folder: z.string().min(1).optional().describe('Where they go; by default backups in the data folder.'),
    })
    .optional()
    .describe('Backups that the running bot makes. Absent: none.'),
  names: z
    .array(z.array(z.string().trim().min(1).max(200)).min(2).max(50))
    .max(5000)
    .default([])
    .describe('Names of one person or body in several scripts; each line is one.'),
  api: z
    .strictObject({
      origins: z
        .array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin))
        .max(100)
        .default([])
        .describe('Origins whose pages may ask the API, as in https://cms.example.'),
      pages: z
        .boolean()
        .default(false)
        .describe(
          'Whether quotations (/q/…) and editions (/e/…) of shared sources have pages that anybody may open, with oEmbed. Needs PULLQUOTE_PUBLIC_URL.',
        ),
    })
    .default({ origins: [], pages: false }),
  model: z
    .strictObject({
      url: z
        .url({ protocol: /^https?$/, error: 'write the address before /chat/completions' })
        .refine(
          isSafe,
          'write an https:// address: outside this machine and its network a key would travel openly',
        )
        .describe('An OpenAI-compatible address, such as http://localhost:11434/v1 of Ollama.'),
      name: z.string().trim().min(1).max(200).describe('The name of the model there.'),
      timeoutSeconds: z.int().min(1).max(300).default(30).describe('How long one answer may take.'),
      dailyTokens: z
        .int()
        .min(1000)
        .max(1_000_000_000)
        .default(200_000)
        .describe(
          'Tokens for each day (UTC). From four fifths on only leads are written, at the limit nothing.',
        ),
      pricePerMillion: z
        .number()
        .min(0)
        .max(10_000)
        .optional()
        .describe('Price of a million tokens, for the report. Without it the cost is unknown.'),
    })
    .optional()
    .describe('A language model that writes summaries from stored sentences. Absent: none (docs/model.md).'),
  fetch: z
    .strictObject({
      allowHosts: z
        .array(z.string().min(1).max(253))
        .max(100)
        .default([])
        .describe('Internal hosts that may be read for sources whose address names them.'),
      allowPorts: z
        .array(z.int().min(1).max(65_535))
        .max(20)
        .default([])
        .describe('Ports besides 80 and 443.'),
      contact: z.string().max(200).optional().describe('An address for webmasters, put into the user agent.'),
    })
    .default({ allowHosts: [], allowPorts: [] }),
});

/** Without encryption only to this machine, a private network, or a host without dots such as a container. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return (
    protocol === 'https:' ||
    !/[.:]/.test(hostname) ||
    /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|\[f[cd])|\.(?:local|internal)$/i.test(
      hostname,
    )
  );
}

export interface Config extends Readonly<z.infer<typeof ownSchema>> {
  /** The options of all registered platforms; each reads its own. */
  readonly platforms: Readonly<Record<string, unknown>>;
}

/** The whole file: these keys and those of the platforms, and no others. */
export function fileSchema(platforms: readonly PlatformDeclaration[]): z.ZodObject {
  return platforms
    .reduce<z.ZodObject>((schema, { options }) => schema.extend(options.shape), ownSchema)
    .strict();
}
