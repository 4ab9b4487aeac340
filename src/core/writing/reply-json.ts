/** The JSON in a model's reply. Models like to put it between fences, or a sentence before it. */

/** Null: there is none. */
export function jsonIn(reply: string): unknown {
  const from = reply.indexOf('{');
  const to = reply.lastIndexOf('}');
  if (from === -1 || to < from) return null;
  try {
    return JSON.parse(reply.slice(from, to + 1)) as unknown;
  } catch {
    return null;
  }
}
