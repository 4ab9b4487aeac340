/** All that a configured language model is used for. Every use ends in time, and may come to nothing. */

import { unlessAborted } from '../base/aborted.ts';
import type { Now } from '../base/time.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import type { Log, Store } from '../ports/ports.ts';
import { type EditionTexts, storedTexts, writeLead } from './edition-texts.ts';
import { isTranslated } from './gates/translation.ts';
import { createMaySend, createSendable } from './may-send.ts';
import type { BudgetStage, MeteredModel } from './metered-model.ts';
import { inOneList, numberedSentences, unquotedSummary } from './numbered-sentences.ts';
import { rephrase } from './rephrase.ts';
import { createWriteSummaries } from './write-summaries.ts';
import { createWriter } from './writer.ts';
import type { WrittenText } from './written-text.ts';

export interface Writing {
  /** What is stored for these stories. */
  ofEdition(chosen: Chosen, records: Records): Promise<EditionTexts>;
  /** Writes the lead of an edition that is about to be made. */
  lead(chosen: Chosen, records: Records): Promise<void>;
  /** What several outlets tell of one event; null: nothing that may be shown. */
  story(records: readonly ArticleRecord[]): Promise<WrittenText | null>;
  /** One sentence that answers from the evidence, in the order of the evidence. */
  answer(question: string, evidence: readonly Evidence[]): Promise<WrittenText | null>;
  /** The article’s summary in another language, without sentences that quote; null: nothing that may be shown. */
  translation(record: ArticleRecord, language: string): Promise<WrittenText | null>;
  /** The question in other words, for another search. */
  rephrase(question: string): Promise<readonly string[]>;
  /** Each call writes summaries of the next few new articles. */
  readonly summaries: () => Promise<void>;
  /** Who is told, once a day for each stage, that tokens are used up. */
  tellBy(tell: (stage: BudgetStage) => Promise<void>): void;
}

type Chosen = readonly { readonly article: string }[];
type Records = ReadonlyMap<string, ArticleRecord>;

/** A stretch of an article that helps to answer. */
export interface Evidence {
  readonly record: ArticleRecord;
  readonly start: number;
  readonly end: number;
}

const WAIT_MS = { lead: 10_000, person: 8_000 };
/** Sentences of each article that are sent for a story, of at most so many outlets. */
const STORY = { sentences: 6, outlets: 6 } as const;

export interface WritingDeps {
  readonly store: Pick<Store, 'articles' | 'sources' | 'writings'>;
  readonly model: MeteredModel;
  readonly now: Now;
  readonly log: Log;
  /** How long an edition waits for its lead, and a person for an answer. Default: ten and eight seconds. */
  readonly waitMs?: { readonly lead: number; readonly person: number };
}

export function createWriting({ store, model, now, log, waitMs = WAIT_MS }: WritingDeps): Writing {
  const writer = createWriter({ model, writings: store.writings, now, log });
  const maySend = createMaySend(store);
  const sendable = createSendable(store);
  return {
    tellBy: (tell) => model.tellBy(tell),
    summaries: createWriteSummaries(store, writer, now),
    rephrase: async (question) =>
      (await inTime(waitMs.person, (signal) => rephrase(model, question, signal))) ?? [],
    ofEdition: (chosen, records) => storedTexts(store, writer, chosen, records),
    lead: async (chosen, records) => {
      await inTime(waitMs.lead, (signal) => writeLead(store, writer, chosen, records, signal));
    },
    story: async (records) => {
      const byOutlet = Map.groupBy(await sendable(records), ({ article }) => article.outlet.toLowerCase());
      if (byOutlet.size < 2) return null;
      const told = [...byOutlet.values()]
        .slice(0, STORY.outlets)
        .flatMap(([first]) => (first === undefined ? [] : numberedSentences(first, STORY.sentences)));
      const task = { kind: 'story', sentences: inOneList(told) } as const;
      return shown(await inTime(waitMs.person, (signal) => writer.write(task, signal)));
    },
    translation: async (record, language) => {
      const { article } = record;
      const allowed = await maySend([article]);
      if (!allowed.has(article.id) || !isTranslated(article.language, language)) return null;
      const task = { kind: 'translation', sentences: unquotedSummary(record), language } as const;
      return shown(await inTime(waitMs.person, (signal) => writer.write(task, signal)));
    },
    answer: async (question, evidence) => {
      const allowed = new Set(await sendable(evidence.map(({ record }) => record)));
      const found = evidence
        .filter(({ record }) => allowed.has(record))
        .flatMap(({ record, start, end }) =>
          numberedSentences(record, Number.POSITIVE_INFINITY).filter(
            (sentence) => sentence.start < end && sentence.end > start,
          ),
        );
      const task = { kind: 'answer', sentences: inOneList(found), question } as const;
      return shown(await inTime(waitMs.person, (signal) => writer.write(task, signal)));
    },
  };
}

/** Null at the deadline, even where the model does not notice that nobody waits any more. */
function inTime<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
  const signal = AbortSignal.timeout(ms);
  return unlessAborted(signal, work(signal));
}

const shown = (text: WrittenText | null): WrittenText | null =>
  text === null || text.sentences.length === 0 ? null : text;
