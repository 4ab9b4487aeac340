/** An outlet and where its articles come from. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { TextRetention } from '../articles/article.ts';
import type { Timestamp } from '../base/time.ts';
import { withoutDirectionControls } from '../text/direction-controls.ts';
import { nameKey } from '../text/names/name-spelling.ts';

const words = z.array(z.string().trim().min(1).max(100)).max(200);

/** Which items of a source are stored. Words are whole words, compared by their stems; a list matches if any entry does. */
export const itemFilterSchema = z.strictObject({
  include: words.optional().describe('Only items with one of these words in title or text.'),
  exclude: words.optional().describe('No items with one of these words in title or text.'),
  people: words.optional().describe('Only items that name one of these people.'),
  sections: words
    .optional()
    .describe('Only items in one of these sections of the site (feed categories or address).'),
  languages: words.optional().describe('Language codes such as en.'),
  minWords: z.int().min(1).max(10_000).optional().describe('Shorter items are left out.'),
});
export type ItemFilter = z.infer<typeof itemFilterSchema>;

/** For whom a document is read: workspaces, and the sources of one workspace, take turns. */
export interface DocumentOwner {
  /** Null: for all workspaces. */
  readonly workspace: string | null;
  /** Null: a person asked for it. */
  readonly source: string | null;
}

/** For whom its documents are read. */
export function ownerOf({ workspace, id }: Pick<Source, 'workspace' | 'id'>): DocumentOwner {
  return { workspace, source: id };
}

/** How many items the first poll of a source adds by default. */
export const LATEST = 10;

/** The settings of each source. */
export const sourceSettingsSchema = z.strictObject({
  filter: itemFilterSchema.optional(),
  fullText: z.boolean().optional().describe("Fetch each item's page when the feed carries only a summary."),
  summary: z
    .enum(['extract', 'feed'])
    .optional()
    .describe(
      "What digests show of an article: sentences of its text (extract, the default), or the feed's own description.",
    ),
  sites: z
    .array(z.string().trim().min(1).max(253))
    .max(20)
    .optional()
    .describe('Further hosts of the outlet: links of items that lead there are its own.'),
  latest: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe(`How many of its newest articles are added at first. Default: ${LATEST}.`),
  retentionDays: z.int().min(1).max(3650).optional().describe('Articles older than this are removed.'),
  record: z
    .boolean()
    .optional()
    .describe(
      'Its texts are records of speech, such as transcripts: their labels say who speaks. Default: no.',
    ),
  model: z
    .boolean()
    .optional()
    .describe(
      'Whether its texts may be sent to the language model. Default: only shared ones that are kept in full.',
    ),
});
export type SourceSettings = z.infer<typeof sourceSettingsSchema>;

/** The result of the last poll; people see the remedy beside it. */
export type SourceState =
  | 'new'
  | 'ok'
  | 'unchanged'
  | 'moved'
  | 'blocked'
  | 'gone'
  | 'not_a_feed'
  | 'too_big'
  | 'too_slow'
  | 'unreachable'
  | 'refused'
  | 'limited'
  | 'broken';

export interface Source {
  /** Short and stable; made from the address. */
  readonly id: string;
  /** Null: shared, from the configuration. */
  readonly workspace: string | null;
  readonly outlet: string;
  readonly kind: 'feed' | 'page' | 'folder' | 'manual';
  /** URL or path; null for articles that people add by hand. */
  readonly address: string | null;
  readonly group: string | null;
  readonly keep: TextRetention;
  readonly paused: boolean;
  readonly state: SourceState;
  readonly stateDetail: string | null;
  readonly checkedAt: Timestamp | null;
  readonly nextAt: Timestamp | null;
  /** What a conditional request needs, and the number of failures in a row. */
  readonly memory: {
    readonly etag?: string;
    readonly lastModified?: string;
    readonly failures?: number;
    readonly since?: Timestamp;
    readonly baseline?: boolean;
    /** The items of the last poll: keys and content hashes in one compact string. */
    readonly seen?: string;
    /** The failures that people were told of since the source last worked. */
    readonly told?: readonly SourceState[];
    /** The site that the feed says it belongs to. */
    readonly site?: string;
    /** The target of a permanent redirect. */
    readonly movedTo?: string;
  };
  readonly settings?: SourceSettings;
  readonly createdAt: Timestamp;
}

const LONGEST_ID = 48;

/** The id of a source: made from its outlet's name or its host. A workspace's own source has four more characters, to keep it apart. */
export function sourceId(name: string, workspace: string | null, address: string | null = null): string {
  const plain = nameKey(name).replaceAll(' ', '-').slice(0, LONGEST_ID) || 'source';
  if (workspace === null) return plain;
  const mark = createHash('sha256')
    .update(`${workspace}\n${address ?? name}`)
    .digest('hex')
    .slice(0, 4);
  return `${plain}-${mark}`;
}

/** The source of articles that people add manually. */
export function manualSource(outlet: string, workspace: string | null, at: Timestamp): Source {
  return {
    id: sourceId(outlet, workspace),
    workspace,
    outlet: withoutDirectionControls(outlet),
    kind: 'manual',
    address: null,
    group: null,
    keep: 'full',
    paused: false,
    state: 'ok',
    stateDetail: null,
    checkedAt: null,
    nextAt: null,
    memory: {},
    createdAt: at,
  };
}
