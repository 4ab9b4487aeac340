/** A language model, as the core asks it. */
import type { ModelRequest } from '../writing/prompts.ts';

export type ModelReply =
  /** `tokens`: what the model says it used; null: it does not say. */
  | { readonly kind: 'answered'; readonly text: string; readonly tokens: number | null }
  | {
      readonly kind: 'failed';
      readonly reason: 'limited' | 'refused' | 'slow' | 'unreachable' | 'broken';
      /** Our own words, for the log. */
      readonly detail: string;
      /** The wait that the server asks for. */
      readonly retryAfterMs: number | null;
    };

export interface LanguageModel {
  /** The name in the configuration. */
  readonly name: string;
  /** Never throws: what went wrong is a reply too. Ends within the configured time, or when the signal aborts. */
  ask(request: ModelRequest, signal?: AbortSignal): Promise<ModelReply>;
}
