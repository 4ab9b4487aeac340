/** Discord over HTTP: interactions, whose response acknowledges them, and the event that the bot was added to a server. */
import * as z from 'zod';
import type { Now } from '../../../core/base/time.ts';
import type { Mount } from '../../../core/ports/ports.ts';
import { type Interaction, interactionSchema } from '../interactions/interaction.ts';
import type { Acknowledge, Callback } from '../receive.ts';
import { createSignatureVerifier } from './verify-signature.ts';

export interface EndpointDeps {
  /** 64 hexadecimal digits, from the Developer Portal. */
  readonly publicKey: string;
  readonly now: Now;
  /** Answers the interaction; the first answer goes through `acknowledge`. */
  receive(interaction: Interaction, acknowledge: Acknowledge): Promise<void>;
  /** Called when somebody added the bot to this server. */
  joined(guild: string): void;
}

export function discordMounts(deps: EndpointDeps): readonly Mount[] {
  const verify = createSignatureVerifier(deps.publicKey, deps.now);
  /** Passes requests with a valid signature and shape to `answer`. */
  const mount = <T>(
    path: string,
    shape: z.ZodType<T>,
    what: string,
    answer: (content: T) => Promise<Response>,
  ): Mount => ({
    method: 'POST',
    path,
    async handle(request) {
      const verified = await verify(request);
      if ('refusal' in verified) return verified.refusal;
      const read = shape.safeParse(verified.content);
      return read.success ? answer(read.data) : new Response(`not an ${what}`, { status: 400 });
    },
  });
  return [
    mount('/discord/interactions', interactionSchema, 'interaction', (interaction) =>
      respond(interaction, deps),
    ),
    mount('/discord/events', eventSchema, 'event', async ({ event }) => {
      const guild = event?.data?.guild?.id;
      if (event?.type === 'APPLICATION_AUTHORIZED' && guild !== undefined) deps.joined(guild);
      return new Response(null, { status: 204 });
    }),
  ];
}

/** docs/events/webhook-events.mdx: 0 is a ping, 1 an event; events that we do not use are acknowledged too. */
const eventSchema = z.looseObject({
  type: z.literal([0, 1]),
  event: z
    .looseObject({
      type: z.string().max(100),
      data: z
        .looseObject({ guild: z.looseObject({ id: z.string().regex(/^\d{1,22}$/) }).nullish() })
        .nullish(),
    })
    .nullish(),
});

/** Responds with the acknowledgement; the work continues after that. */
async function respond(interaction: Interaction, { receive }: EndpointDeps): Promise<Response> {
  const first = Promise.withResolvers<Callback | null>();
  const done = receive(interaction, async (_, callback) => {
    first.resolve(callback);
    return true;
  });
  const callback = await Promise.race([first.promise, done.then(() => null)]);
  return callback === null ? new Response('not understood', { status: 400 }) : Response.json(callback);
}
