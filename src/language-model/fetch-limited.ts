/** Requests to a language model: no redirects, which would carry the key elsewhere, and no endless answers. */

/** Bytes of an answer. A few sentences take two thousand. */
const LARGEST_ANSWER = 256 * 1024;

export const fetchLimited: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (response.body === null) return response;
  let bytes = 0;
  const limited = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        bytes += chunk.byteLength;
        if (bytes > LARGEST_ANSWER)
          controller.error(new Error('the answer of the language model is too large'));
        else controller.enqueue(chunk);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(limited, { status, statusText, headers });
};
