/** The body of a response: decompressed and counted while it streams, so that no server can fill the memory. */
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';

export class TooBig extends Error {}

/** One layer of compression; servers that nest them do it to hide a bomb. */
const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

export const ACCEPTED_ENCODINGS = 'gzip, deflate, br, zstd';

/**
 * @throws {TooBig} beyond `limit` bytes, compressed or not.
 * @throws {Error} when the compression is unknown or broken, or the stream ends early.
 */
export async function readBody(body: Readable, encoding: string | null, limit: number): Promise<Uint8Array> {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return collect(body, limit);
  const decoder = DECODERS[name]?.();
  body.on('error', (error) => decoder?.destroy(error));
  if (decoder === undefined) {
    body.destroy();
    throw new Error('it is compressed in an unknown way');
  }
  decoder.on('close', () => body.destroy());
  body.pipe(decoder);
  return collect(decoder, limit);
}

async function collect(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new Error('a body of bytes was expected');
    size += chunk.length;
    // Leaving the loop destroys the stream, and the connection with it.
    if (size > limit) throw new TooBig();
    chunks.push(chunk);
  }
  // Its own buffer, not a window on a larger one: it is handed to another thread.
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
