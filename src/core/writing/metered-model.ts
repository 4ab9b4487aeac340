/** A language model with a budget for each day, and pauses after failures. Where either stops a request, nothing is asked. */
import { type Now, timestamp } from '../base/time.ts';
import type { LanguageModel, ModelReply } from '../ports/language-model.ts';
import type { Log } from '../ports/ports.ts';
import type { WritingStore } from '../ports/writing-store.ts';
import type { ModelRequest } from './prompts.ts';
import { budgetFor, mostTokensOf } from './token-budget.ts';
import type { WrittenKind } from './written-text.ts';

/** `soft`: only leads are written now; `hard`: nothing. */
export type BudgetStage = 'soft' | 'hard';

export interface MeteredModel {
  readonly name: string;
  /** The answer; null: the model is paused, failed, was too slow, or the day's tokens are used up. */
  ask(kind: WrittenKind | 'question', request: ModelRequest, signal?: AbortSignal): Promise<string | null>;
  /** Who is told, once a day for each stage, that tokens are used up. */
  tellBy(tell: (stage: BudgetStage) => Promise<void>): void;
}

export interface MeteredModelDeps {
  readonly model: LanguageModel;
  readonly writings: Pick<WritingStore, 'takeTokens' | 'returnTokens' | 'tellOnce'>;
  /** Tokens for each day (UTC). */
  readonly dailyTokens: number;
  readonly now: Now;
  readonly log: Log;
}

/** After a failure nothing is asked for this long, unless the server names another time. */
const PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;

export function createMeteredModel({
  model,
  writings,
  dailyTokens,
  now,
  log,
}: MeteredModelDeps): MeteredModel {
  let pausedUntil = 0;
  let tell: (stage: BudgetStage) => Promise<void> = async () => undefined;

  const spent = async (day: string, stage: BudgetStage): Promise<void> => {
    if (!(await writings.tellOnce(day, stage))) return;
    log.warn('the tokens of the day are used up', { stage, dailyTokens });
    // Nobody waits for the platforms to tell it.
    tell(stage).catch((error: unknown) => log.error('nobody could be told of the used tokens', { error }));
  };
  const pause = ({ reason, detail, retryAfterMs }: Extract<ModelReply, { kind: 'failed' }>): void => {
    const wait = Math.min(retryAfterMs ?? PAUSE_MS, LONGEST_PAUSE_MS);
    pausedUntil = now().epochMilliseconds + wait;
    const forSeconds = Math.ceil(wait / 1000);
    log.warn('the language model failed; nothing is asked for a while', { reason, detail, forSeconds });
  };
  return {
    name: model.name,
    tellBy: (listener) => {
      tell = listener;
    },
    ask: async (kind, request, signal) => {
      if (now().epochMilliseconds < pausedUntil) return null;
      const day = timestamp(now()).slice(0, 10);
      const budget = budgetFor(kind, dailyTokens);
      const most = mostTokensOf(request);
      // Reserved before it is used, so that no two processes pass the limit together.
      if (!(await writings.takeTokens(day, most, budget))) {
        await spent(day, budget < dailyTokens ? 'soft' : 'hard');
        return null;
      }
      const reply = await model.ask(request, signal);
      await writings.returnTokens(day, most - usedBy(reply, most), reply.kind === 'failed');
      if (reply.kind === 'answered') return reply.text;
      pause(reply);
      return null;
    },
  };
}

/** A model that does not say what it used, or broke off, may have used everything that was reserved. */
function usedBy(reply: ModelReply, most: number): number {
  if (reply.kind === 'answered') return reply.tokens ?? most;
  return reply.reason === 'slow' || reply.reason === 'broken' ? most : 0;
}
