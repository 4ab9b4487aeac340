/** Asks a language model for a text, lets it through the gates and keeps it. Whatever fails, nothing is written. */
import { createHash } from 'node:crypto';
import { type Now, timestamp } from '../base/time.ts';
import type { Log } from '../ports/ports.ts';
import type { WritingStore } from '../ports/writing-store.ts';
import { checkSentences } from './gates/index.ts';
import { checkTranslations } from './gates/translation.ts';
import type { MeteredModel } from './metered-model.ts';
import { requestFor } from './prompts.ts';
import { readReply } from './read-reply.ts';
import type { NumberedSentence, WrittenKind, WrittenText } from './written-text.ts';

export interface WriterDeps {
  readonly model: MeteredModel;
  readonly writings: Pick<WritingStore, 'list' | 'save'>;
  readonly now: Now;
  readonly log: Log;
}

export interface WritingTask {
  readonly kind: WrittenKind;
  readonly sentences: readonly NumberedSentence[];
  readonly question?: string;
  /** Two letters: what a translation is translated into. */
  readonly language?: string;
}

export interface Writer {
  /** The key of the text that this model writes of these sentences. */
  keyOf(task: WritingTask): string;
  /** The stored text or a new one; null where the model gave no answer. Its sentences may be none. */
  write(task: WritingTask, signal?: AbortSignal): Promise<WrittenText | null>;
}

const MOST_SENTENCES: Readonly<Record<WrittenKind, number>> = {
  summary: 2,
  story: 4,
  lead: 3,
  answer: 1,
  translation: 4,
};

export function createWriter(deps: WriterDeps): Writer {
  /** The same text is asked for once, however many want it. */
  const inFlight = new Map<string, Promise<WrittenText | null>>();
  const keyOf = (task: WritingTask): string => keyOfTask(task, deps.model.name);
  return {
    keyOf,
    write: (task, signal) => {
      if (task.sentences.length === 0) return Promise.resolve(null);
      const key = keyOf(task);
      const running = inFlight.get(key);
      if (running !== undefined) return running;
      const writing = write(deps, key, task, signal).finally(() => inFlight.delete(key));
      inFlight.set(key, writing);
      return writing;
    },
  };
}

async function write(
  { model, writings, now, log }: WriterDeps,
  key: string,
  task: WritingTask,
  signal: AbortSignal | undefined,
): Promise<WrittenText | null> {
  const { kind, sentences, language } = task;
  const stored = (await writings.list([key])).get(key);
  if (stored !== undefined) return stored;
  const reply = await model.ask(kind, requestFor(kind, sentences, task), signal);
  if (reply === null) return null;
  const proposed = readReply(reply);
  if (proposed === null) log.info('the language model answered something else', { kind });
  const checked =
    language === undefined
      ? checkSentences(proposed ?? [], sentences)
      : checkTranslations(proposed ?? [], sentences, language);
  const text: WrittenText = {
    key,
    kind,
    model: model.name,
    madeAt: timestamp(now()),
    sentences: checked.sentences.slice(0, MOST_SENTENCES[kind]),
    stopped: checked.stopped,
  };
  await writings.save(text, [...new Set(sentences.map(({ article }) => article))]);
  return text;
}

/** Changes with everything that the text rests on: the words, who is on record with them, the prompt, the model. */
function keyOfTask(task: WritingTask, model: string): string {
  const { kind, sentences } = task;
  const { system, prompt } = requestFor(kind, sentences, task);
  const places = sentences.map(({ article, of, start, said }) => [article, of, start, said]);
  return createHash('sha256')
    .update(JSON.stringify([model, system, prompt, places]))
    .digest('base64url');
}
