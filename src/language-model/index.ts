/** The optional language model at any OpenAI-compatible address (Ollama, llama.cpp, vLLM, hosted ones). */
import * as z from 'zod';
import { reasonOf } from '../core/base/errors.ts';
import type { LanguageModel, ModelReply } from '../core/ports/language-model.ts';
import { fetchOnce, limitedText } from './fetch-limited.ts';

export interface LanguageModelSettings {
  /** The address before `/chat/completions`, e.g. `http://localhost:11434/v1`. */
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
  readonly timeoutMs: number;
}

/** What is read of an answer. Some servers leave the counts out. */
const answerShape = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string().nullish() }) })], z.unknown()),
  usage: z
    .object({
      total_tokens: z.int().nonnegative().nullish(),
      prompt_tokens: z.int().nonnegative().nullish(),
      completion_tokens: z.int().nonnegative().nullish(),
    })
    .nullish()
    // Odd counts do not spoil a good answer.
    .catch(null),
});

export function createLanguageModel({ url, name, key, timeoutMs }: LanguageModelSettings): LanguageModel {
  const address = `${url.replace(/\/$/, '')}/chat/completions`;
  const headers = {
    'content-type': 'application/json',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  return {
    name,
    ask: async ({ system, prompt, mostTokens }, signal) => {
      const deadline = AbortSignal.timeout(timeoutMs);
      const body = JSON.stringify({
        model: name,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: prompt },
        ],
        max_tokens: mostTokens,
        temperature: 0,
      });
      try {
        // One retry policy in the house: the writer waits and asks again with the next text.
        const response = await fetchOnce(address, {
          ...{ method: 'POST', headers, body },
          signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
        });
        if (!response.ok) return await refused(response);
        return answered(await limitedText(response));
      } catch (thrown) {
        if (deadline.aborted || signal?.aborted === true) return failure('slow', reasonOf(thrown));
        return failure(isUnreachable(thrown) ? 'unreachable' : 'broken', reasonOf(thrown));
      }
    },
  };
}

function answered(text: string): ModelReply {
  const parsed = answerShape.safeParse(asJson(text));
  if (!parsed.success) return failure('broken', 'its answer has another shape than chat completions have');
  const { choices, usage } = parsed.data;
  const counted = (usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0);
  const tokens = usage?.total_tokens ?? (counted === 0 ? null : counted);
  return { kind: 'answered', text: choices[0].message.content ?? '', tokens };
}

/** Undefined: it is no JSON. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function refused({ status, headers, body }: Response): Promise<ModelReply> {
  await body?.cancel();
  const reason = status === 429 ? 'limited' : status >= 400 && status < 500 ? 'refused' : 'broken';
  const after = headers.get('retry-after');
  const seconds = after === null ? Number.NaN : Number(after);
  const retryAfterMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
  return failure(reason, `it answered with status ${status}`, retryAfterMs);
}

function failure(
  reason: Extract<ModelReply, { kind: 'failed' }>['reason'],
  detail: string,
  retryAfterMs: number | null = null,
): ModelReply {
  return { kind: 'failed', reason, detail: detail.slice(0, LONGEST_DETAIL), retryAfterMs };
}

/** An answer is foreign text: of its words only so many go into the log. */
const LONGEST_DETAIL = 200;

/** No connection was made, so nothing was used. */
function isUnreachable(thrown: unknown): boolean {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    if ('code' in error && UNREACHABLE.has(String(error.code))) return true;
  }
  return false;
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
