/** The definition of a digest: a file in `digests/`, or a row that a command made. */
import * as z from 'zod';
import { filterSchema } from '../articles/article-filter.ts';
import { deliveryOptions } from '../subscriptions/destination.ts';

export const sectionSchema = z.strictObject({
  title: z.string().trim().min(1).max(100),
  include: filterSchema.optional(),
  exclude: filterSchema.optional(),
  limit: z.int().min(1).max(25).default(5).describe('Stories at most.'),
});
export type Section = z.infer<typeof sectionSchema>;

const destinationSchema = z.union([
  z.string().describe('platform:address'),
  z.strictObject({ to: z.string().describe('platform:address'), ...deliveryOptions.shape }),
]);

/** The content of `digests/<name>.yaml`. */
export const digestSchema = z.strictObject({
  title: z.string().trim().min(1).max(100),
  description: z.string().trim().max(500).optional(),
  schedule: z
    .string()
    .trim()
    .max(100)
    .optional()
    .describe(
      'Five cron fields, in the time zone of the digest. Without a schedule it is published manually.',
    ),
  timezone: z.string().trim().default('UTC').describe('IANA time zone.'),
  window: z
    .string()
    .trim()
    .regex(/^(since-last|latest:[1-9]\d{0,2}|[1-9]\d{0,2}[hd])$/, 'write since-last, 24h, 7d or latest:10')
    .default('since-last')
    .describe('since-last counts by time stored; 24h, 7d and latest:10 by time published.'),
  catchUp: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,2}[mhd]$/, 'write 30m, 12h or 2d')
    .default('12h')
    .describe('An edition missed by less than this is published late, once.'),
  order: z.enum(['rank', 'newest']).default('rank'),
  style: z.enum(['brief', 'standard', 'quotes']).default('standard'),
  empty: z.enum(['skip', 'note']).default('skip').describe('What to do when there is no new story.'),
  picture: z
    .enum(['none', 'card', 'speakers', 'article'])
    .default('none')
    .describe(
      'A picture at the top. card: the first quotation that fits; speakers: a chart of who was quoted; article: the lead story’s own (Discord).',
    ),
  records: z
    .boolean()
    .optional()
    .describe(
      'Whether a quotation says how it stands to a stored record of speech: word for word, shortened, put together, reworded.',
    ),
  limit: z.int().min(1).max(100).default(25).describe('Stories at most in one edition, over all sections.'),
  sections: z.array(sectionSchema).min(1).max(20),
  destinations: z.array(destinationSchema).max(100).default([]),
});
export type DigestDefinition = z.infer<typeof digestSchema>;

/** Summary sentences of a story by style; `quotes` shows one if there is no quotation, `brief` has lines instead. */
export const SENTENCES_SHOWN = { brief: 1, standard: 2, quotes: 0 } as const;

/** A digest that cannot be used because its file has a mistake. */
export interface DigestMistake {
  /** As the digest would be called. */
  readonly name: string;
  /** File, place and what is wrong: for the operator. */
  readonly detail: string;
}

/** A digest with its name and its workspace. */
export interface Digest {
  /** `^[a-z0-9][a-z0-9-]{0,31}$`: the name of the file without its extension. */
  readonly name: string;
  /** Null: defined in a file, for all workspaces. */
  readonly workspace: string | null;
  readonly definition: DigestDefinition;
}
