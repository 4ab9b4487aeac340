/** Lines of a stream of bytes, one at a time: a file of any size needs the memory of its longest line. */

/** A line longer than this comes back as null, without its bytes. */
const LONGEST_LINE = 5_000_000;

export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let tooLong = false;
  const take = (part: Uint8Array) => {
    length += part.length;
    tooLong ||= length > LONGEST_LINE;
    if (tooLong) parts = [];
    else parts.push(part);
  };
  const line = () => {
    const whole = tooLong ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    tooLong = false;
    return whole;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, from)) {
      take(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
