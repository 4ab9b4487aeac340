/** The tables that a move of the store copies, parents before their children. */
import type { Schema } from '../schema.ts';

export interface MovedTable {
  readonly name: keyof Schema;
  /** The columns that identify a row. */
  readonly key: readonly string[];
  /** Rows that are held in memory at once. */
  readonly together: number;
}

/** Rows of a known size, and rows with whole texts, of which one may have megabytes. */
const [SMALL, LARGE] = [1_000, 50];

/** Null: not moved, because it is about the processes at work, or because people sign in again. */
const KEYS: Readonly<Record<keyof Schema, readonly string[] | null>> = {
  workspaces: ['id'],
  installations: ['platform', 'id'],
  access_tokens: ['id'],
  facts: ['name'],
  sources: ['id'],
  stories: ['id'],
  story_aliases: ['id'],
  story_changes: ['id'],
  stories_apart: ['story', 'other'],
  articles: ['pk'],
  article_texts: ['article'],
  article_revisions: ['article', 'revision'],
  paragraphs: ['article', 'hash'],
  people: ['article', 'number'],
  passages: ['pk'],
  quotes: ['pk'],
  outlet_days: ['workspace', 'outlet_key', 'day'],
  speakers: ['workspace', 'key'],
  speaker_outlets: ['workspace', 'key', 'outlet_key'],
  speaker_fixes: ['workspace', 'quote'],
  digests: ['workspace', 'name'],
  schedules: ['key'],
  editions: ['id'],
  edition_articles: ['edition', 'article'],
  subscriptions: ['pk'],
  held_editions: ['pk'],
  told_quotes: ['subscription', 'key'],
  deliveries: ['pk'],
  corrections: ['pk'],
  actions: ['key'],
  inbox: ['id'],
  written_texts: ['key'],
  written_articles: ['key', 'article'],
  model_days: ['day'],
  accounts: ['id'],
  audit: ['pk'],
  name_decisions: ['pk'],
  thumbs: ['workspace', 'person', 'article'],
  looks: ['workspace', 'person'],
  invitations: null,
  sessions: null,
  leases: null,
  budgets: null,
};

const LARGE_TABLES: ReadonlySet<string> = new Set(['article_texts', 'article_revisions']);

export const MOVED_TABLES: readonly MovedTable[] = Object.entries(KEYS).flatMap(([name, key]) =>
  key === null ? [] : [{ name: name as keyof Schema, key, together: LARGE_TABLES.has(name) ? LARGE : SMALL }],
);
