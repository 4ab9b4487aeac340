/** Uploads the pictures of a post before it: they are drawn at this moment, and named in the blocks until then. */
import * as z from 'zod';
import { createCache } from '../../../core/base/cache.ts';
import { type Artist, drawForPost } from '../../../core/pictures/artist.ts';
import { type Picture, pictureFile, pictureSchema } from '../../../core/pictures/picture.ts';
import type { Log } from '../../../core/ports/ports.ts';
import type { Api } from './api.ts';
import { uploadFile } from './upload-file.ts';

/** A payload, or the arguments of a call that posts one. */
const withDrawings = z.looseObject({
  blocks: z.array(z.looseObject({ type: z.string() })),
  drawings: z.array(pictureSchema).min(1),
});

export interface Pictures {
  /**
   * The same payload with the ids of uploaded files. A picture that cannot be drawn or uploaded is left out, so that the post
   * goes without it: the permission `files:write` is optional.
   */
  place<Body extends Readonly<Record<string, unknown>>>(token: string, body: Body): Promise<Placed<Body>>;
}

interface Placed<Body> {
  readonly body: Body;
  /** Whether it goes without a picture. */
  readonly without: boolean;
}

/** Ids of uploaded files, so that a repeated post or another channel uploads nothing twice. */
const KEPT = 500;

export function createPictures(api: Api, artist: Artist, log: Log): Pictures {
  const ids = createCache<string, string>(KEPT);

  async function idOf(token: string, picture: Picture): Promise<string | null> {
    const name = pictureFile(picture);
    const key = `${token} ${name}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const png = await drawForPost(artist, picture, log);
    if (png === null) return null;
    const file = { name, content: Buffer.from(png), alt: picture.alt };
    const uploaded = await uploadFile(api, token, file, {});
    if (!uploaded.ok) {
      log.warn('a picture could not be uploaded; the post goes without it. It needs files:write', {
        failure: uploaded.failure,
      });
      return null;
    }
    ids.set(key, uploaded.id);
    return uploaded.id;
  }

  return {
    async place(token, body) {
      const read = withDrawings.safeParse(body);
      if (!read.success) return { body, without: false };
      const { drawings, blocks } = read.data;
      const placed = new Map<unknown, string | null>();
      for (const picture of drawings) placed.set(pictureFile(picture), await idOf(token, picture));
      const shown = blocks.flatMap((block) => {
        const file = fileBlock.safeParse(block);
        if (!file.success || !placed.has(file.data.slack_file.id)) return [block];
        const id = placed.get(file.data.slack_file.id) ?? null;
        return id === null ? [] : [{ ...block, slack_file: { id } }];
      });
      const { drawings: _, ...rest } = { ...body, blocks: shown };
      // The type is kept: only blocks and drawings differ, and calls that post take any.
      return { body: rest as unknown as typeof body, without: [...placed.values()].includes(null) };
    },
  };
}

const fileBlock = z.looseObject({ slack_file: z.object({ id: z.string() }) });

/** The Web API with the pictures of what is posted or edited uploaded first. */
export function withPictures(api: Api, pictures: Pictures): Api {
  return {
    call: async (token, method, args = {}) =>
      api.call(
        token,
        method,
        token === null || !('drawings' in args) ? args : (await pictures.place(token, args)).body,
      ),
  };
}
