/** Canvases of the fake Slack: one a channel, replaced whole. */
import * as z from 'zod';
import { channelFor, common, json, type Method, Refused, text } from './method.ts';

const content = z.strictObject({ type: z.literal('markdown'), markdown: z.string().min(1).max(1_048_576) });

export const CANVASES: Readonly<Record<string, Method>> = {
  'conversations.canvases.create': {
    scope: 'canvases:write',
    args: z.strictObject({ ...common, channel_id: text, title: text, document_content: json.pipe(content) }),
    run: (world, args, token) => {
      const { id: channel } = channelFor(world, String(args['channel_id']), token);
      if (world.canvases.has(channel)) throw new Refused('channel_canvas_already_exists');
      const id = `FCANVAS${world.canvases.size + 1}`;
      const { markdown } = content.parse(args['document_content']);
      world.canvases.set(channel, { id, title: String(args['title']), markdown });
      return { canvas_id: id };
    },
  },
  'canvases.edit': {
    scope: 'canvases:write',
    args: z.strictObject({
      ...common,
      canvas_id: text,
      changes: json.pipe(
        z.tuple([z.strictObject({ operation: z.literal('replace'), document_content: content })]),
      ),
    }),
    run: (world, args) => {
      const canvas = [...world.canvases.values()].find(({ id }) => id === args['canvas_id']);
      if (canvas === undefined) throw new Refused('canvas_not_found');
      const [change] = args['changes'] as readonly [
        { readonly document_content: { readonly markdown: string } },
      ];
      canvas.markdown = change.document_content.markdown;
      return {};
    },
  },
};
