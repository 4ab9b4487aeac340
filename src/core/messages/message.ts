/** Messages of Pullquote, before a platform makes payloads of them. */
import type { Timestamp } from '../base/time.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Modality } from '../quotes/quote.ts';
import type { Verbatim } from './verbatim.ts';

/** Items in order; each is kept in one piece if a platform's limits allow it. */
export interface Message {
  /** One line for notifications and screen readers: only our own words, names and numbers. */
  readonly notice: string;
  /** Stands at the top of the later posts, if there are several, with their number. */
  readonly title?: string;
  /** Of an edition: its day and its first headline, for the names of threads and for notifications. */
  readonly lead?: { readonly at: Timestamp; readonly words: Verbatim | null };
  readonly items: readonly Item[];
  /** The same content for programs (`--format json`). */
  readonly data: unknown;
  readonly file?: Attachment;
  /** Without a frame, where the platform has one, so that lines are longer; it holds neither pictures nor a file. */
  readonly frameless?: true;
  /** `error`: something failed for the person who asked. `alert`: a warning to an owner. */
  readonly tone?: 'error' | 'alert';
}

/** The unit of splitting: a story of a digest, a quote of a list. */
export interface Item {
  readonly blocks: readonly Block[];
  /** What the menu of the post offers for this item; the menus of all items in a post are one. */
  readonly more?: readonly CommandButton[];
}

export interface Attachment {
  readonly name: string;
  /** Media type, e.g. `text/csv`. */
  readonly type: string;
  readonly content: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inlines: readonly Inline[] }
  | { readonly kind: 'text'; readonly inlines: readonly Inline[] }
  | QuoteBlock
  | ExcerptBlock
  /** Small print: outlet, time, counts. */
  | { readonly kind: 'context'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly entries: readonly (readonly Inline[])[];
      /** The same in columns, for platforms that can show a table. */
      readonly table?: Table;
    }
  /** Columns of equal width, side by side if the platform can show that, otherwise one below another. A title may be empty. */
  | {
      readonly kind: 'columns';
      readonly columns: readonly { readonly title: readonly Inline[]; readonly blocks: readonly Block[] }[];
    }
  /** The platform fetches it itself; small print right after it is its credit. */
  | { readonly kind: 'picture'; readonly url: string; readonly alt: string }
  /** A card or chart of ours; drawn when the message is sent. */
  | { readonly kind: 'drawing'; readonly picture: Picture }
  | { readonly kind: 'divider' }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

/** Every row has as many cells as there are columns. */
export interface Table {
  readonly columns: readonly { readonly title: string; readonly kind: 'words' | 'number' }[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** A part of a line. Only `verbatim` may hold a source's sentences; `name` is foreign text that is no statement. */
export type Inline =
  /** Our own words, never in quotation marks. */
  | { readonly kind: 'own'; readonly text: string; readonly style?: 'bold' | 'code' | 'italic' }
  /**
   * The name of a person, outlet or file, or what a person typed: foreign text, escaped, never in quotation marks.
   * `marked`: differs from the text it is compared with; shown in bold, or pointed at if it has no letters.
   */
  | { readonly kind: 'name'; readonly text: string; readonly style?: 'bold' | 'code' | 'italic' | 'marked' }
  /** Words of a stored text (a headline, a summary sentence), with an optional link. */
  | {
      readonly kind: 'verbatim';
      readonly words: Verbatim;
      readonly url?: string;
      readonly style?: 'bold' | 'italic' | 'marked';
    }
  /** http(s) only; the label is our own text or a name. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** A time, shown in the reader's time zone if the platform can. */
  | {
      readonly kind: 'time';
      readonly at: Timestamp;
      /** `day`: a date in as few characters as the platform has for one. */
      readonly style: 'date' | 'day' | 'time' | 'datetime' | 'relative';
    };

/** The source of a quote; always shown with it. */
export interface Provenance {
  readonly outlet: string;
  /** The address with a text fragment; null if the article has no address. */
  readonly url: string | null;
  /** Null where the source gives no date: then the day of storage is shown, as such. */
  readonly publishedAt: Timestamp | null;
  readonly storedAt: Timestamp;
}

/** A quotation. Renderers put quotation marks around each piece and around nothing else. */
export interface QuoteBlock {
  readonly kind: 'quote';
  readonly id: string;
  /** The quoted pieces in order; neighbouring ones of one statement are joined by "…". */
  readonly pieces: readonly Verbatim[];
  /** For mixed and indirect quotes: the reported clause as the source has it, with its own quotation marks; none are added. */
  readonly clause: Verbatim | null;
  /** For words that were not asserted, `clause` is the whole sentence, shown with a label before it and without a speaker. */
  readonly modality: Modality;
  /** Null: unattributed. */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly attribution: Verbatim | null;
  readonly from: Provenance;
  /** `item`: the item has one line for outlet and date, so that here only the speaker is linked to the words. `saidOn` is then another day. */
  readonly sourceIn?: 'item';
  /** The article is shared, so that an address of ours may lead everybody to the words. */
  readonly sharedPlace?: true;
  /** The date on which it was said in local time, YYYY-MM-DD. */
  readonly saidOn: string | null;
  /** The sentence around a short quotation that would mislead alone. */
  readonly context: Verbatim | null;
  /** Other outlets with the same words. */
  readonly also: readonly Provenance[];
  /** `changed`/`withdrawn` are shown as a note. */
  readonly status: 'current' | 'changed' | 'withdrawn';
}

/**
 * Sentences of an article (summary, background, evidence) that are no quotation: shown without quotation marks, with
 * outlet and link.
 */
export interface ExcerptBlock {
  readonly kind: 'excerpt';
  readonly sentences: readonly Verbatim[];
  readonly from: Provenance | null;
  /** The best span of the sentences, shown in bold. */
  readonly highlight: Verbatim | null;
}

/** A command to run, or a link. */
export type Button = { readonly kind: 'link'; readonly label: string; readonly url: string } | CommandButton;

export interface CommandButton {
  readonly kind: 'command';
  readonly label: string;
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  /** What stands below the label where it is an entry of a menu. */
  readonly hint?: string;
  readonly style?: 'primary' | 'danger';
  /** `caller`: only the person who got the message may press it. */
  readonly for?: 'anyone' | 'caller';
  /** `replace`: the answer replaces the message with the button (pagination). */
  readonly answer?: 'new' | 'replace';
  /** At most 75 characters of [A-Za-z0-9:_-]; set by `sealButtons` before a message reaches a renderer. */
  readonly token?: string;
}
