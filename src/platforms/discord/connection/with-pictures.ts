/** Uploads the pictures of a post with it: they are drawn at this moment, and named in the payload until then. */
import * as z from 'zod';
import { type Artist, drawForPost } from '../../../core/pictures/artist.ts';
import { type Picture, pictureFile, pictureSchema } from '../../../core/pictures/picture.ts';
import type { Log } from '../../../core/ports/ports.ts';
import { type Payload, TYPE } from '../rendering/payload.ts';
import { callFailureOf } from './errors.ts';
import type { Call, Rest } from './rest.ts';

const drawingsOf = z.looseObject({ drawings: z.array(pictureSchema).min(1) });
const inForum = z.looseObject({ message: drawingsOf });

/** Every call whose body is a payload with pictures, or a forum post with one. Other calls pass unchanged. */
export function withPictures(rest: Rest, artist: Artist, log: Log): Rest {
  return async (call) => {
    const forum = inForum.safeParse(call.body);
    if (!forum.success && !drawingsOf.safeParse(call.body).success) return rest(call);
    const given = (forum.success ? forum.data.message : call.body) as unknown as Payload;
    const post = ({ payload, files }: Upload): Promise<unknown> => {
      const body = forum.success ? { ...forum.data, message: payload } : payload;
      return rest({ ...call, body, ...(files.length === 0 ? {} : { files }) });
    };
    const upload = await uploaded(given, artist, log);
    try {
      return await post(upload);
    } catch (error) {
      if (upload.files.length === 0 || !refusesFiles(error)) throw error;
      log.warn('discord takes no files here; the post goes without its picture', { path: call.path });
      const { drawings = [], ...payload } = given;
      return post({ payload: { ...without(payload, drawings), attachments: [] }, files: [] });
    }
  };
}

type Files = NonNullable<Call['files']>;

interface Upload {
  readonly payload: Payload;
  readonly files: Files;
}

/**
 * Missing Permissions, which may be the one to attach files, and Request entity too large. Both are certain refusals, so
 * the same post can go without files and is never posted twice.
 */
const NO_FILES: ReadonlySet<number> = new Set([50013, 40005]);

function refusesFiles(error: unknown): boolean {
  const failure = callFailureOf(error);
  return failure.kind === 'refused' && NO_FILES.has(failure.code);
}

async function uploaded({ drawings = [], ...payload }: Payload, artist: Artist, log: Log): Promise<Upload> {
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
