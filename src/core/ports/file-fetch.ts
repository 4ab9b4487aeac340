/** Fetches files that people gave on a platform. */

export interface FileRequest {
  /** The platform's own, as they stand in an address. Only these are asked, over HTTPS. */
  readonly hosts: readonly string[];
  /** `host:port` of the platform where the operator says that it is elsewhere, maybe in a private network; null: where it always is. */
  readonly own: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** In bytes. */
  readonly largest: number;
}

export type FetchedFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'failed';
      /**
       * `elsewhere`: on none of the hosts. `moved`: it redirects, which is not followed. `gone`: refused or not there. `unreached`: no
       * answer, or none in time.
       */
      readonly why: 'elsewhere' | 'moved' | 'gone' | 'large' | 'unreached';
    };

/** Never throws: what went wrong is a value. */
export type FileFetch = (url: string, request: FileRequest) => Promise<FetchedFile>;

/** Where nothing can be fetched. */
export const NO_FILE_FETCH: FileFetch = async () => ({ kind: 'failed', why: 'unreached' });
