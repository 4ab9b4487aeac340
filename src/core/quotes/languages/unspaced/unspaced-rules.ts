/** What the engine must know of a language of East Asia (Chinese, Japanese, Korean), where a name is told by the words at its side, as data. */
import type { Modality } from '../../quote.ts';

export interface UnspacedRules {
  readonly code: 'zh' | 'ja' | 'ko';
  /** Verbs of speech, as they stand before a quotation (Chinese) or behind it (Japanese, Korean); stems where the ending varies. */
  readonly verbs: readonly string[];
  /** Forms that say the words were not said. */
  readonly denials: readonly string[];
  /** What takes words away from their speaker, by the sentence before the quotation (Chinese: before the verb) or behind it. */
  readonly unsaid: readonly Unsaid[];
  /** Words that say what a person is: they stand before a name (Chinese) or behind it (Japanese, Korean). */
  readonly roles: readonly string[];
  /** Words for people that stand with no name: "student", "resident". */
  readonly descriptions: readonly string[];
  /** Words that a body's name ends in: "ministry", "police". */
  readonly bodies: readonly string[];
  /** Those who pass words on or hear them; never taken for the speaker. */
  readonly hearers: readonly string[];
  readonly pronouns: { readonly masculine: readonly string[]; readonly feminine: readonly string[] };
  /** Family names: a name begins with one. */
  readonly surnames?: readonly string[];
  /** Characters that foreign names are written with (Chinese). */
  readonly transliterations?: string;
  /** Words that stand before an office and are no name (Japanese, Korean): "外務次官", "ロシア大統領". */
  readonly notNames?: readonly string[];
  /** Names of countries (Korean): a foreign name stands before one. */
  readonly countries?: readonly string[];
}

/** A form of a sentence in which words were not said. One of the patterns is set. */
export interface Unsaid {
  readonly modality: Exclude<Modality, 'asserted'>;
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

export function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** An alternative of the words, longest first, for a pattern. */
export function anyOf(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
