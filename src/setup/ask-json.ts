/** One small question to an API, as setting up asks it: the status and the JSON of the answer, or why there is none. */
import { reasonOf } from '../core/base/errors.ts';
import type { AskJson } from '../core/ports/platform-declaration.ts';

const TIMEOUT_MS = 10_000;

/** Follows no redirect, which would carry a token elsewhere. Never throws. */
export const askJson: AskJson = async (url, init) => {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await response.text();
    return { status: response.status, body: asJson(text) };
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return { unreachable: reasonOf(cause) };
  }
};

/** Null: it is no JSON. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
