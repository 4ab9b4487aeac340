/** Requests to a language model: no redirects, which would carry the key elsewhere, and no endless answers. */

/** Bytes of an answer. A few sentences take two thousand. */
const LARGEST_ANSWER = 256 * 1024;

/** @throws {Error} when the server cannot be reached, redirects, or breaks off */
export function fetchOnce(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, redirect: 'error' });
}

/** @throws {Error} when the answer is too large or breaks off */
export async function limitedText({ body }: Response): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    // Leaving the loop closes the connection.
    if (bytes > LARGEST_ANSWER) throw new Error('the answer of the language model is too large');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
