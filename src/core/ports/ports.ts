/** The core's ports: what it needs from the world. Adapters implement them, `app.ts` plugs them in. */

import type { ArticleAnalysis } from '../articles/article.ts';
import type { Command, Dispatch } from '../commands/command.ts';
import type { Attempt, Json, Outcome, Outgoing, PostedRef } from '../delivery/outcome.ts';
import type { Message } from '../messages/message.ts';
import type { ArticleText } from '../quotes/quote.ts';
import type { Feed, ForeignDocument } from '../sources/feed.ts';
import type { OpmlEntry } from '../sources/opml.ts';
import type { SourceState } from '../sources/source.ts';
import type { DeliveryOptions, Destination } from '../subscriptions/destination.ts';
import type { ActionStore } from './action-store.ts';
import type { ArticleStore, SourceStore, StoryStore } from './article-store.ts';
import type {
  CorrectionStore,
  DeliveryStore,
  InboxStore,
  InstallationStore,
  LeaseStore,
  SubscriptionStore,
  WorkspaceStore,
} from './delivery-store.ts';
import type { DigestStore, EditionStore } from './digest-store.ts';
import type { QuoteStore, SearchStore, SpeakerStore } from './quote-store.ts';

/** Options of rendering that come from the destination and its reader. */
export interface RenderOptions extends DeliveryOptions {
  /** BCP 47; dates and numbers follow it. */
  readonly locale?: string;
  /** IANA zone for dates that the platform does not localise itself. */
  readonly timezone?: string;
}

/** Something that is missing at a destination, and what to do about it. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'error';
  /** What was looked at, in a few words: `Send Messages in #news`. */
  readonly subject: string;
  readonly remedy: string | null;
}

export interface Platform {
  readonly name: string;
  /** Pure. Each payload fits one post; together they say the whole message, in order. */
  render(message: Message, options: RenderOptions): readonly Json[];
  /** Never throws: what went wrong is an Outcome. The same key posts once wherever the platform can promise it. */
  send(delivery: Outgoing): Promise<Outcome>;
  /** Settles a try that may have been posted, by looking over the window of those tries. */
  find(delivery: Outgoing, tries: readonly Attempt[]): Promise<PostedRef | 'absent' | 'unknown'>;
  /** A correction of a post. */
  edit(ref: PostedRef, payload: Json): Promise<Outcome>;
  /** The workspace (`platform:native-id`) of a place whose address tells it; absent or null: not told. */
  workspaceOf?(to: Destination): string | null;
  /**
   * Whether a person (the platform's user id) belongs to a workspace (`platform:native-id`). Never throws; absent: it has no workspaces.
   * `unknown`: it can't be told just now.
   */
  belongs?(workspace: string, user: string): Promise<'yes' | 'no' | 'unknown'>;
  /** What is missing there, and the remedy. */
  inspect(to: Destination): Promise<readonly Finding[]>;
  /** The platform as a whole, for `doctor`: token, scopes, connection. Never throws. */
  diagnose(): Promise<readonly Finding[]>;
  /** Whether it can receive right now: a gateway or socket is ready, or it needs none. */
  ready(): boolean;
  /** One message to the owner of the workspace (`platform:native-id`). */
  notifyOwner(workspace: string, message: Message): Promise<Outcome>;
  start(commands: readonly Command[], dispatch: Dispatch): Promise<void>;
  stop(): Promise<void>;
  /** What the one HTTP listener shall answer for it. */
  readonly mounts?: readonly Mount[];
}

/** A path of the one HTTP listener. */
export interface Mount {
  readonly method: 'GET' | 'POST' | 'ALL';
  /** `/slack/events`; a trailing `*` takes everything below. */
  readonly path: string;
  /**
   * Answered only for callers on this host: a loopback peer, a loopback Host header, no sign of a proxy. The listener enforces it. Where a
   * public address is set, it is answered on a port of its own.
   */
  readonly localOnly?: true;
  /** `remote`: the peer's address. The body is unread: signatures are checked over the raw bytes. */
  handle(request: Request, remote: string): Promise<Response>;
}

/** Who may see and run what on the operator's page. Being on this machine is not enough: a plain proxy makes strangers look local. */
export interface OperatorAccess {
  /** A newcomer's trial: nothing is there that belongs to anybody else, so that pages may be read without the token. */
  isTrial(): Promise<boolean>;
  /** Whether a request carries the operator's cookie or token. Compared in constant time. */
  holds(headers: Headers): boolean;
  /** The cookie (a `Set-Cookie` value) for whoever brings the token; null when it is another. */
  admit(token: string): string | null;
}

/** A platform's pure half, as the web page frames it: what it would post, drawn as it would look. */
export interface Preview {
  readonly name: string;
  /** The platform's name as people write it. */
  readonly label: string;
  render(message: Message, options: RenderOptions): readonly Json[];
  /** HTML of one payload, drawn from the payload alone; everything in it escaped, no inline styles or scripts (the page's policy blocks them). */
  html(payload: Json): string;
  /** The stylesheet for that HTML, light and dark (`prefers-color-scheme`); every class begins with the platform's name. */
  readonly css: string;
  /** How much of each of the platform's limits one payload uses. */
  usage(payload: Json): readonly Usage[];
}

export interface Usage {
  readonly label: string;
  readonly used: number;
  readonly limit: number;
}

/** Analyses foreign documents off the main thread, with a time and a memory limit. */
export interface Analyst {
  /** @throws {UserError} when the document takes too long or too much memory. */
  analyse(article: ArticleText): Promise<ArticleAnalysis>;
  /** The article's text, title, byline, date and so on from an HTML page. */
  extract(html: string, url: string | null): Promise<Extracted>;
  close(): Promise<void>;
}

/** What a page said of itself; absent fields were not found. */
export interface Extracted {
  readonly text: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly canonicalUrl?: string;
  readonly picture?: string;
  /** Feeds that the page links to, the most likely first. */
  readonly feeds?: readonly string[];
  /** The publisher wants no copy of it to be shown. */
  readonly noarchive?: true;
  /** The body stops at a paywall or a cookie wall. */
  readonly cut?: 'paywall' | 'consent';
}

/** Fetches foreign documents by address, guarded against what addresses and servers may do. */
export interface Web {
  /** Never throws: what went wrong is a named state. `remembered` makes the request a conditional one. */
  get(url: string, remembered?: { readonly etag?: string; readonly lastModified?: string }): Promise<Fetched>;
}

/** What became of a request. */
export type Fetched =
  | (ForeignDocument & {
      readonly kind: 'document';
      /** Where it was found in the end. */
      readonly url: string;
      /** The new address, when every redirect on the way was a permanent one. */
      readonly movedTo: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** How long the server calls it fresh. */
      readonly freshMs: number | null;
      /** `noarchive`: no copy of it may be shown. */
      readonly noarchive: boolean;
    })
  | { readonly kind: 'unchanged'; readonly freshMs: number | null }
  | {
      readonly kind: 'failed';
      readonly state: Exclude<SourceState, 'new' | 'ok' | 'unchanged' | 'moved'>;
      /** For people: our own words. */
      readonly detail: string;
      /** When the server asks to be left alone for a while. */
      readonly retryAfterMs: number | null;
    };

/** Parses feeds off the main thread, with the same limits. */
export interface FeedParser {
  /** @throws {UserError} when the document is no feed, or takes too long or too much memory. */
  feed(document: ForeignDocument): Promise<Feed>;
  /** @throws {UserError} when the document is no list of subscriptions. */
  opml(document: ForeignDocument): Promise<readonly OpmlEntry[]>;
}

export type LogFields = Readonly<Record<string, unknown>>;

/** Structured, redacting log. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  child(fields: LogFields): Log;
}

/** Everything that is kept. Inside `transaction`, all or nothing; transactions do not nest. */
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
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Copies the whole store, consistently, into a new file. SQLite only. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}
