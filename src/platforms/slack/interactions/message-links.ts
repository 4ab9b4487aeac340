/** The addresses that the links, previews and buttons of a message lead to. */

/** Deeper than Slack nests blocks. */
const DEEPEST = 12;
const MOST = 50;
const KEYS = new Set(['url', 'title_link', 'from_url', 'original_url']);

/** Each once, in the order of the message. */
export function linksOf(message: unknown): readonly string[] {
  return [...new Set(within(message, DEEPEST))].slice(0, MOST);
}

function within(value: unknown, depth: number): readonly string[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => within(one, depth - 1));
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string'
      ? KEYS.has(key) && /^https?:\/\//.test(one)
        ? [one]
        : []
      : within(one, depth - 1),
  );
}
