/** A span of words as programs get it. */

/** A span without the text that it was cut from. */
export function plainSpan({
  text,
  start,
  end,
}: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}) {
  return { text, start, end };
}
