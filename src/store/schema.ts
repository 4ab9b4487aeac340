/** The tables as Kysely sees them. Both dialects store the same columns: text, whole numbers, floats; JSON and times are text. */
import type { Generated, Kysely } from 'kysely';

export type Db = Kysely<Schema>;

export interface Schema {
  readonly articles: ArticleTable;
  readonly outlet_days: OutletDayTable;
  readonly facts: FactTable;
  readonly article_texts: ArticleTextTable;
  readonly article_revisions: ArticleRevisionTable;
  readonly paragraphs: ParagraphTable;
  readonly passages: PassageTable;
  readonly people: PersonTable;
  readonly quotes: QuoteTable;
  readonly speakers: SpeakerTable;
  readonly speaker_outlets: SpeakerOutletTable;
  readonly speaker_fixes: SpeakerFixTable;
  readonly stories: StoryTable;
  readonly story_aliases: StoryAliasTable;
  readonly story_changes: StoryChangeTable;
  readonly stories_apart: StoriesApartTable;
  readonly sources: SourceTable;
  readonly digests: DigestTable;
  readonly schedules: ScheduleTable;
  readonly editions: EditionTable;
  readonly edition_articles: EditionArticleTable;
  readonly subscriptions: SubscriptionTable;
  readonly held_editions: HeldEditionTable;
  readonly told_quotes: ToldQuoteTable;
  readonly deliveries: DeliveryTable;
  readonly corrections: CorrectionTable;
  readonly workspaces: WorkspaceTable;
  readonly installations: InstallationTable;
  readonly actions: ActionTable;
  readonly inbox: InboxTable;
  readonly access_tokens: AccessTokenTable;
  readonly accounts: AccountTable;
  readonly invitations: InvitationTable;
  readonly sessions: SessionTable;
  readonly audit: AuditTable;
  readonly name_decisions: NameDecisionTable;
  readonly thumbs: ThumbTable;
  readonly looks: LookTable;
  readonly leases: LeaseTable;
  readonly budgets: BudgetTable;
  readonly written_texts: WrittenTextTable;
  readonly written_articles: WrittenArticleTable;
  readonly model_days: ModelDayTable;
}

/** Rows without texts, so that lists and filters read little. */
export interface ArticleTable {
  pk: Generated<number>;
  id: string;
  /** The workspace's key; the empty string for articles that all share. Never null, so that `in ('', ?)` covers both. */
  workspace: string;
  source: string;
  outlet: string;
  /** The outlet's name in lower case, for filters. */
  outlet_key: string;
  guid: string | null;
  url: string | null;
  title: string;
  byline: string | null;
  language: string | null;
  published_at: string;
  published_on: string;
  stored_at: string;
  revised_at: string;
  revision: number;
  fingerprint: string;
  story: string;
  origin: string | null;
  keep: string;
  picture: string | null;
  status: string;
  /** `textHash` of the text, and of the summary from the feed. */
  text_sha256: string;
  summary_sha256: string | null;
  /** The version of the analysis that read it last; 0 for an article older than the first recorded version. */
  analysed_by: Generated<number>;
  /** 1: a record of speech. */
  record: Generated<number>;
}

/** Numbers of current articles and quotes of one outlet on one day (UTC), updated as articles are saved and removed. */
export interface OutletDayTable {
  workspace: string;
  outlet_key: string;
  /** `2026-05-01`; the empty string for the total of all days. */
  day: string;
  outlet: string;
  articles: number;
  quotes: number;
  /** Asserted quotes whose speaker is shown. */
  named: number;
  first_at: string;
  last_at: string;
}

/** Facts that must outlive the rows they are about. */
export interface FactTable {
  name: 'held articles';
}

export interface ArticleTextTable {
  /** `articles.pk` */
  article: number;
  text: string;
  /** The summary from the feed. */
  summary: string | null;
  /** JSON: the extractive summary's sentences. */
  sentences: string;
  /** JSON: the weighted words that tell stories apart. */
  features: string;
  /** JSON: the paragraphs that belong to the outlet, with their hashes. */
  left_out: Generated<string>;
}

/** Paragraphs that an outlet may repeat, once for each article that has them. */
export interface ParagraphTable {
  /** `articles.pk` */
  article: number;
  /** `paragraphHash`, 48 bits */
  hash: number;
  /** 1: it has to do with the subject of the article. */
  related: number;
  /** 1: the analysis of the article took it for a repeated one. */
  repeated: number;
}

export interface ArticleRevisionTable {
  article: number;
  revision: number;
  title: string;
  text: string;
  summary: string | null;
  stored_at: string;
}

/** Offsets of passages. Their words are not stored again: they are cut from the article's text. */
export interface PassageTable {
  pk: Generated<number>;
  article: number;
  number: number;
  span_start: number;
  span_end: number;
}

export interface PersonTable {
  article: number;
  number: number;
  /** `nameKey(name)` */
  key: string;
  workspace: string;
  published_at: string;
  name: string;
  /** JSON */
  aliases: string;
  role: string | null;
  /** JSON */
  mentions: string;
}

/** Columns that lists filter by are copied from the article, so that one index can answer. */
export interface QuoteTable {
  pk: Generated<number>;
  id: string;
  article: number;
  number: number;
  text_of: string;
  span_start: number;
  span_end: number;
  text: string;
  /** Hash of the stems: equal for the same words, whatever their case and punctuation. */
  print: string;
  kind: string;
  /** Shared by the quotes of one interrupted statement. */
  statement: string;
  /** JSON */
  pieces: string;
  /** JSON or null */
  speaker: string | null;
  cue: string | null;
  attribution: string | null;
  said_on: string | null;
  context_start: number;
  context_end: number;
  status: string;
  /** Empty: a manager decided that nobody is named. Null: no correction. */
  fixed_speaker: string | null;
  fixed_by: string | null;
  fixed_at: string | null;
  workspace: string;
  outlet_key: string;
  published_at: string;
  story: string;
  /** `nameKey` of the speaker that readers may see: the corrected one, or the one of the analysis; empty for nobody. */
  speaker_key: string;
  /** 1 for a corrected speaker, 0 for nobody. */
  confidence: number;
  /** 1 when readers see the speaker. */
  shown: number;
  /** Whether the words were said: `asserted`, `denied` … */
  modality: string;
}

/** Counts of speakers, updated as articles are saved, so that no read has to count all quotes. */
export interface SpeakerTable {
  workspace: string;
  key: string;
  name: string;
  /** JSON */
  aliases: string;
  quotes: number;
  last_at: string;
}

export interface SpeakerOutletTable {
  workspace: string;
  key: string;
  outlet_key: string;
  quotes: number;
  articles: number;
  last_at: string;
}

/** A workspace's own corrections of speakers, in articles that it shares with other workspaces. */
export interface SpeakerFixTable {
  workspace: string;
  /** `quotes.id` */
  quote: string;
  article: number;
  /** Empty: nobody is named. */
  speaker: string;
  fixed_by: string;
  fixed_at: string;
}

export interface StoryTable {
  id: string;
  workspace: string;
  title: string;
  first_at: string;
  last_at: string;
  articles: number;
  outlets: number;
  /** JSON */
  features: string;
}

/** The id of a story whose articles are all in another one now. */
export interface StoryAliasTable {
  id: string;
  workspace: string;
  story: string;
}

export interface StoryChangeTable {
  id: string;
  made_at: string;
  kind: string;
  workspace: string;
  left_story: string;
  into_story: string;
  /** JSON: the ids of the articles that moved. */
  articles: string;
  /** Null: made by the program. */
  made_by: string | null;
  undone_by: string | null;
  undone_at: string | null;
}

/** Two stories that a person keeps apart, stored in both directions. */
export interface StoriesApartTable {
  story: string;
  other: string;
  workspace: string;
}

export interface SourceTable {
  id: string;
  workspace: string;
  outlet: string;
  kind: string;
  address: string | null;
  category: string | null;
  keep: string;
  paused: number;
  state: string;
  state_detail: string | null;
  checked_at: string | null;
  next_at: string | null;
  /** JSON */
  memory: string;
  /** JSON or null */
  settings: string | null;
  created_at: string;
}

export interface DigestTable {
  workspace: string;
  name: string;
  /** JSON */
  definition: string;
  saved_at: string;
}

export interface ScheduleTable {
  key: string;
  seen_at: string;
}

export interface EditionTable {
  id: string;
  digest: string;
  workspace: string;
  /** The empty string: for all subscriptions without preferences of their own. */
  subscription: string;
  number: number;
  slot: string;
  manual: number;
  planned_at: string;
  made_at: string;
  considered: number;
  /** JSON */
  chosen: string;
  /** JSON */
  omitted: string;
}

export interface EditionArticleTable {
  edition: string;
  digest: string;
  workspace: string;
  subscription: string;
  article: string;
  /** 0 for an article that was merged into another article's item. */
  revision: number;
}

export interface SubscriptionTable {
  pk: Generated<number>;
  id: string;
  kind: string;
  /** The digest's name; null for a followed speaker. */
  digest: string | null;
  /** JSON */
  subject: string;
  platform: string;
  address: string;
  /** JSON */
  options: string;
  workspace: string;
  owner: string;
  status: string;
  reason: string | null;
  /** JSON */
  habits: string;
  created_at: string;
}

export interface HeldEditionTable {
  pk: Generated<number>;
  subscription: string;
  edition: string;
  until: string;
}

export interface ToldQuoteTable {
  subscription: string;
  key: string;
  told_at: string;
}

export interface DeliveryTable {
  /** Grows in the order in which rows are added. */
  pk: Generated<number>;
  id: string;
  message: string;
  edition: string | null;
  subscription: string | null;
  workspace: string;
  platform: string;
  address: string;
  /** JSON */
  options: string;
  part: number;
  parts: number;
  /** JSON */
  payload: string;
  /** JSON or null */
  edit: string | null;
  key: string;
  status: string;
  due_at: string;
  created_at: string;
  /** JSON */
  attempts: string;
  /** 1 while nobody knows whether the last attempt was posted. */
  in_doubt: number;
  /** JSON or null */
  ref: string | null;
  detail: string | null;
  lease_owner: string | null;
  lease_until: string | null;
  finished_at: string | null;
}

export interface CorrectionTable {
  pk: Generated<number>;
  article: string;
  workspace: string;
  outlet: string;
  url: string | null;
  revision: number;
  status: string;
  headline: number;
  /** JSON */
  changes: string;
  edited: number;
  told: number;
  made_at: string;
}

export interface WorkspaceTable {
  id: string;
  platform: string;
  name: string | null;
  joined_at: string;
  left_at: string | null;
  /** JSON */
  settings: string;
}

export interface InstallationTable {
  platform: string;
  id: string;
  sealed: string;
  version: number;
}

export interface ActionTable {
  key: string;
  /** JSON */
  action: string;
  used_at: string;
}

export interface InboxTable {
  id: string;
  seen_at: string;
}

export interface AccessTokenTable {
  id: string;
  name: string;
  /** The empty string: the shared articles only. */
  workspace: string;
  secret_sha256: string;
  created_at: string;
  used_at: string | null;
}

export interface AccountTable {
  id: string;
  name: string;
  /** The name in lower case. */
  name_key: string;
  password: string | null;
  identity: string | null;
  created_at: string;
}

export interface InvitationTable {
  hash: string;
  account: string | null;
  expires_at: string;
}

export interface SessionTable {
  hash: string;
  account: string;
  created_at: string;
  seen_at: string;
  notice: string | null;
}

export interface AuditTable {
  pk: Generated<number>;
  at: string;
  who: string;
  /** The name in lower case. */
  who_key: string;
  sent_from: string;
  /** The first part of what was done. */
  kind: string;
  did: string;
  done_to: string | null;
  detail: string | null;
}

export interface NameDecisionTable {
  pk: Generated<number>;
  id: string;
  kind: string;
  name: string;
  other: string | null;
  made_by: string;
  made_at: string;
  undone_by: string | null;
  undone_at: string | null;
  /** 0: undone, and quotes may still be without their name. */
  settled: number;
}

/** One person's thumb under one item; `workspace` is never the empty string. */
export interface ThumbTable {
  workspace: string;
  /** `platform:user`. */
  person: string;
  article: string;
  /** 1 or 0. */
  up: number;
  outlet_key: string;
  /** Empty: nobody was shown as the speaker of its first quotation. */
  speaker_key: string;
  given_at: string;
}

/** When a person last used a command; `workspace` is the empty string outside of one. */
export interface LookTable {
  workspace: string;
  person: string;
  looked_at: string;
  /** The last use before the visit that `looked_at` belongs to. */
  before_at: string | null;
}

export interface LeaseTable {
  name: string;
  holder: string;
  until: string;
}

export interface BudgetTable {
  name: string;
  /** When the next request would be sent if all were evenly spread, in milliseconds since 1970. */
  free_at: number;
}

/** What a language model wrote. */
export interface WrittenTextTable {
  /** Hash of the sentences sent, the prompt and the model. */
  key: string;
  kind: string;
  model: string;
  made_at: string;
  /** JSON: the sentences that passed every gate, with their places. */
  sentences: string;
  /** JSON: the others, with the gate that stopped each. */
  stopped: string;
}

/** The articles whose sentences were sent for a written text. */
export interface WrittenArticleTable {
  key: string;
  article: number;
}

/** What a language model used in a day (UTC). */
export interface ModelDayTable {
  day: string;
  tokens: number;
  requests: number;
  failed: number;
  /** JSON: the stages of the budget that people were told of. */
  told: string;
}
