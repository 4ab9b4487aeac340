/** The core's ports: the interfaces of everything outside the core. Adapters implement them, and `app.ts` connects them. */

import type { ArticleAnalysis, ArticleToRead } from '../articles/article.ts';
import type { Command, Dispatch } from '../commands/command.ts';
import type { Attempt, Json, Outcome, Outgoing, PostedRef } from '../delivery/outcome.ts';
import type { ReadDraft } from '../drafts/draft-quotations.ts';
import type { DraftDocument } from '../drafts/draft-text.ts';
import type { Message } from '../messages/message.ts';
import type { ReadRecord, RecordDocument } from '../records/record-document.ts';
import type { Feed, ForeignDocument, ForeignPage } from '../sources/feed.ts';
import type { OpmlEntry } from '../sources/opml.ts';
import type { DocumentOwner, SourceState } from '../sources/source.ts';
import type { DeliveryOptions, Destination } from '../subscriptions/destination.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import type { AccountStore, AuditStore } from './account-store.ts';
import type { ActionStore } from './action-store.ts';
import type { ArticleStore, SourceStore, StoryStore } from './article-store.ts';
import type {
  BudgetStore,
  CorrectionStore,
  DeliveryStore,
  InboxStore,
  InstallationStore,
  LeaseStore,
  SubscriptionStore,
  WorkspaceStore,
} from './delivery-store.ts';
import type { DigestStore, EditionStore } from './digest-store.ts';
import type { NameStore } from './name-store.ts';
import type { QuoteStore, SearchStore, SpeakerStore } from './quote-store.ts';
import type { ReadReplica } from './read-replica.ts';
import type { ReaderStore } from './reader-store.ts';
import type { TokenStore } from './token-store.ts';
import type { WritingStore } from './writing-store.ts';

/** Options of rendering that come from the destination and its reader. */
export interface RenderOptions extends DeliveryOptions {
  /** It goes to a person's direct messages. */
  readonly direct?: true;
  /** BCP 47 tag for dates and numbers. */
  readonly locale?: string;
  /** IANA time zone, for dates that the platform does not localise. */
  readonly timezone?: string;
}

/** Something that is missing at a destination, with its remedy. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'error';
  /** What was checked, in a few words: `Send Messages in #news`. */
  readonly subject: string;
  readonly remedy: string | null;
}

export interface Platform {
  readonly name: string;
  /** Pure. Each payload fits into one post; together they are the whole message, in order. */
  render(message: Message, options: RenderOptions): readonly Json[];
  /** Never throws: an error is an outcome. The same key posts only once, if the platform can guarantee that. */
  send(delivery: Outgoing): Promise<Outcome>;
  /** Finds out whether an attempt in doubt was posted, by searching the time of the attempts. */
  find(delivery: Outgoing, tries: readonly Attempt[]): Promise<PostedRef | 'absent' | 'unknown'>;
  /** Edits a post. */
  edit(ref: PostedRef, payload: Json): Promise<Outcome>;
  /** Publishes a post to those who follow its channel, if the destination wants that. It can be repeated. */
  publish?(ref: PostedRef): Promise<Outcome>;
  /**
   * Whether everybody who reads at an address is told of each post there, where the platform shows posts otherwise then: a person's direct
   * messages, a thread that people follow.
   */
  isDirect?(to: Destination): boolean;
  /** The workspace (`platform:native-id`) of an address that names one; null or absent: unknown. */
  workspaceOf?(to: Destination): string | null;
  /** The same where the platform has to be asked. Never throws; null: none, or it cannot be found out now. */
  locate?(to: Destination): Promise<string | null>;
  /**
   * Whether a destination is a channel of the workspace (`platform:native-id`). Never throws; absent: the platform has no workspaces.
   * `unknown`: it cannot be found out now.
   */
  holds?(workspace: string, to: Destination): Promise<'yes' | 'no' | 'unknown'>;
  /**
   * Whether a person (the platform's user id) is a member of a workspace (`platform:native-id`). Never throws; absent: the platform
   * has no workspaces. `unknown`: it cannot be found out now.
   */
  belongs?(workspace: string, user: string): Promise<'yes' | 'no' | 'unknown'>;
  /** What is missing at the destination, with the remedies. */
  inspect(to: Destination): Promise<readonly Finding[]>;
  /** The state of the whole platform for `doctor`: token, scopes, connection. Never throws. */
  diagnose(): Promise<readonly Finding[]>;
  /** Whether it can receive now: its gateway or socket is connected, or it needs none. */
  ready(): boolean;
  /** Sends one message, with sealed buttons, to the owner of the workspace (`platform:native-id`). */
  notifyOwner(workspace: string, message: Message, locale: string | null): Promise<Outcome>;
  /** The address of the direct messages of that owner. Never throws; null: not known. */
  ownerInbox?(workspace: string): Promise<string | null>;
  /** What people call a place: `#news`. Never throws; null: it cannot be found out. Absent: places have no other names. */
  nameOf?(to: Destination): Promise<string | null>;
  /** Whether a channel's posts go into threads unless somebody wants otherwise. */
  readonly threads?: true;
  /** @param ways all by default */
  start(commands: readonly Command[], dispatch: Dispatch, ways?: ReceiveWays): Promise<void>;
  stop(): Promise<void>;
  /** The paths of the HTTP listener that it answers. */
  readonly mounts?: readonly Mount[];
}

/** How a process receives what people do. Other processes may receive the other way. */
export interface ReceiveWays {
  /** Over a connection that the bot opens: Discord's gateway, Slack's Socket Mode. */
  readonly socket: boolean;
  /** Over HTTP requests from the platform. */
  readonly http: boolean;
}

/** A path of the HTTP listener. */
export interface Mount {
  readonly method: 'GET' | 'POST' | 'ALL';
  /** `/slack/events`; a trailing `*` matches everything below. */
  readonly path: string;
  /**
   * Answered only for callers on this host: a loopback peer, a loopback Host header, no sign of a proxy. The listener
   * enforces it. With a public address it is answered on a port of its own.
   */
  readonly localOnly?: true;
  /** `remote`: the peer's address. The body is unread, because signatures cover the raw bytes. */
  handle(request: Request, remote: string): Promise<Response>;
}

/**
 * Who may see and run what on the operator's page. Being on this machine is not enough: behind a plain proxy strangers
 * look local.
 */
export interface OperatorAccess {
  /** Whether the store holds nobody's own data yet, so that pages may be read without the token. */
  isTrial(): Promise<boolean>;
  /** Whether a request has the operator's cookie or token. Compared in constant time. */
  holds(headers: Headers): boolean;
  /** The `Set-Cookie` value for a visitor with the right token; null for a wrong one. */
  admit(token: string): string | null;
}

/** The pure functions of a platform, with which the web page shows what it would post. */
export interface Preview extends Pick<Platform, 'workspaceOf' | 'isDirect'> {
  readonly name: string;
  /** The platform's name as people know it. */
  readonly label: string;
  render(message: Message, options: RenderOptions): readonly Json[];
  /**
   * HTML of one payload, made from the payload alone. Everything is escaped; there are no inline styles or scripts,
   * which the page's policy blocks.
   */
  html(payload: Json, locale?: string): string;
  /** The stylesheet for that HTML, light and dark (`prefers-color-scheme`). Every class begins with the platform's name. */
  readonly css: string;
  /** How much of each limit of the platform a payload uses. */
  usage(payload: Json): readonly Usage[];
}

export interface Usage {
  /** What is limited, by its name in the catalogue. */
  readonly label: keyof Catalogue['page']['preview']['usage'];
  readonly used: number;
  readonly limit: number;
}

/** Analyses foreign documents outside the main thread, with limits on time and memory. */
export interface Analyst {
  /** @throws {UserError} when the document takes too long or too much memory. */
  analyse(article: ArticleToRead, owner?: DocumentOwner): Promise<ArticleAnalysis>;
  /** Text, title, byline, date and so on of the article in an HTML page. */
  extract(page: ForeignPage, owner?: DocumentOwner): Promise<Extracted>;
  close(): Promise<void>;
}

/** What a page declares about itself; absent fields were not found. */
export interface Extracted {
  readonly text: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** The address that the page gives itself: anybody's, until `canonicalOf` has compared it. */
  readonly canonicalUrl?: string;
  readonly picture?: string;
  /** Feeds that the page links to, likeliest first. */
  readonly feeds?: readonly string[];
  /** The publisher wants no copy to be shown. */
  readonly noarchive?: true;
  /** The body ends at a paywall or a cookie notice. */
  readonly cut?: 'paywall' | 'consent';
}

/** Fetches foreign documents, protected against harmful addresses and servers. */
export interface Web {
  /**
   * Never throws: an error is a named state. `remembered` makes the request conditional. `vouched` is the address that the operator named:
   * its host alone may be an internal one, if the configuration allows that host.
   */
  get(
    url: string,
    remembered?: { readonly etag?: string; readonly lastModified?: string },
    vouched?: string,
  ): Promise<Fetched>;
}

/** The result of a request. */
export type Fetched =
  | (ForeignDocument & {
      readonly kind: 'document';
      /** The address after redirects. */
      readonly url: string;
      /** The new address, if all redirects were permanent. */
      readonly movedTo: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** How long the server says that it stays fresh. */
      readonly freshMs: number | null;
      /** `noarchive`: the publisher wants no copy to be shown. */
      readonly noarchive: boolean;
    })
  | { readonly kind: 'unchanged'; readonly freshMs: number | null }
  | {
      readonly kind: 'failed';
      readonly state: Exclude<SourceState, 'new' | 'ok' | 'unchanged' | 'moved'>;
      /** Our own words, for people. */
      readonly detail: string;
      /** The wait that the server asks for. */
      readonly retryAfterMs: number | null;
    };

/** Parses feeds outside the main thread, with the same limits. */
export interface FeedParser {
  /** @throws {UserError} when the document is no feed, or takes too long or too much memory. */
  feed(document: ForeignDocument, owner?: DocumentOwner): Promise<Feed>;
  /** @throws {UserError} when the document is no list of subscriptions. */
  opml(document: ForeignDocument): Promise<readonly OpmlEntry[]>;
}

/** Reads drafts outside the main thread, with the same limits. */
export interface DraftReader {
  /** @throws {UserError} when the draft cannot be read, or takes too long or too much memory. */
  draft(document: DraftDocument): Promise<ReadDraft>;
}

/** Reads structured records of speech outside the main thread, with the same limits. */
export interface RecordReader {
  /** @throws {UserError} when the document holds no speech, or takes too long or too much memory. */
  record(document: RecordDocument): Promise<ReadRecord>;
}

export type LogFields = Readonly<Record<string, unknown>>;

/** The structured log, which removes secrets. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  child(fields: LogFields): Log;
}

/** Kept counts that differ from the rows they count. */
export interface CountDrift {
  readonly of: 'outlets' | 'speakers' | 'speakers by outlet';
  readonly wrong: number;
}

/** Everything stored. A `transaction` succeeds or fails as a whole; transactions do not nest. */
export interface Store {
  readonly articles: ArticleStore;
  readonly sources: SourceStore;
  readonly stories: StoryStore;
  readonly quotes: QuoteStore;
  readonly speakers: SpeakerStore;
  readonly search: SearchStore;
  readonly digests: DigestStore;
  readonly editions: EditionStore;
  readonly subscriptions: SubscriptionStore;
  readonly deliveries: DeliveryStore;
  readonly corrections: CorrectionStore;
  readonly workspaces: WorkspaceStore;
  readonly installations: InstallationStore;
  readonly actions: ActionStore;
  readonly inbox: InboxStore;
  readonly leases: LeaseStore;
  readonly tokens: TokenStore;
  readonly budgets: BudgetStore;
  readonly writings: WritingStore;
  readonly accounts: AccountStore;
  readonly audit: AuditStore;
  readonly names: NameStore;
  readonly readers: ReaderStore;
  /** Null: there is none. */
  readonly replica: ReadReplica | null;
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Copies the whole store into a new file, in one consistent state; on Postgres by pg_dump, where it is installed. */
  backup(file: string): Promise<void>;
  /** What is damaged, in the database's own words; empty where nothing is. Postgres is not looked into. */
  check(): Promise<readonly string[]>;
  /** Bytes of the database; `log`: of what is not merged into it yet (SQLite). */
  size(): Promise<{ readonly data: number; readonly log: number }>;
  /** Counts that differ from what they count; empty where all agree. Reads every article and quote. */
  drift(): Promise<readonly CountDrift[]>;
  /** Counts everything again. Returns what differed. */
  recount(): Promise<readonly CountDrift[]>;
  close(): Promise<void>;
}
