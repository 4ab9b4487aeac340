/** Uploads the pictures of a post with it: they are drawn at this moment, and named in the payload until then. */
import * as z from 'zod';
import { type Artist, drawForPost } from '../../../core/pictures/artist.ts';
import { type Picture, pictureFile, pictureSchema } from '../../../core/pictures/picture.ts';
import type { Log } from '../../../core/ports/ports.ts';
import { type Payload, TYPE } from '../rendering/payload.ts';
import type { Call, Rest } from './rest.ts';

const drawingsOf = z.looseObject({ drawings: z.array(pictureSchema).min(1) });
const inForum = z.looseObject({ message: drawingsOf });

/** Every call whose body is a payload with pictures, or a forum post with one. Other calls pass unchanged. */
export function withPictures(rest: Rest, artist: Artist, log: Log): Rest {
  return async (call) => {
    if (drawingsOf.safeParse(call.body).success) {
      const { payload, files } = await uploaded(call.body as Payload, artist, log);
      return rest({ ...call, body: payload, ...attached(files) });
    }
    const forum = inForum.safeParse(call.body);
    if (!forum.success) return rest(call);
    const { payload, files } = await uploaded(forum.data.message as unknown as Payload, artist, log);
    return rest({ ...call, body: { ...forum.data, message: payload }, ...attached(files) });
  };
}

type Files = NonNullable<Call['files']>;

function attached(files: Files): Pick<Call, 'files'> {
  return files.length === 0 ? {} : { files };
}

async function uploaded({ drawings = [], ...payload }: Payload, artist: Artist, log: Log) {
  const drawn = await Promise.all(
    drawings.map(async (picture) => ({ picture, png: await drawForPost(artist, picture, log) })),
  );
  const there = drawn.flatMap(({ picture, png }) => (png === null ? [] : [{ picture, png }]));
  const lost = drawn.flatMap(({ picture, png }) => (png === null ? [picture] : []));
  const files: Files = there.map(({ picture, png }) => ({
    name: pictureFile(picture),
    data: Buffer.from(png),
    contentType: 'image/png',
  }));
  // An edit keeps no file that it does not name.
  const attachments = there.map(({ picture }, id) => ({ id: String(id), filename: pictureFile(picture) }));
  return { payload: { ...without(payload, lost), attachments }, files };
}

/** Discord refuses a post with a picture whose file is not uploaded. */
function without(payload: Payload, lost: readonly Picture[]): Payload {
  const urls = new Set(lost.map((picture) => `attachment://${pictureFile(picture)}`));
  return {
    ...payload,
    components: payload.components.map((each) =>
      each.type === TYPE.container
        ? {
            ...each,
            components: each.components.filter(
              (child) => child.type !== TYPE.gallery || !child.items.some(({ media }) => urls.has(media.url)),
            ),
          }
        : each,
    ),
  };
}
