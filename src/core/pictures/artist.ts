/** Draws pictures: the port, and the memory of what was drawn already. */
import { createCache } from '../base/cache.ts';
import { reasonOf } from '../base/errors.ts';
import type { Log } from '../ports/ports.ts';
import { type Picture, pictureKey } from './picture.ts';

/** Why a picture is not drawn. It is never drawn with something left out. */
export type DrawRefusal = 'too-long' | 'no-letters';

export type Drawing =
  | { readonly kind: 'drawn'; readonly png: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: DrawRefusal };

export interface Artist {
  /** @throws {Error} a fault: the words are not those of the stored text, or the drawing broke. */
  draw(picture: Picture): Promise<Drawing>;
}

/** One is about 30 kB. */
const KEPT = 200;

/** Equal pictures are drawn once, also when they are asked for at the same time. */
export function rememberDrawings(artist: Artist): Artist {
  const kept = createCache<string, Promise<Drawing>>(KEPT);
  return {
    draw(picture) {
      const key = pictureKey(picture);
      const before = kept.get(key);
      if (before !== undefined) return before;
      const drawing = artist.draw(picture).catch((error: unknown) => {
        kept.delete(key);
        throw error;
      });
      kept.set(key, drawing);
      return drawing;
    },
  };
}

/** An artist that is loaded with the first picture: most verbs draw none. */
export function createLateArtist(load: () => Promise<Artist & { close(): Promise<void> }>) {
  let loaded: ReturnType<typeof load> | null = null;
  return {
    async draw(picture: Picture): Promise<Drawing> {
      loaded ??= load();
      return (await loaded).draw(picture);
    },
    async close(): Promise<void> {
      await (await loaded)?.close();
    },
  };
}

/** A post does not wait longer for its picture; it goes without. */
const DRAW_WITHIN_MS = 5_000;

/** The drawing, or null if there is none in time. A post never fails because of its picture. */
export async function drawForPost(
  artist: Artist,
  picture: Picture,
  log: Pick<Log, 'warn'>,
): Promise<Uint8Array | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), DRAW_WITHIN_MS);
  try {
    const drawing = await Promise.race([artist.draw(picture), late.promise]);
    if (drawing?.kind === 'drawn') return drawing.png;
    log.warn('a picture was left out of a post', { reason: drawing === null ? 'late' : drawing.reason });
  } catch (error) {
    log.warn('a picture was left out of a post', { reason: reasonOf(error) });
  } finally {
    clearTimeout(timer);
  }
  return null;
}

/** Draws nothing. */
export const NO_ARTIST: Artist = { draw: async () => ({ kind: 'refused', reason: 'no-letters' }) };
