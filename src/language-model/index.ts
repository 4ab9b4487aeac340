/** The optional language model at any OpenAI-compatible address (Ollama, llama.cpp, vLLM, hosted ones). */
import { reasonOf } from '../core/base/errors.ts';
import type { LanguageModel, ModelReply } from '../core/ports/language-model.ts';
import { fetchLimited } from './fetch-limited.ts';

export interface LanguageModelSettings {
  /** The address before `/chat/completions`, e.g. `http://localhost:11434/v1`. */
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
  readonly timeoutMs: number;
}

export function createLanguageModel({ url, name, key, timeoutMs }: LanguageModelSettings): LanguageModel {
  return {
    name,
    ask: async ({ system, prompt, mostTokens }, signal) => {
      // Loaded with the first request: whoever has no model never reads the packages.
      const [{ generateText }, { createOpenAICompatible }] = await Promise.all([
        import('ai'),
        import('@ai-sdk/openai-compatible'),
      ]);
      const provider = createOpenAICompatible({
        name: 'model',
        baseURL: url,
        ...(key === null ? {} : { apiKey: key }),
        fetch: fetchLimited,
      });
      const deadline = AbortSignal.timeout(timeoutMs);
      try {
        const { text, usage } = await generateText({
          model: provider.chatModel(name),
          system,
          prompt,
          maxOutputTokens: mostTokens,
          temperature: 0,
          // One retry policy in the house: the writer waits and asks again with the next text.
          maxRetries: 0,
          abortSignal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
        });
        return { kind: 'answered', text, tokens: usage.totalTokens ?? null };
      } catch (thrown) {
        return failed(thrown, deadline.aborted || signal?.aborted === true);
      }
    },
  };
}

function failed(thrown: unknown, late: boolean): ModelReply {
  const status = statusOf(thrown);
  const reason = late
    ? 'slow'
    : status === 429
      ? 'limited'
      : status !== null && status >= 400 && status < 500
        ? 'refused'
        : status !== null || !isUnreachable(thrown)
          ? 'broken'
          : 'unreachable';
  const detail = status === null ? reasonOf(thrown) : `it answered with status ${status}`;
  return {
    kind: 'failed',
    reason,
    detail: detail.slice(0, LONGEST_DETAIL),
    retryAfterMs: retryAfter(thrown),
  };
}

/** An answer is foreign text: of its words only so many go into the log. */
const LONGEST_DETAIL = 200;

function statusOf(thrown: unknown): number | null {
  return thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number'
    ? thrown.statusCode
    : null;
}

/** No connection was made, so nothing was used. */
function isUnreachable(thrown: unknown): boolean {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    if ('code' in error && UNREACHABLE.has(String(error.code))) return true;
  }
  return false;
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function retryAfter(thrown: unknown): number | null {
  if (!(thrown instanceof Error) || !('responseHeaders' in thrown)) return null;
  const headers = thrown.responseHeaders;
  if (typeof headers !== 'object' || headers === null || !('retry-after' in headers)) return null;
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
