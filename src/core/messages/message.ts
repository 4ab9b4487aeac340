/** What Pullquote says, before any platform has made a payload of it. */
import type { Timestamp } from '../base/time.ts';
import type { Modality } from '../quotes/quote.ts';
import type { Verbatim } from './verbatim.ts';

/** A message: items in order, each kept together where a platform's limits allow it. */
export interface Message {
  /** One plain line for notifications and screen readers: our own words, names and counts. */
  readonly notice: string;
  readonly items: readonly Item[];
  /** The same content for programs (`--format json`). */
  readonly data: unknown;
  readonly file?: Attachment;
  /** `error` is what went wrong for the person who asked; `alert` goes to an owner. */
  readonly tone?: 'error' | 'alert';
}

/** The unit of splitting: a story in a digest, a quote in a list. */
export interface Item {
  readonly blocks: readonly Block[];
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
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly (readonly Inline[])[] }
  /** Equal columns side by side where the platform can, below one another where not. */
  | {
      readonly kind: 'columns';
      readonly columns: readonly { readonly title: readonly Inline[]; readonly blocks: readonly Block[] }[];
    }
  | { readonly kind: 'picture'; readonly url: string; readonly alt: string }
  | { readonly kind: 'divider' }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

/** A stretch inside a line. Only `verbatim` may carry a source's sentences; `name` is foreign text that is no statement. */
export type Inline =
  /** Our own words. Never in quotation marks. */
  | { readonly kind: 'own'; readonly text: string; readonly style?: 'bold' | 'code' | 'italic' }
  /**
   * A person's, outlet's or file's name, or what a person typed: foreign, escaped, never in quotation marks. What is `marked` differs
   * from what it is set against: bold, and where no letters are, pointed at.
   */
  | { readonly kind: 'name'; readonly text: string; readonly style?: 'bold' | 'code' | 'italic' | 'marked' }
  /** Words of a stored text (a headline, a summary sentence), with an optional link to the place. */
  | {
      readonly kind: 'verbatim';
      readonly words: Verbatim;
      readonly url?: string;
      readonly style?: 'bold' | 'italic' | 'marked';
    }
  /** http(s) only; the label is ours or a name. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** A moment, shown on the reader's calendar where the platform can. */
  | {
      readonly kind: 'time';
      readonly at: Timestamp;
      readonly style: 'date' | 'time' | 'datetime' | 'relative';
    };

/** Where a quote comes from; always shown with it. */
export interface Provenance {
  readonly outlet: string;
  /** The place, with a text fragment; null when the article has no address. */
  readonly url: string | null;
  readonly publishedAt: Timestamp;
}

/** A quotation. Renderers put quotation marks around each piece and around nothing else. */
export interface QuoteBlock {
  readonly kind: 'quote';
  readonly id: string;
  /** The stretches between quotation marks, in order; adjacent ones of one statement are shown joined by "…". */
  readonly pieces: readonly Verbatim[];
  /** For mixed and indirect speech: the reported clause as the source has it (its own marks inside); shown without added marks. */
  readonly clause: Verbatim | null;
  /** Words that were not asserted are shown as what they are: `clause` is their whole sentence, a label stands in front, and no speaker behind. */
  readonly modality: Modality;
  /** Null: unattributed. */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly attribution: Verbatim | null;
  readonly from: Provenance;
  /** Local date on which it was said, YYYY-MM-DD. */
  readonly saidOn: string | null;
  /** The sentence around a fragment, when the piece alone would mislead. */
  readonly context: Verbatim | null;
  /** Further outlets that carry the same words. */
  readonly also: readonly Provenance[];
  /** `changed`/`withdrawn` are shown as a note. */
  readonly status: 'current' | 'changed' | 'withdrawn';
}

/** Verbatim sentences of an article (summary, background, evidence), not a quotation: no marks, with outlet and link. */
export interface ExcerptBlock {
  readonly kind: 'excerpt';
  readonly sentences: readonly Verbatim[];
  readonly from: Provenance | null;
  /** The best span within the sentences, to be emphasised. */
  readonly highlight: Verbatim | null;
}

/** A command in waiting, or a link. */
export type Button =
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | {
      readonly kind: 'command';
      readonly label: string;
      readonly command: string;
      readonly args: Readonly<Record<string, string>>;
      readonly style?: 'primary' | 'danger';
      /** `caller`: only the person who got the message may press it. */
      readonly for?: 'anyone' | 'caller';
      /** `replace`: the answer takes the place of the message it stands under (pagination). */
      readonly answer?: 'new' | 'replace';
      /** At most 80 characters of [A-Za-z0-9:_-]; set by `sealButtons` before a message reaches a renderer. */
      readonly token?: string;
    };
