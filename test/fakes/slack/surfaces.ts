/** Views and files of the fake Slack. */
import * as z from 'zod';
import { pingsOf, violationsOfView } from './blocks.ts';
import { channelFor, common, json, type Method, number, Refused, text } from './method.ts';
import type { World } from './world.ts';

export const SURFACES: Readonly<Record<string, Method>> = {
  'files.info': {
    scope: 'files:read',
    args: z.strictObject({ ...common, file: text }),
    run: (world, { file }) => {
      const id = String(file);
      const sent = world.sent.get(id);
      if (sent === undefined) throw new Refused('file_not_found');
      const address = `${sent.external ? 'https://drive.example' : world.origin}/files-pri/${id}/${sent.name}`;
      return {
        file: {
          ...{ id, name: sent.name, size: sent.bytes.length, is_external: sent.external },
          ...{ url_private: address, ...(sent.external ? {} : { url_private_download: address }) },
        },
      };
    },
  },
  'files.getUploadURLExternal': {
    scope: 'files:write',
    args: z.strictObject({
      ...common,
      filename: text.min(1),
      length: number,
      alt_txt: text.max(1000).optional(),
    }),
    run: (world, args) => {
      const id = `F${world.files.size + 1}`;
      world.files.set(id, {
        name: String(args['filename']),
        length: Number(args['length']),
        content: null,
        channel: null,
      });
      return { upload_url: `${world.origin}/upload/${id}`, file_id: id };
    },
  },
  'files.completeUploadExternal': {
    scope: 'files:write',
    args: z.strictObject({
      ...common,
      files: json.pipe(z.array(z.strictObject({ id: text, title: text }))),
      channel_id: text.optional(),
      thread_ts: text.optional(),
    }),
    run: (world, args, token) => {
      const { channel_id: shared } = args;
      const channel = shared === undefined ? null : channelFor(world, String(shared), token).id;
      for (const { id } of args['files'] as readonly { readonly id: string }[]) {
        const file = world.files.get(id);
        if (file?.content?.length !== file?.length || file === undefined) throw new Refused('file_not_found');
        file.channel = channel;
      }
      return { files: args['files'] };
    },
  },
  'assistant.threads.setStatus': {
    scope: 'chat:write',
    args: z.strictObject({ ...common, channel_id: text, thread_ts: text, status: text }),
    run: (world, args) => {
      world.statuses.push(String(args['status']));
      return {};
    },
  },
  'assistant.threads.setSuggestedPrompts': {
    scope: 'assistant:write',
    args: z.strictObject({
      ...common,
      channel_id: text,
      title: text,
      prompts: json.pipe(
        z
          .array(z.strictObject({ title: text.min(1), message: text.min(1) }))
          .min(1)
          .max(4),
      ),
    }),
    run: (world, args) => {
      world.prompts.set(String(args['channel_id']), args['prompts']);
      return {};
    },
  },
  'views.open': {
    scope: null,
    args: z.strictObject({ ...common, trigger_id: text, view: json }),
    run: (world, args, token) => {
      const madeAt = world.triggers.get(String(args['trigger_id']));
      if (madeAt === undefined) throw new Refused('exchanged_trigger_id');
      world.triggers.delete(String(args['trigger_id']));
      if (world.now() - madeAt > 3_000) throw new Refused('expired_trigger_id');
      const view = checkView(world, args['view']);
      const id = `V${world.modals.length + 1}`;
      world.modals.push({ id, team: token.team, user: '', view });
      return { view: { ...view, id } };
    },
  },
  'views.publish': {
    scope: null,
    args: z.strictObject({ ...common, user_id: text, view: json, hash: text.optional() }),
    run: (world, args) => {
      const view = checkView(world, args['view']);
      world.homes.set(String(args['user_id']), view);
      return { view };
    },
  },
};

function checkView(world: World, view: unknown): Readonly<Record<string, unknown>> {
  const wrong = violationsOfView(view);
  world.pings.push(...pingsOf(view));
  if (wrong.length > 0) {
    world.violations.push(...wrong);
    throw new Refused('invalid_arguments');
  }
  return { ...(view as object) };
}
